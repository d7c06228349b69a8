"""The built-in labeller on the development half of the labelled turns, measured as `python -m bench labels` does."""

from __future__ import annotations

from functools import cache

import pytest
from bench.labels import FOLDER, VARIANTS, Agreement, agree, load

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move


@cache
def agreement(language: Language, variant: str = "clean") -> Agreement:
    return agree(load(FOLDER / f"{language}.jsonl"), language, VARIANTS[variant])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_found_and_seldom_given_where_it_is_not_due(language: Language) -> None:
    found = agreement(language)
    assert found.macro_f1() >= 0.85
    assert [(label, found.f1(label)) for label in found.labels if found.f1(label) < 0.65] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_whether_a_turn_asks_something_is_seen(language: Language) -> None:
    assert agreement(language).question_kappa() >= 0.85


def test_spanish_is_read_about_as_well_as_english() -> None:
    assert agreement("es").macro_f1() >= agreement("en").macro_f1() - 0.05


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", [name for name in VARIANTS if name != "clean"])
def test_words_without_marks_or_accents_or_half_heard_cost_little(language: Language, variant: str) -> None:
    assert agreement(language, variant).macro_f1() >= agreement(language).macro_f1() - 0.08


def test_a_turn_may_do_nothing_and_a_label_stands_for_a_move() -> None:
    turns = [turn for language in LANGUAGES for turn in load(FOLDER / f"{language}.jsonl")]
    assert any(not turn.moves for turn in turns)
    assert all(isinstance(move, Move) for turn in turns for move in turn.moves)
