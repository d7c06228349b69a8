"""`talktrack practice`: a whole practice call in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import click

from talktrack.cli.acting import Acting, recorded, scripted, typed
from talktrack.cli.moves import read_text
from talktrack.cli.running import print_json, runs
from talktrack.cli.showing import Stage
from talktrack.domain.errors import NotFound
from talktrack.domain.language import LANGUAGES
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.services import calls, training
from talktrack.services.local import DEMO_EMAIL, local_subject
from talktrack.services.report import practice_report
from talktrack.services.world import World
from talktrack.storage.library import read_scenario
from talktrack.wiring import open_world, settings_of_process


@click.command("practice")
@click.argument("scenario", metavar="ID_OR_FILE")
@click.option(
    "--script", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="One seller turn per line."
)
@click.option("--audio", is_flag=True, help="The files after it are WAV recordings, one seller turn each.")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--seed", type=click.IntRange(0, training.MOST_SEED), default=1, show_default=True)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Refuse a scenario in another language.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole call as JSON.")
@runs
async def command(
    scenario: str,
    script: Path | None,
    audio: bool,
    files: tuple[Path, ...],
    seed: int,
    lang: str | None,
    as_json: bool,
) -> None:
    """Practise against an AI customer. Without --script or --audio you type; an empty line or Ctrl-D hangs up."""
    if script is not None and audio:
        raise click.UsageError("Give --script or --audio, not both.")
    if audio != bool(files):
        raise click.UsageError("Give recordings after --audio: talktrack practice ID --audio one.wav two.wav")
    async with open_world(settings_of_process()) as world:
        subject = await local_subject(world, DEMO_EMAIL)
        chosen = _scenario(scenario, world)
        if lang is not None and lang != chosen.language:
            raise click.UsageError(f"{chosen.id} is held in {chosen.language!r}, not in {lang!r}.")
        stage = Stage(chosen, quiet=as_json)
        acting = _acting(script, files, stage)
        document = await _hold(world, subject, chosen, seed, acting, stage)
    if as_json:
        print_json(document)
    else:
        stage.result(document)


def _scenario(name: str, world: World) -> Scenario:
    """A scenario of the library, else of a file."""
    known = {one.id: one for one in world.library.scenarios()}
    if name in known:
        return known[name]
    if Path(name).is_file():
        return read_scenario(Path(name))
    raise NotFound(f"There is no scenario or file {name!r}: see `talktrack scenarios`.")


def _acting(script: Path | None, files: tuple[Path, ...], stage: Stage) -> Acting:
    if script is not None:
        return scripted(read_text(script))
    return recorded(files) if files else typed(stage.ask)


async def _hold(
    world: World, subject: Subject, scenario: Scenario, seed: int, acting: Acting, stage: Stage
) -> dict[str, Any]:
    """Hold the call to its end; whatever breaks off the input, the call is ended and scored."""
    call = await training.start_on(world, subject, scenario, seed=seed)
    try:
        _, steps = await calls.steps(world, subject, call.id)
        stage.open(steps[0].turn)
        async for reply in acting(world, subject, call.id):
            stage.exchange(reply)
    finally:
        with anyio.CancelScope(shield=True):
            await training.end(world, subject, call.id)
    return await practice_report(world, subject, call.id)
