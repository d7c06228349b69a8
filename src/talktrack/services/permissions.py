"""Who may do what: one table. What a role may do only with its own things is said where those things are read."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from talktrack.domain.errors import Forbidden
from talktrack.domain.workspace import Subject, UserRole


class Action(StrEnum):
    """Everything that a role can be refused."""

    USERS_READ = "users.read"
    USERS_CHANGE = "users.change"
    TEAMS_CHANGE = "teams.change"
    INVITATIONS_READ = "invitations.read"
    INVITATIONS_CHANGE = "invitations.change"
    API_KEYS_READ = "api_keys.read"
    API_KEYS_CHANGE = "api_keys.change"
    ASSISTANTS_READ = "assistants.read"
    ASSISTANTS_CHANGE = "assistants.change"
    LIBRARY_READ = "library.read"
    LIBRARY_READ_HIDDEN = "library.read_hidden"
    """Facts, exits and rules of scenarios, personas and scorecards."""
    LIBRARY_CHANGE = "library.change"
    CALLS_HOLD = "calls.hold"
    """Start, speak in, end, retry and import calls of one's own."""
    ASSIGNMENTS_READ_ALL = "assignments.read_all"
    """Everybody's, with how everybody stands."""
    ASSIGNMENTS_CHANGE = "assignments.change"
    CALLS_READ = "calls.read"
    """Calls of one's own."""
    CALLS_READ_SUBMITTED = "calls.read_submitted"
    """Calls of the organisation that were handed in."""
    SCORES_OVERRIDE = "scores.override"
    """Give points beside the machine's, and see how far the two agree."""
    SPEECH_USE = "speech.use"
    PROVIDERS_READ = "providers.read"
    PROVIDERS_CHANGE = "providers.change"
    """Set, try and forget the organisation's own keys."""
    SETTINGS_READ = "settings.read"
    SETTINGS_CHANGE = "settings.change"
    """Decide for all calls of the organisation."""
    DATA_MANAGE = "data.manage"
    """Export and erase what is kept of other people."""
    AUDIT_READ = "audit.read"


LEAST_ROLE: Final[Mapping[Action, UserRole]] = {
    Action.USERS_READ: UserRole.MANAGER,
    Action.USERS_CHANGE: UserRole.ADMIN,
    Action.TEAMS_CHANGE: UserRole.MANAGER,
    Action.INVITATIONS_READ: UserRole.MANAGER,
    Action.INVITATIONS_CHANGE: UserRole.MANAGER,
    Action.API_KEYS_READ: UserRole.MANAGER,
    Action.API_KEYS_CHANGE: UserRole.MANAGER,
    Action.ASSISTANTS_READ: UserRole.REP,
    Action.ASSISTANTS_CHANGE: UserRole.MANAGER,
    Action.LIBRARY_READ: UserRole.REP,
    Action.LIBRARY_READ_HIDDEN: UserRole.MANAGER,
    Action.LIBRARY_CHANGE: UserRole.MANAGER,
    Action.CALLS_HOLD: UserRole.REP,
    Action.ASSIGNMENTS_READ_ALL: UserRole.MANAGER,
    Action.ASSIGNMENTS_CHANGE: UserRole.MANAGER,
    Action.CALLS_READ: UserRole.REP,
    Action.CALLS_READ_SUBMITTED: UserRole.MANAGER,
    Action.SCORES_OVERRIDE: UserRole.MANAGER,
    Action.SPEECH_USE: UserRole.REP,
    Action.PROVIDERS_READ: UserRole.MANAGER,
    Action.PROVIDERS_CHANGE: UserRole.ADMIN,
    Action.SETTINGS_READ: UserRole.REP,
    Action.SETTINGS_CHANGE: UserRole.ADMIN,
    Action.DATA_MANAGE: UserRole.ADMIN,
    Action.AUDIT_READ: UserRole.ADMIN,
}

_RANK: Final = {role: rank for rank, role in enumerate(UserRole)}


def allows(role: UserRole, action: Action) -> bool:
    """Whether the role may do it."""
    return _RANK[role] >= _RANK[LEAST_ROLE[action]]


def permit(subject: Subject, action: Action) -> None:
    """Raises `Forbidden` where the subject's role may not do it."""
    if not allows(subject.role, action):
        raise Forbidden(f"The role {subject.role} may not do this; it takes at least {LEAST_ROLE[action]}.")


def permit_giving(subject: Subject, role: UserRole) -> None:
    """Nobody gives away more than they have. Raises `Forbidden`."""
    if _RANK[role] > _RANK[subject.role]:
        raise Forbidden(f"The role {subject.role} cannot give the role {role}.")


def lesser(one: UserRole, other: UserRole) -> UserRole:
    """The role of the two that may do less."""
    return min(one, other, key=_RANK.__getitem__)
