"""What organisations entrust to the server, unreadable in its database.

Fernet (AES-128-CBC with HMAC-SHA256, https://github.com/fernet/spec), under a key derived with HKDF (RFC 5869) from
the server's secret key.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from talktrack.domain.errors import Unreadable
from talktrack.domain.provider import Access


class Seal:
    """Seals and opens with one secret key."""

    def __init__(self, secret_key: str) -> None:
        derived = HKDF(SHA256(), length=32, salt=None, info=b"talktrack provider access").derive(secret_key.encode())
        self._fernet = Fernet(urlsafe_b64encode(derived))

    def seal(self, access: Access) -> str:
        return self._fernet.encrypt(json.dumps(dict(access)).encode()).decode()

    def open(self, sealed: str) -> Access:
        """Raises `Unreadable` for what was sealed with another key, or not at all."""
        try:
            return Access(json.loads(self._fernet.decrypt(sealed.encode())))
        except (InvalidToken, ValueError):
            raise Unreadable(
                "The keys of this organisation were stored under another TALKTRACK_SECRET_KEY: enter them again."
            ) from None
