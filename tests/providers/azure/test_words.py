"""What the service tells of words, read."""

from __future__ import annotations

import json

import pytest

from talktrack.providers.azure.words import read_boundaries
from talktrack.providers.network.words import Boundary


def test_other_metadata_is_passed_over() -> None:
    entries = [
        {"Type": "Viseme", "Data": {"Offset": 0, "VisemeId": 1}},
        {"Type": "WordBoundary", "Data": {"Offset": 10_000, "Duration": 20_000, "text": {"Text": "hi"}}},
        {"Type": "SessionEnd", "Data": {"Offset": 7}},
    ]
    assert read_boundaries(json.dumps({"Metadata": entries})) == [Boundary("hi", 1, 3)]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        '{"Metadata": 7}',
        '{"Metadata": [7]}',
        '{"Metadata": [{"Type": "WordBoundary", "Data": {"Offset": 1}}]}',
    ],
)
def test_what_is_none_of_the_protocols_is_a_value_error(body: str) -> None:
    with pytest.raises(ValueError):
        read_boundaries(body)
