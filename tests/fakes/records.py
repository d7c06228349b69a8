"""One of everything that a store keeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from talktrack.domain.assignment import Assignment, PassRule, Team
from talktrack.domain.assistant import Assistant, AssistantConfig
from talktrack.domain.call import Call, CallKind, CallStatus, Fault, Recording
from talktrack.domain.meeting import Meeting
from talktrack.domain.mind import Cause, Directive, DirectiveKind, Mind, ObjectionState, Reason, Step
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.scorecard import CriterionScore, Evidence, MetricValue, Score, Source
from talktrack.domain.tools import Tool, ToolKind
from talktrack.domain.transcript import Turn, Word
from talktrack.domain.workspace import ApiKey, Invitation, PasswordReset, Session, User, UserRole
from talktrack.storage.library import read_scenario

NOW = datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=UTC)
LATER = NOW + timedelta(days=7)
SCENARIO = read_scenario(Path(__file__).parents[1] / "storage" / "small.yaml")


def call(id: str = "call_1", org_id: str = "org_a", *, at: datetime = NOW, user_id: str | None = "user_1") -> Call:
    return Call(
        id,
        org_id,
        CallKind.PRACTICE,
        CallStatus.LIVE,
        "en",
        at,
        user_id,
        SCENARIO.id,
        seed=7,
        metadata={"crm": {"n": 1}},
    )


def step(index: int = 1, said: str = "¿Cuánto cuesta?") -> Step:
    words = (Word("¿Cuánto", 0, 300, 0.9), Word("cuesta?", 300, 700))
    turn = Turn(f"t{index}", "seller", said, said, 0, 700, None, words, (Move.OPEN_QUESTION,))
    mind = Mind(3, Levels(), (ObjectionState("busy"),), told={"noise": "t2"}, counted=(Move.OPEN_QUESTION,))
    cause = Cause(f"t{index}", 700, "trust", 3, Reason.GOOD_QUESTION)
    return Step(turn, Directive(DirectiveKind.REVEAL, say=("Hm.",), facts=("noise",)), mind, (cause,), "bank")


def score(points: float = 61.5) -> Score:
    evidence = (Evidence("t1", "seller", "cuesta", None, 700),)
    criterion = CriterionScore("asked", "Asked", 1.0, 0.5, 1.0, Source.MIND, "scored", "Half.", evidence, "t3")
    ratio = MetricValue(0.4, "talk_ratio/1", (None, 0.6), estimated=True)
    return Score("scored", points, None, 70, (criterion,), (), (), {"talk_ratio": ratio}, {"scorecard": "basic"})


def user(id: str = "user_1", org_id: str = "org_a", email: str = "ann@example.com") -> User:
    return User(id, org_id, email, "Añn", UserRole.REP, "hash", NOW, "es")


def session(id: str = "ses_1", org_id: str = "org_a", user_id: str = "user_1") -> Session:
    return Session(id, org_id, user_id, NOW, LATER)


def invitation(id: str = "inv_1", org_id: str = "org_a", token_hash: str = "th") -> Invitation:
    return Invitation(id, org_id, "bob@example.com", UserRole.MANAGER, token_hash, "user_1", NOW, LATER)


def password_reset(user_id: str = "user_1", org_id: str = "org_a", token_hash: str = "rh") -> PasswordReset:
    return PasswordReset(org_id, user_id, token_hash, "user_1", LATER)


def team(id: str = "team_1", name: str = "Añejo") -> Team:
    return Team(id, name, ("user_1",), NOW)


def assignment(id: str = "task_1", title: str = "Ask first") -> Assignment:
    return Assignment(
        id, title, (SCENARIO.id,), ("user_1",), ("team_1",), PassRule(score=60.0), "user_1", NOW, LATER, 3
    )


def meeting(id: str = "meet_1") -> Meeting:
    return Meeting(id, "user_1", SCENARIO, NOW)


def api_key(id: str = "key_1", org_id: str = "org_a", key_hash: str = "kh") -> ApiKey:
    return ApiKey(id, org_id, "CI", "tt_ab", key_hash, UserRole.ADMIN, "user_1", NOW)


def assistant(id: str = "asst_1", name: str = "Eva") -> Assistant:
    return Assistant(id, AssistantConfig(name, tools=(Tool(ToolKind.END_CALL),)), NOW, NOW)


def fault(id: str = "fault_1", call_id: str = "call_1") -> Fault:
    return Fault(id, call_id, NOW, "wording", "provider_timeout", "No answer in time.")


def recording(id: str = "rec_1", call_id: str = "call_1") -> Recording:
    return Recording(id, call_id, "t1", "seller", f"org_a/{call_id}/t1.wav", 0, 16000)


def later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)
