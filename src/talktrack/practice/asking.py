"""What the seller asks for, and whether it was said before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.domain.text import find_phrase, fold
from talktrack.practice.reading import Sentence
from talktrack.practice.said import Said
from talktrack.practice.stems import content_stems

_COMES_BACK = {
    "en": re.compile(
        r"\b(?:you (?:just )?(?:mentioned|said|were saying|told me|hinted|spoke of|talked about|touched on|brought up)"
        r"|earlier you|(?:going|coming|get|come|circle|circling) back to|a moment ago|a minute ago|you'd said)\b"
    ),
    "es": re.compile(
        r"\b(?:menciono|mencionaba|mencionaste|mencionabas|dijo|dijiste|decia|decias|comento|comentaba|comentaste"
        r"|hablo de|hablaba de|hablaste de|conto|contaba|contaste|volviendo a|retomando|hace un momento|hace un rato)\b"
    ),
}
_MEANT = 2.0
_PERHAPS_MEANT = 1.5
"""How exactly a follow-up asks for a fact that was held back."""


@dataclass(frozen=True)
class Ask:
    """One question of the seller."""

    sentence: Sentence
    facts: tuple[tuple[str, float], ...]
    """Ids of the facts it asks for and how exactly (1 = by topic, 3 = by its own words), best first."""
    repeated: bool
    follows_up: bool = False
    """It comes back to something that was said before: *you mentioned…*"""


def asks_of(turn: Said) -> list[Ask]:
    ignored = {Move.NEXT_STEP_ASK, Move.CONFIRM}
    return [
        Ask(sentence, _asked_facts(turn, sentence), said_before(sentence, turn.mind), _follows_up(turn, sentence))
        for sentence in turn.reading.sentences
        if sentence.question and not ignored & sentence.moves
    ]


def _follows_up(turn: Said, sentence: Sentence) -> bool:
    """Whether a question, or what was said right before it, comes back to something of the customer's."""
    return bool(turn.mind.hinted) and any(
        _COMES_BACK[turn.table.language].search(fold(other.text)) for other in (sentence, *turn.reading.sentences)
    )


def _asked_facts(turn: Said, sentence: Sentence) -> tuple[tuple[str, float], ...]:
    if Move.AGENDA in sentence.moves and Move.OPEN_QUESTION not in sentence.moves:
        return ()  # asks leave to go on, whatever it names
    folded, stems = _beside_the_product(turn, sentence)
    scores: list[tuple[str, float]] = []
    hinted = _hinted_facts(turn, sentence)
    for id, cue in turn.table.fact_cues.items():
        topics = len(sentence.topics.intersection(turn.table.facts[id].topics))
        shared = sum(1 / turn.table.told_of[stem] for stem in cue.stems & stems)
        leads_to = Move.IMPLICATION_QUESTION in sentence.moves and Topic.IMPACT in turn.table.facts[id].topics
        score = 3.0 * cue.hit(folded) + 1.0 * topics + min(0.6 * shared, 2.0) + 1.0 * leads_to + hinted.get(id, 0.0)
        if score >= 1:
            scores.append((id, score))
    return tuple(sorted(scores, key=lambda scored: -scored[1]))


def _beside_the_product(turn: Said, sentence: Sentence) -> tuple[str, frozenset[str]]:
    """A question and its stems without the product's name: *Plan Casa 300* asks after no house and no sum."""
    folded, name = fold(sentence.text), find_phrase(sentence.text, (turn.table.scenario.product.product,))
    if name is None:
        return folded, sentence.stems
    bare = folded.replace(name, " ")
    return bare, sentence.stems & content_stems(bare, turn.table.language)


def _hinted_facts(turn: Said, sentence: Sentence) -> dict[str, float]:
    """The facts held back before that a follow-up means: by the words of their hints, else the last of them."""
    mind, facts = turn.mind, turn.table.facts
    held_back = [id for id in mind.hinted if id not in mind.told]
    if not held_back or not _follows_up(turn, sentence):
        return {}
    stems = frozenset[str]().union(*(other.stems for other in turn.reading.sentences))
    meant = [
        id
        for id in held_back
        if stems & (content_stems(" ".join(facts[id].hint), turn.table.language) | turn.table.fact_cues[id].stems)
    ]
    return dict.fromkeys(meant, _MEANT) or {held_back[-1]: _PERHAPS_MEANT}


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
