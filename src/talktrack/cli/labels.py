"""The words around a call on the terminal, in the call's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from talktrack.domain.call import EndReason, Result
from talktrack.domain.language import Language


@dataclass(frozen=True)
class Labels:
    you: str
    goal: str
    fitted: str
    """With the numbers of a difficulty that was fitted to the rep."""
    how: str
    """How typing works."""
    thinking: str
    points: str
    """With `score`, `verdict` and `mark`."""
    passed: str
    failed: str
    unscored: str
    moments: str
    keep: str
    improve: str
    say: str
    """With `line`, a better one."""
    missed: str
    """With `turn`."""
    results: dict[Result, str]
    reasons: dict[EndReason, str]


_EN: Final = Labels(
    you="You",
    goal="Goal",
    fitted=(
        "Difficulty fitted to you: {notch:+d} (patience lost per turn {patience_decay}, trust asked for facts"
        " {fact_threshold:+d}, gains × {gain}, interrupts {interruption_rate}, buys {will_buy})"
    ),
    how="Type what you say. An empty line, Ctrl-D or Ctrl-C hangs up.",
    thinking="The customer is thinking …",
    points="{score} of 100 points, {verdict} (pass mark {mark})",
    passed="passed",
    failed="not passed",
    unscored="Not scored: too little of the scorecard could be looked at.",
    moments="Moments",
    keep="Keep doing",
    improve="Try next time",
    say="For instance: “{line}”",
    missed="chance: {turn}",
    results={
        Result.COMMITMENT: "Commitment",
        Result.NEXT_STEP: "Next step",
        Result.DISQUALIFIED: "No fit",
        Result.BRUSH_OFF: "Brushed off",
        Result.HANG_UP: "The customer hung up",
        Result.SELLER_ENDED: "Left open",
    },
    reasons={
        EndReason.COMMITTED: "the customer said yes",
        EndReason.SELLER_HUNG_UP: "you hung up",
        EndReason.SELLER_SAID_GOODBYE: "you said goodbye",
        EndReason.NO_FIT: "both saw that it is no fit",
        EndReason.PATIENCE_LOST: "the customer lost patience",
        EndReason.INSULTED: "the customer felt insulted",
        EndReason.PITCHED_WITHOUT_ASKING: "a pitch without questions",
        EndReason.FALSE_CLAIMS: "claims that are not true",
        EndReason.PRESSURED: "too much pressure",
        EndReason.MESSAGE_TAKEN: "a message was taken instead",
        EndReason.TIME_UP: "the customer's time was up",
        EndReason.SILENCE: "silence",
        EndReason.NOT_INTERESTED: "the customer was not interested",
        EndReason.DECLINED: "the customer said no for good",
        EndReason.DRILL_OVER: "the turns of the drill are used up",
        EndReason.PROCESS_LOST: "the call was broken off",
        EndReason.STORAGE_FAILED: "nothing more could be stored",
        EndReason.ASSISTANT_ENDED: "the assistant said goodbye",
        EndReason.PROVIDER_FAILED: "a speech service failed",
    },
)

_ES: Final = Labels(
    you="Usted",
    goal="Objetivo",
    fitted=(
        "Dificultad a su medida: {notch:+d} (paciencia perdida por turno {patience_decay}, confianza para los datos"
        " {fact_threshold:+d}, avances × {gain}, interrupciones {interruption_rate}, compra {will_buy})"
    ),
    how="Escriba lo que dice. Una línea vacía, Ctrl-D o Ctrl-C cuelga.",
    thinking="El cliente está pensando …",
    points="{score} de 100 puntos, {verdict} (mínimo {mark})",
    passed="aprobado",
    failed="no aprobado",
    unscored="Sin puntuación: se pudo valorar muy poco de la ficha.",
    moments="Momentos",
    keep="Siga así",
    improve="Para la próxima vez",
    say="Por ejemplo: «{line}»",
    missed="ocasión: {turn}",
    results={
        Result.COMMITMENT: "Compromiso",
        Result.NEXT_STEP: "Próximo paso",
        Result.DISQUALIFIED: "No encaja",
        Result.BRUSH_OFF: "Le dieron largas",
        Result.HANG_UP: "El cliente colgó",
        Result.SELLER_ENDED: "Sin resultado",
    },
    reasons={
        EndReason.COMMITTED: "el cliente dijo que sí",
        EndReason.SELLER_HUNG_UP: "usted colgó",
        EndReason.SELLER_SAID_GOODBYE: "usted se despidió",
        EndReason.NO_FIT: "ambos vieron que no encaja",
        EndReason.PATIENCE_LOST: "el cliente perdió la paciencia",
        EndReason.INSULTED: "el cliente se sintió insultado",
        EndReason.PITCHED_WITHOUT_ASKING: "un discurso sin preguntas",
        EndReason.FALSE_CLAIMS: "afirmaciones que no son ciertas",
        EndReason.PRESSURED: "demasiada presión",
        EndReason.MESSAGE_TAKEN: "solo tomaron el recado",
        EndReason.TIME_UP: "al cliente se le acabó el tiempo",
        EndReason.SILENCE: "silencio",
        EndReason.NOT_INTERESTED: "al cliente no le interesaba",
        EndReason.DECLINED: "el cliente dijo que no definitivamente",
        EndReason.DRILL_OVER: "se agotaron los turnos del ejercicio",
        EndReason.PROCESS_LOST: "la llamada se interrumpió",
        EndReason.STORAGE_FAILED: "no se pudo guardar nada más",
        EndReason.ASSISTANT_ENDED: "el asistente se despidió",
        EndReason.PROVIDER_FAILED: "falló un servicio de voz",
    },
)

LABELS: Final[dict[Language, Labels]] = {"en": _EN, "es": _ES}
