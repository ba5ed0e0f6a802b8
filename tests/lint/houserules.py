# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules that a text search can hold: each a pattern, where it holds, and what to do instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sources import TOP, files, relative


@dataclass(frozen=True)
class Rule:
    """A line that matches is a violation, unless it says why not: `lint-allows NAME: reason`."""

    name: str
    pattern: str
    where: str  # regular expression over the path from the root of the project
    instead: str
    but_not: str = r"^$"


CODE = r"\.(cpp|h|qml|js)$"
RULES = [
    Rule("fixed-sleep", r"\bqWait\s*\(|\bqSleep\s*\(|\bthis_thread::sleep|\bQThread::[mu]?sleep\s*\(|\busleep\s*\(",
         CODE, "wait for what happens: QTRY_*, QSignalSpy::wait"),
    Rule("fixed-sleep", r"^\s*(testCase\.)?wait\s*\(\s*\d", r"^tests/.*\.qml$",
         "wait for what happens: tryCompare, tryVerify, SignalSpy.wait"),
    Rule("colour", r"[\"']#[0-9a-fA-F]{3,8}[\"']|\bcolor:\s*\"(?!transparent\")[a-z]+\"|\bQt\.rgba\s*\(\s*[0-9.]", r"^(qml|app)/.*" + CODE,
         "a colour has a name in Console.Theme", but_not=r"^qml/theme/"),
    Rule("duration", r"\bduration:\s*\d", r"^qml/.*\.qml$", "a time of motion comes from Motion", but_not=r"^qml/theme/"),
    Rule("type-size", r"\bpixelSize:\s*\d", r"^qml/.*\.qml$", "a size of type comes from Theme", but_not=r"^qml/theme/"),
    Rule("system-resolver", r"\bQDnsLookup\b|\bQHostInfo::(fromName|lookupHost)|\bgetaddrinfo\s*\(|\bgethostbyname",
         r"^(app|backend)/.*" + CODE, "names are asked of the site's own servers: DnsClient"),
    Rule("context-property", r"\bsetContextProperty\s*\(|\bqmlRegister(Type|SingletonType|SingletonInstance)\b",
         r"^(app|backend|qml)/.*\.(cpp|h)$", "QML_ELEMENT or QML_SINGLETON, so that qmllint knows it"),
    Rule("guide-text", r"\bqsTr\s*\(", r"^qml/guides/.*\.qml$", "QT_TR_NOOP: a guide keeps its texts as they were written (guidetext.h)"),
    Rule("left-over-print", r"\bqDebug\s*\(|\bconsole\.(log|debug)\s*\(", r"^(app|backend|qml)/.*" + CODE,
         "a logging category of logging.h, or nothing"),
    Rule("qt-keyword", r"\bforeach\s*\(|\bQ_FOREACH\b", CODE, "for (… : …)"),
    Rule("machine-path", r"/work/|/root/|/home/[a-z]", r".", "no path of a machine: derive it, or name a variable",
         but_not=r"^(tests/lint/|LICENSE)"),
]
GUIDE_CONTEXT = "pragma Translator: Guides"
LINE_LIMIT = 140
LINE_FILES = r"\.(qml|py|sh|cmake)$|CMakeLists\.txt$|^packaging/(dev|debian/enter)$"  # C++ is clang-format's
LONG_TEXT = re.compile(r"""(["'`])[^"'`]{60,}\1""")  # a sentence is not broken for the margin
SIZES = {r"\.(cpp|h)$": 600, r"\.qml$": 400}
AT_ROOT = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md"}


def check() -> list[str]:
    """All violations, each as FILE:LINE: what, and what instead."""
    found: list[str] = []
    for path in files():
        name = relative(path)
        if "/" not in name and not name.startswith(".") and name not in AT_ROOT:
            found.append(f"{name}: only {', '.join(sorted(AT_ROOT))}, folders and dot files stand at the root")
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += _lines(name, lines)
        if name.startswith("qml/guides/") and any("QT_TR_NOOP" in line for line in lines) and GUIDE_CONTEXT not in lines:
            found.append(f"{name}: “{GUIDE_CONTEXT}” is missing, so that its texts are translated and never found (guidetext.h)")
        found += [f"{name}: {len(lines)} lines; split it ({limit} at most)"
                  for ending, limit in SIZES.items() if re.search(ending, name) and len(lines) > limit]
    return found + _paths_of_readmes()


def _lines(name: str, lines: list[str]) -> list[str]:
    found = []
    for rule in RULES:
        if not re.search(rule.where, name) or re.search(rule.but_not, name):
            continue
        pattern = re.compile(rule.pattern)
        found += [f"{name}:{number}: {rule.name}: {rule.instead}" for number, line in enumerate(lines, 1)
                  if pattern.search(line) and f"lint-allows {rule.name}: " not in line]
    if re.search(LINE_FILES, name):
        found += [f"{name}:{number}: {len(line)} columns ({LINE_LIMIT} at most)" for number, line in enumerate(lines, 1)
                  if len(line) > LINE_LIMIT and not LONG_TEXT.search(line)]
    return found


def _paths_of_readmes() -> list[str]:
    """Every `path/like/this` that a README names exists; those with <, * or … are patterns."""
    found = []
    for readme in [path for path in files(".md") if path.name == "README.md"]:
        for number, line in enumerate(readme.read_text(encoding="utf-8").splitlines(), 1):
            for path in re.findall(r"`([\w.-]+/[\w./-]*)(?: [^`]*)?`", line) + re.findall(r"\]\((?!https?:)([^)#]+)\)", line):
                if not any((base / path).exists() for base in (TOP, readme.parent)) and not path.startswith("build/"):
                    found.append(f"{relative(readme)}:{number}: {path} does not exist")
    return found
