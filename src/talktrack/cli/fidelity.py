"""`talktrack fidelity`: scripted reps against every persona."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from talktrack.cli.fidelity_chart import chart
from talktrack.cli.fidelity_table import show
from talktrack.cli.running import WORK_FAILED, print_json, screen, told
from talktrack.cli.signals import stop_interrupts
from talktrack.domain.errors import InvalidInput
from talktrack.practice.fidelity.reps import REPS
from talktrack.services.fidelity import Done, Job, configured_model, find_scenarios, jobs_for, report, run_job
from talktrack.storage.library import FileLibrary
from talktrack.wiring.crowd import cores, done_by_crowd
from talktrack.wiring.world import open_world, settings_of_process

_AT_ONCE = 8
"""Calls that are held with a model at the same time."""
_BASELINE_SEEDS = 1
"""Each of its calls costs a request per turn."""


@click.command("fidelity")
@click.argument("personas", nargs=-1, metavar="[PERSONA]...")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option(
    "--seeds",
    type=click.IntRange(1, 1000),
    default=3,
    show_default=True,
    help="Calls per rep and persona; four times as many for the average rep, whose days differ.",
)
@click.option("--rep", "reps", multiple=True, type=click.Choice(tuple(REPS)), help="Only this rep; may be repeated.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Processes; as many as there are processors.")
@click.option("--calls", type=click.Path(path_type=Path, dir_okay=False), help="Write every call there, a line each.")
@click.option("--chart", "picture", type=click.Path(path_type=Path, dir_okay=False), help="Write a chart there (SVG).")
@click.option(
    "--baseline",
    is_flag=True,
    help="Also measure the configured model with a prompt and no mind, one call per rep and persona.",
)
def command(
    personas: tuple[str, ...],
    as_json: bool,
    seeds: int,
    reps: tuple[str, ...],
    jobs: int | None,
    calls: Path | None,
    picture: Path | None,
    baseline: bool,
) -> None:
    """Let scripted reps call the personas (ids of personas or scenarios; all by default) and measure the customers."""
    with told():
        scenarios = find_scenarios(FileLibrary(), personas)
        chosen = reps or tuple(REPS)
        for path in (calls, picture):
            _require_writable(path)
        plain = anyio.run(_baseline, scenarios, jobs_for(scenarios, chosen, _BASELINE_SEEDS)) if baseline else None
        done = _collect(jobs_for(scenarios, chosen, seeds), jobs or cores())
        document = report(scenarios, done)
        if plain is not None:
            document["baseline"] = plain
        _write(calls, (json.dumps(one, ensure_ascii=False) for each in done for one in each.transcripts))
        _write(picture, [chart(document)] if picture is not None else ())
    if as_json:
        print_json(document)
    else:
        show(document)


def _collect(work: Sequence[Job], processes: int) -> list[Done]:
    """Do the work under a bar; a wish to stop leaves with exit 1 and no result."""
    done: list[Done] = []
    try:
        with stop_interrupts(), closing(done_by_crowd(run_job, work, processes)) as doing, _bar() as bar:
            screen.print(f"{len(work)} rounds of calls (Ctrl-C stops them).")
            task = bar.add_task("Calls", total=len(work))
            for one in doing:
                done.append(one)
                bar.update(task, advance=1, description=f"{sum(each.turns for each in done):,} turns")
    except KeyboardInterrupt:
        screen.print(f"Stopped: {len(done)} of {len(work)} rounds were held, and nothing is reported.")
        raise SystemExit(WORK_FAILED) from None
    return done


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=screen,
        transient=True,
    )


async def _baseline(scenarios: Sequence[Any], work: Sequence[Job]) -> dict[str, Any]:
    done: list[Done] = []
    settings = settings_of_process()
    async with open_world(settings) as world:
        model = configured_model(world.model)
        limit = anyio.CapacityLimiter(_AT_ONCE)
        with _bar() as bar:
            task = bar.add_task("Baseline", total=len(work))

            async def run(job: Job) -> None:
                async with limit:
                    done.append(await run_job(job, model))
                bar.update(task, advance=1)

            async with anyio.create_task_group() as group:
                for job in work:
                    group.start_soon(run, job)
        return {"model": model.name, **report(scenarios, done)}


def _require_writable(path: Path | None) -> None:
    """Raises `InvalidInput`: better now than after all the calls."""
    try:
        if path is not None:
            path.open("a").close()
    except OSError as error:
        raise InvalidInput(f"{path} cannot be written: {error.strerror or error}.") from error


def _write(path: Path | None, lines: Iterable[str]) -> None:
    if path is not None:
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
