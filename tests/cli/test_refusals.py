"""Bad input: a sentence with a stable code on stderr, the right exit code, nothing on stdout, and never a traceback."""

from __future__ import annotations

import json
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talktrack.storage.library import SCENARIO_FOLDER
from tests.cli.running import SPEECH, Commands

SOLAR = "home-solar-en"
HELLO = SPEECH / "01-hello.wav"


def wav(path: Path, seconds: int, level: int = 0) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(
            (level.to_bytes(2, "little", signed=True) + (-level).to_bytes(2, "little", signed=True)) * 4000 * seconds
        )
    return path


@pytest.fixture(scope="module")
def solar(commands: Commands) -> Callable[[], dict[str, Any]]:
    text = commands("scenarios", "show", SOLAR, "--json").out
    return lambda: dict(json.loads(text))


def no_exit(scenario: dict[str, Any]) -> None:
    scenario["persona"]["objections"][1]["resolve_when"] = {}


def contradictory_levels(scenario: dict[str, Any]) -> None:
    scenario["persona"]["start"]["trust"] = 400


def weightless(scenario: dict[str, Any]) -> None:
    scenario["scorecard"]["sections"][0]["criteria"][0]["weight"] = -3


def contradictory_goal(scenario: dict[str, Any]) -> None:
    scenario["goal"]["result"] = "disqualified"


def unknown_field(scenario: dict[str, Any]) -> None:
    scenario["persona"]["mood"] = "sunny"


@pytest.mark.parametrize(
    ("break_it", "code", "field"),
    [
        (no_exit, "invalid_persona", "persona.objections.1.resolve_when"),
        (contradictory_levels, "invalid_persona", "persona.start.trust"),
        (weightless, "invalid_scorecard", "scorecard.sections.0.criteria.0.weight"),
        (contradictory_goal, "invalid_scenario", "goal.result"),
        (unknown_field, "invalid_scenario", "persona.mood"),
    ],
)
def test_a_scenario_that_does_not_hold_together_is_refused_with_its_fields(
    commands: Commands,
    solar: Callable[[], dict[str, Any]],
    tmp_path: Path,
    break_it: Callable[[dict[str, Any]], None],
    code: str,
    field: str,
) -> None:
    scenario = solar()
    break_it(scenario)
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(scenario))
    assert f"  {field}: " in commands("practice", file, "--json").refused(code)


def test_a_scenario_nobody_has_is_wrong_usage(commands: Commands) -> None:
    commands("practice", "no-such-scenario", "--json").refused("not_found", 2)
    commands("scenarios", "show", "no-such-scenario").refused("not_found", 2)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "invalid_input"),
        (b"\n   \n", "invalid_input"),
        (b"Hello.\n...\n", "invalid_input"),
        (bytes(range(256)) * 8, "invalid_input"),
        (b"word " * 2_000_000, "too_large"),
        (b"word " * 1_000, "too_large"),
    ],
    ids=["empty", "blank", "wordless", "binary", "ten megabytes", "one long line"],
)
def test_a_script_that_cannot_be_said_is_refused_before_the_call(
    commands: Commands, tmp_path: Path, content: bytes, code: str
) -> None:
    script = tmp_path / "script.txt"
    script.write_bytes(content)
    commands("practice", SOLAR, "--script", script, "--json").refused(code)


def test_files_that_are_missing_are_wrong_usage(commands: Commands, tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert "missing" in commands("practice", SOLAR, "--script", missing).refused("not_found", 2)
    assert "missing" in commands("practice", SOLAR, "--audio", HELLO, missing, "--json").refused("not_found", 2)
    assert "missing" in commands("score", missing).refused("not_found", 2)
    assert "missing" in commands("moves", "--language", "en", "--file", missing).refused("not_found", 2)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: wav(path, 1), "audio_silent"),
        (lambda path: wav(path, 600, level=9000), "audio_too_long"),
        (lambda path: path.write_bytes(HELLO.read_bytes()[:30]), "audio_unreadable"),
        (lambda path: path.write_text("no sound"), "audio_unreadable"),
        (lambda path: path.write_bytes(b""), "audio_unreadable"),
    ],
    ids=["silent", "ten minutes", "cut", "text", "empty"],
)
def test_a_recording_that_cannot_be_heard_is_refused_before_the_call_by_its_name(
    commands: Commands, tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    bad = tmp_path / "bad.wav"
    make(bad)
    assert "bad.wav" in commands("practice", SOLAR, "--audio", HELLO, bad, "--json").refused(code)


def test_speech_that_nobody_recognises_is_refused(commands: Commands) -> None:
    commands("practice", "fibra-hogar-es", "--audio", HELLO, "--json").refused("no_recognizer")
    commands("practice", SOLAR, "--audio", HELLO, "--json", TALKTRACK_STT="none").refused("no_recognizer")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["practice"], "ID_OR_FILE"),
        (["practice", SOLAR, "--audio"], "--audio"),
        (["practice", SOLAR, str(HELLO)], "--audio"),
        (["practice", SOLAR, "--lang", "es"], "'en'"),
        (["practice", SOLAR, "--seed", "-1"], "--seed"),
        (["moves", "Hello."], "--language"),
        (["nonsense"], "nonsense"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(commands: Commands, arguments: list[str], says: str) -> None:
    ran = commands(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("TALKTRACK_PORT", "eighty", "invalid_input"),
        ("TALKTRACK_PORT", "70000", "invalid_input"),
        ("TALKTRACK_SLOTS", "0", "invalid_input"),
        ("TALKTRACK_DRAIN_S", "-1", "invalid_input"),
        ("TALKTRACK_STORE_AUDIO", "maybe", "invalid_input"),
        ("TALKTRACK_DATABASE_URL", "nonsense", "invalid_input"),
        ("TALKTRACK_DATABASE_URL", "mysql://here/there", "invalid_input"),
        ("TALKTRACK_DATABASE_URL", "postgresql://me:secret@127.0.0.1:1/none", "storage_failed"),
        ("TALKTRACK_SECRET_KEY", "short", "invalid_input"),
        ("TALKTRACK_PUBLIC_ORIGIN", "calls.example.com", "invalid_input"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(commands: Commands, name: str, value: str, code: str) -> None:
    said = commands("doctor", "--json", **{name: value}).refused(code)
    assert "secret@" not in said
    assert name in said or "database" in said


@pytest.mark.parametrize("name", ["TALKTRACK_LLM", "TALKTRACK_STT", "TALKTRACK_TTS"])
def test_a_provider_that_nobody_knows_is_refused(commands: Commands, name: str) -> None:
    assert name in commands("practice", SOLAR, "--json", **{name: "parrot:green"}).refused("unknown_provider")


def test_a_data_folder_that_cannot_be_is_refused(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        said = commands("practice", SOLAR, "--json", TALKTRACK_DATA_DIR=str(folder)).refused("storage_failed")
        assert "TALKTRACK_DATA_DIR" in said


def test_a_database_that_is_none_is_refused_and_left_alone(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "talktrack.db"
    file.write_bytes(b"no database at all" * 500)
    commands("practice", SOLAR, "--json", TALKTRACK_DATABASE_URL=f"sqlite:///{file}").refused("storage_failed")
    assert file.read_bytes() == b"no database at all" * 500


TURN = {"role": "seller", "text": "What does that cost you each month?"}


@pytest.mark.parametrize(
    ("transcript", "code", "exit_code"),
    [
        ({"language": "en", "scorecard": "CARD", "turns": []}, "invalid_transcript", 1),
        ({"language": "en", "turns": [TURN]}, "invalid_transcript", 1),
        ({"language": "fr", "scorecard": "CARD", "turns": [TURN]}, "invalid_transcript", 1),
        ({"language": "en", "scorecard": "nobodys", "turns": [TURN]}, "not_found", 2),
        ({"language": "en", "scorecard": "CARD", "turns": [{**TURN, "speaker": 1}]}, "invalid_transcript", 1),
        ({"language": "en", "scorecard": "CARD", "turns": [{**TURN, "start_ms": -5}]}, "invalid_transcript", 1),
        ({"language": "en", "scorecard": "CARD", "turns": [{**TURN, "end_ms": -5}]}, "invalid_transcript", 1),
        ({"language": "en", "scorecard": "CARD", "turns": [{**TURN, "confidence": 7}]}, "invalid_transcript", 1),
        ({"language": "en", "scorecard": {"id": "x"}, "turns": [TURN]}, "invalid_transcript", 1),
        ([1, 2], "invalid_transcript", 1),
    ],
    ids=["no turns", "no card", "language", "card", "field", "start", "end", "confidence", "half a card", "list"],
)
def test_a_transcript_that_cannot_be_scored_is_refused(
    commands: Commands,
    solar: Callable[[], dict[str, Any]],
    tmp_path: Path,
    transcript: Any,
    code: str,
    exit_code: int,
) -> None:
    file = tmp_path / "call.json"
    file.write_text(json.dumps(transcript).replace("CARD", solar()["scorecard"]["id"]))
    commands("score", file, "--json").refused(code, exit_code)


def test_the_folder_of_scenarios_is_no_scenario(commands: Commands) -> None:
    commands("practice", SCENARIO_FOLDER, "--json").refused("invalid_scenario")
