# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by packaging/dev: a Debian 13 root in the user's cache, for systems whose own Qt is too old. Made once, completed when the
# package lists change, and entered by a mount namespace of its own, so that network namespaces and mounts work in it as on a machine.
# Uses say, die and as_root of packaging/dev.

ROOT="$CACHE/root"
ROOT_STAMP="$CACHE/root.packages" # the checksum of the package lists that the root was completed for
ROOT_LOCK="$CACHE/root.lock"
ROOT_NEEDS_GB=6

root_is_ready() {
    [ -d "$ROOT/usr/lib/apt" ] && [ "$(cat "$ROOT_STAMP" 2>/dev/null)" = "$(packages_checksum)" ]
}

# Makes or completes the root, as root; of several callers one works and the others wait for it.
root_prepare() {
    root_is_ready && return
    (
        flock -n 9 || { say "Another packaging/dev prepares the Debian 13 root; waiting for it."; flock 9; }
        root_is_ready && exit 0
        [ -d "$ROOT/usr/lib/apt" ] || root_make
        root_complete
    ) 9>"$ROOT_LOCK"
}

root_make() {
    local free
    free=$(df --output=avail -BG "$CACHE" | tail -n 1 | tr -dc 0-9)
    [ "$free" -ge "$ROOT_NEEDS_GB" ] \
        || die "Building needs a Debian 13 root of $ROOT_NEEDS_GB GB in $CACHE, but only $free GB are free there; make room, or name another place by XDG_CACHE_HOME."
    root_can_mount \
        || die "This machine refuses mount namespaces, which the Debian 13 root needs; allow them (in a container: --privileged), or use Debian 13, where no root is needed."
    root_get_mmdebstrap
    say "A Debian 13 root is made once in $ROOT."
    rm -rf --one-file-system "$ROOT.new"
    mmdebstrap --variant=apt --include=ca-certificates,mount ${CONSOLE_KEYRING:+--keyring="$CONSOLE_KEYRING"} \
        "$SUITE" "$ROOT.new" ${CONSOLE_MIRROR:+"$CONSOLE_MIRROR"} >&2 9>&- \
        || die "The Debian 13 root could not be made; the lines above say why. A mirror can be named by CONSOLE_MIRROR, a proxy by http_proxy."
    printf '#!/bin/sh\nexit 101\n' >"$ROOT.new/usr/sbin/policy-rc.d" # no service of the root ever starts by itself
    chmod 755 "$ROOT.new/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$ROOT.new/etc/dpkg/dpkg.cfg.d/cache" # it is a cache: what a power cut damages is made again
    mv -T "$ROOT.new" "$ROOT"
}

root_can_mount() {
    unshare --mount --propagation private true 2>/dev/null
}

root_get_mmdebstrap() {
    local -a missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    if [ ${#missing[@]} -gt 0 ]; then
        say "Installing ${missing[*]}, which the Debian 13 root is made with."
        packages_install "${missing[@]}" 9>&-
    fi
}

# Installs what the lists name and the root does not have, and notes for which lists that was done.
root_complete() {
    local names
    local -a missing
    names=$(root_run --missing) || die "The Debian 13 root in $ROOT cannot be entered; remove it (rm -rf --one-file-system $ROOT), and it is made again."
    read -r -d '' -a missing <<<"$names" || true
    if [ ${#missing[@]} -gt 0 ]; then
        say "${#missing[@]} packages are installed in the Debian 13 root."
        root_run --install "${missing[@]}" 9>&- || exit 1
    fi
    packages_checksum >"$ROOT_STAMP"
}

# root_run ARGUMENT… : packaging/dev itself, inside
root_run() {
    bash "$LISTS/enter" "$ROOT" bash "$TOP/packaging/dev" "$@"
}

# root_enter ARGUMENT… : goes on as packaging/dev inside the root and does not come back
root_enter() {
    if [ "$EUID" != 0 ]; then
        # A password is asked for once: everything after this line is inside.
        as_root "the Debian 13 root in $CACHE is entered by a mount namespace" env "CONSOLE_USER=$(id -u):$(id -g)" \
            bash "$TOP/packaging/dev" "$@"
        exit
    fi
    mkdir -p "$CACHE"
    root_prepare
    root_can_mount || die "This machine refuses mount namespaces; allow them (in a container: --privileged), or use Debian 13."
    exec bash "$LISTS/enter" "$ROOT" bash "$TOP/packaging/dev" "$@"
}
