// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencecontent.h"
#include "hostaddress.h"
#include "neterror.h"
#include "storageerror.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtQmlIntegration/qqmlintegration.h>

/** A problem as a page shows it: what it is called, what happened, and what to do next. */
class Problem
{
    Q_GADGET
    QML_VALUE_TYPE(problem)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString next MEMBER next FINAL)

public:
    QString title;
    QString what;
    QString next;

    [[nodiscard]] QString inOneLine() const { return next.isEmpty() ? what : what + QLatin1Char(' ') + next; }
    bool operator==(const Problem &) const = default;
};

/** Turns errors of the database, of the network and of what was typed into words. */
class ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
public:
    [[nodiscard]] static Problem storage(const StorageError &error);
    [[nodiscard]] static Problem backup(const StorageError &error); ///< of a copy of the database, not of the database itself
    [[nodiscard]] static Problem rescue(const StorageError &error); ///< of what can be read of a damaged database
    [[nodiscard]] static Problem report(const StorageError &error); ///< of a report's file
    [[nodiscard]] static Problem evidence(const EvidenceError &error, const QLocale &locale);
    [[nodiscard]] static QString search(const NetError &error, const QString &resolver); ///< of the search for servers by DNS
    [[nodiscard]] static QString host(HostAddress::Problem problem); ///< of a server's name as typed; empty where it is good
};
