"""The schema. Every row but an organisation's own belongs to one; keys and references carry its id.

A reference holds the organisation on both sides, so that the database itself refuses a turn, fault or recording that
points into another organisation. A call counts its turns, events and scores: numbers are given by adding to the
counter, which also locks the call's row.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKeyConstraint, Index, MetaData, Table, UniqueConstraint, text

from talktrack.domain.assignment import Assignment, Team
from talktrack.domain.assistant import Assistant
from talktrack.domain.call import Outcome
from talktrack.domain.decisions import Decisions
from talktrack.domain.meeting import Meeting
from talktrack.domain.mind import Step
from talktrack.domain.override import Override
from talktrack.domain.persona import Persona
from talktrack.domain.remarks import Appeal
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Score, Scorecard
from talktrack.storage.columns import Document, Key, Moment, Prose, Whole

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_key",
        "fk": "%(table_name)s_%(column_0_N_name)s_of_%(referred_table_name)s",
        "uq": "%(table_name)s_%(column_0_N_name)s_unique",
        "ix": "%(table_name)s_by_%(column_0_N_name)s",
    }
)


def _org() -> Column[str]:
    return Column("org_id", Key, primary_key=True)


def _of_organisation() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["org_id"], ["organisations.id"], ondelete="CASCADE")


def _of_call() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["org_id", "call_id"], ["calls.org_id", "calls.id"], ondelete="CASCADE")


organisations = Table(
    "organisations",
    metadata,
    Column("id", Key, primary_key=True),
    Column("name", Prose, nullable=False),
    Column("created_at", Moment, nullable=False),
)

users = Table(
    "users",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("email", Key, nullable=False),
    Column("name", Prose, nullable=False),
    Column("role", Prose, nullable=False),
    Column("password_hash", Prose, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("language", Prose, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("initials", Prose, nullable=False, server_default=text("''")),
    Column("colour", Prose, nullable=False, server_default=text("'blue'")),
    _of_organisation(),
    UniqueConstraint("email"),
    Index(None, "org_id", "created_at", "id"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Key, primary_key=True),
    Column("org_id", Key, nullable=False),
    Column("user_id", Key, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    ForeignKeyConstraint(["org_id", "user_id"], ["users.org_id", "users.id"], ondelete="CASCADE"),
    Index(None, "org_id", "user_id"),
)

password_resets = Table(
    "password_resets",
    metadata,
    _org(),
    Column("user_id", Key, primary_key=True),
    Column("token_hash", Key, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("expires_at", Moment, nullable=False),
    ForeignKeyConstraint(["org_id", "user_id"], ["users.org_id", "users.id"], ondelete="CASCADE"),
    UniqueConstraint("token_hash"),
)

invitations = Table(
    "invitations",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("email", Key, nullable=False),
    Column("role", Prose, nullable=False),
    Column("token_hash", Key, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("accepted_at", Moment),
    Column("revoked_at", Moment),
    _of_organisation(),
    UniqueConstraint("token_hash"),
    Index(None, "org_id", "created_at", "id"),
)

api_keys = Table(
    "api_keys",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("name", Prose, nullable=False),
    Column("prefix", Prose, nullable=False),
    Column("key_hash", Key, nullable=False),
    Column("role", Prose, nullable=False),
    Column("created_by", Key, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    _of_organisation(),
    UniqueConstraint("key_hash"),
    Index(None, "org_id", "created_at", "id"),
)


def _shelf(name: str, kind: type[Any]) -> Table:
    return Table(
        name,
        metadata,
        _org(),
        Column("id", Key, primary_key=True),
        Column("created_at", Moment, nullable=False),
        Column("updated_at", Moment, nullable=False),
        Column("item", Document(kind), nullable=False),
        _of_organisation(),
        Index(None, "org_id", "created_at", "id"),
    )


assistants = _shelf("assistants", Assistant)
personas = _shelf("personas", Persona)
scenarios = _shelf("scenarios", Scenario)
scorecards = _shelf("scorecards", Scorecard)
teams = _shelf("teams", Team)
assignments = _shelf("assignments", Assignment)
meetings = _shelf("meetings", Meeting)

calls = Table(
    "calls",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("kind", Prose, nullable=False),
    Column("status", Prose, nullable=False),
    Column("language", Prose, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("user_id", Key),
    Column("scenario_id", Key),
    Column("assistant_id", Key),
    Column("seed", Whole, nullable=False),
    Column("ended_at", Moment),
    Column("outcome", Document(Outcome)),
    Column("retry_of", Key),
    Column("retry_from", Key),
    Column("title", Prose, nullable=False),
    Column("submitted", Boolean, nullable=False),
    Column("shared", Boolean, nullable=False, server_default=text("false")),
    Column("realism", Whole),
    Column("assignment_id", Key),
    Column("metadata", Document(dict[str, Any]), nullable=False),
    Column("version", Whole, nullable=False),
    Column("turns", Whole, nullable=False, server_default=text("0")),
    Column("events", Whole, nullable=False, server_default=text("0")),
    Column("scores", Whole, nullable=False, server_default=text("0")),
    _of_organisation(),
    Index(None, "org_id", "started_at", "id"),
    Index(None, "org_id", "user_id", "started_at", "id"),
    Index("calls_by_org_id_assignment_id", "org_id", "assignment_id"),
    Index("calls_live", "status", sqlite_where=text("status = 'live'"), postgresql_where=text("status = 'live'")),
)

snapshots = Table(
    "snapshots",
    metadata,
    _org(),
    Column("call_id", Key, primary_key=True),
    Column("scenario", Document(Scenario), nullable=False),
    _of_call(),
)

turns = Table(
    "turns",
    metadata,
    _org(),
    Column("call_id", Key, primary_key=True),
    Column("position", Whole, primary_key=True, autoincrement=False),
    Column("turn_id", Key, nullable=False),
    Column("step", Document(Step), nullable=False),
    _of_call(),
    UniqueConstraint("org_id", "call_id", "turn_id"),
)

events = Table(
    "events",
    metadata,
    _org(),
    Column("call_id", Key, primary_key=True),
    Column("seq", Whole, primary_key=True, autoincrement=False),
    Column("at_ms", Whole, nullable=False),
    Column("type", Prose, nullable=False),
    Column("data", Document(dict[str, Any]), nullable=False),
    _of_call(),
)

faults = Table(
    "faults",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("call_id", Key, nullable=False),
    Column("at", Moment, nullable=False),
    Column("room", Prose, nullable=False),
    Column("code", Prose, nullable=False),
    Column("detail", Prose, nullable=False),
    _of_call(),
    Index(None, "org_id", "call_id", "at", "id"),
)

recordings = Table(
    "recordings",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("call_id", Key, nullable=False),
    Column("turn_id", Key, nullable=False),
    Column("role", Prose, nullable=False),
    Column("blob", Prose, nullable=False),
    Column("start_ms", Whole, nullable=False),
    Column("rate", Whole, nullable=False),
    _of_call(),
    Index(None, "org_id", "call_id", "start_ms", "id"),
)

analyses = Table(
    "analyses",
    metadata,
    _org(),
    Column("call_id", Key, primary_key=True),
    Column("number", Whole, primary_key=True, autoincrement=False),
    Column("created_at", Moment, nullable=False),
    Column("score", Document(Score), nullable=False),
    Column("points", Float),
    Column("passed", Boolean),
    _of_call(),
)

overrides = Table(
    "overrides",
    metadata,
    _org(),
    Column("call_id", Key, primary_key=True),
    Column("criterion_id", Key, primary_key=True),
    Column("scorecard_id", Key, nullable=False),
    Column("override", Document(Override), nullable=False),
    _of_call(),
    Index(None, "org_id", "scorecard_id"),
)

comments = Table(
    "comments",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("call_id", Key, nullable=False),
    Column("turn_id", Key),
    Column("text", Prose, nullable=False),
    Column("by", Key),
    Column("at", Moment, nullable=False),
    _of_call(),
    Index(None, "org_id", "call_id", "at", "id"),
)

appeals = Table(
    "appeals",
    metadata,
    _org(),
    Column("call_id", Key, primary_key=True),
    Column("criterion_id", Key, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("appeal", Document(Appeal), nullable=False),
    _of_call(),
    Index(None, "org_id", "is_open", "at"),
)

provider_access = Table(
    "provider_access",
    metadata,
    _org(),
    Column("provider", Key, primary_key=True),
    Column("sealed", Prose, nullable=False),
    Column("updated_at", Moment, nullable=False),
    _of_organisation(),
)

decisions = Table(
    "decisions",
    metadata,
    _org(),
    Column("decisions", Document(Decisions), nullable=False),
    Column("version", Whole, nullable=False, server_default=text("1")),
    _of_organisation(),
)

audit = Table(
    "audit",
    metadata,
    _org(),
    Column("id", Key, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("action", Prose, nullable=False),
    Column("by", Key),
    Column("of", Key),
    Column("count", Whole, nullable=False),
    _of_organisation(),
    Index(None, "org_id", "at", "id"),
)

replies = Table(
    "replies",
    metadata,
    _org(),
    Column("key", Key, primary_key=True),
    Column("route", Key, primary_key=True),
    Column("request_hash", Prose, nullable=False),
    Column("status", Whole, nullable=False),
    Column("body", Prose, nullable=False),
    Column("created_at", Moment, nullable=False),
    _of_organisation(),
)
