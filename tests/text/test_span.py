"""Half-open ranges of bytes."""

from planproof.text import Span


def test_a_span_holds_itself_and_what_is_inside() -> None:
    assert Span(2, 6).holds(Span(2, 6))
    assert Span(2, 6).holds(Span(3, 3))
    assert Span(2, 6).holds(Span(6, 6))


def test_a_span_does_not_hold_what_reaches_out_on_either_side() -> None:
    assert not Span(2, 6).holds(Span(1, 3))
    assert not Span(2, 6).holds(Span(5, 7))


def test_joining_takes_the_smallest_span_that_holds_both_in_either_order() -> None:
    assert Span(2, 4).to(Span(8, 9)) == Span(2, 9)
    assert Span(8, 9).to(Span(2, 4)) == Span(2, 9)
    assert Span(2, 9).to(Span(3, 4)) == Span(2, 9)
