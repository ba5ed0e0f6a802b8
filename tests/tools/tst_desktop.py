# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of man pages, desktop entry, metainfo and their catalogues is said when there is something to say, and only then."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
TOP = Path(__file__).resolve().parents[2]
LINUX = TOP / "packaging" / "linux"
sys.path[:0] = [str(TOP / "tests" / "lint"), str(LINUX)]

import desktop  # noqa: E402
import finishpages  # noqa: E402

ENTRY = "[Desktop Entry]\nType=Application\nName=Console\nName[de]=Konsole\nExec=console\nCategories=Qt;System;\n"
PAGE = '.TH X 1 2026-01-01 "x 1" "User Commands"\n.SH NAME\nx \\- do it\n.SH OPTIONS\n.TP\n\\fB\\-\\-size\\fR \\fIWxH\\fR\nSize.\n' \
    '.SH "DER BEFEHL „check“"\n.TP\n\\fB\\-\\-json\\fR\nPrints JSON\nagain.\n'
HELP = "Usage: x\n\nOptions:\n  --size <WxH>  Size.\n"
CHECK_HELP = "Options:\n  -h, --help  Shows help.\n  --json      Prints JSON\n              again.\n\nArguments:\n  --no  None.\n"
METAINFO = (LINUX / "migration-console.metainfo.xml.in").read_text(encoding="utf-8").replace("@CONSOLE_APP_ID@", "org.example.X") \
    .replace("@LANGUAGES@", "<lang>de</lang>").replace("@VERSION@", "1").replace("@DATE@", "2026-01-01")


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.place = Path(folder.name)

    def complaint(self, command: list[str], name: str, text: str) -> str:
        file = self.place / name
        file.write_text(text, encoding="utf-8")
        return desktop.complaint(command, file)


class Validators(Folder):
    def test_entry(self) -> None:
        self.assertEqual("", self.complaint(desktop.ENTRY, "x.desktop", ENTRY))
        self.assertIn("Categories", self.complaint(desktop.ENTRY, "x.desktop", ENTRY.replace("System", "Sytem")))
        self.assertIn("Name", self.complaint(desktop.ENTRY, "x.desktop", ENTRY.replace("Name=Console\n", "")))

    def test_metainfo(self) -> None:
        self.assertEqual("", self.complaint(desktop.METAINFO, "org.example.X.metainfo.xml", METAINFO))
        self.assertIn("summary", self.complaint(desktop.METAINFO, "org.example.X.metainfo.xml", METAINFO.replace("summary>", "sum>")))
        self.assertIn("date", self.complaint(desktop.METAINFO, "org.example.X.metainfo.xml", METAINFO.replace('date="2026', 'date="soon')))

    def test_page(self) -> None:
        self.assertEqual("", self.complaint(desktop.PAGE, "x.1", PAGE))
        self.assertIn("warning", self.complaint(desktop.PAGE, "x.1", PAGE + ".XY\n"))
        self.assertIn("warning", self.complaint(desktop.PAGE, "x.1", PAGE + "移行" * 60))  # too long for a line, and nowhere to break it

    def test_a_folder_without_anything(self) -> None:
        self.assertIn("build first", desktop.check(self.place)[0])


class Options(unittest.TestCase):
    def test_the_same(self) -> None:
        self.assertEqual([], desktop.other_options(PAGE, {"": HELP, "check": CHECK_HELP}, sentences=True))

    def test_missing_in_the_page(self) -> None:
        self.assertEqual(["--all is in the help and not in the page"], desktop.other_options(PAGE, {"": HELP + "  --all  All.\n"}))

    def test_missing_in_the_help(self) -> None:
        self.assertEqual(["check: --json is in the page and not in the help"], desktop.other_options(PAGE, {"check": "Options:\n"}))

    def test_said_in_other_words(self) -> None:
        helps = {"": HELP.replace("Size.", "How large.")}
        self.assertEqual(["--size: “Size.”, but the help says “How large.”"], desktop.other_options(PAGE, helps, sentences=True))
        self.assertEqual([], desktop.other_options(PAGE, helps))


class Catalogues(Folder):
    def setUp(self) -> None:
        super().setUp()
        self.sources = Path(shutil.copytree(LINUX, self.place / "linux"))
        self.catalogue = Path(shutil.copy(TOP / "translations" / "desktop" / "de.po", self.place / "de.po"))
        self.asked = self.place / "asked"
        self.asked.mkdir()

    def stale(self) -> list[Path]:
        return desktop.stale([self.catalogue], self.sources / "take-texts", self.asked)

    def test_of_now(self) -> None:
        self.assertEqual([], self.stale())

    def test_every_source_counts(self) -> None:
        for name, old, new in [("migration-console.1", "Opens this session.", "Opens that session."),
                               ("migration-console-verify.1", "Wrong", "Bad"),
                               ("migration-console.desktop.in", "Server migration", "Migration of servers"),
                               ("migration-console.metainfo.xml.in", "Guides for six", "Guides for seven")]:
            with self.subTest(source=name):
                source = self.sources / name
                text = source.read_text(encoding="utf-8")
                self.assertIn(old, text)
                source.write_text(text.replace(old, new), encoding="utf-8")
                self.assertEqual([self.catalogue], self.stale())
                source.write_text(text, encoding="utf-8")

    def test_a_text_missing(self) -> None:
        text = self.catalogue.read_text(encoding="utf-8")
        at = text.index('msgid "Server migration"')
        self.catalogue.write_text(text[:at] + text[text.index("\n\n", at) + 2:], encoding="utf-8")
        self.assertEqual([self.catalogue], self.stale())

    def test_an_unfinished_text_is_unfinished_for_the_tests_of_texts(self) -> None:
        text = self.catalogue.read_text(encoding="utf-8")
        self.assertEqual(0, self.unfinished(text))
        self.assertEqual(1, self.unfinished(text.replace('msgid "Server migration"', '#, fuzzy\nmsgid "Server migration"')))
        self.assertEqual(1, self.unfinished(text.replace('msgstr "Servermigration"', 'msgstr ""')))

    def unfinished(self, text: str) -> int:
        self.catalogue.write_text(text, encoding="utf-8")
        command = ["lconvert", "-if", "po", "-of", "ts", "-i", str(self.catalogue)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.count('type="unfinished"')


class FinishedPages(unittest.TestCase):
    def finished(self, line: str) -> str:
        return finishpages.finished(line, "1.2", "2026-01-02")

    def test_version_and_date(self) -> None:
        self.assertEqual("1.2 of 2026-01-02", self.finished("@VERSION@ of @DATE@"))

    def test_breaks_where_the_rules_allow(self) -> None:
        self.assertEqual("移\\:行、\\:先。", self.finished("移行、先。"))
        self.assertEqual("サー\\:バー", self.finished("サーバー"))
        self.assertEqual("数\\:据\\:（河\\:内）", self.finished("数据（河内）"))

    def test_leaves_alone_what_is_no_text(self) -> None:
        for line in (".SH 書式", "x\\-y \\- 移行する", "A sentence, unbroken."):
            self.assertEqual(line, self.finished(line))


if __name__ == "__main__":
    unittest.main()
