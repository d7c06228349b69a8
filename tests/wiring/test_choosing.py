"""Which providers the settings lead to, in which order, and what is said where they lead to none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from talktrack.config import read_settings
from talktrack.domain.errors import InvalidInput, UnknownProvider
from talktrack.domain.provider import Provider, Sense
from talktrack.providers.catalog import PROVIDERS, opening
from talktrack.wiring.choosing import lacking, offering, picks, without_providers

ROOT = Path(__file__).parents[2]
KEY = "a-very-secret-key"
FUNCTIONS = {Sense.LLM: "language", Sense.STT: "ears", Sense.TTS: "mouth"}
OFFERS = [(provider, sense) for provider in PROVIDERS.values() for sense in provider.offers]


def chosen(sense: Sense, **environment: str) -> list[str]:
    return [f"{pick.provider.name}:{pick.model}" for pick in picks(read_settings(environment), sense)]


def everything(provider: Provider) -> dict[str, str]:
    """An environment in which all its settings are set."""
    return {setting.variable: setting.default or KEY for setting in provider.settings}


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, []),
        ({"OPENAI_API_KEY": "k"}, ["openai:gpt-5.4-mini"]),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}, ["openai:gpt-5.4-mini"]),
        ({"GROQ_API_KEY": " k "}, ["groq:openai/gpt-oss-20b"]),
        ({"ANTHROPIC_API_KEY": "k"}, ["anthropic:claude-haiku-5-5"]),
        ({"GEMINI_API_KEY": "k"}, ["gemini:gemini-3.5-flash-lite"]),
        (
            {"GEMINI_API_KEY": "k", "ANTHROPIC_API_KEY": "k"},
            ["anthropic:claude-haiku-5-5", "gemini:gemini-3.5-flash-lite"],
        ),
        ({"GEMINI_API_KEY": "k", "OPENAI_API_KEY": "k", "TALKTRACK_LLM": "gemini:odd:1"}, ["gemini:odd:1"]),
        ({"GROQ_API_KEY": "k", "TALKTRACK_LLM": "none"}, []),
        (
            {"GROQ_API_KEY": "k", "OPENAI_API_KEY": "k", "TALKTRACK_LLM": "Groq, openai:big"},
            ["groq:openai/gpt-oss-20b", "openai:big"],
        ),
    ],
)
def test_models_are_those_that_are_named_or_all_that_can_be_had_the_best_one_first(
    environment: dict[str, str], names: list[str]
) -> None:
    assert chosen(Sense.LLM, **environment) == names


def test_speech_of_this_machine_stands_behind_that_of_providers() -> None:
    assert chosen(Sense.STT) == ["local:"]
    assert chosen(Sense.TTS) == ["local:"]
    assert chosen(Sense.STT, DEEPGRAM_API_KEY="k") == ["deepgram:nova-3", "local:"]


@pytest.mark.parametrize(
    ("provider", "sense"),
    [(provider, sense) for provider, sense in OFFERS if provider.settings],
    ids=lambda each: getattr(each, "name", str(each)),
)
def test_a_provider_that_is_named_and_cannot_be_had_says_what_to_set_and_where_to_get_it(
    provider: Provider, sense: Sense
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        chosen(sense, **{f"TALKTRACK_{sense.upper()}": provider.name})
    assert provider.wanted in refusal.value.detail
    assert provider.page in refusal.value.detail


@pytest.mark.parametrize("sense", Sense)
def test_a_provider_that_nobody_knows_is_refused_with_those_that_are_known(sense: Sense) -> None:
    with pytest.raises(InvalidInput) as refusal:
        chosen(sense, **{f"TALKTRACK_{sense.upper()}": "parrot"})
    for provider in offering(sense):
        assert provider.name in refusal.value.detail


def test_what_is_not_installed_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talktrack.wiring.choosing.find_spec", lambda name: None)
    local = PROVIDERS["local"]
    assert "pip install talktrack[local-speech]" in lacking(local, local.access({}), Sense.TTS)
    piper = PROVIDERS["piper"]
    assert "talktrack models pull" in lacking(piper, piper.access({}), Sense.TTS)
    voices = piper.access({"TALKTRACK_PIPER_VOICES": "/voices"})
    assert lacking(piper, voices, Sense.TTS) == "pip install talktrack[local-models]"
    assert chosen(Sense.TTS) == []


def test_an_unknown_provider_is_refused_with_all_that_may_stand_there() -> None:
    for sense in Sense:
        with pytest.raises(UnknownProvider) as refused:
            chosen(sense, **{f"TALKTRACK_{sense.upper()}": "parrot"})
        known = {provider.name for provider, of in OFFERS if of is sense}
        assert set(refused.value.detail.split("known are: ")[1].rstrip(".").split(", ")) == {*known, "none"}


def test_a_process_can_do_without_all_of_them() -> None:
    settings = without_providers(read_settings({"OPENAI_API_KEY": "k", "DEEPGRAM_API_KEY": "k"}))
    assert [picks(settings, sense) for sense in Sense] == [(), (), ()]


@pytest.mark.parametrize(("provider", "sense"), OFFERS, ids=[f"{provider.name} {sense}" for provider, sense in OFFERS])
def test_every_provider_has_a_way_to_be_opened_for_all_that_it_offers(provider: Provider, sense: Sense) -> None:
    assert callable(getattr(opening(provider), FUNCTIONS[sense]))


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)
def test_a_provider_is_described_without_contradictions(provider: Provider) -> None:
    assert provider.offers
    names = [setting.name for setting in provider.settings]
    assert len(set(names)) == len(names)
    assert all(name in names for enough in provider.enough for name in enough)
    assert provider.reached_with(provider.access(everything(provider)))


def test_no_two_providers_are_equally_good_and_no_variable_means_two_things() -> None:
    for sense in Sense:
        ranks = [provider.offers[sense].rank for provider in offering(sense)]
        assert len(set(ranks)) == len(ranks)
    variables = [setting.variable for provider in PROVIDERS.values() for setting in provider.settings]
    assert len(set(variables)) == len(variables)


def test_settings_do_not_show_keys() -> None:
    environment = {name: KEY for provider in PROVIDERS.values() for name in everything(provider)}
    settings = read_settings(environment)
    assert KEY not in repr(settings)
    assert KEY not in repr([picks(settings, sense) for sense in Sense])


def test_importing_the_product_and_its_adapters_imports_no_sdk() -> None:
    adapters = [f"talktrack.providers.{provider.speaks_as or name}.opening" for name, provider in PROVIDERS.items()]
    sdks = {"openai", "anthropic", "google.genai", "groq", "deepgram", "elevenlabs", "azure"}
    program = f"import sys, talktrack, talktrack.wiring.world, {', '.join(adapters)}; print(set(sys.modules) & {sdks})"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT / "src")
    assert ran.stdout.strip() == "set()"
