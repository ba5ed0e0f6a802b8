# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files there are: those that Git keeps or would keep."""

from __future__ import annotations

import subprocess
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


def files(*endings: str) -> list[Path]:
    """All files of the project, or those with one of the endings, in a fixed order."""
    command = ["git", "-c", f"safe.directory={TOP}", "-C", str(TOP), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    found = sorted({TOP / name for name in listed if name})
    return [path for path in found if path.is_file() and (not endings or path.suffix in endings)]


def relative(path: Path) -> str:
    return path.relative_to(TOP).as_posix()
