#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/support/labtest never lets a lab test pass that did not run: 77 where there can be no site, 1 where there must be one.
set -u

top=$(cd -- "$(dirname -- "$(readlink -f -- "$0")")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failed=0

program() {
    printf '#!/bin/sh\n%s\n' "$2" >"$place/$1"
    chmod 755 "$place/$1"
}

# expect STATUS LAB COMMAND… : the status of a lab test where the site is optional or required
expect() {
    local status=$1 lab=$2 got
    shift 2
    PATH="$place:$PATH" CONSOLE_LAB=$lab "$top/tests/support/labtest" "$@" >"$place/said" 2>&1
    got=$?
    if [ $got != "$status" ]; then
        echo "FAIL: CONSOLE_LAB=$lab labtest $* ended $got, expected $status:"
        cat "$place/said"
        failed=1
    fi
}

program id 'echo 0'
program samba ''
program unshare 'exit 1'
expect 77 "" true
expect 1 required true
program unshare 'exit 0'
expect 0 "" true
expect 0 required true
expect 1 required false
expect 0 "" echo 'SKIP   : LabTest::part() no time'
expect 1 required echo 'SKIP   : LabTest::part() no time'
program id 'echo 1000'
expect 77 "" true
expect 1 required true

exit $failed
