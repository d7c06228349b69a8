"""The demo organisation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby
from pathlib import Path

import pytest

from talktrack.domain.call import CallStatus
from talktrack.domain.workspace import Subject, User, UserRole
from talktrack.ports.storage import CallQuery
from talktrack.practice.fidelity.reps import EXPERT
from talktrack.services import assignments, calls, dashboard, scoring
from talktrack.services.demo.colleagues import COLLEAGUES, YOU, Colleague
from talktrack.services.demo.season import DAYS, Appointment, Played, by_scenario, play, season
from talktrack.services.demo.seeding import keep, seed_people, seed_work, unheld
from talktrack.services.local import DEMO_EMAIL, ORG_ID, local_subject
from talktrack.services.world import World
from tests.fakes.clock import FakeClock
from tests.fakes.language import FakeLanguage
from tests.practice.calls import shipped
from tests.services.office import office

PASSWORD, API_KEY = "a-long-password", "tt_demo_key_1"
NOW = FakeClock().now()


def first_of_each(appointments: Sequence[Appointment]) -> list[Appointment]:
    """Two calls of each person: the whole season takes its time."""
    return [one for _, own in groupby(appointments, lambda one: one.email) for one in list(own)[:2]]


async def played(appointments: Sequence[Appointment]) -> list[Played]:
    return [one for those in by_scenario(appointments) for one in await play(those)]


async def seeded(world: World) -> tuple[User, ...]:
    people = await seed_people(world, PASSWORD, API_KEY)
    await seed_work(world, people)
    await keep(world, people, await played(first_of_each(await unheld(world, people))))
    return people


def subject_of(user: User) -> Subject:
    return Subject(ORG_ID, user.role, user_id=user.id)


async def test_seeding_twice_leaves_one_of_everything(tmp_path: Path) -> None:
    async with office(tmp_path, *shipped().values()) as world:
        people = await seeded(world)
        again = await seeded(world)
        pages = [await calls.browse(world, subject_of(one), CallQuery(), None, 50) for one in people]
    assert people == again
    assert [one.email for one in people] == [one.email for one in COLLEAGUES]
    assert [len(page.items) for page in pages] == [2] * len(people)


async def test_its_calls_are_like_those_that_were_held_on_the_server(tmp_path: Path) -> None:
    async with office(tmp_path, *shipped().values(), model=FakeLanguage()) as world:
        people = await seeded(world)
        you = subject_of(people[0])
        page = await calls.browse(world, you, CallQuery(), None, 50)
        scores = [await scoring.latest(world, you, call.id) for call in page.items]
        attempts = await dashboard.attempts(world, you)
        kinds = [event.type for event in await calls.events(world, you, page.items[0].id, 0, 500)]
    assert all(call.status is CallStatus.ENDED and call.outcome is not None for call in page.items)
    assert {score.versions["models"] for score in scores} == {"bank"}
    assert [attempt.score for attempt in attempts] == [score.score for score in scores]
    assert (kinds[0], kinds[-2:]) == ("call_started", ["call_ended", "call_scored"])
    assert isinstance(world.model, FakeLanguage)
    assert not world.model.prompts


async def test_a_manager_reads_only_what_was_handed_in(tmp_path: Path) -> None:
    async with office(tmp_path, *shipped().values()) as world:
        people = await seeded(world)
        manager = next(one for one in people if one.role is UserRole.MANAGER)
        page = await calls.browse(world, subject_of(manager), CallQuery(submitted=True), None, 50)
        everything = [await calls.browse(world, subject_of(one), CallQuery(), None, 50) for one in people]
    handed_in = {call.id for one in everything for call in one.items if call.submitted}
    assert {call.id for call in page.items} == handed_in
    assert len(handed_in) < 2 * len(people)


async def test_the_command_line_works_in_the_same_organisation(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        nobody = await local_subject(world, DEMO_EMAIL)
        assert (nobody.org_id, nobody.user_id) == (ORG_ID, None)
        people = await seed_people(world, PASSWORD, API_KEY)
        assert (await local_subject(world, DEMO_EMAIL)).user_id == people[0].id


async def test_the_teams_have_something_to_practise_and_calls_on_it(tmp_path: Path) -> None:
    async with office(tmp_path, *shipped().values()) as world:
        people = await seed_people(world, PASSWORD, API_KEY)
        await seed_work(world, people)
        due = [one for one in await unheld(world, people) if one.assigned][:2]
        await keep(world, people, await played(due))
        manager = next(one for one in people if one.role is UserRole.MANAGER)
        page = await assignments.browse(world, subject_of(manager), None, 50, own=False)
    assert {name for one in page.items for name in one.scenario_ids} <= set(shipped())
    calls_on_it = [call for one in page.items for who in one.people for each in who.scenarios for call in each.calls]
    assert len(calls_on_it) == len(due) == 2


@pytest.mark.parametrize("colleague", COLLEAGUES, ids=lambda one: one.email)
def test_people_call_on_working_days_of_the_last_three_months_in_their_languages(colleague: Colleague) -> None:
    held = list(season(colleague, list(shipped().values()), NOW))
    assert held == sorted(held, key=lambda one: one.started_at)
    assert all(NOW - timedelta(days=DAYS + 1) < one.started_at < NOW for one in held)
    assert all(one.started_at.weekday() < 5 for one in held)
    assert {one.scenario.language for one in held} == set(colleague.practises)


def test_who_learns_calls_like_an_expert_more_often_at_the_end() -> None:
    held = list(season(YOU, list(shipped().values()), NOW))
    half = len(held) // 2
    early, late = ([one.rep for one in part].count(EXPERT) for part in (held[:half], held[half:]))
    assert early < late


def test_the_same_day_gives_the_same_season() -> None:
    scenarios = list(shipped().values())
    assert list(season(YOU, scenarios, NOW)) == list(season(YOU, scenarios, NOW))
