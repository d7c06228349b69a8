"""Español: respuestas que le hablan a alguien, con sus tres formas: `[usted|tú|vos]`."""

from __future__ import annotations

ADDRESSED: dict[str, tuple[str, ...]] = {
    "permission": (
        "[Dígame|Dime|Decime], pero rápido.",
        "Sí, [hable|habla|hablá], ya [le|te|te] diré si me aburro.",
        "[Tiene|Tienes|Tenés] dos minutos de mi vida.",
    ),
    "nothing_known": (
        "Ahí no [le|te|te] puedo ayudar.",
        "[Me encuentra|Me encuentras|Me encontrás] sin respuesta para eso.",
        "Si [me pregunta|me preguntas|me preguntás] eso, no tengo respuesta.",
    ),
    "which_question": (
        "¿A qué se [refiere|refieres|referís]? [Explíquese|Explícate|Explicate] un poco.",
        "No [le|te|te] sigo, ¿qué [quiere|quieres|querés] saber?",
        "¿Me lo [pregunta|preguntas|preguntás] de otra forma?",
    ),
    "told_already": (
        "Eso ya [se lo|te lo|te lo] dije.",
        "¿No [me escuchó|me escuchaste|me escuchaste] antes?",
        "Ya [le|te|te] respondí a eso.",
    ),
    "locked": (
        "Eso no [se|te|te] lo cuento así, de entrada.",
        "Todavía no [lo conozco a usted|te conozco|te conozco] tanto.",
        "[Gánese|Gánate|Ganate] primero esa respuesta.",
    ),
    "asked_too_early": (
        "[Corre usted|Corres|Corrés] mucho, ¿no?",
        "[Espere|Espera|Esperá], que apenas empezamos.",
        "¿Y para qué [quiere|quieres|querés] saber eso tan pronto?",
    ),
    "unclear": (
        "No [le|te|te] oí bien.",
        "¿[Me lo repite|Me lo repites|Me lo repetís]?",
        "Se [le|te|te] corta la voz.",
    ),
    "which_date": (
        "¿Qué día [le|te|te] vendría bien?",
        "[Deme|Dame|Dame] un día y una hora.",
        "[Dígame|Dime|Decime] cuándo y miro la agenda.",
    ),
    "value_fits": (
        "Ah, sí [me estaba escuchando|me estabas escuchando|me estabas escuchando].",
        "Ahí [me toca|me tocas|me tocás] un punto que me duele.",
    ),
    "remark": (
        "Si [usted lo dice|tú lo dices|vos lo decís].",
        "Y eso, ¿por qué me lo [cuenta|cuentas|contás] a mí?",
        "[Siga|Sigue|Seguí].",
    ),
    "not_convinced": (
        "Así no [me convence|me convences|me convencés], la verdad.",
        "[Hábleme|Háblame|Hablame] de lo mío.",
        "¿Y [usted|tú|vos] qué [haría|harías|harías] en mi lugar?",
        "[Póngame|Ponme|Poneme] un ejemplo que tenga que ver conmigo.",
    ),
    "ignored_objection": (
        "No [me está escuchando|me estás escuchando|me estás escuchando].",
        "[Le|Te|Te] acabo de decir algo, ¿no?",
        "[Conteste|Contesta|Contestá] a lo que dije, por favor.",
    ),
    "objection_open": (
        "Con eso no [me responde|me respondes|me respondés] del todo.",
        "[Entienda|Entiende|Entendé] que lo mío sigue ahí.",
    ),
    "objection_resolved": (
        "Ahí [me da|me das|me das] tranquilidad.",
        "Eso [se lo acepto|te lo acepto|te lo acepto].",
    ),
    "small_talk": (
        "Todo bien, ¿y [usted|tú|vos]?",
        "Aquí, como siempre. ¿Y por allá qué tal [le|te|te] va?",
        "[Es usted muy amable|Qué amable eres|Qué amable sos].",
    ),
    "price_heard": (
        "¿Y ese precio no me lo [puede|puedes|podés] mejorar?",
        "[Hágame|Hazme|Haceme] una rebaja, ¿no?",
        "¿Hasta dónde me lo [baja|bajas|bajás]?",
    ),
    "discounted_early": (
        "Si [me baja|me bajas|me bajás] tan rápido, es que sobraba.",
        "No [le|te|te] pedí ningún descuento.",
    ),
    "counter": (
        "[Súbalo|Súbelo|Subilo] al {about} por ciento y hablamos.",
        "[Haga|Haz|Hacé] un esfuerzo más.",
    ),
    "held_firm": (
        "¿De verdad no [puede|puedes|podés] hacer nada?",
        "[Ayúdeme|Ayúdame|Ayudame] un poco con eso.",
    ),
    "off_topic": (
        "¿Y eso por qué me lo [pregunta|preguntas|preguntás]?",
        "¿[Me llamó|Me llamaste|Me llamaste] para eso?",
    ),
    "insult": (
        "[Cuide|Cuida|Cuidá] esa boca.",
        "A mí no [me hable|me hables|me hablés] así.",
    ),
    "pressure": (
        "No [me presione|me presiones|me presiones].",
        "[Déjeme|Déjame|Dejame] pensarlo con calma.",
        "Si [me aprieta|me aprietas|me apretás], cuelgo.",
    ),
    "stuffed": (
        "[Respire|Respira|Respirá], y una cosa cada vez.",
        "[Está|Estás|Estás] leyendo una lista, ¿verdad?",
    ),
    "parroted": (
        "[Repite|Repites|Repetís] lo que digo, palabra por palabra.",
        "Eso ya lo dije yo, ¿y [usted|tú|vos] qué [opina|opinas|opinás]?",
    ),
    "repeated": (
        "Eso ya me lo [preguntó|preguntaste|preguntaste].",
        "[Cambie|Cambia|Cambiá] de tema, por favor.",
    ),
    "interrogated": (
        "[Pregunta y pregunta|Preguntas y preguntas|Preguntás y preguntás], ¿y yo qué saco?",
        "Ahora [cuénteme|cuéntame|contame] algo a cambio.",
    ),
    "empty_proof": (
        "[Deme|Dame|Dame] un nombre y lo miro.",
        "¿Y eso cómo lo [sabe|sabes|sabés]?",
    ),
    "false_claim": (
        "¿De verdad [cree|crees|creés] eso? No me lo creo.",
        "[Tenga|Ten|Tené] cuidado con esas promesas.",
    ),
    "feature_dump": (
        "[Dígame|Dime|Decime] solo la que me sirve a mí.",
        "[Me soltó|Me soltaste|Me soltaste] el catálogo entero.",
    ),
    "dodged": (
        "No [me contestó|me contestaste|me contestaste].",
        "[Responda|Responde|Respondé] primero a lo mío.",
    ),
    "monologue": (
        "[Pare|Para|Pará] un momento, que no me entero.",
        "[Resúmamelo|Resúmemelo|Resumímelo], por favor.",
    ),
    "price_before_need": (
        "¿[Me habla|Me hablas|Me hablás] de dinero sin saber qué necesito?",
        "Yo no [le|te|te] pregunté el precio.",
    ),
    "pitch_before_need": (
        "[Me vende|Me vendes|Me vendés] algo sin preguntarme nada.",
        "¿Y [usted|tú|vos] cómo [sabe|sabes|sabés] que eso me hace falta?",
    ),
    "silence": (
        "¿[Sigue|Sigues|Seguís] ahí?",
        "¿[Me oye|Me oyes|Me oís]?",
    ),
}
