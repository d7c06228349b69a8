"""YAML as its writers mean it: the core schema of YAML 1.2 (yaml.org/spec/1.2.2, chapter 10.3.2).

PyYAML alone follows YAML 1.1, where the key `on` and the word `no` are booleans and `9:30` is the number 570.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

MAX_DEPTH = 50

_PLAIN_VALUES = {
    "bool": (r"true|True|TRUE|false|False|FALSE", "tTfF"),
    "int": (r"[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    "float": (r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
}


def load_yaml(text: str) -> Any:
    """One document. Raises `yaml.YAMLError`, also where a mapping has a key twice, and for aliases or deep nesting."""
    _refuse_bombs(text)
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


def _refuse_bombs(text: str) -> None:
    """A few lines of nested aliases make gigabytes, and deep nesting overruns the stack of libyaml's composer."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise _refusal("aliases (*name) are not taken; write the text out", event)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise _refusal("this is nested too deep", event)


def _refusal(why: str, where: Any) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=why, problem_mark=where.start_mark)


class _Loader(yaml.CSafeLoader):
    """libyaml takes a tenth of the time of the parser in Python; it is in every wheel of PyYAML."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = key_node.value
            if key in seen:
                raise _refusal(f"{key!r} stands here twice", key_node)
            seen.add(key)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


_Loader.yaml_implicit_resolvers = {}
for _tag, (_pattern, _first) in _PLAIN_VALUES.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), list(_first))
