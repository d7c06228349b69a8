"""`score`, `moves`, `doctor`, `migrate`, `openapi` and `--help`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from talktrack.domain.moves import Move
from tests.cli.running import COLOUR, Commands
from tests.servers.chat import run_in_thread
from tests.servers.openai_chat import openai_chat_server

CARD: dict[str, Any] = {
    "id": "card",
    "title": "Two things",
    "language": "en",
    "sections": [
        {
            "id": "all",
            "title": "All of it",
            "criteria": [
                {
                    "id": "name",
                    "label": "Says the company's name",
                    "weight": 1,
                    "source": "phrase",
                    "phrase": {"any_of": ["Wrenhill"]},
                },
                {
                    "id": "bye",
                    "label": "Says goodbye",
                    "weight": 3,
                    "source": "phrase",
                    "phrase": {"any_of": ["goodbye"]},
                },
            ],
        }
    ],
}
TURNS = [
    {"role": "seller", "text": "Hello, Jo from Wrenhill.", "start_ms": 0, "end_ms": 2000, "confidence": 0.9},
    {"role": "customer", "text": "Go on."},
    {"role": "seller", "text": "What does the bill come to?"},
    {"role": "customer", "text": "About two hundred."},
]


@pytest.fixture
def call(tmp_path: Path) -> Path:
    file = tmp_path / "call.json"
    file.write_text(json.dumps({"language": "en", "scorecard": CARD, "turns": TURNS}))
    return file


def test_a_transcript_is_scored_the_same_every_time(commands: Commands, call: Path) -> None:
    score = commands("score", call, "--json").json
    assert score == commands("score", "--json", call).json
    assert (score["status"], score["score"], score["passed"]) == ("scored", 25, False)
    assert [(one["score"], one["max"]) for one in score["criteria"]] == [(1, 1), (0, 3)]
    [evidence] = score["criteria"][0]["evidence"]
    assert evidence["quote"] in "Hello, Jo from Wrenhill."
    assert (evidence["turn_id"], evidence["start_ms"]) == ("t1", 0)


def test_people_see_a_score_by_sections(commands: Commands, call: Path) -> None:
    ran = commands("score", call)
    assert ran.code == 0
    assert COLOUR not in ran.out
    assert "25 of 100 points, not passed" in ran.out
    assert "All of it" in ran.out
    assert "✗" in ran.out


def test_a_framework_or_a_file_may_stand_in_for_the_transcript_s_own_scorecard(
    commands: Commands, call: Path, tmp_path: Path
) -> None:
    framework = commands("score", call, "--scorecard", "bant-en", "--json").json
    assert {"budget", "authority", "timing"} < {one["id"] for one in framework["criteria"]}
    own = tmp_path / "card.json"
    own.write_text(json.dumps({**CARD, "id": "other"}))
    assert commands("score", call, "--scorecard", own, "--json").json["score"] == 25
    assert "bant-en" in commands("score", call, "--scorecard", "bant-fr").refused("not_found", 2)


def test_the_scorecards_that_ship_are_listed_and_shown_as_files_that_score(
    commands: Commands, call: Path, tmp_path: Path
) -> None:
    listed = commands("scorecards", "--json").json
    assert {"id": "spin-es", "title": "SPIN", "language": "es"} in listed
    assert "cold-call-logistics-en" in {one["id"] for one in listed}
    file = tmp_path / "bant.json"
    file.write_text(commands("scorecards", "show", "bant-en", "--json").out)
    by_file, by_id = (commands("score", call, "--scorecard", one, "--json").json for one in (file, "bant-en"))
    assert by_file == by_id
    shown = commands("scorecards", "show", "bant-en")
    assert "Asks about money that is spent or set aside (phrase)" in shown.out
    assert "spin-fr" in commands("scorecards", "show", "spin-fr").refused("not_found", 2)


def test_a_judge_is_asked_where_a_model_is_configured_and_left_out_where_none_is(
    commands: Commands, tmp_path: Path
) -> None:
    criterion = {"id": "asks", "label": "Asks", "weight": 1, "source": "judge", "judge": {"question": "Does it ask?"}}
    card = {**CARD, "sections": [{"id": "all", "title": "All", "criteria": [criterion]}]}
    file = tmp_path / "judged.json"
    file.write_text(json.dumps({"language": "en", "scorecard": card, "turns": TURNS}))
    alone = commands("score", file, "--json").json
    assert (alone["status"], "judge" in alone["versions"]) == ("not_scorable", False)
    quoted = {"answer": "yes", "turn_id": "t1", "quote": "Hello, Jo from Wrenhill.", "why": "It does."}
    with run_in_thread(openai_chat_server) as server:
        server.reply_with(lambda _messages: json.dumps(quoted))
        judged = commands("score", file, "--json", OPENAI_BASE_URL=server.base_url).json
        assert (judged["score"], len(server.requests)) == (100, 2)
        server.reply_with(lambda _messages: "Oh, it does well.")
        assert commands("score", file, "--json", OPENAI_BASE_URL=server.base_url).json["status"] == "not_scorable"


def test_one_side_of_a_call_is_scored_as_far_as_it_goes(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text(json.dumps({"language": "en", "scorecard": CARD, "turns": TURNS[1::2]}))
    assert commands("score", file, "--json").json["status"] in {"scored", "not_scorable"}


def test_moves_are_the_same_from_an_argument_a_file_and_the_input(commands: Commands, tmp_path: Path) -> None:
    text = "Hola, soy Ana.\n¿Cómo organizan hoy las rutas?\n"
    file = tmp_path / "lines.txt"
    file.write_text(text, encoding="utf-8")
    labelled = commands("moves", "--language", "es", "--json", text).json
    assert labelled == commands("moves", "--language", "es", "--file", file, "--json").json
    assert labelled == commands("moves", "--language", "es", "--json", stdin=text).json
    assert [one["text"] for one in labelled] == text.splitlines()
    assert {move for one in labelled for move in one["moves"]} <= set(Move)
    assert "open_question" in labelled[1]["moves"]


def test_the_doctor_says_what_is_there_and_what_is_switched_off(commands: Commands) -> None:
    found = {one["what"]: one["state"] for one in commands("doctor", "--json").json["findings"]}
    assert found["store"] == found["speech in: local"] == found["speech out: local"] == "good"
    assert found["language model"] == found["speech in (es)"] == found["speech in: deepgram"] == "missing"
    off = commands("doctor", "--json", TALKTRACK_STT="none", TALKTRACK_TTS="none", TALKTRACK_LLM="none").json
    states = {one["what"]: one["state"] for one in off["findings"]}
    assert states["language model"] == states["speech in"] == states["speech out"] == "missing"


def test_the_doctor_shows_settings_that_make_no_sense_beside_everything_else(commands: Commands) -> None:
    ran = commands("doctor", "--json", TALKTRACK_TTS="parrot", TALKTRACK_STT="deepgram")
    found = {one["what"]: one for one in json.loads(ran.out)["findings"]}
    assert ran.code == 1
    assert (found["speech out"]["state"], found["speech in"]["state"]) == ("broken", "broken")
    assert "parrot" in found["speech out"]["detail"]
    assert "DEEPGRAM_API_KEY" in found["speech in"]["detail"]
    assert found["store"]["state"] == "good"


def test_the_doctor_tells_of_a_redis_that_is_not_there(commands: Commands) -> None:
    ran = commands("doctor", "--json", TALKTRACK_REDIS_URL="redis://:hidden@127.0.0.1:1")
    [found] = [one for one in json.loads(ran.out)["findings"] if one["what"] == "cache"]
    assert (ran.code, found["state"], "TALKTRACK_REDIS_URL" in found["detail"]) == (1, "broken", True)
    assert "hidden" not in ran.out + ran.err


def test_the_doctor_ends_with_one_where_a_configured_model_does_not_answer(commands: Commands) -> None:
    ran = commands("doctor", "--json", OPENAI_BASE_URL="http://127.0.0.1:1/v1", OPENAI_API_KEY="sk-hidden")
    assert ran.code == 1
    assert {"broken"} == {
        one["state"] for one in json.loads(ran.out)["findings"] if one["what"] == "language model: openai"
    }
    assert "sk-hidden" not in ran.out + ran.err


def test_migrating_makes_the_database_and_says_nothing_on_stdout(own: Commands) -> None:
    for _ in range(2):
        ran = own("migrate")
        assert (ran.code, ran.out) == (0, "")
    assert (own.data / "talktrack.db").is_file()


def test_the_description_of_the_server_is_openapi(own: Commands) -> None:
    described = own("openapi").json
    assert described["openapi"].startswith("3.")
    assert not own.data.exists(), "the description needs no data"
    assert "/api/v1/calls" in described["paths"]


def test_help_names_every_command_and_loads_none_of_them(commands: Commands) -> None:
    ran = commands("--help", PYTHONPROFILEIMPORTTIME="1")
    assert ran.code == 0
    for name in ("serve", "practice", "score", "scenarios", "moves", "demo", "doctor", "models", "migrate", "openapi"):
        assert f"  {name} " in ran.out
    assert not [room for room in ("fastapi", "sqlalchemy", "numpy", "pydantic", "rich") if f" {room}\n" in ran.err]


def test_practice_loads_no_web_framework_no_migrations_and_no_client_of_a_model(commands: Commands) -> None:
    commands("migrate")
    ran = commands("practice", "home-solar-en", "--json", stdin="Hello, it is Jo.\n", PYTHONPROFILEIMPORTTIME="1")
    assert ran.code == 0
    rooms = ("fastapi", "starlette", "uvicorn", "alembic", "httpx", "asyncpg", "prometheus_client")
    assert " sqlalchemy\n" in ran.err
    assert not [room for room in rooms if f" {room}\n" in ran.err]
