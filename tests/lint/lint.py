#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One lint at a time: lint.py format [--fix] | rules | reuse | shell | tidy BUILD | clazy BUILD | qml BUILD | desktop BUILD |
texts BUILD SCRIPT, the one that describes the sources to lupdate.
Ends with 1 when it finds something."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

import analysis  # noqa: E402
import desktop  # noqa: E402
import houserules  # noqa: E402
from sources import TOP, files, relative  # noqa: E402


# As translations/CMakeLists.txt has them.
_LUPDATE_OPTIONS = ("-no-ui-lines", "-locations", "none", "-no-obsolete")


def formatted(*options: str) -> list[str]:
    sources = [str(path) for path in files(".cpp", ".h")]
    mode = ["-i"] if "--fix" in options else ["--dry-run", "--Werror"]
    return _said(["clang-format", *mode, *sources], "packaging/dev lint --fix mends it")


def reuse() -> list[str]:
    return _said(["reuse", "--suppress-deprecation", "--root", str(TOP), "lint", "--lines"], "every file starts with the two SPDX lines, or stands in .reuse/dep5")


def shell() -> list[str]:
    scripts = [str(path) for path in files() if _is_bash(path)]
    return _said(["shellcheck", "--external-sources", "--source-path", str(TOP), *scripts])


def _is_bash(path: Path) -> bool:
    with open(path, "rb") as file:
        return path.suffix == ".sh" or file.readline().startswith(b"#!/bin/bash")


def qml(build: str) -> list[str]:
    """The modules with the arguments that CMake wrote down for each; then the QML files that belong to no module: the tests."""
    runs = [[f"@{path}"] for path in sorted(Path(build).glob("**/.rcc/qmllint/*.rsp"))
            if not path.stem.endswith(("_json", "_module")) and ".qml" in path.read_text(encoding="utf-8")]
    if not runs:
        return [f"{build} has no QML module; build first"]
    tests = [str(path) for path in files(".qml") if relative(path).startswith("tests/")]
    if tests:
        runs.append(["-I", f"{build}/qml", *tests])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [text for said in pool.map(lambda run: _said(["qmllint", "--max-warnings", "0", *run]), runs) for text in said]


_PARTS_OF_A_LANGUAGE = ("console_en", "console_de_AT", "console_fr_BE", "console_it_CH")


def texts(build: str, script: str) -> list[str]:
    """Does every translation know the texts of the sources as they are now? Asked of copies: taking them over is somebody's step."""
    project = next(iter(Path(build).glob("translations/.lupdate/*_lupdate_project.cmake")), None)
    if project is None:
        return [f"{build} has no description of the sources for lupdate; configure first"]
    # English has the plurals only, a region what differs from its language.
    originals = [path for path in files(".ts") if path.stem not in _PARTS_OF_A_LANGUAGE]
    with tempfile.TemporaryDirectory() as folder:
        description = Path(folder) / "sources.json"
        copies = [Path(shutil.copy(path, folder)) for path in originals]
        said = _said(["cmake", f"-DIN_FILE={project}", f"-DOUT_FILE={description}", "-P", script])
        said = said or _said(["lupdate", "-silent", "-project", str(description), *_LUPDATE_OPTIONS, "-ts", *map(str, copies)])
        changed = [relative(path) for path, copy in zip(originals, copies) if path.read_bytes() != copy.read_bytes()]
        changed += [relative(path) for path in desktop.stale(files(".po"), TOP / "packaging" / "linux" / "take-texts", Path(folder))]
    return said + [f"{path} does not hold the texts as they are now: packaging/dev build dev update_translations" for path in changed]


def _said(command: list[str], remedy: str = "") -> list[str]:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip()
    if done.returncode == 0 and "Warning: " not in said:
        return []
    return [text for text in (said or f"{command[0]}: exit code {done.returncode}", remedy) if text]


LINTS = {"format": formatted, "rules": houserules.check, "reuse": reuse, "shell": shell, "qml": qml, "texts": texts,
         "desktop": lambda build: desktop.check(Path(build)),
         "tidy": lambda build: analysis.check("tidy", Path(build)), "clazy": lambda build: analysis.check("clazy", Path(build))}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in LINTS:
        print(__doc__, file=sys.stderr)
        return 2
    complaints = LINTS[arguments[0]](*arguments[1:])
    print("\n".join(complaints) if complaints else f"{arguments[0]}: nothing to complain about")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
