"""Errors as problem+json (RFC 9457): one table says which HTTP status each class of the error tree has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from talktrack.domain import errors
from talktrack.domain.errors import InvalidInput, Problem, TalktrackError
from talktrack.domain.wrong import Wrong, of_schema
from talktrack.web.metrics import metrics_of

PROBLEM_JSON: Final = "application/problem+json"

STATUS: Final[Mapping[type[TalktrackError], int]] = {
    errors.InvalidInput: 422,
    errors.UnknownProvider: 422,
    errors.ProviderLacking: 422,
    errors.SpeechStays: 422,
    errors.InvalidPersona: 422,
    errors.InvalidScenario: 422,
    errors.InvalidScorecard: 422,
    errors.InvalidTranscript: 422,
    errors.TooLarge: 413,
    errors.AudioUnreadable: 422,
    errors.AudioSilent: 422,
    errors.AudioTooLong: 422,
    errors.NothingRecognised: 422,
    errors.MalformedMessage: 422,
    errors.PrivateAddress: 422,
    errors.UnsupportedMedia: 415,
    errors.UnsupportedLanguage: 422,
    errors.Unauthenticated: 401,
    errors.WrongCredentials: 401,
    errors.CsrfRejected: 403,
    errors.Forbidden: 403,
    errors.InvitationInvalid: 410,
    errors.ResetInvalid: 410,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.CallEnded: 409,
    errors.CallOpen: 409,
    errors.AttemptsUsed: 409,
    errors.NoMind: 409,
    errors.NoLanguageModel: 409,
    errors.NoRecognizer: 409,
    errors.NoSynthesizer: 409,
    errors.NoVoiceDetector: 503,
    errors.ProcessFull: 503,
    errors.NoRecording: 404,
    errors.IdempotencyMismatch: 409,
    errors.ProviderUnreachable: 502,
    errors.ProviderTimeout: 504,
    errors.ProviderRejected: 502,
    errors.ProviderBusy: 503,
    errors.ProviderNonsense: 502,
    errors.StorageFailed: 503,
}

HTTP_CODES: Final = {
    404: "not_found",
    405: "method_not_allowed",
    408: "too_slow",
    413: "too_large",
    415: "unsupported_media",
}
"""What HTTP itself refuses, before one of our errors can be raised."""
OTHER_CODE: Final = "http_error"
"""Any other status that HTTP itself answers with."""

log = structlog.get_logger("talktrack.web")


class WrongField(BaseModel):
    """One thing that is wrong with an input."""

    field: str
    reason: str
    code: Wrong | None = None
    """Why, for pages in other languages; left out where the sentence alone says it."""
    values: dict[str, str | float] = {}
    """What the code's own sentence names."""


def wrong_field(one: Problem) -> WrongField:
    return WrongField(field=one.field, reason=one.reason, code=one.code, values=dict(one.values))


class ProblemBody(BaseModel):
    """Every error answer has this shape."""

    model_config = ConfigDict(title="Problem")

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[WrongField] | None = None


def status_of(error: TalktrackError) -> int:
    """The HTTP status of an error; 500 for a class that is not in the table, which is a defect."""
    return next((STATUS[cls] for cls in type(error).__mro__ if cls in STATUS), 500)


def problem(
    status: int,
    code: str,
    detail: str,
    *,
    problems: Sequence[Problem] = (),
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """An error answer."""
    body: dict[str, Any] = {
        "type": f"urn:talktrack:problem:{code}",
        "title": code.replace("_", " ").capitalize(),
        "status": status,
        "code": code,
        "detail": detail,
    }
    if problems:
        body["errors"] = [wrong_field(one).model_dump(mode="json", exclude_defaults=True) for one in problems]
    return JSONResponse(body, status_code=status, headers=headers, media_type=PROBLEM_JSON)


def answers(*classes: type[TalktrackError]) -> dict[int | str, dict[str, Any]]:
    """The documentation of a route's error answers, for `responses=`."""
    codes: dict[int | str, list[str]] = {}
    for cls in classes:
        codes.setdefault(STATUS[cls], []).append(cls.code)
    return {status: documented(f"Code: {' · '.join(names)}.") for status, names in codes.items()}


def documented(description: str) -> dict[str, Any]:
    """One error answer in OpenAPI."""
    return {"description": description, "content": {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}}}


def install(app: FastAPI) -> None:
    """Answer every error of the app with problem+json."""
    app.add_exception_handler(TalktrackError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)


async def _ours(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, TalktrackError):
        raise error
    status = status_of(error)
    metrics_of(request.app).errors.labels(error.code).inc()
    if status >= 500:
        log.error("request_failed", code=error.code, exc_info=error)
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return problem(status, error.code, error.detail, problems=error.problems, headers=headers)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, RequestValidationError):
        raise error
    metrics_of(request.app).errors.labels("invalid_input").inc()
    problems = [
        Problem(
            _field(one["loc"]), one["msg"].removeprefix("Value error, "), *of_schema(one["type"], one.get("ctx", {}))
        )
        for one in error.errors()
    ]
    return problem(422, "invalid_input", "The request is not as it should be; see errors.", problems=problems)


def _field(location: Sequence[str | int]) -> str:
    parts = location[1:] if len(location) > 1 else location
    return ".".join(map(str, parts))


async def _http(request: Request, error: Exception) -> JSONResponse:
    if not isinstance(error, HTTPException):
        raise error
    if error.status_code == 400:
        # A form that cannot be read; for JSON we say this ourselves.
        return await _ours(request, InvalidInput("The body cannot be read.", problems=[Problem("body", error.detail)]))
    code = HTTP_CODES.get(error.status_code, OTHER_CODE)
    metrics_of(request.app).errors.labels(code).inc()
    headers = {"Allow": _allowed(request)} if error.status_code == 405 else error.headers
    return problem(error.status_code, code, error.detail, headers=headers)


def _allowed(request: Request) -> str:
    # The framework names only the methods of the first route on a path; RFC 9110 wants all of them.
    app: FastAPI = request.app
    path = request.scope["path"]
    methods: set[str] = set()
    for template, operations in app.openapi()["paths"].items():
        if compile_path(template)[0].match(path):
            methods |= {method.upper() for method in operations}
    return ", ".join(sorted(methods or {"GET"}))
