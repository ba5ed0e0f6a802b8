// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directoryreading.h"

/** The two servers as the directory names them, in capitals; empty while only an address is known. */
struct ServerNames {
    QString source;
    QString destination;
};

/** What the servers answered, and what it is to be judged by. */
struct DirectoryEvidence {
    DirectoryReading::Answers answers; ///< by server, in the order of DirectoryProbe::searches()
    QMap<ServerRole, RootDse> directories; ///< of the same servers
    ServerNames names;
    QMap<ServerRole, QString> hosts; ///< what people call the two servers
    Situation situation;

    [[nodiscard]] const QList<LdapEntry> &entries(int search = 0) const { return answers.first()[search]; } ///< of the first server
    [[nodiscard]] const RootDse &directory() const { return directories.first(); } ///< of the first server
    [[nodiscard]] QString host(ServerRole role) const { return hosts.value(role); }
    /** The account may not see what is always there, so that nothing follows from what is not. */
    [[nodiscard]] Finding notPermitted(const QString &object) const;
};

/** Base of the checks that are one reading of the directories and one judgement of it. */
struct DirectoryProbe : SignedInProbe {
    [[nodiscard]] virtual QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const = 0;
    [[nodiscard]] virtual Finding judge(const DirectoryEvidence &evidence) const = 0;
    void begin(CheckRun &run) const final;
};

/** True where the entry is of this object class. */
[[nodiscard]] bool isOfClass(const LdapEntry &entry, QLatin1StringView name);

/** A computer's name out of a DNS name: "SBS2003" of "sbs2003.contoso.lan". */
[[nodiscard]] QString computerNameOf(const QString &dnsName);
