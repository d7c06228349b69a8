"""What companies and people at home have in common in Spanish."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from talktrack.domain.persona import Layer, ObjectionKind, Topic, TriggerWhen
from talktrack.domain.scenario import GoalResult
from talktrack.practice.generator.shape import Audience, CommonFact, CommonWorry

_WORRIES: Final = (
    CommonWorry(
        "busy",
        ObjectionKind.BRUSH_OFF,
        TriggerWhen.OPENING,
        ("Me encuentra en medio de algo.", "Justo ahora estoy en medio de un lío, la verdad."),
        "en medio|lío|ocupad*|mal momento|tiempo",
        ("Es que todos piden diez minutos y se quedan treinta.",),
        ("Bueno, dos minutos entonces.", "Está bien. Diga."),
        ("Ya le he dicho que estaba en medio de algo.",),
        "Lo entiendo, está en medio de algo. ¿Puedo hacerle dos preguntas cortas y luego usted decide?",
    ),
    CommonWorry(
        "email",
        ObjectionKind.BRUSH_OFF,
        TriggerWhen.OPENING,
        ("Mándeme algo por correo.", "Póngamelo en un correo y ya lo miraré."),
        "correo|mándeme|mande*|por escrito|buzón|póngamelo",
        ("Un correo lo puedo tirar. A quien llama, ya cuesta más.",),
        ("Bueno, pregunte antes de escribir nada.", "Está bien. Pero breve."),
        ("Mi correo sigue funcionando, ya sabe.",),
        "Lo entiendo, un correo se lo escribo con gusto. ¿Qué tendría que decir para que valiera la pena leerlo?",
    ),
    CommonWorry(
        "promises",
        ObjectionKind.TRUST,
        TriggerWhen.PITCH,
        ("Eso lo dicen todos. Luego nadie contesta el teléfono.", "Esa canción ya la conozco, de su competencia."),
        "lo dicen todos|dicen todos|luego|contesta el teléfono|canción|promes*|confian*|antes",
        ("Lo que me puede es el silencio de después, con la firma ya puesta.",),
        ("Si puedo preguntarles yo, ya es otra cosa.", "Bien. Eso lo puedo comprobar."),
        ("Bonitas palabras. Quiero oírlo de alguien que lo tenga.", "¿Y quién lo dice, aparte de usted?"),
        "Lo entiendo, promesas ya ha oído. ¿Qué pasó luego? {customers_proof}",
        proof="reference",
    ),
    CommonWorry(
        "breaks",
        ObjectionKind.RISK,
        TriggerWhen.PITCH,
        ("¿Y cuando salga mal, quién da la cara? Yo.", "Con los cambios siempre sale algo mal, y la cabeza es la mía."),
        "salga mal|sale algo mal|da la cara|cambio*|la cabeza|riesgo|sale mal",
        ("La última vez que cambió algo aquí me pasé semanas dando explicaciones.",),
        ("¿Por escrito? Entonces ya no es solo problema mío.", "Bueno, eso me quita un peso."),
        ("Sigue sin decirme quién paga cuando no funcione.", "Eso no me sirve el día que falle."),
        "Entiendo esa preocupación, sería usted quien da la cara. ¿Qué salió mal la última vez? {guarantee_proof}",
        proof="security",
    ),
    CommonWorry(
        "dear",
        ObjectionKind.PRICE,
        TriggerWhen.PRICE,
        ("Eso es bastante más de lo que pagamos ahora.", "Uf. Es más de lo que tenía en mente."),
        "precio|más de lo que|pagamos|caro|cuesta|dinero|mucho|cara",
        ("No sabría decir qué nos devuelve, ese es el problema.",),
        ("Si a otros les ha devuelto eso, la cifra la puedo aceptar.", "Visto así no está tan lejos."),
        ("Sigo sin ver qué nos aporta.", "¿Y dónde está el dinero para nosotros?"),
        "Lo entiendo, es mucho dinero. ¿Qué tendría que devolverles? {case_proof}",
        proof="roi",
    ),
    CommonWorry(
        "dearer",
        ObjectionKind.PRICE,
        TriggerWhen.PRICE,
        ("Por ese dinero lo dejo como está y me voy de vacaciones.", "Es caro para algo que no se puede tocar."),
        "caro|precio|cuesta|dinero|vacaciones|vale la pena|mucho",
        ("Tendría que ver qué queda al cabo de un año.",),
        ("Con esa cifra ya puedo hacer algo.", "Bueno, en un año entero sí que cambia."),
        ("Caro es caro. ¿Qué han sacado otros?", "Me dice lo que cuesta, no lo que vale."),
        "Lo entiendo, suena caro. ¿Qué haría que valiera la pena para ustedes? {case_proof}",
        proof="roi",
    ),
    CommonWorry(
        "ask_them",
        ObjectionKind.AUTHORITY,
        TriggerWhen.NEXT_STEP,
        ("Antes tengo que hablarlo con {decider}.", "Déjeme comentarlo con {decider} y le digo."),
        "{decider}|hablarlo|comentarlo|le digo|antes|decid*",
        ("Es que ya estoy oyendo lo que va a decir {decider}.",),
        ("Tiene razón, que {decider} lo oiga de primera mano.", "Bueno, así me cuesta menos sacarlo."),
        ("Ya le he dicho que lo preguntaré.",),
        "Claro, hablarlo con {decider} tiene sentido. ¿Qué cree que querría saber {decider}?",
        clarify=True,
        hides="decision",
    ),
    CommonWorry(
        "think",
        ObjectionKind.TIMING,
        TriggerWhen.NEXT_STEP,
        ("Tengo que consultarlo con la almohada.", "Déjeme que lo piense un tiempo."),
        "almohada|piense|pensar*|consultarlo|tiempo",
        ("No es tanto pensarlo. Es que no depende solo de mí.",),
        ("Bien, entonces una fecha no hace daño.", "De acuerdo. Si es solo eso, adelante."),
        ("Aun así prefiero pensarlo.",),
        "Lo entiendo, quiere pensarlo. ¿Qué es exactamente lo que le queda por pensar?",
        clarify=True,
        hides="decision",
    ),
    CommonWorry(
        "tied",
        ObjectionKind.RISK,
        TriggerWhen.TURN,
        ("Yo no firmo nada de lo que no pueda salir.", "Una vez dentro, de estas cosas no se sale."),
        "salir|no se sale|atad*|firmo|contrato|permanencia|dejarlo",
        ("Una vez pagué dos años por algo que no usó nadie.",),
        ("Si puedo dejarlo sin más, no hay problema.", "Bien. Solo quería una puerta de salida."),
        ("¿Y cómo salgo si no vale para nada?",),
        "Lo entiendo, a nadie le gusta firmar algo de lo que no puede salir. {trial_proof}",
        proof="low_risk",
    ),
    CommonWorry(
        "effort",
        ObjectionKind.PROCESS,
        TriggerWhen.TURN,
        ("Cambiar siempre da más trabajo del que cuentan.", "No puedo tener semanas de lío por esto."),
        "cambiar|trabajo|lío|esfuerzo|semanas|cambio*",
        ("Al final todo acaba en mi mesa, eso es lo que temo.",),
        ("Si se puede parar cuando sea demasiado, veamos.", "Bueno, eso parece llevadero."),
        ("¿Y ese trabajo quién lo hace? Pues eso.",),
        "Lo entiendo, cambiar da trabajo y le cae a usted. {trial_proof}",
        proof="low_risk",
    ),
)

_FACTS: Final = (
    CommonFact(
        "decision",
        Layer.EARNED,
        (Topic.DECISION, Topic.PEOPLE),
        "La última palabra la tiene {decider}, que se quemó con una compra parecida en {year2}.",
        "La última palabra la tiene {decider}, y con algo parecido se quemó en {year2}.",
        "¿Quién más opina sobre esto, y quién decide al final?",
        "quién más opina|quién decide|decide*|decisión|dar el visto bueno|opina",
        trust=42,
    ),
    CommonFact(
        "timing",
        Layer.ASKED,
        (Topic.TIMING,),
        "Lo que tienen ahora vence en {month}; hay que avisar seis semanas antes.",
        "Lo de ahora vence en {month}, y tendría que avisar seis semanas antes.",
        "¿Cuándo sería buen momento para un cambio, hay alguna fecha que mande?",
        "buen momento|cuándo sería|fecha que mande|para cuándo|plazo*|vence",
    ),
    CommonFact(
        "timing",
        Layer.ASKED,
        (Topic.TIMING,),
        "Tiene que estar hecho antes de {month}, porque {colleague} falta dos meses.",
        "Tendría que estar hecho antes de {month}. A partir de ahí {colleague} falta dos meses.",
        "¿Cuándo sería buen momento para un cambio, hay alguna fecha que mande?",
        "buen momento|cuándo sería|fecha que mande|para cuándo|plazo*",
    ),
    CommonFact(
        "budget",
        Layer.EARNED,
        (Topic.BUDGET,),
        "Hoy pagan {now} al mes, y hasta {limit} pasaría sin discusión.",
        "Ahora pagamos {now} al mes. Hasta {limit} nadie me lo discutiría.",
        "¿Cuánto pagan hoy por eso, y qué presupuesto sería imaginable?",
        "pagan hoy|presupuesto|cuánto pagan|gastan|imaginable|reservado",
        trust=48,
    ),
    CommonFact(
        "criteria",
        Layer.ASKED,
        (Topic.CRITERIA, Topic.RISK),
        "Lo que cuenta es una persona que conteste y que les conozca por su nombre.",
        "Una sola persona que conteste y sepa quién soy. Ya basta de empezar de cero con cada uno.",
        "¿Qué es lo que más le importa al elegir a alguien para esto?",
        "más le importa|importante para|al elegir|valora*|criterio*",
    ),
    CommonFact(
        "criteria",
        Layer.ASKED,
        (Topic.CRITERIA, Topic.RISK),
        "Lo que cuenta es que sea sencillo: {colleague} tiene que saber llevarlo a la primera.",
        "Que sea sencillo. Si {colleague} no lo lleva a la primera, no me sirve.",
        "¿Qué es lo que más le importa al elegir a alguien para esto?",
        "más le importa|importante para|al elegir|valora*|criterio*",
    ),
    CommonFact(
        "history",
        Layer.EARNED,
        (Topic.HISTORY,),
        "En {year2} lo intentaron con {provider2}; duró {n} meses y acabó con una carta del abogado.",
        "En {year2} lo intentamos con {provider2}. {n} meses de disgustos y, al final, la carta de un abogado.",
        "¿Qué han probado antes, y cómo fue?",
        "han probado|probado antes|en el pasado|experiencia|cómo fue",
        trust=46,
    ),
    CommonFact(
        "history",
        Layer.EARNED,
        (Topic.HISTORY,),
        "{provider2} les prometió la luna en {year2} y a los {n} meses ya no existía.",
        "{provider2} nos prometió la luna en {year2}. A los {n} meses el número ya no existía.",
        "¿Qué han probado antes, y cómo fue?",
        "han probado|probado antes|en el pasado|experiencia|cómo fue",
        trust=46,
    ),
    CommonFact(
        "impact",
        Layer.EARNED,
        (Topic.IMPACT,),
        "{colleague} dedica {h} horas a la semana a arreglarlo, y se pierden unos {loss} al mes.",
        "{colleague} se pasa {h} horas a la semana arreglándolo, y calculo que perdemos {loss} al mes.",
        "¿Cuánto les cuesta eso, en horas o en dinero?",
        "cuesta eso|les cuesta|en horas|a qué les lleva|consecuencia*|supone",
        trust=40,
    ),
    CommonFact(
        "offers",
        Layer.ASKED,
        (Topic.COMPETITOR,),
        "Sobre la mesa hay una oferta de {provider2}, sin leer desde hace {n} semanas.",
        "Por aquí tengo algo de {provider2}. Lleva {n} semanas sin abrir, si le digo la verdad.",
        "¿Está mirando también otras ofertas?",
        "otras ofertas|alguien más|competencia|presupuestos de otros|comparando",
    ),
    CommonFact(
        "goal",
        Layer.ASKED,
        (Topic.GOAL,),
        "Lo ideal sería que en {month2} ya nadie tuviera que pensar en ello.",
        "¿Puestos a soñar? Que en {month2} ya nadie tenga que pensar en esto.",
        "Si esto saliera bien, ¿qué sería distinto dentro de un año?",
        "sería distinto|ideal*|saliera bien|dentro de un año|objetivo|sueñ*",
    ),
)

_NO_FIT: Final = (
    CommonFact(
        "bound",
        Layer.ASKED,
        (Topic.TIMING, Topic.PROVIDER),
        "Firmaron con {provider} cuatro años más el pasado {month}; salir cuesta {lock}.",
        "Mire, el pasado {month} firmamos cuatro años más. Salir nos costaría {lock}.",
        "¿Cuándo sería buen momento para un cambio, hay algún contrato que les ate?",
        "buen momento|contrato|les ate|atad*|cuándo sería|vence",
    ),
    CommonFact(
        "giving_up",
        Layer.ASKED,
        (Topic.TIMING,),
        "Lo dejan todo en {month}; se muda a {town2} y ya no se compra nada nuevo.",
        "Le voy a ser franco: en {month} dejamos todo esto. Me voy a {town2}, así que nuevo ya no se compra nada.",
        "¿Cuándo sería buen momento para un cambio, va a cambiar algo más?",
        "buen momento|cambiar algo|planes|cuándo sería|año que viene",
    ),
)

_CHATTY: Final = (
    "Aquí llueve de lado desde el martes.",
    "Voy por el tercer café, así que hable despacio.",
    "Si oye un taladro, es el vecino.",
    "Bien, gracias. Es de esas semanas.",
    "No me quejo, que nadie me escucha.",
    "Llevo en pie desde las cinco, perdone si bostezo.",
)
_UNKNOWN: Final = (
    "Eso así, de memoria, no se lo sé decir.",
    "Ni idea, la verdad.",
    "En eso no le puedo ayudar.",
    "Si se lo contesto, me lo invento.",
    "Eso no lo he mirado nunca.",
    "Eso habría que preguntárselo a alguien que sepa más.",
)
_DECLINE: Final = (
    "No, creo que no. Tal como está, no.",
    "Prefiero dejarlo por ahora.",
    "Hoy le voy a decir que no.",
    "Va demasiado rápido para mí, lo dejo.",
    "Todavía no. Sabe usted muy poco de nosotros para eso.",
)
_COMMIT: Final = (
    "Muy bien, hagámoslo así.",
    "Sí, me viene bien. Apúntelo.",
    "De acuerdo, me lo reservo.",
    "Hecho. Mándeme una nota con los detalles.",
)
_GOODBYE: Final = (
    "Bueno, tengo que dejarle. Adiós.",
    "Lo dejamos aquí. Hasta luego.",
    "Gracias por llamar. Sigo con lo mío.",
    "Me llaman por la otra línea. Adiós.",
)

BUSINESS: Final = Audience(
    facts=_FACTS,
    no_fit=_NO_FIT,
    worries=_WORRIES,
    openings=(
        "{company}, le atiende {person}.",
        "{person}, {company}. ¿Dígame?",
        "{company}, buenos días, habla con {first}.",
    ),
    about=(
        "{person} ({role}, {company}): {kind}, en {town}. Trato correcto, poco tiempo y muchas llamadas "
        "comerciales a cuestas."
    ),
    situation=(
        (
            "Llama a {person} ({role}, {company}), de {town}. Pasó por su estand en una feria y dejó una "
            "tarjeta. No sabe nada más."
        ),
        "Un cliente suyo le dio el nombre de {person} ({role}, {company}), de {town}. No espera su llamada.",
        (
            "{person} ({role}, {company}), de {town}, descargó un folleto de su web la semana pasada. Es "
            "la primera llamada."
        ),
    ),
    goals={
        GoalResult.NEXT_STEP: "Una conversación de media hora en un día concreto, con las cifras sobre la mesa.",
        GoalResult.COMMITMENT: "Un pedido de {product}, con fecha de arranque.",
        GoalResult.DISQUALIFIED: "Una despedida sincera: {product} no encaja aquí.",
    },
    small_talk=_CHATTY,
    unknown=_UNKNOWN,
    decline=_DECLINE,
    commit=_COMMIT,
    goodbye=_GOODBYE,
)

HOME: Final = replace(
    BUSINESS,
    openings=("¿Diga?", "Sí, soy {first}, dígame.", "¿Sí? {person} al habla, ¿quién es?"),
    about="{person} vive en {town}: {kind}. Trato amable, y cautela con quien vende por teléfono.",
    situation=(
        (
            "{person}, de {town}, rellenó el formulario de su web el domingo por la noche y preguntó "
            "cuánto costaría. Le devuelve la llamada."
        ),
        "Un vecino de {person}, en {town}, es cliente suyo y le dio el número. No espera su llamada.",
        "{person}, de {town}, se llevó un folleto en su puesto del mercado y dejó un número. Es la primera llamada.",
    ),
    goals={
        GoalResult.NEXT_STEP: "Una segunda conversación en un día concreto, con todos los que opinan.",
        GoalResult.COMMITMENT: "Un pedido de {product}, con fecha de arranque.",
        GoalResult.DISQUALIFIED: "Una despedida sincera: {product} no encaja aquí.",
    },
)
