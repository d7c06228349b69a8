"""What spoils a whole call when it is done again and again: before any missed point it is the first thing to change."""

from __future__ import annotations

from typing import Final

from talktrack.analysis.evidence import quote_of
from talktrack.analysis.moment_wording import REASONS
from talktrack.analysis.view import CallView
from talktrack.domain.language import Language
from talktrack.domain.mind import Reason
from talktrack.domain.scorecard import Insight
from talktrack.domain.transcript import Turn

_TWICE: Final = 2
"""From so many turns on it is a habit; an insult is one at once."""

_BETTER: Final[dict[Language, dict[Reason, str]]] = {
    "en": {
        Reason.INSULT: "I'm sorry, that came out wrong. What would you need to hear from me?",
        Reason.PRESSURE: "There's no deadline on my side. What would you want to know before you decide?",
        Reason.STUFFED: "Let me ask just one thing and then listen: what bothers you most about it today?",
        Reason.FALSE_CLAIM: "I can't promise you that. What I can show you is what it did for somebody like you.",
    },
    "es": {
        Reason.INSULT: "Perdone, eso estuvo fuera de lugar. ¿Qué necesitaría oír de mí?",
        Reason.PRESSURE: "Por mi parte no hay prisa. ¿Qué querría saber antes de decidir?",
        Reason.STUFFED: "Le pregunto una sola cosa y le escucho: ¿qué es lo que más le molesta hoy?",
        Reason.FALSE_CLAIM: "Eso no se lo puedo prometer. Lo que sí puedo es enseñarle qué le pasó a alguien así.",
    },
}


def habit(view: CallView) -> Insight | None:
    """The worst thing that the seller did in several turns; None where there is none."""
    turns = {reason: _turns_with(reason, view) for reason in _BETTER[view.language]}
    bad = [reason for reason, found in turns.items() if len(found) >= (1 if reason is Reason.INSULT else _TWICE)]
    if not bad:
        return None
    worst = max(bad, key=lambda reason: len(turns[reason]))
    shown = quote_of(turns[worst][0])
    return Insight(
        kind="improve",
        text=" ".join(REASONS[view.language][worst]),
        turn_id=turns[worst][0].turn_id,
        quote=shown.quote if shown else "",
        better_line=_BETTER[view.language][worst],
    )


def _turns_with(reason: Reason, view: CallView) -> tuple[Turn, ...]:
    causes = view.causes
    return tuple(t for t in view.sellers if any(cause.reason is reason for cause in causes.get(t.turn_id, ())))
