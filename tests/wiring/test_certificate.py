"""The certificate that `serve --tls` makes for itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from talktrack.domain.errors import StorageFailed
from talktrack.wiring.certificate import names_of_machine, self_signed

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NAMES = ("localhost", "127.0.0.1", "::1")


def test_a_certificate_is_made_once_and_kept(tmp_path: Path) -> None:
    first = self_signed(tmp_path, NAMES, now=NOW)
    assert self_signed(tmp_path, NAMES[:1], now=NOW + timedelta(days=300)) == first


@pytest.mark.parametrize(
    ("names", "later"),
    [((*NAMES, "10.1.2.3"), timedelta()), (NAMES, timedelta(days=390))],
    ids=["another name", "almost run out"],
)
def test_a_certificate_that_does_not_serve_any_more_is_made_anew(
    tmp_path: Path, names: tuple[str, ...], later: timedelta
) -> None:
    first = self_signed(tmp_path, NAMES, now=NOW)
    assert self_signed(tmp_path, names, now=NOW + later).fingerprint != first.fingerprint


def test_a_broken_file_is_replaced(tmp_path: Path) -> None:
    first = self_signed(tmp_path, NAMES, now=NOW)
    first.path.write_bytes(b"\xff nonsense")
    assert self_signed(tmp_path, NAMES, now=NOW).fingerprint != first.fingerprint


def test_a_folder_that_cannot_be_written_to_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "certificate.pem").mkdir()
    with pytest.raises(StorageFailed, match="TALKTRACK_DATA_DIR"):
        self_signed(tmp_path, NAMES, now=NOW)


def test_listening_on_one_address_names_that_address() -> None:
    assert {"localhost", "192.0.2.7"} <= names_of_machine("192.0.2.7")
    assert "0.0.0.0" not in names_of_machine("0.0.0.0")
