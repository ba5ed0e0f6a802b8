// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Translator: Guides

import Console.Checks // brings Console.Guide with it

StepGroup {
    id: group

    // They see what the support tools see; where there are none, what the analyzer sees; where there is none either, they
    // stand at the first step that needs a sound domain.
    StepChecks {
        atFirstOf: "run-support-tools run-source-bpa sync-time"

        ReachabilityCheck {
            checkId: "net.dc-ports"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Ports of the source server")
            server: Check.Source
            neededPorts: [53, 88, 135, 389, 445]
            optionalPorts: [464, 3268]
            appliesUntil: "demote.demote-source"
            deadlineMs: 3000
            shelfLifeSeconds: 300
        }
        ReachabilityCheck {
            checkId: "net.dc-ports"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Ports of the destination server")
            server: Check.Destination
            neededPorts: [53, 88, 135, 389, 445]
            optionalPorts: [464, 3268]
            appliesFrom: "install.choose-migration"
            deadlineMs: 3000
            shelfLifeSeconds: 300
        }
        DirectoryHealthCheck {
            checkId: "id.rootdse"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Directory of the source server")
            server: Check.Source
            appliesUntil: "demote.demote-source"
            deadlineMs: 10000
            shelfLifeSeconds: 300
        }
        DirectoryHealthCheck {
            checkId: "id.rootdse"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Directory of the destination server")
            server: Check.Destination
            appliesFrom: "install.choose-migration"
            deadlineMs: 10000
            shelfLifeSeconds: 300
        }
        DnsRecordsCheck {
            checkId: "prep.dns-srv"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("DNS records of the domain")
            overridable: true
            deadlineMs: 3000
            shelfLifeSeconds: 1800
        }
        OperationsMastersCheck {
            checkId: "inst.roles-on-destination"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Operations master roles")
            onDestinationAfter: "install.wait-for-success"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
        ReplicationCheck {
            checkId: "prep.replication"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Replication between the servers")
            freshSeconds: 86400
            deadlineMs: 10000
            shelfLifeSeconds: 900
        }
    }

    StepChecks {
        atFirstOf: "check-admin-groups run-source-bpa"

        SignInCheck {
            checkId: "net.sign-in"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Sign-in at the source server")
            server: Check.Source
            appliesUntil: "demote.demote-source"
            deadlineMs: 10000
            shelfLifeSeconds: 900
        }
        SignInCheck {
            checkId: "net.sign-in"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Sign-in at the destination server")
            server: Check.Destination
            appliesFrom: "install.choose-migration"
            deadlineMs: 10000
            shelfLifeSeconds: 900
        }
        AccountLimitsCheck {
            checkId: "prep.account-limits"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Users and computers")
            mostUsers: 25
            mostDevices: 50
            inUseWithinDays: 90
            severity: Check.Warning
            deadlineMs: 10000
            shelfLifeSeconds: 86400
        }
    }

    StepChecks {
        atFirstOf: "run-migration-tool run-source-bpa"

        SchemaVersionCheck {
            checkId: "prep.schema-version"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Schema version")
            startingVersions: {
                switch (group.product) {
                case "sbs2003":
                    return [30, 31]; // Windows Server 2003 and 2003 R2
                case "sbs2008":
                    return [44]; // Windows Server 2008
                case "wsf2008":
                    return [44, 47]; // Foundation was sold with either release
                case "wse2012":
                    return []; // the version of the destination server from the start
                default:
                    return [47]; // Windows Server 2008 R2
                }
            }
            expectedVersion: 56
            expectedAfter: group.product === "wse2012" ? "" : "prepare.run-migration-tool"
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
        FunctionalLevelCheck {
            checkId: "prep.functional-level"
            //: Title of a card; keep it under 40 characters
            title: QT_TR_NOOP("Functional levels")
            minimum: 2
            overridable: true
            deadlineMs: 10000
            shelfLifeSeconds: 3600
        }
    }
}
