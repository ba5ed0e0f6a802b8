// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/**
 * Every code that a finding can carry, with the keys of its values. Codes are stored in journals: once used, a code is
 * never renamed or used for something else; tests/backend/core freezes the list and tests/app demands a sentence for each.
 *
 * `server` is always "source" or "destination"; `host` the name or address that was asked; durations are seconds.
 */
namespace Code
{
using namespace Qt::StringLiterals;

// Not measured, whatever the check: why.
inline constexpr auto HostUnreachable = "host-unreachable"_L1; ///< host: nothing answered on any port
inline constexpr auto NoAnswer = "no-answer"_L1; ///< host, port, service, seconds: accepted or sent, but no answer in time
inline constexpr auto NotUnderstood = "not-understood"_L1; ///< host, service: the answer makes no sense
inline constexpr auto ConnectionLost = "connection-lost"_L1; ///< host, service: closed in the middle
inline constexpr auto NotPermitted = "not-permitted"_L1; ///< host, object: the account may not read it
inline constexpr auto NameNotFound = "name-not-found"_L1; ///< host: no address known for it
inline constexpr auto NoAddress = "no-address"_L1; ///< server: none was given yet
inline constexpr auto ConsoleOffline = "console-offline"_L1; ///< the console has no network of its own
inline constexpr auto ConsoleNoRoute = "console-no-route"_L1; ///< host
inline constexpr auto Stopped = "stopped"_L1; ///< cancelled by the technician
inline constexpr auto WaitsFor = "waits-for"_L1; ///< check: id of the card that names the cause
inline constexpr auto NotYet = "not-yet"_L1; ///< step: applies when that step is done
inline constexpr auto NoLonger = "no-longer"_L1; ///< step: applied until that step was done
inline constexpr auto NoDestinationYet = "no-destination-yet"_L1; ///< not applicable until phase 2

// net.dc-ports
inline constexpr auto PortsOpen = "ports-open"_L1; ///< host, open (number)
inline constexpr auto PortsRefused = "ports-refused"_L1; ///< host, ports (list of numbers): needed ones
inline constexpr auto PortsOptionalRefused = "ports-optional-refused"_L1; ///< host, ports: ones that may be missed
inline constexpr auto PortsSilent = "ports-silent"_L1; ///< host, ports: no answer, so nothing is proven

// id.rootdse
inline constexpr auto DirectoryHealthy = "directory-healthy"_L1; ///< host, domain, domainLevel, forestLevel, controllerLevel
inline constexpr auto DirectoryNotSynchronized = "directory-not-synchronized"_L1; ///< host
inline constexpr auto CatalogNotReady = "catalog-not-ready"_L1; ///< host
inline constexpr auto OtherDomain = "other-domain"_L1; ///< host, domain, expected
inline constexpr auto NotAController = "not-a-controller"_L1; ///< host: LDAP answers, but no domain stands behind it

// prep.time-offset; offsets are seconds against the console's clock, positive = ahead
inline constexpr auto ClocksAgree = "clocks-agree"_L1; ///< offset (seconds between the two compared), limit, clocks (map name → seconds)
inline constexpr auto ClocksNoticeable = "clocks-noticeable"_L1; ///< offset, limit, clocks, wrong ("source", "destination", "console", "")
inline constexpr auto ClocksApart = "clocks-apart"_L1; ///< offset, limit, clocks, wrong
inline constexpr auto ClockWitnessesDisagree = "clock-witnesses-disagree"_L1; ///< server, host, ntp, ldap (seconds)
inline constexpr auto ClockUnknown = "clock-unknown"_L1; ///< server, host: neither NTP nor LDAP told the time

// prep.dns-srv
inline constexpr auto DnsComplete = "dns-complete"_L1; ///< found, expected (numbers), servers (list)
inline constexpr auto DnsMissing = "dns-missing"_L1; ///< found, expected, missing (list of "name TYPE @ host"): hard ones
inline constexpr auto DnsMinorMissing = "dns-minor-missing"_L1; ///< as above: site, kpasswd
inline constexpr auto DnsServersDiffer = "dns-servers-differ"_L1; ///< records (list of names that the servers answer differently)
inline constexpr auto DnsTwoAddresses = "dns-two-addresses"_L1; ///< host, addresses (list)
inline constexpr auto DnsPdcNotOne = "dns-pdc-not-one"_L1; ///< answers (list)

// net.sign-in
inline constexpr auto SignedIn = "signed-in"_L1; ///< host, user
inline constexpr auto SignInNeeded = "sign-in-needed"_L1; ///< host: nobody has signed in yet
inline constexpr auto SignInForgotten = "sign-in-forgotten"_L1; ///< host: after sleep or rest
inline constexpr auto PasswordRefused = "password-refused"_L1; ///< host, user
inline constexpr auto AccountUnknown = "account-unknown"_L1; ///< host, user
inline constexpr auto AccountLocked = "account-locked"_L1; ///< host, user
inline constexpr auto AccountDisabled = "account-disabled"_L1; ///< host, user
inline constexpr auto PasswordExpired = "password-expired"_L1; ///< host, user
inline constexpr auto SignInClockSkew = "sign-in-clock-skew"_L1; ///< host
inline constexpr auto SignInRejected = "sign-in-rejected"_L1; ///< host, user, reason (protocol's own word)
inline constexpr auto CertificateUntrusted = "certificate-untrusted"_L1; ///< host, fingerprint, subject, until, problem
inline constexpr auto CertificateChanged = "certificate-changed"_L1; ///< host, fingerprint, trusted

// prep.schema-version
inline constexpr auto SchemaStarting = "schema-starting"_L1; ///< version: normal before the preparation tool
inline constexpr auto SchemaPrepared = "schema-prepared"_L1; ///< version
inline constexpr auto SchemaTooLow = "schema-too-low"_L1; ///< version, expected
inline constexpr auto SchemaUnusual = "schema-unusual"_L1; ///< version, expected: neither a normal start nor prepared
inline constexpr auto SchemaNewer = "schema-newer"_L1; ///< version, expected
inline constexpr auto SchemaDiffers = "schema-differs"_L1; ///< source, destination

// prep.functional-level
inline constexpr auto LevelsSuffice = "levels-suffice"_L1; ///< domain, forest, expected
inline constexpr auto LevelsTooLow = "levels-too-low"_L1; ///< domain, forest, expected
inline constexpr auto MixedMode = "mixed-mode"_L1; ///< domain, forest

// inst.roles-on-destination; roles are "schema", "naming", "pdc", "rid", "infrastructure", "domain-dns", "forest-dns"
inline constexpr auto RolesInPlace = "roles-in-place"_L1; ///< holder, count
inline constexpr auto RolesElsewhere = "roles-elsewhere"_L1; ///< roles (list), holders (list), expected
inline constexpr auto RolesSplit = "roles-split"_L1; ///< roles, holders, expected: only such as may be repaired later
inline constexpr auto RoleLost = "role-lost"_L1; ///< roles: the holder was deleted
inline constexpr auto RolesDiffer = "roles-differ"_L1; ///< roles: the two servers name different holders
inline constexpr auto RoleHolderSilent = "role-holder-silent"_L1; ///< roles, holders: not one of the two servers, not reached

// prep.replication
inline constexpr auto ReplicationFresh = "replication-fresh"_L1; ///< contexts (number); magnitude: age of the oldest success, seconds
inline constexpr auto ReplicationFailing = "replication-failing"_L1; ///< contexts (list of "SERVER ← context"), result, oldestHours
inline constexpr auto ReplicationOld = "replication-old"_L1; ///< contexts, oldestHours
inline constexpr auto ReplicationNever = "replication-never"_L1; ///< contexts
inline constexpr auto ReplicationMissing = "replication-missing"_L1; ///< contexts: no partner is configured at all
inline constexpr auto SingleController = "single-controller"_L1; ///< nothing to replicate with

// Advice: lines that do not change a verdict.
inline constexpr auto AdviceExternalTimeSilent = "advice-external-time-silent"_L1;
inline constexpr auto AdviceOnlyOneClockWitness = "advice-only-one-clock-witness"_L1;
inline constexpr auto AdviceOwnClock = "advice-own-clock"_L1;
}
