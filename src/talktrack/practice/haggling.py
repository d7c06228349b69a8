"""Haggling: the customer asks for a better price, counters what is offered, and is content with enough or a trade.

A seller who comes down before anybody asked is asked for more, and is not bought from until it has held its price or
taken something in return.
"""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.call import EndReason
from talktrack.domain.language import Language
from talktrack.domain.mind import Bargain, Directive, DirectiveKind, Mind
from talktrack.domain.moves import Move
from talktrack.domain.text import find_phrase
from talktrack.practice.ending import end
from talktrack.practice.hearing import Understood
from talktrack.practice.moment import Decision, Moment, fresh
from talktrack.practice.reading import Reading
from talktrack.practice.table import Table

_WANTS_IT = 50
"""Interest from which on somebody who hears a price haggles."""
_SPOILT = 2
"""Rounds more that a seller meets who gave something off unasked."""
_AGAIN = 2
"""Discounts that nobody asked for from which on a seller is not simply bought from."""
_SMALL = 1.0
"""What a discount counts, in per cent, that was given without a number."""

_IF = {
    "en": "if you; if we; in return; in exchange; provided; as long as; against; then i",
    "es": """si usted*; si nos; si me; si firma*; si lo; si paga*; si contrata*; si toma*; si hace*; si se; a
        cambio; siempre que; siempre y cuando; con la condición; contra""",
}
_IN_RETURN = {
    "en": """two-year; two year*; three-year; three year*; 24 months; 36 months; longer term; longer contract; up
        front; upfront; in advance; pay * year*; pay * annually; yearly payment; annual payment; in one go;
        pay on the day; reference; case study; testimonial; recommend us; introduce us; all of them; all
        your; larger order; bigger order; more units; whole fleet; bigger volume; quarterly; full year;
        leave out; without the; fewer; smaller; spread""",
    "es": """dos años; tres años; 24 meses; 36 meses; más plazo; mayor plazo; por adelantado; de contado; pago
        anual; paga* * año; anticipad*; en un solo pago; una sola exhibición; referencia*; caso de éxito;
        testimonio; año completo; nos recomienda; nos presenta; todas las; todos los; más volumen; pedido
        mayor; más equipos; sin el; sin la; trimestral; domicili*""",
}
_FIRM = {
    "en": """best i can do; best price; can't go lower; cannot go lower; can't go any lower; no room; is fixed;
        don't discount; do not discount; no discount*; can't take anything off; price stands; it stays at;
        can't move on; won't move on; same for everyone; same price for; can't come down; wouldn't be fair;
        not without; can't give you * off; can't do * less; that's as far as""",
    "es": """es lo mejor; mejor precio; no puedo bajar*; no bajamos; no hay margen; precio fijo; es fijo; no
        podemos bajar; no hacemos descuento*; no damos descuento*; no puedo quitar*; el precio es el; se
        queda en; no puedo mover*; igual para todos; mismo precio; no sería justo; hasta ahí llego; no puedo
        ofrecer* menos; no tengo margen; no le puedo bajar; no te puedo bajar; sin tocar el precio""",
}


def bargained(mind: Mind, understood: Understood, table: Table) -> Bargain:
    """Where the haggling stands after a turn of the seller."""
    bargain, moves = mind.bargain, understood.moves
    if bargain.settled_at is not None or Move.FALSE_CLAIM in moves:
        return bargain
    turn = mind.seller_turns + 1
    if Move.DISCOUNT in moves:
        asked = bargain.rounds > 0 or price_was_discussed(mind, table)
        offered = max(bargain.offered, _percent(understood.reading, table))
        bargain = replace(bargain, offered=offered, unasked=bargain.unasked + gives_away(mind, asked=asked))
        enough = table.scenario.product.max_discount_percent * table.scenario.persona.haggling.enough
        content = not bargain.unasked and (offered >= enough or bargain.rounds >= _most_rounds(bargain, table))
        if asked and (content or trades(understood.reading, table.language)):
            return replace(bargain, settled_at=turn)
    elif bargain.asked_at == mind.seller_turns and _holds(understood, table.language):
        last = bargain.rounds >= table.scenario.persona.haggling.rounds
        if last or understood.proofs or understood.meets:
            return replace(bargain, settled_at=turn)
    return bargain


def price_was_discussed(mind: Mind, table: Table) -> bool:
    """Whether the customer has brought up the price, by a worry or by asking for a better one."""
    raised = {state.id for state in mind.objections if state.times_raised}
    return any(table.objections[id].kind == "price" for id in raised) or mind.bargain.rounds > 0


def gives_away(mind: Mind, *, asked: bool) -> bool:
    """Whether a discount is another of those that nobody asked for: the first, or one more behind it."""
    return not asked or (mind.bargain.unasked > 0 and mind.bargain.settled_at is None)


def trades(reading: Reading, language: Language) -> bool:
    """Whether a turn asks for something in return for what it gives."""
    return _says(reading, _IF[language]) and _says(reading, _IN_RETURN[language])


def haggle(moment: Moment) -> Decision | None:
    """The answer to a discount, or to a price that is held: wants more, or is content."""
    bargain, moves = moment.mind.bargain, moment.understood.moves
    if bargain.settled_at is not None:
        over = bargain.settled_at == moment.turn and not moment.understood.asks and Move.NEXT_STEP_ASK not in moves
        return (Directive(DirectiveKind.SOFTEN, reason="price_settled"), moment.mind) if over else None
    if Move.DISCOUNT in moves:
        return wants_more(moment, "counter" if bargain.rounds else "discounted_early") or _has_heard_enough(moment)
    if bargain.asked_at == moment.mind.seller_turns and _says_so(moment.understood.reading, moment.table.language):
        return wants_more(moment, "held_firm")
    return None


def _has_heard_enough(moment: Moment) -> Decision | None:
    """Nobody bargains for ever with a seller who knows nothing but a lower price: no deal, and goodbye."""
    bargain = moment.mind.bargain
    if bargain.unasked <= max(_AGAIN, _most_rounds(bargain, moment.table)):
        return None
    return end(moment.mind, moment.table, DirectiveKind.END_POLITELY, EndReason.DECLINED)


def wants_more(moment: Moment, reason: str) -> Decision | None:
    """Ask for a better price once more; None where the customer has asked often enough."""
    mind, persona = moment.mind, moment.table.scenario.persona
    bargain = mind.bargain
    if persona.haggling.rounds == 0 or bargain.rounds >= _most_rounds(bargain, moment.table):
        return None
    asked = replace(mind, bargain=replace(bargain, rounds=bargain.rounds + 1, asked_at=moment.turn))
    say = fresh(persona.lines.counter, mind, salt="counter") if reason == "counter" else ()
    return Directive(DirectiveKind.HAGGLE, say=say, about=_counter(bargain, moment.table), reason=reason), asked


def price_heard(moment: Moment) -> Decision | None:
    """Somebody who wants it and has heard the price asks for a better one."""
    mind, sheet = moment.mind, moment.table.scenario.product
    wants = mind.levels.interest >= _WANTS_IT and mind.price_known and sheet.max_discount_percent > 0
    if not wants or mind.bargain.rounds or Move.PRICE not in moment.understood.moves:
        return None
    return wants_more(moment, "price_heard")


def is_spoilt(mind: Mind) -> bool:
    """Whether the seller came down unasked again and again, and neither held its price nor took anything in return."""
    return mind.bargain.unasked >= _AGAIN and mind.bargain.settled_at is None


def _most_rounds(bargain: Bargain, table: Table) -> int:
    return table.scenario.persona.haggling.rounds + (_SPOILT if bargain.unasked else 0)


def _counter(bargain: Bargain, table: Table) -> str:
    """The discount that the customer asks for, in per cent: more than it would take."""
    enough = table.scenario.product.max_discount_percent * table.scenario.persona.haggling.enough
    return str(round(max(enough * 1.5, bargain.offered + 2, 2)))


def _percent(reading: Reading, table: Table) -> float:
    """The largest discount of a turn in per cent; one given as an amount is held against the lowest price above it."""
    prices = [price.amount for price in table.scenario.product.prices]
    found = [_SMALL]
    for sentence in reading.sentences:
        if Move.DISCOUNT not in sentence.moves:
            continue
        for amount in sentence.amounts:
            above = min((price for price in prices if price > amount.value), default=0.0)
            found.append(amount.value if amount.unit == "%" else 100 * amount.value / above if above else _SMALL)
    return max(value for value in found if value <= max(_SMALL, table.scenario.product.max_discount_percent))


def _holds(understood: Understood, language: Language) -> bool:
    """Whether a turn keeps to its price: says so, or gives reasons for it instead of something off."""
    reasons = understood.moves & {Move.VALUE, Move.EVIDENCE, Move.ADMIT_LIMIT}
    return _says_so(understood.reading, language) or bool(reasons or understood.proofs)


def _says_so(reading: Reading, language: Language) -> bool:
    return _says(reading, _FIRM[language])


def _says(reading: Reading, phrases: str) -> bool:
    """Whether one of the phrases, parted by semicolons, stands in a turn."""
    text = " ".join(sentence.text for sentence in reading.sentences)
    return find_phrase(text, tuple(phrases.split(";"))) is not None
