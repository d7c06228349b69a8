"""Sound in and out of practice calls, and by itself: recognise a file, say a text, hold a turn by voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import anyio.to_thread

from talktrack.audio.framing import cut
from talktrack.audio.levels import audible_span
from talktrack.audio.resample import resample_whole
from talktrack.audio.wav import assemble, read_wav, write_wav
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.call import Call, CallStatus, Recording
from talktrack.domain.errors import (
    AudioSilent,
    CallEnded,
    InvalidInput,
    NoRecording,
    NothingRecognised,
    ProviderError,
    StorageFailed,
)
from talktrack.domain.frame import Frame
from talktrack.domain.ids import new_id
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.pace import spoken_ms
from talktrack.domain.text import words
from talktrack.domain.transcript import Role, Turn
from talktrack.domain.workspace import Subject
from talktrack.ports.speech import Recognition, Synthesizer, Voice
from talktrack.practice.exchange import Utterance
from talktrack.services.calls import own_call, readable_call
from talktrack.services.faults import report_fault
from talktrack.services.permissions import Action, permit
from talktrack.services.training import Reply, say
from talktrack.services.world import World

RATE = 16_000
"""Of recordings and of what recognisers get."""

MOST_SPOKEN_CHARACTERS = 2000
MOST_SECONDS = 120.0


async def transcribe(world: World, subject: Subject, data: bytes, language: Language | None = None) -> Recognition:
    """The words of a sound file. Without a language, the first one that a recogniser is configured for.

    Raises the decoder's errors, `NoRecognizer`, `NothingRecognised` or a `ProviderError`.
    """
    permit(subject, Action.SPEECH_USE)
    configured: Iterator[Language] = (one for one in LANGUAGES if one in world.recognizers)
    chosen = language if language is not None else next(configured, LANGUAGES[0])
    recognizer = world.recognizer(chosen)
    frame = await world.decoder.decode(data, rate=RATE, max_seconds=MOST_SECONDS)
    recognition = await recognizer.recognize(frame, chosen)
    if not words(recognition.text):
        raise NothingRecognised("There is sound but no word in it: speak closer to the microphone.")
    return recognition


async def synthesize(world: World, subject: Subject, text: str, voice: VoiceConfig, language: Language) -> bytes:
    """A text as a WAV file. Raises `InvalidInput`, `NoSynthesizer` or a `ProviderError`."""
    permit(subject, Action.SPEECH_USE)
    if not words(text) or len(text) > MOST_SPOKEN_CHARACTERS:
        raise InvalidInput(f"Give a text of 1 to {MOST_SPOKEN_CHARACTERS} characters with at least one word.")
    return await spoken_wav(world.voice_for(language), text, voice, language)


async def spoken_wav(synthesizer: Synthesizer, text: str, voice: VoiceConfig, language: Language) -> bytes:
    """What a voice says, as a WAV file. Raises a `ProviderError`."""
    return write_wav(_joined(await _spoken(synthesizer, text, voice, language)))


def voices(world: World, subject: Subject) -> tuple[Voice, ...]:
    """Every voice that can be chosen; empty where no synthesiser is configured."""
    permit(subject, Action.SPEECH_USE)
    return world.synthesizer.voices() if world.synthesizer is not None else ()


@dataclass
class Speaker:
    """Says the customer's turns and keeps their sound, so that a recording can be made of them."""

    synthesizer: Synthesizer
    voice: VoiceConfig
    language: Language
    said: list[Frame] = field(default_factory=list)
    failure: ProviderError | None = None
    """Why the last text was not heard; it then counts as long as it would take to say."""

    async def __call__(self, text: str) -> int:
        try:
            frame = _joined(await _spoken(self.synthesizer, text, self.voice, self.language))
        except ProviderError as error:
            self.failure = error
            return spoken_ms(text, self.language)
        self.said.append(frame)
        return round(frame.duration_ms)


def speaker_for(world: World, language: Language, voice: str = "") -> Speaker | None:
    """Who says the customer's turns; None where no synthesiser speaks the language."""
    synthesizer = world.synthesizer
    if synthesizer is None or language not in synthesizer.capabilities.languages:
        return None
    known = {one.id for one in synthesizer.voices()}
    return Speaker(synthesizer, VoiceConfig(id=voice if voice in known else ""), language)


async def speak(world: World, subject: Subject, call_id: str, data: bytes) -> Reply:
    """One exchange by voice: the utterance is recognised, answered, and both sounds are kept.

    Raises what `transcribe` and `training.say` raise; nothing is stored then.
    """
    permit(subject, Action.CALLS_HOLD)
    async with world.store.workspace(subject.org_id) as workspace:
        call = await own_call(workspace, subject, call_id)
        if call.status is CallStatus.ENDED:
            raise CallEnded("This call has ended and takes no more turns: start another one, or retry from a turn.")
        scenario = await workspace.calls.snapshot(call_id)
    recognizer = world.recognizer(call.language)
    frame = await world.decoder.decode(data, rate=RATE, max_seconds=MOST_SECONDS)
    span = audible_span(frame)
    if span is None:
        raise AudioSilent("Nothing can be heard in this recording: check the microphone and record again.")
    try:
        recognition = await recognizer.recognize(frame, call.language)
    except ProviderError as error:
        await report_fault(world, call.org_id, call.id, "recognition", error)
        raise
    if not words(recognition.text):
        raise NothingRecognised("There is sound but no word in it: say it again, closer to the microphone.")
    speaker = speaker_for(world, call.language, scenario.persona.voice)
    reply = await say(world, subject, call_id, heard_utterance(recognition, span), voice=speaker)
    await keep(world, call, reply.turn, cut(frame, span[0], span[1]))
    if speaker is not None:
        await _keep_spoken(world, call, reply.reply, speaker)
    return reply


def heard_utterance(recognition: Recognition, span: tuple[int, int]) -> Utterance:
    """What was recognised, with the times of its speech: the silence before it is the seller's own."""
    start, end = span
    return Utterance(
        text=recognition.text,
        confidence=recognition.confidence,
        spoken=True,
        lead_ms=start,
        duration_ms=end - start,
        words=tuple(
            type(word)(word.text, max(0, word.start_ms - start), max(0, word.end_ms - start), word.confidence)
            for word in recognition.words
        ),
    )


async def keep(world: World, call: Call, turn: Turn, frame: Frame) -> None:
    """Keep the sound of a stored turn. The call goes on without it where there is no room; that is noted as a fault."""
    await keep_stretch(world, call, turn.turn_id, turn.role, replace(frame, at_ms=turn.start_ms or 0))


async def keep_stretch(world: World, call: Call, turn_id: str, role: Role, frame: Frame) -> None:
    """Keep the sound of one side from `at_ms` on. The call goes on without it where there is no room; that is noted.

    `turn_id` is empty for what was recorded through turns and pauses. Nothing is kept where the sound of calls is not.
    """
    if not world.stores_audio:
        return
    id = new_id("rec")
    blob = f"{call.org_id}/{call.id}/{id}.wav"
    recording = Recording(id, call.id, turn_id, role, blob, round(frame.at_ms), RATE)
    try:
        await world.blobs.put(blob, await anyio.to_thread.run_sync(_as_kept, frame))
        async with world.store.workspace(call.org_id) as workspace:
            await workspace.recordings.add(recording)
    except StorageFailed as error:
        await report_fault(world, call.org_id, call.id, "recording", error)


def _as_kept(frame: Frame) -> bytes:
    return write_wav(resample_whole(frame, RATE))


async def _keep_spoken(world: World, call: Call, turn: Turn, speaker: Speaker) -> None:
    if speaker.failure is not None:
        await report_fault(world, call.org_id, call.id, "synthesis", speaker.failure)
    else:
        await keep(world, call, turn, speaker.said[-1])


async def recording(world: World, subject: Subject, call_id: str) -> bytes:
    """The call as a two-channel WAV file: the seller left, the customer right. Raises `NoRecording`."""
    async with world.store.workspace(subject.org_id) as workspace:
        await readable_call(workspace, subject, call_id)
        kept = await workspace.recordings.all(call_id)
    if not kept:
        raise NoRecording("No sound was kept for this call: it was typed, or storing sound is switched off.")
    left: list[Frame] = []
    right: list[Frame] = []
    for one in kept:
        frame = read_wav(await world.blobs.get(one.blob))
        placed = Frame(frame.pcm, frame.rate, float(one.start_ms))
        (left if one.role in ("seller", "caller") else right).append(placed)
    return assemble([left, right], RATE)


async def _spoken(synthesizer: Synthesizer, text: str, voice: VoiceConfig, language: Language) -> list[Frame]:
    async with synthesizer.speak(text, voice, language) as speech:
        return [each async for each in speech if isinstance(each, Frame)]


def _joined(frames: Sequence[Frame]) -> Frame:
    rate = frames[0].rate if frames else RATE
    return Frame(b"".join(frame.pcm for frame in frames), rate)
