"""Teams: people who are given work together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from talktrack.domain.assignment import Team
from talktrack.domain.errors import Conflict, InvalidInput, Problem
from talktrack.domain.ids import new_id
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Page, Workspace
from talktrack.services.pages import all_of
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World


async def browse(world: World, subject: Subject, cursor: str | None, limit: int) -> Page[Team]:
    """Newest first."""
    permit(subject, Action.USERS_READ)
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.teams.page(cursor, limit)


async def create(world: World, subject: Subject, name: str, user_ids: Sequence[str]) -> Team:
    """Raises `InvalidInput` where somebody is not in the organisation."""
    permit(subject, Action.TEAMS_CHANGE)
    now = world.clock.now()
    team = Team(new_id("team"), name, tuple(dict.fromkeys(user_ids)), now)
    async with world.store.workspace(subject.org_id) as workspace:
        await _require_people(workspace, team.user_ids)
        await workspace.teams.put(team, now=now)
    return team


async def update(world: World, subject: Subject, team_id: str, name: str, user_ids: Sequence[str]) -> Team:
    """Raises `NotFound`, or `InvalidInput` where somebody is not in the organisation."""
    permit(subject, Action.TEAMS_CHANGE)
    async with world.store.workspace(subject.org_id) as workspace:
        team = replace(await workspace.teams.get(team_id), name=name, user_ids=tuple(dict.fromkeys(user_ids)))
        await _require_people(workspace, team.user_ids)
        await workspace.teams.put(team, now=world.clock.now())
    return team


async def remove(world: World, subject: Subject, team_id: str) -> None:
    """Raises `NotFound`, or `Conflict` while something that is not closed is assigned to it."""
    permit(subject, Action.TEAMS_CHANGE)
    async with world.store.workspace(subject.org_id) as workspace:
        given = await all_of(workspace.assignments.page)
        if any(team_id in one.team_ids and not one.closed for one in given):
            raise Conflict("Something is assigned to this team; close those assignments first.")
        await workspace.teams.remove(team_id)


async def _require_people(workspace: Workspace, user_ids: Sequence[str]) -> None:
    known = {user.id for user in await all_of(workspace.users.page)}
    if not known.issuperset(user_ids):
        reason = "Somebody here is not in the organisation; read the list of users again."
        raise InvalidInput(reason, problems=[Problem("user_ids", reason)])
