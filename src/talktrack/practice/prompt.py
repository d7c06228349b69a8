"""What a language model is told when it words a directive: nothing that the customer would not say now."""

from __future__ import annotations

from collections.abc import Sequence

from talktrack.domain.language import Language
from talktrack.domain.mind import Directive, DirectiveKind, Mind
from talktrack.domain.persona import Persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.ports.language import Message, Prompt
from talktrack.practice.replies import bank_replies, own_replies

_REMEMBERED_TURNS = 16

_LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "es": "Spanish"}

_TERSE, _TALKATIVE, _OFTEN = 0.3, 0.7, 0.2

_INTENTS: dict[DirectiveKind, str] = {
    DirectiveKind.OPEN: "You pick up the call.",
    DirectiveKind.ANSWER: "You answer the caller's question.",
    DirectiveKind.REVEAL: "You open up and tell the caller something.",
    DirectiveKind.OBJECT: "You raise a worry and do not let it go yet.",
    DirectiveKind.PROBE: "You ask the caller something.",
    DirectiveKind.STALL: "You stay unconvinced and promise nothing.",
    DirectiveKind.SOFTEN: "You show that something has moved for you, but you agree to nothing.",
    DirectiveKind.HAGGLE: "You ask for better terms.",
    DirectiveKind.REFUSE: "You say no to what the caller asks for.",
    DirectiveKind.INTERRUPT: "The caller has talked too long, and you cut in.",
    DirectiveKind.ASK_AGAIN: "You did not understand and ask the caller to repeat.",
    DirectiveKind.PUT_THROUGH: "The call is put through to you, and you pick up.",
    DirectiveKind.COMMIT: "You say yes to the step that the caller proposes.",
    DirectiveKind.END_POLITELY: "You end the call politely.",
    DirectiveKind.HANG_UP: "You have had enough and end the call.",
}


def prompt_for(directive: Directive, mind: Mind, scenario: Scenario, heard: Sequence[Turn]) -> Prompt:
    """The request for one reply: public persona, what was heard, the directive and the lines it may say."""
    return Prompt(
        messages=(
            Message("system", _character(scenario)),
            *(_heard(turn) for turn in heard[-_REMEMBERED_TURNS:]),
            Message("system", _order(directive, scenario, heard)),
        ),
        max_tokens=160,
        temperature=0.8,
        seed=mind.seed + mind.seller_turns,
    )


def _character(scenario: Scenario) -> str:
    persona = scenario.persona
    place = f"{persona.role}, {persona.company}" if persona.company else persona.role
    address = f" Address the caller with {persona.formality}." if persona.language == "es" else ""
    return (
        f"You are {persona.name} ({place}), a customer on a phone call with a salesperson. {persona.about}\n"
        f"Speak {_LANGUAGE_NAMES[persona.language]} as in {persona.locale}, as people talk on the phone.{address}\n"
        f"{_manner(persona)} No stage directions, no emoji, no lists, no name in front.\n"
        "Say what you are told to say and nothing beyond it: no further facts, numbers, names or promises. "
        "Never help the salesperson, never say that you are a machine, never repeat a sentence of yours."
    )


def _manner(persona: Persona) -> str:
    verbosity = persona.difficulty.verbosity
    if verbosity < _TERSE:
        manner = "One short sentence, two at the most, of plain speech."
    else:
        manner = "Two to four" if verbosity > _TALKATIVE else "One to three"
        manner += " short sentences of plain speech."
    return f"{manner} You hesitate audibly now and then." if persona.disfluency >= _OFTEN else manner


def _heard(turn: Turn) -> Message:
    return Message("user" if turn.role == "seller" else "assistant", turn.heard)


def _order(directive: Directive, scenario: Scenario, heard: Sequence[Turn]) -> str:
    reason = directive.reason
    samples = (
        *own_replies(reason, scenario.persona.lines),
        *bank_replies(reason, scenario, heard, about=directive.about),
    )
    lines = directive.say or samples[:2]
    content = "\n".join(f"- {line}" for line in lines)
    exact = "Keep every fact, number and name of it" if directive.say else "In the spirit of one of these"
    return (
        f"{_INTENTS[directive.kind]} Tone: {directive.tone}. Length: {directive.length}.\n"
        f"{exact}, in your own words, fitting what was said last:\n{content}"
    )
