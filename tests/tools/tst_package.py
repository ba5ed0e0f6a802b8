# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian package depends on every QML module and on every font that the program asks for."""

from __future__ import annotations

import re
import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
TOP = Path(__file__).resolve().parents[2]
OWN = "Console"


def packages(name: str) -> set[str]:
    """The names in a list."""
    lines = (TOP / "packaging" / "debian" / f"{name}.packages").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def modules(text: str) -> set[str]:
    """The modules of others that a QML file imports."""
    return {name for name in re.findall(r"^import ([A-Za-z][\w.]*)", text, re.MULTILINE) if name.split(".")[0] != OWN}


def package_of(module: str) -> str:
    """As Debian names it."""
    return "qml6-module-" + module.lower().replace(".", "-")


def families(text: str) -> set[str]:
    """The font families that a source file names."""
    return set(re.findall(r"Noto Sans(?: (?:Mono|Math))*(?: CJK)?", text))


FONTS = {"Noto Sans": "fonts-noto-core", "Noto Sans Math": "fonts-noto-core", "Noto Sans Mono": "fonts-noto-mono",
         "Noto Sans CJK": "fonts-noto-cjk", "Noto Sans Mono CJK": "fonts-noto-cjk"}


class Package(unittest.TestCase):
    def test_modules_of_a_file(self) -> None:
        text = 'import QtQuick\nimport QtQuick.Templates as T\nimport Console.Theme\nimport "phases"\n'
        self.assertEqual({"QtQuick", "QtQuick.Templates"}, modules(text))
        self.assertEqual("qml6-module-qtquick-templates", package_of("QtQuick.Templates"))

    def test_every_module_is_depended_on(self) -> None:
        files = [file for folder in ("qml", "backend", "app") for file in (TOP / folder).rglob("*.qml")]
        self.assertGreater(len(files), 100)
        wanted = {module for file in files for module in modules(file.read_text(encoding="utf-8"))}
        # A part of the module above it, and in its package.
        wanted = {module for module in wanted if not (module.endswith(".Settings") and module.rsplit(".", 1)[0] in wanted)}
        self.assertEqual(set(), {package_of(module) for module in wanted} - packages("run"))

    def test_every_font_is_depended_on(self) -> None:
        named = families((TOP / "app" / "language.cpp").read_text(encoding="utf-8"))
        self.assertIn("Noto Sans CJK", named)
        self.assertEqual(set(), {FONTS.get(family, family) for family in named} - packages("run"))

    def test_nothing_stands_in_two_lists(self) -> None:
        self.assertEqual(set(), packages("run") & (packages("build") | packages("recommended")))


if __name__ == "__main__":
    unittest.main()
