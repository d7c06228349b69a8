"""What a provider of speech or language is, told as data: settings are read, checked and drawn as forms from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal


class Sense(StrEnum):
    """What a provider can be for a call."""

    STT = "stt"
    """It hears: speech to text."""
    LLM = "llm"
    """It thinks: a language model."""
    TTS = "tts"
    """It speaks: text to speech."""


@dataclass(frozen=True)
class Setting:
    """One thing that has to be known, or may be, to reach a provider."""

    name: str
    variable: str
    """Where the environment names it."""
    kind: Literal["secret", "url", "text", "path"]
    default: str = ""


@dataclass(frozen=True)
class Offer:
    """What a provider is for one sense."""

    rank: int
    """Where nobody has chosen, the lowest one that can be had is taken first."""
    model: str = ""
    """The model, or voice, where none is named; empty lets the adapter choose one."""
    module: str = ""
    """What has to be installed for it."""
    extra: str = "local-speech"
    """The extra of the package that brings that."""
    unless: str = ""
    """A setting with which it is only taken where it is named: servers of one's own do not all do all of a protocol."""


class Access(Mapping[str, str]):
    """How to reach a provider: values by the names of its settings, without those that are empty. It is never shown."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = {name: value for name, value in values.items() if value}

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Access({', '.join(self._values)})"


@dataclass(frozen=True)
class Provider:
    """A service, or something on this machine, that hears, thinks or speaks."""

    name: str
    """As users write it, for instance in `TALKTRACK_STT`."""
    title: str
    offers: Mapping[Sense, Offer]
    settings: tuple[Setting, ...] = ()
    enough: tuple[tuple[str, ...], ...] = ((),)
    """Sets of settings; whoever has all of one can be served. `((),)` needs none."""
    page: str = ""
    """Where its keys are made, or its models come from."""
    talks: tuple[str, ...] = ()
    """How the names of models begin that hear and speak by themselves; assistants name them."""
    speaks_as: str = ""
    """The provider whose protocol it speaks, where that is another one."""
    path: str = ""
    """What stands between its base URL and the paths of that protocol."""
    here: bool = False
    """It works on this machine: what it hears or says goes nowhere else."""

    def access(self, environment: Mapping[str, str]) -> Access:
        """What the environment tells of it."""
        return Access({setting.name: environment.get(setting.variable, "").strip() for setting in self.settings})

    def reached_with(self, access: Access) -> bool:
        """Whether that is enough to ask it anything."""
        return any(all(name in access for name in names) for names in self.enough)

    def default(self, name: str) -> str:
        """What a setting is where nobody has set it."""
        return next(setting.default for setting in self.settings if setting.name == name)

    @property
    def wanted(self) -> str:
        """The variables that it takes at least, in words: `A`, or `A and B or A and C`."""
        variables = {setting.name: setting.variable for setting in self.settings}
        return " or ".join(" and ".join(variables[name] for name in names) for names in self.enough)


@dataclass(frozen=True)
class SealedAccess:
    """How an organisation reaches a provider, as it is stored."""

    provider: str
    sealed: str
    """Its `Access`, unreadable without the secret key of the server."""
    updated_at: datetime


@dataclass(frozen=True)
class Choice:
    """A provider that somebody wants, by its name."""

    provider: str
    model: str = ""
    """One of its models; empty takes the provider's own."""
    voice: str = ""
    """Of one that speaks: the voice of whoever has none there."""


@dataclass(frozen=True)
class Pick:
    """A provider to be opened."""

    provider: Provider
    access: Access
    model: str = ""
    """One of its models, or a voice; empty takes the adapter's own."""
    voice: str = ""
    """See `Choice.voice`."""

    @property
    def base_url(self) -> str:
        """Where to ask: the base URL that was set or else its default, with its path."""
        return (self.access.get("base_url") or self.provider.default("base_url")).rstrip("/") + self.provider.path
