"""How a directive gets its words from the bank and from the persona."""

from __future__ import annotations

from dataclasses import replace

import pytest

from talktrack.domain.mind import Directive, DirectiveKind, Mind, Tone
from talktrack.domain.persona import Levels
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.domain.transcript import Turn
from talktrack.practice.bank import LEADS, REACTIONS, REPLIES, TELLING
from talktrack.practice.replies import bank_replies, own_replies
from talktrack.practice.wording import from_bank
from talktrack.storage.library import FileLibrary

SCENARIOS = {scenario.id: scenario for scenario in FileLibrary().scenarios()}
CALM = Mind(seed=7, levels=Levels(), objections=())


@pytest.fixture(params=SCENARIOS)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return SCENARIOS[request.param]


def said_by_seller(text: str) -> tuple[Turn, ...]:
    return (Turn("t1", "seller", said=text, heard=text),)


def remember(mind: Mind, text: str) -> Mind:
    """The mind keeps what was heard sentence by sentence."""
    said = (" ".join(words(one)) for one in sentences(text))
    return replace(mind, used=(*mind.used, *said), seller_turns=mind.seller_turns + 1)


def test_the_persona_speaks_before_the_bank(scenario: Scenario) -> None:
    mind = CALM
    own = own_replies("nothing_known", scenario.persona.lines)
    said = []
    for _ in range(len(own) + 1):
        said.append(from_bank(Directive(DirectiveKind.ANSWER, reason="nothing_known"), mind, scenario, ()))
        mind = remember(mind, said[-1])
    assert set(said[:-1]) == set(own)
    assert said[-1] in bank_replies("nothing_known", scenario, ())


def test_a_reason_that_comes_forty_times_never_repeats_a_sentence(scenario: Scenario) -> None:
    mind, said = CALM, []
    for _ in range(40):
        said.append(from_bank(Directive(DirectiveKind.STALL, reason="stuffed"), mind, scenario, ()))
        mind = remember(mind, said[-1])
    assert len(set(said)) == 40


def test_every_reason_of_the_bank_gets_an_answer_with_no_blank_in_it(scenario: Scenario) -> None:
    for reason in REPLIES[scenario.language]:
        for seed in range(20):
            text = from_bank(Directive(DirectiveKind.STALL, reason=reason), replace(CALM, seed=seed), scenario, ())
            assert words(text)
            assert "{" not in text


def test_the_seller_is_named_only_once_it_has_said_its_name() -> None:
    scenario = SCENARIOS["software-clinicas-es"]
    silent = bank_replies("false_claim", scenario, said_by_seller("Buenos días."))
    named = bank_replies("false_claim", scenario, said_by_seller("Buenos días, soy Lucía, de Brezal."))
    assert not any("Brezal" in reply for reply in silent)
    assert "¿En Brezal saben que se va diciendo eso?" in named


def test_a_consumer_speaks_of_no_company_of_its_own() -> None:
    at_home, at_work = SCENARIOS["home-solar-en"], SCENARIOS["cold-call-logistics-en"]
    assert not any(reply.startswith("At ") for reply in bank_replies("nothing_known", at_home, ()))
    assert "At Pruett Foodservice nobody has ever asked me that." in bank_replies("nothing_known", at_work, ())


def test_a_customer_speaks_as_people_do_where_it_lives() -> None:
    said = {locale: set[str]() for locale in ("es-MX", "es-AR", "es-ES")}
    for id in ("fibra-hogar-es", "riego-agro-es", "software-clinicas-es"):
        said[SCENARIOS[id].persona.locale].update(bank_replies("not_convinced", SCENARIOS[id], ()))
    assert "La mera verdad, no me late todavía." in said["es-MX"] - said["es-AR"] - said["es-ES"]
    assert "Mucho no me cierra, la verdad." in said["es-AR"] - said["es-MX"] - said["es-ES"]
    assert "Pues yo lo veo verde todavía." in said["es-ES"] - said["es-MX"] - said["es-AR"]


def test_two_openers_never_pile_up() -> None:
    scenario = SCENARIOS["cold-call-logistics-en"]
    directive = Directive(DirectiveKind.ANSWER, say=("Hm, let me get somebody.",), reason="asked")
    for seed in range(50):
        assert from_bank(directive, replace(CALM, seed=seed), scenario, ()) == "Hm, let me get somebody."


def test_openers_vary_and_often_there_is_none() -> None:
    scenario = SCENARIOS["cold-call-logistics-en"]
    directive = Directive(DirectiveKind.ANSWER, tone="neutral", say=("Nine trucks are out.",), reason="asked")
    said = [from_bank(directive, replace(CALM, seed=seed), scenario, ()) for seed in range(100)]
    openers = {*TELLING["en"]["neutral"], *REACTIONS["en"]["neutral"]}
    assert 40 <= said.count("Nine trucks are out.") <= 80
    assert {text.removesuffix(" Nine trucks are out.") for text in said} - {"Nine trucks are out."} <= openers
    assert len(set(said)) > 10


def test_what_is_told_again_or_unasked_is_led_in_without_reproach_while_the_tone_is_kind() -> None:
    scenario = SCENARIOS["cold-call-logistics-en"]
    cases: tuple[tuple[Tone, str, str], ...] = (
        ("cool", "told_already", "told_already"),
        ("warm", "told_already", "told_kindly"),
        ("neutral", "unasked", "unasked"),
    )
    for tone, reason, lead in cases:
        directive = Directive(DirectiveKind.ANSWER, tone, say=("Nine are out.",), reason=reason)
        text = from_bank(directive, CALM, scenario, ())
        assert text.removesuffix(" Nine are out.") in LEADS["en"][lead]


@pytest.mark.parametrize("kind", [DirectiveKind.OBJECT, DirectiveKind.COMMIT, DirectiveKind.HANG_UP])
def test_what_must_stand_alone_has_no_opener(kind: DirectiveKind) -> None:
    scenario = SCENARIOS["cold-call-logistics-en"]
    for seed in range(50):
        directive = Directive(kind, say=("Nine are out.",), reason="risk")
        assert from_bank(directive, replace(CALM, seed=seed), scenario, ()) == "Nine are out."
