"""An assistant: the configuration of a voice agent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from talktrack.domain.persona import FORBID_UNKNOWN
from talktrack.domain.tools import Tool


@dataclass(frozen=True)
class VoiceConfig:
    """How a voice sounds. What a provider cannot do of it is said when it is chosen."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    provider: str = ""
    """Asked first, the configured ones stand in; empty takes those alone."""
    id: str = ""
    name: str = ""
    style: str = ""
    speed: float = 1.0
    """Factor on the normal pace, 0.5 to 2."""
    pitch: float = 1.0
    """Factor on the normal pitch, 0.5 to 2."""
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ModelConfig:
    """Which language model answers."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    provider: str = ""
    """Asked first, the configured ones stand in; empty takes those alone."""
    name: str = ""
    """One of the provider's; some hear and speak by themselves. Empty takes the provider's default."""
    temperature: float = 0.7
    """0 to 2."""
    max_tokens: int = 300


@dataclass(frozen=True)
class AssistantConfig:
    """What a user sets; see `Assistant` for what is stored."""

    __pydantic_config__: ClassVar[dict[str, Any]] = FORBID_UNKNOWN

    name: str
    first_message: str = ""
    system_prompt: str = ""
    voice: VoiceConfig = field(default_factory=VoiceConfig)
    model: ModelConfig = field(default_factory=ModelConfig)
    interruptions_enabled: bool = True
    background_denoising: bool = False
    tools: tuple[Tool, ...] = ()
    """What the model may do beside talking."""
    metadata: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Assistant:
    id: str
    config: AssistantConfig
    created_at: datetime
    updated_at: datetime
