"""JSON schemas as Anthropic takes them.

Source: https://platform.claude.com/docs/en/build-with-claude/structured-outputs (JSON Schema limitations).
"""

from __future__ import annotations

from typing import Any, Final

_TAKEN: Final = frozenset(
    {"type", "enum", "const", "required", "format", "title", "description", "additionalProperties", "$ref"}
)
_BY_NAME: Final = ("properties", "$defs")
_EACH: Final = ("anyOf", "allOf")


def within_reach(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without what is not taken, such as limits of numbers and lengths.

    Objects whose fields are named are closed. The answer may break what was left out: callers check what they need.
    """
    kept: dict[str, Any] = {name: value for name, value in schema.items() if name in _TAKEN}
    for name in _BY_NAME:
        if isinstance(parts := schema.get(name), dict):
            kept[name] = {part: within_reach(value) for part, value in parts.items()}
    for name in _EACH:
        if isinstance(choices := schema.get(name, schema.get("oneOf") if name == "anyOf" else None), list):
            kept[name] = [within_reach(choice) for choice in choices]
    if isinstance(items := schema.get("items"), dict):
        kept["items"] = within_reach(items)
    if schema.get("minItems") in (0, 1):
        kept["minItems"] = schema["minItems"]
    if "properties" in kept:
        kept.setdefault("additionalProperties", False)
    return kept
