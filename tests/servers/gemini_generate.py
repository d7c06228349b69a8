"""A real server on the loopback that speaks the Gemini API's `generateContent`; see `tests/servers/chat.py`.

`refused_fields` may hold `thinkingLevel.MINIMAL`, `thinkingLevel.LOW`, `thinkingBudget.0` and `responseJsonSchema`.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from tests.servers.chat import (
    DEFAULT_REPLY,
    Answer,
    ChatServer,
    Messages,
    Refusal,
    count,
    functions_of,
    pieces,
    send_json,
    text_of,
)
from tests.servers.faults import Fault, Script, event
from tests.servers.http import Request, Response, http_server
from tests.servers.schema import example

STATUS_NAMES = {
    400: "INVALID_ARGUMENT",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}
SIGNATURE = "CikBVKhc7rz0uZaWd3bM"
PLACEHOLDER = "skip_thought_signature_validator"
FIELDS = {"contents", "generationConfig", "systemInstruction", "tools", "toolConfig"}
CONFIG_FIELDS = {
    *("maxOutputTokens", "responseJsonSchema", "responseMimeType", "responseSchema"),
    *("seed", "temperature", "thinkingConfig"),
}
_PATH = re.compile(r"/v1(?:beta)?/models/([^/:]+):(generateContent|streamGenerateContent)")


@dataclass
class GeminiServer(ChatServer):
    """`base_url` is an origin."""

    thinks: bool = False
    """Whether answers begin with a thought."""
    signs: bool = True
    """Whether calls are signed, and wanted back so."""
    gives_ids: bool = True
    """Whether calls have ids."""

    async def handle(self, request: Request, response: Response) -> None:
        path, _, query = request.path.partition("?")
        match request.method, _PATH.fullmatch(path):
            case "POST", re.Match() as found if self.models is None or found[1] in self.models:
                streams = found[2] == "streamGenerateContent"
                if streams and query != "alt=sse":
                    await self.refuse(response, Refusal(400, "Only server-sent events here."))
                else:
                    await self.answer(request, response, streams=streams)
            case "POST", re.Match() as found:
                await self.refuse(response, Refusal(404, f"models/{found[1]} is not found for API version v1beta"))
            case "GET", None if path in ("/v1/models", "/v1beta/models"):
                known = self.models or ("gemini-3.5-flash-lite",)
                await send_json(response, {"models": [{"name": f"models/{name}"} for name in known]})
            case _:
                await self.refuse(response, Refusal(404, "Not Found"))

    def key_of(self, request: Request) -> str:
        return request.headers.get("x-goog-api-key", "")

    def wrong_key(self) -> Refusal:
        return Refusal(400, "API key not valid. Please pass a valid API key.", code="API_KEY_INVALID")

    def messages_of(self, body: dict[str, Any]) -> Messages:
        messages: Messages = body["contents"]
        return messages

    def refusal_of(self, request: Request, body: dict[str, Any]) -> Refusal | None:
        config = body.get("generationConfig", {})
        for name in sorted((set(body) - FIELDS) | (set(config) - CONFIG_FIELDS)):
            return Refusal(400, f'Invalid JSON payload received. Unknown name "{name}": Cannot find field.')
        for name, value in config.get("thinkingConfig", {}).items():
            if f"{name}.{value}" in self.refused_fields:
                return Refusal(400, f"Thinking like {value} is not supported for this model.")
        if "responseJsonSchema" in config and "responseJsonSchema" in self.refused_fields:
            return Refusal(400, "A schema in GenerationConfig produces a constraint that has too many states.")
        wrong = next(self._wrong_in(body.get("contents")), None)
        return Refusal(400, wrong) if wrong else None

    def default_reply(self, body: dict[str, Any]) -> str:
        schema = body.get("generationConfig", {}).get("responseJsonSchema")
        return DEFAULT_REPLY if schema is None else json.dumps(example(schema), ensure_ascii=False)

    def script(self, body: dict[str, Any], reply: Answer) -> Script:
        thought = [_chunk([{"text": "They want a price.", "thought": True}])] if self.thinks else []
        said = [_chunk([{"text": piece}]) for piece in pieces(text_of(reply))]
        called = [_chunk([part]) for part in self._calls(reply)]
        end = _chunk([{"text": ""}], "STOP", _usage(body, reply))

        def wordless(fault: Fault) -> list[bytes]:
            reasons = {Fault.FILTERED: "SAFETY", Fault.TOO_SHORT: "MAX_TOKENS"}
            return [event(_chunk(None, reasons.get(fault, "STOP"), _usage(body, "")))]

        return Script(
            head=[event(chunk) for chunk in thought],
            pieces=[event(chunk) for chunk in [*said, *called]],
            end=event(end),
            wordless=wordless,
            vacant=[event({"usageMetadata": _usage(body, reply), "responseId": "r1"})],
            gave_up=event({"error": {"code": 503, "message": "CUDA out of memory", "status": "UNAVAILABLE"}}),
            strange=event({"candidates": [{"content": {"parts": [{"text": 42}]}}]}),
        )

    def whole(self, body: dict[str, Any], reply: Answer) -> dict[str, Any]:
        text = [{"text": text_of(reply)}] if text_of(reply) else []
        return _chunk([*text, *self._calls(reply)], "STOP", _usage(body, reply))

    def error(self, refusal: Refusal) -> dict[str, Any]:
        status = STATUS_NAMES.get(refusal.status, "UNKNOWN")
        error: dict[str, Any] = {"code": refusal.status, "message": refusal.message, "status": status}
        if refusal.code:
            kind = "type.googleapis.com/google.rpc.ErrorInfo"
            error["details"] = [{"@type": kind, "reason": refusal.code, "domain": "googleapis.com"}]
        return {"error": error}

    def _calls(self, reply: Answer) -> Iterator[dict[str, Any]]:
        for number, (id, name, arguments) in enumerate(functions_of(reply)):
            given = {"id": id} if self.gives_ids else {}
            part: dict[str, Any] = {"functionCall": {**given, "name": name, "args": json.loads(arguments)}}
            yield {**part, "thoughtSignature": SIGNATURE} if self.signs and number == 0 else part

    def _wrong_in(self, contents: Any) -> Iterator[str]:
        """What the real server finds wrong in a dialogue."""
        if not contents:
            yield "contents are not specified"
            return
        if contents[-1].get("role", "user") != "user":
            yield "Requests whose last turn is the model's are not supported."
        asked = 0
        for content in contents:
            calls = [part for part in content["parts"] if "functionCall" in part]
            answers = [part for part in content["parts"] if "functionResponse" in part]
            if len(answers) != asked:
                yield "The number of function response parts must be equal to that of function call parts."
            if any(not part["functionResponse"].get("name") for part in answers):
                yield "function_response.name: Name cannot be empty."
            if calls and self.signs and calls[0].get("thoughtSignature") not in (SIGNATURE, PLACEHOLDER):
                yield "Function call is missing a thought_signature in functionCall parts."
            asked = len(calls)


@asynccontextmanager
async def gemini_server(
    *, api_key: str | None = None, models: tuple[str, ...] | None = None
) -> AsyncIterator[GeminiServer]:
    """Serve in this loop as long as the context lasts."""
    server = GeminiServer(api_key=api_key, models=models)
    async with http_server(server.handle) as origin:
        server.base_url = origin
        yield server


def _chunk(
    parts: list[dict[str, Any]] | None, finish: str | None = None, usage: dict[str, int] | None = None
) -> dict[str, Any]:
    candidate: dict[str, Any] = {"index": 0}
    if parts is not None:
        candidate["content"] = {"role": "model", "parts": parts}
    if finish is not None:
        candidate["finishReason"] = finish
    chunk = {"candidates": [candidate], "modelVersion": "tests", "responseId": "r1"}
    return chunk if usage is None else {**chunk, "usageMetadata": usage}


def _usage(body: dict[str, Any], reply: Answer) -> dict[str, int]:
    asked = sum(
        count(part.get("text"))
        for content in [body.get("systemInstruction", {"parts": []}), *body["contents"]]
        for part in content["parts"]
    )
    said = count(text_of(reply))
    return {"promptTokenCount": asked, "candidatesTokenCount": said, "totalTokenCount": asked + said}
