"""What an organisation has decided for all of its calls."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from talktrack.domain.errors import InvalidInput, ProviderLacking, TooLarge, UnknownProvider, UnsupportedMedia
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


class SettingsChange(BaseModel):
    """What is left out stays as it is."""

    model_config = ConfigDict(extra="forbid")

    choices: dict[Sense, _Order | None] = {}
    """Who is asked, the first one first; the others stand in. An empty list means nobody, null what the server does."""
    store_audio: bool | None = Field(default=None, strict=True)
    welcomed: bool | None = Field(default=None, strict=True)


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
    welcomed: bool
    """Whether somebody has put the welcome away."""


@router.get("/settings")
async def get_settings(subject: SubjectDep, kit: KitDep) -> SettingsView:
    """What your organisation has decided, and who its calls use."""
    return _view(await settings.get_settings(kit.world, subject))


@router.patch(
    "/settings", responses=answers(InvalidInput, UnknownProvider, ProviderLacking, TooLarge, UnsupportedMedia)
)
async def change_settings(body: SettingsChange, subject: SubjectDep, kit: KitDep) -> SettingsView:
    """Decide for all calls of your organisation; those that are being held stay as they are."""
    choices = {sense: named if named is None else _choices(named) for sense, named in body.choices.items()}
    change = Change(choices, body.store_audio, body.welcomed)
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
        welcomed=state.decided.welcomed,
    )
