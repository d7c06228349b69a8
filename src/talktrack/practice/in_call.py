"""The reading of a turn, put right by the call it was said in: without what its words only look like there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from talktrack.domain.language import Language
from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.text import find_phrase, fold
from talktrack.practice.groups import MIRRORS, PITCHES, QUESTIONS
from talktrack.practice.reading import Reading, Sentence
from talktrack.practice.recital import ASKING
from talktrack.practice.stems import stems_in
from talktrack.practice.table import Table

_OF_THE_CALL = 1 / 4
"""Share of a sentence's content that is of the call where it is no small talk."""
_MIRRORING = MIRRORS | {Move.ACKNOWLEDGE, Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.CONFIRM, Move.CLARIFY}
"""What a sentence that quotes the customer may do besides."""
_ASKED_FOR = QUESTIONS | {Move.CONFIRM, Move.NEXT_STEP_ASK, Move.AGENDA}
"""What a question does."""
_UNLIKE_AN_ECHO = frozenset({Move.PRESSURE})
"""What nobody does in the words of the other."""
_QUOTED_SHARE = 0.6
_QUOTED_SENTENCES = 4


def in_call(reading: Reading, mind: Mind, table: Table) -> Reading:
    """A reading of the words alone, as it stands in this call. Pure."""
    reading = _without_borrowed(_without_the_sheet(reading, table), mind, table.language)
    reading = _of_the_call(_without_figures(reading, mind, table), table)
    reading = _without_asked_pitches(_as_statements(_without_refusals(reading, table), table))
    return _in_place(_as_questions(reading, mind, table), mind)


def _as_statements(reading: Reading, table: Table) -> Reading:
    """The reading of a Spanish turn without marks, where what was guessed to ask sells or asks for nothing.

    There only tone and marks tell *¿la lista llena el hueco?* from *la lista llena el hueco*; but no seller asks the
    customer what the product does. What stands before the comma of a question asks with it: *¿y los recibos, cómo …?*
    And who asks by tone alone asks last: with nothing but statements behind, it is one too.
    """
    if not reading.guessed or table.language != "es":
        return reading

    def tells(sentence: Sentence, behind: Sequence[Sentence]) -> bool:
        if not sentence.question or not (sentence.told or "?" not in sentence.text):
            return False
        folded = fold(sentence.text)
        sold = any(cue.hit(folded) for _, cue in table.feature_cues) or table.proofs_in(sentence.text, sentence.stems)
        goes_on = sentence.text.endswith(",") and bool(behind) and bool(behind[0].moves & _ASKED_FOR)
        told_on = sentence.told and bool(behind) and not any(other.question for other in behind)
        return bool(sold) or told_on or not (goes_on or sentence.moves & _ASKED_FOR)

    found = reading.sentences
    guessed = {at: QUESTIONS for at, one in enumerate(found) if tells(one, found[at + 1 :])}
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


def _without_refusals(reading: Reading, table: Table) -> Reading:
    """The reading without a discount in a sentence that names one percentage and refuses it."""

    def refuses(sentence: Sentence) -> bool:
        percentages = [amount for amount in sentence.amounts if amount.unit == "%"]
        return len(percentages) == 1 and table.takes_percentage_back(sentence.text)

    discount = frozenset({Move.DISCOUNT})
    return _spared(reading, {at: discount for at, one in enumerate(reading.sentences) if refuses(one)})


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
