"""`talktrack practice`: a whole practice call in the terminal."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import click

from talktrack.cli import tape
from talktrack.cli.acting import Acting, scripted, typed
from talktrack.cli.reading import read_text
from talktrack.cli.running import print_json, run_told
from talktrack.cli.signals import on_stop
from talktrack.cli.stage import Stage
from talktrack.domain.call import Call
from talktrack.domain.drill import moment_of
from talktrack.domain.errors import NotFound
from talktrack.domain.language import LANGUAGES
from talktrack.domain.scenario import Scenario
from talktrack.domain.workspace import Subject
from talktrack.services import calls, training
from talktrack.services.beginnings import Wish, difficulty_of
from talktrack.services.checks import require_sound
from talktrack.services.drills import find_scenario
from talktrack.services.local import DEMO_EMAIL, local_subject
from talktrack.services.report import practice_report
from talktrack.services.world import World
from talktrack.storage.library import read_scenario
from talktrack.wiring.hearing import hearing
from talktrack.wiring.holding import holding
from talktrack.wiring.simulated import SimulatedLoop, simulated
from talktrack.wiring.world import open_world, settings_of_process

Moment = tuple[str, str]
"""A call, and one of the seller's turns in it."""
Start = Callable[..., Awaitable[Call]]
"""Starts a call on a scenario."""


@click.command("practice")
@click.argument("scenario", metavar="ID_OR_FILE", required=False)
@click.option("--script", type=click.Path(path_type=Path), help="One seller turn per line.")
@click.option(
    "--audio", is_flag=True, help="The files after it are recordings of the seller: a whole call, or a turn each."
)
@click.argument("files", nargs=-1, metavar="[WAV]...", type=click.Path(path_type=Path))
@click.option(
    "--retry",
    "moment",
    nargs=2,
    metavar="CALL TURN",
    help="Instead of a scenario: take an ended call up again just before that turn of yours.",
)
@click.option("--seed", type=click.IntRange(0, training.MOST_SEED), default=1, show_default=True)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Refuse a scenario in another language.")
@click.option("--follows", metavar="CALL_ID", help="Ring the same customer again; it remembers that call.")
@click.option("--adaptive", is_flag=True, help="Fit the difficulty to your latest scores on the scenario.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole call as JSON.")
def command(  # noqa: PLR0913  (one argument per option)
    *,
    scenario: str | None,
    script: Path | None,
    audio: bool,
    files: tuple[Path, ...],
    moment: Moment | None,
    seed: int,
    lang: str | None,
    follows: str | None,
    adaptive: bool,
    as_json: bool,
) -> None:
    """Practise against an AI customer: a scenario that ships, a scenario's file, or a drill (drill_CALL_TURN).

    Without --script or --audio you type; an empty line, Ctrl-D or Ctrl-C hangs up.
    """
    if script is not None and audio:
        raise click.UsageError("Give --script or --audio, not both.")
    if moment is not None and scenario is not None:
        files, scenario = (Path(scenario), *files), None
    if scenario is None and moment is None:
        raise click.UsageError("Name a scenario: see `talktrack scenarios`.")
    if audio != bool(files):
        raise click.UsageError("Give recordings after --audio: talktrack practice ID --audio one.wav two.wav")
    if moment is not None and (follows is not None or adaptive):
        raise click.UsageError("A call that is taken up again goes on as it was: leave --follows and --adaptive out.")
    start: Start
    if moment is not None:
        start = partial(_retried, moment)
    else:
        start = partial(training.start_on, seed=seed, wish=Wish(follows, adaptive))
    body = partial(_practise, moment or scenario or "", script, files, start, lang, adaptive=adaptive, as_json=as_json)
    run_told(body, {"loop_factory": SimulatedLoop} if files else None)


async def _practise(
    what: str | Moment,
    script: Path | None,
    files: tuple[Path, ...],
    start: Start,
    lang: str | None,
    *,
    adaptive: bool,
    as_json: bool,
) -> None:
    settings = settings_of_process()
    async with open_world(settings) as opened, holding(opened, settings) as mark:
        loop = asyncio.get_running_loop()
        subject = await local_subject(opened, DEMO_EMAIL)
        ours = await opened.of(subject.org_id)
        world = simulated(ours, loop) if isinstance(loop, SimulatedLoop) else ours
        chosen = await _scenario(what, world, subject)
        if lang is not None and lang != chosen.language:
            raise click.UsageError(f"{chosen.id} is held in {chosen.language!r}, not in {lang!r}.")
        stage = Stage(chosen, quiet=as_json)
        recordings = await tape.read_recordings(world, chosen.language, files) if files else ()
        acting = scripted(read_text(script)) if script is not None else typed(stage.ask, stage.refuse)
        call = await start(world, subject, chosen, metadata=mark)
        if adaptive:
            stage.fitted(await difficulty_of(world, subject, call.id))
        if files:
            held = partial(tape.play, world, subject, call.id, recordings, hearing(settings), stage.closed)
        else:
            held = partial(_write, world, subject, call.id, acting, stage)
        document = await _hold(world, subject, call.id, held, stage)
    if as_json:
        print_json(document)
    else:
        stage.result(document)


async def _retried(
    moment: Moment, world: World, subject: Subject, scenario: Scenario, *, metadata: dict[str, str]
) -> Call:
    """The call at that moment, taken up again; its scenario was frozen with it."""
    del scenario
    return await training.retry(world, subject, *moment, metadata=metadata)


async def _scenario(what: str | Moment, world: World, subject: Subject) -> Scenario:
    """That of the call to take up again, or one of the library, a drill, or a file that holds together."""
    if not isinstance(what, str):
        return await calls.snapshot(world, subject, what[0])
    if moment_of(what) is not None:
        return await find_scenario(world, subject, what)
    return _read(what, world)


def _read(name: str, world: World) -> Scenario:
    shipped = world.library.scenario(name)
    if shipped is not None:
        return shipped
    if not Path(name).exists():
        raise NotFound(f"There is no scenario or file {name!r}: see `talktrack scenarios`.")
    scenario = read_scenario(Path(name))
    require_sound(scenario)
    return scenario


async def _write(world: World, subject: Subject, call_id: str, acting: Acting, stage: Stage) -> None:
    """Hold the call in writing."""
    async for reply in acting(world, subject, call_id):
        stage.exchange(reply)


async def _hold(
    world: World, subject: Subject, call_id: str, held: Callable[[], Awaitable[None]], stage: Stage
) -> dict[str, Any]:
    """Hold the call to its end; whatever breaks off the input, the call is ended and scored."""
    try:
        with anyio.CancelScope() as scope, on_stop(scope.cancel):
            _, steps = await calls.steps(world, subject, call_id)
            stage.open([step.turn for step in steps])
            with stage.thinking():
                await held()
    finally:
        with anyio.CancelScope(shield=True):
            await training.end(world, subject, call_id)
            document = await practice_report(world, subject, call_id)
    return document
