"""Spanish: what scripted sellers say. `{x}` is a clause of the customer's or of the product sheet."""

from __future__ import annotations

from typing import Final

LINES: Final[dict[str, tuple[str, ...]]] = {
    # --- cualquiera ---
    "hello": (
        "Buenos días, {name}, le habla {me}, de {seller}.",
        "Hola, {name}, soy {me}, de {seller}.",
        "Buenas tardes, {name}, mi nombre es {me} y le llamo de {seller}.",
        "{name}, buenos días, le saluda {me}, de {seller}.",
    ),
    "hello_inbound": (
        "Buenos días, le atiende {me}, de {seller}, gracias por llamarnos.",
        "{seller}, buenas tardes, mi nombre es {me}, gracias por comunicarse.",
        "Hola, soy {me}, de {seller}, con mucho gusto le atiendo.",
    ),
    "bye": (
        "Muchas gracias por su tiempo, hasta luego.",
        "Bueno, gracias por atenderme. Adiós.",
        "Entonces lo dejamos aquí. Que tenga buen día, hasta luego.",
    ),
    "price": (
        "{item} cuesta {amount} {currency} {per}.",
        "El precio de {item} es de {amount} {currency} {per}.",
        "{item} sale en {amount} {currency} {per}.",
    ),
    "unsure": (
        "Eso no lo sé de memoria y no quiero inventarle nada. Lo consulto y se lo mando hoy por escrito.",
        "Ahora mismo no se lo puedo contestar, para serle sincero. Lo averiguo y le escribo.",
        "De eso no estoy seguro, así que prefiero consultarlo antes que adivinar.",
    ),
    # --- a quien contesta por otra persona ---
    "gate_hello": (
        "Buenos días, {gate}, mi nombre es {me}, de {seller}. ¿Me podría ayudar, por favor?",
        "Buenos días, {gate}, soy {me}, de {seller}. Necesito un poco de su ayuda, por favor.",
    ),
    "gate_reason": (
        "Llamo por esto, que creo que le va a interesar a {name}: {x}. ¿Me lo podría comunicar, por favor?",
        "Es por algo que le toca a {name}: {x}. ¿Sería tan amable de comunicarme?",
    ),
    "gate_please": (
        "Gracias por preguntar. Se trata de {product}, y le agradecería mucho que me comunicara.",
        "Entiendo que tenga que preguntar. Se trata de {product}, ¿sería tan amable de pasarme la llamada?",
    ),
    # --- el experto ---
    "sorry": (
        "Antes que nada, una disculpa de nuestra parte por lo que ha pasado.",
        "Lo primero, le pido disculpas por lo que le hicimos pasar.",
    ),
    "agenda": (
        "Me gustaría hacerle unas preguntas antes de proponerle nada. ¿Es buen momento?",
        "Prefiero entender primero su situación, y luego usted me dice si vale la pena seguir. ¿Tiene unos minutos?",
        "¿Me permite unos minutos para entender cómo lo llevan, y después usted decide si seguimos?",
    ),
    "mirror": (
        "Por lo que me dice, {x}.",
        "Si le entiendo bien, {x}.",
        "O sea que, en su caso, {x}.",
        "Lo que me está diciendo es que {x}.",
        "Si no le entendí mal, {x}.",
    ),
    "care": (
        "Lo entiendo, es una preocupación razonable.",
        "Tiene sentido lo que dice, en su lugar yo también tendría cuidado.",
        "Entiendo perfectamente que lo vea así, y lo tomo en serio.",
        "Tiene toda la razón en plantearlo.",
        "Le entiendo, y en su lugar yo pensaría igual.",
    ),
    "behind": (
        "¿Qué hay exactamente detrás de eso para usted?",
        "¿Me puede contar un poco más de lo que le preocupa ahí?",
        "¿Qué le hace decir eso?",
        "¿Qué tendría que ser distinto para usted en ese punto?",
        "¿De dónde le viene esa duda, si me permite?",
    ),
    "check": (
        "¿Eso le resuelve la duda?",
        "¿Le ayuda con esa preocupación?",
        "¿Cómo lo ve, queda resuelto ese punto?",
    ),
    "once_more": (
        "Antes prefirió no entrar en esto, y está bien, así que solo si quiere:",
        "Vuelvo a una cosa, y no hace falta que me conteste:",
        "Ahora que nos conocemos un poco más, ¿me permite volver a una pregunta?",
    ),
    "value": (
        "Por lo que me ha contado, esta es la parte que más le ayudaría:",
        "Esto es lo que cambiaría para usted:",
        "En lo que me describe, eso significa lo siguiente:",
    ),
    "candid": (
        "Para serle franco sobre lo que no puede hacer:",
        "También tiene que conocer los límites:",
        "Hay una cosa que no le puedo prometer, y prefiero que lo sepa por mí:",
    ),
    "proof": (
        "Aquí tiene algo que puede comprobar:",
        "Le doy un caso concreto:",
        "Lo que le puedo mostrar es esto:",
    ),
    "summary": (
        "En resumen, {x}.",
        "Déjeme resumir lo que he entendido: {x}.",
    ),
    "step": (
        "Entonces dejemos fijado el siguiente paso: ¿le viene bien {day}?",
        "¿Le parece si dejamos cerrado el siguiente paso para {day}?",
        "Le propongo que demos el siguiente paso. ¿Le va bien {day}?",
        "¿Podemos agendarlo para {day}?",
    ),
    "missing": (
        "Lo entiendo, y no quiero presionarle. ¿Qué le falta todavía?",
        "Es razonable. ¿Qué necesitaría saber antes de que tenga sentido para usted?",
        "Gracias por decírmelo con franqueza. ¿Qué es lo que más le frena?",
    ),
    "release": (
        "Para serle sincero, creo que ahora mismo esto no es para usted, y no quiero quitarle más tiempo.",
        "Me parece que hoy no somos lo que usted necesita, y es mejor que se lo diga abiertamente.",
    ),
    # --- el vendedor corriente ---
    "average_reason": (
        "Le llamo porque tenemos {product} y pensé que le podía interesar.",
        "Es por {product}, que a muchos de nuestros clientes les gusta.",
        "Quería hablarle un momento de {product}.",
    ),
    "average_ask": (
        "¿Cómo lo manejan actualmente?",
        "¿Está contento con cómo funciona hoy?",
        "¿Tiene algún problema con eso?",
        "¿Qué es lo que más le molesta de cómo funciona ahora?",
        "¿Cuánto le cuesta eso?",
        "¿Qué sería importante para usted?",
        "¿Esto lo decide usted?",
        "¿Quién más tendría que opinar?",
        "¿Para cuándo querría algo así?",
        "¿Ha probado antes algo parecido?",
        "¿Está viendo otras ofertas?",
        "¿A cuántas personas les afecta?",
        "¿Tiene un presupuesto para esto?",
    ),
    "average_nod": ("Vale.", "Claro.", "Ya veo.", "Bueno, gracias.", "Muy bien, es bueno saberlo.", "Ajá, claro."),
    "average_worry": (
        "Sí, eso me lo dicen a veces, pero no suele ser problema.",
        "Entiendo, pero la mayoría se acostumbra rápido.",
        "Bueno, lo puedo ver.",
        "Entiendo su preocupación con eso.",
        "Es más fácil de lo que parece.",
    ),
    "average_pitch": (
        "En eso nuestro producto es muy bueno: {x}",
        "Con nosotros tendría esto: {x}",
        "Lo que tenemos es esto: {x}",
    ),
    "average_step": (
        "¿Le apunto entonces para {day}?",
        "¿Podemos agendar algo para {day}?",
        "¿Le viene bien {day} para el siguiente paso?",
    ),
    "average_vague_step": (
        "¿Le interesaría dar el siguiente paso con nosotros?",
        "¿Podríamos vernos pronto para hablarlo?",
        "¿Quedamos un día de estos para verlo?",
    ),
    # --- malas costumbres ---
    "dump": (
        "{product} tiene muchísimo que ofrecer: {x}",
        "Déjeme contarle todo lo que hace. {x}",
        "Y eso no es todo, hay más: {x}",
        "Además se lleva todo esto: {x}",
        "Aparte de eso hace lo siguiente: {x}",
        "Y otra cosa que a todo el mundo le encanta: {x}",
    ),
    "dump_reason": (
        "Le llamo para contarle de {product}, lo mejor que hay: {x}",
        "Tiene que oír todo lo que hace {product}: {x}",
    ),
    "probe": (
        "¿Qué usan hoy?",
        "¿Cuántos son?",
        "¿Desde cuándo?",
        "¿Qué es lo que falla?",
        "¿Cada cuánto pasa eso?",
        "¿Cuánto le cuesta al mes?",
        "¿Quién decide?",
        "¿Cuál es su presupuesto?",
        "¿Cuándo termina su contrato?",
        "¿Qué otras ofertas tiene?",
        "¿Qué ha probado antes?",
        "¿Qué metas tiene para este año?",
        "¿Qué es lo más importante para usted en un proveedor?",
        "¿Quién más participa?",
        "¿A qué le tiene miedo?",
        "¿Cómo lo eligió?",
        "¿Qué pasa si nada cambia?",
        "¿Para cuándo lo necesita?",
        "¿Y el equipo cómo está?",
        "¿Y eso por qué?",
    ),
    "push": (
        "Tiene que decidir ya, esta oferta solo vale hoy.",
        "Vamos, todos los demás ya han firmado.",
        "Si no firma hoy, mañana sube el precio.",
        "No hay nada que pensar, diga que sí y ya.",
        "¿Qué le impide decirme que sí ahora mismo? Sería una locura no aprovecharlo.",
        "Solo me quedan dos lugares, así que decida en este momento.",
        "No me diga que lo tiene que pensar, está perdiendo dinero todos los días.",
        "Deme su firma ahora y terminamos.",
        "Créame, se va a arrepentir si no lo toma ahora mismo.",
        "Necesito su sí hoy, mi jefe no le va a guardar esto.",
    ),
    "push_reason": (
        "Tengo una oferta que no puede dejar pasar, pero solo vale hoy.",
        "Escuche, es su última oportunidad de tener {product} a este precio, así que decida ya.",
    ),
    "cut": (
        "Le puedo hacer un {percent} por ciento de descuento.",
        "¿Y con un {percent} por ciento de descuento?",
        "Bueno, le quito un {percent} por ciento.",
        "Se lo dejo más barato, un {percent} por ciento menos.",
        "Para usted le bajo un {percent} por ciento.",
        "¿Y si le hago una rebaja del {percent} por ciento?",
    ),
    "cut_reason": (
        "Ahora mismo tenemos un descuento especial en {product}, un {percent} por ciento menos.",
        "Le llamo porque le puedo ofrecer {product} con un descuento del {percent} por ciento.",
    ),
    "cut_step": (
        "A ese precio, ¿lo hacemos?",
        "¿Tenemos trato a ese precio?",
        "Con ese descuento ya puede firmar, ¿no?",
    ),
    "chat": (
        "¿Vio el partido de anoche? Qué golazo en el último minuto.",
        "El perro de mi vecina se comió un pastel de cumpleaños entero, ¿se imagina?",
        "Estoy pensando en pintar mi cocina de amarillo, o quizá de verde clarito.",
        "Dicen que va a llover todo el fin de semana, y yo quería ir a pescar.",
        "¿Ha estado alguna vez en Islandia? Mi primo dice que las cascadas son increíbles.",
        "Anoche tuve un sueño rarísimo con un piano volador.",
        "Mi abuela hace la mejor tarta de manzana de todo el pueblo.",
        "¿Le gusta el jazz? Me acabo de comprar una trompeta vieja.",
        "No encuentro mi paraguas por ningún lado, seguro lo dejé en el autobús.",
        "La serie nueva de piratas está buenísima, el domingo vi seis capítulos.",
        "Mi hijo está aprendiendo malabares y ya llevamos dos floreros rotos.",
        "¿Ha visto cuántas setas hay en el bosque este otoño?",
    ),
    "rude": (
        "Se nota que usted no tiene ni idea de nada.",
        "¿Es usted tonto o es que no escucha?",
        "Qué estupidez acaba de decir, usted no entiende nada.",
        "Ustedes son todos iguales, unos inútiles.",
        "Cállese un momento y escúcheme.",
        "No sea idiota.",
        "¿Qué clase de imbécil lleva así las cosas?",
        "Hay que ser bastante bruto para trabajar así.",
        "No voy a perder el tiempo con un ignorante como usted, así que contésteme.",
    ),
    "rude_reason": (
        "Por fin contesta alguien. Se lo voy a explicar despacio, para que hasta usted lo entienda.",
        "Mire, ustedes son unos incompetentes, llevan años haciéndolo mal.",
    ),
    "stuffing": (
        (
            "Le entiendo, le escucho, excelente pregunta, cuáles son sus retos, cuánto le cuesta, quién decide, ¿nos "
            "vemos {day}?"
        ),
        (
            "Valor, retorno de inversión, referencia, caso de éxito, prueba, garantía, piloto, bajo riesgo, cuénteme "
            "más, tiene sentido."
        ),
        "O sea que problema, impacto, necesidad, presupuesto, autoridad, tiempos, ¿tiene sentido?, {x}",
        (
            "Lo agradezco, buen punto, qué hay detrás, qué tan importante es, qué pasa si nada cambia, ¿siguiente paso "
            "{day}?"
        ),
        "En resumen, dolor, meta, criterios, decisión, competencia, gracias por compartirlo, ¿le resuelve eso?, {day}",
        "Reconocer, aclarar, confirmar, referencia, garantía, prueba piloto, {x}",
        "Le entiendo totalmente, cuénteme más, por qué, cómo, cuándo, quién más participa, qué ha probado, {x}",
        "Pregunta abierta, resumen, empatía, evidencia, valor, compromiso, ¿quedamos {day}?",
        "Tiene todo el sentido, buena pregunta, lo respeto, cómo se siente, cómo sería lo ideal, {x}",
    ),
    "echo": ("{x}", "Claro: {x}", "Bien. {x}", "Usted dice: {x}", "{x} {x}"),
    "mumble": ("Mm.", "Sí.", "Bueno.", "Eh."),
}

DAYS: Final = (
    "el martes a las diez",
    "el jueves a las tres de la tarde",
    "el miércoles a las dos y media",
    "el próximo lunes a las nueve y media",
)
SELLERS: Final = ("Alex Prado", "Laura Medina", "Daniel Ríos", "Marta Solís")

AMOUNT: Final = {"USD": "dólares", "EUR": "euros", "MXN": "pesos", "ARS": "pesos", "COP": "pesos", "CLP": "pesos"}

SWAPS: Final = {
    "mi": "su",
    "mis": "sus",
    "nuestro": "su",
    "nuestra": "su",
    "nuestros": "sus",
    "nuestras": "sus",
    "yo": "usted",
    "nosotros": "ustedes",
    "nosotras": "ustedes",
    "nos": "les",
    "tengo": "tiene",
    "tenemos": "tienen",
    "estoy": "está",
    "soy": "es",
    "somos": "son",
    "hago": "hace",
    "pago": "paga",
    "quiero": "quiere",
    "necesito": "necesita",
    "llevo": "lleva",
    "hice": "hizo",
    "tuve": "tuvo",
    "fui": "fue",
    "puedo": "puede",
    "podemos": "pueden",
    "perdemos": "pierden",
    "queremos": "quieren",
    "pierdo": "pierde",
    "he": "ha",
    "hemos": "han",
}
"""The customer's words from the seller's side."""
ENDINGS: Final = (("amos", "an"), ("emos", "en"), ("imos", "en"))
"""Of the first person plural, where no swap is known."""

GOOD_AGAINST: Final = {
    "adoption": "gente personal equipo muchachos profes choferes usar usan costumbre aprender ojo mano",
    "low_risk": "riesgo contrato firmar atado amarrado salir cancelar salga mal falla problema seguro prueba",
    "reference": "prueba creer confiar confianza quién otros alguien todos",
    "reliability": "rompe falla caído señal anda funciona para clima",
    "roi": "dinero plata precio costo caro cara pagar presupuesto vale ahorro cuesta cuenta",
    "security": "datos ley legal privado seguro filtra",
    "service": "arreglar arregle rompe roto rota ayuda soporte técnico servicio espera atiende repuesto llama",
}
"""What a customer who needs each kind of proof talks about, by the tags of product sheets; any seller knows that."""
