"""`docs/fidelity.md` from a report: `talktrack fidelity --json | python -m talktrack.cli.fidelity_page`."""

from __future__ import annotations

import inspect
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from talktrack.cli.fidelity_table import BY_REP, SHARES, ends, mean, share_text
from talktrack.practice.fidelity import figures, leaks, measures, questions
from talktrack.practice.fidelity.reps import AVERAGE, REPS
from talktrack.practice.fidelity.targets import outside_by_chance

_DEFINED: Final[tuple[tuple[str, Callable[..., object]], ...]] = (
    ("leak_rate", measures.leak_rate),
    ("unresolved_acceptance", measures.unresolved_acceptance),
    ("commitment_range", measures.chance_range),
    ("resistance_share", measures.resistance_share),
    ("ordering_auc", measures.ordering_auc),
    ("on_topic", questions.answers),
    ("specific", questions.is_specific),
    ("repetition", measures.repetition),
    ("leaks", leaks.leaked),
    ("ended_how", measures.ended_how),
)
_INTRO: Final = """# Fidelity

Is the customer a customer? `talktrack fidelity` lets {reps} scripted sellers call every persona and counts what comes
of it. This page is written from a run by `make fidelity`, which calls twice as often as the command does by itself;
figures that are missed are listed, not hidden.

![Calls with a yes, and calls that the customer left](fidelity.svg)

The sellers see what a rep sees: briefing, client card, product sheet and what the customer says. The expert has also
trained: it holds the sentences that reports show after a call (the scenario's `example_ask` and `example_reply` lines,
with the customer's sentences that they answer), but no threshold, no condition and nothing that the customer tells when
it opens up. All others have only their own sentences. All know what any seller knows: which worries a guarantee, a
reference or a figure of savings is good against, by the tags of the product sheet. The policies are small files in
`practice/fidelity/`.
"""
_WEAK: Final = """## Weak spots

- The sellers, their sentences and the two hundred questions per persona are ours. The topic lexicons were widened with
  these very questions at hand, so `on_topic` flatters the customer against questions that nobody has seen.
- In English some of the sellers' own sentences stand among the turns that the reader of turns learnt from: there they
  are understood better than others would be. In Spanish none does, but turns like them do.
- *On topic* is judged by which fact or worry the mind spoke of, not by a person who reads the answer.
- The expert knows the questions and replies that the scenario's author wrote; a human expert would not.
- The average rep has good and bad days, spread evenly over its calls; how good and how bad they are is our guess. What
  the scenarios ask for before a yes was set with this rep at hand, so that its share of yeses is no finding of its own.
- The twelve calls of an average rep that `talktrack fidelity` holds with a persona leave its share open to some 25
  points on either side: they show a persona that is far too hard or too easy, and no more. All of them show more.
- Sellers with manners get past a front desk, others show their habit there, and the turns of whoever sits there count
  for nothing in `resistance_share`.
- `repetition` counts every sentence of the customer. A fact has two or three ways to be told, so two calls in which the
  same facts are told share many sentences. A model that words the customer varies more, and is not measured here.
- `resistance_share` pools sellers with one bad habit each. Real calls that fail are milder, and the anchor of a quarter
  of the turns (arXiv 2606.20708) comes from those.
- The average rep calls four times as often as each other one, and so weighs four times as much in `resistance_share`.
  If all weighed the same, one persona would stand above 30 % and three below 20 %, two of them behind a front desk.
- The baseline's acts are what the model says of itself; nobody checks them.
"""


_AVERAGE: Final = """The average rep, persona by persona. It is to get a yes in 20 to 50 of 100 calls. A share of few
calls may lie outside by chance, so a persona misses the band where all of the range in which its true share lies (95 %,
Wilson) is outside. The mean over the personas has to lie inside as it is. The share of turns in which a persona
resists, which is to lie between 20 and 30 %, is judged in the same way."""


def page(document: dict[str, Any]) -> str:
    """The whole page."""
    return "\n".join(
        [
            _INTRO.format(reps=len(REPS)),
            f"## {document['turns']:,} turns of {len(document['personas'])} personas",
            "",
            *_parts(document["personas"]),
            *_average_days(document["personas"]),
            *_baseline(document.get("baseline")),
            "## Missed",
            "",
            *_missed(document),
            "",
            _WEAK,
            "## Definitions",
            "",
            *(f"- `{name}`: {_said(one)}" for name, one in _DEFINED),
            f"- resisting turns: {', '.join(sorted(figures.RESISTING))}.",
            "",
        ]
    )


def _parts(personas: list[dict[str, Any]]) -> Iterator[str]:
    yield from _table(
        ("persona", *(head for head, _ in SHARES)),
        ((one["id"], *(share_text(one[name], name) for _, name in SHARES)) for one in personas),
    )
    reps = list(dict.fromkeys(rep for one in personas for rep in one["commitment"]))
    winnable = [one for one in personas if one["winnable"]]
    yield from ("Over the personas that can be won:", "")
    yield from _table(
        ("rep", *(head for head, _ in BY_REP), "ends"),
        (
            (
                rep,
                *(share_text(mean([one[name].get(rep) for one in winnable]), name) for _, name in BY_REP),
                ends([one["ended_how"].get(rep, {}) for one in winnable]),
            )
            for rep in reps
        ),
    )


def _baseline(document: dict[str, Any] | None) -> Iterator[str]:
    if document is not None:
        yield from (f"## The model {document['model']} with a prompt and no mind", "")
        yield from _parts(document["personas"])


def _average_days(personas: list[dict[str, Any]]) -> Iterator[str]:
    won = [one for one in personas if one["winnable"] and AVERAGE in one["commitment"]]
    yield from (_AVERAGE, "")
    yield from _table(
        ("persona", "yes", "at 95 %", ""),
        (
            (
                one["id"],
                f"{100 * one['commitment'][AVERAGE]:.0f}%",
                "–".join(f"{100 * end:.0f}" for end in one["commitment_range"][AVERAGE]),
                "by chance" if outside_by_chance(one) else "",
            )
            for one in won
        ),
    )


def _missed(document: dict[str, Any]) -> Iterator[str]:
    counts = Counter(name for names in document["misses"].values() for name in names)
    if not counts and not document["misses_over_all"]:
        yield "Nothing."
    for name, count in counts.most_common():
        by = ", ".join(f"`{id}`" for id, names in document["misses"].items() if name in names)
        yield f"- {name}: {count} of {len(document['personas'])} personas ({by})"
    yield from (f"- {name}: all personas together" for name in document["misses_over_all"])


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    heads = list(heads)
    yield f"| {' | '.join(heads)} |"
    yield f"|---|{'---:|' * (len(heads) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _said(one: Callable[..., object]) -> str:
    return " ".join((inspect.getdoc(one) or "").split())


if __name__ == "__main__":
    sys.stdout.write(page(json.load(sys.stdin)))
