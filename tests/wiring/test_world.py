"""What a world is made of, and what it has ready."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_FIRST_TURNS = """
import os, sys, anyio
from talktrack.config import read_settings
from talktrack.practice.moves import read
from talktrack.wiring.world import open_world

opened, watching = [], False
sys.addaudithook(lambda event, of: opened.append(str(of[0])) if watching and event == "open" else None)

async def main():
    global watching
    async with open_world(read_settings(os.environ), warm=sys.argv[1] == "warm"):
        watching = True
        read("so tell me what is it that takes you so long over there", "en")
        read("entonces cuénteme qué es lo que les lleva tanto tiempo", "es")
        watching = False

anyio.run(main)
print(*(path for path in opened if "talktrack" in path), sep="\\n")
"""
"""Prints the files of ours that reading the first turns opens."""


def _opened_by_the_first_turns(data: Path, how: str) -> list[str]:
    """In a process of its own: what another test has loaded would be loaded here, too."""
    command = [sys.executable, "-c", _FIRST_TURNS, how]
    environment = {"TALKTRACK_DATA_DIR": str(data)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_the_first_turns_of_a_server_that_was_made_ready_open_no_file(tmp_path: Path) -> None:
    assert _opened_by_the_first_turns(tmp_path, "cold")
    assert not _opened_by_the_first_turns(tmp_path, "warm")
