"""A call: its kinds, its life and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from talktrack.domain.language import Language
from talktrack.domain.transcript import Role


class CallKind(StrEnum):
    PRACTICE = "practice"
    AGENT = "agent"
    LIVE = "live"


class CallStatus(StrEnum):
    LIVE = "live"
    ENDED = "ended"


class Result(StrEnum):
    """What a practice call came to."""

    COMMITMENT = "commitment"
    NEXT_STEP = "next_step"
    DISQUALIFIED = "disqualified"
    BRUSH_OFF = "brush_off"
    HANG_UP = "hang_up"
    SELLER_ENDED = "seller_ended"


class EndedBy(StrEnum):
    SELLER = "seller"
    CUSTOMER = "customer"
    SYSTEM = "system"


class EndReason(StrEnum):
    """Why a call ended. Closed list."""

    COMMITTED = "committed"
    """The customer agreed and both said goodbye."""
    SELLER_HUNG_UP = "seller_hung_up"
    SELLER_SAID_GOODBYE = "seller_said_goodbye"
    NO_FIT = "no_fit"
    """Both saw that it is no fit."""
    PATIENCE_LOST = "patience_lost"
    INSULTED = "insulted"
    PITCHED_WITHOUT_ASKING = "pitched_without_asking"
    FALSE_CLAIMS = "false_claims"
    PRESSURED = "pressured"
    MESSAGE_TAKEN = "message_taken"
    """The gatekeeper took a message and put nobody through."""
    TIME_UP = "time_up"
    """The customer's time budget is spent."""
    SILENCE = "silence"
    NOT_INTERESTED = "not_interested"
    DECLINED = "declined"
    """The customer refused the step for good."""
    ASSISTANT_ENDED = "assistant_ended"
    """The assistant said goodbye and ended the call with its tool `end_call`."""
    DRILL_OVER = "drill_over"
    """The turns of a drill are used up."""
    PROCESS_LOST = "process_lost"
    """The process that carried the call died."""
    STORAGE_FAILED = "storage_failed"
    """Nothing that was said could be stored any more."""
    PROVIDER_FAILED = "provider_failed"
    """A service that the call needs has failed for good."""


@dataclass(frozen=True)
class Outcome:
    result: Result
    ended_by: EndedBy
    reason: EndReason


@dataclass(frozen=True)
class Call:
    """One conversation of any kind. Its turns, events, faults, recordings and score are stored beside it."""

    id: str
    org_id: str
    kind: CallKind
    status: CallStatus
    language: Language
    started_at: datetime
    user_id: str | None = None
    """Whose call it is."""
    scenario_id: str | None = None
    assistant_id: str | None = None
    seed: int = 0
    ended_at: datetime | None = None
    outcome: Outcome | None = None
    retry_of: str | None = None
    """Id of the call that this one takes up again."""
    retry_from: str | None = None
    """Id of the seller's turn in that call before which this one starts."""
    title: str = ""
    submitted: bool = False
    """Handed in: those who lead the team may read it."""
    shared: bool = False
    """Everybody in the organisation may read it."""
    realism: int | None = None
    """How real the customer felt to whose call it is, 1 to 5."""
    assignment_id: str | None = None
    """The assignment it was started on; such a call is handed in from the start."""
    metadata: dict[str, Any] = field(default_factory=dict)
    version: int = 0
    """Grows with every change; a writer who saw an older one is refused."""


class EventType(StrEnum):
    """Closed list of what is recorded as an event of a call."""

    CALL_STARTED = "call_started"
    TURN = "turn"
    REPLY_TIMED = "reply_timed"
    """A reply to something said begins to sound: milliseconds since the voice fell silent, by who took them."""
    WORDING_FELL_BACK = "wording_fell_back"
    """The model's words could not be used; the phrase bank spoke."""
    TOOL_CALLED = "tool_called"
    """The assistant uses a tool, with these arguments; the turn that it belongs to is over for good."""
    TOOL_ANSWERED = "tool_answered"
    """What the model was told of it: `done`, `failed`, or `cancelled` by who talked over one that may be."""
    CONSENT = "consent"
    """The far end has heard that the call is kept (`announced`)."""
    FAULT = "fault"
    CALL_ENDED = "call_ended"
    CALL_SCORED = "call_scored"
    TURN_CORRECTED = "turn_corrected"
    """A person has mended what was recognised; `before` holds the words until then."""
    CRITERION_OVERRIDDEN = "criterion_overridden"
    """A person has given points beside the machine's, or taken them back (`share` is null)."""


@dataclass(frozen=True)
class CallEvent:
    """Something that happened in a call, in order."""

    seq: int
    at_ms: int
    type: EventType
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Fault:
    """Something that went wrong in a call, kept so that it can be looked up."""

    id: str
    call_id: str
    at: datetime
    room: str
    """Where: `wording`, `recognition`, `scoring` …"""
    code: str
    detail: str


@dataclass(frozen=True)
class Recording:
    """The kept sound of one turn, or of one side through turns and pauses."""

    id: str
    call_id: str
    turn_id: str
    """Empty for what was recorded through turns and pauses."""
    role: Role
    blob: str
    """Key in the blob store; a WAV file."""
    start_ms: int
    rate: int
