"""What people have practised, and how it went: one's own, and what a team may see of each other."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from talktrack.domain.drill import drill_id, moment_of
from talktrack.domain.errors import InvalidInput, NotFound
from talktrack.domain.language import Language
from talktrack.domain.progress import Attempt, Ranked, ranking
from talktrack.domain.scorecard import Moment
from talktrack.domain.skills import Scored, Skill, skills
from talktrack.domain.workspace import Subject, User
from talktrack.ports.storage import AttemptQuery, Workspace
from talktrack.services.moments import seller_turn
from talktrack.services.pages import all_of
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World

MOST_ATTEMPTS: Final = 2000
"""The newest ones; nobody practises more than that."""
RECENT: Final = 12
"""Calls that say how somebody is doing now."""
MOST_OF_TEAM: Final = 20_000


@dataclass(frozen=True)
class WorstMoment:
    """What went most wrong lately and was not drilled well since."""

    call_id: str
    turn_id: str
    call_title: str
    language: Language
    started_at: datetime
    title: str
    cause: str
    delta: int
    drill_id: str


@dataclass(frozen=True)
class Lately:
    """What one's latest calls say."""

    skills: tuple[Skill, ...]
    worst: WorstMoment | None


@dataclass(frozen=True)
class Member:
    """A person, and those of their calls that the team may see."""

    user: User
    ranked: Ranked | None
    calls: tuple[Attempt, ...]
    """Newest first."""


async def attempts(world: World, subject: Subject) -> tuple[Attempt, ...]:
    """One's own practice calls that have ended, the newest first; none for programs."""
    permit(subject, Action.CALLS_READ)
    if subject.user_id is None:
        return ()
    async with world.store.workspace(subject.org_id) as workspace:
        return await workspace.analyses.attempts(AttemptQuery(subject.user_id), MOST_ATTEMPTS)


async def lately(world: World, subject: Subject) -> Lately:
    """The skills and the worst moment of one's latest scored calls; nothing for programs."""
    tried = await attempts(world, subject)
    recent = [one for one in tried if one.score is not None and moment_of(one.scenario_id) is None][:RECENT]
    drilled = {one.scenario_id for one in tried if one.passed}
    async with world.store.workspace(subject.org_id) as workspace:
        scores = [(one, await workspace.analyses.latest(one.call_id)) for one in recent]
        found = [(one, score) for one, score in scores if score is not None]
        cards = {one.call_id: (await workspace.calls.snapshot(one.call_id)).scorecard for one, _ in found}
        scored = [Scored(one.call_id, score, cards[one.call_id]) for one, score in found]
        return Lately(skills(scored), await _worst(workspace, scored, recent, drilled))


async def team(world: World, subject: Subject) -> tuple[Member, ...]:
    """Everybody, the best first attempts first, by calls that were assigned or submitted and by no others."""
    permit(subject, Action.CALLS_READ_SUBMITTED)
    async with world.store.workspace(subject.org_id) as workspace:
        shown = await workspace.analyses.attempts(AttemptQuery(submitted=True), MOST_OF_TEAM)
        people = {user.id: user for user in await all_of(workspace.users.page) if user.active}
    ranked = {one.user_id: one for one in ranking(one for one in shown if one.user_id in people)}
    order = [*ranked, *(id for id in people if id not in ranked)]
    return tuple(Member(people[id], ranked.get(id), tuple(one for one in shown if one.user_id == id)) for id in order)


async def _worst(
    workspace: Workspace, scored: Sequence[Scored], recent: Sequence[Attempt], drilled: Set[str]
) -> WorstMoment | None:
    attempts_ = {one.call_id: one for one in recent}
    lost = [(one, moment) for one in scored for moment in one.score.moments if moment.delta < 0]
    for one, moment in sorted(lost, key=lambda pair: pair[1].delta):
        attempt = attempts_[one.call_id]
        drill = await _drill_of(workspace, one.call_id, moment)
        if drill is not None and drill not in drilled:
            return WorstMoment(
                call_id=one.call_id,
                turn_id=moment.turn_id,
                call_title=attempt.title,
                language=one.card.language,
                started_at=attempt.started_at,
                title=moment.title,
                cause=moment.cause,
                delta=moment.delta,
                drill_id=drill,
            )
    return None


async def _drill_of(workspace: Workspace, call_id: str, moment: Moment) -> str | None:
    try:
        return drill_id(call_id, seller_turn(await workspace.turns.all(call_id), moment.turn_id))
    except (NotFound, InvalidInput):
        return None
