"""`talktrack practice`: the document it prints, and that it is the same for the same input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.audio.wav import write_wav
from talktrack.domain.call import EndReason, Result
from talktrack.domain.mind import DirectiveKind, ObjectionStatus, Reason
from talktrack.domain.moves import Move
from tests.audio.sounds import joined, silence
from tests.cli.running import COLOUR, SCRIPTS, SPEECH, Commands, without_ids
from tests.servers.chat import run_in_thread
from tests.servers.faults import Fault
from tests.servers.openai_chat import openai_chat_server
from tests.spoken import LINES, clip, word_errors

SOLAR = "home-solar-en"
LOGISTICS = "cold-call-logistics-en"
EXPERT = SCRIPTS / SOLAR / "expert.txt"
LEVELS = {"trust", "patience", "interest", "clarity", "urgency"}


def obedient(messages: list[dict[str, Any]]) -> str:
    """A model that says the lines it is told to say."""
    told = str(messages[-1]["content"]).splitlines()
    return " ".join(["Well.", *(line.removeprefix("- ") for line in told if line.startswith("- "))])


@pytest.fixture(scope="module")
def call(commands: Commands) -> dict[str, Any]:
    document: dict[str, Any] = commands("practice", SOLAR, "--script", EXPERT, "--seed", 5, "--json").json
    return document


def test_the_call_has_the_keys_of_the_contract(call: dict[str, Any]) -> None:
    assert set(call) == {
        "call_id",
        "scenario_id",
        "language",
        "seed",
        "outcome",
        "turns",
        "causes",
        "facts",
        "objections",
        "score",
    }
    assert call["call_id"].startswith("call_")
    assert (call["scenario_id"], call["language"], call["seed"]) == (SOLAR, "en", 5)
    assert set(call["outcome"]) == {"result", "ended_by", "reason"}
    assert call["outcome"]["result"] in set(Result)
    assert call["outcome"]["ended_by"] in {"seller", "customer", "system"}
    assert call["outcome"]["reason"] in set(EndReason)


def test_every_turn_has_the_keys_of_the_contract(call: dict[str, Any]) -> None:
    common = {"turn_id", "role", "said", "heard", "start_ms", "end_ms", "confidence", "mind"}
    common |= {"facts_unlocked", "objections"}
    statuses = set(ObjectionStatus)
    assert [turn["role"] for turn in call["turns"]][:3] == ["customer", "seller", "customer"]
    clock = 0
    for turn in call["turns"]:
        assert set(turn) == common | ({"moves"} if turn["role"] == "seller" else {"directive"})
        assert set(turn["mind"]) == LEVELS
        assert all(0 <= level <= 100 for level in turn["mind"].values())
        assert all(set(one) == {"id", "status"} and one["status"] in statuses for one in turn["objections"])
        assert clock <= turn["start_ms"] < turn["end_ms"]
        clock = turn["end_ms"]
        if turn["role"] == "seller":
            assert set(turn["moves"]) <= set(Move)
        else:
            assert turn["directive"]["kind"] in set(DirectiveKind)


def test_causes_facts_and_objections_have_the_keys_of_the_contract(call: dict[str, Any]) -> None:
    turns = {turn["turn_id"] for turn in call["turns"]}
    assert call["causes"]
    for cause in call["causes"]:
        assert set(cause) == {"turn_id", "at_ms", "what", "delta", "reason"}
        assert cause["turn_id"] in turns
        assert cause["reason"] in set(Reason)
    for fact in call["facts"]:
        assert set(fact) >= {"id", "layer", "told"}
        assert fact["told"] is None or fact["told"] in turns
    assert any(fact["told"] for fact in call["facts"])
    for objection in call["objections"]:
        assert set(objection) == {"id", "kind", "status"}
    unlocked = {fact for turn in call["turns"] for fact in turn["facts_unlocked"]}
    assert {fact["id"] for fact in call["facts"] if fact["told"]} <= unlocked


def test_the_score_has_the_keys_of_the_contract(call: dict[str, Any]) -> None:
    score = call["score"]
    assert set(score) >= {"status", "score", "passed", "pass_mark", "criteria", "moments", "insights", "metrics"}
    assert 0 <= score["score"] <= 100
    assert set(score["versions"]) == {"scorecard", "persona", "prompts", "models"}
    assert set(score["metrics"]) == set(DEFINITIONS)
    for metric in score["metrics"].values():
        assert set(metric) == {"value", "definition", "range", "estimated"}
    for moment in score["moments"]:
        assert set(moment) == {"turn_id", "at_ms", "kind", "title", "cause", "delta"}
    for insight in score["insights"]:
        assert set(insight) >= {"text", "turn_id", "quote", "better_line", "drill_id"}


def test_every_criterion_names_quotes_that_stand_in_the_call(call: dict[str, Any]) -> None:
    heard = {turn["turn_id"]: turn for turn in call["turns"]}
    keys = {"id", "label", "weight", "score", "max", "source", "status", "reason", "evidence", "missed_at"}
    quotes = 0
    for criterion in call["score"]["criteria"]:
        assert set(criterion) == keys
        assert criterion["source"] in {"mind", "metric", "phrase", "judge"}
        assert criterion["status"] in {"scored", "not_scorable", "not_applicable"}
        assert criterion["missed_at"] is None or criterion["missed_at"] in heard
        for evidence in criterion["evidence"]:
            quotes += 1
            turn = heard[evidence["turn_id"]]
            assert set(evidence) == {"turn_id", "role", "quote", "start_ms", "end_ms"}
            assert evidence["quote"] in turn["heard"]
            assert evidence["role"] == turn["role"]
    assert quotes


def test_the_same_seed_and_input_give_the_same_call_also_from_the_scenario_as_a_file(
    commands: Commands, call: dict[str, Any], tmp_path: Path
) -> None:
    shown = commands("scenarios", "show", SOLAR, "--json")
    file = tmp_path / "solar.json"
    file.write_text(shown.out, encoding="utf-8")
    again = commands("practice", file, "--json", "--seed", 5, "--script", EXPERT).json
    assert again["call_id"] != call["call_id"]
    assert without_ids(again) == without_ids(call)


def test_lines_that_are_typed_give_the_same_call_as_a_script(commands: Commands, call: dict[str, Any]) -> None:
    ran = commands("practice", SOLAR, "--seed", 5, "--json", stdin=EXPERT.read_text())
    assert without_ids(ran.json) == without_ids(call)
    assert COLOUR not in ran.err


def test_a_call_to_which_nobody_says_anything_is_ended_and_not_scorable(commands: Commands) -> None:
    call = commands("practice", SOLAR, "--json", stdin="\n").json
    assert call["outcome"] == {"result": "seller_ended", "ended_by": "seller", "reason": "seller_hung_up"}
    assert [turn["role"] for turn in call["turns"]] == ["customer"]
    assert (call["score"]["status"], call["score"]["score"]) == ("not_scorable", None)


def test_a_typed_line_that_cannot_be_said_is_asked_for_again(commands: Commands) -> None:
    ran = commands("practice", SOLAR, "--json", stdin=f"...\n{'word ' * 1000}\nHello, this is Jo.\n")
    assert "invalid_input" in ran.err
    assert "too_large" in ran.err
    assert [turn["heard"] for turn in ran.json["turns"] if turn["role"] == "seller"] == ["Hello, this is Jo."]


def test_recordings_are_turns_wherever_the_flags_stand(commands: Commands) -> None:
    files = [SPEECH / "01-hello.wav", SPEECH / "02-today.wav"]
    call = commands("practice", SOLAR, "--audio", *files, "--json", "--seed", 3).json
    again = commands("practice", "--json", "--seed", 3, SOLAR, "--audio", *files).json
    assert without_ids(again) == without_ids(call)
    said = [turn for turn in call["turns"] if turn["role"] == "seller"]
    assert len(said) == 2
    assert "this" in said[0]["heard"].lower()
    assert call["score"]["metrics"]["talk_ratio"]["estimated"] is False


def test_a_continuous_recording_of_one_side_is_a_whole_call_and_always_the_same(
    commands: Commands, tmp_path: Path
) -> None:
    names = ("01-hello.wav", "02-today.wav", "03-late.wav")
    tape = tmp_path / "call.wav"
    tape.write_bytes(write_wav(joined(*(part for name in names for part in (clip(name), silence(9000))))))
    call = commands("practice", LOGISTICS, "--audio", tape, "--json", "--seed", 3).json
    again = commands("practice", LOGISTICS, "--audio", tape, "--json", "--seed", 3).json
    assert without_ids(again) == without_ids(call)
    said = [turn for turn in call["turns"] if turn["role"] == "seller"]
    assert sum(word_errors(LINES[name], turn["said"]) for name, turn in zip(names, said, strict=True)) <= 5
    assert [turn["role"] for turn in call["turns"]] == ["customer", *["seller", "customer"] * 3]
    starts_ms = [turn["start_ms"] for turn in said]
    for (name, one), following in zip(zip(names, starts_ms, strict=True), starts_ms[1:], strict=False):
        assert following - one == pytest.approx(clip(name).duration_ms + 9000, abs=150)
    assert call["outcome"] == {"result": "seller_ended", "ended_by": "seller", "reason": "seller_hung_up"}
    assert call["score"]["status"] == "scored"
    assert call["score"]["metrics"]["talk_ratio"]["estimated"] is False


def test_who_talks_on_in_a_recording_interrupts_the_customer(commands: Commands, tmp_path: Path) -> None:
    tape = tmp_path / "call.wav"
    tape.write_bytes(write_wav(joined(clip("02-today.wav"), silence(2300), clip("05-decide.wav"))))
    turns = commands("practice", LOGISTICS, "--audio", tape, "--json").json["turns"]
    assert [turn["role"] for turn in turns] == ["customer", "seller", "customer", "seller", "customer"]
    cut = turns[2]
    assert cut["said"].startswith(cut["heard"])
    assert 0 < len(cut["heard"]) < len(cut["said"])
    assert turns[3]["start_ms"] < cut["end_ms"]


def test_a_model_words_the_customer_and_changes_nothing_else(commands: Commands, call: dict[str, Any]) -> None:
    with run_in_thread(openai_chat_server) as server:
        server.reply_with(obedient)
        run = ("practice", SOLAR, "--script", EXPERT, "--seed", 5, "--json")
        worded = commands(*run, OPENAI_BASE_URL=server.base_url).json
        again = commands(*run, OPENAI_BASE_URL=server.base_url).json
        assert server.requests
    assert without_ids(worded) == without_ids(again)
    assert "openai:" in worded["score"]["versions"]["models"]
    assert worded["turns"][1]["moves"] == call["turns"][1]["moves"]


def test_a_model_that_fails_leaves_the_words_to_the_phrase_bank(commands: Commands, call: dict[str, Any]) -> None:
    script = "\n".join(EXPERT.read_text().splitlines()[:2])
    with run_in_thread(openai_chat_server) as server:
        server.fail_with(Fault.UNAUTHORIZED)
        failing = commands("practice", SOLAR, "--seed", 5, "--json", stdin=script, OPENAI_BASE_URL=server.base_url)
    assert [turn["heard"] for turn in failing.json["turns"]] == [turn["heard"] for turn in call["turns"][:5]]


def test_people_get_a_page_of_eighty_columns_in_the_language_of_the_call(commands: Commands) -> None:
    ran = commands("practice", "fibra-hogar-es", "--script", SCRIPTS / "fibra-hogar-es" / "mediocre.txt")
    assert ran.code == 0
    assert COLOUR not in ran.out + ran.err
    assert [line for line in ran.out.splitlines() if len(line) > 80 or line != line.rstrip()] == []
    assert "Usted" in ran.out
    assert "de 100 puntos" in ran.out
    assert "Para la próxima vez" in ran.out
    assert not [word for word in ("passed", "You ", "points", "None") if word in ran.out]


def test_the_scenario_that_is_shown_reads_back_whole(commands: Commands) -> None:
    listed = commands("scenarios", "--json").json
    assert listed == commands("scenarios", "list", "--json").json
    assert len(listed) >= 4
    assert {tuple(one) for one in listed} == {("id", "title", "language", "type", "category", "difficulty")}
    shown = json.loads(commands("scenarios", "show", listed[0]["id"], "--json").out)
    assert {name: shown[name] for name in listed[0]} == listed[0]
    assert shown["persona"]["facts"][0]["layer"] in {"volunteered", "asked", "earned"}


def test_a_call_is_taken_up_again_and_a_moment_of_it_drilled(commands: Commands, tmp_path: Path) -> None:
    script = SCRIPTS / SOLAR / "mediocre.txt"
    lines = script.read_text(encoding="utf-8").splitlines()
    first = commands("practice", SOLAR, "--script", script, "--json").json
    rest = tmp_path / "rest.txt"
    rest.write_text("\n".join(lines[3:]), encoding="utf-8")
    again = commands("practice", "--retry", first["call_id"], "t8", "--script", rest, "--json").json
    assert again["retry_of"] == {"call_id": first["call_id"], "turn_id": "t8"}
    assert (again["turns"], again["score"]["score"]) == (first["turns"], first["score"]["score"])
    drill = f"drill_{first['call_id'].removeprefix('call_')}_t8"
    drilled = commands("practice", drill, "--script", script, "--json").json
    assert drilled["scenario_id"] == drill
    sellers = [turn for turn in drilled["turns"] if turn["role"] == "seller"]
    assert len(sellers) <= 6


def test_a_retry_of_nothing_is_refused(commands: Commands) -> None:
    commands("practice", "--retry", "call_0000", "t2").refused("not_found", 2)
    commands("practice", "drill_0000_t2").refused("not_found", 2)


def test_a_scenario_made_from_a_brief_is_a_file_to_practise_on(commands: Commands, tmp_path: Path) -> None:
    brief = ("--business", "Clínicas dentales", "--brand", "Sonría", "--product", "Plan Sonrisa", "--lang", "es")
    made = commands("scenarios", "generate", *brief, "--seed", 4, "--json")
    assert made.out == commands("scenarios", "generate", *brief, "--seed", 4, "--json").out
    assert made.json["persona"]["name"] != commands("scenarios", "generate", *brief, "--json").json["persona"]["name"]
    path = tmp_path / "made.json"
    path.write_text(made.out, encoding="utf-8")
    call = commands("practice", path, "--json", stdin="Buenos días, soy Ana, de Sonría.\n").json
    assert (call["scenario_id"], call["language"]) == (made.json["id"], "es")
    refused = commands("scenarios", "generate", *brief, "--locale", "en-GB").refused("invalid_input")
    assert "locale: " in refused


def test_the_readme_shows_a_call_as_it_is_printed(commands: Commands) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    shown = readme.split("```")[1].splitlines()[2:]
    printed = commands("practice", LOGISTICS, "--script", SCRIPTS / LOGISTICS / "expert.txt").out.splitlines()
    assert [line for line in shown if line not in ("[…]", *printed)] == []


def test_the_same_customer_is_rung_again(commands: Commands, call: dict[str, Any]) -> None:
    again = commands("practice", SOLAR, "--script", EXPERT, "--follows", call["call_id"], "--adaptive", "--json").json
    assert again["call_id"] != call["call_id"]
    assert again["turns"][0]["directive"]["reason"].startswith("hello_again")
    known = {fact["id"] for fact in again["facts"] if fact["told"] == "earlier"}
    assert known
    assert known <= {fact["id"] for fact in call["facts"] if fact["told"]}
