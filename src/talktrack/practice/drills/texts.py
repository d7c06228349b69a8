"""What stands in the briefing and on the scorecard of a drill, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.moves import Move


@dataclass(frozen=True)
class Texts:
    title: str
    """With `title`."""
    summary: str
    """With `name` and `turns`."""
    situation: str
    """With `name`, `said` and `turns`."""
    said_before: str
    """With `line`, what the seller said at this moment."""
    goal: str
    section: str
    settle: str
    answer: str
    avoid: str
    ask: str
    trust: str
    listen: str
    moves: tuple[tuple[frozenset[Move], str], ...]
    """What a missed skill is called; the first that shares a move."""
    other_moves: str


_MIRROR: Final = frozenset({Move.REFLECT, Move.SUMMARISE})
_WORRY: Final = frozenset({Move.ACKNOWLEDGE, Move.CLARIFY})
_ASK: Final = frozenset({Move.OPEN_QUESTION, Move.CLOSED_QUESTION, Move.IMPLICATION_QUESTION})
_PROVE: Final = frozenset({Move.EVIDENCE, Move.ADMIT_LIMIT, Move.VALUE})
_OPEN: Final = frozenset({Move.GREETING, Move.AGENDA, Move.RAPPORT})
_STEP: Final = frozenset({Move.NEXT_STEP_ASK})

TEXTS: Final[dict[Language, Texts]] = {
    "en": Texts(
        title="Drill: {title}",
        summary="Back in a call with {name}, at the turn where it could have gone better: {turns} turns to do it.",
        situation=(
            "You are in the middle of a call with {name}, who has just said: “{said}” "
            "It is your turn, and you have {turns} turns."
        ),
        said_before="Last time you said: “{line}”",
        goal="Make more of this moment than last time.",
        section="This moment",
        settle="Settles the worry that is on the table",
        answer="Answers what the customer has asked",
        avoid="Keeps from what cost trust here last time",
        ask="Finds out what stayed hidden here",
        trust="Ends with more trust than it began with",
        listen="Gives back what the customer said, or goes into it",
        moves=(
            (_MIRROR, "Gives back what the customer said, in other words"),
            (_WORRY, "Takes a worry seriously, or asks what is behind it"),
            (_ASK, "Asks a question that brings an answer"),
            (_PROVE, "Backs up what it says, or admits what the product cannot do"),
            (_OPEN, "Opens kindly and says what the call is for"),
            (_STEP, "Asks for a step with a date"),
        ),
        other_moves="Does what was missing here last time",
    ),
    "es": Texts(
        title="Ejercicio: {title}",
        summary="De vuelta en una llamada con {name}, en el turno que pudo salir mejor: {turns} turnos para lograrlo.",
        situation=(
            "Está en mitad de una llamada con {name}, que acaba de decir: «{said}» "
            "Le toca hablar, y tiene {turns} turnos."
        ),
        said_before="La última vez dijo: «{line}»",
        goal="Sacar de este momento más que la última vez.",
        section="Este momento",
        settle="Resuelve la preocupación que está sobre la mesa",
        answer="Responde a lo que el cliente ha preguntado",
        avoid="Evita lo que aquí costó confianza la última vez",
        ask="Averigua lo que aquí quedó sin salir",
        trust="Acaba con más confianza que al empezar",
        listen="Devuelve lo que dijo el cliente, o profundiza en ello",
        moves=(
            (_MIRROR, "Devuelve con otras palabras lo que dijo el cliente"),
            (_WORRY, "Toma en serio una preocupación, o pregunta qué hay detrás"),
            (_ASK, "Hace una pregunta que trae una respuesta"),
            (_PROVE, "Respalda lo que dice, o admite lo que el producto no hace"),
            (_OPEN, "Abre con amabilidad y dice para qué es la llamada"),
            (_STEP, "Pide un paso con fecha"),
        ),
        other_moves="Hace lo que aquí faltó la última vez",
    ),
}
