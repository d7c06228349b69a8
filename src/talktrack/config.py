"""The settings of a process, read once from the environment."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_path

from talktrack.domain.errors import InvalidInput, StorageFailed
from talktrack.domain.provider import Access, Choice, Sense
from talktrack.providers.catalog import PROVIDERS

_SECRET_BYTES = 32
_SLOTS_PER_CORE = 50
"""Calls by sound, where nobody said otherwise: with speech services of this machine it may be far fewer."""


@dataclass(frozen=True)
class Settings:
    data_dir: Path
    """Holds the database, recordings and the secret key."""
    database_url: str
    host: str
    port: int
    public_origin: str
    """Address under which people reach the server, for instance `https://calls.example.com`; empty on one machine."""
    choices: Mapping[Sense, tuple[Choice, ...]]
    """The providers that are named, the first one first. Where none is, all that can be had are taken."""
    slots: int
    """Calls that this process holds by sound or socket at a time."""
    drain_s: int
    """How long calls may go on after a wish to stop."""
    store_audio: bool
    """Whether the sound of calls is kept."""
    vad_model: Path | None
    """The voice detector's model; None takes the one that set-up has installed."""
    access: Mapping[str, Access]
    """By the name of the provider."""
    private_urls: bool = False
    """Users may give URLs that lead to private addresses."""
    redis_url: str = field(default="", repr=False)
    """Where a Redis keeps what was made once; empty keeps it in memory. It may hold a password."""
    tls: bool = False
    """Serve https with a certificate of its own making."""

    @property
    def origin(self) -> str:
        """The address to print and to link to."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104  (compared, not bound)
        scheme = "https" if self.tls else "http"
        return self.public_origin or f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings that the environment names; see `docs/settings.md`. Raises `InvalidInput` for nonsense."""
    environment = _with_secrets(environment)
    data_dir = Path(environment.get("TALKTRACK_DATA_DIR") or user_data_path("talktrack", appauthor=False)).expanduser()
    vad_model = environment.get("TALKTRACK_VAD_MODEL")
    return Settings(
        data_dir=data_dir,
        database_url=environment.get("TALKTRACK_DATABASE_URL") or f"sqlite:///{data_dir / 'talktrack.db'}",
        host=environment.get("TALKTRACK_HOST") or "127.0.0.1",
        port=_number(environment, "TALKTRACK_PORT", 8000, range(65536)),
        public_origin=_origin(environment.get("TALKTRACK_PUBLIC_ORIGIN") or ""),
        choices={sense: named for sense in Sense if (named := _choices(environment.get(choice_variable(sense)) or ""))},
        slots=_number(environment, "TALKTRACK_SLOTS", _SLOTS_PER_CORE * (os.cpu_count() or 1), range(1, 100_001)),
        drain_s=_number(environment, "TALKTRACK_DRAIN_S", 30, range(86_401)),
        store_audio=_switch(environment, "TALKTRACK_STORE_AUDIO"),
        vad_model=Path(vad_model).expanduser() if vad_model else None,
        private_urls=_allowed("TALKTRACK_PRIVATE_URLS", environment),
        redis_url=environment.get("TALKTRACK_REDIS_URL") or "",
        access={name: provider.access(environment) for name, provider in PROVIDERS.items()},
    )


def secret_key(environment: Mapping[str, str], data_dir: Path) -> str:
    """The key that signs access tokens: `TALKTRACK_SECRET_KEY`, else one made on the first start and kept there.

    Raises `InvalidInput` for a key that is too short to be one.
    """
    given = _with_secrets(environment).get("TALKTRACK_SECRET_KEY")
    if given:
        if len(given) < _SECRET_BYTES:
            raise InvalidInput(f"TALKTRACK_SECRET_KEY needs at least {_SECRET_BYTES} characters.")
        return given
    return kept_secret(data_dir / "secret.key", _SECRET_BYTES)


def _with_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """With what lies in the files that `…_FILE` names, for every variable that may hold a secret."""
    kept = ["TALKTRACK_SECRET_KEY", "TALKTRACK_DATABASE_URL", "TALKTRACK_REDIS_URL"]
    kept += [one.variable for provider in PROVIDERS.values() for one in provider.settings if one.kind == "secret"]
    files = {name: path for name in kept if (path := environment.get(f"{name}_FILE"))}
    return {**environment, **{name: _read_secret(name, path, environment) for name, path in files.items()}}


def _read_secret(name: str, path: str, environment: Mapping[str, str]) -> str:
    # The path is not repeated: somebody may have set it to the secret itself.
    if environment.get(name):
        raise InvalidInput(f"{name} and {name}_FILE are both set: take one of them away.")
    try:
        secret = Path(path).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        raise InvalidInput(f"{name}_FILE names a file that cannot be read.") from None
    if not secret:
        raise InvalidInput(f"{name}_FILE names a file that is empty.")
    return secret


def data_folder(path: Path) -> Path:
    """The folder, made where it is missing. Raises `StorageFailed` where it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(_no_folder(path, error)) from error
    return path


def kept_secret(path: Path, size: int) -> str:
    """A secret of `size` random bytes, made once and kept in a file that only its owner may read.

    Raises `StorageFailed` where it can be neither made nor read.
    """
    data_folder(path.parent)
    try:
        if not path.exists():
            _make_secret(path, size)
        kept = path.read_text().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StorageFailed(_no_folder(path, error)) from error
    if len(kept) < size:
        raise StorageFailed(f"The secret in {path} is cut short: remove the file, and a new one is made.")
    return kept


def _make_secret(path: Path, size: int) -> None:
    """It appears whole or not at all, so that processes that start together all read the same one."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with open(draft, "x", opener=_private) as file:
        file.write(secrets.token_urlsafe(size))
    with contextlib.suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()


def _no_folder(path: Path, error: Exception) -> str:
    why = error.strerror if isinstance(error, OSError) and error.strerror else "it cannot be read"
    return f"{path}: {why}. Set TALKTRACK_DATA_DIR to a folder that can be written to."


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _number(environment: Mapping[str, str], name: str, default: int, allowed: range) -> int:
    text = environment.get(name) or str(default)
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) in allowed):
        raise InvalidInput(f"{name} is {text[:40]!r}, which is no number from {allowed[0]} to {allowed[-1]}.")
    return int(text)


def _switch(environment: Mapping[str, str], name: str) -> bool:
    """On where nothing is said."""
    text = (environment.get(name) or "on").lower()
    if text not in ("on", "off"):
        raise InvalidInput(f"{name} is {text[:40]!r}; it can be on or off.")
    return text == "on"


def _allowed(name: str, environment: Mapping[str, str]) -> bool:
    text = environment.get(name) or "refuse"
    if text not in ("allow", "refuse"):
        raise InvalidInput(f"{name} is {text[:40]!r}; it takes 'allow' or 'refuse'.")
    return text == "allow"


def _origin(text: str) -> str:
    if text and not text.startswith(("http://", "https://")):
        raise InvalidInput("TALKTRACK_PUBLIC_ORIGIN must start with http:// or https://.")
    return text.rstrip("/")


def choice_variable(sense: Sense) -> str:
    """The variable that names the providers of a sense."""
    return f"TALKTRACK_{sense.upper()}"


def _choices(text: str) -> tuple[Choice, ...]:
    return tuple(_choice(part) for part in text.split(",") if part.strip())


def _choice(text: str) -> Choice:
    """From `provider` or `provider:model`."""
    provider, _, model = text.partition(":")
    return Choice(provider.strip().lower(), model.strip())
