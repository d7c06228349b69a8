"""How far one has come, and how far a team has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, Field

from talktrack.domain.errors import InvalidInput
from talktrack.domain.language import Language
from talktrack.domain.progress import FEWEST_RANKED, Attempt, Progress, progress
from talktrack.domain.recommended import Recommended
from talktrack.domain.workspace import Colour
from talktrack.services import dashboard, recommending
from talktrack.services.dashboard import Lately, Member
from talktrack.web.deps import KitDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("dashboard")


@dataclass(frozen=True)
class Dashboard:
    scenarios: tuple[Progress, ...]
    """What one has attempted, the latest first."""
    attempts: tuple[Attempt, ...]
    """The practice calls that have ended, the newest first."""


class MemberView(BaseModel):
    """A person, by the calls that the team may see."""

    user_id: str
    name: str
    initials: str
    colour: Colour
    rank: int | None
    """From 1; null with fewer first attempts than are ranked."""
    mean: float | None
    """Of the scores of first attempts; null with too few of them."""
    firsts: list[str]
    """The ids of the calls that were first attempts."""
    calls: list[Attempt]
    """All that were assigned or submitted, newest first."""


class TeamView(BaseModel):
    """Rankings are of first attempts, by calls that were assigned or submitted."""

    fewest: Annotated[int, Field(description="First attempts that a rank takes.")] = FEWEST_RANKED
    people: list[MemberView]


@router.get("/dashboard")
async def get_dashboard(subject: SubjectDep, kit: KitDep) -> Dashboard:
    """One's own practice calls with their scores, and what they come to by scenario."""
    attempts = await dashboard.attempts(kit.world, subject)
    return Dashboard(progress(attempts), attempts)


@router.get("/dashboard/lately")
async def get_lately(subject: SubjectDep, kit: KitDep) -> Lately:
    """What one's latest calls say: skills, and the worst moment that waits for a drill."""
    return await dashboard.lately(kit.world, subject)


@router.get("/dashboard/recommended", responses=answers(InvalidInput))
async def get_recommended(subject: SubjectDep, kit: KitDep, language: Language = "en") -> Listing[Recommended]:
    """Scenarios to practise next, at most one for each reason, the most pressing reason first."""
    return Listing(items=list(await recommending.recommend(kit.world, subject, language)), next_cursor=None)


@router.get("/dashboard/team")
async def get_team(subject: SubjectDep, kit: KitDep) -> TeamView:
    """Everybody by the calls that were assigned or submitted, the best first attempts first."""
    return TeamView(people=[_view(one) for one in await dashboard.team(kit.world, subject)])


def _view(member: Member) -> MemberView:
    ranked = member.ranked
    return MemberView(
        user_id=member.user.id,
        name=member.user.name,
        initials=member.user.initials,
        colour=member.user.colour,
        rank=ranked.rank if ranked else None,
        mean=ranked.mean if ranked else None,
        firsts=[one.call_id for one in ranked.firsts] if ranked else [],
        calls=list(member.calls),
    )
