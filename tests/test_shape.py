"""What keeps the code readable, checked."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
WRITTEN = [*SOURCES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "docs").rglob("*.md"))]
LONGEST_FILE = 400
MOST_METHODS = 15
LISTS = (ROOT / "src/talktrack/practice/lexicon", ROOT / "src/talktrack/practice/generator/trades")
"""Lists of words and texts, which nobody reads through."""

# The brackets keep the patterns from finding themselves.
_UNFINISHED = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X]|HAC[K])\b")
_MACHINE = re.compile(r"(?:^|[\s\"'(=])/(?:[h]ome|[r]oot|[w]ork|[U]sers|[t]mp)/\w")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def too_long() -> Iterator[str]:
    for path in SOURCES:
        if not set(LISTS) & set(path.parents) and len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE:
            yield name(path)


def classes(path: Path) -> Iterator[ast.ClassDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            yield node


def is_property(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(
        isinstance(one, ast.Name) and one.id in ("property", "cached_property") for one in function.decorator_list
    )


def public_methods(node: ast.ClassDef) -> list[str]:
    functions = (one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
    return [one.name for one in functions if not one.name.startswith("_") and not is_property(one)]


def test_no_file_is_too_long_to_read() -> None:
    assert list(too_long()) == []


def test_no_class_does_too_much() -> None:
    assert [
        (name(path), one.name) for path in SOURCES for one in classes(path) if len(public_methods(one)) > MOST_METHODS
    ] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = {name(path) for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))}
    assert {path for path in silent if (ROOT / path).stat().st_size} == set()


@pytest.mark.parametrize("pattern", [_UNFINISHED, _MACHINE], ids=["unfinished work", "paths of a machine"])
def test_nothing_unfinished_and_no_machine_is_named(pattern: re.Pattern[str]) -> None:
    found = [
        (name(path), number)
        for path in WRITTEN
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]
    assert found == []
