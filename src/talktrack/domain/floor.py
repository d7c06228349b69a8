"""The floor of a call as data: its phases and rules, what can happen to it, and what it asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from talktrack.domain.cues import Expected
from talktrack.domain.language import Language


class Phase(StrEnum):
    LISTENING = "listening"
    USER = "user"
    ENDING = "ending"
    """The user has fallen silent; the turn may be over."""
    THINKING = "thinking"
    """The turn is committed; nothing of the reply is on the line yet."""
    SPEAKING = "speaking"
    PAUSED = "paused"
    """The user talks over the reply; it is not decided yet whether that cuts it."""
    CLOSED = "closed"


class Timer(StrEnum):
    END_OF_TURN = "end_of_turn"
    BARGE_IN = "barge_in"
    IDLE = "idle"
    WATCHDOG = "watchdog"
    MAX_DURATION = "max_duration"


class CloseReason(StrEnum):
    """Why the floor was closed."""

    SILENCE = "silence"
    MAX_DURATION = "max_duration"
    LINE_CLOSED = "line_closed"
    ROLE_ENDED = "role_ended"
    UNANSWERED = "unanswered"
    """The watchdog fired too often: nothing could be said."""
    UNHEARD = "unheard"
    """Nothing of what the user says can be understood any more."""


@dataclass(frozen=True)
class Rules:
    """How long to wait for what. All in milliseconds."""

    silence_ms: int = 700
    """Silence that ends a turn when nothing else is known."""
    finished_ms: int = 450
    """The same after what sounds like a whole sentence."""
    yes_no_ms: int = 350
    """The same where a yes or a no was asked for."""
    unfinished_ms: int = 1400
    """The same after a word that promises more, and while something is spelled out."""
    final_wait_ms: int = 1500
    """How long after the last voice a turn waits for its final words before it takes the interim ones; …"""
    final_least_ms: int = 500
    final_most_ms: int = 4000
    """… once the call knows its recogniser it is twice what that took, between these two."""
    barge_in_ms: int = 600
    release_ms: int = 200
    """How long after a voice has fallen silent that is told: only then it is known to have gone on until now."""
    idle_ms: int = 10_000
    """Silence of both sides after which the role is asked for a prompt; 0 is never."""
    idle_prompts: int = 2
    """Prompts without an answer after which the call ends."""
    watchdog_ms: int = 8_000
    """Time without a sound after a committed turn until the role is asked to rescue it."""
    rescues: int = 2
    repeats: int = 2
    """How often in a row the user is asked to say again what could not be understood."""
    max_duration_ms: int = 3_600_000
    interruptions: bool = True
    speculation: bool = True
    adaptive: bool = True
    """False takes `silence_ms` whatever was said."""


# --- events ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class VoiceStarted:
    at_ms: float


@dataclass(frozen=True)
class VoiceStopped:
    at_ms: float
    last_voiced_ms: float


@dataclass(frozen=True)
class Judged:
    """By its sound, the turn in whose silence this is told is over with this likelihood, 0 to 1."""

    at_ms: float
    over: float


@dataclass(frozen=True)
class Words:
    """The recogniser has understood something. Interim text is cumulative within the utterance."""

    at_ms: float
    text: str
    final: bool


@dataclass(frozen=True)
class Missed:
    """What was just said, or the end of it, was lost on the way to its words."""

    at_ms: float


@dataclass(frozen=True)
class Deaf:
    """Nothing more will be understood, and the user has no other way to say it."""

    at_ms: float


@dataclass(frozen=True)
class Typed:
    """A turn in writing; it is whole as it comes."""

    at_ms: float
    text: str


@dataclass(frozen=True)
class Due:
    at_ms: float
    timer: Timer


@dataclass(frozen=True)
class ReplySounded:
    """The first sound of the reply went onto the line."""

    at_ms: float


@dataclass(frozen=True)
class ReplyHeard:
    """The far end has heard the first word of the reply."""

    at_ms: float


@dataclass(frozen=True)
class ReplyOver:
    """All of the reply was played, or it had nothing to say."""

    at_ms: float
    expected: Expected = Expected.ANYTHING


@dataclass(frozen=True)
class ReplyFailed:
    """The reply broke off: a model or a voice failed."""

    at_ms: float


@dataclass(frozen=True)
class Interrupt:
    """The far end asks for silence."""

    at_ms: float


@dataclass(frozen=True)
class Close:
    at_ms: float
    reason: CloseReason


Event = (
    VoiceStarted
    | VoiceStopped
    | Judged
    | Words
    | Missed
    | Deaf
    | Typed
    | Due
    | ReplySounded
    | ReplyHeard
    | ReplyOver
    | ReplyFailed
    | Interrupt
    | Close
)


# --- actions ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Commit:
    """The user's turn is over: answer `text`."""

    text: str


@dataclass(frozen=True)
class Speculate:
    """The turn is probably over: start thinking, but let nothing of it show."""

    text: str


@dataclass(frozen=True)
class DropSpeculation:
    pass


@dataclass(frozen=True)
class Reopen:
    """The committed turn was not over: drop the unheard reply, forget that the turn was committed."""


@dataclass(frozen=True)
class Pause:
    pass


@dataclass(frozen=True)
class Resume:
    pass


@dataclass(frozen=True)
class Cut:
    """The reply ends here; what was heard of it stays."""


@dataclass(frozen=True)
class Arm:
    """Report `Due` at `at_ms`; replaces an earlier arming of the same timer."""

    timer: Timer
    at_ms: float


@dataclass(frozen=True)
class Disarm:
    timer: Timer


@dataclass(frozen=True)
class Prompt:
    """Both sides are silent: say something that brings the user back."""

    count: int


@dataclass(frozen=True)
class Rescue:
    """A committed turn is still unanswered: bridge the gap, then fall back."""

    count: int


@dataclass(frozen=True)
class AskAgain:
    """The user has spoken and nothing of it is known: ask for it once more."""

    count: int


@dataclass(frozen=True)
class TakeLeave:
    """Say that the call cannot go on, and goodbye."""


@dataclass(frozen=True)
class Finish:
    reason: CloseReason


Action = (
    Commit
    | Speculate
    | DropSpeculation
    | Reopen
    | Pause
    | Resume
    | Cut
    | Arm
    | Disarm
    | Prompt
    | Rescue
    | AskAgain
    | TakeLeave
    | Finish
)


# --- the floor -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Floor:
    language: Language
    rules: Rules = field(default_factory=Rules)
    phase: Phase = Phase.LISTENING
    said: tuple[str, ...] = ()
    """Final texts of the user's present turn; kept through a false end of turn."""
    interim: str = ""
    voice: bool = False
    awaits_final: bool = False
    last_voiced_ms: float = 0.0
    sounds_over: float | None = None
    """How likely the present turn is over by its sound; None where nobody has judged it."""
    final_delay_ms: float | None = None
    """How long after the last voice the slowest of the latest final words came; None before there were any."""
    paused_ms: float = 0.0
    speculated: str | None = None
    reply_heard: bool = False
    expected: Expected = Expected.ANYTHING
    prompts: int = 0
    rescues: int = 0
    missed: int = 0
    """Utterances in a row of which nothing is known."""
    parting: bool = False
    """The last words of the call are being said."""
    unfinished: bool = False
    """The user was in the middle of a turn when the floor was closed."""

    @property
    def text(self) -> str:
        """All that is understood of the user's present turn."""
        return " ".join(part for part in (*self.said, self.interim) if part)
