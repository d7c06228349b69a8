"""What a turn earns and costs with the customer: which reasons hold, and which moves count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from talktrack.domain.mind import Mind, Reason
from talktrack.domain.moves import Move
from talktrack.practice.facts import knows_enough
from talktrack.practice.groups import FAULTS, MIRRORS, PITCHES, QUESTIONS
from talktrack.practice.haggling import price_was_discussed, trades
from talktrack.practice.hearing import Understood
from talktrack.practice.labels import parroted
from talktrack.practice.levels import GAINS
from talktrack.practice.objections import Progress
from talktrack.practice.promises import forgets, keeps
from talktrack.practice.reading import Reading
from talktrack.practice.table import Table

MOST_GAINS = 2
"""A turn earns at most so many gains."""

_MONOLOGUE_WORDS = 90
_BREATHLESS_WORDS = 40
"""A sentence that nobody can follow on the phone."""
_INTERROGATION = 6
_INTERROGATION_AGAIN = 2
"""After so many questions more it is felt again."""


@dataclass(frozen=True)
class Situation:
    """A turn of the seller with everything its effects depend on."""

    reading: Reading
    understood: Understood
    mind: Mind
    """Before the turn."""
    progress: Progress
    """What the turn did to open objections."""
    told_now: tuple[str, ...]
    """Facts the customer answers this turn with."""
    locked_now: bool
    """It asked for something that is not told yet."""


@dataclass(frozen=True)
class Effects:
    """What a turn earned and cost."""

    earned: tuple[Reason, ...]
    """Everything that was good, weightiest first."""
    losses: tuple[Reason, ...]

    habits: Mapping[Reason, int] = field(default_factory=dict)
    """Of losses that the seller has earned before, how often by now."""

    @property
    def gains(self) -> tuple[Reason, ...]:
        """What of it moves the numbers: at most `MOST_GAINS`."""
        return self.earned[:MOST_GAINS]


def weigh(situation: Situation, table: Table) -> Effects:
    """What a turn earned and cost; a recital, or a sentence that nobody can follow, earns nothing."""
    losses = tuple(_losses(situation, table))
    habits = {reason: min(_WORST, times) for reason in losses if (times := _times(reason, situation.mind)) > 1}
    if Reason.STUFFED in losses or situation.understood.longest_sentence > _BREATHLESS_WORDS:
        return Effects((), losses, habits)
    earned = set(_gains(situation, table))
    return Effects(tuple(reason for reason in GAINS if reason in earned), losses, habits)


def _times(reason: Reason, mind: Mind) -> int:
    """How often a customer has had to put up with something by now; 1 for what it does not keep count of."""
    move = _MINDED.get(reason)
    return 1 if move is None else 1 + mind.counted.count(move)


def _gains(situation: Situation, table: Table) -> Iterator[Reason]:
    understood, mind, progress = situation.understood, situation.mind, situation.progress
    moves, needs_told = understood.moves, _needs_told(mind, table)
    fresh = [ask.sentence.moves for ask in understood.asks if not ask.repeated]
    about_something = [ask.sentence.moves for ask in understood.asks if not ask.repeated and ask.facts]
    holds = {
        Reason.GOOD_OPENING: mind.seller_turns == 0 and Move.GREETING in moves and not PITCHES & moves,
        Reason.AGENDA_SET: Move.AGENDA in moves and Move.PRESSURE not in moves and Move.AGENDA not in mind.counted,
        Reason.RAPPORT: Move.RAPPORT in moves and mind.counted.count(Move.RAPPORT) < 2,
        Reason.OBJECTION_RESOLVED: bool(progress.resolved),
        Reason.ACKNOWLEDGED: bool(progress.acknowledged),
        Reason.CLARIFIED: bool(progress.clarified),
        Reason.EVIDENCE_FITS: bool(progress.evidence),
        Reason.VALUE_FITS: bool(understood.meets),
        Reason.ANSWERED: understood.answered,
        Reason.LISTENED: understood.listened,
        Reason.IMPLICATION: needs_told and any(Move.IMPLICATION_QUESTION in asked for asked in fresh),
        Reason.GOOD_QUESTION: mind.questions_in_a_row < _INTERROGATION
        and (
            bool(situation.told_now) or any((QUESTIONS - {Move.CLOSED_QUESTION}) & asked for asked in about_something)
        ),
        Reason.HONEST: Move.ADMIT_LIMIT in moves
        and not moves & _NOT_HONEST
        and mind.counted.count(Move.ADMIT_LIMIT) < 2,
        Reason.APOLOGISED: Move.APOLOGISE in moves and _has_cause_to_apologise(mind),
        Reason.CONFIRMED: Move.CONFIRM in moves and bool(progress.resolved),
        Reason.STEP_ASKED_WELL: Move.NEXT_STEP_ASK in moves and understood.dated and needs_told,
        Reason.PROMISE_KEPT: keeps(situation.reading, mind, table.language),
        Reason.TRADED: Move.DISCOUNT in moves and trades(understood.reading, table.language),
        Reason.RELEASED: Move.DISQUALIFY in moves and table.scenario.persona.no_fit in mind.told,
    }
    return (reason for reason, held in holds.items() if held)


_LOSS_OF_MOVE: dict[Move, Reason] = {
    Move.INSULT: Reason.INSULT,
    Move.FALSE_CLAIM: Reason.FALSE_CLAIM,
    Move.PRESSURE: Reason.PRESSURE,
    Move.STUFFING: Reason.STUFFED,
    Move.PRICE_BEFORE_NEED: Reason.PRICE_BEFORE_NEED,
    Move.DODGE: Reason.DODGED,
    Move.OFF_TOPIC: Reason.OFF_TOPIC,
}


_MINDED: dict[Reason, Move] = {
    Reason.INSULT: Move.INSULT,
    Reason.PRESSURE: Move.PRESSURE,
    Reason.STUFFED: Move.STUFFING,
    Reason.FEATURE_DUMP: Move.FEATURE_DUMP,
    Reason.OFF_TOPIC: Move.OFF_TOPIC,
}
"""Bad manners that a customer keeps count of."""
_NOT_HONEST = frozenset({Move.FALSE_CLAIM, Move.REPEAT})
"""Who says what is not so, or what was said before, admits nothing with it."""
_WORST = 3
"""What is done for the third time and again costs so many times the patience."""


def _losses(situation: Situation, table: Table) -> Iterator[Reason]:
    understood, mind, moves = situation.understood, situation.mind, situation.understood.moves
    yield from (reason for move, reason in _LOSS_OF_MOVE.items() if move in moves)
    patience_for_words = _MONOLOGUE_WORDS * (1 - table.scenario.persona.difficulty.interruption_rate / 2)
    echo = parroted(situation.reading, mind)
    to_the_point = bool(understood.answered or understood.touched or understood.proofs or understood.meets)
    holds = {
        Reason.FEATURE_DUMP: Move.FEATURE_DUMP in moves and not to_the_point,
        Reason.PARROTED: Move.REPEAT in moves and echo,
        Reason.REPEATED: Move.REPEAT in moves and not echo,
        Reason.PITCH_BEFORE_NEED: _pitches_too_early(situation, table),
        Reason.DISCOUNTED_EARLY: Move.DISCOUNT in moves and _is_given_away(situation, table, to_the_point=to_the_point),
        Reason.IGNORED_OBJECTION: situation.progress.ignored,
        Reason.MONOLOGUE: understood.cut_short
        or understood.word_count > patience_for_words
        or understood.longest_sentence > _BREATHLESS_WORDS,
        Reason.INTERROGATED: bool(understood.asks) and not _gives_back(understood) and _is_too_many(mind),
        Reason.EMPTY_PROOF: Move.EVIDENCE in moves and not (understood.proofs or understood.asks or moves & MIRRORS),
        Reason.PROMISE_FORGOTTEN: forgets(situation.reading, mind, table.language),
        Reason.ASKED_TOO_EARLY: situation.locked_now and not situation.told_now,
    }
    yield from (reason for reason, held in holds.items() if held)


def _pitches_too_early(situation: Situation, table: Table) -> bool:
    understood, mind = situation.understood, situation.mind
    answers = understood.answered or understood.touched or situation.progress.evidence
    if answers or Move.FEATURE_DUMP in understood.moves:
        return False
    pitching = PITCHES & understood.moves
    opening_sentence = mind.seller_turns == 0 and understood.word_count <= 45
    return bool(pitching) and not opening_sentence and not knows_enough(mind, table)


def _needs_told(mind: Mind, table: Table) -> bool:
    return any(table.facts[id].need for id in mind.told)


def _is_given_away(situation: Situation, table: Table, *, to_the_point: bool) -> bool:
    """Whether a discount comes before anybody asked, or after such a one, and for nothing in return."""
    mind = situation.mind
    if mind.bargain.unasked and mind.bargain.settled_at is None:
        return not trades(situation.understood.reading, table.language)
    return not (to_the_point or price_was_discussed(mind, table))


def _has_cause_to_apologise(mind: Mind) -> bool:
    """Only a seller that did something wrong, and has not yet said sorry for it."""
    last_fault = max((i for i, move in enumerate(mind.counted) if move in FAULTS), default=-1)
    last_sorry = max((i for i, move in enumerate(mind.counted) if move is Move.APOLOGISE), default=-1)
    return last_fault > last_sorry


def _is_too_many(mind: Mind) -> bool:
    too_many = mind.questions_in_a_row - _INTERROGATION
    return too_many >= 0 and too_many % _INTERROGATION_AGAIN == 0


def _gives_back(understood: Understood) -> bool:
    giving = MIRRORS | {Move.ACKNOWLEDGE, Move.VALUE, Move.EVIDENCE, Move.RAPPORT}
    return bool(giving & understood.moves) or understood.answered


def counted(understood: Understood, effects: Effects) -> tuple[Move, ...]:
    """The moves of a turn that count with the customer: faults always, skills only where they were on the table."""
    skill_of = {
        Reason.GOOD_OPENING: Move.GREETING,
        Reason.AGENDA_SET: Move.AGENDA,
        Reason.RAPPORT: Move.RAPPORT,
        Reason.ACKNOWLEDGED: Move.ACKNOWLEDGE,
        Reason.CLARIFIED: Move.CLARIFY,
        Reason.EVIDENCE_FITS: Move.EVIDENCE,
        Reason.VALUE_FITS: Move.VALUE,
        Reason.ANSWERED: Move.ANSWER,
        Reason.LISTENED: Move.REFLECT,
        Reason.IMPLICATION: Move.IMPLICATION_QUESTION,
        Reason.HONEST: Move.ADMIT_LIMIT,
        Reason.APOLOGISED: Move.APOLOGISE,
        Reason.CONFIRMED: Move.CONFIRM,
        Reason.STEP_ASKED_WELL: Move.NEXT_STEP_ASK,
        Reason.RELEASED: Move.DISQUALIFY,
    }
    earned = effects.earned
    skills = [skill_of[reason] for reason in earned if reason in skill_of]
    if Reason.LISTENED in earned and Move.SUMMARISE in understood.moves:
        skills.append(Move.SUMMARISE)
    if Reason.GOOD_QUESTION in earned:
        skills += sorted(QUESTIONS & understood.moves & {Move.OPEN_QUESTION, Move.CLOSED_QUESTION})
    kept = FAULTS | {Move.STUFFING, Move.OFF_TOPIC, Move.PRICE, Move.DISCOUNT}
    if Reason.FEATURE_DUMP in effects.losses:
        kept |= {Move.FEATURE_DUMP}
    return (*skills, *sorted(kept & understood.moves))
