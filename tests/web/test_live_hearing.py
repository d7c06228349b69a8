"""What the other side says over the socket when it is hard to hear: lost words, and words at the very end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import pytest
from websockets.exceptions import ConnectionClosed

from talktrack.audio.framing import pieces
from talktrack.domain.errors import ProviderTimeout, TalktrackError
from talktrack.engine.vad import VoiceBatcher
from talktrack.providers.local.denoiser import WebrtcDenoising
from tests.audio.sounds import silence, tone
from tests.fakes.language import FakeLanguage
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.fakes.voice import FakeDenoising, FakeVoiceDetector
from tests.web.live import Far, Floor, Json, agent, open_floor

LATE = ProviderTimeout("The recogniser does not answer.", provider="fake")
SPEECH = tone(300, 600)
PAUSE = silence(600)


def ears(*answers: str | TalktrackError) -> dict[str, Any]:
    return {"voices": VoiceBatcher(FakeVoiceDetector()), "recognizers": {"en": FakeRecognizer(answers)}}


async def speak(far: Far, *sounds: Any) -> None:
    """Send sounds at the pace of speech."""
    for sound in sounds:
        for frame in pieces(sound, 320):
            await far.socket.send(frame.pcm)
            await anyio.sleep(0.02)


@asynccontextmanager
async def talking(far: Far) -> AsyncIterator[None]:
    """Somebody talks without a pause for as long as the context and the socket last."""

    async def talk() -> None:
        with suppress(ConnectionClosed):
            await speak(far, *[SPEECH] * 100)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(talk)
        yield
        tasks.cancel_scope.cancel()


async def stored(floor: Floor, call_id: str) -> list[Json]:
    turns: list[Json] = (await floor.get(f"calls/{call_id}/turns"))["items"]
    return turns


@pytest.mark.parametrize("kind", ["practice", "agent"])
async def test_words_that_were_lost_are_asked_for_again(tmp_path: Path, kind: str) -> None:
    model = FakeLanguage(["We open at nine."]) if kind == "agent" else None
    async with open_floor(tmp_path, model=model, **ears(LATE, "good morning do you plan your maintenance")) as floor:
        start = await (agent(floor) if kind == "agent" else floor.start())
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            await speak(far, SPEECH, PAUSE)
            asked = await far.until("turn")
            await speak(far, SPEECH, PAUSE)
            mine = await far.until("turn")
            assert mine["said"] == "good morning do you plan your maintenance"
            await far.until("turn")
            await far.hang_up()
        assert asked["role"] == ("assistant" if kind == "agent" else "customer")
        roles = [turn["role"] for turn in await stored(floor, id)]
        assert roles == [asked["role"], asked["role"], mine["role"], asked["role"]]
        assert [fault["code"] for fault in (await floor.get(f"calls/{id}/faults"))["items"]] == ["provider_timeout"]
        assert (await floor.get(f"calls/{id}"))["status"] == "ended"


async def test_what_the_customer_did_not_hear_does_not_change_its_mind(tmp_path: Path) -> None:
    async with open_floor(tmp_path, **ears(LATE)) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            await speak(far, SPEECH, PAUSE)
            await far.until("turn")
            await far.hang_up()
        opening, again = await stored(floor, id)
        assert again["directive"]["kind"] == "ask_again"
        assert again["mind"] == opening["mind"]


@pytest.mark.parametrize("kind", ["practice", "agent"])
@pytest.mark.parametrize("way", ["hangs up", "is lost", "is ended"])
async def test_what_was_being_said_at_the_end_is_stored(tmp_path: Path, kind: str, way: str) -> None:
    model = FakeLanguage() if kind == "agent" else None
    async with open_floor(tmp_path, model=model, rejoin_s=0.1, **ears("i call you back tomorrow")) as floor:
        start = await (agent(floor) if kind == "agent" else floor.start())
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            async with talking(far):
                await far.until("state", lambda state: state["floor"] == "user")
                if way == "hangs up":
                    await far.hang_up()
                elif way == "is ended":
                    await floor.person.post(f"/api/v1/calls/{id}/end")
        await floor.live.over(id)
        last = (await stored(floor, id))[-1]
        assert last["said"] == last["heard"] == "i call you back tomorrow"
        assert last["role"] == ("caller" if kind == "agent" else "seller")
        assert last["start_ms"] < last["end_ms"]
        assert (await floor.get(f"calls/{id}"))["status"] == "ended"


async def test_noise_is_taken_off_the_line_of_an_assistant_that_asks_for_it_once_per_frame(tmp_path: Path) -> None:
    denoising = FakeDenoising()
    async with open_floor(tmp_path, model=FakeLanguage(), denoising=denoising, **ears()) as floor:
        for wanted in (True, False):
            start = await agent(floor, background_denoising=wanted)
            async with floor.dial(start["call"]["id"], start["ticket"], "&encoding=mulaw&sample_rate=8000") as far:
                await far.until("turn")
                for _ in range(10):
                    await far.socket.send(bytes([255] * 160))
                    await anyio.sleep(0.02)
                await far.hang_up()
        practice = await floor.start()
        async with floor.dial(practice["call"]["id"], practice["ticket"]) as far:
            await far.until("turn")
            await speak(far, SPEECH)
            await far.hang_up()
    assert [(voice.rate, voice.frames) for voice in denoising.voices] == [(8000, 10)]


async def test_a_caller_is_understood_through_the_denoiser(tmp_path: Path) -> None:
    model = FakeLanguage(["We open at nine."])
    async with open_floor(tmp_path, model=model, denoising=WebrtcDenoising(), **ears("when do you open")) as floor:
        start = await agent(floor, background_denoising=True)
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
            await speak(far, SPEECH, PAUSE)
            assert (await far.until("turn"))["said"] == "when do you open"
            assert (await far.until("turn"))["heard"] == "We open at nine."
            await far.hang_up()


async def test_an_assistant_that_is_not_to_be_interrupted_talks_on(tmp_path: Path) -> None:
    synthesizer = FakeSynthesizer()
    first = " ".join(["Welcome to the practice of Doctor Moll."] * 3)
    async with open_floor(
        tmp_path, model=FakeLanguage(["Yes."]), synthesizer=synthesizer, **ears("wait stop", "one more thing")
    ) as floor:
        start = await agent(floor, first_message=first, interruptions_enabled=False)
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("audio-start")
            await anyio.sleep(0.3)
            await speak(far, SPEECH, PAUSE)
            opening = await far.until("turn", lambda turn: turn["turn_id"] == "t1")
            assert opening["heard"] == first
            assert "audio-clear" not in [message["type"] for message in far.heard]
            await far.hang_up()


async def test_a_typed_turn_is_stored_where_the_call_ends_before_its_answer(tmp_path: Path) -> None:
    async with open_floor(tmp_path, model=FakeLanguage([]), rejoin_s=0.1) as floor:
        start = await agent(floor)
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            await far.send("user-message", text="Are you there?")
            await far.send("end-session")
            await far.until("session-ended")
        assert [turn["said"] for turn in await stored(floor, id)][:2] == ["Hello, dentist.", "Are you there?"]
