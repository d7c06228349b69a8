"""What one turn of the seller means in this call: its labels held against what is on the table.

The labeller reads words; this reads them in context. *A move counts only for what is on the table* is kept here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from talktrack.domain.language import Language
from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.domain.scenario import Proof
from talktrack.domain.text import find_phrase, fold, sentences, words
from talktrack.practice.asking import Ask, asks_of, key_of
from talktrack.practice.groups import MIRRORS, PITCHES, QUESTIONS
from talktrack.practice.labels import answered_questions, context_moves
from talktrack.practice.oddities import Oddity, oddity
from talktrack.practice.reading import Reading, Sentence
from talktrack.practice.recital import ASKING
from talktrack.practice.said import Said, acknowledging, clarifying, last_spoken_of, open_objections, touches
from talktrack.practice.stems import stems_in
from talktrack.practice.table import Table

_PLAINLY_ABOUT = 1.0
"""How exactly a question asks for a fact to be about that and not about what was just said: it names its topic."""

_BREATH = re.compile(r"[;:—–]\s")

_ANY_MARK = re.compile(r"[.,:](?!\d)|[;?!…—–]")

_OF_THE_CALL = 1 / 4
"""Share of a sentence's content that is of the call where it is no small talk."""

_OWN_WORDS = 2
"""Words of the customer's that a mirror has; a summary, which says more at once, makes do with one."""

_MIRRORING = MIRRORS | {Move.ACKNOWLEDGE, Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.CONFIRM, Move.CLARIFY}
"""What a sentence that quotes the customer may do besides."""
_ASKED_FOR = QUESTIONS | {Move.CONFIRM, Move.NEXT_STEP_ASK, Move.AGENDA}
"""What a question does."""
_UNLIKE_AN_ECHO = frozenset({Move.PRESSURE})
"""What nobody does in the words of the other."""
_QUOTED_SHARE = 0.6
_QUOTED_SENTENCES = 4

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
    reading = _without_borrowed(_without_the_sheet(reading, table), mind, table.language)
    reading = _of_the_call(_without_figures(reading, mind, table), table)
    reading = _without_asked_pitches(_as_statements(reading, table))
    reading = _as_questions(reading, mind, table)
    turn = Said(_in_place(reading, mind), mind, table)
    reading = turn.reading
    pending = frozenset(open_objections(mind))
    touched = frozenset(id for id in pending if touches(turn, id))
    last = last_spoken_of(mind)
    proofs = _proofs(turn)
    context = context_moves(turn, proofs)
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
        clarified=frozenset() if stuffed else clarifying(turn, touched, last) or _follows_up(asks, last),
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


def _follows_up(asks: tuple[Ask, ...], last: str | None) -> frozenset[str]:
    """The worry raised a moment ago, where an open question follows that plainly asks for nothing else."""
    free = {Move.OPEN_QUESTION, Move.CLARIFY}
    open_asks = [ask for ask in asks if free & ask.sentence.moves and not ask.repeated]
    if last is None or not open_asks:
        return frozenset()
    elsewhere = any(score >= _PLAINLY_ABOUT for ask in open_asks for _, score in ask.facts[:1])
    return frozenset() if elsewhere else frozenset({last})


def _as_statements(reading: Reading, table: Table) -> Reading:
    """The reading of a Spanish turn without marks, where what was guessed to ask sells or asks for nothing.

    There only tone and marks tell *¿la lista llena el hueco?* from *la lista llena el hueco*; but no seller asks the
    customer what the product does.
    """
    if not reading.guessed or table.language != "es":
        return reading

    def tells(sentence: Sentence) -> bool:
        if not sentence.question or not (sentence.told or "?" not in sentence.text):
            return False
        folded = fold(sentence.text)
        sold = any(cue.hit(folded) for _, cue in table.feature_cues) or table.proofs_in(sentence.text, sentence.stems)
        return bool(sold) or not sentence.moves & _ASKED_FOR

    guessed = {at: QUESTIONS for at, one in enumerate(reading.sentences) if tells(one)}
    spared = _spared(reading, guessed)
    kept = (replace(one, question=False) if at in guessed else one for at, one in enumerate(spared.sentences))
    return replace(spared, sentences=tuple(kept))


def _without_asked_pitches(reading: Reading) -> Reading:
    """The reading of a turn without marks, where what asks praises nothing."""
    if not reading.guessed:
        return reading
    return _spared(reading, {at: PITCHES for at, one in enumerate(reading.sentences) if one.moves & QUESTIONS})


def _as_questions(reading: Reading, mind: Mind, table: Table) -> Reading:
    """The reading without a step asked for by a question that asks, in its own words, for a fact not told yet.

    *Which day do you get paid?* wants to know something, and so does *when do you get paid, which day is best?*;
    *shall we say Thursday?* wants a yes.
    """
    untold = [cue for id, cue in table.fact_cues.items() if id not in mind.told]

    def wants_to_know(sentence: Sentence, before: Sentence | None) -> bool:
        folded = fold(sentence.text)
        if Move.NEXT_STEP_ASK not in sentence.moves or not ASKING[table.language].search(folded):
            return False
        also = fold(before.text) if before is not None and QUESTIONS & before.moves else ""
        asks_both = bool(QUESTIONS & sentence.moves)
        return any(cue.hit(folded) and (asks_both or cue.hit(also)) for cue in untold)

    found = reading.sentences
    step = frozenset({Move.NEXT_STEP_ASK})
    pairs = enumerate(zip(found, (None, *found), strict=False))
    return _spared(reading, {at: step for at, (one, before) in pairs if wants_to_know(one, before)})


def _without_figures(reading: Reading, mind: Mind, table: Table) -> Reading:
    """The reading without prices whose amounts are figures of the product sheet or of what the customer told."""
    known = table.figures.union(*(table.own_figures[id] for id in mind.told))

    def quotes(sentence: Sentence) -> bool:
        amounts = [amount.value for amount in sentence.amounts if amount.unit != "%"]
        return Move.PRICE in sentence.moves and bool(amounts) and known.issuperset(amounts)

    price = frozenset({Move.PRICE})
    return _spared(reading, {at: price for at, one in enumerate(reading.sentences) if quotes(one)})


def _without_the_sheet(reading: Reading, table: Table) -> Reading:
    """The reading without a discount where all that is given stands on the product sheet: proof, feature, price."""
    given = [sentence for sentence in reading.sentences if Move.DISCOUNT in sentence.moves]
    offered = table.proofs_in(" ".join(sentence.text for sentence in reading.sentences), frozenset())
    words_of_proofs = tuple(keyword for proof in offered for keyword in proof.keywords)
    listed = {price.amount for price in table.scenario.product.prices}

    def on_the_sheet(sentence: Sentence) -> bool:
        quoted = bool(sentence.amounts) and all(amount.value in listed for amount in sentence.amounts)
        carried = not sentence.amounts and table.carries(sentence.text, sentence.stems)
        return quoted or carried or find_phrase(sentence.text, words_of_proofs) is not None

    if not given or not all(on_the_sheet(sentence) for sentence in given):
        return reading
    return replace(
        reading,
        moves=tuple(move for move in reading.moves if move is not Move.DISCOUNT),
        sentences=tuple(replace(one, moves=one.moves - {Move.DISCOUNT}) for one in reading.sentences),
    )


def _without_borrowed(reading: Reading, mind: Mind, language: Language) -> Reading:
    """The reading without what a mirror only quotes: *so they want a yes by Friday* presses nobody."""
    heard = stems_in(mind.used[-_QUOTED_SENTENCES:], language)

    def borrowed(sentence: Sentence) -> frozenset[Move]:
        if not sentence.stems or len(sentence.stems & heard) < _QUOTED_SHARE * len(sentence.stems):
            return frozenset()
        return sentence.moves - _MIRRORING if MIRRORS & sentence.moves else sentence.moves & _UNLIKE_AN_ECHO

    return _spared(reading, {at: borrowed(one) for at, one in enumerate(reading.sentences)})


def _spared(reading: Reading, spared: Mapping[int, frozenset[Move]]) -> Reading:
    """The reading without these moves of its sentences; one that another sentence makes is still made."""
    kept = tuple(
        replace(one, moves=one.moves - spared[at]) if spared.get(at) else one
        for at, one in enumerate(reading.sentences)
    )
    lost = frozenset[Move]().union(*spared.values()).difference(*(one.moves for one in kept))
    if not lost and kept == reading.sentences:
        return reading
    return replace(reading, sentences=kept, moves=tuple(move for move in reading.moves if move not in lost))


def _of_the_call(reading: Reading, table: Table) -> Reading:
    """The reading without small talk that is none here: who sells coffee machines may talk of coffee.

    One word of the call among many others is no talk about it.
    """
    idle = [sentence for sentence in reading.sentences if Move.OFF_TOPIC in sentence.moves]
    if not idle or not all(len(one.stems & table.matter) >= _OF_THE_CALL * len(one.stems) for one in idle):
        return reading
    return replace(reading, moves=tuple(move for move in reading.moves if move is not Move.OFF_TOPIC))


def _in_place(reading: Reading, mind: Mind) -> Reading:
    """The reading without what a first turn cannot mean: who has just rung asks for time and gives thanks for it."""
    if mind.seller_turns or Move.GREETING not in reading.moves:
        return reading
    beside_the_point = {Move.NEXT_STEP_ASK, Move.FAREWELL}
    return replace(reading, moves=tuple(move for move in reading.moves if move not in beside_the_point))


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
