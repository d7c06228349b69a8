"""The official client takes the loopback server for the real thing."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import azure.cognitiveservices.speech as sdk  # type: ignore[import-untyped]
import pytest

from tests.servers.azure import AzureServer, run_in_thread
from tests.servers.deepgram_faults import Fault
from tests.servers.tones import spoken

KEY = "azure-tests-key-of-32-characters"
RATE = 8000


@pytest.fixture
def server() -> Iterator[AzureServer]:
    with run_in_thread(api_key=KEY) as server:
        yield server


def config(server: AzureServer, key: str = KEY, path: str = "") -> Any:
    origin = server.base_url.replace("http", "ws")
    made = (
        sdk.SpeechConfig(subscription=key, endpoint=origin + path)
        if path
        else sdk.SpeechConfig(subscription=key, host=origin)
    )
    made.speech_recognition_language = "es-ES"
    made.speech_synthesis_voice_name = "en-GB-SoniaNeural"
    made.output_format = sdk.OutputFormat.Detailed
    made.request_word_level_timestamps()
    made.set_speech_synthesis_output_format(sdk.SpeechSynthesisOutputFormat.Raw24Khz16BitMonoPcm)
    return made


def listener(config: Any, *texts: str) -> Any:
    stream = sdk.audio.PushAudioInputStream(sdk.audio.AudioStreamFormat(RATE, 16, 1))
    for text in texts:
        stream.write(spoken(text, RATE) + bytes(RATE // 5))
    stream.close()
    return sdk.SpeechRecognizer(config, audio_config=sdk.audio.AudioConfig(stream=stream))


def test_the_official_client_listens(server: AzureServer) -> None:
    recognizer = listener(config(server), "Buenos días, amigo.")
    guesses: list[str] = []
    recognizer.recognizing.connect(lambda event: guesses.append(event.result.text))
    result = recognizer.recognize_once()
    assert (result.reason, result.text) == (sdk.ResultReason.RecognizedSpeech, "Buenos días, amigo.")
    assert guesses[0] == "Buenos"
    best = json.loads(result.json)["NBest"][0]
    assert [word["Word"] for word in best["Words"]] == ["buenos", "días", "amigo"]
    (line,) = server.hearings
    assert line.query["format"] == "detailed"
    assert line.said[:3] == ["speech.config", "speech.context", "audio"]
    assert json.loads(line.bodies["speech.context"])["phraseOutput"]["format"] == "Detailed"


@pytest.mark.parametrize("path", ["", "/stt/speech/recognition/conversation/cognitiveservices/v1"])
def test_the_official_client_listens_to_a_conversation(server: AzureServer, path: str) -> None:
    server.segment_s = 0.3
    recognizer = listener(config(server, path=path), "uno dos", "tres")
    heard: list[str] = []
    recognizer.recognized.connect(lambda event: heard.append(event.result.text))
    stopped = threading.Event()
    recognizer.session_stopped.connect(lambda event: stopped.set())
    recognizer.start_continuous_recognition()
    assert stopped.wait(20)
    recognizer.stop_continuous_recognition()
    assert " ".join(heard).split() == ["uno", "dos", "tres"]
    assert len(server.hearings) == 1


@pytest.mark.parametrize("path", ["", "/tts/cognitiveservices/websocket/v1"])
def test_the_official_client_has_texts_said_over_one_socket(server: AzureServer, path: str) -> None:
    synthesizer = sdk.SpeechSynthesizer(config(server, path=path), audio_config=None)
    told: list[tuple[str, int]] = []
    synthesizer.synthesis_word_boundary.connect(lambda event: told.append((event.text, event.audio_offset)))
    for text in ("Hello there, you.", "Good & cheap?"):
        result = synthesizer.speak_text(text)
        assert result.reason == sdk.ResultReason.SynthesizingAudioCompleted
        assert result.audio_data == spoken(text, 24_000)
    assert [text for text, _ in told[:5]] == ["Hello", "there", ",", "you", "."]
    assert told[1][1] > told[0][1] == 0
    (line,) = server.speakings
    assert len(line.requests) == 2


@pytest.mark.parametrize(
    ("fault", "key", "code"),
    [
        (None, "another-key-of-32-characters-000", sdk.CancellationErrorCode.AuthenticationFailure),
        (Fault.BUSY, KEY, sdk.CancellationErrorCode.TooManyRequests),
        (Fault.REJECTED, KEY, None),
    ],
)
def test_faults_are_the_official_clients_errors(server: AzureServer, fault: Fault | None, key: str, code: Any) -> None:
    server.fail_with(fault)
    result = sdk.SpeechSynthesizer(config(server, key), audio_config=None).speak_text("Hello.")
    assert result.reason == sdk.ResultReason.Canceled
    assert code in (None, result.cancellation_details.error_code)
    result = listener(config(server, key), "hola").recognize_once()
    assert result.reason == sdk.ResultReason.Canceled
    assert code in (None, result.cancellation_details.code)
