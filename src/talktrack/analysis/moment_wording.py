"""Titles and causes of moments: one of each for every reason, in both languages."""

from __future__ import annotations

from typing import Final

from talktrack.domain.call import EndReason
from talktrack.domain.language import Language
from talktrack.domain.mind import Reason

Titled = tuple[str, str]
"""A short title, and the cause as a sentence."""

_REASONS_EN: Final[dict[Reason, Titled]] = {
    Reason.GOOD_OPENING: ("A good opening.", "You opened clearly and kindly."),
    Reason.AGENDA_SET: ("Agenda set.", "You said what the call is for and how long it takes."),
    Reason.RAPPORT: ("Rapport.", "You said something that was really about the customer."),
    Reason.GOOD_QUESTION: ("A good question.", "You asked about something that matters to the customer."),
    Reason.IMPLICATION: ("What it costs.", "You asked what the problem leads to."),
    Reason.LISTENED: ("You listened.", "You gave the customer's own point back in other words."),
    Reason.ACKNOWLEDGED: ("Worry taken seriously.", "You took the worry seriously without arguing."),
    Reason.CLARIFIED: ("Asked what is behind it.", "You asked what exactly is behind the worry."),
    Reason.EVIDENCE_FITS: ("Proof that fits.", "You offered proof that fits this worry."),
    Reason.VALUE_FITS: ("Value that fits.", "You tied the product to a need the customer had told you."),
    Reason.ANSWERED: ("Straight answer.", "You answered what the customer asked."),
    Reason.HONEST: ("Honest about a limit.", "You admitted a limit openly."),
    Reason.APOLOGISED: ("Apology.", "You apologised for something specific."),
    Reason.OBJECTION_RESOLVED: ("Objection settled.", "Your answer settled the objection."),
    Reason.CONFIRMED: ("Checked back.", "You checked whether the point was settled."),
    Reason.NEED_SEEN: ("Need on the table.", "The customer said a need aloud and heard itself say it."),
    Reason.RELEASED: ("Let go politely.", "You let go where there was no fit."),
    Reason.STEP_ASKED_WELL: ("Good ask.", "You asked for a next step at the right moment."),
    Reason.TIME_PASSES: ("Time passes.", "The turn brought the customer nothing new."),
    Reason.PRICE_BEFORE_NEED: ("Price before need.", "You named a price before any need was on the table."),
    Reason.PITCH_BEFORE_NEED: ("Pitch before need.", "You pitched before you knew what the customer needs."),
    Reason.FEATURE_DUMP: ("Feature dump.", "You listed features the customer had not asked about."),
    Reason.PRESSURE: ("Pressure.", "You pushed the customer."),
    Reason.INSULT: ("Insult.", "You belittled the customer."),
    Reason.DODGED: ("Question dodged.", "You left a direct question unanswered."),
    Reason.FALSE_CLAIM: ("False claim.", "You claimed something that contradicts the product sheet."),
    Reason.IGNORED_OBJECTION: ("Objection ignored.", "You talked past an open objection."),
    Reason.REPEATED: ("Said before.", "You repeated what had been said or asked before."),
    Reason.STUFFED: ("Too much at once.", "You strung together more than a person can mean."),
    Reason.PARROTED: ("Parroted.", "You gave the customer's words back unchanged."),
    Reason.OFF_TOPIC: ("Off topic.", "What you said had nothing to do with the call."),
    Reason.INTERROGATED: ("Interrogation.", "You asked question after question and gave nothing back."),
    Reason.MONOLOGUE: ("Monologue.", "You talked too long at a stretch."),
    Reason.ASKED_TOO_EARLY: ("Asked too early.", "You asked for something the customer was not ready to tell."),
    Reason.EMPTY_PROOF: ("Empty proof.", "You claimed proof that does not fit or says nothing."),
    Reason.DISCOUNTED_EARLY: ("Early discount.", "You gave a discount away before the value was clear."),
    Reason.PROMISE_KEPT: ("A promise kept.", "You did what you had promised in an earlier call."),
    Reason.PROMISE_FORGOTTEN: (
        "A promise forgotten.",
        "You had promised something in an earlier call and not done it.",
    ),
    Reason.TRADED: ("A trade.", "You gave something off the price only against something else."),
    Reason.SILENCE: ("Silence.", "You left the customer waiting in silence."),
}

_REASONS_ES: Final[dict[Reason, Titled]] = {
    Reason.GOOD_OPENING: ("Buena apertura.", "La apertura fue clara y amable."),
    Reason.AGENDA_SET: ("Agenda acordada.", "Se dijo para qué era la llamada y cuánto duraría."),
    Reason.RAPPORT: ("Cercanía.", "Se dijo algo que de verdad tenía que ver con el cliente."),
    Reason.GOOD_QUESTION: ("Buena pregunta.", "Se preguntó por algo que le importa al cliente."),
    Reason.IMPLICATION: ("Lo que cuesta.", "Se preguntó a qué lleva el problema."),
    Reason.LISTENED: ("Escucha.", "Se devolvió la idea del cliente con otras palabras."),
    Reason.ACKNOWLEDGED: ("Preocupación reconocida.", "Se tomó en serio la preocupación sin discutirla."),
    Reason.CLARIFIED: ("Qué hay detrás.", "Se preguntó qué había exactamente detrás de la preocupación."),
    Reason.EVIDENCE_FITS: ("Prueba adecuada.", "Se ofreció una prueba que encaja con esta preocupación."),
    Reason.VALUE_FITS: ("Valor adecuado.", "Se unió el producto a una necesidad que el cliente había contado."),
    Reason.ANSWERED: ("Respuesta directa.", "Se respondió a lo que el cliente preguntó."),
    Reason.HONEST: ("Límite reconocido.", "Se reconoció un límite abiertamente."),
    Reason.APOLOGISED: ("Disculpa.", "Se pidió disculpas por algo concreto."),
    Reason.OBJECTION_RESOLVED: ("Objeción resuelta.", "La respuesta resolvió la objeción."),
    Reason.CONFIRMED: ("Comprobación.", "Se comprobó si el punto quedaba resuelto."),
    Reason.NEED_SEEN: ("Necesidad sobre la mesa.", "El cliente dijo una necesidad en voz alta y se oyó decirla."),
    Reason.RELEASED: ("Retirada cortés.", "Se dejó ir al cliente donde no había encaje."),
    Reason.STEP_ASKED_WELL: ("Buena petición.", "Se pidió un próximo paso en el momento adecuado."),
    Reason.TIME_PASSES: ("El tiempo pasa.", "El turno no aportó nada nuevo al cliente."),
    Reason.PRICE_BEFORE_NEED: (
        "Precio antes de tiempo.",
        "Se dio un precio antes de que hubiera una necesidad sobre la mesa.",
    ),
    Reason.PITCH_BEFORE_NEED: (
        "Discurso antes de tiempo.",
        "Se presentó el producto sin saber qué necesita el cliente.",
    ),
    Reason.FEATURE_DUMP: ("Lista de funciones.", "Se enumeraron funciones por las que el cliente no había preguntado."),
    Reason.PRESSURE: ("Presión.", "Se presionó al cliente."),
    Reason.INSULT: ("Falta de respeto.", "Se menospreció al cliente."),
    Reason.DODGED: ("Pregunta esquivada.", "Una pregunta directa quedó sin respuesta."),
    Reason.FALSE_CLAIM: ("Afirmación falsa.", "Se afirmó algo que contradice la ficha del producto."),
    Reason.IGNORED_OBJECTION: ("Objeción ignorada.", "Se siguió hablando por encima de una objeción abierta."),
    Reason.REPEATED: ("Repetición.", "Se repitió algo ya dicho o preguntado."),
    Reason.STUFFED: ("Demasiado de golpe.", "Se juntó más de lo que una persona puede querer decir."),
    Reason.PARROTED: ("Eco.", "Se devolvieron las palabras del cliente sin cambiarlas."),
    Reason.OFF_TOPIC: ("Fuera de tema.", "Lo dicho no tenía que ver con la llamada."),
    Reason.INTERROGATED: ("Interrogatorio.", "Se hizo una pregunta tras otra sin dar nada a cambio."),
    Reason.MONOLOGUE: ("Monólogo.", "Se habló demasiado tiempo seguido."),
    Reason.ASKED_TOO_EARLY: ("Pregunta prematura.", "Se preguntó por algo que el cliente aún no quería contar."),
    Reason.EMPTY_PROOF: ("Prueba vacía.", "Se alegó una prueba que no encaja o no dice nada."),
    Reason.DISCOUNTED_EARLY: ("Descuento prematuro.", "Se regaló un descuento antes de que el valor estuviera claro."),
    Reason.PROMISE_KEPT: ("Promesa cumplida.", "Se cumplió lo prometido en una llamada anterior."),
    Reason.PROMISE_FORGOTTEN: ("Promesa olvidada.", "No se cumplió lo prometido en una llamada anterior."),
    Reason.TRADED: ("Un intercambio.", "Se bajó el precio solo a cambio de algo."),
    Reason.SILENCE: ("Silencio.", "Se dejó al cliente esperando en silencio."),
}

REASONS: Final[dict[Language, dict[Reason, Titled]]] = {"en": _REASONS_EN, "es": _REASONS_ES}

EVENTS: Final[dict[Language, dict[str, Titled]]] = {
    "en": {
        "fact_told": ("Something new.", "The customer told you: {what}"),
        "objection_raised": ("Objection.", "The customer objected: {what}"),
        "objection_resolved": ("Objection settled.", "With this the objection was settled: {what}"),
        "committed": ("A yes.", "The customer agreed to the next step."),
    },
    "es": {
        "fact_told": ("Algo nuevo.", "El cliente contó: {what}"),
        "objection_raised": ("Objeción.", "El cliente objetó: {what}"),
        "objection_resolved": ("Objeción resuelta.", "Con esto quedó resuelta la objeción: {what}"),
        "committed": ("Un sí.", "El cliente aceptó el próximo paso."),
    },
}

ENDINGS: Final[dict[Language, dict[EndReason, Titled]]] = {
    "en": {
        EndReason.COMMITTED: ("End with a yes.", "The customer agreed and both said goodbye."),
        EndReason.SELLER_HUNG_UP: ("You hung up.", "The call ended because you hung up."),
        EndReason.SELLER_SAID_GOODBYE: ("You said goodbye.", "The call ended with your goodbye."),
        EndReason.NO_FIT: ("No fit.", "Both saw that it is no fit."),
        EndReason.PATIENCE_LOST: ("Patience lost.", "The customer ended the call because its patience was gone."),
        EndReason.INSULTED: ("Insulted.", "The customer ended the call because it was insulted."),
        EndReason.PITCHED_WITHOUT_ASKING: (
            "Pitched at.",
            "The customer ended the call because you pitched and never asked.",
        ),
        EndReason.FALSE_CLAIMS: ("False claims.", "The customer ended the call because claims were false."),
        EndReason.PRESSURED: ("Pressured.", "The customer ended the call because it was pressured."),
        EndReason.MESSAGE_TAKEN: ("Message taken.", "Nobody put you through; a message was taken instead."),
        EndReason.TIME_UP: ("Time up.", "The customer had no more time."),
        EndReason.SILENCE: ("Silence.", "The call ended because nobody spoke."),
        EndReason.NOT_INTERESTED: ("Not interested.", "The customer ended the call because it was not interested."),
        EndReason.DECLINED: ("Declined.", "The customer refused the step for good."),
        EndReason.ASSISTANT_ENDED: ("The assistant ended it.", "The call ended because the assistant ended it."),
        EndReason.DRILL_OVER: ("Drill over.", "The drill ended because its turns were used up."),
        EndReason.PROCESS_LOST: ("Cut off.", "The call was cut off by a technical fault."),
        EndReason.STORAGE_FAILED: ("Cut off.", "The call was cut off because it could not be stored any more."),
        EndReason.PROVIDER_FAILED: ("Cut off.", "The call was ended because a speech service failed."),
    },
    "es": {
        EndReason.COMMITTED: ("Final con un sí.", "El cliente aceptó y ambos se despidieron."),
        EndReason.SELLER_HUNG_UP: ("Colgó el vendedor.", "La llamada acabó porque el vendedor colgó."),
        EndReason.SELLER_SAID_GOODBYE: ("Despedida.", "La llamada acabó con la despedida del vendedor."),
        EndReason.NO_FIT: ("Sin encaje.", "Ambos vieron que no había encaje."),
        EndReason.PATIENCE_LOST: (
            "Paciencia agotada.",
            "El cliente terminó la llamada porque se le agotó la paciencia.",
        ),
        EndReason.INSULTED: ("Ofensa.", "El cliente terminó la llamada porque se sintió ofendido."),
        EndReason.PITCHED_WITHOUT_ASKING: (
            "Discurso sin preguntas.",
            "El cliente terminó la llamada porque se le presentó el producto sin preguntarle nada.",
        ),
        EndReason.FALSE_CLAIMS: ("Afirmaciones falsas.", "El cliente terminó la llamada por las afirmaciones falsas."),
        EndReason.PRESSURED: ("Presión.", "El cliente terminó la llamada porque se le presionó."),
        EndReason.MESSAGE_TAKEN: ("Recado.", "No le pasaron con nadie; solo tomaron el recado."),
        EndReason.TIME_UP: ("Sin tiempo.", "El cliente no tenía más tiempo."),
        EndReason.SILENCE: ("Silencio.", "La llamada acabó porque nadie hablaba."),
        EndReason.NOT_INTERESTED: ("Sin interés.", "El cliente terminó la llamada porque no le interesaba."),
        EndReason.DECLINED: ("Rechazo.", "El cliente rechazó el paso definitivamente."),
        EndReason.ASSISTANT_ENDED: ("Terminó el asistente.", "La llamada acabó porque el asistente la terminó."),
        EndReason.DRILL_OVER: ("Fin del ejercicio.", "El ejercicio acabó porque se agotaron sus turnos."),
        EndReason.PROCESS_LOST: ("Corte.", "La llamada se cortó por un fallo técnico."),
        EndReason.STORAGE_FAILED: ("Corte.", "La llamada se cortó porque ya no se podía guardar."),
        EndReason.PROVIDER_FAILED: ("Corte.", "La llamada terminó porque falló un servicio de voz."),
    },
}
