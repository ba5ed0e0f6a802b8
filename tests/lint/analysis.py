# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy and clazy over every source that is compiled, on all cores. A file that passed is not looked at again until it, a header
of ours that it includes, its compiler's command, the tool or the tool's settings change. Most of a look goes into the headers of Qt, so
files with the same command are looked at as one; where such a batch is not clean, its halves are, down to the file that is meant."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sources import TOP, files

# What g++ is told by CMake and clang does not know.
FOREIGN = re.compile(r"^(-fmodules-ts|-fmodule-mapper=.*|-fdeps-format=.*)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*["<]([^">]+)[">]', re.MULTILINE)
LIBRARY = re.compile(r"^-DQT_\w+_LIB$")
DECLARED = re.compile(r"^(?:(?:struct|class|enum class|enum|using(?! namespace)) (\w+)|[A-Za-z][^=(;{\n]*?(?<![\w:])(\w+)(?= =|\(|;|\{))", re.MULTILINE)
OURS = r"/(app|backend|qml|tests)/[^.]*\.(h|cpp)$"
COUNT = re.compile(r"^\d+ warnings?( and \d+ errors?)? generated")
KEEP_DAYS = 60
BATCH = 16  # files; more would collide too often in the names that they keep to themselves


Entry = dict[str, str]  # of a compilation database: directory, file, command


@dataclass(frozen=True)
class Tool:
    version: list[str]
    command: list[str]  # the file's name follows
    settings: tuple[Path, ...]


TOOLS = {
    "tidy": Tool(["clang-tidy", "--version"], ["clang-tidy", "--quiet", f"--config-file={TOP}/.clang-tidy"], (TOP / ".clang-tidy",)),
    # Level 1, and of level 2 what costs nothing in Qt Quick code.
    "clazy": Tool(["clazy-standalone", "--version"],
                  ["clazy-standalone", "--checks=level1,no-non-pod-global-static", f"--header-filter={OURS}"], ()),
}


def check(name: str, build: Path) -> list[str]:
    """What the tool says, one text a file; empty is good."""
    tool = TOOLS[name]
    entries = _compiled(build)
    if not entries:
        return [f"{build}/compile_commands.json names no source of ours; build first"]
    identity = subprocess.run(tool.version, check=True, capture_output=True, text=True).stdout
    identity += " ".join(tool.command).replace(str(TOP), "TOP")
    identity += "".join(path.read_text(encoding="utf-8") for path in tool.settings)
    begin, cache = time.monotonic(), _cache(name)
    keys = {entry["file"]: _key(identity, entry, build) for entry in entries}
    due = [entry for entry in entries if not (cache / keys[entry["file"]]).exists()]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:

        def look(batch: list[Entry]) -> list[str]:
            said = _look(tool.command, batch, Path(folder))
            if said and len(batch) > 1:
                middle = len(batch) // 2
                return look(batch[:middle]) + look(batch[middle:])
            if said:
                return [said]
            for entry in batch:
                (cache / keys[entry["file"]]).touch()
            return []

        complaints = [said for part in pool.map(look, _batches(due)) for said in part]
    print(f"{name}: {len(entries)} files, {len(entries) - len(due)} of them known as good, {time.monotonic() - begin:.0f} s")
    return complaints


def _compiled(build: Path) -> list[Entry]:
    """Our own sources in the compilation database, each once, with a command that clang understands."""
    ours = {str(path) for path in files(".cpp")}
    found: dict[str, Entry] = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        if entry["file"] in ours and entry["file"] not in found:
            words = [word for word in shlex.split(entry["command"]) if not FOREIGN.match(word)]
            if Path(words[0]).name == "ccache":
                words = words[1:]
            found[entry["file"]] = {"directory": entry["directory"], "file": entry["file"], "command": shlex.join(words)}
    return [found[name] for name in sorted(found)]


def _batches(entries: list[Entry]) -> list[list[Entry]]:
    """Files that can be compiled as one: with the same command but for their libraries, and no name that two of them keep to themselves."""
    batches: list[tuple[str, set[str], list[Entry]]] = []
    for entry in entries:
        command, names = shlex.join(_flags(entry)[0]), _private_names(Path(entry["file"]))
        for known, taken, batch in batches:
            if known == command and len(batch) < BATCH and not taken & names:
                taken |= names
                batch.append(entry)
                break
        else:
            batches.append((command, names, [entry]))
    return sorted((batch for _, _, batch in batches), key=len, reverse=True)


def _private_names(source: Path) -> set[str]:
    """What a file declares outside of classes and functions, as far as our layout shows it: it begins at the margin."""
    return {one or other for one, other in DECLARED.findall(source.read_text(encoding="utf-8"))}


def _flags(entry: Entry) -> tuple[list[str], list[str]]:
    """The command without file and output: what files of a batch must share, and what they may differ in, libraries and their headers."""
    words = shlex.split(entry["command"])
    at = words.index("-o")
    rest, libraries = [], []
    following = iter(word for word in words[:at] + words[at + 2:] if word not in ("-c", entry["file"]))
    for word in following:
        if word == "-isystem":
            libraries.append(f"-isystem{next(following)}")
        else:
            (libraries if word.startswith("-I") or LIBRARY.match(word) else rest).append(word)
    return rest, libraries


def _look(command: list[str], batch: list[Entry], folder: Path) -> str:
    """What the tool says about a batch. Each of several programs brings its main function: it gets a name of its own. What one file
    declares is seen by the next, so that shadowing is left to the compiler."""
    place = Path(tempfile.mkdtemp(dir=folder))
    entry = batch[0]
    if len(batch) > 1:
        source = place / "batch.cpp"
        parts = [f'#define main main{index}\n#include "{each["file"]}"\n#undef main\n' for index, each in enumerate(batch)]
        source.write_text("".join(parts), encoding="utf-8")
        libraries = dict.fromkeys(word for each in batch for word in _flags(each)[1])
        words = [*_flags(entry)[0], *libraries, "-Wno-shadow", "-c", str(source), "-o", "batch.o"]
        entry = {"directory": entry["directory"], "file": str(source), "command": shlex.join(words)}
    (place / "compile_commands.json").write_text(json.dumps([entry]), encoding="utf-8")
    return _run([*command, "-p", str(place), entry["file"]])


def _run(command: list[str]) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    said = "\n".join(line for line in (done.stdout + done.stderr).splitlines() if not COUNT.match(line))
    failed = done.returncode != 0 or re.search(r"(warning|error): ", said)
    return said.strip() or f"{command[-1]}: exit code {done.returncode}" if failed else ""


def _key(identity: str, entry: Entry, build: Path) -> str:
    """One word for all that the answer depends on, the same in every clone."""
    words = shlex.split(entry["command"])
    folders = [Path(word[2:]) for word in words if word.startswith("-I")]
    folders += [Path(path) for word, path in zip(words, words[1:]) if word == "-isystem"]
    folders = [folder for folder in folders if folder.is_relative_to(TOP) or folder.is_relative_to(build)]
    digest = hashlib.sha256(identity.encode())
    digest.update(entry["command"].replace(str(build), "BUILD").replace(str(TOP), "TOP").encode())
    for path in sorted(_closure(Path(entry["file"]), folders)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:32]


def _closure(source: Path, folders: list[Path]) -> set[Path]:
    """The file and everything of ours that it includes."""
    seen, open_ = {source}, [source]
    while open_:
        path = open_.pop()
        for name in INCLUDE.findall(path.read_text(encoding="utf-8", errors="replace")):
            for folder in [path.parent, *folders]:
                found = Path(os.path.normpath(folder / name))
                if found.is_file():
                    if found not in seen:
                        seen.add(found)
                        open_.append(found)
                    break
    return seen


def _cache(name: str) -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    cache = Path(base, "migration-console", "lint", name)
    cache.mkdir(parents=True, exist_ok=True)
    oldest = time.time() - KEEP_DAYS * 86400
    for stamp in cache.iterdir():
        if stamp.stat().st_mtime < oldest:
            stamp.unlink(missing_ok=True)
    return cache


