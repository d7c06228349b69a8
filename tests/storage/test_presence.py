"""Who is alive on a data folder."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from talktrack.storage.presence import NAME, Presence

STAY = """
import sys, time
from pathlib import Path
from talktrack.storage.presence import Presence
with Presence(Path(sys.argv[1])).here() as name:
    print(name, flush=True)
    sys.stdin.read()
"""


def test_a_process_that_is_here_has_not_died_and_neither_has_one_that_was_never_here(tmp_path: Path) -> None:
    presence = Presence(tmp_path)
    with presence.here() as name, Presence(tmp_path).here() as other:
        assert name != other
        assert NAME.fullmatch(name)
        assert not presence.died(name)
        assert not presence.died(other)
    assert not presence.died(name)
    assert not presence.died("process_elsewhere")


def test_a_killed_process_has_died(tmp_path: Path) -> None:
    command = [sys.executable, "-c", STAY, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        name = process.stdout.readline().strip()
        assert not Presence(tmp_path).died(name)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert Presence(tmp_path).died(name)


def test_nobody_finds_no_server_while_one_is_alive(tmp_path: Path) -> None:
    presence, other = Presence(tmp_path), Presence(tmp_path)
    with presence.no_server() as unserved:
        assert unserved
        with other.no_server() as also:
            assert not also
    with presence.server(), other.server(), presence.no_server() as unserved:
        assert not unserved
    with presence.no_server() as unserved:
        assert unserved
