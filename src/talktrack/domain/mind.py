"""The customer's mind as data: what it feels, what it decided, and why. The rules are in `practice/`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from talktrack.domain.gatekeeper import GateKey
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.transcript import Turn

LevelName = Literal["trust", "patience", "interest", "clarity", "urgency"]


class ObjectionStatus(StrEnum):
    DORMANT = "dormant"
    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    CLARIFIED = "clarified"
    RESOLVED = "resolved"
    RESURFACED = "resurfaced"


class Reason(StrEnum):
    """Why a number changed. Closed list; titles in both languages are in `analysis/moments`."""

    GOOD_OPENING = "good_opening"
    AGENDA_SET = "agenda_set"
    RAPPORT = "rapport"
    GOOD_QUESTION = "good_question"
    IMPLICATION = "implication"
    LISTENED = "listened"
    """Gave back the customer's own point in other words."""
    ACKNOWLEDGED = "acknowledged"
    CLARIFIED = "clarified"
    EVIDENCE_FITS = "evidence_fits"
    VALUE_FITS = "value_fits"
    """Tied the product to a need that was told."""
    ANSWERED = "answered"
    HONEST = "honest"
    """Admitted a limit."""
    APOLOGISED = "apologised"
    OBJECTION_RESOLVED = "objection_resolved"
    CONFIRMED = "confirmed"
    NEED_SEEN = "need_seen"
    """Said a need aloud; the customer hears itself."""
    RELEASED = "released"
    """Let go politely where there is no fit."""
    STEP_ASKED_WELL = "step_asked_well"

    TIME_PASSES = "time_passes"
    PRICE_BEFORE_NEED = "price_before_need"
    PITCH_BEFORE_NEED = "pitch_before_need"
    FEATURE_DUMP = "feature_dump"
    PRESSURE = "pressure"
    INSULT = "insult"
    DODGED = "dodged"
    FALSE_CLAIM = "false_claim"
    IGNORED_OBJECTION = "ignored_objection"
    REPEATED = "repeated"
    STUFFED = "stuffed"
    PARROTED = "parroted"
    OFF_TOPIC = "off_topic"
    INTERROGATED = "interrogated"
    """Question after question and nothing given back."""
    MONOLOGUE = "monologue"
    ASKED_TOO_EARLY = "asked_too_early"
    EMPTY_PROOF = "empty_proof"
    """Claims proof that does not fit or says nothing."""
    DISCOUNTED_EARLY = "discounted_early"
    SILENCE = "silence"
    PROMISE_KEPT = "promise_kept"
    """Did what was promised in an earlier call."""
    PROMISE_FORGOTTEN = "promise_forgotten"
    TRADED = "traded"
    """Gave something off the price only against something else."""


@dataclass(frozen=True)
class Cause:
    """One change of one number, and why."""

    turn_id: str
    at_ms: int
    what: LevelName
    delta: int
    reason: Reason


class DirectiveKind(StrEnum):
    """What the mind decided to do."""

    OPEN = "open"
    """Picks up."""
    ANSWER = "answer"
    """Tells a fact that was asked for, or says that it has nothing to tell."""
    REVEAL = "reveal"
    """Tells an earned fact, or one unasked."""
    OBJECT = "object"
    """Raises an objection, or raises it again."""
    PROBE = "probe"
    """Asks the seller something."""
    STALL = "stall"
    """Stays vague: not convinced, not yet."""
    SOFTEN = "soften"
    """Shows that something moved."""
    HAGGLE = "haggle"
    """Asks for better terms."""
    REFUSE = "refuse"
    """Says no to a request."""
    INTERRUPT = "interrupt"
    """Cuts in on a long turn."""
    ASK_AGAIN = "ask_again"
    """Did not understand, or heard nothing; asks what was meant, or who is there."""
    PUT_THROUGH = "put_through"
    """The gatekeeper puts the seller through, and the buyer picks up."""
    COMMIT = "commit"
    """Says yes."""
    END_POLITELY = "end_politely"
    HANG_UP = "hang_up"


Tone = Literal["warm", "neutral", "cool", "annoyed"]
Length = Literal["short", "medium", "long"]


class PromiseKind(StrEnum):
    """What somebody has promised."""

    SEND = "send"
    """To send something."""
    FIND_OUT = "find_out"
    """To find something out."""
    CALL_BACK = "call_back"
    """To ring again."""
    STEP = "step"
    """To be there for the step that was agreed."""


@dataclass(frozen=True)
class Promise:
    """Something that one side has promised the other."""

    by: Literal["seller", "customer"]
    kind: PromiseKind
    what: str = ""
    """The thing, in the words of who promised it; empty where none was named."""
    earlier: bool = False
    """It was made in an earlier call."""
    reminded: bool = False
    settled: bool = False


@dataclass(frozen=True)
class Aside:
    """Something short that the customer adds to whatever else it says."""

    reason: str
    about: str = ""


@dataclass(frozen=True)
class Directive:
    """What the customer does now. Wording may use nothing but what stands here and what was heard before."""

    kind: DirectiveKind
    tone: Tone = "neutral"
    length: Length = "short"
    say: tuple[str, ...] = ()
    """The content sentences in the persona's own words, in order; may be empty for a pure reaction."""
    facts: tuple[str, ...] = ()
    """Ids of the facts that `say` tells."""
    objection: str | None = None
    question: str | None = None
    about: str = ""
    """A word or two that the reaction refers to: something of the seller's, or a number; empty where there is none."""
    reason: str = ""
    """A short code for why, for instance a walk-away reason or a `Reason`."""
    aside: Aside | None = None


@dataclass(frozen=True)
class ObjectionState:
    id: str
    status: ObjectionStatus = ObjectionStatus.DORMANT
    raised_at: int | None = None
    """Number of the seller's turn after which it was last raised."""
    acknowledged: bool = False
    clarified: bool = False
    evidence: tuple[str, ...] = ()
    """Fitting tags offered so far."""
    times_raised: int = 0


@dataclass(frozen=True)
class Bargain:
    """How far the two have haggled over the price."""

    rounds: int = 0
    """How often the customer has asked for a better one."""
    asked_at: int | None = None
    """Number of the seller's turn that it last answered by asking."""
    offered: float = 0.0
    """The largest discount offered so far, in per cent."""
    unasked: int = 0
    """Discounts that were given before anybody had asked."""
    settled_at: int | None = None
    """Number of the seller's turn that settled it."""


@dataclass(frozen=True)
class GateState:
    """How far the seller has come with the gatekeeper."""

    given: tuple[GateKey, ...] = ()
    told: tuple[str, ...] = ()
    """Ids of the gatekeeper's facts that it has told."""
    pushes: int = 0
    turns: int = 0
    through: bool = False


EARLIER = "earlier"
"""Stands for the turn of a fact that was told in an earlier call."""


@dataclass(frozen=True)
class Mind:
    """The whole state of a customer between two turns, stored with every turn so that a call can be resumed there."""

    seed: int
    levels: Levels
    objections: tuple[ObjectionState, ...]
    unlocked: tuple[str, ...] = ()
    """Facts that may enter wording."""
    told: dict[str, str] = field(default_factory=dict)
    """Fact id → id of the customer's turn in which it was heard, or `EARLIER`."""
    seller_turns: int = 0
    counted: tuple[Move, ...] = ()
    """Moves that counted so far, in order, with repeats."""
    asked: tuple[str, ...] = ()
    """Keys of questions the seller has asked, so that a repeat counts once."""
    pending_question: str | None = None
    """Id of the customer's question that awaits an answer."""
    on_table: str | None = None
    """Id of the objection that the customer's last turn raised, or held on to."""
    asked_seller: tuple[str, ...] = ()
    """Ids of questions the customer has asked."""
    proofs: tuple[str, ...] = ()
    """Ids of proofs the seller has offered."""
    pitches_in_a_row: int = 0
    """Product talk without a question in between."""
    questions_in_a_row: int = 0
    """Questions without giving anything back."""
    false_claims: int = 0
    price_known: bool = False
    gate: GateState | None = None
    """None where nobody stands before the buyer."""
    bargain: Bargain = field(default_factory=Bargain)
    promises: tuple[Promise, ...] = ()
    promise_asked_at: int | None = None
    """Number of the seller's turn that the customer answered by asking for what was promised."""
    hinted: tuple[str, ...] = ()
    """Facts that were asked for too early; a plain follow-up later gets them."""
    talked_ms: int = 0
    """How long the two have talked; pauses, typing and machines not counted."""
    time_told: int = 0
    """How often the customer has said how little time it has."""
    silences: int = 0
    refusals: int = 0
    """How often the customer has said no to a step."""
    step_offered: bool = False
    """The seller has asked for a step, and the customer has asked when."""
    committed: bool = False
    ended: str | None = None
    """The reason code where the customer has ended the call."""
    used: tuple[str, ...] = ()
    """Normalised sentences the customer has said; it never says one twice."""


@dataclass(frozen=True)
class Step:
    """One turn of a practice call and what went on in the mind with it."""

    turn: Turn
    directive: Directive | None = None
    """The customer's turns only."""
    mind: Mind | None = None
    """The state after this turn."""
    causes: tuple[Cause, ...] = ()
    """What this turn changed: of a seller's turn what it did, of a customer's what being heard did."""
    worded_by: str = ""
    """The customer's turns only: `bank`, or the name of the model."""
