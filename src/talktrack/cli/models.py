"""`talktrack models`: speech models for this machine, which no package brings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click
import httpx
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.text import Text

from talktrack.cli.layout import hanging
from talktrack.cli.running import print_json, runs, screen
from talktrack.config import data_folder
from talktrack.domain.errors import NotFound
from talktrack.providers.local.manifest import MODELS, LocalModel
from talktrack.providers.network.downloads import RemoteFile, fetch, open_downloads
from talktrack.wiring.world import settings_of_process


@click.group("models")
def command() -> None:
    """List the speech models that can be fetched for this machine, or fetch them."""


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@runs
async def list_(as_json: bool) -> None:
    """List them, and where those are that are here."""
    folder = settings_of_process().data_dir / "models"
    if as_json:
        print_json([_described(model, folder / model.name) for model in MODELS.values()])
        return
    console = Console(highlight=False)
    for model in MODELS.values():
        state = "here" if _is_here(model, folder / model.name) else f"{model.size / 1e6:,.0f} MB"
        said = f"{model.use}: {', '.join(model.languages)}. {model.licence}. {model.page}"
        hanging(console, Text(f"{model.name:<30} {state:>8}  ", "bold"), said, indent=4)


@command.command("pull")
@click.argument("names", metavar="[NAME | URL]...", nargs=-1)
@click.option("--sha256", help="What the file at a URL must have; without it none is fetched.")
@runs
async def pull(names: tuple[str, ...], sha256: str | None) -> None:
    """Fetch models into the data folder, those for both languages where none is named. Goes on where it was broken off.

    Prints what to set so that a model is used.
    """
    folder = data_folder(settings_of_process().data_dir) / "models"
    wanted = _wanted(names, sha256) if names else [model for model in MODELS.values() if model.recommended]
    async with open_downloads() as client:
        for one in wanted:
            if isinstance(one, RemoteFile):
                click.echo(await _fetch(client, one, folder / Path(one.name).stem))
                continue
            for file in one.files:
                await _fetch(client, file, folder / one.name)
            click.echo(f"{one.variable}={folder if one.variable.endswith('VOICES') else folder / one.name}")


def _wanted(names: Iterable[str], sha256: str | None) -> list[LocalModel | RemoteFile]:
    """Raises `NotFound` for a name that is none, `UsageError` for a URL without a checksum."""
    found: list[LocalModel | RemoteFile] = []
    for name in names:
        if name.startswith(("http://", "https://")):
            if sha256 is None or len(sha256) != 64:
                raise click.UsageError("A URL needs --sha256 with the 64 digits that its publisher gives.")
            file = Path(unquote(urlsplit(name).path)).name
            if not file:
                raise click.UsageError("This URL names no file.")
            found.append(RemoteFile(file, name, sha256.lower()))
        elif name in MODELS:
            found.append(MODELS[name])
        else:
            raise NotFound(f"There is no model {name!r}. Take one of: {', '.join(MODELS)}.")
    return found


async def _fetch(client: httpx.AsyncClient, file: RemoteFile, folder: Path) -> Path:
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal) as bar:
        task = bar.add_task(file.name, total=file.size)
        return await fetch(client, file, folder, lambda done, total: bar.update(task, completed=done, total=total))


def _is_here(model: LocalModel, folder: Path) -> bool:
    return all((folder / file.name).is_file() for file in model.files)


def _described(model: LocalModel, folder: Path) -> dict[str, object]:
    return {
        "name": model.name,
        "use": model.use,
        "languages": list(model.languages),
        "bytes": model.size,
        "licence": model.licence,
        "page": model.page,
        "setting": model.variable,
        "path": str(folder) if _is_here(model, folder) else None,
    }
