"""`talktrack fidelity`: the document, the files beside it, refusals and a wish to stop."""

from __future__ import annotations

import json
import signal
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cli.running import DEADLINE_S, Commands
from tests.practice.fidelity.test_measures import CONTRACT
from tests.servers.chat import run_in_thread
from tests.servers.openai_chat import openai_chat_server

SOLAR = "home-solar-en"
QUICK = ("--seeds", 1, "--jobs", 1, "--rep", "pushy", "--rep", "expert")


def test_the_document_has_the_shape_that_programs_rely_on(commands: Commands) -> None:
    document = commands("fidelity", SOLAR, *QUICK, "--json").json
    [persona] = document["personas"]
    assert document["turns"] > 400
    assert persona.keys() >= CONTRACT
    assert persona["id"] == SOLAR
    assert set(document["misses"]) <= {SOLAR}
    assert persona["walk_away"].keys() == persona["commitment"].keys() == {"expert", "pushy"}
    shares = [persona[name] for name in ("leak_rate", "on_topic", "resistance_share", "character_breaks")]
    assert all(0 <= share <= 1 for share in shares)


def test_the_same_run_gives_the_same_document_in_one_process_or_two(commands: Commands) -> None:
    run = ("fidelity", SOLAR, "--seeds", 2, "--rep", "pushy", "--json")
    assert commands(*run, "--jobs", 1).json == commands(*run, "--jobs", 2).json


def test_a_persona_is_found_by_its_own_id_too(commands: Commands) -> None:
    document = commands("fidelity", "denise-kowalski", "--seeds", 1, "--jobs", 1, "--rep", "silent", "--json").json
    assert [persona["id"] for persona in document["personas"]] == ["cold-call-logistics-en"]


def test_a_table_is_printed_and_calls_and_a_chart_are_written(commands: Commands, tmp_path: Path) -> None:
    calls, chart = tmp_path / "calls.jsonl", tmp_path / "chart.svg"
    ran = commands("fidelity", SOLAR, *QUICK, "--calls", calls, "--chart", chart)
    assert ran.code == 0
    assert "home-" in ran.out
    assert "expert" in ran.out
    held = [json.loads(line) for line in calls.read_text(encoding="utf-8").splitlines()]
    assert [(one["rep"], one["seed"]) for one in held] == [("expert", 1), ("pushy", 1)]
    assert {turn["role"] for turn in held[0]["turns"]} == {"seller", "customer"}
    assert ET.fromstring(chart.read_text(encoding="utf-8")).tag.endswith("svg")


@pytest.mark.parametrize("name", ["nobody", "", "../../etc/passwd", "💥", "x" * 5000])
def test_a_persona_that_does_not_exist_is_refused(commands: Commands, name: str) -> None:
    commands("fidelity", SOLAR, name, "--seeds", 1).refused("not_found", 2)


@pytest.mark.parametrize("options", [("--seeds", 0), ("--rep", "saint"), ("--jobs", 0), ("--seeds", "many")])
def test_wrong_usage_is_said(commands: Commands, options: tuple[object, ...]) -> None:
    ran = commands("fidelity", *options)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err


def test_a_file_that_cannot_be_written_is_said(commands: Commands, tmp_path: Path) -> None:
    commands("fidelity", SOLAR, *QUICK, "--chart", tmp_path / "no" / "chart.svg").refused("invalid_input")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_wish_to_stop_leaves_at_once_without_a_result(commands: Commands, jobs: int) -> None:
    with commands.process("fidelity", "--seeds", 500, "--jobs", jobs, "--json") as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=DEADLINE_S)
    assert (process.returncode, out) == (1, "")
    assert "Stopped" in err
    assert "Traceback" not in err


def test_the_baseline_is_measured_by_the_same_measures(commands: Commands) -> None:
    with run_in_thread(openai_chat_server) as server:
        server.reply_with(lambda messages: json.dumps({"say": "That is all I have to say.", "act": "end_politely"}))
        ran = commands("fidelity", SOLAR, *QUICK, "--baseline", "--json", OPENAI_BASE_URL=server.base_url)
    baseline = ran.json["baseline"]
    assert baseline["model"].startswith("openai:")
    [persona] = baseline["personas"]
    assert persona["walk_away"] == {"expert": 1.0, "pushy": 1.0}
    assert persona["leak_rate"] == persona["spoken_leak_rate"] == 0.0


def test_a_baseline_without_a_model_is_refused(commands: Commands) -> None:
    commands("fidelity", SOLAR, *QUICK, "--baseline", "--json").refused("no_language_model")
