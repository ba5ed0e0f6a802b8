# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lints find what they are there for: each rule has a line that breaks it and one that does not."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "lint"), str(TESTS / "support")]

import analysis  # noqa: E402
import closingline  # noqa: E402
import houserules  # noqa: E402

# name of the rule, file, a line that breaks it, a line that does not
EXAMPLES = [
    ("fixed-sleep", "tests/a/tst_a.cpp", "    QTest::q" + "Wait(100);", "    QVERIFY(QTest::qWaitFor(ready));"),
    ("fixed-sleep", "tests/qml/tst_a.qml", "        wait" + "(50)", "        tryCompare(card, \"busy\", false)"),
    ("colour", "qml/pages/Main.qml", '    color: "#' + 'ff0000"', "    color: Theme.failed"),
    ("colour", "qml/pages/Main.qml", '    color: "' + 'red"', '    color: "transparent"'),
    ("duration", "qml/controls/A.qml", "    NumberAnimation { duration" + ": 200 }", "    NumberAnimation { duration: Motion.short }"),
    ("type-size", "qml/controls/A.qml", "    font.pixelSize" + ": 12", "    font.pixelSize: Theme.small"),
    ("system-resolver", "backend/net/a.cpp", "    QHostInfo::" + "fromName(name);", "    QHostInfo::localHostName();"),
    ("context-property", "app/main.cpp", "    context->set" + "ContextProperty(name, this);", "    engine.setInitialProperties(map);"),
    ("guide-text", "qml/guides/phases/A.qml", "    text: qs" + 'Tr("Do")', "    text: QT_TR_NOOP(\"Do\")"),
    ("left-over-print", "app/main.cpp", "    q" + "Debug() << x;", "    qCDebug(lcApp) << x;"),
    ("qt-keyword", "app/main.cpp", "    for" + "each (int i, list)", "    for (int i : list)"),
    ("machine-path", "README.md", "see /ho" + "me/somebody/x", "see ~/.cache"),
]


class HouseRules(unittest.TestCase):
    def test_every_rule_has_an_example(self) -> None:
        self.assertEqual({rule.name for rule in houserules.RULES}, {name for name, *_ in EXAMPLES})

    def test_examples(self) -> None:
        for name, file, bad, good in EXAMPLES:
            with self.subTest(line=bad):
                self.assertTrue(any(f": {name}: " in said for said in houserules._lines(file, [bad])))
                self.assertEqual([], houserules._lines(file, [good]))
                self.assertEqual([], houserules._lines(file, [f"{bad} // lint-allows {name}: shown here"]))

    def test_colours_are_at_home_in_the_theme(self) -> None:
        self.assertEqual([], houserules._lines("qml/theme/PaletteDark.qml", ['    color: "#ff' + '0000"']))


class Closure(unittest.TestCase):
    def test_a_header_behind_a_header_counts(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            (place / "inc").mkdir()
            (place / "a.cpp").write_text('#include "b.h"\n#include <vector>\n')
            (place / "inc" / "b.h").write_text('#include "c.h"\n')
            (place / "inc" / "c.h").write_text("")
            self.assertEqual({"a.cpp", "b.h", "c.h"}, {path.name for path in analysis._closure(place / "a.cpp", [place / "inc"])})

    def test_the_key_follows_headers_and_not_the_place(self) -> None:
        keys = []
        for text in ("int x;", "int x;", "int y;"):
            with tempfile.TemporaryDirectory() as folder:
                place = Path(folder)
                (place / "a.cpp").write_text('#include "b.h"\n')
                (place / "b.h").write_text(text)
                entry = {"directory": folder, "file": str(place / "a.cpp"), "command": f"g++ -I{folder} -c {folder}/a.cpp"}
                keys.append(analysis._key("tool 1", entry, place))
        self.assertEqual(keys[0], keys[1])
        self.assertNotEqual(keys[0], keys[2])


class Batches(unittest.TestCase):
    """Files are looked at together, and what is said is about the one that is meant."""

    TOOL = """import re, sys
texts = [open(sys.argv[-1]).read()]
texts += [open(name).read() for name in re.findall('#include "(.*)"', texts[0])]
print("\\n".join("a warning: BAD" for text in texts if "BAD" in text))"""

    def check(self, sources: dict[str, str], flags: dict[str, str]) -> tuple[list[str], int, list[list[str]]]:
        with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, {"XDG_CACHE_HOME": f"{folder}/cache"}):
            place = Path(folder)
            for name, text in sources.items():
                (place / name).write_text(text)
            entries = [{"directory": folder, "file": str(place / name),
                        "command": f"g++ {flags.get(name, '')} -o {name}.o -c {place / name}"} for name in sources]
            tool = analysis.Tool(["true"], [sys.executable, "-c", self.TOOL], ())
            batches = [[Path(entry["file"]).name for entry in batch] for batch in analysis._batches(entries)]
            with mock.patch.object(analysis, "_compiled", lambda _: entries), mock.patch.dict(analysis.TOOLS, {"tool": tool}), \
                    contextlib.redirect_stdout(io.StringIO()):
                said = analysis.check("tool", place)
                stamps = len(list((place / "cache").rglob("?" * 32)))
        return said, stamps, batches

    def test_one_bad_file_is_found_in_its_batch(self) -> None:
        said, stamps, batches = self.check({"a.cpp": "int a();", "b.cpp": "int b(); // BAD", "c.cpp": "int c();"}, {})
        self.assertEqual([["a.cpp", "b.cpp", "c.cpp"]], batches)
        self.assertEqual(["a warning: BAD"], said)
        self.assertEqual(2, stamps)  # the good ones are known as good

    def test_files_that_collide_are_apart(self) -> None:
        same = "namespace\n{\nstruct Answer {};\nconstexpr int limit = 1;\n}\n"
        *_, batches = self.check({"a.cpp": same, "b.cpp": same, "c.cpp": "using namespace Qt;\nbool isGood(int x)\n{\n}\n"}, {})
        self.assertEqual([["a.cpp", "c.cpp"], ["b.cpp"]], batches)

    def test_only_libraries_may_differ(self) -> None:
        flags = {"a.cpp": "-DQT_GUI_LIB -isystem /a", "b.cpp": "-I/b", "c.cpp": "-DOTHER"}
        *_, batches = self.check({"a.cpp": "", "b.cpp": "", "c.cpp": ""}, flags)
        self.assertEqual([["a.cpp", "b.cpp"], ["c.cpp"]], batches)


class ClosingLine(unittest.TestCase):
    def line(self, *cases: tuple[str, str]) -> tuple[int, str]:
        with tempfile.NamedTemporaryFile("w", suffix=".xml") as report:
            rows = "".join(f'<testcase name="{name}" status="{status}"/>' for name, status in cases)
            report.write(f"<testsuite>{rows}</testsuite>")
            report.flush()
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                status = closingline.main(report.name, "no root")
        return status, said.getvalue()

    def test_counts(self) -> None:
        status, said = self.line(("a", "run"), ("b", "fail"), ("c", "notrun"))
        self.assertEqual(1, status)
        self.assertIn("\n1 passed, 1 failed, 1 skipped\n", said)
        self.assertIn("SKIPPED (no root): c", said)

    def test_a_skipped_test_fails_only_where_it_is_required(self) -> None:
        for required, expected in (("", 0), ("required", 1)):
            with self.subTest(required=required), mock.patch.dict(os.environ, {"CONSOLE_LAB": required}):
                self.assertEqual(expected, self.line(("a", "run"), ("c", "notrun"))[0])

    def test_no_report_is_a_failure(self) -> None:
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(1, closingline.main(json.dumps("missing.xml")))


if __name__ == "__main__":
    unittest.main()
