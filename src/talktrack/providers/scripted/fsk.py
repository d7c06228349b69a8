"""Words as tones: a deterministic stand-in for speech that survives telephones.

Every word is one packet: a sync pattern of six symbols, then its length, its bytes (UTF-8) and their CRC-16, two
symbols a byte, high half first. A symbol is 8 ms of one of sixteen tones, 750 to 2625 Hz, 125 Hz apart: each is a
whole number of periods, so tones follow each other without a click and none leaks into another's measurement. A word
of six letters takes 192 ms, and between words there are 40 ms of silence, about the pace of speech.
"""

from __future__ import annotations

from binascii import crc_hqx
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from talktrack.audio.samples import FULL_SCALE, Float32, Int16

GAP_MS: Final = 40

_PEAK: Final = 0.5
_SYMBOL_MS: Final = 8
_HOP_MS: Final = 2
"""How finely the decoder places its windows: at worst 1 ms beside the symbols."""
_HOPS: Final = _SYMBOL_MS // _HOP_MS
_HERTZ: Final = 750 + 125 * np.arange(16)

_SYNC: Final = bytes.fromhex("F0FC18")
"""Read from either half of a byte, it holds one that is never part of UTF-8: no word contains it."""
_SYNC_TONES: Final = (15, 0, 15, 12, 1, 8)
_CRC_BYTES: Final = 2
_LONGEST: Final = 255
_LONGEST_CHARACTERS: Final = 63
"""A character has at most four bytes."""

_PURE: Final = 0.3
"""The least share of a symbol's energy that is in its tone; the strongest tone in white noise has a third of that."""
_SILENCE: Final = (FULL_SCALE / 1000) ** 2
"""Mean square below which there is nothing to hear: -60 dBFS."""


@dataclass(frozen=True)
class DecodedWord:
    """A word and where its packet stands, in milliseconds from the first sample that was pushed."""

    text: str
    start_ms: int
    end_ms: int


def words_of(text: str) -> list[str]:
    """What is spoken as one packet each: the text cut at white space; very long words are cut again."""
    return [
        word[at : at + _LONGEST_CHARACTERS] for word in text.split() for at in range(0, len(word), _LONGEST_CHARACTERS)
    ]


def encode_word(word: str, rate: int) -> Int16:
    """One packet. Raises ValueError for an empty word, one over 255 bytes, or a rate that is no whole number of kHz."""
    said = word.encode(errors="replace")
    if not 0 < len(said) <= _LONGEST:
        raise ValueError(f"A packet carries 1 to {_LONGEST} bytes, not {len(said)}.")
    body = bytes([len(said)]) + said
    packet = np.frombuffer(_SYNC + body + _crc(body), dtype=np.uint8)
    halves = np.stack((packet >> 4, packet & 15), axis=1).reshape(-1)
    return _tones(rate)[halves].reshape(-1)


def encode(text: str, rate: int) -> Int16:
    """Each word's packet, with silence between two. Raises ValueError as `encode_word` does for the rate."""
    gap = np.zeros(rate * GAP_MS // 1000, dtype=np.int16)
    parts = [part for word in words_of(text) for part in (gap, encode_word(word, rate))]
    return np.concatenate(parts[1:]) if parts else gap[:0]


class Decoder:
    """Reads the words back from one voice, in chunks of any size. Noise and broken packets give no word.

    A word is given with the chunk that holds its last symbol and 2 ms more.
    """

    def __init__(self, rate: int) -> None:
        """Raises ValueError for a rate that is no whole number of kHz, or under 8."""
        self._matrix = _measure(rate)
        self._window = len(self._matrix)
        self._hop = self._window // _HOPS
        self._sound: Float32 = np.empty(0, dtype=np.float32)
        self._shares: Float32 = np.zeros((_HOPS, 16), dtype=np.float32)
        """Of each window, the share of its energy in each tone."""
        self._first = -_HOPS
        """Which window the first row of `_shares` is; the sound starts with window 0."""
        self._searched = 0
        """Windows before this one are known to start a packet or not."""
        self._open: list[int] = []
        """Windows at which a packet starts that has not come to its end. A broken one is open until its length is
        over, and those that start inside it are followed beside it."""

    def push(self, samples: Int16) -> list[DecodedWord]:
        """The words that are complete with these samples."""
        self._sound = np.concatenate((self._sound, samples), dtype=np.float32)
        if len(self._sound) < self._window:
            return []
        self._shares = np.concatenate((self._shares, self._new_shares()))
        self._open += self._starts()
        words = [word for start in tuple(self._open) if (word := self._followed(start)) is not None]
        self._forget()
        return words

    def _new_shares(self) -> Float32:
        windows = np.ascontiguousarray(sliding_window_view(self._sound, self._window)[:: self._hop])
        self._sound = self._sound[len(windows) * self._hop :]
        parts = (windows @ self._matrix).reshape(len(windows), 2, 16)
        energy = np.einsum("ij,ij->i", windows, windows)
        heard = np.maximum(energy, _SILENCE * self._window)
        shares: Float32 = np.einsum("ipk,ipk->ik", parts, parts) / heard[:, np.newaxis]
        return shares

    def _starts(self) -> Iterator[int]:
        """Windows not searched before at which the sync pattern stands, and stands better than within 6 ms around."""
        around = _HOPS - 1
        last = self._first + len(self._shares) - (len(_SYNC_TONES) - 1) * _HOPS
        if last - around <= self._searched:
            return
        low = self._searched - around - self._first
        high = last - self._first
        steps = [self._shares[low + i * _HOPS : high + i * _HOPS, tone] for i, tone in enumerate(_SYNC_TONES)]
        hits = np.flatnonzero(np.minimum.reduce(steps)[around:-around] >= _PURE) + around
        fit = np.sum(steps, axis=0)
        for at in hits:
            if fit[at] > fit[at - around : at].max() and fit[at] >= fit[at + 1 : at + around + 1].max():
                yield self._searched + int(at) - around
        self._searched = last - around

    def _followed(self, start: int) -> DecodedWord | None:
        """The word of the packet at `start`, if it is complete now. What is complete or hopeless is closed."""
        body = start + len(_SYNC_TONES) * _HOPS
        length = self._bytes(body, 1)
        if length is None:
            return None
        size = 1 + length[0] + _CRC_BYTES if length else 0
        packet = self._bytes(body, size)
        if packet is None:
            return None
        self._open.remove(start)
        text = _text(packet)
        end = body + size * 2 * _HOPS
        return None if text is None else DecodedWord(text, start * _HOP_MS, end * _HOP_MS)

    def _bytes(self, start: int, count: int) -> bytes | None:
        """So many bytes from the window `start` on: None while they are not there, empty where they are no tones."""
        at = start - self._first
        if at + (count * 2 - 1) * _HOPS >= len(self._shares):
            return None
        symbols = self._shares[at : at + count * 2 * _HOPS : _HOPS]
        if symbols.max(axis=1).min(initial=1.0) < _PURE:
            return b""
        halves = symbols.argmax(axis=1).astype(np.uint8).reshape(-1, 2)
        return bytes(halves[:, 0] << 4 | halves[:, 1])

    def _forget(self) -> None:
        keep = min([self._searched - _HOPS + 1, *self._open])
        self._shares = self._shares[keep - self._first :]
        self._first = keep


def _text(packet: bytes) -> str | None:
    """What a packet of length, bytes and CRC says; None where it is broken."""
    if len(packet) <= 1 + _CRC_BYTES or _crc(packet[:-_CRC_BYTES]) != packet[-_CRC_BYTES:]:
        return None
    try:
        return packet[1:-_CRC_BYTES].decode()
    except UnicodeDecodeError:
        return None


def _crc(body: bytes) -> bytes:
    """CRC-16 with the polynomial of ITU-T V.41, starting from all ones."""
    return crc_hqx(body, 0xFFFF).to_bytes(_CRC_BYTES, "big")


@cache
def _tones(rate: int) -> Int16:
    """The samples of each symbol. Raises ValueError for a rate that is no whole number of kHz, or under 8."""
    return np.rint(_PEAK * FULL_SCALE * np.sin(_angles(rate))).astype(np.int16)


@cache
def _measure(rate: int) -> Float32:
    """What a window is multiplied with to give two parts of each tone, whose squares add up to the tone's energy."""
    angles = _angles(rate).T
    scale = np.sqrt(2 / len(angles))
    return np.asarray(np.concatenate((np.cos(angles), np.sin(angles)), axis=1) * scale, dtype=np.float32)


def _angles(rate: int) -> NDArray[np.float64]:
    """The phase of each tone at each sample of a symbol."""
    if rate < 8_000 or rate % 1000:
        raise ValueError(f"The codec takes whole kilohertz from 8 on, not {rate} Hz.")
    at = np.arange(rate * _SYMBOL_MS // 1000) / rate
    return np.asarray(2 * np.pi * np.outer(_HERTZ, at))
