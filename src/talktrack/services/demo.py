"""The demo organisation: somebody to sign in as, a key for programs, and a first call on every scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from talktrack.domain.ids import new_id
from talktrack.domain.persona import Persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import ApiKey, Subject, User, UserRole
from talktrack.ports.storage import CallQuery, Workspace
from talktrack.practice.exchange import Utterance
from talktrack.services import tokens
from talktrack.services.local import DEMO_EMAIL, ORG_ID, local_subject
from talktrack.services.passwords import hash_password, password_matches
from talktrack.services.training import end, say, start_on
from talktrack.services.world import World

_SEED = 7


async def seed(world: World, password: str, api_key: str, held_by: dict[str, Any]) -> Subject:
    """Make the demo's person, key and calls where they are missing; both secrets work afterwards.

    `held_by` is the calls' metadata.
    """
    await local_subject(world)
    async with world.store.directory() as directory:
        user = await directory.user_by_email(DEMO_EMAIL)
    if user is None or not await password_matches(password, user.password_hash):
        password_hash = await hash_password(password)
        async with world.store.workspace(ORG_ID) as workspace:
            user = await _put_user(world, workspace, user, password_hash)
    async with world.store.directory() as directory:
        known = await directory.api_key_by_hash(tokens.fingerprint(api_key))
        if known is None:
            await directory.workspace(ORG_ID).api_keys.add(_key(world, user, api_key))
    subject = Subject(ORG_ID, UserRole.ADMIN, user_id=user.id)
    async with world.store.workspace(ORG_ID) as workspace:
        held = await workspace.calls.page(CallQuery(owner=(user.id,)), None, 1)
    if not held.items:
        for scenario in world.library.scenarios():
            await _hold(world, subject, scenario, held_by)
    return subject


async def _put_user(world: World, workspace: Workspace, user: User | None, password_hash: str) -> User:
    if user is not None:
        renewed = replace(user, password_hash=password_hash, active=True)
        await workspace.users.save(renewed)
        return renewed
    made = User(
        id=new_id("user"),
        org_id=ORG_ID,
        email=DEMO_EMAIL,
        name="Demo",
        role=UserRole.ADMIN,
        password_hash=password_hash,
        created_at=world.clock.now(),
    )
    await workspace.users.add(made)
    return made


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


async def _hold(world: World, subject: Subject, scenario: Scenario, metadata: dict[str, Any]) -> None:
    """A seller who asks what the trainers would ask, and answers worries as they would."""
    quiet = replace(world, model=None)
    call = await start_on(quiet, subject, scenario, seed=_SEED, metadata=metadata)
    for line in _trainer_lines(scenario.persona):
        if (await say(quiet, subject, call.id, Utterance(line))).ended:
            return
    await end(world, subject, call.id)


def _trainer_lines(persona: Persona) -> Iterator[str]:
    yield from (fact.example_ask for fact in persona.facts if fact.example_ask)
    yield from (objection.example_reply for objection in persona.objections if objection.example_reply)
