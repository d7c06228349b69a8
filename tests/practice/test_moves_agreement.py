from __future__ import annotations

from pathlib import Path

import pytest

from talktrack.domain.language import LANGUAGES, Language
from tests.practice.agreement import compare, turns

HERE = Path(__file__).parent


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "enough", "macro", "each"), [("dev", 120, 0.80, 0.6), ("heldout", 60, 0.75, 0.6), ("fresh", 45, 0.75, 0.6)]
)
def test_the_labels_agree_with_what_the_turns_mean(
    name: str, enough: int, macro: float, each: float, language: Language
) -> None:
    labelled = turns(HERE / f"moves_{name}.{language}.yaml")
    agreement = compare(labelled, language)
    assert len(labelled) >= enough
    assert agreement.macro_f1() >= macro, agreement.table()
    assert all(agreement.f1(label) >= each for label in agreement.judged()), agreement.table()
