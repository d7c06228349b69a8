from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from talktrack.domain.errors import InvalidScenario, InvalidScorecard
from talktrack.domain.scenario import Scenario
from talktrack.storage.codec import encode
from talktrack.storage.library import SCORECARD_FOLDER, FileLibrary, read_scenario
from talktrack.storage.yaml_text import load_yaml

SMALL = Path(__file__).with_name("small.yaml")


def test_a_scenario_reads_the_same_from_yaml_and_from_the_json_it_is_printed_as(tmp_path: Path) -> None:
    scenario = read_scenario(SMALL)
    printed = tmp_path / "printed.json"
    printed.write_text(encode(Scenario, scenario), encoding="utf-8")
    assert read_scenario(printed) == scenario
    assert scenario.product.prices[0].amount == 1200.0


def test_words_that_older_yaml_takes_for_other_things_stay_words() -> None:
    scenario = read_scenario(SMALL)
    assert scenario.persona.objections[0].keywords == ("no", "off", "9:30", "2026-03-02")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[true, False, yes, on, n]", [True, False, "yes", "on", "n"]),
        ("[0, -12, 007, 1_000, 0x1F, 1:30]", [0, -12, "007", "1_000", "0x1F", "1:30"]),
        ("[1.5, -.5, 1e3, 2.5E-1, 1.2.3, .inf]", [1.5, -0.5, 1000.0, 0.25, "1.2.3", ".inf"]),
        ("[null, ~, '', none]", [None, None, "", "none"]),
        ("a:\nb: '1'", {"a": None, "b": "1"}),
    ],
)
def test_plain_values_are_those_of_the_core_schema(text: str, value: object) -> None:
    assert load_yaml(text) == value


def test_the_library_is_every_file_below_its_folder_ordered_by_id(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for id, place in (("b-two", "b-two.yaml"), ("a-one", "deep/a-one.yaml")):
        (tmp_path / place).write_text(SMALL.read_text().replace("id: small-en", f"id: {id}"), encoding="utf-8")
    library = FileLibrary(tmp_path)
    assert [scenario.id for scenario in library.scenarios()] == ["a-one", "b-two"]
    shutil.rmtree(tmp_path / "deep")
    assert len(library.scenarios()) == 2


def test_a_file_that_is_not_named_by_its_id_is_refused(tmp_path: Path) -> None:
    shutil.copy(SMALL, tmp_path / "one.yaml")
    with pytest.raises(InvalidScenario, match=r"one\.yaml holds `small-en`"):
        FileLibrary(tmp_path).scenarios()


def test_two_files_with_one_id_are_refused(tmp_path: Path) -> None:
    for name in ("deep", "deeper"):
        (tmp_path / name).mkdir()
        shutil.copy(SMALL, tmp_path / name / "small-en.yaml")
    with pytest.raises(InvalidScenario, match="no two"):
        FileLibrary(tmp_path).scenarios()


def test_one_scenario_is_found_though_others_are_broken(tmp_path: Path) -> None:
    shutil.copy(SMALL, tmp_path / "small-en.yaml")
    (tmp_path / "other-en.yaml").write_text("id: [", encoding="utf-8")
    library = FileLibrary(tmp_path)
    found = library.scenario("small-en")
    assert found is not None
    assert found.id == "small-en"
    assert library.scenario("nobody-en") is None
    with pytest.raises(InvalidScenario):
        library.scenario("other-en")


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        (["title"], 12, "title"),
        (["difficulty"], "brutal", "difficulty"),
        (["language"], "fr", "language"),
        (["duration_minutes"], "5", "duration_minutes"),
        (["consumer"], "no", "consumer"),
        (["colour"], "red", "colour"),
        (["persona", "facts", 0, "layer"], "secret", "persona.facts.0.layer"),
        (["persona", "facts", 0, "trusst"], 3, "persona.facts.0.trusst"),
        (["persona", "objections", 0, "resolve_when"], None, "persona.objections.0.resolve_when"),
        (["product", "prices", 0, "amount"], "cheap", "product.prices.0.amount"),
    ],
)
def test_a_wrong_field_is_named_by_its_path(tmp_path: Path, path: list[Any], value: object, field: str) -> None:
    content = load_yaml(SMALL.read_text())
    place = content
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = value
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InvalidScenario, match=r"wrong\.json") as caught:
        read_scenario(file)
    assert [problem.field for problem in caught.value.problems] == [field]
    assert caught.value.problems[0].reason.endswith(".")


def test_missing_fields_are_all_named_at_once(tmp_path: Path) -> None:
    content = load_yaml(SMALL.read_text())
    del content["goal"], content["persona"]["name"]
    file = tmp_path / "missing.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InvalidScenario) as caught:
        read_scenario(file)
    assert {problem.field for problem in caught.value.problems} == {"goal", "persona.name"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.yaml", b""),
        ("text.yaml", b"just words"),
        ("list.json", b"[1]"),
        ("broken.json", b'{"id": '),
        ("broken.yaml", b"a: [1\nb: 2"),
        ("latin.yaml", "título: ñ".encode("latin-1")),
        ("twice.yaml", b"id: a\nid: b"),
        ("alias.yaml", b"a: &a [1]\nb: *a"),
        ("deep.yaml", b"[" * 100_000),
        ("deep.json", b"[" * 100_000),
        ("tag.yaml", b"a: !!python/object/apply:os.getcwd []"),
        ("binary.yaml", b"a: !!binary aGk="),
        ("nan.json", b'{"id": NaN}'),
        ("large.yaml", b"a" * 1_000_001),
        ("control.yaml", b"a: \x07"),
    ],
)
def test_a_file_that_holds_no_scenario_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InvalidScenario, match=name):
        read_scenario(tmp_path / name)


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidScenario, match=r"gone\.yaml cannot be read"):
        read_scenario(tmp_path / "gone.yaml")
    with pytest.raises(InvalidScenario):
        read_scenario(tmp_path)


def with_scorecard(tmp_path: Path, name: str) -> Path:
    text = SMALL.read_text(encoding="utf-8")
    before, _, _ = text.partition("\nscorecard:")
    assert before != text
    path = tmp_path / "small-en.yaml"
    path.write_text(f"{before}\nscorecard: {name}\n", encoding="utf-8")
    return path


def test_a_scenario_may_name_a_scorecard_that_ships(tmp_path: Path) -> None:
    card = read_scenario(with_scorecard(tmp_path, "spin-en")).scorecard
    assert card == next(one for one in FileLibrary().scorecards() if one.id == "spin-en")
    assert [one.scorecard for one in FileLibrary(tmp_path).scenarios()] == [card]


def test_a_scorecard_that_does_not_ship_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InvalidScenario) as refused:
        read_scenario(with_scorecard(tmp_path, "spin-fr"))
    assert [problem.field for problem in refused.value.problems] == ["scorecard"]
    assert "spin-en" in refused.value.problems[0].reason


def test_a_scorecard_that_is_not_named_by_its_id_is_refused(tmp_path: Path) -> None:
    shutil.copy(SCORECARD_FOLDER / "bant-en.yaml", tmp_path / "one.yaml")
    with pytest.raises(InvalidScorecard, match=r"one\.yaml holds `bant-en`"):
        FileLibrary(scorecards=tmp_path).scorecards()
