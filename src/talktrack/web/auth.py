"""Who is asking: an access token, a program's key, or the cookie of a page, which needs the header of that page too."""

from __future__ import annotations

import hmac
from typing import Final

from fastapi import Request, Response

from talktrack.domain.errors import CsrfRejected, Unauthenticated
from talktrack.domain.workspace import SESSION_LIFETIME, Session, Subject
from talktrack.services import people, tokens
from talktrack.web.kit import Kit

SESSION_COOKIE: Final = "talktrack_session"
CSRF_COOKIE: Final = "talktrack_csrf"
CSRF_HEADER: Final = "X-CSRF-Token"
KEY_HEADER: Final = "X-API-Key"
_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})


async def identify(request: Request, kit: Kit) -> Subject:
    """The subject of a request. Raises `Unauthenticated`, or `CsrfRejected` for a forged one."""
    authorization = request.headers.get("Authorization", "")
    key = request.headers.get(KEY_HEADER, "")
    cookie = request.cookies.get(SESSION_COOKIE, "")
    if authorization:
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            raise Unauthenticated("Send the access token as `Authorization: Bearer …`.")
        return await people.authenticate(
            token.strip(), store=kit.world.store, clock=kit.world.clock, secret_key=kit.secret_key
        )
    if key:
        return await people.authenticate_key(key, store=kit.world.store)
    if cookie:
        subject = await people.authenticate(
            cookie, store=kit.world.store, clock=kit.world.clock, secret_key=kit.secret_key
        )
        if request.method not in _SAFE:
            _require_csrf(request, subject, kit)
        return subject
    raise Unauthenticated("Sign in first: an access token, an API key or a session cookie is needed.")


def _require_csrf(request: Request, subject: Subject, kit: Kit) -> None:
    expected = tokens.csrf_token(subject.session_id or "", kit.secret_key).encode()
    for sent in (request.headers.get(CSRF_HEADER, ""), request.cookies.get(CSRF_COOKIE, "")):
        if not hmac.compare_digest(sent.encode(), expected):
            raise CsrfRejected(f"Repeat the cookie {CSRF_COOKIE} in the header {CSRF_HEADER}.")


def set_cookies(response: Response, session: Session, access_token: str, kit: Kit) -> None:
    """Sign a page in: one cookie that scripts cannot read, and one that they must."""
    age = int(SESSION_LIFETIME.total_seconds())
    csrf = tokens.csrf_token(session.id, kit.secret_key)
    for name, value, hidden in ((SESSION_COOKIE, access_token, True), (CSRF_COOKIE, csrf, False)):
        response.set_cookie(
            name, value, max_age=age, path="/", httponly=hidden, secure=kit.secure_cookies, samesite="lax"
        )


def drop_cookies(response: Response, kit: Kit) -> None:
    for name, hidden in ((SESSION_COOKIE, True), (CSRF_COOKIE, False)):
        response.delete_cookie(name, path="/", httponly=hidden, secure=kit.secure_cookies, samesite="lax")
