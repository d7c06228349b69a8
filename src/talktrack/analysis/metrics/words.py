"""Metrics of the seller's words: questions, pace, fillers, the next step."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from talktrack.analysis.lexicon import AGREEMENTS, ASSENTS_WITH_NO, CLOCK_TIME, DATE_WORDS, REFUSALS, STEP_WORDS
from talktrack.analysis.metrics.fillers import filler_count
from talktrack.analysis.metrics.questions import asked
from talktrack.analysis.metrics.timeline import Timeline
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move
from talktrack.domain.text import find_phrase, fold, phrase_pattern, words
from talktrack.domain.transcript import Turn

RATE_MINUTES: Final = 30
WORDS_FOR_PACE: Final = 5
"""Shorter turns say nothing about pace."""

_ASSENT_WITH_NO: Final = {language: phrase_pattern(ASSENTS_WITH_NO[language]) for language in LANGUAGES}
_CLOCK = re.compile(CLOCK_TIME)
_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_VOWELS = re.compile(r"(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+")
_STRONG = re.compile(r"[aeoáéóíú]")
_FIGURE = re.compile(r"\d")


def word_metrics(line: Timeline, language: Language) -> dict[str, float | None]:
    sellers = [stretch.turn for stretch in line.spoken(seller=True)]
    said = sum(len(words(turn.heard)) for turn in sellers)
    counts = asked(sellers, language)
    wide, questions = sum(c.open for c in counts), sum(c.open + c.closed for c in counts)
    given_back = None if any(c.reflections is None for c in counts) else sum(c.reflections or 0 for c in counts)
    minutes = line.call_ms() / 60_000
    return {
        "questions": float(questions),
        "question_rate": questions / minutes * RATE_MINUTES if minutes else None,
        "open_question_share": wide / questions if questions else None,
        "reflection_to_question": given_back / questions if questions and given_back is not None else None,
        "speaking_rate_wpm": _per_second(line, lambda turn: 60 * len(words(turn.heard))),
        "syllable_rate": _per_second(line, lambda turn: syllables(turn.heard)) if language == "es" else None,
        "filler_rate": sum(filler_count(t, language) for t in sellers) / said * 100 if said else None,
        "fillers_per_minute": _fillers_per_minute(line, language),
        "next_step_dated": float(_dated_step(line, language)) if line.stretches else None,
        "turns_seller": float(sum(run[0].seller for run in line.runs)),
        "words_seller": float(said),
    }


def _per_second(line: Timeline, amount: Callable[[Turn], int]) -> float | None:
    """Over the seller's measured speech in turns of five words and more, pauses of half a second left out."""
    paced = [s for s in line.spoken(seller=True) if s.measured and len(words(s.turn.heard)) >= WORDS_FOR_PACE]
    seconds = sum(stretch.speech_ms for stretch in paced) / 1000
    return sum(amount(stretch.turn) for stretch in paced) / seconds if seconds else None


def _fillers_per_minute(line: Timeline, language: Language) -> float | None:
    """Over all of the seller's measured speech."""
    timed = [stretch for stretch in line.spoken(seller=True) if stretch.measured]
    minutes = sum(stretch.speech_ms for stretch in timed) / 60_000
    return sum(filler_count(stretch.turn, language) for stretch in timed) / minutes if minutes else None


def syllables(text: str) -> int:
    """Vowel nuclei of a Spanish text: strong and accented vowels count each, weak ones lean on them; a figure is 2."""
    spoken = _SILENT_U.sub("", text.casefold())
    groups = _VOWELS.findall(spoken)
    return sum(max(1, len(_STRONG.findall(group))) for group in groups) + 2 * len(_FIGURE.findall(spoken))


def _dated_step(line: Timeline, language: Language) -> bool:
    """A step asked for, a day or a time named in the asking or in the yes, and the yes in the customer's next turn."""
    labelled = any(stretch.turn.moves for stretch in line.spoken(seller=True))
    return any(
        ask.seller
        and not answer.seller
        and _asks_for_step(ask.turn, labelled, language)
        and (_dated(ask.turn.heard, language) or _dated(answer.turn.heard, language))
        and (answer.turn.turn_id in line.setting.commitments or _agrees(answer.turn.heard, language))
        for ask, answer in pairwise(line.stretches)
    )


def _asks_for_step(turn: Turn, labelled: bool, language: Language) -> bool:
    return Move.NEXT_STEP_ASK in turn.moves if labelled else find_phrase(turn.heard, STEP_WORDS[language]) is not None


def _dated(heard: str, language: Language) -> bool:
    return find_phrase(heard, DATE_WORDS[language]) is not None or _CLOCK.search(fold(heard)) is not None


def _agrees(heard: str, language: Language) -> bool:
    said = _ASSENT_WITH_NO[language].sub("ok", fold(heard))
    return find_phrase(said, REFUSALS[language]) is None and find_phrase(said, AGREEMENTS[language]) is not None
