"""`talktrack fidelity`: scripted reps against every persona."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
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
from talktrack.practice.fidelity.targets import missed
from talktrack.services.fidelity import Done, Job, configured_model, find_scenarios, jobs_for, report, run_job
from talktrack.storage.library import FileLibrary
from talktrack.wiring.crowd import cores, done_by_crowd
from talktrack.wiring.world import open_world, settings_of_process

_AT_ONCE = 8
"""Calls that are held with a model at the same time."""


@click.command("fidelity")
@click.argument("personas", nargs=-1, metavar="[PERSONA]...")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--seeds", type=click.IntRange(1, 1000), default=10, show_default=True, help="Calls per rep and persona.")
@click.option("--rep", "reps", multiple=True, type=click.Choice(tuple(REPS)), help="Only this rep; may be repeated.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Processes; as many as there are processors.")
@click.option("--calls", type=click.Path(path_type=Path, dir_okay=False), help="Write every call there, a line each.")
@click.option("--chart", "picture", type=click.Path(path_type=Path, dir_okay=False), help="Write a chart there (SVG).")
@click.option("--baseline", is_flag=True, help="Also measure the configured model with a prompt and no mind.")
@click.option("--baseline-seeds", type=click.IntRange(1, 100), default=1, show_default=True)
@click.option("--check", is_flag=True, help="Exit 1 where a figure is missed.")
@click.pass_context
def command(
    context: click.Context,
    personas: tuple[str, ...],
    as_json: bool,
    seeds: int,
    reps: tuple[str, ...],
    jobs: int | None,
    calls: Path | None,
    picture: Path | None,
    baseline: bool,
    baseline_seeds: int,
    check: bool,
) -> None:
    """Let scripted reps call the personas (ids of personas or scenarios; all by default) and measure the customers."""
    with told():
        scenarios = find_scenarios(FileLibrary(), personas)
        work = jobs_for(scenarios, reps or tuple(REPS), seeds)
        done = _collect(work, jobs or cores())
        document = report(scenarios, done)
        if baseline:
            rest = jobs_for(scenarios, reps or tuple(REPS), baseline_seeds)
            document["baseline"] = anyio.run(_baseline, scenarios, rest)
        _write(calls, (json.dumps(one, ensure_ascii=False) for each in done for one in each.transcripts))
        _write(picture, [chart(document)] if picture is not None else ())
    if as_json:
        print_json(document)
    else:
        show(document)
    if check and any(True for persona in document["personas"] for _ in missed(persona)):
        context.exit(WORK_FAILED)


def _collect(work: Sequence[Job], processes: int) -> list[Done]:
    """Do the work under a bar; a wish to stop leaves with exit 1 and no result."""
    done: list[Done] = []
    try:
        with stop_interrupts(), _bar() as bar, closing(_doing(work, processes)) as doing:
            task = bar.add_task("Calls", total=len(work))
            for one in doing:
                done.append(one)
                bar.update(task, advance=1, description=f"{sum(each.turns for each in done):,} turns")
    except KeyboardInterrupt:
        screen.print(f"Stopped: {len(done)} of {len(work)} pieces of work were done, and nothing is reported.")
        raise SystemExit(WORK_FAILED) from None
    return done


def _doing(work: Sequence[Job], processes: int) -> Iterator[Done]:
    return done_by_crowd(work, processes)


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=screen, transient=True
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


def _write(path: Path | None, lines: Iterator[str] | Sequence[str]) -> None:
    """Raises `InvalidInput`."""
    if path is None:
        return
    try:
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    except OSError as error:
        raise InvalidInput(f"{path} cannot be written: {error.strerror or error}.") from error
