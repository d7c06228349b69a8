"""Whatever comes in, the server neither breaks nor answers what its description does not know."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import pytest
import schemathesis
import uvicorn
from anyio.from_thread import start_blocking_portal
from httpx import Client
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import booleans
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from talktrack.domain.workspace import Organisation, Subject, User, UserRole
from talktrack.services.api_keys import create_api_key
from talktrack.services.world import World
from talktrack.storage.blobs import DiskBlobs
from talktrack.storage.forms import TypedForms
from talktrack.storage.spill import FileSpill
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from tests.fakes.clock import FakeClock
from tests.fakes.library import FakeLibrary
from tests.fakes.poster import FakePoster
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.fakes.stores import sqlite_store
from tests.web.team import SECRET_KEY, NoDecoder
from tests.web.test_permissions import INSIDE, RULES
from tests.web.things import fresh

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]

EXAMPLES = 25
KINDS = {
    "invitation_id": "invitations",
    "team_id": "teams",
    "assignment_id": "assignments",
    "key_id": "api-keys",
    "assistant_id": "assistants",
    "persona_id": "personas",
    "scenario_id": "scenarios",
    "scorecard_id": "scorecards",
    "meeting_id": "meetings",
    "call_id": "calls",
}
"""What the parameters of paths name."""
TASK = {"title": "Ask first", "scenario_ids": ["shipped-scenario"], "user_ids": ["user_a"]}


@asynccontextmanager
async def server(folder: Path) -> AsyncIterator[tuple[str, str]]:
    """A server on loopback that lives as long as the context; its address and an admin's key."""
    async with sqlite_store(folder) as store:
        world = World(
            store=store,
            clock=FakeClock(),
            library=FakeLibrary(),
            blobs=DiskBlobs(folder / "blobs"),
            decoder=NoDecoder(),
            spill=FileSpill(folder / "spill"),
            poster=FakePoster(),
            forms=TypedForms(),
            recognizers={"en": FakeRecognizer(languages=("en",))},
            synthesizer=FakeSynthesizer(languages=("en",)),
        )
        config = uvicorn.Config(create_app(Kit(world, SECRET_KEY)), log_config=None, access_log=False, lifespan="off")
        running = uvicorn.Server(config)
        listening = socket.create_server(("127.0.0.1", 0))
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(running.serve, [listening])
            yield f"http://127.0.0.1:{listening.getsockname()[1]}", await admins_key(world)
            running.should_exit = True


async def admins_key(world: World) -> str:
    """An API key, because signing out with it ends nothing."""
    now = world.clock.now()
    async with world.store.directory() as directory:
        await directory.add_organisation(Organisation("org_a", "Halden", now))
        admin = User("user_a", "org_a", "ada@halden.example", "Ada", UserRole.ADMIN, "no hash", now)
        await directory.workspace("org_a").users.add(admin)
    subject = Subject("org_a", UserRole.ADMIN, user_id="user_a")
    _, key = await create_api_key("fuzz", UserRole.ADMIN, subject=subject, store=world.store, clock=world.clock)
    return key


@dataclass(frozen=True)
class Api:
    """A described server, and a client that is signed in to it."""

    schema: BaseSchema
    client: Client

    def existing(self, path: str, kind: str) -> dict[str, str]:
        """For each parameter in the path the id of a thing that has just been made; a call is over where it must be."""
        made = {name: self._made(name) for name in re.findall(r"{(\w+)}", path)}
        if kind == "ended":
            self.client.post(f"/api/v1/calls/{made['call_id']}/messages", json={"text": "Good morning."})
            self.client.post(f"/api/v1/calls/{made['call_id']}/end")
        return made

    def _made(self, name: str) -> str:
        if name == "user_id":
            return "user_a"
        if f"{{{name}}}" in INSIDE:
            return INSIDE[f"{{{name}}}"]
        kind = KINDS[name]
        body = TASK if kind == "assignments" else fresh(kind)
        answer = self.client.post(f"/api/v1/{kind}", json=body)
        assert answer.status_code == 201, answer.text
        reply = answer.json()
        id: str = reply["call"]["id"] if kind == "calls" else reply["id"]
        return id


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    folder = tmp_path_factory.mktemp("fuzz")
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(server(folder)) as (url, key):
        headers = {"X-API-Key": key}
        schema = schemathesis.openapi.from_url(f"{url}/openapi.json")
        schema.config.update(headers=headers)
        schema.config.generation.with_security_parameters = False
        with Client(base_url=url, headers=headers) as client:
            yield Api(schema, client)


@pytest.mark.parametrize(("method", "path"), sorted(RULES))
def test_nothing_breaks_the_server_or_surprises_its_callers(api: Api, method: str, path: str) -> None:
    operation = api.schema[path][method]
    existing = api.existing(path, RULES[method, path].kind)
    fitting, unfitting = (operation.as_strategy(generation_mode=mode) for mode in GenerationMode)

    @given(case=fitting | unfitting, known=booleans())
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def send(case: schemathesis.Case[Any], known: bool) -> None:
        if known:
            case.path_parameters.update(existing)
        case.call_and_validate(checks=CHECKS)

    send()
