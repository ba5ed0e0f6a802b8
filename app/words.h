// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

#include <QCoreApplication>
#include <QString>

/** Single words that many places need: what a status, a piece of work, a role or a server is called. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    [[nodiscard]] static QString status(Status status);
    [[nodiscard]] static QString stale();
    [[nodiscard]] static QString work(Work work);
    [[nodiscard]] static QString severity(Severity severity);
    [[nodiscard]] static QString server(const QString &server); ///< "source", "destination", "console", "external"; empty for anything else
    [[nodiscard]] static QString role(const QString &role); ///< "schema", "pdc" …: operations-master roles
    [[nodiscard]] static QString functionalLevel(int level); ///< "Windows Server 2003"
    [[nodiscard]] static QString place(int place); ///< Place::Where of a guide: where the technician stands
    [[nodiscard]] static QString necessity(int necessity); ///< Step::Necessity of a guide
    [[nodiscard]] static QString reversibility(int reversibility); ///< Step::Reversibility of a guide
    [[nodiscard]] static QString productTitle(const QString &guide); ///< "Windows Small Business Server 2003"
    [[nodiscard]] static QString product(const QString &guide); ///< short name of the old server's product: "SBS 2003"
    [[nodiscard]] static QString hash(const QByteArray &hash); ///< digits in groups of four, so that two can be compared by eye
    [[nodiscard]] static QString route(const QString &guide); ///< "SBS 2003 › Windows Server 2012 Essentials"
};
