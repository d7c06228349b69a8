"""The smallest documents that fit a JSON schema, for servers that play a model with structured output."""

from __future__ import annotations

from typing import Any


def example(schema: dict[str, Any], root: dict[str, Any] | None = None) -> Any:
    """A document that fits: objects with all their properties, arrays as short as allowed, the first of a choice."""
    root = root or schema
    match schema:
        case {"const": value} | {"default": value} | {"enum": [value, *_]}:
            return value
        case {"$ref": str(path)}:
            return example(_resolve(root, path), root)
        case {"anyOf": [dict(first), *_]} | {"oneOf": [dict(first), *_]} | {"allOf": [dict(first)]}:
            return example(first, root)
        case {"type": [str(first), *_]}:
            return example({**schema, "type": first}, root)
        case {"type": "object"} | {"properties": dict()}:
            return {name: example(part, root) for name, part in schema.get("properties", {}).items()}
        case {"type": "array"}:
            return [example(schema.get("items", {}), root) for _ in range(schema.get("minItems", 1))]
        case {"type": "string"}:
            return "text".ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
        case {"type": "integer" | "number"}:
            return schema.get("minimum", schema.get("maximum", 1))
        case {"type": "boolean"}:
            return True
        case _:
            return None


def _resolve(root: dict[str, Any], path: str) -> dict[str, Any]:
    part: Any = root
    for step in path.removeprefix("#").strip("/").split("/"):
        part = part[step] if step else part
    assert isinstance(part, dict)
    return part
