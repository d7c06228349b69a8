"""The sentences of reasons, in both languages. Placeholders are the same in both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from talktrack.domain.language import Language

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "no_turns": (
        "Nothing was heard in this call, so there is nothing to score.",
        "En esta llamada no se oyó nada, así que no hay nada que puntuar.",
    ),
    "no_seller": (
        "The call has no turn of the seller, so there is nothing to score.",
        "La llamada no tiene ningún turno del vendedor, así que no hay nada que puntuar.",
    ),
    "no_customer": (
        "The call has no turn of the customer; one side alone cannot be scored.",
        "La llamada no tiene ningún turno del cliente; un solo lado no se puede puntuar.",
    ),
    "scorecard_language": (
        "The scorecard is written for {wanted}, and the call is in {found}.",
        "La hoja de puntuación está escrita para {wanted}, y la llamada es en {found}.",
    ),
    "other_language": (
        "What was said is not in {wanted}, so the words cannot be scored.",
        "Lo que se dijo no está en {wanted}, así que las palabras no se pueden puntuar.",
    ),
    "no_judge": (
        "This criterion needs a judge and no judge is configured.",
        "Este criterio necesita un evaluador y no hay ninguno configurado.",
    ),
    "judge_later": (
        "The judge has not looked at this call yet.",
        "El evaluador aún no ha mirado esta llamada.",
    ),
    "judge_failed": (
        "The judge gave no answer that can be read ({code}).",
        "El evaluador no dio una respuesta legible ({code}).",
    ),
    "judge_too_long": (
        "The call is too long for the judge.",
        "La llamada es demasiado larga para el evaluador.",
    ),
    "judge_misquoted": (
        "The judge quotes {quote} from turn {turn}, where the speaker did not say it; so the point is refused.",
        "El evaluador cita {quote} del turno {turn}, donde no se dijo así; por eso el punto se rechaza.",
    ),
    "judge_disputed": (
        "The judge contradicted itself ({first} / {second}); a person has to decide.",
        "El evaluador se contradijo ({first} / {second}); tiene que decidir una persona.",
    ),
    "judge_split": (
        "The judge's two passes differ by a level, so their mean counts.",
        "Las dos pasadas del evaluador difieren en un nivel; cuenta la media.",
    ),
    "judge_agrees": (
        "Both passes of the judge say: {answer}.",
        "Las dos pasadas del evaluador dicen: {answer}.",
    ),
    "no_rule": (
        "This criterion lacks the rule that its source names.",
        "A este criterio le falta la regla que nombra su fuente.",
    ),
    "no_mind": (
        "This criterion reads the customer's mind, which only practice calls keep.",
        "Este criterio lee la mente del cliente, que solo guardan las llamadas de práctica.",
    ),
    "unclear": (
        "Too many of the turns it depends on were badly recognised to tell.",
        "Demasiados de los turnos de los que depende se reconocieron mal como para saberlo.",
    ),
    "unclear_turn": (
        "Turn {turn} was badly recognised, so it cannot count against the call.",
        "El turno {turn} se reconoció mal, así que no puede restar puntos.",
    ),
    "metric_unknown": ("There is no metric called {metric}.", "No existe ninguna métrica llamada {metric}."),
    "metric_shown_only": (
        "“{metric}” is shown but never scored.",
        "«{metric}» se muestra, pero nunca puntúa.",
    ),
    "metric_cut_short": (
        "The customer broke off after {count} of your turns; {wanted} would count in full.",
        "El cliente cortó tras {count} turnos suyos; cuenta del todo a partir de {wanted}.",
    ),
    "metric_missing": (
        "“{metric}” could not be measured in this call.",
        "«{metric}» no se pudo medir en esta llamada.",
    ),
    "metric_in": (
        "“{metric}” was {value}, inside what was wanted: {range}.",
        "«{metric}» fue {value}, dentro de lo que se pedía: {range}.",
    ),
    "metric_near": (
        "“{metric}” was {value}, just outside what was wanted: {range}.",
        "«{metric}» fue {value}, apenas fuera de lo que se pedía: {range}.",
    ),
    "metric_out": (
        "“{metric}” was {value}, outside what was wanted: {range}.",
        "«{metric}» fue {value}, fuera de lo que se pedía: {range}.",
    ),
    "metric_estimated": (
        "Nobody measured all times, so it is an estimate from the number of words.",
        "No se midieron todos los tiempos, así que es una estimación por el número de palabras.",
    ),
    "phrase_nowhere": (
        "The call has no turn in which it could have been said.",
        "La llamada no tiene ningún turno en el que se pudiera decir.",
    ),
    "phrase_said": ("Said in turn {turn}.", "Se dijo en el turno {turn}."),
    "phrase_stuffed": (
        "The words are in turn {turn}, but recited, or beside pressure or an insult, and so do not count.",
        "Las palabras están en el turno {turn}, pero recitadas, o junto a una presión o un insulto, y así no cuentan.",
    ),
    "phrase_unsaid": ("Nothing such as {phrases} was said.", "No se dijo nada como {phrases}."),
    "forbidden_said": (
        "It was said in turn {turn}, though it must not be.",
        "Se dijo en el turno {turn}, aunque no se debe decir.",
    ),
    "forbidden_unsaid": (
        "It was not said in any of the {count} turns looked at.",
        "No se dijo en ninguno de los {count} turnos revisados.",
    ),
    "fact_told_after": (
        "{fact} was told in turn {turn} after you asked “{question}”.",
        "{fact} se contó en el turno {turn} después de preguntar «{question}».",
    ),
    "fact_known": ("{fact} was known from an earlier call.", "{fact} se sabía por una llamada anterior."),
    "fact_told": ("{fact} was told in turn {turn}.", "{fact} se contó en el turno {turn}."),
    "fact_early": (
        "{fact} was never told; in turn {turn} the question came before the customer was ready.",
        "{fact} no se llegó a contar; en el turno {turn} la pregunta llegó antes de que el cliente estuviera listo.",
    ),
    "fact_near": (
        "{fact} was never told; turn {turn} came near it, but the customer had something else to say.",
        "{fact} no se llegó a contar; el turno {turn} se acercó, pero el cliente tenía otra cosa que decir.",
    ),
    "facts_untold": (
        "Nothing in the call opened this: {facts}.",
        "Nada en la llamada abrió esto: {facts}.",
    ),
    "objection_resolved": (
        "The objection {objection} was settled in turn {turn}.",
        "La objeción {objection} quedó resuelta en el turno {turn}.",
    ),
    "objection_settled": (
        "The objection {objection} was settled.",
        "La objeción {objection} quedó resuelta.",
    ),
    "objection_open": (
        "The objection {objection} was still open at the end; the chance to answer it was turn {turn}.",
        "La objeción {objection} seguía abierta al final; la oportunidad de responderla fue el turno {turn}.",
    ),
    "objections_unheard": (
        "The customer hung up before the rest could come up ({count}).",
        "El cliente colgó antes de que pudiera surgir el resto ({count}).",
    ),
    "objections_unraised": (
        "None of these objections was raised.",
        "No se planteó ninguna de estas objeciones.",
    ),
    "no_outcome": ("The call has no recorded outcome.", "La llamada no tiene un resultado registrado."),
    "outcome_reached": ("The call came to {result}.", "La llamada acabó en {result}."),
    "outcome_missed": (
        "The call came to {result}; wanted was {wanted}.",
        "La llamada acabó en {result}; se buscaba {wanted}.",
    ),
    "moves_enough": (
        "It counted {count} times; wanted were {wanted}.",
        "Contó {count} veces; se pedían {wanted}.",
    ),
    "moves_first": (
        "It counted in turn {turn}.",
        "Contó en el turno {turn}.",
    ),
    "moves_short": (
        "It counted {count} of {wanted} times; a chance for it was turn {turn}.",
        "Contó {count} de {wanted} veces; una oportunidad fue el turno {turn}.",
    ),
    "avoided": ("It did not happen in any of the {count} turns.", "No ocurrió en ninguno de los {count} turnos."),
    "avoided_few": (
        "It did not happen, but in {count} turns only; {wanted} would count in full.",
        "No ocurrió, pero solo en {count} turnos; cuenta del todo a partir de {wanted}.",
    ),
    "happened": ("It happened in turn {turn}.", "Ocurrió en el turno {turn}."),
    "trust_reached": (
        "Trust stood at {trust} at the end; {wanted} was wanted.",
        "La confianza terminó en {trust}; se pedía {wanted}.",
    ),
    "trust_near": (
        "Trust stood at {trust} at the end, just under the {wanted} wanted.",
        "La confianza terminó en {trust}, apenas por debajo de los {wanted} que se pedían.",
    ),
    "trust_missed": (
        "Trust stood at {trust} at the end, under the {wanted} wanted.",
        "La confianza terminó en {trust}, por debajo de los {wanted} que se pedían.",
    ),
}

RESULTS: Final[dict[str, tuple[str, str]]] = {
    "commitment": ("a commitment", "un compromiso"),
    "next_step": ("a next step", "un próximo paso"),
    "disqualified": ("a polite disqualification", "una descalificación cortés"),
    "brush_off": ("a brush-off", "una evasiva"),
    "hang_up": ("a hang-up by the customer", "un corte por parte del cliente"),
    "seller_ended": ("an end by the seller", "un final por parte del vendedor"),
}
"""`Result` in words."""


def say(language: Language, sentence: str, **values: object) -> str:
    """The sentence in the language with its values filled in."""
    return SENTENCES[sentence][language == "es"].format(**values)


def named_language(language: Language, named: Language) -> str:
    return {"en": ("English", "inglés"), "es": ("Spanish", "español")}[named][language == "es"]


def named_result(language: Language, result: str) -> str:
    return RESULTS[result][language == "es"] if result in RESULTS else result


def listed(language: Language, phrases: Iterable[str]) -> str:
    """The phrases in quotation marks, without their full stops."""
    marks = "«{}»" if language == "es" else "“{}”"
    return ", ".join(marks.format(phrase.removesuffix(".")) for phrase in phrases)


def either(language: Language, alternatives: Iterable[str]) -> str:
    return (" o " if language == "es" else " or ").join(alternatives)
