"""What went wrong in a call: logged with the call's id, and stored so that it can be looked up there."""

from __future__ import annotations

import logging

from talktrack.domain.call import Fault
from talktrack.domain.errors import TalktrackError
from talktrack.domain.ids import new_id
from talktrack.ports.storage import Workspace
from talktrack.services.world import World

log = logging.getLogger(__name__)


def new_fault(world: World, call_id: str, room: str, code: str, detail: str) -> Fault:
    """A fault, which is logged; not stored yet. `detail` is a sentence without personal data."""
    log.warning("fault", extra={"call_id": call_id, "room": room, "code": code})
    return Fault(new_id("fault"), call_id, world.clock.now(), room, code, detail)


async def note_fault(world: World, workspace: Workspace, call_id: str, room: str, code: str, detail: str) -> None:
    """Store a fault with the rest of a transaction. `detail` is a sentence without personal data."""
    await workspace.journal.report(new_fault(world, call_id, room, code, detail))


async def report_fault(world: World, org_id: str, call_id: str, room: str, error: TalktrackError) -> None:
    """Store an error of a call by itself."""
    async with world.store.workspace(org_id) as workspace:
        await note_fault(world, workspace, call_id, room, error.code, error.detail)
