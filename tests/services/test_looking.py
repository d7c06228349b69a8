"""The demo, the look at what is configured, the machine's own organisation, and scores of calls from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from talktrack.domain.call import CallKind, CallStatus
from talktrack.domain.errors import InvalidInput, InvalidTranscript, NotFound, ProviderBusy, TalktrackError, TooLarge
from talktrack.domain.provider import Sense
from talktrack.ports.speech import Ears
from talktrack.ports.storage import CallQuery
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.recognizer import DeepgramRecognizer, DeepgramStreamingRecognizer
from talktrack.services import calls, importing, scoring
from talktrack.services.checkup import check_up
from talktrack.services.importing import Transcript, TranscriptTurn
from talktrack.services.trial import Candidate, hear, speak, think
from tests.fakes.language import FakeLanguage
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.fakes.voice import FakeDenoising
from tests.practice.scene import SCORECARD
from tests.servers.deepgram import deepgram_server
from tests.services.office import ANN, BOSS, office

TURNS = (
    TranscriptTurn("customer", "Harlow Mill.", 0, 900),
    TranscriptTurn("seller", "Good morning, this is Kim from Harrow Pumps. How loud is it?", 1000, 5000),
    TranscriptTurn("customer", "Very loud.", 5400, 6000),
)


async def test_a_look_at_a_bare_machine_names_what_is_missing_and_what_to_do(tmp_path: Path) -> None:
    candidates = [Candidate("openai", Sense.LLM, lack="set OPENAI_API_KEY")]
    async with office(tmp_path) as world:
        found = {finding.what: finding for finding in await check_up(world, candidates)}
    assert found["store"].state == "good"
    assert found["language model: openai"].state == "missing"
    assert "set OPENAI_API_KEY" in found["language model: openai"].detail
    assert {found[what].state for what in ("language model", "speech in", "speech out")} == {"missing"}


async def test_a_look_uses_everything_once(tmp_path: Path) -> None:
    model, voice = FakeLanguage(), FakeSynthesizer()
    candidates = [
        Candidate("fake", Sense.LLM, partial(think, model), chosen=True),
        Candidate("fake", Sense.STT, partial(hear, Ears(FakeRecognizer())), chosen=True),
        Candidate("fake", Sense.TTS, partial(speak, voice), chosen=True),
    ]
    async with office(tmp_path, denoising=FakeDenoising()) as world:
        assert {finding.state for finding in await check_up(world, candidates)} == {"good"}
    assert len(model.prompts) == 1
    assert voice.said == ["Hello.", "Hola."]


async def test_a_look_says_which_language_nobody_hears_and_what_is_not_used(tmp_path: Path) -> None:
    english = Ears(FakeRecognizer(languages=["en"]))
    both = Ears(FakeRecognizer())
    candidates = [
        Candidate("one", Sense.STT, partial(hear, english), chosen=True),
        Candidate("other", Sense.STT, partial(hear, both)),
    ]
    async with office(tmp_path) as world:
        found = {finding.what: finding for finding in await check_up(world, candidates)}
    assert found["speech in (es)"].state == "missing"
    assert "(en)" in found["speech in: one"].detail
    assert "do not use it" in found["speech in: other"].detail


async def test_a_look_shows_a_recogniser_or_a_listener_that_does_not_answer(tmp_path: Path) -> None:
    async with (
        office(tmp_path) as world,
        deepgram_server(api_key="right") as server,
        DeepgramApi("wrong", base_url=server.base_url) as api,
    ):
        deaf = Ears(DeepgramRecognizer(api)), Ears(listener=DeepgramStreamingRecognizer(api))
        candidates = [Candidate(f"{at}", Sense.STT, partial(hear, ears)) for at, ears in enumerate(deaf)]
        found = {finding.what: finding for finding in await check_up(world, candidates)}
    for what in ("speech in: 0", "speech in: 1"):
        assert found[what].state == "broken"
        assert "check the API key" in found[what].detail
        assert "wrong" not in found[what].detail


async def test_a_look_shows_what_is_broken_and_settings_that_make_no_sense(tmp_path: Path) -> None:
    model = FakeLanguage([ProviderBusy("The model is busy.", provider="fake")])
    candidates = [Candidate("fake", Sense.LLM, partial(think, model), chosen=True)]
    async with office(tmp_path) as world:
        found = {finding.what: finding for finding in await check_up(world, candidates, {Sense.TTS: "No parrot."})}
    assert (found["language model: fake"].state, found["language model: fake"].detail) == (
        "broken",
        "The model is busy.",
    )
    assert ("broken", "No parrot.") in {(finding.state, finding.detail) for finding in found.values()}


async def test_an_imported_call_is_stored_labelled_and_scored(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await importing.import_call(world, ANN, Transcript("en", TURNS, SCORECARD.id, "A real one"))
        _, steps = await calls.steps(world, ANN, call.id)
        score = await scoring.latest(world, ANN, call.id)
    assert (call.kind, call.status, call.title) == (CallKind.LIVE, CallStatus.ENDED, "A real one")
    assert [step.turn.said for step in steps] == [turn.text for turn in TURNS]
    assert "greeting" in steps[1].turn.moves
    assert {criterion.id: criterion.status for criterion in score.criteria}["name"] == "scored"


async def test_an_imported_call_without_a_scorecard_has_no_score(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await importing.import_call(world, ANN, Transcript("en", TURNS))
        with pytest.raises(NotFound):
            await scoring.latest(world, ANN, call.id)


@pytest.mark.parametrize(
    ("transcript", "error"),
    [
        (Transcript("en", TURNS, "no-such-card"), NotFound),
        (Transcript("en", TURNS, SCORECARD), InvalidInput),
        (Transcript("en", (replace(TURNS[0], start_ms=900, end_ms=0),), SCORECARD.id), InvalidTranscript),
        (Transcript("en", (replace(TURNS[0], start_ms=-5),), SCORECARD.id), InvalidTranscript),
        (Transcript("en", (replace(TURNS[0], confidence=1.5),), SCORECARD.id), InvalidTranscript),
        (Transcript("en", TURNS * 2000, SCORECARD.id), TooLarge),
        (Transcript("en", (TranscriptTurn("seller", "a" * 1_000_001),), SCORECARD.id), TooLarge),
    ],
)
async def test_a_transcript_that_cannot_be_read_is_refused_and_not_stored(
    tmp_path: Path, transcript: Transcript, error: type[TalktrackError]
) -> None:
    async with office(tmp_path) as world:
        with pytest.raises(error):
            await importing.import_call(world, ANN, transcript)
        assert not (await calls.browse(world, ANN, CallQuery(), None, 10)).items


async def test_a_score_of_a_transcript_needs_no_store() -> None:
    score = await importing.score_transcript(Transcript("en", TURNS), SCORECARD)
    with pytest.raises(InvalidTranscript):
        await importing.score_transcript(Transcript("en", ()), SCORECARD)
    assert score.versions["scorecard"]


async def test_a_leader_sees_what_was_handed_in_and_a_rep_may_not_ask_for_it(tmp_path: Path) -> None:
    async with office(tmp_path) as world:
        call = await importing.import_call(world, ANN, Transcript("en", TURNS, SCORECARD.id))
        assert not (await calls.browse(world, BOSS, CallQuery(submitted=True), None, 10)).items
        await calls.submit(world, ANN, call.id)
        page = await calls.browse(world, BOSS, CallQuery(submitted=True), None, 10)
        assert [one.id for one in page.items] == [call.id]
        with pytest.raises(TalktrackError):
            await calls.browse(world, ANN, CallQuery(submitted=True), None, 10)
