"""Secrets that lie in files."""

from __future__ import annotations

from pathlib import Path

import pytest

from talktrack.config import read_settings, secret_key
from talktrack.domain.errors import InvalidInput

SECRET = "sk-a-very-secret-key-of-enough-length"


def test_what_may_hold_a_secret_can_lie_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{SECRET}\n")
    names = ("DEEPGRAM_API_KEY", "AZURE_SPEECH_KEY", "TALKTRACK_REDIS_URL", "TALKTRACK_DATABASE_URL")
    settings = read_settings({f"{name}_FILE": str(file) for name in names})
    assert settings.access["deepgram"]["api_key"] == settings.access["azure"]["api_key"] == SECRET
    assert settings.redis_url == settings.database_url == SECRET
    assert secret_key({"TALKTRACK_SECRET_KEY_FILE": str(file)}, tmp_path / "data") == SECRET
    assert not (tmp_path / "data").exists()


def test_a_file_that_gives_no_secret_is_refused_by_its_variable_and_never_by_what_it_was_set_to(tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty", tmp_path / "binary"
    empty.write_text(" \n")
    binary.write_bytes(b"\xff\xfe")
    for path in (SECRET, str(tmp_path), str(empty), str(binary), "nul\0in-it"):
        with pytest.raises(InvalidInput, match="OPENAI_API_KEY_FILE") as refusal:
            read_settings({"OPENAI_API_KEY_FILE": path})
        assert path not in refusal.value.detail


def test_a_secret_that_is_given_twice_is_refused_without_either(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SECRET)
    both = {"OPENAI_API_KEY": "sk-other", "OPENAI_API_KEY_FILE": str(tmp_path / "secret")}
    with pytest.raises(InvalidInput, match="both set") as refusal:
        read_settings(both)
    assert not {SECRET, "sk-other"} & set(refusal.value.detail.split())
