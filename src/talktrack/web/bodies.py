"""JSON bodies, read strictly: what no store or answer could hold is refused here, with the place where it stands."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from starlette.requests import Request

from talktrack.domain.errors import InvalidInput, Problem, UnsupportedMedia

DEPTH_MAX: Final = 40
JSON_TYPES: Final = ("application/json", "application/merge-patch+json")
FORM_TYPES: Final = ("multipart/form-data",)


class JsonRequest(Request):
    """A request whose `json()` refuses what JSON does not know, text that is none, and bottomless nesting."""

    async def json(self) -> Any:
        if not hasattr(self, "_document"):
            self._document = read_json(await self.body())
        return self._document


def require_type(request: Request, allowed: tuple[str, ...]) -> None:
    """Raises `UnsupportedMedia` for a body of another kind."""
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if sent not in allowed:
        raise UnsupportedMedia(f"Send the body as {allowed[0]}.")
    if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise UnsupportedMedia("Send the body as it is, without Content-Encoding.")


async def require_single_fields(request: Request) -> None:
    """Raises `InvalidInput` for a form in which a field comes twice: it would be chance which one counts."""
    form = await request.form()
    doubled = sorted(name for name in form if len(form.getlist(name)) > 1)
    if doubled:
        await request.close()
        reason = "Send it once."
        raise InvalidInput("The form has a field twice; see errors.", problems=[Problem(doubled[0][:80], reason)])


def read_json(body: bytes) -> Any:
    """Raises `InvalidInput`."""
    try:
        document = json.loads(body.decode(), parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError):
        reason = "This is no JSON document in UTF-8."
        raise InvalidInput(reason, problems=[Problem("body", reason)]) from None
    problem = next(_unfit(document, "", 0), None)
    if problem is not None:
        raise InvalidInput("The body holds something that cannot be kept; see errors.", problems=[problem])
    return document


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(digits)
    return number


def _unfit(value: Any, path: str, depth: int) -> Iterator[Problem]:
    if depth > DEPTH_MAX:
        yield Problem(path, f"Nested more than {DEPTH_MAX} deep.")
    elif isinstance(value, str):
        if not fit_text(value):
            yield Problem(path or "body", "Text may not hold NUL or half a surrogate pair.")
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not fit_text(key):
                yield Problem(path or "body", "A name may not hold NUL or half a surrogate pair.")
            else:
                yield from _unfit(inner, f"{path}.{key}" if path else key, depth + 1)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _unfit(inner, f"{path}.{index}" if path else str(index), depth + 1)


def fit_text(text: str) -> bool:
    """Whether every store can hold it: no NUL, and a character for every code point."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
