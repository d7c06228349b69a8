"""What every `ports.poster.Poster` does: run on the fake, and over HTTP to a program on the loopback."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Protocol

import pytest

from talktrack.domain.errors import PrivateAddress, ProviderBusy, ProviderRejected, ProviderTimeout, TalktrackError
from talktrack.domain.errors import ProviderUnreachable as Unreachable
from talktrack.ports.poster import Poster
from talktrack.providers.web.poster import HttpPoster
from tests.fakes.poster import FakePoster
from tests.servers.program import UserProgram, user_program

DOCUMENT: dict[str, Any] = {"day": "lunes — 日本", "at": [9, 30], "note": None}


class Stage(Protocol):
    @property
    def poster(self) -> Poster: ...

    @property
    def url(self) -> str: ...

    def answers(self, text: str, after: float = 0.0) -> None:
        """The next answer, after so many seconds."""

    def fails(self, kind: type[TalktrackError]) -> None:
        """The next answer fails."""

    def seen(self) -> list[Any]:
        """Every document that has arrived."""


class FakeStage:
    url = "https://crm.example/book"

    def __init__(self) -> None:
        self.poster = FakePoster()

    def answers(self, text: str, after: float = 0.0) -> None:
        self.poster.answer, self.poster.delay = text, after

    def fails(self, kind: type[TalktrackError]) -> None:
        error: Any = kind
        self.poster.answer = error("It fails.", provider="tool:crm.example")

    def seen(self) -> list[Any]:
        return self.poster.began


STATUS: dict[type[TalktrackError], int] = {Unreachable: 503, ProviderBusy: 429, ProviderRejected: 404}


class HttpStage:
    def __init__(self, poster: HttpPoster, program: UserProgram) -> None:
        self.poster, self._program = poster, program
        self.url = f"{program.origin}/book"

    def answers(self, text: str, after: float = 0.0) -> None:
        self._program.body, self._program.delay = text.encode(), after

    def fails(self, kind: type[TalktrackError]) -> None:
        self._program.status = STATUS[kind]

    def seen(self) -> list[Any]:
        return [json.loads(request.content) for request in self._program.requests]


@asynccontextmanager
async def http_stage() -> AsyncIterator[HttpStage]:
    async with user_program() as program:
        yield HttpStage(HttpPoster(allow_private=True), program)


@pytest.fixture(params=["fake", "http"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    if request.param == "fake":
        yield FakeStage()
    else:
        async with http_stage() as stage:
            yield stage


async def test_a_document_goes_out_and_its_answer_comes_back(stage: Stage) -> None:
    stage.answers('{"booked": "sí"}')
    stage.poster.check(stage.url)
    assert await stage.poster.post(stage.url, DOCUMENT, timeout_s=5) == '{"booked": "sí"}'
    assert stage.seen() == [DOCUMENT]


async def test_who_is_too_slow_is_given_up(stage: Stage) -> None:
    stage.answers("late", after=30)
    with pytest.raises(ProviderTimeout) as late:
        await stage.poster.post(stage.url, DOCUMENT, timeout_s=0.2)
    assert late.value.provider.startswith("tool:")


@pytest.mark.parametrize("kind", STATUS)
async def test_failures_are_provider_errors(stage: Stage, kind: type[TalktrackError]) -> None:
    stage.fails(kind)
    with pytest.raises(kind):
        await stage.poster.post(stage.url, DOCUMENT, timeout_s=5)


async def test_a_private_address_is_refused_before_anything_is_sent() -> None:
    for poster, url in ((FakePoster(), "https://private.lan/"), (HttpPoster(), "http://127.0.0.1:9/")):
        with pytest.raises(PrivateAddress):
            poster.check(url)
        with pytest.raises(PrivateAddress):
            await poster.post(url, DOCUMENT, timeout_s=5)
