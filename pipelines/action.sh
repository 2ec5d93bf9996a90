#!/usr/bin/env bash
# The steps of the GitHub action: `action.sh install`, `action.sh check`.
#
# What the user of the action gives comes in variables INPUT_..., and stays data. Python is run isolated (-I), so that
# no module of the repository that is checked can take the place of its own. Bash 3.2, as macOS has it, is enough.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One workflow command; no text can end it and begin another.
tell() { # LEVEL TEXT
    local text=${2//'%'/%25}
    text=${text//$'\r'/%0D}
    printf '::%s title=planproof::%s\n' "$1" "${text//$'\n'/%0A}"
}

put() { # NAME VALUE
    printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:-/dev/null}"
}

finish() { # CODE
    put exit-code "$1"
    exit "$1"
}

refuse() { # TEXT
    tell error "$1"
    finish 2
}

install() {
    local wanted=$GITHUB_ACTION_PATH known='^[0-9A-Za-z][0-9A-Za-z.!+_-]*$' venv=$RUNNER_TEMP/planproof bin
    local options=(--quiet --disable-pip-version-check)
    if [[ -n ${INPUT_VERSION:-} ]]; then
        [[ $INPUT_VERSION =~ $known ]] || refuse "version is a version such as 1.2.0, not $INPUT_VERSION"
        wanted="planproof==$INPUT_VERSION"
    else
        options+=(--constraint "$GITHUB_ACTION_PATH/constraints.txt")
    fi
    "${PYTHON:-python3}" -I -m venv "$venv"
    bin=$venv/bin
    [[ -d $bin ]] || bin=$venv/Scripts
    "$bin/python" -I -m pip install "${options[@]}" -- "$wanted"
    put bin "$bin"
}

given=()
paths=()

read_inputs() {
    local word
    python -I -c 'import os, shlex, sys
try:
    words = shlex.split(os.environ.get("INPUT_ARGS", ""))
except ValueError:
    sys.exit(1)
sys.stdout.buffer.write(b"".join(os.fsencode(word) + b"\0" for word in words))' >"$work/words" ||
        refuse "args has a quote that is not closed: $INPUT_ARGS"
    while IFS= read -r -d '' word; do
        case ${word%%=*} in
        -- | -h | --help | --format | --watch | --stdin-filename | --diff | --statistics | --update-baseline)
            refuse "args must not hold ${word%%=*}: the action itself says what is printed, and where"
            ;;
        esac
        given+=("$word")
    done <"$work/words"
    while IFS= read -r word || [[ -n $word ]]; do
        word=${word%$'\r'}
        [[ -z ${word//[[:blank:]]/} ]] || paths+=("$word")
    done <<<"${INPUT_PATHS:-}"
}

run() { # FORMAT
    planproof check ${given[@]+"${given[@]}"} --format "$1" -- ${paths[@]+"${paths[@]}"} </dev/null
}

# Findings of the plans as they are after the first run, which may have mended some.
again() { # FORMAT FILE
    local code=0
    run "$1" >"$2" 2>/dev/null || code=$?
    ((code < 2))
}

check() {
    local code=0 summary=${INPUT_SUMMARY:-true} sarif=${INPUT_SARIF_FILE:-} bin=${PLANPROOF_BIN:-} words
    if [[ -n $bin ]]; then
        ! command -v cygpath >/dev/null || bin=$(cygpath -u "$bin")
        PATH=$bin:$PATH
    fi
    case $summary in
    true | True | TRUE | false | False | FALSE) ;;
    *) refuse "summary is true or false, not $summary" ;;
    esac
    read_inputs
    run github 2>"$work/said" || code=$?
    words=$(<"$work/said")
    if ((code > 1)); then
        tell error "${words:-planproof ended with $code}"
        finish "$code"
    fi
    [[ -z $words ]] || tell notice "$words"
    if [[ -n $sarif ]]; then
        again sarif "$work/sarif" || refuse "the findings could not be written as SARIF"
        { mkdir -p -- "$(dirname -- "$sarif")" && cat "$work/sarif" >"$sarif"; } 2>"$work/said" ||
            refuse "sarif-file cannot be written: $(<"$work/said")"
    fi
    if [[ $summary == [Tt]* ]]; then
        again jsonl "$work/findings" || refuse "the findings could not be written for the summary"
        python -I "$here/summary.py" <"$work/findings" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
    fi
    finish "$code"
}

case ${1:-} in
install | check) "$1" ;;
*)
    echo "action.sh: install or check?" >&2
    exit 2
    ;;
esac
