from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.halving import TRIALS, most_that_hold


@given(st.lists(st.lists(st.integers(0, 9), max_size=6), max_size=4), st.sets(st.integers(0, 9), max_size=3))
def test_all_but_those_that_do_not_hold_are_taken(groups: list[list[int]], bad: set[int]) -> None:
    taken = most_that_hold(groups, lambda some: not bad & set(some))
    assert sorted(taken) == sorted(one for group in groups for one in group if one not in bad)


def test_the_number_of_trials_is_bounded() -> None:
    tried: list[Sequence[int]] = []

    def holds(some: Sequence[int]) -> bool:
        tried.append(some)
        return False

    assert most_that_hold([range(1000)], holds) == []
    assert len(tried) == TRIALS


def test_what_holds_as_a_whole_is_tried_once() -> None:
    tried: list[Sequence[int]] = []

    def holds(some: Sequence[int]) -> bool:
        tried.append(some)
        return True

    assert most_that_hold([[1, 2], [3]], holds) == [1, 2, 3]
    assert len(tried) == 1
