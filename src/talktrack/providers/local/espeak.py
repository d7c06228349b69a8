"""The C library espeak-ng by ctypes: a text in, its samples out (speak_lib.h of espeak-ng 1.52)."""

from __future__ import annotations

import _ctypes
import ctypes
from threading import Event, Lock
from typing import Final

import espeakng_loader

RATE: Final = 22_050

_SYNCHRONOUS: Final = 2
_BUFFER_MS: Final = 60
_DO_NOT_EXIT: Final = 0x8000
_UTF8: Final = 1
_WORDS_PER_MINUTE: Final = 1
_PITCH: Final = 3
_GO_ON, _ABORT = 0, 1

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)

_lock = Lock()
"""The library keeps all its state in globals: one text at a time in the whole process."""


class EspeakFailed(Exception):
    """The library did not take its data, the voice or the text."""


def samples(text: str, voice: str, words_per_minute: int, pitch: int, stop: Event) -> list[bytes]:
    """The text as pieces of 60 ms of 16-bit PCM at `RATE`; what was made so far once `stop` is set.

    `voice` is a voice file with a variant (`gmw/en-US+f2`), `pitch` 0 to 100 around 50. Blocks the calling thread for
    about a hundredth of the sound's length. Raises `EspeakFailed`.

    The library is loaded anew for every text. Its noise and flutter go on from where the last text left them, so
    only a fresh copy of its globals says the same text the same way; loading takes less than 3 ms.
    """
    made: list[bytes] = []

    def take(wave: int | None, count: int, _events: int | None) -> int:
        if wave and count:
            made.append(ctypes.string_at(wave, count * 2))
        return _ABORT if stop.is_set() else _GO_ON

    callback = _Callback(take)
    with _lock:
        if stop.is_set():
            return made
        library = ctypes.CDLL(espeakng_loader.get_library_path())
        try:
            data = espeakng_loader.get_data_path().encode()
            _check(library.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, data, _DO_NOT_EXIT) == RATE)
            library.espeak_SetSynthCallback(callback)
            library.espeak_ng_SetRandSeed(ctypes.c_long(1))
            _check(library.espeak_SetVoiceByName(voice.encode()) == 0)
            library.espeak_SetParameter(_WORDS_PER_MINUTE, words_per_minute, 0)
            library.espeak_SetParameter(_PITCH, pitch, 0)
            encoded = text.encode(errors="replace") + b"\0"
            _check(library.espeak_Synth(encoded, ctypes.c_size_t(len(encoded)), 0, 1, 0, _UTF8, None, None) == 0)
        finally:
            library.espeak_Terminate()
            _ctypes.dlclose(library._handle)
    return made


def _check(good: bool) -> None:
    if not good:
        raise EspeakFailed
