# planproof: everything a contributor runs. `make help` lists it.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install --constraint constraints.txt
WANTED := pyproject.toml constraints.txt src/planproof/_version.py
DEMO_PLAN := examples/webshop/wishlist-plan.md

.PHONY: help demo test check bench docs soak clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name text; do \
		printf '  make %-7s %s\n' "$$name" "$$text"; done

demo: $(VENV)/core.stamp ## read, check and edit the example plans, and print what stands in them
	@for arguments in 'examples' 'show $(DEMO_PLAN)' 'next $(DEMO_PLAN)' 'check --exit-zero $(DEMO_PLAN)' \
		'done --diff --all $(DEMO_PLAN) 3.3' 'diff examples/webshop/gift-cards-plan.md $(DEMO_PLAN)'; do \
		printf '\n$$ planproof %s\n' "$$arguments"; $(BIN)/planproof $$arguments || exit; done

test: check ## the static checks, then every test
	@$(BIN)/python -m pytest -n 2

check: $(VENV)/dev.stamp ## the static half alone: style, types, layers
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: $(VENV)/dev.stamp ## measure speed and start-up
	@$(BIN)/python -m benchmarks

docs: $(VENV)/docs.stamp ## build the site into build/docs
	@$(BIN)/python -m sphinx -q --nitpicky --fail-on-warning --keep-going -d build/doctrees docs build/docs
	@echo 'The site stands in build/docs/index.html'

soak: $(VENV)/dev.stamp ## the slow, wide tests that `make test` leaves out
	@$(BIN)/python -m pytest -n 2 -m soak

clean: ## take away what make and the tools have built
	@rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find src tests benchmarks docs -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# One environment; a stamp says which part of it is installed and as of when.
$(VENV)/core.stamp: $(WANTED) | $(BIN)/python
	@$(PIP) --editable .
	@touch $@

$(VENV)/dev.stamp: $(WANTED) | $(BIN)/python
	@$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/core.stamp

$(VENV)/docs.stamp: $(WANTED) | $(BIN)/python
	@$(PIP) --editable '.[docs]'
	@touch $@ $(VENV)/core.stamp

# The first Python that is new enough; `make PYTHON=/path/to/python` chooses another.
PYTHON ?=
$(BIN)/python:
	@for python in $(if $(PYTHON),'$(PYTHON)',python3.11 python3 python3.12 python3.13 python3.14 python); do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		"$$python" -c 'import ensurepip, venv' 2>/dev/null || { lacking=$$python; continue; }; \
		echo "Making $(VENV) with $$python"; \
		exec "$$python" -m venv $(VENV); \
	done; \
	if [ -n "$$lacking" ]; then \
		echo "$$lacking cannot make a virtual environment: its venv and ensurepip modules are missing." >&2; \
		echo "Install them (on Debian and Ubuntu the package python3-venv) and run make again." >&2; \
	else \
		echo "planproof needs Python 3.11 or newer: $(if $(PYTHON),$(PYTHON) is not,none was found on the PATH)." >&2; \
		echo "Install one, or name it: make PYTHON=/path/to/python3.11" >&2; \
	fi; \
	exit 1
