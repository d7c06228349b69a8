"""What the seller asks for, and whether it was said before."""

from __future__ import annotations

from dataclasses import dataclass

from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.domain.text import fold
from talktrack.practice.reading import Sentence
from talktrack.practice.said import Said


@dataclass(frozen=True)
class Ask:
    """One question of the seller."""

    sentence: Sentence
    facts: tuple[tuple[str, float], ...]
    """Ids of the facts it asks for and how exactly (1 = by topic, 3 = by its own words), best first."""
    repeated: bool


def asks_of(turn: Said) -> list[Ask]:
    ignored = {Move.NEXT_STEP_ASK, Move.CONFIRM}
    return [
        Ask(sentence, _asked_facts(turn, sentence), said_before(sentence, turn.mind))
        for sentence in turn.reading.sentences
        if sentence.question and not ignored & sentence.moves
    ]


def _asked_facts(turn: Said, sentence: Sentence) -> tuple[tuple[str, float], ...]:
    if Move.AGENDA in sentence.moves and Move.OPEN_QUESTION not in sentence.moves:
        return ()  # asks leave to go on, whatever it names
    folded = fold(sentence.text)
    scores: list[tuple[str, float]] = []
    for id, cue in turn.table.fact_cues.items():
        topics = len(sentence.topics.intersection(turn.table.facts[id].topics))
        shared = sum(1 / turn.table.told_of[stem] for stem in cue.stems & sentence.stems)
        leads_to = Move.IMPLICATION_QUESTION in sentence.moves and Topic.IMPACT in turn.table.facts[id].topics
        score = 3.0 * cue.hit(folded) + 1.0 * topics + min(0.6 * shared, 2.0) + 1.0 * leads_to
        if score >= 1:
            scores.append((id, score))
    return tuple(sorted(scores, key=lambda scored: -scored[1]))


def key_of(sentence: Sentence) -> str:
    return " ".join(sorted(sentence.stems)) if len(sentence.stems) >= 2 else ""


def said_before(sentence: Sentence, mind: Mind) -> bool:
    """Whether a sentence shares three quarters of its content words with an earlier one."""
    stems = sentence.stems
    if len(stems) < 2:
        return False
    return any(_overlap(stems, frozenset(key.split())) >= 0.75 for key in mind.asked)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0
