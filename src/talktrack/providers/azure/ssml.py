"""A text as Azure is told to say it. Pure.

Source: https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-voice.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from talktrack.domain.assistant import VoiceConfig
from talktrack.ports.speech import Voice


def ssml(text: str, voice: Voice, config: VoiceConfig) -> str:
    """The whole document: pace from 0.5 to 2, pitch from 0.5 to 1.5, a style where one is named."""
    body = escape("".join(character if character.isprintable() else " " for character in text))
    rate, pitch = min(max(config.speed, 0.5), 2.0), min(max(config.pitch, 0.5), 1.5)
    if (rate, pitch) != (1, 1):
        body = f'<prosody rate="{rate:g}" pitch="{round((pitch - 1) * 100):+d}%">{body}</prosody>'
    if config.style:
        body = f"<mstts:express-as style={quoteattr(config.style)}>{body}</mstts:express-as>"
    spaces = 'xmlns="http://www.w3.org/2001/10/synthesis" xmlns:mstts="http://www.w3.org/2001/mstts"'
    return f'<speak version="1.0" {spaces} xml:lang="{voice.locale}"><voice name="{voice.id}">{body}</voice></speak>'
