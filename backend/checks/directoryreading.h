// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkprobe.h"
#include "ldapreply.h"
#include "site.h"

#include <QMap>
#include <QObject>

#include <functional>

/** Base of the checks that read the directories through the signed-in connections: of both servers, or of their one. */
struct SignedInProbe : CheckProbe {
    [[nodiscard]] QList<ServerRole> serversToRead(const Situation &situation) const;
    QStringList needs(const Situation &situation) const override;
    QStringList waitsFor(const Situation &situation) const override { return needs(situation); }
    bool takesRoom() const override { return false; }
};

/**
 * Reads one set of objects at each server at the same time and hands over all answers together; the first server that
 * did not answer ends the run as "cannot tell". An object that does not exist is an answer: no entry.
 */
class DirectoryReading : public QObject
{
public:
    using Answers = QMap<ServerRole, QList<QList<LdapEntry>>>; ///< by server, one list of entries for each search
    using Searches = std::function<QList<LdapSearch>(const RootDse &)>;

    /** Asks the server of the run's probe, or all that take part where it has none. */
    static void read(CheckRun &run, const Searches &searches, const std::function<void(const Answers &)> &done);

private:
    DirectoryReading(CheckRun &run, std::function<void(const Answers &)> done);
    void ask(ServerRole role, const QList<LdapSearch> &searches);

    CheckRun &m_run;
    std::function<void(const Answers &)> m_done;
    Answers m_answers;
    int m_open = 0;
};

/** A search for one object by its name. */
[[nodiscard]] LdapSearch objectSearch(const QString &dn, const QStringList &attributes);

/** A search in everything below an object, which is part of it. */
[[nodiscard]] LdapSearch subtreeSearch(const QString &base, const QString &filter, const QStringList &attributes);

/** A name as it must stand in a filter, so that no sign of it acts. */
[[nodiscard]] QString filterLiteral(const QString &name);
