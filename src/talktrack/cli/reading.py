"""What a command reads: files and standard input, with errors that say what to do."""

from __future__ import annotations

import sys
from pathlib import Path

from talktrack.domain.errors import InvalidInput, NotFound, TooLarge

MOST_BYTES = 200_000_000
"""Of a recording; no utterance comes near."""

MOST_TEXT_BYTES = 4_000_000


def read_file(path: Path) -> bytes:
    """Raises `NotFound`, `TooLarge`, or `InvalidInput` for what is no file or cannot be read."""
    return _read(path, MOST_BYTES)


def read_text(path: Path) -> str:
    """A file's text. Raises what `read_file` raises, and `InvalidInput` for what is no text."""
    return _text(_read(path, MOST_TEXT_BYTES), path.name)


def read_standard_input() -> str:
    """All of it. Raises `TooLarge`, or `InvalidInput` for what is no text."""
    data = sys.stdin.buffer.read(MOST_TEXT_BYTES + 1)
    if len(data) > MOST_TEXT_BYTES:
        raise _too_large("The input", MOST_TEXT_BYTES)
    return _text(data, "The input")


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {str(path)!r}.") from error
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror or error}.") from error
    if len(data) > most:
        raise _too_large(path.name, most)
    return data


def _text(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(f"{name} is no text in UTF-8: save it as UTF-8.") from error
    if "\0" in text:
        raise InvalidInput(f"{name} holds NUL characters and so is no text.")
    return text


def _too_large(name: str, most: int) -> TooLarge:
    return TooLarge(f"{name} is larger than {most // 1_000_000} MB.")
