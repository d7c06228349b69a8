"""Spanish."""

from __future__ import annotations

from typing import Final

from talktrack.domain.persona import Layer, Topic
from talktrack.domain.scenario import DifficultyLabel
from talktrack.practice.generator.shape import (
    CommonFact,
    CommonLimit,
    CommonProof,
    CommonQuestion,
    Criteria,
    Locale,
    Words,
)
from talktrack.practice.generator.words.es_audiences import BUSINESS, HOME

_SPAIN: Final = Locale(
    tag="es-ES",
    currency="EUR",
    money="{amount} euros",
    point=".",
    scale=1,
    women=("Nuria", "Begoña", "Rocío", "Montse", "Inés", "Amparo", "Leire", "Paloma", "Marta", "Consuelo"),
    men=("Iñaki", "Ramón", "Jordi", "Andrés", "Gonzalo", "Paco", "Rubén", "Xavier", "Manolo", "Héctor"),
    surnames=(
        *(
            "Arrieta",
            "Bustamante",
            "Calleja",
            "Domènech",
            "Echevarría",
            "Figueroa",
            "Gallardo",
            "Hinojosa",
            "Izquierdo",
        ),
        *("Lozano", "Mendoza", "Nogueira", "Olmedo", "Palacios", "Quesada", "Robledo", "Sanchis", "Tejada", "Valverde"),
    ),
    towns=("Logroño", "Gijón", "Albacete", "Lleida", "Almería", "Palencia", "Vigo", "Cáceres", "Huesca"),
    words={"movil": "móvil", "ordenador": "ordenador", "coche": "coche", "recibo": "recibo", "piso": "piso"},
)
_MEXICO: Final = Locale(
    tag="es-MX",
    currency="MXN",
    money="{amount} pesos",
    point=",",
    scale=20,
    women=("Guadalupe", "Ximena", "Leticia", "Araceli", "Yolanda", "Fernanda", "Maricela", "Itzel", "Norma", "Paulina"),
    men=("Ricardo", "Efraín", "Óscar", "Gerardo", "Ulises", "Arturo", "Rogelio", "Emilio", "Iván", "Beto"),
    surnames=(
        *("Aguirre", "Barragán", "Cárdenas", "Dávila", "Escobedo", "Figueroa", "Garza", "Huerta", "Ibarra", "Jiménez"),
        *("Ledesma", "Mijares", "Nava", "Orozco", "Pacheco", "Quiroz", "Rentería", "Saldaña", "Treviño", "Villaseñor"),
    ),
    towns=("Puebla", "Querétaro", "Saltillo", "Morelia", "Toluca", "Mérida", "Hermosillo", "Pachuca", "Zacatecas"),
    words={
        "movil": "celular",
        "ordenador": "computadora",
        "coche": "carro",
        "recibo": "recibo",
        "piso": "departamento",
    },
)
_ARGENTINA: Final = Locale(
    tag="es-AR",
    currency="ARS",
    money="{amount} pesos",
    point=".",
    scale=1500,
    women=("Florencia", "Graciela", "Malena", "Silvina", "Romina", "Julieta", "Mirta", "Agustina", "Carla", "Noelia"),
    men=("Facundo", "Hernán", "Matías", "Norberto", "Lautaro", "Damián", "Osvaldo", "Ezequiel", "Leandro", "Marcelo"),
    surnames=(
        *("Acosta", "Benítez", "Carrizo", "Duarte", "Echagüe", "Ferreyra", "Godoy", "Heredia", "Insaurralde", "Juárez"),
        *("Ledesma", "Moyano", "Noriega", "Ojeda", "Peralta", "Quiroga", "Roldán", "Sosa", "Toledo", "Villalba"),
    ),
    towns=("Rosario", "Córdoba", "Mendoza", "Tandil", "Neuquén", "Paraná", "Salta", "Bariloche", "Bahía Blanca"),
    words={
        "movil": "celular",
        "ordenador": "computadora",
        "coche": "auto",
        "recibo": "recibo",
        "piso": "departamento",
    },
)

ES: Final = Words(
    locales=(_SPAIN, _MEXICO, _ARGENTINA),
    months=("enero", "febrero", "marzo", "abril", "junio", "septiembre", "octubre", "noviembre"),
    business=BUSINESS,
    home=HOME,
    proofs=(
        CommonProof(
            "case",
            ("roi",),
            "{reference}, de {town2}, pagaba {before} al mes antes, y {after} en el primer año completo con {brand}.",
            "{reference}|primer año completo|{before} al mes",
        ),
        CommonProof(
            "customers",
            ("reference",),
            "{brand} atiende a {customers} clientes desde {since}, y {reference2} contesta a quien quiera preguntar.",
            "{reference2}|{customers} clientes|desde {since}|contesta a quien",
        ),
        CommonProof(
            "guarantee",
            ("security",),
            "Una garantía por escrito: lo que no se arregle en {days} días, ese mes no se paga.",
            "garantía por escrito|no se arregle|ese mes no se paga",
        ),
        CommonProof(
            "trial",
            ("low_risk",),
            "Los primeros {trial} días se puede dejar cuando se quiera, sin motivo y sin penalización.",
            "dejar cuando se quiera|sin penalización|sin motivo|primeros {trial} días",
        ),
    ),
    limits=(
        CommonLimit(
            "No se puede prometer ningún ahorro antes de ver las cuentas del cliente.",
            "le garantizo que ahorra*|ahorro garantizado|garantizamos el ahorro|va a ahorrar seguro|seguro que ahorra",
        ),
        CommonLimit(
            "Desde el pedido hasta el arranque pasan {weeks} semanas.",
            "empezamos mañana|esta misma semana|mañana funcionando|listo mañana|en marcha mañana",
        ),
        CommonLimit(
            "{product} no lo resuelve todo de golpe; errores sigue habiendo.",
            "se acabaron los problemas|todos sus problemas|lo resuelve todo|nunca falla|cero problemas",
        ),
    ),
    questions=(
        CommonQuestion(
            "cost", ("¿Y una cosa así cuánto cuesta?", "¿De cuánto dinero estamos hablando, más o menos?"), ("#price",)
        ),
        CommonQuestion(
            "start",
            ("¿Y cuánto tarda en estar funcionando de verdad?", "¿Y eso, siendo realistas, cuándo arranca?"),
            ("{weeks} semanas", "semanas desde el pedido"),
        ),
        CommonQuestion(
            "others",
            ("¿Quién más lo tiene por aquí?", "¿Hay alguien a quien pueda preguntar por ustedes?"),
            ("#reference", "{reference2}"),
        ),
        CommonQuestion(
            "leave",
            ("¿Y si no me convence, cómo salgo?", "¿Qué pasa si resulta que no es para nosotros?"),
            ("#low_risk",),
        ),
    ),
    situation=CommonFact(
        "situation",
        Layer.VOLUNTEERED,
        (Topic.SITUATION, Topic.SIZE),
        "{kind}, en {town}.",
        "Pues esto es {kind}, aquí en {town}.",
        "Cuénteme un poco su situación, ¿cómo es lo suyo?",
        "su situación|cómo es lo suyo|sobre ustedes|a qué se dedica*|cuántos son|qué tamaño",
    ),
    provider=CommonFact(
        "provider",
        Layer.VOLUNTEERED,
        (Topic.PROVIDER,),
        "Con {provider} desde {year}.",
        "Estamos con {provider} desde {year}, más por costumbre que por otra cosa.",
        "¿Quién les lleva eso hoy?",
        "les lleva eso|con quién están|proveedor|hoy en día|qué usan|con quién trabajan",
    ),
    hang_up=(
        "No. Voy a colgar ahora mismo.",
        "Ya está bien. No vuelva a llamar a este número.",
        "He oído bastante. Adiós.",
        "No ha escuchado ni una palabra. Se acabó.",
        "No tengo por qué aguantar esto. Adiós.",
    ),
    stall=(
        "Todavía no me convence, la verdad.",
        "Suena bien. Al principio casi todo suena bien.",
        "Necesitaría algo más que eso.",
        "No termino de verlo.",
        "Le escucho, pero no lo veo.",
        "Digamos que sigo con mis dudas.",
        "Tendría que acercármelo más a lo nuestro.",
    ),
    when=(
        "¿Y eso cuándo sería?",
        "¿En qué día estaba pensando?",
        "Para eso necesito un día y una hora.",
        "Las semanas se me llenan, así que dígame una fecha.",
        "¿De qué día hablamos?",
    ),
    haggle=(
        "¿Y en esa cifra hay algo de margen?",
        "Ese es el primer precio. ¿Y el segundo?",
        "¿Qué podría hacer con el precio si nos ponemos de acuerdo?",
        "Yo nunca acepto el primer número. ¿Puede bajar un poco?",
        "Ahí tendrá usted margen, digo yo.",
    ),
    disqualified=(
        "Gracias por decirlo tan claro. No lo hace todo el mundo.",
        "Eso le honra. Me quedo con el nombre.",
        "Pues así nos ahorramos tiempo los dos. Gracias.",
    ),
    hints=(
        "Eso de momento me lo guardo.",
        "Ahí hay historia, y no es para una primera conversación.",
        "En eso prefiero no entrar todavía.",
        "Para eso tendríamos que conocernos un poco más.",
        "Dejémoslo ahí por ahora.",
        "Eso no se lo cuento a todo el que llama.",
        "Pregúntemelo otra vez cuando sepa con quién hablo.",
        "Tengo mis motivos, dejémoslo así.",
        "Va usted un poco deprisa.",
        "Aún no, si no le importa.",
        "Eso por ahora se queda en casa.",
        "Vamos por partes.",
    ),
    references=(
        "la familia Urrutia",
        "Talleres Brookman",
        "Conservas Penalba",
        "la familia Castellanos",
        "Dental Ribera",
        "el colegio Los Olmos",
        "Imprenta Fénix",
        "la familia Adalid",
    ),
    title="{product}: {person}",
    summary="De {brand} sabe poco y promesas ha oído muchas. {difficulty}",
    difficulties={
        DifficultyLabel.EASY: "Tiene paciencia.",
        DifficultyLabel.MEDIUM: "Tiene paciencia hasta cierto punto.",
        DifficultyLabel.HARD: "Poca paciencia, y la confianza le cuesta.",
    },
    product_summary="{product}, de {brand}. {business}",
    objectives=(
        "Averiguar qué le preocupa de verdad y cuánto le cuesta.",
        "Conocer plazos, dinero y quién más opina.",
        "Tomar en serio cada duda y responder con algo que se pueda comprobar.",
        "Salir con: {goal}",
    ),
    tips=(
        "Pregunte antes de explicar, y de una en una.",
        "Un precio sin necesidad asusta; un precio esquivado hace desconfiar.",
        "Diga con claridad lo que {product} no hace.",
    ),
    criteria=Criteria(
        title="{product}: una primera conversación",
        sections={
            "opening": "Apertura",
            "discovery": "Descubrimiento",
            "value": "Valor",
            "objections": "Objeciones",
            "close": "Cierre",
        },
        labels={
            "introduces": "Dice el nombre de la empresa en los dos primeros turnos",
            "needs": "Averigua lo que necesita el cliente",
            "circumstances": "Conoce plazos, dinero y quién decide",
            "listens": "Devuelve lo dicho, o pregunta a qué lleva, al menos dos veces",
            "asks": "Hace preguntas que traen respuesta, al menos cinco veces",
            "honest_proof": "Respalda lo que dice, o dice con claridad lo que el producto no hace, al menos dos veces",
            "talk_share": "Deja hablar al cliente",
            "settled": "Resuelve las dudas que salieron",
            "takes_seriously": "Toma en serio las dudas y pregunta qué hay detrás",
            "outcome": "Alcanza el objetivo de la llamada",
            "fair_play": "Ni presión, ni ofensas, ni nada que contradiga la ficha del producto",
            "trust": "Termina con la confianza del cliente",
        },
        better={
            "introduces": "Buenos días, le habla Sara Rey, de {brand}.",
            "listens": "Entonces, si le entiendo bien, esto viene de lejos. ¿A qué les lleva?",
            "asks": "¿Qué tendría que ser distinto dentro de un año?",
            "honest_proof": (
                "No puedo prometerle un ahorro sin ver sus cuentas. Sí puedo contarle cómo le fue a {reference}."
            ),
            "talk_share": "Hasta aquí yo. ¿Cómo lo ve usted?",
            "takes_seriously": "Entiendo que eso le preocupe. ¿Qué hay detrás?",
            "outcome": "¿Le vendría bien el jueves que viene a las diez?",
            "fair_play": "Tómese el tiempo que necesite. Nada cambia por pensarlo una noche.",
            "trust": "Prefiero decirle ahora dónde no le compensaría.",
        },
    ),
    company_signs="b2b|empresas|negocios|pymes|compañías|oficinas|corporativ*",
    home_signs="b2c|hogares|particulares|familias|consumidores|viviendas|residencial*",
    step_signs="demo*|reunión|reunion|cita|visita|llamada|prueba|siguiente paso|próximo paso|agendar",
    yes_signs="firm*|compr*|pedido|contrat*|cerrar la venta|venta|suscri*",
    no_signs="descalific*|dejar ir|sin encaje|no encaja",
)
