"""Making the demo organisation: somebody to sign in as, colleagues, a key for programs, and what they have practised.

What is there already stays as it is, so that making it again changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from talktrack.domain.assignment import Assignment, PassRule, Team
from talktrack.domain.call import Call, CallEvent, CallKind, CallStatus, EventType
from talktrack.domain.ids import new_id
from talktrack.domain.language import Language
from talktrack.domain.workspace import ApiKey, User, UserRole
from talktrack.ports.storage import CallQuery, Workspace
from talktrack.services import tokens
from talktrack.services.demo.colleagues import COLLEAGUES, TEAMS, YOU, Colleague
from talktrack.services.demo.season import ASSIGNED, ASSIGNED_DAYS, DAYS, Appointment, Played, season
from talktrack.services.local import ORG_ID, local_subject
from talktrack.services.pages import all_of
from talktrack.services.passwords import hash_password, password_matches
from talktrack.services.training import turn_event
from talktrack.services.world import World

_TITLES: Final[dict[Language, str]] = {"en": "Before the autumn campaign", "es": "Antes de la campaña de otoño"}


async def seed_people(world: World, password: str, api_key: str) -> tuple[User, ...]:
    """Make the demo's people and its key where they are missing; all of them sign in with the password.

    Gives them in the order of `COLLEAGUES`.
    """
    await local_subject(world)
    people = [await _seed_person(world, colleague, password) for colleague in COLLEAGUES]
    you = next(person for person in people if person.email == YOU.email)
    async with world.store.directory() as directory:
        if await directory.api_key_by_hash(tokens.fingerprint(api_key)) is None:
            await directory.workspace(ORG_ID).api_keys.add(_key(world, you, api_key))
    return tuple(people)


async def seed_work(world: World, people: Sequence[User]) -> None:
    """Make the teams and what they are to practise."""
    begun = world.clock.now() - timedelta(days=ASSIGNED_DAYS)
    manager = next(person for person in people if person.role is UserRole.MANAGER)
    async with world.store.workspace(ORG_ID) as workspace:
        known = {one.id for one in await all_of(workspace.assignments.page)}
        for language, name in TEAMS.items():
            if _task_id(language) in known:
                continue
            team = Team(f"team_demo_{language}", name, _members(people, language), begun)
            task = Assignment(
                id=_task_id(language),
                title=_TITLES[language],
                scenario_ids=ASSIGNED[language],
                user_ids=(),
                team_ids=(team.id,),
                rule=PassRule(),
                created_by=manager.id,
                created_at=begun,
                due_at=begun + timedelta(days=ASSIGNED_DAYS + 5),
            )
            await workspace.teams.put(team, now=begun)
            await workspace.assignments.put(task, now=begun)


def _task_id(language: Language) -> str:
    return f"task_demo_{language}"


def _members(people: Iterable[User], language: Language) -> tuple[str, ...]:
    return tuple(one.id for one in people if one.language == language and one.role is not UserRole.MANAGER)


async def unheld(world: World, people: Iterable[User]) -> tuple[Appointment, ...]:
    """What those who have no call yet have practised."""
    scenarios, now = world.library.scenarios(), world.clock.now()
    of_email = {colleague.email: colleague for colleague in COLLEAGUES}
    due: list[Appointment] = []
    for person in people:
        async with world.store.workspace(ORG_ID) as workspace:
            held = await workspace.calls.page(CallQuery(owner=(person.id,)), None, 1)
        if not held.items:
            due += season(of_email[person.email], scenarios, now)
    return tuple(due)


async def keep(world: World, people: Iterable[User], played: Iterable[Played]) -> None:
    """Store the calls, all of one person or none."""
    of_email: dict[str, list[Played]] = {}
    for one in played:
        of_email.setdefault(one.appointment.email, []).append(one)
    for person in people:
        async with world.store.workspace(ORG_ID) as workspace:
            for one in of_email.get(person.email, []):
                await _keep_call(workspace, person, one)


async def _seed_person(world: World, colleague: Colleague, password: str) -> User:
    async with world.store.directory() as directory:
        user = await directory.user_by_email(colleague.email)
    if user is not None and await password_matches(password, user.password_hash):
        return user
    password_hash = await hash_password(password)
    async with world.store.workspace(ORG_ID) as workspace:
        if user is not None:
            user = replace(user, password_hash=password_hash, active=True)
            await workspace.users.save(user)
            return user
        user = User(
            id=new_id("user"),
            org_id=ORG_ID,
            email=colleague.email,
            name=colleague.name,
            role=colleague.role,
            password_hash=password_hash,
            created_at=world.clock.now() - timedelta(days=DAYS),
            language=colleague.language,
        )
        await workspace.users.add(user)
    return user


def _key(world: World, user: User, api_key: str) -> ApiKey:
    return ApiKey(
        id=new_id("key"),
        org_id=ORG_ID,
        name="Demo",
        prefix=api_key[:9],
        key_hash=tokens.fingerprint(api_key),
        role=UserRole.ADMIN,
        created_by=user.id,
        created_at=world.clock.now(),
    )


async def _keep_call(workspace: Workspace, person: User, played: Played) -> None:
    """The call with everything that one held on the server leaves behind."""
    appointment, held, score = played.appointment, played.held, played.score
    scenario = appointment.scenario
    length_ms = held.steps[-1].turn.end_ms or 0
    call = Call(
        id=new_id("call"),
        org_id=ORG_ID,
        kind=CallKind.PRACTICE,
        status=CallStatus.ENDED,
        language=scenario.language,
        started_at=appointment.started_at,
        user_id=person.id,
        scenario_id=scenario.id,
        seed=appointment.seed,
        ended_at=appointment.started_at + timedelta(milliseconds=length_ms),
        outcome=held.outcome,
        title=scenario.title,
        submitted=appointment.submitted,
        assignment_id=_task_id(person.language) if appointment.assigned else None,
    )
    events = [
        CallEvent(0, 0, EventType.CALL_STARTED, {"scenario_id": scenario.id}),
        *(turn_event(step) for step in held.steps),
        CallEvent(0, length_ms, EventType.CALL_ENDED, {"reason": held.outcome.reason}),
        CallEvent(0, length_ms, EventType.CALL_SCORED, {"status": score.status, "score": score.score}),
    ]
    await workspace.calls.add(call, scenario)
    await workspace.turns.append(call.id, held.steps)
    await workspace.analyses.put(call.id, score, now=call.ended_at or call.started_at)
    await workspace.journal.record(call.id, events)
