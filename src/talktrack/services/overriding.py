"""What people say about scores: points beside the machine's, and how far the two agree."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from talktrack.analysis.agreement import Agreement, agreement, met
from talktrack.analysis.total import adjusted
from talktrack.domain.call import CallEvent, EventType
from talktrack.domain.errors import InvalidInput, NotFound, Problem, TooLarge
from talktrack.domain.override import Analysis, Override, OverrideReason
from talktrack.domain.scorecard import Score
from talktrack.domain.workspace import Subject
from talktrack.services.drills import with_drills
from talktrack.services.permissions import Action, permit
from talktrack.services.scoring import analyze, ended_call, latest, scorecard_named, scorecard_of_call
from talktrack.services.world import World

LONGEST_TEXT: Final = 2000
"""Characters of a reason in a person's own words."""


@dataclass(frozen=True)
class Points:
    """A person's points for a criterion; none takes back what was said before."""

    score: float | None
    reason: OverrideReason | None = None
    text: str = ""


@dataclass(frozen=True)
class CriterionAgreement:
    """How far machine and people agree on one criterion, over the calls in which a person has looked at it."""

    criterion_id: str
    label: str
    agreement: Agreement


async def analysis(world: World, subject: Subject, call_id: str) -> Analysis:
    """The newest score with what people say about it. Raises `CallOpen`, `NotFound`."""
    return await _shown(world, subject, call_id, await latest(world, subject, call_id))


async def analyzed(world: World, subject: Subject, call_id: str) -> Analysis:
    """Score an ended call again; what people have said stays. Raises `CallOpen`, `NotFound`."""
    return await _shown(world, subject, call_id, await analyze(world, subject, call_id))


async def override(world: World, subject: Subject, call_id: str, criterion_id: str, points: Points) -> Analysis:
    """Give points for a criterion beside the machine's, or take them back.

    Raises `Forbidden`, `NotFound`, `CallOpen`, `InvalidInput`, `TooLarge`.
    """
    permit(subject, Action.SCORES_OVERRIDE)
    call = await ended_call(world, subject, call_id)
    score = await latest(world, subject, call_id)
    made = _override(score, criterion_id, points)
    now = world.clock.now()
    async with world.store.workspace(subject.org_id) as workspace:
        card = await scorecard_of_call(workspace, world, call)
        if card is None:
            raise NotFound("This call has no score: it was held without a scorecard.")
        if made is None:
            await workspace.overrides.remove(call_id, criterion_id)
        else:
            share, machine_share = made
            by = subject.user_id
            kept = Override(criterion_id, share, points.reason, points.text.strip(), by, now, card.id, machine_share)
            await workspace.overrides.put(call_id, kept)
        data = {"criterion_id": criterion_id, "share": made[0] if made else None, "reason": points.reason}
        at_ms = round((now - call.started_at).total_seconds() * 1000)
        event = CallEvent(0, at_ms, EventType.CRITERION_OVERRIDDEN, data | {"by": subject.user_id})
        await workspace.journal.record(call_id, [event])
    return await _shown(world, subject, call_id, score)


async def agreements(world: World, subject: Subject, scorecard_id: str) -> tuple[CriterionAgreement, ...]:
    """One for each criterion of a scorecard; where the machine could not tell there is nothing to compare.

    Raises `Forbidden`, `NotFound`.
    """
    permit(subject, Action.SCORES_OVERRIDE)
    card = await scorecard_named(world, subject, scorecard_id)
    async with world.store.workspace(subject.org_id) as workspace:
        given = await workspace.overrides.of_scorecard(card.id)
    pairs: dict[str, list[tuple[str, str]]] = {criterion.id: [] for criterion in card.criteria}
    for one in given:
        if one.machine_share is not None and one.criterion_id in pairs:
            pairs[one.criterion_id].append((met(one.machine_share), met(one.share)))
    return tuple(CriterionAgreement(one.id, one.label, agreement(pairs[one.id])) for one in card.criteria)


def _override(score: Score, criterion_id: str, points: Points) -> tuple[float, float | None] | None:
    """The person's share and the machine's, or None to take it back; what makes no sense is refused."""
    criterion = next((one for one in score.criteria if one.id == criterion_id), None)
    if criterion is None:
        raise NotFound(f"This score has no criterion {criterion_id[:80]!r}.")
    if len(points.text) > LONGEST_TEXT:
        raise TooLarge(f"A reason may have {LONGEST_TEXT} characters: shorten it.")
    if points.score is None:
        return None
    if not 0 <= points.score <= criterion.max:
        raise _refused("score", f"{points.score:g} is outside 0 to {criterion.max:g}, the points of this criterion.")
    machine = criterion.score / criterion.max if criterion.status == "scored" else None
    share = points.score / criterion.max
    if points.reason is None and share != machine:
        raise _refused(
            "reason", f"This differs from the machine's points: say why, one of {', '.join(OverrideReason)}."
        )
    if points.reason is OverrideReason.OTHER and not points.text.strip():
        raise _refused("text", "The reason is `other`: say which.")
    return share, machine


def _refused(field: str, reason: str) -> InvalidInput:
    return InvalidInput(reason, problems=[Problem(field, reason)])


async def _shown(world: World, subject: Subject, call_id: str, score: Score) -> Analysis:
    """With what people say, and with the drills of its moments."""
    async with world.store.workspace(subject.org_id) as workspace:
        overrides = await workspace.overrides.all(call_id)
        call = await workspace.calls.get(call_id)
        card = await scorecard_of_call(workspace, world, call) if overrides else None
        score = await with_drills(workspace, call, score)
    parts = {field.name: getattr(score, field.name) for field in fields(Score)}
    by_criterion = {one.criterion_id: one for one in overrides}
    return Analysis(**parts, overrides=overrides, adjusted=adjusted(score, card, by_criterion) if card else None)
