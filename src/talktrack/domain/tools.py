"""What an assistant can do beside talking, and what makes a tool impossible."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Final
from urllib.parse import urlsplit

from talktrack.domain.errors import Problem
from talktrack.domain.persona import FORBID_UNKNOWN
from talktrack.domain.persona_check import outside
from talktrack.domain.wrong import Wrong

MOST_TOOLS: Final = 64
LONGEST_JSON: Final = 16_384
_LONGEST_URL: Final = 2_000
_DESCRIBED: Final[dict[str, Any]] = {**FORBID_UNKNOWN, "use_attribute_docstrings": True}
"""What stands under a field here stands in the OpenAPI too."""
_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class ToolKind(StrEnum):
    """What becomes of a call of a tool."""

    HTTP = "http"
    """The arguments are posted as JSON to `url`; what it answers goes to the model."""
    END_CALL = "end_call"
    """Built in: ends the call once what is being said was played to its end."""
    FUNCTION = "function"
    """Described only, in OpenAI's own form: kept with the assistant, and not offered to the model."""


@dataclass(frozen=True)
class Function:
    """What the model is told of a tool, as OpenAI describes functions."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _DESCRIBED

    name: str
    """Up to 64 letters, digits, `_` or `-`; unique within the assistant."""
    description: str = ""
    """What it does and when to use it."""
    parameters: dict[str, Any] = field(default_factory=lambda: {"type": "object", "properties": {}})
    """JSON schema of the arguments, an object."""


@dataclass(frozen=True)
class Tool:
    """Something that the model may ask for. It runs only once the turn that it was asked for in is over for good."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _DESCRIBED

    type: ToolKind
    """`http` posts the arguments to `url`; `end_call` is built in and ends the call once what is being said was played;
    `function`, OpenAI's own form, is kept but not offered to the model."""
    function: Function | None = None
    """Needed but for `end_call`, which describes itself."""
    url: str = ""
    """Where the arguments of an `http` tool go. It may not lead to a private address unless the server allows it."""
    timeout_s: float = 10.0
    """Seconds that the whole answer may take, 0.5 to 30."""
    interruptible: bool = False
    """Safe to stop half-way: who talks over it cancels it. Others are finished, and the model knows the result."""


_END_CALL: Final = Function("end_call", "End the call. Say goodbye in the same answer.")


def described(tool: Tool) -> Function:
    """What the model is told of a sound tool."""
    return tool.function or _END_CALL


def check_tools(tools: Sequence[Tool]) -> Iterator[Problem]:
    """Everything that is wrong with the tools of an assistant."""
    if len(tools) > MOST_TOOLS:
        yield Problem(
            "tools",
            f"{len(tools)} tools are more than the {MOST_TOOLS} that one assistant can have.",
            Wrong.TOO_MANY_TOOLS,
            {"most": MOST_TOOLS},
        )
    for index, tool in enumerate(tools):
        yield from _tool(f"tools.{index}", tool)
    used = Counter(described(tool).name for tool in tools)
    for index, tool in enumerate(tools):
        name = described(tool).name
        if used[name] > 1 and name in {described(other).name for other in tools[:index]}:
            yield Problem(f"tools.{index}.function.name", f"The name {name!r} is used twice.", Wrong.NAME_TAKEN)


def _tool(field: str, tool: Tool) -> Iterator[Problem]:
    yield from outside(f"{field}.timeout_s", tool.timeout_s, 0.5, 30)
    if tool.type is ToolKind.HTTP:
        yield from _url(f"{field}.url", tool.url)
    elif tool.url:
        yield Problem(f"{field}.url", "Only tools of the type 'http' have a URL.", Wrong.URL_NOT_WANTED)
    if tool.function is not None:
        yield from _function(f"{field}.function", tool.function)
    elif tool.type is not ToolKind.END_CALL:
        yield Problem(
            f"{field}.function",
            "Tell the model what it can do: give a function with at least a name.",
            Wrong.NO_FUNCTION,
        )


def _function(field: str, function: Function) -> Iterator[Problem]:
    if not _NAME.fullmatch(function.name):
        yield Problem(f"{field}.name", "A name has 1 to 64 letters, digits, _ or -.", Wrong.BAD_NAME)
    if len(function.description) > LONGEST_JSON:
        yield Problem(
            f"{field}.description", f"At most {LONGEST_JSON} characters.", Wrong.TOO_LONG, {"most": LONGEST_JSON}
        )
    if len(json.dumps(function.parameters)) > LONGEST_JSON:
        yield Problem(
            f"{field}.parameters", f"At most {LONGEST_JSON} characters as JSON.", Wrong.TOO_LONG, {"most": LONGEST_JSON}
        )
    properties, required = function.parameters.get("properties", {}), function.parameters.get("required", [])
    if function.parameters.get("type") != "object" or not isinstance(properties, dict):
        yield Problem(
            f"{field}.parameters", 'Arguments are an object: {"type": "object", "properties": {…}}.', Wrong.NO_OBJECT
        )
    elif not isinstance(required, list) or any(name not in properties for name in required if isinstance(name, str)):
        yield Problem(
            f"{field}.parameters.required", "It may list only names that stand under properties.", Wrong.UNKNOWN_FIELD
        )


def _url(field: str, url: str) -> Iterator[Problem]:
    try:
        parts = urlsplit(url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        secret = parts.username is not None or parts.password is not None
    except ValueError:
        whole, secret = False, False
    if not whole or len(url) > _LONGEST_URL or not url.isprintable() or " " in url:
        yield Problem(field, "It must look like https://host/path.", Wrong.BAD_URL)
    elif secret:
        yield Problem(field, "It may hold no user name or password.", Wrong.URL_WITH_USER)
