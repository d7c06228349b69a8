"""Families of sentences that are said in many ways: each is read for what it does, whatever its idiom."""

from __future__ import annotations

import pytest

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.practice.moves import read
from talktrack.practice.recital import is_recital


def labels(text: str, language: Language) -> set[Move]:
    return set(read(text, language).moves)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Give me a minute and then you tell me to get lost.", "en"),
        ("If it's nothing for you, just tell me to get lost.", "en"),
        ("Two minutes, and you can tell me to piss off if you want.", "en"),
        ("Give me thirty seconds and you can always hang up on me.", "en"),
        ("Is it okay if I take a minute, and then you can throw me out?", "en"),
        ("Deme un minuto y luego me manda a paseo si quiere.", "es"),
        ("Me da dos minutos y me cuelga si quiere.", "es"),
    ],
)
def test_an_invitation_to_send_the_seller_away_is_no_insult(text: str, language: Language) -> None:
    assert not {Move.INSULT, Move.PRESSURE} & labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("When's it all switched on?", "en"),
        ("Are all the lights switched off at night?", "en"),
        ("When do the pumps come on?", "en"),
        ("What are you still doing by hand?", "en"),
        ("Are you in a hurry with this?", "en"),
        ("So you don't miss a delivery.", "en"),
        ("Do you order today or tomorrow?", "en"),
        ("Who decides now?", "en"),
        ("You would stop wasting paper.", "en"),
        ("I know you have limited time.", "en"),
        ("Nobody has to sign anything today.", "en"),
        ("Is it only this week that it happens?", "en"),
        ("La puesta en marcha son tres semanas desde la firma, y a recepción le pedimos dos horas.", "es"),
        ("Empezamos tras la firma y sin prisa.", "es"),
        ("Se paga al firmar y no antes.", "es"),
        ("El contrato se firma antes de cargar los datos.", "es"),
        ("¿Quién firma y quién decide?", "es"),
        ("Esta misma tarde le mando la información.", "es"),
        ("¿Hoy solo tienen una línea?", "es"),
        ("Si se va la luz, ¿se queda sin internet?", "es"),
        ("¿Qué problema le ve usted?", "es"),
        ("No hace falta que hable con su proveedor, lo hacemos nosotros.", "es"),
    ],
)
def test_neutral_talk_of_times_and_signatures_is_no_pressure(text: str, language: Language) -> None:
    assert Move.PRESSURE not in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The price is going up on Friday.", "en"),
        ("If you sign today I'll knock a quarter off.", "en"),
        ("But only if you say yes now.", "en"),
        ("You don't need to ask your husband.", "en"),
        ("No need to check with your boss.", "en"),
        ("Hang on, let me finish.", "en"),
        ("It's my last offer.", "en"),
        ("Just give me your card number.", "en"),
        ("Do you want to keep losing money?", "en"),
        ("Your competitors are about to sign.", "en"),
        ("Le hago el precio si firma hoy.", "es"),
        ("Es mi última oferta.", "es"),
        ("No hace falta que lo consulte con su marido.", "es"),
        ("Deme los datos de su tarjeta.", "es"),
        ("Déjeme terminar.", "es"),
        ("¿Pero qué pegas le ve?", "es"),
        ("Luego ya no le puedo mantener el precio.", "es"),
    ],
)
def test_pushing_is_pressure_and_earns_nothing_for_its_question(text: str, language: Language) -> None:
    found = labels(text, language)
    assert Move.PRESSURE in found
    assert not {Move.OPEN_QUESTION, Move.CLARIFY, Move.IMPLICATION_QUESTION} & found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("That old board of yours is a joke. Who still does it like that?", "en"),
        ("You're stuck in the stone age. What are you actually scared of?", "en"),
        ("Those are just excuses. What's holding you back?", "en"),
        ("Están ustedes en la edad de piedra. ¿Qué les da miedo?", "es"),
        ("Eso son excusas. ¿Qué le frena?", "es"),
    ],
)
def test_contempt_is_an_insult_and_earns_nothing_for_its_question(text: str, language: Language) -> None:
    found = labels(text, language)
    assert Move.INSULT in found
    assert not {Move.OPEN_QUESTION, Move.CLARIFY, Move.IMPLICATION_QUESTION} & found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What tends to throw a wrench in it?", "en"),
        ("What throws a spanner in the works?", "en"),
        ("What trips you up?", "en"),
        ("Where does it go pear-shaped?", "en"),
        ("What drives your people up the wall?", "en"),
        ("Where does the shoe pinch?", "en"),
        ("What keeps you awake?", "en"),
        ("Where do things fall through the cracks?", "en"),
        ("What usually gets in the way?", "en"),
        ("¿Dónde le aprieta el zapato?", "es"),
        ("¿Qué les quita el sueño?", "es"),
        ("¿Qué les trae de cabeza?", "es"),
        ("¿Qué se les atasca?", "es"),
        ("¿De qué piedra en el zapato hablamos?", "es"),
        ("¿Por dónde cojea?", "es"),
        ("¿Qué le da dolor de cabeza?", "es"),
    ],
)
def test_a_trouble_is_asked_for_in_many_idioms(text: str, language: Language) -> None:
    reading = read(text, language)
    assert Move.OPEN_QUESTION in reading.moves
    assert any(Topic.PROBLEM in sentence.topics for sentence in reading.sentences)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Night night.", "en"),
        ("Take care now.", "en"),
        ("Cheers, bye.", "en"),
        ("Mind how you go.", "en"),
        ("Have a good one.", "en"),
        ("All the best, Tom.", "en"),
        ("Que se dé bien la tarde.", "es"),
        ("Que le vaya bonito.", "es"),
        ("Que descanse.", "es"),
        ("Hasta el jueves entonces.", "es"),
        ("Nos vemos el martes.", "es"),
        ("Gracias y buen día.", "es"),
        ("Gracias y buenos días.", "es"),
        ("Encantada de charlar con usted.", "es"),
    ],
)
def test_a_farewell_is_no_greeting(text: str, language: Language) -> None:
    found = labels(text, language)
    assert Move.FAREWELL in found
    assert Move.GREETING not in found


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("It's 39 per truck.", "en", 39),
        ("It's thirty-nine a truck a month.", "en", 39),
        ("For all of them that's 858 a month.", "en", 858),
        ("That'd be eight fifty-eight for twenty-two trucks.", "en", 858),
        ("Set-up is twenty-four hundred, one time.", "en", 2400),
        ("It comes to eleven thousand nine hundred, fitted.", "en", 11900),
        ("We charge seven ninety-nine a month.", "en", 799),
        ("Va el número, derecho: 799 pesos mensuales.", "es", 799),
        ("El costo es de 799 pesos al mes.", "es", 799),
        ("Son setecientos noventa y nueve pesos.", "es", 799),
        ("Son 149 por consulta y mes.", "es", 149),
        ("Sale en 649 fijos.", "es", 649),
    ],
)
def test_a_price_is_heard_however_it_is_spoken(text: str, language: Language, amount: float) -> None:
    reading = read(text, language)
    assert Move.PRICE in reading.moves
    assert amount in [found.value for sentence in reading.sentences for found in sentence.amounts]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Our van comes at nine thirty.", "en"),
        ("That's grand.", "en"),
        ("Puede cancelar sin pagar un peso.", "es"),
        ("No vamos a discutir por cien pesos.", "es"),
    ],
)
def test_a_number_that_costs_nothing_is_no_price(text: str, language: Language) -> None:
    assert Move.PRICE not in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Saturday, half past ten then.", "en"),
        ("Perfect, Tuesday, one thirty.", "en"),
        ("Great, so Thursday, ten o'clock, thirty minutes, you and your dispatcher.", "en"),
        ("I've got Friday at nine or Monday at five.", "en"),
        ("Could I maybe email you some information?", "en"),
        ("I'll shoot you an invite.", "en"),
        ("Entonces el jueves a las diez.", "es"),
        ("Perfecto, quedamos el martes a las nueve y media.", "es"),
        ("El jueves a las cuatro, con usted y su compañera.", "es"),
        ("Si quiere le mando un folleto por correo.", "es"),
    ],
)
def test_a_settled_date_and_a_sent_paper_are_next_steps(text: str, language: Language) -> None:
    assert Move.NEXT_STEP_ASK in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Every Thursday at ten the trucks leave.", "en"),
        ("Last Tuesday at nine we had a breakdown.", "en"),
        ("Are you in the middle of something?", "en"),
        ("It is thirty-nine on a yearly deal.", "en"),
        ("Los jueves a las diez cerramos.", "es"),
        ("Atendemos de lunes a viernes de ocho a ocho.", "es"),
        ("La cita se apunta una sola vez.", "es"),
        ("¿Desde cuándo les viene pasando?", "es"),
    ],
)
def test_a_habit_or_a_past_day_is_no_next_step(text: str, language: Language) -> None:
    assert Move.NEXT_STEP_ASK not in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("So if I've got this right, the orders come in late, one person plans it all, and the drivers wait.", "en"),
        ("Let me play that back. The phones ring all morning, two people answer, and half the callers give up.", "en"),
        ("So, three things: the late loads, the overtime and the drivers who leave.", "en"),
        ("What I'm hearing is that the phone rings, nobody picks up and the patients go elsewhere.", "en"),
        ("A ver si le entendí: reportó dos veces, nadie fue, perdió clientes y por eso se quiere ir.", "es"),
        ("O sea que el teléfono no para, las sillas quedan vacías y nadie llama a los pacientes.", "es"),
        ("Recapitulo: tres tiendas, una sola agenda y nadie que la lleve.", "es"),
        ("Me quedo con tres cosas: el ruido, las horas y el contrato.", "es"),
        ("Déjeme que se lo repita: llegan tarde, pagan horas y pierden pedidos.", "es"),
    ],
)
def test_several_points_given_back_are_a_summary(text: str, language: Language) -> None:
    assert Move.SUMMARISE in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sounds like you've been burned before.", "en"),
        ("Sounds like it's all happening at once over there, and here I am adding a phone call.", "en"),
        ("O sea que le da miedo el cambio.", "es"),
    ],
)
def test_one_point_given_back_is_an_echo(text: str, language: Language) -> None:
    found = labels(text, language)
    assert Move.REFLECT in found
    assert Move.SUMMARISE not in found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I can guarantee it.", "en"),
        ("Zero bills, guaranteed, I promise.", "en"),
        ("Nunca se cae, se lo garantizo.", "es"),
    ],
)
def test_a_sellers_own_word_is_no_proof(text: str, language: Language) -> None:
    assert Move.EVIDENCE not in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Okay, I see. Well, I think you'd like ours.", "en"),
        ("I understand that, but it's different.", "en"),
        ("I can hear the dock behind you.", "en"),
        ("Entiendo lo que dice, pero la mayoría está contenta.", "es"),
    ],
)
def test_brushing_a_worry_aside_does_not_acknowledge_it(text: str, language: Language) -> None:
    assert Move.ACKNOWLEDGE not in labels(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We've never talked, so yeah, it's a cold call, and I can hear the dock behind you.", "en"),
        ("We do route planning for folks hauling food, ten to eighty trucks.", "en"),
        ("Tiene treinta días para cancelar, después sí hay penalización, y prefiero que lo sepa.", "es"),
    ],
)
def test_a_plain_statement_is_no_list_of_features(text: str, language: Language) -> None:
    assert Move.FEATURE_DUMP not in labels(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Qué bien. En Huesca, que tienen dos sedes, bajaron las ausencias.",
        "Le mando ahora la invitación.",
        "Cuando empezó, así lo hacía todo el mundo.",
    ],
)
def test_a_relative_clause_asks_nothing_where_accents_are_written(text: str) -> None:
    assert not any(sentence.question for sentence in read(text, "es").sentences)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I understand, I hear you, that makes sense, great question.", "en"),
        ("I hear you, that's fair, thank you for telling me, tell me more, what's behind that?", "en"),
        ("I understand your worry, what's behind that worry, does that answer your worry?", "en"),
        ("Free check, one hour, no strings, nothing signed, named time, Saturday at ten, agreed?", "en"),
        ("How do you plan, who decides, what goes wrong, what does it cost, when does it end?", "en"),
        ("Entiendo, comprendo, tiene razón, gracias por contármelo, cuénteme más.", "es"),
        ("Lo escucho, lo comprendo, me pongo en su lugar, buena pregunta.", "es"),
        ("¿Cómo lo hacen, quién decide, cuánto cuesta, desde cuándo, qué sería lo ideal?", "es"),
        ("Qué cuesta qué supone qué consecuencias qué pasó cómo salió quién firma qué le frena qué espera", "es"),
    ],
)
def test_set_phrases_in_one_breath_are_a_recital(text: str, language: Language) -> None:
    assert is_recital(read(text, language), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I understand. That makes sense. What's behind that?", "en"),
        ("Really? Why is that? What happened then?", "en"),
        ("Yeah, I get that, I'd be wary too after a year like yours. What went wrong with the last one?", "en"),
        ("Perfect. Tuesday, one thirty, thirty minutes, on one of your own days.", "en"),
        ("Perfecto. Vimos que pidió información y quería explicarle nuestro programa, Brezal Citas.", "es"),
        ("Le entiendo, y tiene razón. ¿Qué fue lo que pasó con el otro proveedor?", "es"),
        (
            "I understand, you've called a lot already. I'm sorry about that. What exactly happened with the worktop?",
            "en",
        ),
        ("Claro que se la mando y entiendo que ande con poco tiempo Qué es lo que le urgía que le resolvieran", "es"),
        (
            "So you lie there and listen for the lift, and you mean that. How are things at home, who lives with you?",
            "en",
        ),
    ],
)
def test_a_kind_word_and_a_question_are_no_recital(text: str, language: Language) -> None:
    assert not is_recital(read(text, language), language)


@pytest.mark.parametrize(
    ("text", "language", "move"),
    [
        ("There's a dairy in Ohio that had the same trouble.", "en", Move.EVIDENCE),
        ("Their manager will pick up the phone.", "en", Move.EVIDENCE),
        ("If you walk away you get that fee back.", "en", Move.EVIDENCE),
        ("Si quiere hable con Rosa, la jefa de recepción.", "es", Move.EVIDENCE),
        ("Si no le convence, se cancela.", "es", Move.EVIDENCE),
        ("I'd be fibbing if I said yours would be the same.", "en", Move.ADMIT_LIMIT),
        ("Your bill won't vanish.", "en", Move.ADMIT_LIMIT),
        ("No le prometo que le salga igual.", "es", Move.ADMIT_LIMIT),
        ("No le voy a echar mentiras.", "es", Move.ADMIT_LIMIT),
        ("How does that sit with you?", "en", Move.CONFIRM),
        ("What have I left out?", "en", Move.CONFIRM),
        ("¿Cómo le suena?", "es", Move.CONFIRM),
        ("¿Qué matizaría usted?", "es", Move.CONFIRM),
        ("Tell me if this is a terrible time.", "en", Move.AGENDA),
        ("De acuerdo, voy al grano.", "es", Move.AGENDA),
        ("That's a real concern.", "en", Move.ACKNOWLEDGE),
        ("Es válida su preocupación.", "es", Move.ACKNOWLEDGE),
    ],
)
def test_plain_speech_is_credited_like_the_textbook_phrase(text: str, language: Language, move: Move) -> None:
    assert move in labels(text, language)
