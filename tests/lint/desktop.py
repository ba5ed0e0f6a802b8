# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop reads of the program, as it was built: man pages in every language, desktop entry, AppStream metainfo."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

COMMANDS = ["check", "guide", "report", "export", "import"]
# No site of the project exists that it could name.
METAINFO = ["appstreamcli", "validate", "--no-net", "--override=url-homepage-missing=info"]
ENTRY = ["desktop-file-validate", "--warn-kde"]
PAGE = ["groff", "-ww", "-b", "-K", "utf8", "-man", "-T", "utf8", "-z"]
_OPTION = re.compile(r"--[a-z][a-z-]*")


def check(build: Path) -> list[str]:
    """All complaints; each begins with the file that it is about."""
    folder = build / "packaging" / "linux"
    pages = sorted(folder.glob("man/**/*.1"))
    entries = [path for path in folder.glob("*.desktop") if path.stem != "english"]
    metainfos = [path for path in folder.glob("*.metainfo.xml") if not path.name.startswith("english.")]
    if not (pages and entries and metainfos):
        return [f"{folder} has no man page, desktop entry or metainfo; build first"]
    runs = [(PAGE, page) for page in pages] + [(ENTRY, entry) for entry in entries] + [(METAINFO, metainfo) for metainfo in metainfos]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [said for said in pool.map(lambda run: complaint(*run), runs) if said]
    for page in pages:
        text = page.read_text(encoding="utf-8")
        is_english = page.parent.parent.name == "man"
        found += [f"{page}: {problem}" for problem in other_options(text, _helps(build, page.stem), is_english)]
    return found


def complaint(command: list[str], file: Path) -> str:
    """What the program says about a file, or nothing where it is content."""
    done = subprocess.run([*command, str(file)], check=False, capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip()
    silent = command is not METAINFO  # that one always says how it went
    return f"{file}: {said or done.returncode}" if done.returncode != 0 or (silent and said) else ""


def other_options(page: str, helps: dict[str, str], sentences: bool = False) -> list[str]:
    """Where a page does not have the options of the help, or not its sentences: by command, "" for the program without one."""
    parts = _options_of_page(page)
    found = []
    for command, text in helps.items():
        offered, told = _options_of_help(text), parts.get(command, {})
        if command:
            offered.pop("--help", None)  # told once, with the program's own
        name = f"{command}: " if command else ""
        found += [f"{name}{option} is in the help and not in the page" for option in sorted(offered.keys() - told.keys())]
        found += [f"{name}{option} is in the page and not in the help" for option in sorted(told.keys() - offered.keys())]
        found += [f"{name}{option}: “{told[option]}”, but the help says “{offered[option]}”"
                  for option in sorted(offered.keys() & told.keys()) if sentences and offered[option] != told[option]]
    return found


def _options_of_help(text: str) -> dict[str, str]:
    """The options that a program offers, each with its sentence."""
    options: dict[str, str] = {}
    current: list[str] = []
    for line in text.partition("Options:\n")[2].partition("\n\n")[0].splitlines():
        sentence = line.strip()
        if line.startswith("  -"):
            head, _, sentence = sentence.partition("  ")
            current = _OPTION.findall(head)
        for option in current:
            options[option] = f"{options.get(option, '')} {sentence.strip()}".strip()
    return options


def _options_of_page(page: str) -> dict[str, dict[str, str]]:
    """The same of a man page, by command. A section is a command's where its heading, in whatever language, names the command."""
    parts: dict[str, dict[str, str]] = {}
    command = ""
    lines = [re.sub(r"\\f[A-Z]", "", line).replace("\\-", "-") for line in page.splitlines()]
    for number, line in enumerate(lines):
        if line.startswith(".SH"):
            command = next((word for word in COMMANDS if re.search(rf"(?<![A-Za-z]){word}(?![A-Za-z])", line)), "")
        elif line.startswith(".TP"):
            sentence = itertools.takewhile(lambda text: not text.startswith("."), lines[number + 2:])
            told = " ".join(sentence)
            parts.setdefault(command, {}).update({option: told for option in _OPTION.findall(lines[number + 1])})
    return parts


_known_helps: dict[tuple[Path, str], dict[str, str]] = {}


def _helps(build: Path, program: str) -> dict[str, str]:
    """What the built program says about itself and each of its commands."""
    if (build, program) not in _known_helps:
        path = next(iter(path for path in build.glob(f"app/**/{program}") if path.is_file() and os.access(path, os.X_OK)), None)
        commands = ["", *COMMANDS] if program == "migration-console" else [""]
        _known_helps[build, program] = {command: _help(path, command) for command in commands} if path else {"": "Options:\n  --not-built"}
    return _known_helps[build, program]


def _help(program: Path, command: str) -> str:
    environment = os.environ | {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    words = [str(program), *([command] if command else []), "--help"]
    return subprocess.run(words, check=True, capture_output=True, text=True, env=environment).stdout


def stale(catalogues: list[Path], take_texts: Path, folder: Path) -> list[Path]:
    """The catalogues that do not hold the texts of their sources as they are now. Copies are asked, in a folder of one's own."""
    copies = [Path(shutil.copy(path, folder)) for path in catalogues]
    subprocess.run([str(take_texts), *map(str, copies)], check=True, capture_output=True, text=True)
    return [path for path, copy in zip(catalogues, copies) if path.read_bytes() != copy.read_bytes()]
