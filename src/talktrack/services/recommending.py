"""What somebody would do well to practise next: from what is assigned, from their scores, from what they have tried."""

from __future__ import annotations

from talktrack.domain.assignment import Standing
from talktrack.domain.language import Language
from talktrack.domain.progress import progress
from talktrack.domain.recommended import Recommended, Task, recommended
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Page
from talktrack.services import assignments, dashboard, library
from talktrack.services.assignments import Assigned
from talktrack.services.pages import all_of
from talktrack.services.world import World

_TO_DO = (Standing.TO_DO, Standing.STARTED)


async def recommend(world: World, subject: Subject, language: Language) -> tuple[Recommended, ...]:
    """At most one scenario for each reason, in that language but for what is assigned."""

    async def scenarios(cursor: str | None, limit: int) -> Page[Scenario]:
        return await library.browse(world, subject, library.SCENARIOS, cursor, limit)

    async def given(cursor: str | None, limit: int) -> Page[Assigned]:
        return await assignments.browse(world, subject, cursor, limit, own=True)

    tried = {one.scenario_id: one for one in progress(await dashboard.attempts(world, subject))}
    skills = (await dashboard.lately(world, subject)).skills
    tasks = [
        Task(at.scenario_id, one.id, one.title, one.due_at)
        for one in await all_of(given)
        for person in one.people
        if person.user_id == subject.user_id
        for at in person.scenarios
        if at.standing in _TO_DO
    ]
    return recommended(await all_of(scenarios), tried, tasks, skills, language)
