"""What people say about a call, at one of its moments or as a whole; whoever may read the call may say something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from talktrack.domain.errors import InvalidInput, NotFound, Problem
from talktrack.domain.ids import new_id
from talktrack.domain.remarks import Comment
from talktrack.domain.workspace import Subject
from talktrack.services.calls import readable_call
from talktrack.services.world import World

LONGEST_COMMENT: Final = 2000
"""Characters."""
MOST_COMMENTS: Final = 500
"""Of one call."""


@dataclass(frozen=True)
class Said:
    """A comment with the name of whoever made it; programs have none."""

    comment: Comment
    name: str | None


async def comments(world: World, subject: Subject, call_id: str) -> tuple[Said, ...]:
    """All of a call, the first one first. Raises `NotFound`."""
    async with world.store.workspace(subject.org_id) as workspace:
        await readable_call(workspace, subject, call_id)
        made = await workspace.comments.all(call_id)
        names = await workspace.users.names([one.by for one in made if one.by is not None])
    return tuple(Said(one, names.get(one.by or "")) for one in made)


async def comment(world: World, subject: Subject, call_id: str, text: str, turn_id: str | None) -> Said:
    """Say something. Raises `NotFound`, `InvalidInput`."""
    if not text.strip():
        raise InvalidInput("A comment needs words.", problems=[Problem("text", "Write something.")])
    made = Comment(new_id("comment"), turn_id, text.strip(), subject.user_id, world.clock.now())
    async with world.store.workspace(subject.org_id) as workspace:
        await readable_call(workspace, subject, call_id)
        if turn_id is not None and all(step.turn.turn_id != turn_id for step in await workspace.turns.all(call_id)):
            raise NotFound("There is no such turn in this call.")
        if len(await workspace.comments.all(call_id)) >= MOST_COMMENTS:
            raise InvalidInput(f"A call takes {MOST_COMMENTS} comments: remove some first.")
        await workspace.comments.add(call_id, made)
        name = (await workspace.users.get(made.by)).name if made.by is not None else None
    return Said(made, name)


async def remove(world: World, subject: Subject, call_id: str, comment_id: str) -> None:
    """Take back what one has said oneself. Raises `NotFound`, also for what somebody else has said."""
    async with world.store.workspace(subject.org_id) as workspace:
        await readable_call(workspace, subject, call_id)
        said = await workspace.comments.all(call_id)
        if all(one.id != comment_id or one.by != subject.user_id for one in said):
            raise NotFound("There is no such comment of yours.")
        await workspace.comments.remove(call_id, comment_id)
