"""Español: lo que se añade a una respuesta, por motivo."""

from __future__ import annotations

ASIDES: dict[str, tuple[str, ...]] = {
    "time_budget": (
        "Por cierto, tengo {about} minutos.",
        "Aviso: {about} minutos es todo lo que hay.",
        "Puedo dar {about} minutos, y luego me voy.",
        "Dentro de {about} minutos me toca otra cosa, así que a tenerlo en cuenta.",
        "[Me tiene|Me tienes|Me tenés] {about} minutos.",
        "En {about} minutos salgo, perdón de antemano.",
        "Digamos {about} minutos, después ya no puedo.",
        "Hoy es un día lleno, así que quedan {about} minutos para esto.",
    ),
    "time_short": (
        "Ya no me queda mucho rato.",
        "Se me está acabando el tiempo, la verdad.",
        "En un momento tengo que irme.",
        "Un minuto más y cuelgo.",
        "Estoy mirando el reloj.",
        "Ya me están esperando.",
        "Mejor ir al grano, me esperan en otro lado.",
        "Lo que falte, que sea rápido.",
    ),
    "reminds_send": (
        "Y quedo a la espera de {about}.",
        "Y que no se olvide {about}, por favor.",
        "Entonces me [llega|mandas|mandás] {about}, ¿verdad?",
        "Cuento con recibir {about}, como quedamos.",
        "Y {about} por correo, ¿sí?",
        "Me apunto que recibo {about}.",
        "Y antes de volver a hablar quisiera tener {about}.",
        "Lo de {about} me lo [prometió|prometiste|prometiste], que conste.",
    ),
    "reminds_send_it": (
        "Y que no se olvide el envío, por favor.",
        "Quedo a la espera de lo que se iba a enviar.",
        "Y eso me [lo manda|lo mandas|lo mandás], ¿verdad?",
        "Cuento con recibirlo, como quedamos.",
        "Y eso por correo, ¿sí?",
        "Me apunto que me llega algo.",
    ),
    "reminds_find_out": (
        "Y de lo otro me [averigua|averiguas|averiguás], por favor.",
        "Quedaba algo por consultar, que no se olvide.",
        "Me gustaría saber qué sale de esa consulta.",
        "Y cuando esté averiguado, me [avisa|avisas|avisás].",
        "Queda una respuesta pendiente, que conste.",
        "Y lo que había que preguntar también me interesa.",
    ),
    "reminds_call_back": (
        "Y entonces espero la llamada.",
        "Me [llama usted|llamas tú|llamás vos], no al revés.",
        "Lo de llamar queda dicho, ¿eh?",
        "Que esa llamada llegue cuando dijimos, por favor.",
        "Tendré el teléfono cerca para esa llamada.",
        "Y que sea verdad lo de llamar, que mucha gente no lo hace.",
    ),
}
