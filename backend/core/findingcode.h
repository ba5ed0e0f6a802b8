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

// prep.account-limits; users: map of sign-in names to what is known of them (displayName, lastLogon), 100 at most
inline constexpr auto AccountsWithinLimits = "accounts-within-limits"_L1; ///< users, userCount, userLimit, deviceCount, deviceLimit, more
inline constexpr auto AccountsOverLimits = "accounts-over-limits"_L1; ///< as above

// join.supported-os; computers: map of names to what is known of them (system, lastLogon), 100 at most
inline constexpr auto ComputersSupported = "computers-supported"_L1; ///< computers, count, more (computers without a name here)
inline constexpr auto ComputersSomeTooOld = "computers-some-too-old"_L1; ///< computers, count, more, names (list of the old ones)
inline constexpr auto ComputersAllTooOld = "computers-all-too-old"_L1; ///< computers, count, more, names
inline constexpr auto ComputersNotDescribed = "computers-not-described"_L1; ///< computers, count, more, names: editions that cannot join …
inline constexpr auto ComputersWithoutSystem = "computers-without-system"_L1; ///< computers, count, more, names
inline constexpr auto NoComputers = "no-computers"_L1; ///< computers, count, more

// inst.roles-on-destination; roles are "schema", "naming", "pdc", "rid", "infrastructure", "domain-dns", "forest-dns"
inline constexpr auto RolesInPlace = "roles-in-place"_L1; ///< holder, count
inline constexpr auto RolesElsewhere = "roles-elsewhere"_L1; ///< roles (list), holders (list), expected
inline constexpr auto RolesSplit = "roles-split"_L1; ///< roles, holders, expected: only such as may be repaired later
inline constexpr auto RoleLost = "role-lost"_L1; ///< roles: the holder was deleted
inline constexpr auto RolesDiffer = "roles-differ"_L1; ///< roles: the two servers name different holders
inline constexpr auto RoleHolderSilent = "role-holder-silent"_L1; ///< roles, holders: not one of the two servers, not reached

// prep.replication
inline constexpr auto ReplicationFresh = "replication-fresh"_L1; ///< contexts (number), tombstoneDays; magnitude: age of success
inline constexpr auto ReplicationFailing = "replication-failing"_L1; ///< contexts ("SERVER ← context"), result, oldestHours, tombstoneDays
inline constexpr auto ReplicationOld = "replication-old"_L1; ///< contexts, oldestHours, tombstoneDays
inline constexpr auto ReplicationNever = "replication-never"_L1; ///< contexts
inline constexpr auto ReplicationMissing = "replication-missing"_L1; ///< contexts: no partner is configured at all
inline constexpr auto SingleController = "single-controller"_L1; ///< nothing to replicate with

// prep.email-kind; present: whether the source server hosts e-mail
inline constexpr auto ExchangeOnSource = "exchange-on-source"_L1; ///< present, host, product, version, mailboxes
inline constexpr auto ExchangeUndecided = "exchange-undecided"_L1; ///< as above: and nobody has chosen a new home for them
inline constexpr auto ExchangeElsewhere = "exchange-elsewhere"_L1; ///< present, servers
inline constexpr auto ExchangeNone = "exchange-none"_L1; ///< present

// prep.certificate-services; present: whether the source server runs an authority
inline constexpr auto AuthorityOnSource = "authority-on-source"_L1; ///< present, host, authorities
inline constexpr auto AuthorityTrace = "authority-trace"_L1; ///< host: publishes revocation lists, but no authority is enrolled
inline constexpr auto AuthorityElsewhere = "authority-elsewhere"_L1; ///< present, authorities
inline constexpr auto AuthorityNone = "authority-none"_L1; ///< present

// prep.dhcp-owner; present: whether the source server is authorised (absent where it is not, which proves nothing)
inline constexpr auto DhcpSourceAuthorized = "dhcp-source-authorized"_L1; ///< present, host, servers
inline constexpr auto DhcpDestinationAuthorized = "dhcp-destination-authorized"_L1; ///< host, servers
inline constexpr auto DhcpOthersAuthorized = "dhcp-others-authorized"_L1; ///< servers
inline constexpr auto DhcpNoneAuthorized = "dhcp-none-authorized"_L1;

// Old and new policies: move.legacy-gpos, move.wmi-filters, move.dangling-links, redir.*
inline constexpr auto OldPoliciesGone = "old-policies-gone"_L1; ///< count (of the policies that were read)
inline constexpr auto OldPoliciesLeft = "old-policies-left"_L1; ///< policies
inline constexpr auto DefaultPoliciesMissing = "default-policies-missing"_L1; ///< policies
inline constexpr auto WmiFiltersGone = "wmi-filters-gone"_L1; ///< count
inline constexpr auto WmiFiltersLeft = "wmi-filters-left"_L1; ///< filters
inline constexpr auto WmiFilterMissing = "wmi-filter-missing"_L1; ///< policies: they ask for a filter that does not exist
inline constexpr auto PolicyLinksWhole = "policy-links-whole"_L1; ///< count
inline constexpr auto PolicyLinksDangling = "policy-links-dangling"_L1; ///< places (list of "{GUID} @ DN")
inline constexpr auto RedirectionFound = "redirection-found"_L1; ///< present, policies
inline constexpr auto RedirectionNotFound = "redirection-not-found"_L1; ///< count: no decision, SYSVOL was not read
inline constexpr auto OldRedirectionGone = "old-redirection-gone"_L1; ///< count
inline constexpr auto OldRedirectionLeft = "old-redirection-left"_L1; ///< policies
inline constexpr auto NewRedirectionInForce = "new-redirection-in-force"_L1; ///< policies
inline constexpr auto NewRedirectionIdle = "new-redirection-idle"_L1; ///< policies: not linked, or its user part is off
inline constexpr auto NewRedirectionUnclear = "new-redirection-unclear"_L1; ///< policies: another one redirects, whereto is not known
inline constexpr auto NewRedirectionMissing = "new-redirection-missing"_L1; ///< policies

// move.script-path, move.password-policy
inline constexpr auto LogonScriptNone = "logon-script-none"_L1; ///< count (of accounts)
inline constexpr auto LogonScriptLeft = "logon-script-left"_L1; ///< users, script
inline constexpr auto LogonScriptOther = "logon-script-other"_L1; ///< users: they have scripts of their own
inline constexpr auto PasswordsStrong = "passwords-strong"_L1; ///< length
inline constexpr auto PasswordsShort = "passwords-short"_L1; ///< length, expected
inline constexpr auto PasswordsSimple = "passwords-simple"_L1; ///< length: complexity is not demanded

// post.dns-ns, post.dns-leftovers, post.directory-references
inline constexpr auto NameServersClean = "name-servers-clean"_L1; ///< count (of zones)
inline constexpr auto NameServersLeft = "name-servers-left"_L1; ///< records (list of "name TYPE target")
inline constexpr auto ControllerRecordsClean = "controller-records-clean"_L1; ///< count (of names)
inline constexpr auto ControllerRecordsLeft = "controller-records-left"_L1; ///< records
inline constexpr auto CatalogAddressLeft = "catalog-address-left"_L1; ///< records: only such as do little harm
inline constexpr auto ReferencesNone = "references-none"_L1; ///< count (of accounts)
inline constexpr auto ReferencesLeft = "references-left"_L1; ///< places
inline constexpr auto FoldersOnSource = "folders-on-source"_L1; ///< places
inline constexpr auto FoldersUnclear = "folders-unclear"_L1; ///< places: on a server that may be the source, whose name is not known

// inst.destination-os
inline constexpr auto DestinationSystemRight = "destination-system-right"_L1; ///< host, system, version
inline constexpr auto DestinationSystemOther = "destination-system-other"_L1; ///< host, system, version

// inst.destination-is-dc
inline constexpr auto DestinationController = "destination-controller"_L1; ///< host, directory (id of its directory service)
inline constexpr auto DestinationHalfController = "destination-half-controller"_L1; ///< host, missing (list of names in no language)
inline constexpr auto DestinationNotController = "destination-not-controller"_L1; ///< host, missing

// inst.global-catalog
inline constexpr auto CatalogInPlace = "catalog-in-place"_L1; ///< host
inline constexpr auto CatalogReplicating = "catalog-replicating"_L1; ///< host: set, but not ready
inline constexpr auto CatalogNotSet = "catalog-not-set"_L1; ///< host

// inst.site-licensing
inline constexpr auto LicensingInPlace = "licensing-in-place"_L1; ///< host, site
inline constexpr auto LicensingElsewhere = "licensing-elsewhere"_L1; ///< host, site, holder
inline constexpr auto LicensingAbsent = "licensing-absent"_L1; ///< host, site

// inst.only-one-essentials
inline constexpr auto OneEssentials = "one-essentials"_L1; ///< host
inline constexpr auto EssentialsSeveral = "essentials-several"_L1; ///< host, others (list of servers)

// What is left of the source. `host` is the source; `present` (true or false) decides conditions of steps; `step` is the one until
// which it is normal.
inline constexpr auto SourceNameUnknown = "source-name-unknown"_L1; ///< host: only an address is known, the directory knows names

// prep.mailboxes-left
inline constexpr auto MailboxesNone = "mailboxes-none"_L1; ///< host, present
inline constexpr auto MailboxesNormal = "mailboxes-normal"_L1; ///< host, users (list), step, present
inline constexpr auto MailboxesLeft = "mailboxes-left"_L1; ///< host, users (list), step, present

// dem.exchange-server-object
inline constexpr auto ExchangeGone = "exchange-gone"_L1; ///< host, present
inline constexpr auto ExchangeOtherServers = "exchange-other-servers"_L1; ///< host, servers (list of other servers), present
inline constexpr auto ExchangeNormal = "exchange-normal"_L1; ///< host, step, present
inline constexpr auto ExchangeLeft = "exchange-left"_L1; ///< host, present

// dem.adcs-objects
inline constexpr auto AuthorityGone = "authority-gone"_L1; ///< host, present
inline constexpr auto AuthorityNormal = "authority-normal"_L1; ///< host, authorities (list of names), step, present
inline constexpr auto AuthorityLeft = "authority-left"_L1; ///< host, authorities, present
inline constexpr auto AuthorityTraces = "authority-traces"_L1; ///< host, objects (list of DNs), present

// dem.printers
inline constexpr auto PrintersGone = "printers-gone"_L1; ///< host, present
inline constexpr auto PrintersNormal = "printers-normal"_L1; ///< host, printers (list), step, present
inline constexpr auto PrintersLeft = "printers-left"_L1; ///< host, printers (list), present

// dem.not-last
inline constexpr auto OtherControllers = "other-controllers"_L1; ///< host, controllers (list)
inline constexpr auto LastController = "last-controller"_L1; ///< host, witness: the server that knows of no other

// dem.controller-gone
inline constexpr auto ControllerGone = "controller-gone"_L1; ///< host: the demotion is done
inline constexpr auto ControllerNormal = "controller-normal"_L1; ///< host, step
inline constexpr auto ControllerLeft = "controller-left"_L1; ///< host: NTDS Settings are still there
inline constexpr auto ControllerTraces = "controller-traces"_L1; ///< host, objects (list of DNs)

// dem.account-gone
inline constexpr auto AccountGone = "account-gone"_L1; ///< host: its account is deleted
inline constexpr auto AccountNormal = "account-normal"_L1; ///< host, step
inline constexpr auto AccountLeft = "account-left"_L1; ///< host, objects (list of DNs)

// inst.grace; moments are ISO 8601 in UTC as the destination's own clock tells them
inline constexpr auto GraceRunning = "grace-running"_L1; ///< since, due (moments), days (of the whole period), left (days)
inline constexpr auto GraceEnding = "grace-ending"_L1; ///< since, due, days, left: two thirds are over
inline constexpr auto GraceOver = "grace-over"_L1; ///< since, due, days
inline constexpr auto GraceEnded = "grace-ended"_L1; ///< the source is out of the network

// prep.tool-age; since: the last run that is known, ISO 8601 in UTC; basis: "marked" by a person or "schema"
inline constexpr auto ToolRecent = "tool-recent"_L1; ///< since, basis, age (days), limit (days)
inline constexpr auto ToolAging = "tool-aging"_L1; ///< since, basis, age, limit
inline constexpr auto ToolTooOld = "tool-too-old"_L1; ///< since, basis, age, limit
inline constexpr auto ToolAgeUnsure = "tool-age-unsure"_L1; ///< since, basis, age, limit: only the first run can be told

// prep.backup-directory; since: the newest system-state backup of a controller, ISO 8601 in UTC
inline constexpr auto BackupRecent = "backup-recent"_L1; ///< since, hours (age)
inline constexpr auto BackupAging = "backup-aging"_L1; ///< since, hours
inline constexpr auto BackupTooOld = "backup-too-old"_L1; ///< since, hours
inline constexpr auto BackupNever = "backup-never"_L1; ///< no backup has left its mark

// Advice: lines that do not change a verdict.
inline constexpr auto AdviceExternalTimeSilent = "advice-external-time-silent"_L1;
inline constexpr auto AdviceOnlyOneClockWitness = "advice-only-one-clock-witness"_L1;
inline constexpr auto AdviceServerObjectLeft = "advice-server-object-left"_L1;
inline constexpr auto AdviceOwnClock = "advice-own-clock"_L1;
}
