"""Documents that people write: YAML or JSON files, read strictly."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import yaml

from talktrack.domain.errors import InputError, Problem, TooLarge
from talktrack.storage.codec import decode_strictly
from talktrack.storage.yaml_text import load_yaml

T = TypeVar("T")

MAX_BYTES: Final = 4_000_000


def as_written(content: Any) -> Any:
    """Fills nothing in."""
    return content


def read_document(
    kind: type[T], path: Path, noun: str, refusal: type[InputError], fill: Callable[[Any], Any] = as_written
) -> T:
    """A value in a YAML or JSON file of at most 4 MB; every field as its type says, none unknown.

    `fill` puts in what the file only names. Raises `refusal`, whose `problems` name each field that is wrong, or
    `TooLarge`.
    """
    value, problems = decode_strictly(kind, _as_json(path, _read_text(path, refusal), refusal, fill))
    if value is None:
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise refusal(f"{path.name} is no valid {noun}: {count}.", problems=problems)
    return value


def _read_text(path: Path, refusal: type[InputError]) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise refusal(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(data) > MAX_BYTES:
        raise TooLarge(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refusal(f"{path.name} is not text in UTF-8.") from error


def _as_json(path: Path, text: str, refusal: type[InputError], fill: Callable[[Any], Any]) -> str:
    """JSON that stands for the file's content, so that YAML and JSON go through the same strict reading."""
    try:
        content = json.loads(text) if path.suffix.lower() == ".json" else load_yaml(text)
        return json.dumps(fill(content))
    except json.JSONDecodeError as error:
        raise _unreadable(refusal, path, "JSON", error.msg, f"line {error.lineno}, column {error.colno}") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise _unreadable(refusal, path, "YAML", error.problem or "it cannot be parsed", place) from error
    except (yaml.YAMLError, RecursionError, TypeError, ValueError) as error:
        raise _unreadable(refusal, path, "YAML or JSON", "it cannot be parsed", "") from error


def _unreadable(refusal: type[InputError], path: Path, form: str, what: str, where: str) -> InputError:
    return refusal(f"{path.name} is not valid {form}.", problems=[Problem(where, f"{what[:1].upper()}{what[1:]}.")])
