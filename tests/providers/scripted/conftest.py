"""Delays are what these services are about, so their tests run in virtual time."""

from __future__ import annotations

import pytest

from tests.virtual_time import VIRTUAL_TIME, Backend


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME
