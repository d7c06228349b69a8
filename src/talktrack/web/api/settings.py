"""What an organisation has decided for all of its calls."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from talktrack.domain.errors import (
    Conflict,
    InvalidInput,
    ProviderLacking,
    SpeechStays,
    TooLarge,
    UnknownProvider,
    UnsupportedMedia,
)
from talktrack.domain.provider import Choice, Sense
from talktrack.services import settings
from talktrack.services.settings import Change, SettingsState
from talktrack.web.deps import IdText, KitDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router

router = signed_in_router("settings")

_Named = Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x20\x7f]*$")]
"""Models and voices as their providers write them."""


class ChoiceBody(BaseModel):
    model_config = ConfigDict(extra="forbid")

    provider: IdText
    model: _Named = ""
    """Empty takes the provider's own."""
    voice: _Named = ""
    """Of a provider that speaks: who speaks where nobody says who."""


_Order = Annotated[list[ChoiceBody], Field(max_length=8)]


_Days = Annotated[int, Field(ge=0, le=3650, strict=True)]


class SettingsChange(BaseModel):
    """What is left out stays as it is."""

    model_config = ConfigDict(extra="forbid")

    choices: dict[Sense, _Order | None] = {}
    """Who is asked, the first one first; the others stand in. An empty list means nobody, null what the server does."""
    store_audio: bool | None = Field(default=None, strict=True)
    speech_may_leave: bool | None = Field(default=None, strict=True)
    """False lets nobody but this server hear voices and say replies."""
    browser_speech: bool | None = Field(default=None, strict=True)
    """Lets browsers listen where the server cannot; they may send what they hear to whoever makes them."""
    announce: bool | None = Field(default=None, strict=True)
    """Assistants say first that they are an AI and that the call is kept; no sound is kept until that was heard."""
    redact: bool | None = Field(default=None, strict=True)
    """Personal data in what people say is replaced by marks such as `[card]` before it is stored or shown to a model;
    then no sound is kept."""
    keep_recordings_days: _Days | None = None
    """How long the sound of a call is kept after its end; 0 is as long as the call."""
    keep_calls_days: _Days | None = None
    """How long ended calls are kept, with all that stands beside them; 0 is for ever. What is older is erased once a
    day."""
    welcomed: bool | None = Field(default=None, strict=True)
    version: Annotated[int, Field(ge=0, strict=True)] | None = None
    """The one that was read; with it a change is refused where somebody else was faster."""


class UsedView(BaseModel):
    provider: str
    title: str
    model: str
    voice: str
    here: bool
    """It works on the server itself: nothing goes to anybody else."""


class SettingsView(BaseModel):
    choices: dict[Sense, list[ChoiceBody]]
    """Senses that are missing are left to the server."""
    in_use: dict[Sense, list[UsedView]]
    """Who calls ask now, the first one first; where nobody of a choice can be had any more, who the server asks."""
    store_audio: bool
    """Whether the organisation wants the sound of its calls kept."""
    server_stores_audio: bool
    """Where this is false no sound is kept, whatever the organisation wants."""
    speech_may_leave: bool
    """Whether anybody but this server may hear voices and say replies."""
    browser_speech: bool
    """Whether browsers may listen where the server cannot."""
    announce: bool
    """Whether assistants say first that they are an AI and that the call is kept."""
    redact: bool
    """Whether personal data in what people say is replaced by marks; then no sound is kept, whatever else is wanted."""
    keep_recordings_days: int
    keep_calls_days: int
    welcomed: bool
    """Whether somebody has put the welcome away."""
    version: int
    """Grows with every change."""


@router.get("/settings")
async def get_settings(subject: SubjectDep, kit: KitDep) -> SettingsView:
    """What your organisation has decided, and who its calls use."""
    return _view(await settings.get_settings(kit.world, subject))


@router.patch(
    "/settings",
    responses=answers(
        InvalidInput, UnknownProvider, ProviderLacking, SpeechStays, TooLarge, UnsupportedMedia, Conflict
    ),
)
async def change_settings(body: SettingsChange, subject: SubjectDep, kit: KitDep) -> SettingsView:
    """Decide for all calls of your organisation; those that are being held stay as they are."""
    choices = {sense: named if named is None else _choices(named) for sense, named in body.choices.items()}
    change = Change(choices, **body.model_dump(exclude={"choices"}))
    return _view(await settings.change_settings(kit.world, subject, change))


def _choices(named: list[ChoiceBody]) -> tuple[Choice, ...]:
    return tuple(Choice(one.provider, one.model, one.voice) for one in named)


def _view(state: SettingsState) -> SettingsView:
    return SettingsView(
        choices={
            sense: [ChoiceBody(provider=one.provider, model=one.model, voice=one.voice) for one in named]
            for sense, named in state.decided.choices.items()
        },
        in_use={
            sense: [
                UsedView(
                    provider=pick.provider.name,
                    title=pick.provider.title,
                    model=pick.model,
                    voice=pick.voice,
                    here=pick.provider.here,
                )
                for pick in used
            ]
            for sense, used in state.in_use.items()
        },
        store_audio=state.decided.store_audio,
        server_stores_audio=state.stores_audio,
        speech_may_leave=state.decided.speech_may_leave,
        browser_speech=state.decided.browser_speech,
        announce=state.decided.announce,
        redact=state.decided.redact,
        keep_recordings_days=state.decided.keep_recordings_days,
        keep_calls_days=state.decided.keep_calls_days,
        welcomed=state.decided.welcomed,
        version=state.decided.version,
    )
