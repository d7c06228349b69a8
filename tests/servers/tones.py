"""Words as tones, said and understood, for servers that play a speech service."""

from __future__ import annotations

import numpy as np

from talktrack.audio.levels import audible_span
from talktrack.audio.samples import samples_of
from talktrack.domain.frame import Frame
from talktrack.providers.scripted.fsk import GAP_MS, DecodedWord, Decoder, encode, words_of


def spoken(text: str, rate: int, speed: float = 1.0) -> bytes:
    """The words in tones; at another pace than 1 nobody understands them any more."""
    samples = encode(text, rate)
    if speed != 1 and len(samples):
        samples = np.interp(np.arange(0, len(samples), speed), np.arange(len(samples)), samples).astype(np.int16)
    return samples.astype("<i2").tobytes()


def placed(text: str, speed: float = 1.0) -> list[DecodedWord]:
    """Where the words stand in what `spoken` makes of them."""
    at_ms, found = 0.0, []
    for word in words_of(text):
        length_ms = len(encode(word, 8_000)) / 8
        found.append(DecodedWord(word, round(at_ms / speed), round((at_ms + length_ms) / speed)))
        at_ms += length_ms + GAP_MS
    return found


def understood(sound: Frame, text: str | None = None) -> list[DecodedWord]:
    """The words in the tones; or those of `text`, evenly over what can be heard."""
    if text is None:
        return Decoder(sound.rate).push(np.concatenate((samples_of(sound), np.zeros(sound.rate // 50, np.int16))))
    span, texts = audible_span(sound), text.split()
    if span is None:
        return []
    step_ms = (span[1] - span[0]) / len(texts)
    return [
        DecodedWord(each, round(span[0] + at * step_ms), round(span[0] + (at + 1) * step_ms))
        for at, each in enumerate(texts)
    ]
