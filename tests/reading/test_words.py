"""How headings, labels and keys are compared: section 1 of the plan language."""

import pytest

from planproof.reading.words import bare, fold, in_brackets, skip_numbering, without_brackets, words


@pytest.mark.parametrize(
    "written",
    [
        "Success Criteria",
        "success criteria",
        "SUCCESS CRITERIA",
        "  Success   Criteria  ",
        "Success\tCriteria",
        "Success\u00a0Criteria",
        "Success\u3000Criteria",
        "Success Criteria:",
        "Success Criteria：",
        "Success Criteria :",
        "1. Success Criteria",
        "2) Success Criteria",
        "(2) Success Criteria",
        "一、Success Criteria",
        "（一）Success Criteria",
        "① Success Criteria",
        "3.1 Success Criteria",
        "3.1. Success Criteria",
        "10.2.3 Success Criteria",
        "IV. Success Criteria",
        "A. Success Criteria",
        "B) Success Criteria",
        "3️⃣ Success Criteria",
        "3、Success Criteria",
        "🎯 Success Criteria",
        "✅ Success Criteria ✅",
        "🎯 4. Success Criteria",
        "4. 🎯 Success Criteria:",
        "⚠️ Success Criteria",
        "👩‍💻 Success Criteria",
    ],
)
def test_decoration_numbering_case_blanks_and_a_colon_do_not_count(written: str) -> None:
    assert fold(written) == "success criteria"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ERFOLGSKRITERIEN", "erfolgskriterien"),
        ("Straße", "strasse"),
        ("Критерии Успеха:", "критерии успеха"),
        ("5. 成功标准：", "成功标准"),
        ("What’s Missing", "what's missing"),
        ("3 tasks", "3 tasks"),
        ("2026 roadmap", "2026 roadmap"),
        ("I think so", "i think so"),
        ("API design", "api design"),
        ("", ""),
        (":", ""),
        ("🎯", ""),
    ],
)
def test_what_is_no_decoration_stays(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("1. One", "One"),
        ("1.One", "1.One"),
        ("12) Twelve", "Twelve"),
        ("1.2 Two", "Two"),
        ("1.2. Two", "Two"),
        ("IX. Nine", "Nine"),
        ("C. See", "See"),
        ("CSS first", "CSS first"),
        ("1 one", "1 one"),
        ("3D model", "3D model"),
        ("", ""),
    ],
)
def test_numbering_is_what_a_sign_parts_from_the_words(text: str, rest: str) -> None:
    assert text[skip_numbering(text, 0) :] == rest


def test_emoji_at_the_ends_are_decoration_and_inside_they_are_not() -> None:
    assert bare("🚀  Launch 🎉 day ✨ ") == "Launch 🎉 day"


def test_brackets_of_all_scripts_are_set_aside() -> None:
    assert without_brackets("tasks (week 1) for all [p]") == "tasks for all"
    assert without_brackets("任务（第一周）") == "任务"
    assert without_brackets("open ( never closed") == "open"
    assert in_brackets("시험 (testing)") == "testing"
    assert in_brackets("nothing") == ""


def test_words_drop_punctuation_but_not_what_joins_them() -> None:
    assert words("It's in-progress, n/a (done)!") == ["it's", "in-progress", "n/a", "done"]
