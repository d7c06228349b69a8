"""What every metric means: the words that the documentation and the console show beside the number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from talktrack.domain.language import Language

Unit = Literal[
    "share",
    "s",
    "per_minute",
    "per_hour",
    "per_30_min",
    "per_100_words",
    "per_second",
    "count",
    "ratio",
    "flag",
    "balance",
]
Range = tuple[float | None, float | None]


@dataclass(frozen=True)
class MetricDefinition:
    id: str
    """Name and version, stored with every value; the version grows when the formula changes."""
    label_en: str
    label_es: str
    unit: Unit
    text_en: str
    text_es: str
    range: Range | None = None
    """Reference range where there is an honest one; correlations from published call studies, no verdict."""
    range_languages: tuple[Language, ...] = ("en", "es")
    """Languages for which the range holds."""
    timed: bool = False
    """True where it needs times; without them words are counted, or nothing can be said."""

    def label(self, language: Language) -> str:
        return self.label_es if language == "es" else self.label_en

    def range_in(self, language: Language) -> Range | None:
        return self.range if language in self.range_languages else None


DEFINITIONS: Final[dict[str, MetricDefinition]] = {
    "talk_ratio": MetricDefinition(
        "talk_ratio/1",
        "Talk ratio",
        "Proporción de habla",
        "share",
        "Seller's speech divided by the speech of both; silence is left out. Range: discovery calls.",
        "Habla del vendedor dividida entre el habla de ambos, sin silencios. Rango: llamadas de descubrimiento.",
        range=(0.30, 0.45),
        timed=True,
    ),
    "longest_monologue_s": MetricDefinition(
        "longest_monologue_s/1",
        "Longest monologue",
        "Monólogo más largo",
        "s",
        "Longest stretch of the seller, not broken by backchannels or pauses under two seconds.",
        "Tramo más largo del vendedor; no lo cortan las señales de escucha ni las pausas de menos de dos segundos.",
        range=(None, 76.0),
        timed=True,
    ),
    "longest_customer_story_s": MetricDefinition(
        "longest_customer_story_s/1",
        "Longest customer story",
        "Relato más largo del cliente",
        "s",
        "Longest stretch of the customer, not broken by backchannels or pauses under two seconds.",
        "Tramo más largo del cliente; no lo cortan las señales de escucha ni las pausas de menos de dos segundos.",
        timed=True,
    ),
    "interactivity": MetricDefinition(
        "interactivity/1",
        "Interactivity",
        "Interactividad",
        "per_minute",
        "Changes of speaker per minute of speech, backchannels left out.",
        "Cambios de interlocutor por minuto de habla, sin señales de escucha.",
        timed=True,
    ),
    "switches_per_hour": MetricDefinition(
        "switches_per_hour/1",
        "Changes of speaker",
        "Cambios de interlocutor",
        "per_hour",
        "Changes of speaker per hour of the call, backchannels left out.",
        "Cambios de interlocutor por hora de llamada, sin señales de escucha.",
        timed=True,
    ),
    "patience_s": MetricDefinition(
        "patience_s/1",
        "Patience",
        "Paciencia",
        "s",
        "Median wait of the seller after the customer has finished, over the changes without overlap.",
        "Mediana de la espera del vendedor tras terminar el cliente, en los cambios sin solapamiento.",
        timed=True,
    ),
    "patience_after_objection_s": MetricDefinition(
        "patience_after_objection_s/1",
        "Patience after an objection",
        "Paciencia tras una objeción",
        "s",
        "Median wait of the seller after turns in which the customer objects; known only where objections are.",
        "Mediana de la espera del vendedor tras los turnos en que el cliente objeta; solo si se sabe cuáles son.",
        timed=True,
    ),
    "customer_latency_s": MetricDefinition(
        "customer_latency_s/1",
        "Customer's response time",
        "Tiempo de respuesta del cliente",
        "s",
        "Median wait of the customer after the seller has finished. With an AI customer it is the machine's delay; "
        "it is shown and never scored.",
        "Mediana de la espera del cliente tras terminar el vendedor. Con un cliente de IA es la demora de la máquina; "
        "se muestra y nunca puntúa.",
        timed=True,
    ),
    "customer_latency_price_s": MetricDefinition(
        "customer_latency_price_s/1",
        "Customer's hesitation",
        "Duda del cliente",
        "s",
        "Median wait of a human customer after a price, a discount or a request for a step; above 1.8 s often doubt.",
        "Mediana de la espera de un cliente humano tras un precio, un descuento o la petición de un paso; más de 1,8 "
        "s suele ser duda.",
        timed=True,
    ),
    "machine_latency_s": MetricDefinition(
        "machine_latency_s/1",
        "Machine's response time",
        "Tiempo de respuesta de la máquina",
        "s",
        "Median wait for the side that a machine speaks for, from the last word of the other. It is part of no metric "
        "of the seller's patience or dead air.",
        "Mediana de la espera a la parte por la que habla una máquina, desde la última palabra de la otra. No entra "
        "en la paciencia ni en los silencios del vendedor.",
        range=(None, 0.7),
        timed=True,
    ),
    "machine_latency_p95_s": MetricDefinition(
        "machine_latency_p95_s/1",
        "Machine's response time, slowest",
        "Tiempo de respuesta de la máquina, lo más lento",
        "s",
        "The same at the 95th percentile.",
        "Lo mismo en el percentil 95.",
        range=(None, 1.2),
        timed=True,
    ),
    "question_rate": MetricDefinition(
        "question_rate/1",
        "Question rate",
        "Ritmo de preguntas",
        "per_30_min",
        "Questions of the seller per 30 minutes of the call. Range: discovery calls.",
        "Preguntas del vendedor por cada 30 minutos de llamada. Rango: llamadas de descubrimiento.",
        range=(11.0, 14.0),
        timed=True,
    ),
    "questions": MetricDefinition(
        "questions/1",
        "Questions",
        "Preguntas",
        "count",
        "Questions of the seller by their moves, one open and one closed at most per turn; without moves, by question "
        "marks and question words, tags left out.",
        "Preguntas del vendedor según sus jugadas, como mucho una abierta y una cerrada por turno; sin jugadas, por "
        "signos y palabras de pregunta, sin coletillas.",
    ),
    "open_question_share": MetricDefinition(
        "open_question_share/1",
        "Open questions",
        "Preguntas abiertas",
        "share",
        "Open and implication questions divided by all questions.",
        "Preguntas abiertas y de implicación divididas entre todas las preguntas.",
    ),
    "follow_up_share": MetricDefinition(
        "follow_up_share/1",
        "Follow-up questions",
        "Preguntas de seguimiento",
        "share",
        "Of the seller's turns that ask something right after the customer, those that take up a word of what it said.",
        "De los turnos en que el vendedor pregunta justo después del cliente, los que retoman una palabra de lo que "
        "dijo.",
    ),
    "reflection_to_question": MetricDefinition(
        "reflection_to_question/1",
        "Reflections per question",
        "Reflejos por pregunta",
        "ratio",
        "Turns that reflect or summarise divided by questions; known only where turns carry moves.",
        "Turnos que reflejan o resumen divididos entre las preguntas; solo se conoce si los turnos llevan jugadas.",
    ),
    "speaking_rate_wpm": MetricDefinition(
        "speaking_rate_wpm/1",
        "Speaking rate",
        "Velocidad al hablar",
        "per_minute",
        "Words per minute of the seller's speech in turns of five words and more. The range is for English.",
        "Palabras por minuto de habla del vendedor en turnos de cinco palabras o más. No se compara entre idiomas.",
        range=(120.0, 160.0),
        range_languages=("en",),
        timed=True,
    ),
    "syllable_rate": MetricDefinition(
        "syllable_rate/1",
        "Syllable rate",
        "Velocidad en sílabas",
        "per_second",
        "Spanish: vowel nuclei per second of the seller's speech in turns of five words and more.",
        "Núcleos vocálicos por segundo de habla del vendedor en turnos de cinco palabras o más.",
        timed=True,
    ),
    "filler_rate": MetricDefinition(
        "filler_rate/1",
        "Fillers",
        "Muletillas",
        "per_100_words",
        "Fillers per 100 words of the seller; words such as so and like only when repeated or set off by pauses.",
        "Muletillas por cada 100 palabras del vendedor; o sea, pues o este solo repetidas o entre pausas.",
    ),
    "fillers_per_minute": MetricDefinition(
        "fillers_per_minute/1",
        "Fillers per minute",
        "Muletillas por minuto",
        "per_minute",
        "The same fillers per minute of the seller's measured speech.",
        "Las mismas muletillas por minuto de habla medida del vendedor.",
        timed=True,
    ),
    "interruptions_seller": MetricDefinition(
        "interruptions_seller/1",
        "Interruptions by the seller",
        "Interrupciones del vendedor",
        "count",
        "The seller starts after at least a second of the customer's speech, overlaps 0.3 s or more, and the customer "
        "stops within two seconds; backchannels do not count.",
        "El vendedor empieza tras al menos un segundo de habla del cliente, se solapa 0,3 s o más y el cliente calla "
        "en dos segundos; las señales de escucha no cuentan.",
        timed=True,
    ),
    "interruptions_customer": MetricDefinition(
        "interruptions_customer/1",
        "Interruptions by the customer",
        "Interrupciones del cliente",
        "count",
        "The same with the sides exchanged.",
        "Lo mismo con los papeles cambiados.",
        timed=True,
    ),
    "overtalk_share": MetricDefinition(
        "overtalk_share/1",
        "Overtalk",
        "Solapamiento",
        "share",
        "Time in which both speak divided by the length of the call, backchannels left out.",
        "Tiempo en que hablan ambos dividido entre la duración de la llamada, sin señales de escucha.",
        timed=True,
    ),
    "dead_air_share": MetricDefinition(
        "dead_air_share/2",
        "Dead air",
        "Silencios largos",
        "share",
        "Silences of three seconds and more of both sides divided by the length of the call; those in which an AI "
        "customer was due are part of neither.",
        "Silencios de ambos de tres segundos o más divididos entre la duración de la llamada; los que se deben a un "
        "cliente de IA no entran en ninguna.",
        timed=True,
    ),
    "dead_air_count": MetricDefinition(
        "dead_air_count/2",
        "Dead air, times",
        "Silencios largos, veces",
        "count",
        "Number of silences of three seconds and more, without those in which an AI customer was due.",
        "Número de silencios de tres segundos o más, sin los que se deben a un cliente de IA.",
        timed=True,
    ),
    "dead_air_seller_s": MetricDefinition(
        "dead_air_seller_s/1",
        "Dead air of the seller",
        "Silencio del vendedor",
        "s",
        "Seconds of dead air when it was the seller's to speak: after the customer's turns and inside their own.",
        "Segundos de silencio largo en que le tocaba al vendedor: tras los turnos del cliente y dentro de los suyos.",
        timed=True,
    ),
    "next_step_dated": MetricDefinition(
        "next_step_dated/2",
        "Dated next step",
        "Próximo paso con fecha",
        "flag",
        "1 where the seller asks for a step, a day or a time is named, and the customer says yes in the next turn, "
        "by its words or by its mind.",
        "1 si el vendedor pide un paso, se nombra un día o una hora y el cliente acepta en el turno siguiente, "
        "por sus palabras o por su mente.",
    ),
    "objection_recovery": MetricDefinition(
        "objection_recovery/1",
        "Objections taken up",
        "Objeciones atendidas",
        "share",
        "Of the objections, those after which the seller acknowledged, asked and answered within four turns; known "
        "only where objections are.",
        "De las objeciones, aquellas tras las que el vendedor reconoció, preguntó y respondió en cuatro turnos; solo "
        "si se sabe cuáles son.",
    ),
    "objection_reply_s": MetricDefinition(
        "objection_reply_s/1",
        "Longest reply to an objection",
        "Respuesta más larga a una objeción",
        "s",
        "Longest stretch of the seller right after an objection; known only where objections are.",
        "Tramo más largo del vendedor justo después de una objeción; solo si se sabe cuáles son.",
        timed=True,
    ),
    "pace_after_objection": MetricDefinition(
        "pace_after_objection/1",
        "Pace after an objection",
        "Ritmo tras una objeción",
        "ratio",
        "The seller's words per second in turns that start within 20 s after an objection, divided by those of all "
        "other turns.",
        "Palabras por segundo del vendedor en turnos que empiezan hasta 20 s tras una objeción, divididas entre las "
        "del resto.",
        timed=True,
    ),
    "customer_sentiment": MetricDefinition(
        "customer_sentiment/1",
        "Customer's sentiment",
        "Tono del cliente",
        "balance",
        "From -1 to 1: good against bad words in the customer's turns, mean over those that have any. Never measured "
        "of the seller.",
        "De -1 a 1: palabras buenas frente a malas en los turnos del cliente, media de los que tienen alguna. Nunca "
        "se mide al vendedor.",
    ),
    "customer_sentiment_trend": MetricDefinition(
        "customer_sentiment_trend/1",
        "Customer's sentiment, change",
        "Tono del cliente, cambio",
        "balance",
        "Mean of the later half of those turns minus mean of the first half.",
        "Media de la segunda mitad de esos turnos menos la de la primera.",
    ),
    "turns_seller": MetricDefinition(
        "turns_seller/1",
        "Turns of the seller",
        "Turnos del vendedor",
        "count",
        "Runs of the seller's speech, backchannels of either side left out.",
        "Tramos de habla del vendedor, sin señales de escucha de ninguna parte.",
    ),
    "words_seller": MetricDefinition(
        "words_seller/1",
        "Words of the seller",
        "Palabras del vendedor",
        "count",
        "All heard words of the seller.",
        "Todas las palabras oídas del vendedor.",
    ),
}
"""By metric id, in the order in which they are shown."""

NEVER_SCORED: Final = frozenset(
    {
        *("customer_latency_s", "customer_latency_price_s", "machine_latency_s", "machine_latency_p95_s"),
        *("customer_sentiment", "customer_sentiment_trend"),
    }
)
"""Shown only: they say nothing about the seller."""
