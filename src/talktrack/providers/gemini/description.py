"""What the Gemini API is and needs."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="gemini",
    title="Gemini",
    offers={Sense.LLM: Offer(rank=4, model="gemini-3.5-flash-lite")},
    settings=(
        Setting("api_key", "GEMINI_API_KEY", "secret"),
        Setting("base_url", "GEMINI_BASE_URL", "url", "https://generativelanguage.googleapis.com"),
    ),
    enough=(("api_key",), ("base_url",)),
    talks=("gemini-3.8-live", "gemini-3.1-flash-live", "gemini-2.5-flash-native-audio", "gemini-live-"),
    page="https://aistudio.google.com/apikey",
)
"""The model is small, current, and does not think long before it speaks unless asked to."""
