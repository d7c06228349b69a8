"""A practice call as one document: what `talktrack practice --json` prints. Its shape is a contract."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from talktrack.domain.call import Call, CallStatus
from talktrack.domain.mind import Directive, Mind, Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score, Source
from talktrack.domain.workspace import Subject
from talktrack.services.calls import readable_call
from talktrack.services.scoring import latest
from talktrack.services.world import World


async def practice_report(world: World, subject: Subject, call_id: str) -> dict[str, Any]:
    """The whole call with its score, as plain values; before the end without what goes on in the customer."""
    async with world.store.workspace(subject.org_id) as workspace:
        call = await readable_call(workspace, subject, call_id)
        scenario = await workspace.calls.snapshot(call_id)
        steps = await workspace.turns.all(call_id)
    if call.status is not CallStatus.ENDED:
        return report(call, scenario, tuple(Step(step.turn) for step in steps), None)
    return report(call, scenario, steps, await latest(world, subject, call_id))


def report(call: Call, scenario: Scenario, steps: Sequence[Step], score: Score | None) -> dict[str, Any]:
    """Put the document together. Pure."""
    mind = next((step.mind for step in reversed(steps) if step.mind is not None), None)
    return {
        "call_id": call.id,
        "scenario_id": scenario.id,
        "language": call.language,
        "seed": call.seed,
        "outcome": asdict(call.outcome) if call.outcome is not None else None,
        "turns": turn_documents(steps),
        "causes": [asdict(cause) for step in steps for cause in step.causes],
        "facts": _facts(scenario, mind) if mind is not None else [],
        "objections": _objections(scenario, mind) if mind is not None else [],
        "score": score_document(score) if score is not None else None,
        **_linked(call),
    }


def _linked(call: Call) -> dict[str, Any]:
    """The moment that a call took up again, where it did."""
    if call.retry_of is None:
        return {}
    return {"retry_of": {"call_id": call.retry_of, "turn_id": call.retry_from}}


def score_document(score: Score) -> dict[str, Any]:
    """The score; what a judge said is told only of criteria that have one."""
    document = asdict(score)
    for criterion in document["criteria"]:
        if criterion["source"] != Source.JUDGE:
            del criterion["passes"], criterion["disputed"]
    return document


def turn_documents(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """The turns; each customer's turn says which facts it unlocked."""
    unlocked: set[str] = set()
    documents = []
    for step in steps:
        documents.append(_turn(step, unlocked))
        if step.mind is not None:
            unlocked.update(step.mind.unlocked)
    return documents


def _turn(step: Step, unlocked_before: set[str]) -> dict[str, Any]:
    turn = step.turn
    document: dict[str, Any] = {
        "turn_id": turn.turn_id,
        "role": turn.role,
        "said": turn.said,
        "heard": turn.heard,
        "start_ms": turn.start_ms,
        "end_ms": turn.end_ms,
        "confidence": turn.confidence,
    }
    if turn.role == "seller":
        document["moves"] = list(turn.moves)
    if step.directive is not None:
        document["directive"] = directive_document(step.directive)
    if step.mind is not None:
        document["mind"] = asdict(step.mind.levels)
        document["facts_unlocked"] = [id for id in step.mind.unlocked if id not in unlocked_before]
        document["objections"] = [{"id": state.id, "status": state.status} for state in step.mind.objections]
    return document


def directive_document(directive: Directive) -> dict[str, Any]:
    """What was decided; what does not apply is left out."""
    return {name: value for name, value in asdict(directive).items() if value not in (None, "", ())}


def _facts(scenario: Scenario, mind: Mind) -> list[dict[str, Any]]:
    return [
        {"id": fact.id, "layer": fact.layer, "told": mind.told.get(fact.id), "text": fact.text}
        for fact in scenario.persona.facts
    ]


def _objections(scenario: Scenario, mind: Mind) -> list[dict[str, Any]]:
    status = {state.id: state.status for state in mind.objections}
    return [
        {"id": objection.id, "kind": objection.kind, "status": status[objection.id]}
        for objection in scenario.persona.objections
    ]
