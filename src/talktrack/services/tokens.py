"""Tokens: signed ones for people, opaque ones for invitations and programs, and the one against forged requests."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import jwt
from jwt.types import Options

from talktrack.domain.errors import Unauthenticated
from talktrack.domain.workspace import Session

API_KEY_PREFIX: Final = "tt_"
INVITATION_PREFIX: Final = "inv_"
RESET_PREFIX: Final = "res_"

_ALGORITHM: Final = "HS256"
_CLAIMS: Final = ("sub", "sid", "org", "iat", "exp")


@dataclass(frozen=True)
class Claims:
    """What a valid access token says."""

    user_id: str
    session_id: str
    org_id: str


def access_token(session: Session, secret_key: str) -> str:
    """A JWT (RFC 7519, HS256) that is good as long as the session."""
    claims = {
        "sub": session.user_id,
        "sid": session.id,
        "org": session.org_id,
        "iat": int(session.created_at.timestamp()),
        "exp": int(session.expires_at.timestamp()),
    }
    return jwt.encode(claims, secret_key, algorithm=_ALGORITHM)


def read_access_token(token: str, secret_key: str, now: datetime) -> Claims:
    """Raises `Unauthenticated` for a token that is forged, broken or expired."""
    # Expiry is compared with the clock that was handed in, not with the library's own.
    options: Options = {"require": list(_CLAIMS), "verify_exp": False, "verify_iat": False}
    try:
        claims = jwt.decode(token, secret_key, algorithms=[_ALGORITHM], options=options)
    except (jwt.InvalidTokenError, ValueError):
        raise Unauthenticated("The access token is not valid; sign in again.") from None
    if not isinstance(claims["exp"], int) or claims["exp"] <= now.timestamp():
        raise Unauthenticated("The sign-in has expired; sign in again.")
    return Claims(user_id=str(claims["sub"]), session_id=str(claims["sid"]), org_id=str(claims["org"]))


def new_secret(prefix: str) -> str:
    """An opaque token with 256 random bits."""
    return prefix + secrets.token_urlsafe(32)


def fingerprint(secret: str) -> str:
    """What is stored of an opaque token: its SHA-256 in hexadecimal; the token has enough chance to need no salt."""
    return hashlib.sha256(secret.encode()).hexdigest()


def csrf_token(session_id: str, secret_key: str) -> str:
    """What a page must repeat in a header; bound to the sign-in, so that a planted cookie does not help."""
    return hmac.new(secret_key.encode(), f"csrf:{session_id}".encode(), hashlib.sha256).hexdigest()
