"""Delays are what these services are about, so their tests run on a clock that jumps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.providers.scripted.jumping import JUMPING


@pytest.fixture
def anyio_backend() -> tuple[str, Mapping[str, Any]]:
    return JUMPING
