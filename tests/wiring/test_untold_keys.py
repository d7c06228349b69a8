"""Whatever a provider does, its key stands in nothing that anybody reads."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pytest

from talktrack.config import read_settings
from talktrack.domain.provider import Sense
from talktrack.services.trial import Finding, tried
from talktrack.wiring.candidates import open_candidates
from tests.servers import deepgram_faults, faults
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.azure import azure_server
from tests.servers.deepgram import deepgram_server
from tests.servers.elevenlabs import elevenlabs_server
from tests.servers.gemini_generate import gemini_server
from tests.servers.openai_chat import openai_chat_server
from tests.servers.openai_speech import openai_speech_server

KEY = "a-very-secret-key"
WAITING = {"hang", "stall", "endless", "keep_alive", "lingers", "out_of_order", "unanswered", "unknown"}
"""Faults that take a deadline to tell, and those that are none."""


@dataclass(frozen=True)
class Wire:
    """A provider's server, what leads there, and how it can break."""

    server: Callable[..., AbstractAsyncContextManager[Any]]
    provider: str
    variables: tuple[str, str]
    speaks: bool = False

    @property
    def senses(self) -> tuple[Sense, ...]:
        return (Sense.STT, Sense.TTS) if self.speaks else (Sense.LLM,)

    @property
    def faults(self) -> type[StrEnum]:
        return deepgram_faults.Fault if self.speaks else faults.Fault

    def environment(self, base_url: str, key: str) -> dict[str, str]:
        key_name, url_name = self.variables
        return {key_name: key, url_name: base_url, "TALKTRACK_STT": "none", "TALKTRACK_TTS": "none"} | {
            f"TALKTRACK_{sense}".upper(): self.provider for sense in self.senses
        }


WIRES = {
    "anthropic": Wire(anthropic_server, "anthropic", ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL")),
    "gemini": Wire(gemini_server, "gemini", ("GEMINI_API_KEY", "GEMINI_BASE_URL")),
    "openai": Wire(openai_chat_server, "openai", ("OPENAI_API_KEY", "OPENAI_BASE_URL")),
    "openai speech": Wire(openai_speech_server, "openai", ("OPENAI_API_KEY", "OPENAI_BASE_URL"), speaks=True),
    "deepgram": Wire(deepgram_server, "deepgram", ("DEEPGRAM_API_KEY", "DEEPGRAM_BASE_URL"), speaks=True),
    "elevenlabs": Wire(elevenlabs_server, "elevenlabs", ("ELEVENLABS_API_KEY", "ELEVENLABS_BASE_URL"), speaks=True),
    "azure": Wire(azure_server, "azure", ("AZURE_SPEECH_KEY", "AZURE_SPEECH_BASE_URL"), speaks=True),
}


async def findings_on(wire: Wire, base_url: str) -> list[Finding]:
    """What somebody is told who uses it once for all that it offers."""
    settings = read_settings(wire.environment(base_url, KEY))
    assert KEY not in repr(settings)
    async with open_candidates(settings) as field:
        mine = [each for each in field.candidates if each.name == wire.provider and each.sense in wire.senses]
        return [(await tried(each))[0] for each in mine]


@pytest.mark.parametrize(
    ("name", "fault"),
    [(name, fault) for name, wire in WIRES.items() for fault in (None, *wire.faults) if fault not in WAITING],
)
async def test_no_fault_of_a_provider_brings_its_key_to_light(
    name: str, fault: StrEnum | None, caplog: pytest.LogCaptureFixture
) -> None:
    wire = WIRES[name]
    caplog.set_level(logging.DEBUG)
    async with wire.server(api_key=KEY) as server:
        server.fail_with(fault)
        findings = await findings_on(wire, server.base_url)
    assert len(findings) == len(wire.senses)
    assert {finding.state for finding in findings} == {"good"} or fault is not None, findings
    assert KEY not in repr(findings) + caplog.text


@pytest.mark.parametrize("name", WIRES)
async def test_a_key_that_is_refused_is_not_told_either(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with WIRES[name].server(api_key="another") as server:
        findings = await findings_on(WIRES[name], server.base_url)
    assert {finding.state for finding in findings} == {"broken"}
    assert KEY not in repr(findings) + caplog.text
