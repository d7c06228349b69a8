"""Providers of speech and language, and the organisation's own keys for them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from talktrack.domain.errors import InvalidInput, NotFound, TooLarge, UnsupportedMedia
from talktrack.domain.provider import Sense
from talktrack.services import providers
from talktrack.services.providers import Origin, ProviderState
from talktrack.services.trial import Finding
from talktrack.web.deps import Id, KitDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing

router = signed_in_router("providers")


class SettingView(BaseModel):
    name: str
    variable: str
    kind: Literal["secret", "url", "text", "path"]
    default: str
    set_by: Origin | None
    settable: bool
    """Whether your organisation may set it; else only whoever runs the server."""


class OfferView(BaseModel):
    sense: Sense
    model: str


class ProviderView(BaseModel):
    """A provider, described so that a form can be drawn. What was set is never shown."""

    name: str
    title: str
    page: str
    """Where its keys are made."""
    offers: list[OfferView]
    settings: list[SettingView]
    enough: list[list[str]]
    """Whoever has set all settings of one of these can use it."""
    here: bool
    """It works on the server itself."""
    reached: bool
    readable: bool
    """False where the keys were stored under another secret key of the server: they have to be entered again."""


class ProviderSettings(BaseModel):
    model_config = ConfigDict(extra="forbid")

    settings: Annotated[dict[str, str], Field(max_length=20)]


@router.get("/providers")
async def list_providers(subject: SubjectDep, kit: KitDep) -> Listing[ProviderView]:
    """Every provider that this server knows."""
    found = await providers.list_providers(kit.world, subject)
    return Listing(items=[_view(state) for state in found], next_cursor=None)


@router.put("/providers/{provider}", responses=answers(InvalidInput, NotFound, TooLarge, UnsupportedMedia))
async def set_provider(provider: Id, body: ProviderSettings, subject: SubjectDep, kit: KitDep) -> ProviderView:
    """Set your organisation's own keys; they are stored encrypted and used before those of the server."""
    return _view(await providers.set_access(kit.world, subject, provider, body.settings))


@router.delete("/providers/{provider}", status_code=204, responses=answers(InvalidInput, NotFound))
async def clear_provider(provider: Id, subject: SubjectDep, kit: KitDep) -> None:
    """Forget your organisation's own keys."""
    await providers.clear_access(kit.world, subject, provider)


@router.post("/providers/{provider}/check", responses=answers(InvalidInput, NotFound))
async def check_provider(provider: Id, subject: SubjectDep, kit: KitDep) -> Listing[Finding]:
    """Use everything that it offers once, as your organisation would."""
    return Listing(items=list(await providers.try_provider(kit.world, subject, provider)), next_cursor=None)


def _view(state: ProviderState) -> ProviderView:
    provider = state.provider
    return ProviderView(
        name=provider.name,
        title=provider.title,
        page=provider.page,
        offers=[OfferView(sense=sense, model=offer.model) for sense, offer in provider.offers.items()],
        settings=[
            SettingView(
                name=setting.name,
                variable=setting.variable,
                kind=setting.kind,
                default=setting.default,
                set_by=state.origins.get(setting.name),
                settable=state.settable(setting),
            )
            for setting in provider.settings
        ],
        enough=[list(names) for names in provider.enough],
        here=provider.here,
        reached=state.reached,
        readable=state.readable,
    )
