"""Teams of an organisation."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from talktrack.domain.assignment import MOST_PEOPLE, Team
from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.services import teams
from talktrack.web.deps import Id, IdText, KitDep, Name, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("teams")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia)


class TeamBody(BaseModel):
    """A name and who belongs to it."""

    model_config = ConfigDict(extra="forbid")

    name: Name
    user_ids: Annotated[list[IdText], Field(max_length=MOST_PEOPLE)] = []


@router.post("/teams", status_code=201, dependencies=CREATES, responses=answers(*_BODY, Conflict, IdempotencyMismatch))
async def create_team(body: TeamBody, subject: SubjectDep, kit: KitDep) -> Team:
    return await teams.create(kit.world, subject, body.name, body.user_ids)


@router.get("/teams", responses=answers(InvalidInput))
async def list_teams(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[Team]:
    page = await teams.browse(kit.world, subject, place.cursor, place.limit)
    return Listing(items=list(page.items), next_cursor=page.next_cursor)


@router.put("/teams/{team_id}", responses=answers(*_BODY, NotFound))
async def replace_team(team_id: Id, body: TeamBody, subject: SubjectDep, kit: KitDep) -> Team:
    """Give it this name and these people."""
    return await teams.update(kit.world, subject, team_id, body.name, body.user_ids)


@router.delete("/teams/{team_id}", status_code=204, responses=answers(InvalidInput, NotFound, Conflict))
async def delete_team(team_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    """Forget the team, not its people; refused while something open is assigned to it."""
    await teams.remove(kit.world, subject, team_id)
