"""Bodies for create requests, and things that exist."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

from httpx import AsyncClient
from pydantic import TypeAdapter

from talktrack.domain.persona import Persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard
from tests.fakes.library import PERSONA, SCENARIO, SCORECARD

_NUMBERS = itertools.count(1)


def scenario_body(id: str = "own-scenario", **changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = TypeAdapter(Scenario).dump_python(replace(SCENARIO, id=id, **changes), mode="json")
    return body


def persona_body(id: str = "own-persona", **changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = TypeAdapter(Persona).dump_python(replace(PERSONA, id=id, **changes), mode="json")
    return body


def scorecard_body(id: str = "own-card", **changes: Any) -> dict[str, Any]:
    body: dict[str, Any] = TypeAdapter(Scorecard).dump_python(replace(SCORECARD, id=id, **changes), mode="json")
    return body


def fresh(kind: str) -> dict[str, Any]:
    """A body that creates a new thing of the kind."""
    number = next(_NUMBERS)
    match kind:
        case "scenarios":
            return scenario_body(f"own-{number}")
        case "personas":
            return persona_body(f"own-{number}")
        case "scorecards":
            return scorecard_body(f"own-{number}")
        case "calls":
            return {"kind": "practice", "scenario_id": "shipped-scenario", "seed": number}
        case "meetings":
            return {"business": "Solar panels", "brand": "Wrenhill", "product": f"Wrenhill Roof {number}"}
        case "invitations":
            return {"email": f"person{number}@halden.example"}
        case _:
            return {"name": f"Thing {number}"}


async def assigned(owner: AsyncClient, **changes: Any) -> str:
    """The id of a task for everybody in the organisation, with one shipped scenario."""
    everybody = [one["id"] for one in (await owner.get("/api/v1/users")).json()["items"]]
    body = {"title": "Ask first", "scenario_ids": ["shipped-scenario"], "user_ids": everybody, **changes}
    answer = await owner.post("/api/v1/assignments", json=body)
    assert answer.status_code == 201, answer.text
    id: str = answer.json()["id"]
    return id


async def existing(kind: str, owner: AsyncClient) -> str:
    """The id of a thing that its owner has just made; `ended` is a call of one exchange that is over."""
    noun = "calls" if kind == "ended" else kind
    if kind == "assignments":
        return await assigned(owner)
    answer = await owner.post(f"/api/v1/{noun}", json=fresh(noun))
    assert answer.status_code == 201, answer.text
    reply = answer.json()
    id: str = reply["call"]["id"] if noun == "calls" else reply["id"]
    if kind == "ended":
        await owner.post(f"/api/v1/calls/{id}/messages", json={"text": "Good morning."})
        await owner.post(f"/api/v1/calls/{id}/end")
    return id
