#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""closingline.py REPORT [REASON]: what a test run comes to in one line, from ctest's JUnit report, and loudly what it skipped."""

from __future__ import annotations

import os
import sys
import xml.etree.ElementTree as ElementTree


def main(report: str, reason: str = "") -> int:
    try:
        cases = ElementTree.parse(report).getroot().findall("testcase")
    except (OSError, ElementTree.ParseError) as error:
        print(f"The test report {report} cannot be read: {error}", file=sys.stderr)
        return 1
    names = {"run": [], "fail": [], "notrun": [], "disabled": []}
    for case in cases:
        names.setdefault(case.get("status", "fail"), []).append(case.get("name", "?"))
    skipped = sorted(names["notrun"] + names["disabled"])
    failed = sorted(name for status, some in names.items() if status not in ("run", "notrun", "disabled") for name in some)
    print()
    if skipped:
        print(f"SKIPPED ({reason or 'the output above says why'}): {' '.join(skipped)}")
    if failed:
        print(f"FAILED: {' '.join(failed)}")
    print(f"{len(names['run'])} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or (skipped and os.environ.get("CONSOLE_LAB") == "required") else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
