"""Speech by itself: a file to text, a text to a file, and the voices there are."""

from __future__ import annotations

from typing import Annotated

from fastapi import File, Form, Response, UploadFile
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import (
    AudioSilent,
    AudioTooLong,
    AudioUnreadable,
    InvalidInput,
    NoRecognizer,
    NoSynthesizer,
    NothingRecognised,
    ProviderBusy,
    ProviderTimeout,
    ProviderUnreachable,
    TooLarge,
    UnsupportedLanguage,
    UnsupportedMedia,
)
from talktrack.domain.language import Language
from talktrack.ports.speech import Recognition, Voice
from talktrack.services import speech
from talktrack.web.deps import SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("speech")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia)
_SOUND = (AudioUnreadable, AudioSilent, AudioTooLong, NothingRecognised, UnsupportedLanguage)
_PROVIDERS = (ProviderUnreachable, ProviderTimeout, ProviderBusy)


class ToSay(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, StringConstraints(min_length=1, max_length=speech.MOST_SPOKEN_CHARACTERS)]
    language: Language = "en"
    voice: VoiceConfig = Field(default_factory=VoiceConfig)


@router.post("/stt", responses=answers(*_BODY, *_SOUND, NoRecognizer, *_PROVIDERS))
async def recognise(
    file: Annotated[UploadFile, File(description="WAV, WebM/Opus, Ogg, MP3")],
    subject: SubjectDep,
    world: WorldDep,
    language: Annotated[Language | None, Form()] = None,
) -> Recognition:
    """The words of a sound file."""
    return await speech.transcribe(world, subject, await file.read(), language)


@router.post(
    "/tts",
    response_class=Response,
    responses={
        200: {"content": {"audio/wav": {"schema": {"type": "string", "format": "binary"}}}},
        **answers(*_BODY, UnsupportedLanguage, NoSynthesizer, *_PROVIDERS),
    },
)
async def synthesise(body: ToSay, subject: SubjectDep, world: WorldDep) -> Response:
    """A text as a WAV file."""
    sound = await speech.synthesize(world, subject, body.text, body.voice, body.language)
    return Response(sound, media_type="audio/wav")


@router.get("/voices")
async def list_voices(subject: SubjectDep, world: WorldDep) -> Listing[Voice]:
    """The voices to choose from; none where no speech output is configured."""
    return Listing(items=list(speech.voices(world, subject)), next_cursor=None)
