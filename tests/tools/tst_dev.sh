#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/dev says one clear sentence wherever it cannot go on, and never starts what it cannot finish. Nothing is installed here:
# the machine is pretended by an os-release file, a home of its own, a user without rights, and programs at the head of PATH.
set -u

top=$(cd -- "$(dirname -- "$(readlink -f -- "$0")")/../.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
chmod 755 "$place"
mkdir "$place/home" "$place/bin"
[ "$(id -u)" != 0 ] || chown 65534:65534 "$place/home"
failed=0

os() { printf '%s\n' "$@" >"$place/os-release"; }

# program NAME TEXT : a program of that name that does this
program() {
    printf '#!/bin/sh\n%s\n' "$2" >"$place/bin/$1"
    chmod 755 "$place/bin/$1"
}

# dev ARGUMENT… : packaging/dev on the pretended machine
dev() {
    local -a nobody=()
    [ -z "${AS_NOBODY:-}" ] || [ "$(id -u)" != 0 ] || nobody=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    env -u CONSOLE_INSIDE -u XDG_CACHE_HOME HOME="$place/home" PATH="$place/bin:$PATH" CONSOLE_OS_RELEASE="$place/os-release" \
        "${nobody[@]}" bash "$top/packaging/dev" "$@" </dev/null 2>&1
}

# expect STATUS PATTERN ARGUMENT… : how it ends, and a sentence it says
expect() {
    local status=$1 pattern=$2 said got
    shift 2
    said=$(dev "$@")
    got=$?
    if [ "$got" != "$status" ] || ! grep -qE -- "$pattern" <<<"$said"; then
        echo "FAIL: dev $* ended $got (expected $status) and said, without '$pattern':"
        printf '    %s\n' "${said//$'\n'/$'\n    '}"
        failed=1
    else
        echo "ok: dev $*: $pattern"
    fi
}

program pkg-config 'exit 1' # no Qt of its own
program sudo 'exit 1'
os 'ID=debian' 'VERSION_ID="12"'

expect 0 'packaging/dev COMMAND' --help
for command in run test build lint bench screenshots lab exec shell; do
    expect 0 "^packaging/dev $command" $command --help
done
expect 1 "There is no command 'rum'" rum

# No root, no sudo: says so before anything is made.
AS_NOBODY=1 expect 1 'Root is needed because .* run this command as root' exec true
if [ -e "$place/home/.cache/migration-console/root" ]; then
    echo "FAIL: a root was begun without root"
    failed=1
fi

# A system that is neither new enough nor Debian-like.
os 'ID=slackware' 'VERSION_ID=15'
expect 1 'neither Qt 6.8 .* use Debian or Ubuntu' exec true

# Debian 13: missing packages are named, and how to get them.
os 'ID=debian' 'VERSION_ID="13"'
program dpkg-query 'echo "ii  cmake"'
AS_NOBODY=1 expect 1 'apt-get install --no-install-recommends .*ninja-build' exec true

if [ "$(id -u)" = 0 ]; then
    os 'ID=ubuntu' 'ID_LIKE=debian' 'VERSION_ID="22.04"'
    program df 'echo Avail; echo 2G'
    expect 1 'needs a Debian 13 root of 6 GB in .* only 2 GB are free' exec true
    program df 'echo Avail; echo 20G'
    program unshare 'exit 1'
    expect 1 'refuses mount namespaces' exec true
    rm "$place/bin/unshare"
    if unshare --mount true 2>/dev/null; then
        program apt-get 'exit 100'
        program mmdebstrap 'echo "E: no mirror" >&2; exit 25'
        expect 1 'could not be (made|fetched)' exec true
    fi
fi

exit $failed
