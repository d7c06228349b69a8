"""What one turn of the seller means in this call: its labels held against what is on the table.

The labeller reads words; this reads them in context. *A move counts only for what is on the table* is kept here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from talktrack.domain.mind import Mind, ObjectionStatus
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.domain.scenario import Proof
from talktrack.domain.text import find_phrase, fold, words
from talktrack.practice.reading import Reading, Sentence
from talktrack.practice.stems import content_stems
from talktrack.practice.table import Cue, Table

QUESTIONS = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION, Move.CLARIFY})
PITCHES = frozenset({Move.VALUE, Move.FEATURE_DUMP, Move.EVIDENCE})
SKILLS = frozenset(
    {
        *(Move.REFLECT, Move.SUMMARISE, Move.ACKNOWLEDGE, Move.EVIDENCE, Move.VALUE, Move.CONFIRM, Move.AGENDA),
        *(Move.RAPPORT, Move.APOLOGISE, Move.ADMIT_LIMIT, Move.NEXT_STEP_ASK, Move.DISCOUNT),
    }
)
"""Moves that a trained seller makes, beside asking; many in few words are a recital, not a conversation."""

_ASKING = {
    "en": re.compile(r"\b(?:what|how|who|when|why|which|where)\b"),
    "es": re.compile(
        r"(?:^|[¿?.,;:]\s*|\b[ye]\s+)(?:(?:a|de|en|por|con|para)\s+)?"
        r"(?:que|como|quien(?:es)?|cuando|cuant[oa]s?|cual(?:es)?|donde)\b"
    ),
}
"""Words that open a question; six of them in one turn are a volley."""

_PIECE = re.compile(r"[.,;:?!¿¡–—]+(?!\d)")
"""Marks between the pieces of a turn; seven pieces of three words are a list."""

_SURE_ENOUGH = 0.4
"""Recognition confidence under which a turn is not acted on."""


_PERHAPS_MISHEARD = frozenset(
    {
        *(Move.OFF_TOPIC, Move.STUFFING, Move.REPEAT, Move.FALSE_CLAIM, Move.DODGE),
        *(Move.INSULT, Move.PRESSURE, Move.PRICE_BEFORE_NEED),
    }
)
"""Faults that count only where it is known how surely the words were recognised."""


@dataclass(frozen=True)
class Ask:
    """One question of the seller."""

    sentence: Sentence
    facts: tuple[tuple[str, float], ...]
    """Ids of the facts it asks for and how exactly (1 = by topic, 3 = by its own words), best first."""
    repeated: bool


@dataclass(frozen=True)
class Understood:
    """A turn in its call."""

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
    dated: bool
    keys: tuple[str, ...]
    """What was said, as keys by which a repeat is noticed."""
    word_count: int
    unclear: bool
    """Nothing a person could act on, or recognised too badly to be held against anybody."""


@dataclass(frozen=True)
class _Turn:
    reading: Reading
    mind: Mind
    table: Table


def understand(reading: Reading, mind: Mind, table: Table, *, confidence: float | None, spoken: bool) -> Understood:
    """Hold a reading against the state of the call. Pure."""
    turn = _Turn(reading, mind, table)
    pending = frozenset(_open_objections(mind))
    touched = frozenset(id for id in pending if _touches(turn, id))
    last = _last_raised(mind)
    proofs = _proofs(turn)
    context = _context_moves(turn, proofs)
    unclear = _unclear(turn, context, confidence, spoken)
    moves = frozenset(reading.moves) | context
    if spoken and confidence is None:
        # A recogniser that cannot say how sure it is may have misheard: that is never held against the seller.
        moves -= _PERHAPS_MISHEARD
    stuffed = Move.STUFFING in moves
    return Understood(
        moves=moves,
        asks=() if stuffed else tuple(_asks(turn)),
        proofs=() if stuffed else proofs,
        meets=frozenset() if stuffed else _meets(turn),
        touched=touched,
        acknowledged=frozenset() if stuffed else touched & _acknowledging(turn, touched),
        clarified=frozenset() if stuffed else _clarifying(turn, touched, last),
        listened=not stuffed and _listens(turn),
        answered=Move.ANSWER in moves,
        dated=any(sentence.dated for sentence in reading.sentences),
        keys=tuple(key for sentence in reading.sentences if (key := _key(sentence))),
        word_count=reading.word_count,
        unclear=unclear,
    )


# --- what the turn is about ------------------------------------------------------------------------------------------


def _open_objections(mind: Mind) -> tuple[str, ...]:
    closed = (ObjectionStatus.DORMANT, ObjectionStatus.RESOLVED)
    return tuple(state.id for state in mind.objections if state.status not in closed)


def _last_raised(mind: Mind) -> str | None:
    """The objection that the customer's last turn was about."""
    open_now = [state for state in mind.objections if state.id in _open_objections(mind)]
    fresh = [state for state in open_now if state.raised_at == mind.seller_turns]
    return fresh[-1].id if fresh else None


def _touches(turn: _Turn, objection: str) -> bool:
    cue = turn.table.objection_cues[objection]
    return any(_is_about(sentence, cue) for sentence in turn.reading.sentences)


def _is_about(sentence: Sentence, cue: Cue) -> bool:
    return cue.hit(fold(sentence.text)) or len(cue.stems & sentence.stems) >= 2


def _acknowledging(turn: _Turn, touched: frozenset[str]) -> frozenset[str]:
    """Objections whose content stands in, or right beside, a sentence that takes a worry seriously."""
    accepting = {Move.ACKNOWLEDGE, Move.REFLECT, Move.APOLOGISE}
    sentences = turn.reading.sentences
    found: set[str] = set()
    for index, sentence in enumerate(sentences):
        if not accepting & sentence.moves:
            continue
        near = sentences[max(0, index - 1) : index + 2]
        found.update(id for id in touched if any(_is_about(o, turn.table.objection_cues[id]) for o in near))
    return frozenset(found)


def _clarifying(turn: _Turn, touched: frozenset[str], last: str | None) -> frozenset[str]:
    """Objections that a question goes into: by their content, or plainly about what was said a moment ago."""
    found: set[str] = set()
    for sentence in turn.reading.sentences:
        if not sentence.question or Move.NEXT_STEP_ASK in sentence.moves or Move.CONFIRM in sentence.moves:
            continue
        named = {id for id in touched if _is_about(sentence, turn.table.objection_cues[id])}
        if not named and last is not None and Move.CLARIFY in sentence.moves:
            named = {last}
        found |= named
    return frozenset(found)


def _proofs(turn: _Turn) -> tuple[Proof, ...]:
    found = {
        proof.id: proof
        for sentence in turn.reading.sentences
        if not sentence.question
        for proof in turn.table.proofs_in(sentence.text)
    }
    return tuple(found.values())


def _meets(turn: _Turn) -> frozenset[str]:
    """Told needs that a sentence about the product answers."""
    met: set[str] = set()
    for sentence in turn.reading.sentences:
        if sentence.question or {Move.REFLECT, Move.SUMMARISE, Move.ACKNOWLEDGE} & sentence.moves:
            continue
        folded = fold(sentence.text)
        for feature, cue in turn.table.feature_cues:
            if cue.hit(folded):
                met.update(id for id in feature.meets if id in turn.mind.told)
    return frozenset(met)


def _listens(turn: _Turn) -> bool:
    heard: frozenset[str] = frozenset()
    for id in turn.mind.told:
        heard |= turn.table.fact_cues[id].stems
    for id in _open_objections(turn.mind):
        heard |= turn.table.objection_cues[id].stems
    return any(
        {Move.REFLECT, Move.SUMMARISE} & sentence.moves and len(sentence.stems & heard) >= 2
        for sentence in turn.reading.sentences
    )


# --- questions -------------------------------------------------------------------------------------------------------


def _asks(turn: _Turn) -> list[Ask]:
    ignored = {Move.NEXT_STEP_ASK, Move.CONFIRM}
    return [
        Ask(sentence, _asked_facts(turn, sentence), _said_before(sentence, turn.mind))
        for sentence in turn.reading.sentences
        if sentence.question and not ignored & sentence.moves
    ]


def _asked_facts(turn: _Turn, sentence: Sentence) -> tuple[tuple[str, float], ...]:
    if Move.AGENDA in sentence.moves and Move.OPEN_QUESTION not in sentence.moves:
        return ()  # asks leave to go on, whatever it names
    folded = fold(sentence.text)
    scores: list[tuple[str, float]] = []
    for id, cue in turn.table.fact_cues.items():
        topics = len(sentence.topics.intersection(turn.table.facts[id].topics))
        shared = sum(1 / turn.table.told_of[stem] for stem in cue.stems & sentence.stems)
        score = 3.0 * cue.hit(folded) + 1.0 * topics + min(shared, 2.0)
        if score >= 1:
            scores.append((id, score))
    return tuple(sorted(scores, key=lambda scored: -scored[1]))


def _key(sentence: Sentence) -> str:
    return " ".join(sorted(sentence.stems)) if len(sentence.stems) >= 2 else ""


def _said_before(sentence: Sentence, mind: Mind) -> bool:
    """Whether a sentence shares three quarters of its content words with an earlier one."""
    stems = sentence.stems
    if len(stems) < 2:
        return False
    return any(_overlap(stems, frozenset(key.split())) >= 0.75 for key in mind.asked)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


# --- labels that need the call ---------------------------------------------------------------------------------------


def _context_moves(turn: _Turn, proofs: tuple[Proof, ...]) -> frozenset[Move]:
    found: set[Move] = set()
    if _stuffed(turn):
        found.add(Move.STUFFING)
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
    return frozenset(found)


def _stuffed(turn: _Turn) -> bool:
    """A recital: too many skills at once, a list of catchwords, hardly a small word, or a volley of questions."""
    reading = turn.reading
    text = fold(" ".join(sentence.text for sentence in reading.sentences))
    skills = _skills(frozenset(reading.moves))
    densest = max((_skills(sentence.moves) for sentence in reading.sentences), default=0)
    content = sum(len(sentence.stems) for sentence in reading.sentences)
    pieces = [piece for piece in _PIECE.split(text) if piece.strip()]
    return (
        skills >= 6
        or densest >= 4
        or (skills >= 4 and reading.word_count / skills < 8)
        or (reading.word_count >= 10 and content / reading.word_count > 0.72)
        or (len(pieces) >= 7 and reading.word_count / len(pieces) < 3.4)
        or len(_ASKING[turn.table.language].findall(text)) >= 6
    )


def _skills(moves: frozenset[Move]) -> int:
    """How many skills there are; the ways of asking are one."""
    return len(SKILLS & moves) + bool(QUESTIONS & moves)


def _answers(turn: _Turn, proofs: tuple[Proof, ...]) -> bool:
    if turn.mind.pending_question is None:
        return False
    question = turn.table.questions.get(turn.mind.pending_question)
    if question is None:
        return False
    tags = {f"#{tag}" for proof in proofs for tag in proof.tags}
    if Move.PRICE in turn.reading.moves:
        tags.add("#price")
    phrases = [answer for answer in question.answered_by if not answer.startswith("#")]
    text = " ".join(sentence.text for sentence in turn.reading.sentences if not sentence.question)
    return (
        bool(tags.intersection(question.answered_by))
        or find_phrase(text, phrases) is not None
        or Move.ADMIT_LIMIT in turn.reading.moves
    )


def _excused(turn: _Turn) -> bool:
    """A turn that may leave the customer's question for later: a farewell, or almost nothing."""
    return Move.FAREWELL in turn.reading.moves or turn.reading.word_count <= 2


def _price_before_need(turn: _Turn) -> bool:
    if Move.PRICE not in turn.reading.moves:
        return False
    question = turn.table.questions.get(turn.mind.pending_question or "")
    invited = question is not None and "#price" in question.answered_by
    price_is_open = any(turn.table.objections[id].kind == "price" for id in _open_objections(turn.mind))
    needs_told = any(turn.table.facts[id].need for id in turn.mind.told)
    return not (invited or price_is_open or needs_told or turn.mind.price_known)


def _false_claim(turn: _Turn) -> bool:
    sheet = turn.table.scenario.product
    for sentence in turn.reading.sentences:
        if not sentence.question and turn.table.broken_limit(sentence.text) is not None:
            return True
        for amount in sentence.amounts:
            discount = amount.unit == "%" and Move.DISCOUNT in sentence.moves
            too_much = discount and amount.value > sheet.max_discount_percent
            if too_much and not turn.table.takes_percentage_back(sentence.text):
                return True
            quoted = amount.unit != "%" and Move.PRICE in sentence.moves and not sentence.question
            if quoted and turn.table.is_too_cheap(amount.value, amount.unit, sentence.stems):
                return True
    return False


def _repeats(turn: _Turn) -> bool:
    if parroted(turn.reading, turn.mind):
        return True
    said = [sentence for sentence in turn.reading.sentences if len(sentence.stems) >= 3]
    return bool(said) and all(_said_before(sentence, turn.mind) for sentence in said)


def parroted(reading: Reading, mind: Mind) -> bool:
    """Whether the seller gives back a whole sentence of the customer word for word."""
    customer = set(mind.used)
    return any(len(words(s.text)) >= 5 and " ".join(words(s.text)) in customer for s in reading.sentences)


def _off_topic(turn: _Turn) -> bool:
    """A turn of some length with no move, no topic and no word of this call."""
    reading, table = turn.reading, turn.table
    if reading.word_count < 4 or set(reading.moves) - {Move.OPEN_QUESTION, Move.CLOSED_QUESTION}:
        return False
    if any(sentence.topics for sentence in reading.sentences):
        return False
    stems = frozenset[str]().union(*(sentence.stems for sentence in reading.sentences))
    return bool(stems) and not stems & (table.vocabulary | _heard_stems(turn))


def _heard_stems(turn: _Turn) -> frozenset[str]:
    return content_stems(" ".join(turn.mind.used[-6:]), turn.table.language)


def _unclear(turn: _Turn, context: frozenset[Move], confidence: float | None, spoken: bool) -> bool:
    if turn.reading.word_count == 0 or (confidence is not None and confidence < _SURE_ENOUGH):
        return True
    topics = frozenset[Topic]().union(*(sentence.topics for sentence in turn.reading.sentences))
    return spoken and confidence is None and Move.OFF_TOPIC in context and not topics
