"""Turns held by voice: recognised, answered, and kept as two aligned channels."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from talktrack.audio.wav import write_wav
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import (
    AudioSilent,
    AudioTooLong,
    AudioUnreadable,
    CallEnded,
    InvalidInput,
    NoRecognizer,
    NoRecording,
    NoSynthesizer,
    NotFound,
    NothingRecognised,
    ProviderBusy,
    ProviderUnreachable,
    TalktrackError,
)
from talktrack.domain.frame import Frame
from talktrack.ports.speech import Recognizer
from talktrack.providers.local.recognizer import PocketsphinxRecognizer
from talktrack.providers.local.synthesizer import EspeakSynthesizer
from talktrack.services import calls, speech, training
from talktrack.services.world import World
from tests.audio.sounds import joined, tone
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.practice.scene import SCENE
from tests.services.office import ANN, BEN, EVE, office
from tests.spoken import FOLDER, LINES

LOUD = "How loud is it in the hall?"
SPOKEN = write_wav(joined(tone(0, 300), tone(300, 2000), tone(0, 200)))
SILENT = write_wav(tone(0, 2000))
NOISE = write_wav(Frame((np.random.default_rng(1).standard_normal(32_000) * 4000).astype("<i2").tobytes(), 16_000))


def hears(*answers: str | TalktrackError, confidence: float | None = 0.9) -> dict[str, Recognizer]:
    return {"en": FakeRecognizer(answers, confidence=confidence)}


def channels(
    wav: bytes,
) -> tuple[np.ndarray[tuple[int], np.dtype[np.int16]], np.ndarray[tuple[int], np.dtype[np.int16]], int]:
    count, rate = struct.unpack_from("<HI", wav, 22)
    assert count == 2
    samples = np.frombuffer(wav[44:], dtype="<i2").reshape(-1, 2)
    return samples[:, 0], samples[:, 1], rate


def loudness(samples: np.ndarray[tuple[int], np.dtype[np.int16]], rate: int, start_ms: int, end_ms: int) -> float:
    part = samples[start_ms * rate // 1000 : end_ms * rate // 1000].astype(float)
    return float(np.sqrt((part**2).mean())) if len(part) else 0.0


async def untouched(world: World, call_id: str, turns: int) -> bool:
    async with world.store.workspace("org_a") as workspace:
        steps, sounds = await workspace.turns.all(call_id), await workspace.recordings.all(call_id)
    return len(steps) == turns and not sounds


async def test_a_spoken_turn_is_answered_and_both_sounds_are_kept(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(LOUD), synthesizer=FakeSynthesizer()) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        reply = await speech.speak(world, ANN, call.id, SPOKEN)
        wav = await speech.recording(world, ANN, call.id)
    assert reply.turn.said == LOUD
    assert "alarm" in reply.reply.said
    assert reply.turn.confidence == 0.9
    assert reply.turn.measured
    assert abs((reply.turn.end_ms or 0) - (reply.turn.start_ms or 0) - 2000) < 60
    seller, customer, rate = channels(wav)
    for mine, other, turn in ((seller, customer, reply.turn), (customer, seller, reply.reply)):
        start, end = turn.start_ms or 0, turn.end_ms or 0
        assert loudness(mine, rate, start, end) > 500
        assert loudness(other, rate, start, end) < 50
        assert loudness(mine, rate, 0, start - 60) < 50
    assert abs(len(seller) * 1000 / rate - (reply.reply.end_ms or 0)) < 120


async def test_words_come_with_times_of_the_call_and_the_lead_is_the_sellers_own(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(LOUD)) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        _, before = await calls.steps(world, ANN, call.id)
        reply = await speech.speak(world, ANN, call.id, SPOKEN)
    lead = (reply.turn.start_ms or 0) - (before[-1].turn.end_ms or 0)
    assert abs(lead - 300) < 40
    assert [word.text for word in reply.turn.words] == LOUD.split()
    assert (reply.turn.start_ms or 0) <= reply.turn.words[0].start_ms
    assert reply.turn.words[-1].end_ms <= (reply.turn.end_ms or 0) + 1


@pytest.mark.parametrize(
    ("data", "answers", "error"),
    [
        (SILENT, (LOUD,), AudioSilent),
        (NOISE, ("",), NothingRecognised),
        (NOISE, ("...",), NothingRecognised),
        (b"", (LOUD,), AudioUnreadable),
        (b"this is no sound at all", (LOUD,), AudioUnreadable),
        (SPOKEN[:60], (LOUD,), TalktrackError),
        (write_wav(tone(300, 121_000)), (LOUD,), AudioTooLong),
        (SPOKEN, (ProviderBusy("Later.", provider="fake"),), ProviderBusy),
    ],
)
async def test_sound_that_cannot_be_used_leaves_the_call_untouched(
    tmp_path: Path, data: bytes, answers: tuple[str | TalktrackError, ...], error: type[TalktrackError]
) -> None:
    async with office(tmp_path, recognizers=hears(*answers)) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        with pytest.raises(error):
            await speech.speak(world, ANN, call.id, data)
        assert await untouched(world, call.id, 1)


async def test_a_fault_of_the_recogniser_is_stored_with_the_call(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(ProviderBusy("Later.", provider="fake"))) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        with pytest.raises(ProviderBusy):
            await speech.speak(world, ANN, call.id, SPOKEN)
        faults = await calls.faults(world, ANN, call.id)
    assert [(fault.room, fault.code) for fault in faults] == [("recognition", "provider_busy")]


async def test_badly_recognised_words_are_asked_for_again(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears("You are an idiot.", confidence=0.1)) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        reply = await speech.speak(world, ANN, call.id, SPOKEN)
        async with world.store.workspace("org_a") as workspace:
            steps = await workspace.turns.all(call.id)
    assert not reply.ended
    assert steps[-1].mind is not None
    assert steps[-1].mind.levels == SCENE.persona.start
    assert steps[-1].directive is not None
    assert steps[-1].directive.kind == "ask_again"


async def test_without_a_recogniser_the_answer_says_so_and_nothing_happens(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        with pytest.raises(NoRecognizer):
            await speech.speak(world, ANN, call.id, SPOKEN)
        with pytest.raises(NoRecognizer):
            await speech.transcribe(world, ANN, SPOKEN)
        with pytest.raises(NoSynthesizer):
            await speech.synthesize(world, ANN, "Hello.", VoiceConfig(), "en")
        assert speech.voices(world, ANN) == ()
        assert await untouched(world, call.id, 1)


async def test_a_typed_call_has_no_recording(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        with pytest.raises(NoRecording):
            await speech.recording(world, ANN, call.id)


async def test_where_no_sound_is_kept_a_spoken_call_has_turns_and_no_recording(tmp_path: Path) -> None:
    ports = {"recognizers": hears(LOUD), "synthesizer": FakeSynthesizer(), "stores_audio": False}
    async with office(tmp_path, **ports) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        reply = await speech.speak(world, ANN, call.id, SPOKEN)
        assert reply.turn.said == LOUD
        with pytest.raises(NoRecording):
            await speech.recording(world, ANN, call.id)
    assert not [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()]


async def test_other_peoples_calls_take_no_sound_and_give_none(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(LOUD), synthesizer=FakeSynthesizer()) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        await speech.speak(world, ANN, call.id, SPOKEN)
        for who in (BEN, EVE):
            with pytest.raises(NotFound):
                await speech.speak(world, who, call.id, SPOKEN)
            with pytest.raises(NotFound):
                await speech.recording(world, who, call.id)


async def test_a_call_that_ended_takes_no_sound(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(LOUD)) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        await training.end(world, ANN, call.id)
        with pytest.raises(CallEnded):
            await speech.speak(world, ANN, call.id, SPOKEN)


class BrokenVoice(FakeSynthesizer):
    """Fails whenever it should speak."""

    def speak(self, *_: object) -> object:  # type: ignore[override]
        raise ProviderUnreachable("No voice today.", provider="fake")


async def test_a_voice_that_fails_is_noted_and_the_answer_still_comes(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(LOUD), synthesizer=BrokenVoice()) as world:
        call = await training.start(world, ANN, "mill", seed=7)
        reply = await speech.speak(world, ANN, call.id, SPOKEN)
        faults = await calls.faults(world, ANN, call.id)
    assert "alarm" in reply.reply.said
    assert [(fault.room, fault.code) for fault in faults] == [("synthesis", "provider_unreachable")]


@pytest.mark.parametrize("text", ["", "   ", "?!", "a" * 2001])
async def test_a_text_that_says_nothing_or_too_much_is_not_spoken(tmp_path: Path, text: str) -> None:
    async with office(tmp_path, synthesizer=FakeSynthesizer()) as world:
        with pytest.raises(InvalidInput):
            await speech.synthesize(world, ANN, text, VoiceConfig(), "en")


async def test_a_call_is_held_by_voice_with_what_this_machine_has(tmp_path: Path) -> None:
    """Real recognition and real synthesis, no network."""
    recognizer = PocketsphinxRecognizer()
    try:
        async with office(tmp_path, recognizers={"en": recognizer}, synthesizer=EspeakSynthesizer()) as world:
            call = await training.start(world, ANN, "mill", seed=7)
            replies = [
                await speech.speak(world, ANN, call.id, (FOLDER / name).read_bytes())
                for name in ("01-hello.wav", "03-late.wav", "10-goodbye.wav")
            ]
            wav = await speech.recording(world, ANN, call.id)
    finally:
        recognizer.close()
    assert replies[0].turn.said.split()[0] == LINES["01-hello.wav"].split()[0]
    assert all(reply.turn.confidence is None for reply in replies)
    seller, customer, rate = channels(wav)
    for reply in replies:
        assert loudness(seller, rate, reply.turn.start_ms or 0, reply.turn.end_ms or 0) > 100
        assert loudness(customer, rate, reply.reply.start_ms or 0, reply.reply.end_ms or 0) > 100
        assert loudness(customer, rate, reply.turn.start_ms or 0, reply.turn.end_ms or 0) < 50


async def test_turns_of_unknown_confidence_stay_unknown(tmp_path: Path) -> None:
    async with office(tmp_path, recognizers=hears(LOUD, confidence=None)) as world:
        call = await training.start_on(world, ANN, replace(SCENE, id="other"), seed=7)
        assert (await speech.speak(world, ANN, call.id, SPOKEN)).turn.confidence is None
