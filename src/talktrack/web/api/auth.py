"""Signing up, in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from talktrack.domain.errors import (
    Conflict,
    InvalidInput,
    InvitationInvalid,
    ResetInvalid,
    TooLarge,
    UnsupportedMedia,
    WrongCredentials,
)
from talktrack.domain.language import Language
from talktrack.domain.workspace import Colour
from talktrack.services import people, resetting
from talktrack.services.passwords import PASSWORD_MAX, PASSWORD_MIN
from talktrack.services.people import EMAIL_MAX, SignIn
from talktrack.web.auth import drop_cookies, set_cookies
from talktrack.web.deps import Email, KitDep, Name, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.kit import Kit
from talktrack.web.routes import open_router, signed_in_router
from talktrack.web.views import MeView, SignInView, organisation_view, user_view

NewPassword = Annotated[str, Field(min_length=PASSWORD_MIN, max_length=PASSWORD_MAX)]

doors = open_router("auth")
inside = signed_in_router("auth")

_BODY = (InvalidInput, TooLarge, UnsupportedMedia)


class Registration(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    organisation: Name
    name: Name
    email: Email
    password: NewPassword
    language: Language = "en"


class Credentials(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    email: Annotated[str, Field(max_length=EMAIL_MAX)]
    password: Annotated[str, Field(max_length=PASSWORD_MAX)]


class Acceptance(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    token: Annotated[str, Field(max_length=200)]
    name: Name
    password: NewPassword
    language: Language = "en"


class NewSecret(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    token: Annotated[str, Field(max_length=200)]
    password: NewPassword


class Looks(BaseModel):
    """How somebody is shown to others."""

    model_config = ConfigDict(extra="forbid")

    name: Name | None = None
    initials: Annotated[str, StringConstraints(strip_whitespace=True, max_length=3)] | None = None
    """Empty for those of the name."""
    colour: Colour | None = None


@doors.post("/auth/register", status_code=201, responses=answers(*_BODY, Conflict))
async def register(body: Registration, response: Response, kit: KitDep) -> SignInView:
    """Found an organisation; you are its first admin. To join one, accept an invitation."""
    sign_in = await people.register(
        body.organisation,
        body.name,
        body.email,
        body.password,
        body.language,
        store=kit.world.store,
        clock=kit.world.clock,
        secret_key=kit.secret_key,
    )
    return _signed_in(sign_in, response, kit)


@doors.post("/auth/login", responses=answers(*_BODY, WrongCredentials))
async def login(body: Credentials, response: Response, kit: KitDep) -> SignInView:
    """Sign in for seven days: the answer holds an access token, and sets cookies for pages."""
    sign_in = await people.login(
        body.email, body.password, store=kit.world.store, clock=kit.world.clock, secret_key=kit.secret_key
    )
    return _signed_in(sign_in, response, kit)


@doors.post("/invitations/accept", status_code=201, responses=answers(*_BODY, InvitationInvalid, Conflict))
async def accept_invitation(body: Acceptance, response: Response, kit: KitDep) -> SignInView:
    """Join the organisation that sent the invitation."""
    sign_in = await people.accept_invitation(
        body.token,
        body.name,
        body.password,
        body.language,
        store=kit.world.store,
        clock=kit.world.clock,
        secret_key=kit.secret_key,
    )
    return _signed_in(sign_in, response, kit)


@doors.post("/auth/reset", status_code=201, responses=answers(*_BODY, ResetInvalid))
async def reset_password(body: NewSecret, response: Response, kit: KitDep) -> SignInView:
    """Choose a new password with the token that an admin has made. All sign-ins of before end."""
    sign_in = await resetting.use_link(
        body.token, body.password, store=kit.world.store, clock=kit.world.clock, secret_key=kit.secret_key
    )
    return _signed_in(sign_in, response, kit)


@inside.post("/auth/logout", status_code=204, responses=answers(Conflict))
async def logout(response: Response, subject: SubjectDep, kit: KitDep) -> None:
    """End this sign-in; its access token stops working at once."""
    await people.logout(subject=subject, store=kit.world.store, clock=kit.world.clock)
    drop_cookies(response, kit)


@inside.get("/auth/me")
async def get_me(subject: SubjectDep, kit: KitDep) -> MeView:
    """Who is signed in. With an API key: for whom it acts."""
    user, organisation = await people.me(subject=subject, store=kit.world.store)
    return MeView(user=user_view(user), organisation=organisation_view(organisation))


@inside.patch("/auth/me", responses=answers(*_BODY, Conflict))
async def change_me(body: Looks, subject: SubjectDep, kit: KitDep) -> MeView:
    """Change how one is shown to others; what is left out stays as it is."""
    user, organisation = await people.update_me(
        body.name, body.initials, body.colour, subject=subject, store=kit.world.store
    )
    return MeView(user=user_view(user), organisation=organisation_view(organisation))


def _signed_in(sign_in: SignIn, response: Response, kit: Kit) -> SignInView:
    set_cookies(response, sign_in.session, sign_in.access_token, kit)
    return SignInView(user=user_view(sign_in.user), access_token=sign_in.access_token)
