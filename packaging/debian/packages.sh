# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by packaging/dev: which Debian packages are needed, which of them are missing, and how they come in.
# Uses say, die, as_root and may_be_root of packaging/dev.

LISTS="$TOP/packaging/debian"

# packages_of LIST… : the names in build.packages, run.packages, site.packages
packages_of() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$LISTS/$list.packages"
    done | sort -u
}

# One word that changes when the lists do.
packages_checksum() {
    { echo "$SUITE"; packages_of build run site; } | sha256sum | cut -c1-16
}

# packages_missing LIST… : those of a list that dpkg does not have
packages_missing() {
    comm -23 <(packages_of "$@") <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p' | sort -u)
}

# packages_install PACKAGE… : here, as root
packages_install() {
    export DEBIAN_FRONTEND=noninteractive
    local quietly=(-qq -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
    apt-get "${quietly[@]}" update >&2 \
        || die "The package lists could not be fetched; check the network (and http_proxy), then run the command again."
    apt-get "${quietly[@]}" install -y --no-install-recommends --no-remove "$@" >&2 \
        || die "These packages could not be installed: $*. The lines above say why; install them by hand, then run the command again."
}

# The services of newly installed packages must not start: the practice site starts its own, in its own namespaces.
packages_install_without_services() {
    local policy=/usr/sbin/policy-rc.d unit
    local -a quiet=()
    for unit in samba-ad-dc smbd nmbd winbind; do
        systemctl cat "$unit.service" >/dev/null 2>&1 || quiet+=("$unit.service")
    done
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
        # shellcheck disable=SC2064 # the path is meant to be filled in now
        trap "rm -f '$policy'" EXIT
    fi
    packages_install "$@"
    if [ -d /run/systemd/system ]; then
        systemctl disable "${quiet[@]}" >/dev/null 2>&1 || true
    fi
}

# On Debian 13 or newer: what is missing comes in by apt when that is allowed. What only the site needs may stay missing.
packages_ensure_on_system() {
    local -a missing
    mapfile -t missing < <(packages_missing build run site)
    [ ${#missing[@]} -gt 0 ] || return 0
    if may_be_root; then
        say "${#missing[@]} packages are missing and are installed once: ${missing[*]}"
        as_root "packages are installed" bash "$TOP/packaging/dev" --install "${missing[@]}"
        return
    fi
    mapfile -t missing < <(packages_missing build run)
    [ ${#missing[@]} -eq 0 ] \
        || die "These packages are missing, and installing them needs root: run as root: apt-get install --no-install-recommends ${missing[*]}"
    mapfile -t missing < <(packages_missing site)
    say "The practice site misses packages; to have it, run as root: apt-get install --no-install-recommends ${missing[*]}"
}
