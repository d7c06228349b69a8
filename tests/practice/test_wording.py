"""Wording: a model's words are used where they keep the mind's decision; else the bank speaks and says why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import anyio
import pytest

from talktrack.domain.errors import ProviderBusy, ProviderError, ProviderNonsense, ProviderUnreachable
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.mind import Directive, DirectiveKind
from talktrack.domain.persona_check import all_lines
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.domain.transcript import Turn
from talktrack.ports.language import Prompt
from talktrack.practice.bank import AGREEING, REACTIONS, REPLIES, TELLING
from talktrack.practice.exchange import Cast, last_mind
from talktrack.practice.filter import says_yes, speaks
from talktrack.practice.replies import bank_replies
from talktrack.practice.wording import BANK, Worded, from_bank, word
from talktrack.providers.openai.language import OpenAILanguage
from tests.fakes.language import BreaksOff, FakeLanguage, Reply
from tests.practice.calls import hold, script, shipped
from tests.practice.scene import FACTS, NOISE, Talk, scene
from tests.servers.faults import Fault
from tests.servers.openai_chat import openai_chat_server

ANSWER = Directive(DirectiveKind.ANSWER, say=NOISE.lines, facts=("noise",), reason="asked")
STALL = Directive(DirectiveKind.STALL, reason="not_convinced")
HEARD = (
    Turn("t1", "customer", "Harlow Mill, Ann Reed speaking.", "Harlow Mill, Ann Reed speaking."),
    Turn("t2", "seller", "How loud is it in the hall?", "How loud is it in the hall?"),
)


async def worded(reply: Reply, directive: Directive = ANSWER, scenario: Scenario | None = None) -> Worded:
    stage = scenario or scene()
    return await word(directive, Talk(stage).mind, stage, HEARD, FakeLanguage([reply]))


def by_the_bank(found: Worded, why: str, directive: Directive = ANSWER) -> None:
    assert found == Worded(from_bank(directive, Talk(scene()).mind, scene(), HEARD), BANK, why)


@pytest.mark.parametrize(
    "text",
    [
        "Honestly, that old pump is so loud, nobody hears the alarm.",
        '"That pump is loud, so nobody hears the alarm."',
        "Ann Reed: That pump is loud, so nobody hears the alarm.",
        "*sighs* The old pump is so loud (very) that nobody hears the alarm [pause].",
    ],
)
async def test_good_words_are_used_without_what_is_not_speech(text: str) -> None:
    found = await worded(text)
    assert found.by == "fake:scripted"
    assert found.fell_back is None
    assert not set('*()[]":') & set(found.text)
    assert "sighs" not in found.text
    assert "Ann Reed" not in found.text
    assert "alarm" in found.text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("*shrugs*", "empty"),
        ("[silence] (waits)", "empty"),
        ("...", "empty"),
        ("Our pump is so loud that nobody hears the alarm. " + "And so on and so forth. " * 40, "too_long"),
        ("As an AI language model I find the pump so loud that nobody hears the alarm.", "out_of_character"),
        ("La bomba es muy vieja y hace tanto ruido que nadie oye la alarma en la nave.", "wrong_language"),
        ("The pump is so loud that nobody hears the alarm, but let's do it, you have a deal.", "agreed"),
        ("I would rather talk about something else today.", "left_out"),
        ("Our pump is so loud that nobody hears the alarm, and Zarquon refused to pay after nine days.", "leak"),
        ("Our pump is so loud that nobody hears the alarm, it cost us 41,700 euros.", "leak"),
    ],
)
async def test_words_that_break_a_rule_are_not_spoken(text: str, why: str) -> None:
    by_the_bank(await worded(text), why)


async def test_an_echo_of_a_locked_fact_is_stopped_even_where_nothing_has_to_be_said() -> None:
    leaked = "Well, in May our line stood still and Zarquon refused to pay."
    by_the_bank(await worded(leaked, STALL), "leak", STALL)


async def test_a_fact_that_is_unlocked_may_be_spoken_of() -> None:
    talk = Talk(scene(levels={"trust": 90}))
    talk.say("What did the standstill cost you?")
    model = FakeLanguage(["As I said, in May the line stood still for nine days and Zarquon refused to pay."])
    found = await word(STALL, talk.mind, talk.scenario, HEARD, model)
    assert found.fell_back is None


async def test_a_sentence_that_was_said_before_is_dropped() -> None:
    talk = Talk(scene())
    talk.say("How loud is it in the hall?")
    model = FakeLanguage([f"{NOISE.lines[0]} And what is it that you want?"])
    found = await word(STALL, talk.mind, talk.scenario, HEARD, model)
    assert found.text == "And what is it that you want?"


@pytest.mark.parametrize(
    "error",
    [
        ProviderBusy("Too many.", provider="fake"),
        ProviderUnreachable("Gone.", provider="fake"),
        ProviderNonsense("What?", provider="fake"),
    ],
)
async def test_a_model_that_fails_leaves_the_bank_to_speak(error: ProviderError) -> None:
    by_the_bank(await worded(error), error.code)
    by_the_bank(await worded(BreaksOff("Our pump is so loud", error)), error.code)


async def test_a_model_that_hangs_is_left_at_the_deadline() -> None:
    model = FakeLanguage(["Our old pump is so loud that nobody hears the alarm, you know."], first_delay=60)
    mind = Talk(scene()).mind
    found = await word(ANSWER, mind, scene(), HEARD, model, deadline_s=0.01)
    assert (found.by, found.fell_back) == (BANK, "provider_timeout")
    assert model.closed_early == 1


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (Fault.BUSY, "provider_busy"),
        (Fault.UNAUTHORIZED, "provider_rejected"),
        (Fault.BROKEN, "provider_unreachable"),
        (Fault.REFUSED, "provider_unreachable"),
        (Fault.RESET, "provider_unreachable"),
        (Fault.TRUNCATED, "provider_nonsense"),
        (Fault.MALFORMED, "provider_nonsense"),
        (Fault.HTML, "provider_nonsense"),
        (Fault.EMPTY, "provider_nonsense"),
        (Fault.FILTERED, "provider_nonsense"),
    ],
)
async def test_a_real_server_that_breaks_leaves_the_bank_to_speak(fault: Fault, why: str) -> None:
    async with openai_chat_server() as server, OpenAILanguage(base_url=server.base_url) as model:
        server.fail_with(fault)
        found = await word(ANSWER, Talk(scene()).mind, scene(), HEARD, model)
    by_the_bank(found, why)


async def test_a_real_server_that_hangs_is_left_at_the_deadline() -> None:
    async with openai_chat_server() as server, OpenAILanguage(base_url=server.base_url) as model:
        server.fail_with(Fault.HANG)
        found = await word(ANSWER, Talk(scene()).mind, scene(), HEARD, model, deadline_s=0.2)
        assert (found.by, found.fell_back) == (BANK, "provider_timeout")
        with anyio.fail_after(5):
            await server.requests[0].http.over.wait()


async def test_the_prompt_holds_the_public_persona_what_was_heard_and_the_lines_and_nothing_else_of_the_mind() -> None:
    model = FakeLanguage(["Our old pump is loud, nobody hears the alarm."])
    await word(ANSWER, Talk(scene()).mind, scene(), HEARD, model)
    text = "\n".join(message.text for message in model.prompts[0].messages)
    assert "Ann Reed" in text
    assert "How loud is it in the hall?" in text
    assert NOISE.lines[0] in text
    for fact in FACTS:
        assert fact.text not in text
        if fact.id != "noise":
            assert not any(line in text for line in (*fact.lines, *fact.hint))


async def test_the_mind_with_good_words_is_the_same_as_with_the_bank() -> None:
    scenario = shipped()["cold-call-logistics-en"]
    lines = script(scenario.id, "expert")
    bank = await hold(Cast(scenario), lines)
    model = FakeLanguage([paraphrase])
    spoken = await hold(Cast(scenario, model), lines)
    assert {step.worded_by for step in spoken if step.turn.role == "customer"} >= {model.name}
    for one, other in zip(bank, spoken, strict=True):
        assert one.mind is not None
        assert other.mind is not None
        assert replace(one.mind, used=(), talked_ms=0) == replace(other.mind, used=(), talked_ms=0)
        assert [(cause.what, cause.delta, cause.reason) for cause in one.causes] == [
            (cause.what, cause.delta, cause.reason) for cause in other.causes
        ]
    assert last_mind(bank).told == last_mind(spoken).told


def paraphrase(prompt: Prompt) -> str:
    """What a good model does: the lines it was given, with a word of its own in front."""
    order = prompt.messages[-1].text
    lines = [line[2:] for line in order.splitlines() if line.startswith("- ")]
    return " ".join(f"Yes, {line[0].lower()}{line[1:]}" for line in lines[:2])


async def test_for_want_of_other_words_the_customer_never_says_yes_or_goodbye() -> None:
    decisive = [reply for key in ("conditions_met", "committed", "no_fit", "declined") for reply in REPLIES["en"][key]]
    talk = Talk(scene())
    for _ in range(250):
        talk.say("mumble", confidence=0.1, spoken=True)
    assert not set(decisive) & set(talk.said)
    assert talk.mind.ended is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bank_says_no_sentence_of_a_reply_twice(language: Language) -> None:
    stage = next(one for one in shipped().values() if one.language == language)
    for reason in REPLIES[language]:
        group = bank_replies(reason, stage, ())
        said = tuple(" ".join(words(one)) for reply in group[:-1] for one in sentences(reply))
        mind = replace(Talk(scene()).mind, used=said)
        found = from_bank(Directive(DirectiveKind.STALL, reason=reason), mind, stage, ())
        assert not {" ".join(words(one)) for one in sentences(found)} & set(said), found


def cut(text: str) -> Callable[[Prompt], str]:
    return lambda _: text


@pytest.mark.parametrize("kind", [kind for kind in DirectiveKind if kind is not DirectiveKind.PUT_THROUGH])
async def test_a_model_may_say_yes_only_where_the_mind_does(kind: DirectiveKind) -> None:
    found = await worded(cut("Fine, let's do it, see you on Thursday."), Directive(kind, reason="remark"))
    assert (found.fell_back == "agreed") is (kind is not DirectiveKind.COMMIT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reply_or_opener_of_the_bank_says_yes_but_those_for_a_yes(language: Language) -> None:
    replies = [one for reason, group in REPLIES[language].items() if reason not in _YES for one in group]
    openers = [one for table in (REACTIONS, TELLING) for group in table[language].values() for one in group]
    assert [one for one in (*replies, *openers) if says_yes(one, AGREEING[language])] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'm not saying that I accept."),
        ("en", "None of that works for me."),
        ("es", "Lo que no me cuadra no lo firmo."),
        ("es", "El jueves no me viene bien."),
    ],
)
def test_a_yes_that_is_denied_is_none(language: Language, text: str) -> None:
    assert not says_yes(text, AGREEING[language])
    assert says_yes(f"{text} Well. {YES[language][0]}", AGREEING[language])


_YES = ("conditions_met", "committed")

YES = {
    "en": (
        "Sure, Thursday at ten works for me.",
        "Okay, you have convinced me, I'll buy it.",
        "Yes, I accept your offer.",
        "Fine, put me down for Thursday.",
        "Where do I sign?",
        "All right, see you on Thursday then.",
        "Great, let's go ahead with the trial.",
        "Yes, I would love to meet on Thursday.",
    ),
    "es": (
        "Claro, el jueves a las diez me viene bien.",
        "Acepto su oferta.",
        "Perfecto, me ha convencido, lo compro.",
        "¿Dónde firmo?",
        "Bueno, nos vemos el jueves.",
        "Adelante, empecemos con la prueba.",
        "Sí, quiero contratarlo ya mismo.",
    ),
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in YES for text in YES[language]])
async def test_a_yes_in_everyday_words_is_not_spoken_before_the_mind_says_it(language: Language, text: str) -> None:
    stage = next(one for one in shipped().values() if one.language == language)
    mind = Talk(stage).mind
    assert (await word(STALL, mind, stage, (), FakeLanguage([text]))).fell_back == "agreed"
    after = replace(mind, committed=True)
    goodbye = Directive(DirectiveKind.END_POLITELY, reason="committed")
    assert (await word(goodbye, after, stage, (), FakeLanguage([text]))).fell_back is None


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "Claro que sí.", False),
        ("en", "Vale, pero no me interesa.", False),
        ("en", "I see.", True),
        ("en", "No.", True),
        ("en", "Hm.", True),
        ("es", "I see.", False),
        ("es", "Sure, go on.", False),
        ("es", "No.", True),
        ("es", "Ya veo.", True),
        ("es", "Hm.", True),
    ],
)
def test_short_sentences_of_another_language_are_noticed_too(language: Language, text: str, right: bool) -> None:
    assert speaks(text, language) is right


@pytest.mark.parametrize("id", sorted(shipped()))
def test_every_line_of_the_personas_and_the_bank_is_in_its_own_language(id: str) -> None:
    scenario = shipped()[id]
    lines = [*all_lines(scenario.persona), *(one for group in REPLIES[scenario.language].values() for one in group)]
    assert [line for line in lines if not speaks(line, scenario.language)] == []


async def test_the_customers_language_is_its_scenarios() -> None:
    spanish = shipped()["software-clinicas-es"]
    mind = Talk(spanish).mind
    found = await word(STALL, mind, spanish, (), FakeLanguage(["I do not think that this is what we need at all."]))
    assert found.fell_back == "wrong_language"
    good = await word(STALL, mind, spanish, (), FakeLanguage(["No veo que eso sea lo que necesitamos aquí."]))
    assert good.fell_back is None
