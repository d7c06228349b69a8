"""The pages of docs/ that are generated from the code: `python -m talktrack.docs`, with `--check` to compare only."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.domain.assignment import Standing
from talktrack.domain.audit import AuditAction
from talktrack.domain.call import CallKind, EndedBy, EndReason, EventType, Result
from talktrack.domain.errors import TalktrackError, error_classes
from talktrack.domain.gatekeeper import GateKey
from talktrack.domain.mind import DirectiveKind, ObjectionStatus, PromiseKind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.override import OverrideReason
from talktrack.domain.persona import Layer, ObjectionKind, Topic, TriggerWhen
from talktrack.domain.recommended import Why
from talktrack.domain.scenario import DifficultyLabel, GoalResult, ScenarioType
from talktrack.domain.scorecard import MindCheck, Source
from talktrack.domain.tools import ToolKind
from talktrack.domain.workspace import Colour, UserRole
from talktrack.domain.wrong import Wrong
from talktrack.web.errors import HTTP_CODES, OTHER_CODE, STATUS

PAGE = Path(__file__).parents[2] / "docs" / "contracts.md"

LISTS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("Results of a practice call", Result),
    ("Who ended a call", EndedBy),
    ("Why a call ended", EndReason),
    ("Moves of the seller", Move),
    ("Directives of the customer", DirectiveKind),
    ("Reasons of causes", Reason),
    ("Status of an objection", ObjectionStatus),
    ("What a gatekeeper wants", GateKey),
    ("Kinds of promises", PromiseKind),
    ("Kinds of objections", ObjectionKind),
    ("Triggers of objections", TriggerWhen),
    ("Layers of facts", Layer),
    ("Topics of questions", Topic),
    ("Sources of criteria", Source),
    ("What a criterion with the source `mind` looks at", MindCheck),
    ("Why a person gives other points than the machine", OverrideReason),
    ("Types of scenarios", ScenarioType),
    ("Difficulty of scenarios", DifficultyLabel),
    ("Goals of scenarios", GoalResult),
    ("Kinds of calls", CallKind),
    ("Types of events", EventType),
    ("Types of tools", ToolKind),
    ("Roles of people", UserRole),
    ("Colours of people", Colour),
    ("What the audit log tells", AuditAction),
    ("How somebody stands with what was assigned", Standing),
    ("Why a scenario is recommended", Why),
    ("What can be wrong with a field", Wrong),
)


def contracts() -> str:
    """The page of closed lists."""
    lines = [
        "# Closed lists",
        "",
        "Names that programs outside this repository may rely on: they are added to, never changed or dropped.",
        "This page is generated from the code by `make docs`; `make check` fails where it is out of date.",
    ]
    for title, kind in LISTS:
        lines += ["", f"## {title}", "", "| value | meaning |", "|---|---|"]
        lines += [f"| `{value}` | {meaning} |" for value, meaning in _members(kind)]
    lines += ["", "## Metrics", "", "| id | definition | unit | meaning |", "|---|---|---|---|"]
    lines += [f"| `{name}` | `{one.id}` | {one.unit} | {one.text_en} |" for name, one in DEFINITIONS.items()]
    lines += ["", "## Errors", "", "| code | HTTP status | retry helps | meaning |", "|---|---|---|---|"]
    lines += [f"| `{c.code}` | {STATUS[c]} | {'yes' if c.retryable else 'no'} | {_said(c)} |" for c in error_classes()]
    ours = {c.code for c in error_classes()}
    lines += [
        f"| `{code}` | {status} | no | HTTP refuses it |" for status, code in HTTP_CODES.items() if code not in ours
    ]
    lines += [f"| `{OTHER_CODE}` | any other | no | HTTP refuses it in another way |"]
    return "\n".join(lines) + "\n"


def _members(kind: type[StrEnum]) -> Iterator[tuple[str, str]]:
    """Every value with the string that stands under it in the source."""
    body = ast.parse(inspect.getsource(kind)).body[0]
    if not isinstance(body, ast.ClassDef):
        raise TypeError(f"{kind} is no class")
    texts: dict[str, str] = {}
    name = ""
    for node in body.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and name:
            texts[name] = " ".join(str(node.value.value).split())
    for member in kind:
        yield member.value, texts.get(member.name, "")


def _said(kind: type[TalktrackError]) -> str:
    """The meaning of an error, from the drawing of the tree."""
    drawing = inspect.getdoc(sys.modules[TalktrackError.__module__]) or ""
    line = next(line for line in drawing.splitlines() if f" {kind.__name__} " in f"{line} ")
    return line.split(kind.code, 1)[1].strip()


def main() -> int:
    """Write the page, or with `--check` say whether it is up to date."""
    page = contracts()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page:
        return 0
    sys.stderr.write("docs/contracts.md is out of date: run `make docs`.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
