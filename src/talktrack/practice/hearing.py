"""What one turn of the seller means in this call: its labels held against what is on the table.

The labeller reads words, and `in_call` puts right what they only look like. *A move counts only for what is on the
table* is kept here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.domain.scenario import Proof
from talktrack.domain.text import fold, sentences, words
from talktrack.practice.asking import Ask, asks_of, key_of
from talktrack.practice.in_call import in_call
from talktrack.practice.labels import answered_questions, context_moves
from talktrack.practice.oddities import Oddity, oddity
from talktrack.practice.reading import Reading
from talktrack.practice.recital import is_recital
from talktrack.practice.said import Said, acknowledging, clarifying, last_spoken_of, open_objections, touches
from talktrack.practice.table import Table

_PLAINLY_ABOUT = 1.0
"""How exactly a question asks for a fact to be about that and not about what was just said: it names its topic."""

_POINTS_BACK = {
    "en": re.compile(r"\b(?:that|this|those|there|you (?:say|said|mean|feel)|saying)\b"),
    "es": re.compile(r"\b(?:es[oae]s?|est[oae]|ahi|asi|dic[eo]n?|dices|deci[rs]|dijo|refier\w+)\b"),
}
"""What a question has in it, folded, that is about what was said a moment ago."""

_BREATH = re.compile(r"[;:—–]\s")

_ANY_MARK = re.compile(r"[.,:](?!\d)|[;?!…—–]")

_OWN_WORDS = 2
"""Words of the customer's that a mirror has; a summary, which says more at once, makes do with one."""

_SURE_ENOUGH = 0.4
"""Recognition confidence under which a turn is not acted on."""


@dataclass(frozen=True)
class Understood:
    """A turn in its call."""

    reading: Reading
    moves: frozenset[Move]
    asks: tuple[Ask, ...]
    proofs: tuple[Proof, ...]
    meets: frozenset[str]
    """Needs that were told and that this turn's product talk answers."""
    touched: frozenset[str]
    """Open objections whose content this turn speaks of."""
    acknowledged: frozenset[str]
    clarified: frozenset[str]
    listened: bool
    """Gives back what the customer said, in other words."""
    answered: bool
    answers: frozenset[str]
    """Questions of the customer's, asked or not, that this turn answers."""
    dated: bool
    keys: tuple[str, ...]
    """What was said, as keys by which a repeat is noticed."""
    word_count: int
    longest_sentence: int
    """Words between two marks at which one breathes; 0 where the text has no mark, as recognisers write."""
    unclear: bool
    """Nothing a person could act on, or recognised too badly to be held against anybody."""
    oddity: Oddity | None = None
    """What is odd about it; nothing else of such a turn counts."""
    cut_short: bool = False
    """The customer cut in and heard no more than this."""


def understand(reading: Reading, mind: Mind, table: Table, *, confidence: float | None, spoken: bool) -> Understood:
    """Hold a reading against the state of the call. Pure."""
    recited = {Move.STUFFING} if is_recital(reading, table.language) else set[Move]()
    turn = Said(in_call(reading, mind, table), mind, table)
    reading = turn.reading
    pending = frozenset(open_objections(mind))
    touched = frozenset(id for id in pending if touches(turn, id))
    last = last_spoken_of(mind)
    proofs = _proofs(turn)
    context = context_moves(turn, proofs) | recited
    odd = oddity(" ".join(sentence.text for sentence in reading.sentences), table.language)
    unclear = _unclear(turn, context, confidence, spoken) or odd in (Oddity.GIBBERISH, Oddity.FOREIGN)
    moves = frozenset(reading.moves) | context
    if odd is Oddity.MACHINE_TALK:
        moves = frozenset({Move.OFF_TOPIC})
    if spoken and confidence is None:
        # Unknown confidence is unknown, not low; but words that make no sense here are the recogniser's.
        moves -= {Move.OFF_TOPIC, Move.STUFFING}
    stuffed = Move.STUFFING in moves or odd is not None
    asks = () if stuffed else tuple(asks_of(turn))
    meets = frozenset[str]() if stuffed else _meets(turn)
    if meets:
        moves -= {Move.FEATURE_DUMP}  # however long, it speaks of what the customer needs
    return Understood(
        reading=reading,
        moves=moves,
        asks=asks,
        proofs=() if stuffed else proofs,
        meets=meets,
        touched=touched,
        acknowledged=frozenset() if stuffed else acknowledging(turn, touched, last),
        clarified=frozenset() if stuffed else clarifying(turn, touched) or _follows_up(turn, asks, last),
        listened=not stuffed and _listens(turn),
        answered=Move.ANSWER in moves,
        answers=frozenset() if stuffed else answered_questions(turn, proofs),
        dated=any(sentence.dated for sentence in reading.sentences),
        keys=tuple(key for sentence in reading.sentences if (key := key_of(sentence))),
        word_count=reading.word_count,
        longest_sentence=0 if spoken or reading.guessed else _longest_sentence(reading),
        unclear=unclear,
        oddity=odd,
    )


def _follows_up(turn: Said, asks: tuple[Ask, ...], last: str | None) -> frozenset[str]:
    """The worry raised a moment ago, where a question asks what is behind it, or an open one asks for nothing else."""
    if last is None:
        return frozenset()
    if any(Move.CLARIFY in ask.sentence.moves and not _of_its_own(turn, ask) for ask in asks):
        return frozenset({last})
    open_asks = [ask for ask in asks if Move.OPEN_QUESTION in ask.sentence.moves and not ask.repeated]
    elsewhere = any(score >= _PLAINLY_ABOUT for ask in open_asks for _, score in ask.facts[:1])
    return frozenset({last}) if open_asks and not elsewhere else frozenset()


def _of_its_own(turn: Said, ask: Ask) -> bool:
    """Whether a question asks for something else than a worry, and points back at nothing: *what goes wrong most?*"""
    if Topic.RISK in ask.sentence.topics or not any(score >= _PLAINLY_ABOUT for _, score in ask.facts[:1]):
        return False
    return _POINTS_BACK[turn.table.language].search(fold(ask.sentence.text)) is None


def _proofs(turn: Said) -> tuple[Proof, ...]:
    """The proofs of a turn: what a sentence offers, or several of them together."""
    told = " ".join(sentence.text for sentence in turn.reading.sentences if not sentence.question)
    found = {proof.id: proof for proof in turn.table.proofs_in(told, frozenset())} | {
        proof.id: proof
        for sentence in turn.reading.sentences
        if not sentence.question
        for proof in turn.table.proofs_in(sentence.text, sentence.stems)
    }
    return tuple(found.values())


def _meets(turn: Said) -> frozenset[str]:
    """Told needs that a sentence about the product answers."""
    met: set[str] = set()
    for sentence in turn.reading.sentences:
        gives_back = {Move.REFLECT, Move.SUMMARISE, Move.ACKNOWLEDGE} & sentence.moves
        if sentence.question or (gives_back and Move.VALUE not in sentence.moves):
            continue
        folded = fold(sentence.text)
        for feature, cue in turn.table.feature_cues:
            if cue.hit(folded):
                met.update(id for id in feature.meets if id in turn.mind.told)
    return frozenset(met)


def _listens(turn: Said) -> bool:
    heard: frozenset[str] = frozenset()
    for id in turn.mind.told:
        heard |= turn.table.fact_cues[id].stems
    for id in open_objections(turn.mind):
        heard |= turn.table.objection_cues[id].stems
    return any(
        (Move.REFLECT in sentence.moves and len(sentence.stems & heard) >= _OWN_WORDS)
        or (Move.SUMMARISE in sentence.moves and sentence.stems & heard)
        for sentence in turn.reading.sentences
    )


def _longest_sentence(reading: Reading) -> int:
    whole = " ".join(sentence.text for sentence in reading.sentences)
    if _ANY_MARK.search(whole) is None:
        return 0
    stretches = (part for sentence in sentences(whole) for part in _BREATH.split(sentence))
    return max((len(words(stretch)) for stretch in stretches), default=0)


def is_unsure(confidence: float | None) -> bool:
    """Whether a turn was recognised too badly to be acted on; unknown confidence is unknown, not low."""
    return confidence is not None and confidence < _SURE_ENOUGH


def _unclear(turn: Said, context: frozenset[Move], confidence: float | None, spoken: bool) -> bool:
    if turn.reading.word_count == 0 or is_unsure(confidence):
        return True
    topics = frozenset[Topic]().union(*(sentence.topics for sentence in turn.reading.sentences))
    return spoken and confidence is None and Move.OFF_TOPIC in context and not topics
