"""Appeals: whose call it is asks for another look at the points of a criterion, and somebody else rules."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.errors import Conflict, Forbidden, InvalidInput, NotFound, Problem
from talktrack.domain.remarks import Appeal, OpenAppeal, Ruling
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Workspace
from talktrack.services.calls import own_call, owns
from talktrack.services.permissions import Action, permit
from talktrack.services.scoring import ended_call, latest
from talktrack.services.world import World


async def appeals(world: World, subject: Subject, call_id: str) -> tuple[Appeal, ...]:
    """All of an ended call, by criterion. Raises `NotFound`, `CallOpen`."""
    await ended_call(world, subject, call_id)
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.appeals.all(call_id)


async def appeal(world: World, subject: Subject, call_id: str, criterion_id: str, text: str) -> Appeal:
    """Ask for another look; the call is handed in with it, so that somebody can look.

    Raises `NotFound`, `CallOpen`, `InvalidInput`, and `Conflict` where one has been ruled on already.
    """
    if not text.strip():
        raise InvalidInput("An appeal says why.", problems=[Problem("text", "Say what was missed.")])
    score = await latest(world, subject, call_id)
    if all(criterion.id != criterion_id for criterion in score.criteria):
        raise NotFound(f"This score has no criterion {criterion_id[:80]!r}.")
    made = Appeal(criterion_id, text.strip(), subject.user_id, world.clock.now())
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
        if any(one.criterion_id == criterion_id and one.ruling for one in await workspace.appeals.all(call_id)):
            raise Conflict("Somebody has ruled on this appeal already.")
        if not call.submitted:
            await workspace.calls.save(replace(call, submitted=True))
        await workspace.appeals.put(call_id, made)
    return made


async def rule(world: World, subject: Subject, call_id: str, criterion_id: str, *, granted: bool, text: str) -> Appeal:
    """Say what comes of an appeal; other points are given beside it, as an override.

    Raises `NotFound`, `CallOpen`; `Forbidden` for whoever made the appeal, or gave the points that it is about.
    """
    permit(subject, Action.SCORES_OVERRIDE)
    call = await ended_call(world, subject, call_id)
    async with world.store.workspace(subject.org_id) as workspace:
        made = await _appeal(workspace, call_id, criterion_id)
        if owns(subject, call) or made.by == subject.user_id:
            raise Forbidden("An appeal is ruled on by somebody else than whoever made it.")
        if made.ruling is None and await _gave_points(workspace, subject, call_id, made):
            raise Forbidden("These points are yours: somebody else rules on the appeal against them.")
        ruled = replace(made, ruling=Ruling(granted, text.strip(), subject.user_id, world.clock.now()))
        await workspace.appeals.put(call_id, ruled)
    return ruled


async def unruled(world: World, subject: Subject) -> tuple[OpenAppeal, ...]:
    """Those of the organisation that wait for somebody, the oldest first. Raises `Forbidden`."""
    permit(subject, Action.SCORES_OVERRIDE)
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.appeals.unruled()


async def _appeal(workspace: Workspace, call_id: str, criterion_id: str) -> Appeal:
    for one in await workspace.appeals.all(call_id):
        if one.criterion_id == criterion_id:
            return one
    raise NotFound("There is no appeal against the points of this criterion.")


async def _gave_points(workspace: Workspace, subject: Subject, call_id: str, made: Appeal) -> bool:
    """Whether the points that stood when the appeal was made are the subject's."""
    return any(
        one.criterion_id == made.criterion_id and one.by == subject.user_id and one.at <= made.at
        for one in await workspace.overrides.all(call_id)
    )
