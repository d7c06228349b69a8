"""The store. Every look-up is scoped by an organisation; only `Directory` sees more than one.

async with store.workspace(org_id) as workspace:      one transaction: committed at the end,
    call = await workspace.calls.get(call_id)         rolled back if an exception leaves it
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from talktrack.domain.assignment import Assignment, Team
from talktrack.domain.assistant import Assistant
from talktrack.domain.audit import AuditEntry
from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, Fault, Recording
from talktrack.domain.decisions import Decisions
from talktrack.domain.entry import Entry
from talktrack.domain.meeting import Meeting
from talktrack.domain.mind import Step
from talktrack.domain.persona import Persona
from talktrack.domain.progress import Attempt, Mark, Tally
from talktrack.domain.provider import SealedAccess
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.domain.transcript import Turn
from talktrack.domain.workspace import ApiKey, Invitation, Organisation, PasswordReset, Session, User
from talktrack.ports.remarks import Appeals, Comments, Overrides

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    items: tuple[T, ...]
    next_cursor: str | None
    """Give it back to read on; None at the end. An unknown cursor is `InvalidInput`."""


@dataclass(frozen=True)
class CallQuery:
    """Which calls of the organisation; None means any."""

    owner: tuple[str | None] | None = None
    """`(user_id,)`; `(None,)` is the calls that programs hold."""
    submitted: bool | None = None
    shared: bool | None = None
    kind: CallKind | None = None
    status: CallStatus | None = None
    scenario_id: str | None = None
    assignment_id: str | None = None
    recorded: bool = False
    """Only those of which sound is kept."""


@dataclass(frozen=True)
class AttemptQuery:
    """Whose practice calls that have ended; None means anybody's."""

    user_id: str | None = None
    submitted: bool = False
    """Only those that were handed in."""
    assignment_ids: tuple[str, ...] | None = None
    """Only those on one of these."""


class Shelf(Protocol[T]):
    """The stored things of one noun, newest first. Ids are unique within the organisation."""

    async def get(self, id: str) -> T:
        """Raises `NotFound`, also for another organisation's id."""
        ...

    async def put(self, item: T, *, now: datetime) -> None:
        """Add it, or replace what has its id."""
        ...

    async def remove(self, id: str) -> None:
        """Raises `NotFound`."""
        ...

    async def page(self, cursor: str | None, limit: int) -> Page[T]: ...


class Calls(Protocol):
    async def add(self, call: Call, snapshot: Scenario | None) -> None:
        """Store a new call with the frozen scenario it is held on."""
        ...

    async def get(self, call_id: str) -> Call: ...

    async def snapshot(self, call_id: str) -> Scenario:
        """The frozen scenario. Raises `NotFound` for calls without one."""
        ...

    async def save(self, call: Call) -> Call:
        """Store a change; gives the call with its next version. Raises `Conflict` where another writer was faster."""
        ...

    async def page(self, query: CallQuery, cursor: str | None, limit: int) -> Page[Call]:
        """Newest first."""
        ...

    async def ended_before(self, moment: datetime, limit: int) -> tuple[Call, ...]:
        """The first ones that have ended before then."""
        ...

    async def remove(self, call_id: str) -> None:
        """Forget a call and all that is stored beside it, but for the sound itself. Raises `NotFound`."""
        ...

    async def tally(self) -> tuple[Tally, ...]:
        """What the organisation's practice calls that have ended come to, by scenario."""
        ...


class Turns(Protocol):
    async def append(self, call_id: str, steps: Sequence[Step]) -> None:
        """Add turns at the end, in order."""
        ...

    async def all(self, call_id: str) -> tuple[Step, ...]: ...

    async def amend(self, call_id: str, step: Step) -> None:
        """Replace a stored turn and all that goes with it, by its turn's id. Raises `NotFound`."""
        ...

    async def correct(self, call_id: str, turn: Turn) -> None:
        """Replace what was said, heard and labelled in a stored turn. Raises `NotFound`."""
        ...


class Entries(Protocol):
    """What live calls leave behind, taken in together."""

    async def put(self, entries: Sequence[Entry], *, again: bool = False) -> frozenset[str]:
        """Store all of them, those of one call in order; gives the calls that had ended, of which nothing is stored.

        `again` where some of them may have been stored before: what is there already is not stored twice. How a call
        ends is not looked at. Raises `NotFound`, and `Conflict` where a call has one of the new turns already.
        """
        ...


class Journal(Protocol):
    """What happened in calls, and what went wrong."""

    async def record(self, call_id: str, events: Sequence[CallEvent]) -> None:
        """Append events; their `seq` is given by the store, from 1, whatever they carry."""
        ...

    async def events(self, call_id: str, after: int, limit: int) -> tuple[CallEvent, ...]:
        """Events with `seq` greater than `after`, in order."""
        ...

    async def report(self, fault: Fault) -> None: ...

    async def faults(self, call_id: str) -> tuple[Fault, ...]: ...


class Analyses(Protocol):
    async def put(self, call_id: str, score: Score, *, now: datetime) -> None:
        """Keep a score; earlier ones of the call stay as history."""
        ...

    async def latest(self, call_id: str) -> Score | None: ...

    async def marks(self, call_ids: Sequence[str]) -> Mapping[str, Mark]:
        """What the newest scores of these calls came to; calls without a score are left out."""
        ...

    async def attempts(self, query: AttemptQuery, limit: int) -> tuple[Attempt, ...]:
        """Practice calls that have ended, each with its newest score; newest first."""
        ...


class Recordings(Protocol):
    async def add(self, recording: Recording) -> None: ...

    async def all(self, call_id: str) -> tuple[Recording, ...]: ...

    async def ended_before(self, moment: datetime, limit: int) -> tuple[Recording, ...]:
        """Some of calls that have ended before then."""
        ...

    async def remove(self, recording_id: str) -> None:
        """Nothing happens where there is none; the sound itself is in the blobs."""
        ...


class Users(Protocol):
    async def get(self, user_id: str) -> User: ...

    async def names(self, user_ids: Sequence[str]) -> Mapping[str, str]:
        """The names of those of them who belong to the organisation."""
        ...

    async def add(self, user: User) -> None:
        """Raises `Conflict` where the e-mail is taken, in any organisation."""
        ...

    async def save(self, user: User) -> None: ...

    async def page(self, cursor: str | None, limit: int) -> Page[User]: ...


class Invitations(Protocol):
    async def get(self, invitation_id: str) -> Invitation: ...

    async def add(self, invitation: Invitation) -> None: ...

    async def save(self, invitation: Invitation) -> None: ...

    async def page(self, cursor: str | None, limit: int) -> Page[Invitation]: ...


class ApiKeys(Protocol):
    async def get(self, key_id: str) -> ApiKey: ...

    async def add(self, key: ApiKey) -> None: ...

    async def save(self, key: ApiKey) -> None: ...

    async def page(self, cursor: str | None, limit: int) -> Page[ApiKey]: ...


class ProviderAccess(Protocol):
    """How the organisation reaches providers; one of each."""

    async def all(self) -> tuple[SealedAccess, ...]: ...

    async def put(self, access: SealedAccess) -> None: ...

    async def remove(self, provider: str) -> None:
        """Nothing happens where there is none."""
        ...


class DecisionsKept(Protocol):
    """What the organisation has decided; one of it."""

    async def get(self) -> Decisions: ...

    async def put(self, decided: Decisions) -> Decisions:
        """Store a change; gives it with its next version. Raises `Conflict` where another writer was faster."""
        ...


class Sessions(Protocol):
    async def add(self, session: Session) -> None: ...

    async def save(self, session: Session) -> None: ...

    async def revoke_all(self, user_id: str, now: datetime) -> None:
        """End every sign-in of somebody."""
        ...


class PasswordResets(Protocol):
    """Links to a new password; one of each person."""

    async def put(self, reset: PasswordReset) -> None:
        """Keep it; an earlier one of the same person goes. Raises `NotFound` where there is no such person."""
        ...

    async def take(self, reset: PasswordReset) -> None:
        """Use it up. Raises `NotFound` where somebody was faster."""
        ...


@dataclass(frozen=True)
class KeptReply:
    """The answer to a create request, kept so that a repeated request gets it again."""

    key: str
    route: str
    request_hash: str
    status: int
    body: str


class Replies(Protocol):
    async def get(self, key: str, route: str) -> KeptReply | None: ...

    async def put(self, reply: KeptReply, *, now: datetime) -> None: ...

    async def remove_before(self, moment: datetime) -> None: ...

    async def remove_of(self, caller: str) -> None:
        """Those to the requests of a user or a key; a route ends with who called it."""
        ...


class Audit(Protocol):
    async def add(self, entry: AuditEntry) -> None: ...

    async def page(self, cursor: str | None, limit: int) -> Page[AuditEntry]:
        """Newest first."""
        ...


class Workspace(Protocol):
    """One organisation's data, inside one transaction."""

    @property
    def org_id(self) -> str: ...
    @property
    def users(self) -> Users: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def password_resets(self) -> PasswordResets: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def api_keys(self) -> ApiKeys: ...
    @property
    def assistants(self) -> Shelf[Assistant]: ...
    @property
    def personas(self) -> Shelf[Persona]: ...
    @property
    def scenarios(self) -> Shelf[Scenario]: ...
    @property
    def scorecards(self) -> Shelf[Scorecard]: ...
    @property
    def teams(self) -> Shelf[Team]: ...
    @property
    def assignments(self) -> Shelf[Assignment]: ...
    @property
    def meetings(self) -> Shelf[Meeting]: ...
    @property
    def calls(self) -> Calls: ...
    @property
    def turns(self) -> Turns: ...
    @property
    def entries(self) -> Entries: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def analyses(self) -> Analyses: ...
    @property
    def overrides(self) -> Overrides: ...
    @property
    def comments(self) -> Comments: ...
    @property
    def appeals(self) -> Appeals: ...
    @property
    def recordings(self) -> Recordings: ...
    @property
    def replies(self) -> Replies: ...
    @property
    def provider_access(self) -> ProviderAccess: ...
    @property
    def decisions(self) -> DecisionsKept: ...
    @property
    def audit(self) -> Audit: ...


class Directory(Protocol):
    """The few look-ups that cannot know their organisation yet, inside one transaction."""

    async def add_organisation(self, organisation: Organisation) -> None: ...

    async def organisation(self, org_id: str) -> Organisation | None: ...

    async def user_by_email(self, email: str) -> User | None: ...

    async def session(self, session_id: str) -> tuple[Session, User] | None: ...

    async def api_key_by_hash(self, key_hash: str) -> ApiKey | None: ...

    async def invitation_by_hash(self, token_hash: str) -> Invitation | None: ...

    async def password_reset_by_hash(self, token_hash: str) -> PasswordReset | None: ...

    async def open_calls(self) -> tuple[Call, ...]:
        """Calls that are live in any organisation: after a start, those a dead process left."""
        ...

    async def decided(self) -> tuple[tuple[str, Decisions], ...]:
        """What each organisation has decided that has decided anything, by its id."""
        ...

    def workspace(self, org_id: str) -> Workspace:
        """One organisation's data in the same transaction."""
        ...


class Store(Protocol):
    def workspace(self, org_id: str) -> AbstractAsyncContextManager[Workspace]: ...

    def directory(self) -> AbstractAsyncContextManager[Directory]: ...
