"""Tickets: how a socket says who it is, since a browser can give it no header. One use, one minute, one call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from talktrack.domain.call import Call, CallStatus
from talktrack.domain.errors import CallEnded, Unauthenticated
from talktrack.domain.workspace import Subject
from talktrack.services import tokens
from talktrack.services.calls import own_call
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World

TICKET_LIFETIME: Final = timedelta(seconds=60)
TICKET_PREFIX: Final = "tkt_"


@dataclass(frozen=True)
class _Open:
    call_id: str
    subject: Subject
    expires_at: datetime


class Tickets:
    """The tickets of this process that are still good; only their hashes are kept."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}

    def issue(self, call_id: str, subject: Subject, now: datetime) -> str:
        """A new ticket to one's own call."""
        self._open = {hash: one for hash, one in self._open.items() if now < one.expires_at}
        ticket = tokens.new_secret(TICKET_PREFIX)
        self._open[tokens.fingerprint(ticket)] = _Open(call_id, subject, now + TICKET_LIFETIME)
        return ticket

    def redeem(self, ticket: str, call_id: str, now: datetime) -> Subject:
        """Who came with it. Raises `Unauthenticated` for one that is used, old, unknown or for another call."""
        one = self._open.pop(tokens.fingerprint(ticket), None)
        if one is None or one.call_id != call_id or now >= one.expires_at:
            raise Unauthenticated("The ticket is used, old or for another call; take a new one.")
        return one.subject


async def rejoin(world: World, subject: Subject, call_id: str, tickets: Tickets) -> tuple[Call, str]:
    """A new ticket to one's own call. Raises `NotFound`, `CallEnded`."""
    permit(subject, Action.CALLS_HOLD)
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
    if call.status is CallStatus.ENDED:
        raise CallEnded("This call has ended; nobody can join it any more.")
    return call, tickets.issue(call.id, subject, world.clock.now())
