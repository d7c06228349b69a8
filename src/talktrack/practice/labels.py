"""Labels that the words alone do not show: what a turn does in this call."""

from __future__ import annotations

from talktrack.domain.mind import Mind
from talktrack.domain.moves import Move
from talktrack.domain.scenario import Proof
from talktrack.domain.text import find_phrase, fold, words
from talktrack.practice.asking import said_before
from talktrack.practice.facts import knows_enough
from talktrack.practice.features import DUMP
from talktrack.practice.promises import keeps
from talktrack.practice.reading import Reading
from talktrack.practice.said import Said, open_objections
from talktrack.practice.stems import stems_in

_ECHO = 4
"""Words of a sentence that nobody gives back by chance."""
_LEAD = 2
"""Words before an echo that do not make it something of one's own."""
_CHAT = 3
"""Words of content in a sentence of somebody who chats."""


def context_moves(turn: Said, proofs: tuple[Proof, ...]) -> frozenset[Move]:
    found: set[Move] = set()
    if _answers(turn, proofs):
        found.add(Move.ANSWER)
    elif turn.mind.pending_question is not None and not _excused(turn):
        found.add(Move.DODGE)
    if _price_before_need(turn):
        found.add(Move.PRICE_BEFORE_NEED)
    if _false_claim(turn):
        found.add(Move.FALSE_CLAIM)
    if _repeats(turn):
        found.add(Move.REPEAT)
    if _off_topic(turn):
        found.add(Move.OFF_TOPIC)
    if _lists_features(turn):
        found.add(Move.FEATURE_DUMP)
    return frozenset(found)


def _answers(turn: Said, proofs: tuple[Proof, ...]) -> bool:
    pending = turn.mind.pending_question
    if pending not in turn.table.questions:
        return False
    return pending in answered_questions(turn, proofs) or Move.ADMIT_LIMIT in turn.reading.moves


def answered_questions(turn: Said, proofs: tuple[Proof, ...]) -> frozenset[str]:
    """The customer's questions that a turn answers, whether they were asked or not."""
    tags = {f"#{tag}" for proof in proofs for tag in proof.tags}
    if Move.PRICE in turn.reading.moves:
        tags.add("#price")
    if Move.NEXT_STEP_ASK in turn.reading.moves and any(sentence.dated for sentence in turn.reading.sentences):
        tags.add("#date")
    text = " ".join(sentence.text for sentence in turn.reading.sentences if not sentence.question)
    return frozenset(
        question.id
        for question in turn.table.questions.values()
        if tags.intersection(question.answered_by)
        or find_phrase(text, tuple(one for one in question.answered_by if not one.startswith("#"))) is not None
    )


def _excused(turn: Said) -> bool:
    """A turn that may leave the customer's question for later: a farewell, or almost nothing."""
    return Move.FAREWELL in turn.reading.moves or turn.reading.word_count <= 2


def _price_before_need(turn: Said) -> bool:
    if Move.PRICE not in turn.reading.moves:
        return False
    asked = (turn.table.questions[id] for id in turn.mind.asked_seller if id in turn.table.questions)
    invited = any("#price" in question.answered_by for question in asked)
    price_is_open = any(turn.table.objections[id].kind == "price" for id in open_objections(turn.mind))
    return not (invited or price_is_open or knows_enough(turn.mind, turn.table) or turn.mind.price_known)


def _false_claim(turn: Said) -> bool:
    sheet = turn.table.scenario.product
    for sentence in turn.reading.sentences:
        if not sentence.question and turn.table.broken_limit(sentence.text) is not None:
            return True
        promised = sentence.promises and not sentence.question and Move.ADMIT_LIMIT not in sentence.moves
        if promised and not turn.table.carries(sentence.text, sentence.stems):
            return True
        for amount in sentence.amounts:
            proves = amount.value in turn.table.figures and turn.table.proofs_in(sentence.text, sentence.stems)
            discount = amount.unit == "%" and Move.DISCOUNT in sentence.moves and not proves
            too_much = discount and amount.value > sheet.max_discount_percent
            if too_much and not turn.table.takes_percentage_back(sentence.text):
                return True
            quoted = amount.unit != "%" and Move.PRICE in sentence.moves and not sentence.question
            if quoted and turn.table.is_too_cheap(amount.value, amount.unit, sentence.stems):
                return True
    return False


def _repeats(turn: Said) -> bool:
    if parroted(turn.reading, turn.mind):
        return True
    said = [sentence for sentence in turn.reading.sentences if len(sentence.stems) >= 3]
    return bool(said) and all(said_before(sentence, turn.mind) for sentence in said)


def parroted(reading: Reading, mind: Mind) -> bool:
    """Whether the seller gives back a whole sentence of the customer word for word, at most with a *so:* before it."""
    customer = set(mind.used)
    for sentence in reading.sentences:
        said = words(sentence.text)
        echoes = (said[lead:] for lead in range(_LEAD + 1))
        if any(len(echo) >= _ECHO and " ".join(echo) in customer for echo in echoes):
            return True
    return False


def _lists_features(turn: Said) -> bool:
    """Whether a turn goes through the product sheet, and nothing of that answers a need that was told."""
    told = [sentence for sentence in turn.reading.sentences if not sentence.question]
    folded = fold(" ".join(sentence.text for sentence in told))
    named = [feature for feature, cue in turn.table.feature_cues if cue.hit(folded)]
    asks = len(told) < len(turn.reading.sentences)
    return len(named) >= DUMP and not asks and not any(set(one.meets) & set(turn.mind.told) for one in named)


def _off_topic(turn: Said) -> bool:
    """A turn of some length with no move, no topic and no word of this call. An open question may be an idiom.

    A whole statement, and a question of somebody who has chatted before, is chat too where all that it shares with the
    call are everyday words.
    """
    reading, table = turn.reading, turn.table
    asks = any(sentence.question for sentence in reading.sentences)
    if keeps(reading, turn.mind, table.language):
        return False
    if any(sentence.dated for sentence in reading.sentences) and asks:
        return False
    if reading.word_count < 4 or set(reading.moves) - {Move.CLOSED_QUESTION, Move.OFF_TOPIC}:
        return False
    stems = frozenset[str]().union(*(sentence.stems for sentence in reading.sentences))
    if len(stems) >= _CHAT and not (asks and Move.OFF_TOPIC not in turn.mind.counted):
        return not stems & (table.matter | (_heard_stems(turn) & table.vocabulary))
    if any(sentence.topics for sentence in reading.sentences):
        return False
    return bool(stems) and not stems & (table.vocabulary | _heard_stems(turn))


def _heard_stems(turn: Said) -> frozenset[str]:
    return stems_in(turn.mind.used[-6:], turn.table.language)
