"""OpenAPI, made so that people can read it and programs can be generated from it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from talktrack.web.auth import CSRF_COOKIE, CSRF_HEADER
from talktrack.web.call_views import TranscriptLine
from talktrack.web.errors import ProblemBody
from talktrack.web.examples import BODIES

_ABOUT: Final = (
    "Practise calls against AI customers, and get scores with evidence. Errors are problem+json (RFC 9457) with a "
    "stable `code`; lists are `{items, next_cursor}`; creates take an `Idempotency-Key`."
)
_TAGS: Final = {
    "auth": "Signing up, in and out.",
    "users": "The people of an organisation.",
    "invitations": "How people join an organisation.",
    "teams": "People who are looked at and given work together.",
    "assignments": "What people are to practise, until when, and how far they are.",
    "api-keys": "Keys for programs.",
    "assistants": "The configurations of voice agents.",
    "personas": "AI customers: who they are, what they know and what they object to.",
    "scenarios": "A persona in a situation, with a product to sell, a goal and a scorecard.",
    "meetings": "Scenarios that one prepares with, and nobody else sees.",
    "scorecards": "What a call is scored on.",
    "calls": "Calls: started, held, ended, scored and taken up again.",
    "dashboard": "How far one has come.",
    "speech": "Speech by itself: a file to text, a text to a file.",
    "providers": "Services of speech and language, and the organisation's own keys for them.",
    "settings": "What an organisation has decided for all of its calls.",
    "operations": "What those who run the server ask it.",
}
_SCHEMES: Final = {
    "bearer": "The `access_token` of a sign-in; good for seven days.",
    "api_key": "A key for programs, made with `POST /api/v1/api-keys`.",
    "session": f"The cookie of a page. Requests that change something need the header {CSRF_HEADER} beside it.",
}
_CSRF: Final = {
    "type": "apiKey",
    "in": "header",
    "name": CSRF_HEADER,
    "description": f"Repeats the cookie `{CSRF_COOKIE}`; needed with the session cookie where something is changed.",
}
_DONE: Final = {"200": "The answer.", "201": "Made.", "204": "Done; there is nothing to add."}
_SENTENCE: Final = re.compile(r"(.+?[.?!])(?:\s+|$)(.*)", re.DOTALL)
_LISTING: Final = re.compile(r"Listing_(?:Union_)?([A-Za-z]+)_\w*")


def operation_id(route: APIRoute) -> str:
    """The name that a generated client gives the operation."""
    return route.name


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole description."""
    description = get_openapi(
        title=app.title,
        version=app.version,
        description=_ABOUT,
        routes=app.routes,
        separate_input_output_schemas=app.separate_input_output_schemas,
    )
    description["tags"] = [{"name": name, "description": text} for name, text in _TAGS.items()]
    _add_schemas(description["components"]["schemas"])
    _describe_schemes(description["components"]["securitySchemes"])
    for method, operation in _operations(description):
        _summarise(operation)
        _word_success(operation)
        _name_csrf(method, operation)
        _show_example(operation)
        if operation["operationId"] == "change_assistant":
            _take_patch(operation)
    return _with_short_names(description)


def _operations(description: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path in description["paths"].values():
        yield from path.items()


def _add_schemas(schemas: dict[str, Any]) -> None:
    """The one shape of all errors, what a file of a transcript holds, and what a merge patch may hold."""
    problem = ProblemBody.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= problem.pop("$defs")
    schemas["Problem"] = problem
    schemas["TranscriptLine"] = TranscriptLine.model_json_schema()
    whole = schemas["AssistantConfig"]
    schemas["AssistantChange"] = {
        **{name: value for name, value in whole.items() if name != "required"},
        "title": "AssistantChange",
        "description": "Fields to change; what is left out stays as it is.",
    }


def _describe_schemes(schemes: dict[str, Any]) -> None:
    for name, text in _SCHEMES.items():
        schemes[name]["description"] = text
    schemes["csrf"] = _CSRF


def _summarise(operation: dict[str, Any]) -> None:
    """The first sentence stands above, the others below; where nothing is said, the name says it."""
    said = _SENTENCE.match(" ".join(operation.pop("description", "").split()))
    if said is None:
        words = operation["operationId"].replace("_", " ").replace("api key", "API key")
        operation["summary"] = words[0].upper() + words[1:]
        return
    operation["summary"] = said.group(1).rstrip(".")
    if said.group(2):
        operation["description"] = said.group(2)


def _word_success(operation: dict[str, Any]) -> None:
    for status in _DONE.keys() & operation["responses"].keys():
        operation["responses"][status]["description"] = _DONE[status]


def _name_csrf(method: str, operation: dict[str, Any]) -> None:
    if method != "get" and "security" in operation:
        operation["security"] = [{**one, "csrf": []} if "session" in one else one for one in operation["security"]]


def _show_example(operation: dict[str, Any]) -> None:
    if operation["operationId"] in BODIES:
        summary, value = BODIES[operation["operationId"]]
        content = operation["requestBody"]["content"]["application/json"]
        content["examples"] = {"example": {"summary": summary, "value": value}}


def _take_patch(operation: dict[str, Any]) -> None:
    content = operation["requestBody"]["content"]
    content["application/json"]["schema"] = {"$ref": "#/components/schemas/AssistantChange"}
    content["application/merge-patch+json"] = content["application/json"]


def _with_short_names(description: dict[str, Any]) -> dict[str, Any]:
    """`Listing_UserView_` is `UserViewList`: generated clients name classes after these."""
    schemas = description["components"]["schemas"]
    for name in list(schemas):
        if found := _LISTING.fullmatch(name):
            schemas[f"{found.group(1)}List"] = {**schemas.pop(name), "title": f"{found.group(1)}List"}
    renamed: dict[str, Any] = json.loads(
        re.sub(r"#/components/schemas/" + _LISTING.pattern, r"#/components/schemas/\1List", json.dumps(description))
    )
    return renamed
