"""Speech over REST, with a recogniser and a synthesiser that need no sound to understand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from talktrack.audio.wav import read_wav, write_wav
from talktrack.domain.errors import ProviderTimeout, TalktrackError
from talktrack.providers.media.files import FileDecoder
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from talktrack.web.limits import UPLOAD_BYTES
from tests.audio.sounds import joined, tone
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.web.team import Team, found_team
from tests.web.test_calls import CALLS, started

SOUND = write_wav(joined(tone(0, 300), tone(300, 900), tone(0, 300)))
SILENCE = write_wav(tone(0, 900))


@pytest.fixture
def answers() -> list[str | TalktrackError]:
    """What the recogniser will have heard."""
    return ["Good morning Dana, Sam of Halden here."]


@pytest.fixture
async def voiced(kit: Kit, answers: list[str | TalktrackError]) -> AsyncIterator[Team]:
    """A team whose server can listen and speak English."""
    world = replace(
        kit.world,
        decoder=FileDecoder(),
        recognizers={"en": FakeRecognizer(answers, languages=("en",))},
        synthesizer=FakeSynthesizer(languages=("en",)),
    )
    async with found_team(create_app(replace(kit, world=world))) as team:
        yield team


async def test_a_recording_becomes_a_turn_and_both_sounds_are_kept(voiced: Team) -> None:
    id = await started(voiced.rep)
    answer = await voiced.rep.post(f"{CALLS}/{id}/speak", files={"file": ("turn.wav", SOUND)})
    assert answer.status_code == 200, answer.text
    turn = answer.json()["turn"]
    assert (turn["heard"], turn["confidence"]) == ("Good morning Dana, Sam of Halden here.", 0.9)
    recording = await voiced.rep.get(f"{CALLS}/{id}/recording")
    assert recording.headers["content-type"] == "audio/wav"
    assert read_wav(recording.content).duration_ms > 900


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "audio_unreadable"), (b"no sound at all", "audio_unreadable"), (SILENCE, "audio_silent")],
)
async def test_what_cannot_be_heard_is_not_stored(voiced: Team, data: bytes, code: str) -> None:
    id = await started(voiced.rep)
    answer = await voiced.rep.post(f"{CALLS}/{id}/speak", files={"file": ("turn.wav", data)})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert len((await voiced.rep.get(f"{CALLS}/{id}/turns")).json()["items"]) == 1
    assert (await voiced.rep.get(f"{CALLS}/{id}/recording")).json()["code"] == "no_recording"


async def test_a_file_becomes_text(voiced: Team) -> None:
    answer = await voiced.rep.post("/api/v1/stt", files={"file": ("a.wav", SOUND)}, data={"language": "en"})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert (body["text"], body["language"]) == ("Good morning Dana, Sam of Halden here.", "en")
    assert body["words"][0]["text"] == "Good"


@pytest.mark.parametrize(
    ("answers", "status", "code"),
    [
        ([""], 422, "nothing_recognised"),
        ([ProviderTimeout("No answer in 10 s.", provider="fake")], 504, "provider_timeout"),
    ],
)
async def test_a_recogniser_that_fails_says_how(voiced: Team, status: int, code: str) -> None:
    answer = await voiced.rep.post("/api/v1/stt", files={"file": ("a.wav", SOUND)})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_a_text_becomes_a_file(voiced: Team) -> None:
    answer = await voiced.rep.post("/api/v1/tts", json={"text": "Good morning", "language": "en"})
    assert answer.headers["content-type"] == "audio/wav"
    assert read_wav(answer.content).duration_ms == 160
    voices = (await voiced.rep.get("/api/v1/voices")).json()
    assert voices == {
        "items": [{"id": "fake-en", "name": "Fake en", "provider": "fake", "locale": "en"}],
        "next_cursor": None,
    }
    unknown = await voiced.rep.post("/api/v1/tts", json={"text": "Hi", "voice": {"id": "none"}})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "invalid_input")


async def test_a_server_without_speech_says_so(team: Team) -> None:
    id = await started(team.rep)
    files = {"file": ("a.wav", SOUND)}
    assert (await team.rep.post("/api/v1/stt", files=files)).json()["code"] == "no_recognizer"
    assert (await team.rep.post(f"{CALLS}/{id}/speak", files=files)).json()["code"] == "no_recognizer"
    assert (await team.rep.post("/api/v1/tts", json={"text": "Hi"})).json()["code"] == "no_synthesizer"
    assert (await team.rep.get("/api/v1/voices")).json()["items"] == []


async def test_an_upload_is_a_form_with_a_file_of_at_most_25_mb(voiced: Team) -> None:
    raw = await voiced.rep.post("/api/v1/stt", content=SOUND, headers={"Content-Type": "audio/wav"})
    assert (raw.status_code, raw.json()["code"]) == (415, "unsupported_media")
    missing = await voiced.rep.post("/api/v1/stt", files={"sound": ("a.wav", SOUND)})
    assert (missing.status_code, missing.json()["errors"][0]["field"]) == (422, "file")
    broken = await voiced.rep.post(
        "/api/v1/stt", content=b"--x\r\nbroken", headers={"Content-Type": "multipart/form-data; boundary=y"}
    )
    assert broken.status_code == 422
    large = await voiced.rep.post("/api/v1/stt", files={"file": ("a.wav", bytes(UPLOAD_BYTES))})
    assert (large.status_code, large.json()["code"]) == (413, "too_large")
