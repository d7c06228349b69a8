"""Ctrl-C, a kill, and a kill that nobody can hear: what was said is kept, and nobody else's call is touched."""

from __future__ import annotations

import json
import os
import pty
import signal
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import Commands, ended

SOLAR = "home-solar-en"
LINE = "Hello, this is Jo from Wrenhill. What made you fill in the form?"


def calls(commands: Commands) -> dict[str, tuple[str, str | None]]:
    """Status and reason of every stored call."""
    with sqlite3.connect(commands.data / "talktrack.db") as database:
        rows = database.execute("SELECT id, status, outcome FROM calls").fetchall()
    database.close()
    return {id: (status, json.loads(outcome)["reason"] if outcome else None) for id, status, outcome in rows}


def say(process: subprocess.Popen[str], line: str) -> None:
    """Type a line and wait until the customer has answered, which is when the next prompt comes."""
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    await_prompt(process)


def await_prompt(process: subprocess.Popen[str]) -> None:
    assert process.stderr is not None
    heard = ""
    while not heard.endswith("You     "):
        letter = process.stderr.read(1)
        assert letter, f"it ended and said: {heard}"
        heard += letter


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda wish: wish.name)
def test_a_wish_to_stop_hangs_up_and_scores_what_was_said(commands: Commands, wish: signal.Signals) -> None:
    with commands.process("practice", SOLAR, "--json") as process:
        await_prompt(process)
        say(process, LINE)
        process.send_signal(wish)
        out, err = process.communicate(timeout=60)
    call = json.loads(out)
    assert process.returncode == 0
    assert "Traceback" not in err
    assert call["outcome"]["reason"] == "seller_hung_up"
    assert [turn["heard"] for turn in call["turns"] if turn["role"] == "seller"] == [LINE]
    assert call["score"]["criteria"]


def test_the_next_start_ends_the_call_of_a_killed_process_and_keeps_what_was_said(own: Commands) -> None:
    with own.process("practice", SOLAR, "--json") as process:
        await_prompt(process)
        say(process, LINE)
        ended(process, signal.SIGKILL)
    [(lost, state)] = calls(own).items()
    assert state == ("live", None)
    next_one = own("practice", SOLAR, "--json", stdin="Hello, it is Jo.\n").json
    assert calls(own) == {lost: ("ended", "process_lost"), next_one["call_id"]: ("ended", "seller_hung_up")}
    with sqlite3.connect(own.data / "talktrack.db") as database:
        turns = database.execute("SELECT count(*) FROM turns WHERE call_id = ?", [lost]).fetchone()
        scores = database.execute("SELECT count(*) FROM analyses WHERE call_id = ?", [lost]).fetchone()
    database.close()
    assert (turns, scores) == ((3,), (1,))


def test_processes_leave_the_calls_of_live_ones_alone(own: Commands) -> None:
    with own.process("practice", SOLAR, "--json") as typing:
        await_prompt(typing)
        with own.server():
            assert own("practice", SOLAR, "--json", stdin="Hello, it is Jo.\n").code == 0
            assert sorted(status for status, _ in calls(own).values()) == ["ended", "live"]
        say(typing, LINE)
        out, _ = typing.communicate(timeout=60)
    assert json.loads(out)["outcome"]["reason"] == "seller_hung_up"


def test_lines_from_a_pipe_are_shown_once(commands: Commands) -> None:
    ran = commands("practice", SOLAR, stdin="Hello, it is Jo.\n")
    assert ran.code == 0
    assert [line for line in ran.out.splitlines() if line.startswith("You ")] == ["You     Hello, it is Jo."]


def test_a_person_at_a_terminal_gets_colours_a_prompt_and_the_result(commands: Commands, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        commands.line("practice", SOLAR),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=commands.environment(TERM="xterm-256color", COLUMNS="80"),
        start_new_session=True,
    ) as process:
        os.close(theirs)
        seen = _read_until(ours, b"You     ")
        os.write(ours, f"{LINE}\n".encode())
        seen += _read_until(ours, b"You     ")
        os.write(ours, b"\n")
        seen += _read_until(ours, None)
        assert process.wait(60) == 0
    os.close(ours)
    text = seen.decode()
    assert "\x1b[" in text
    assert "Goal" in text
    assert "Left open" in text
    assert "Traceback" not in text


def _read_until(terminal: int, mark: bytes | None) -> bytes:
    """What a terminal shows up to a mark, or to the end."""
    seen = b""
    while mark is None or mark not in seen:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # Linux: the other end is closed
            piece = b""
        if not piece:
            break
        seen += piece
    return seen
