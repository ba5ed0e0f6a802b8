// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

class Site;

/** By what the source server is recognised after it has gone: its name, where one is known, and its address. */
class SourceTraces
{
public:
    explicit SourceTraces(Site &site);
    SourceTraces(const QString &name, const QHostAddress &address);

    /** False where only the address is known: then a name may be that of the source, or not. */
    [[nodiscard]] bool hasName() const { return !m_name.isEmpty(); }
    [[nodiscard]] const QString &name() const { return m_name; } ///< short name, lower case
    [[nodiscard]] bool isSource(const QString &host) const; ///< a short or full name, or an address
    [[nodiscard]] bool isSource(const QHostAddress &address) const { return !m_address.isNull() && address == m_address; }

private:
    QString m_name;
    QHostAddress m_address; ///< null where the destination has taken it over
};
