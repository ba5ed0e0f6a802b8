#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""finishpages.py VERSION DATE PAGE…: what a translated man page needs besides its words. groff hyphenates by the patterns of English
where it is not told better, so it does not. It breaks lines at spaces only, which Chinese and Japanese do not have: there it gets a place
to break between two characters where their rules allow one, and lines are not spread out to the margin."""

from __future__ import annotations

import re
import sys
from pathlib import Path

_ASIAN = "\u3005\u3040-\u30ff\u3400-\u9fff\u3001\u3002\uff01-\uff1f"
_NEVER_FIRST = "\u3001\u3002\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\u30fc\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087" \
    "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30fb"
_BREAK = re.compile(rf"(?<=[{_ASIAN}])(?<!\uff08)(?=[{_ASIAN}])(?![{_NEVER_FIRST}])")
_TITLE = re.compile(r"^\.TH .*$", re.MULTILINE)
_RAGGED = ".nh\n.ad l\n.ds AD l"  # the last for .TP and its like, which go back to what it says
_NAME = re.compile(r"^[\w\\-]+ \\- ")  # the line that whatis reads as it stands


def finished(page: str, version: str, date: str) -> str:
    page = _TITLE.sub(lambda title: f"{title[0]}\n{_RAGGED}", page.replace("@VERSION@", version).replace("@DATE@", date))
    lines = [line.rstrip() for line in page.split("\n")]
    return "\n".join(line if line.startswith(".") or _NAME.match(line) else _BREAK.sub(r"\\:", line) for line in lines)


def main(version: str, date: str, *pages: str) -> None:
    for page in map(Path, pages):
        page.write_text(finished(page.read_text(encoding="utf-8"), version, date), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
