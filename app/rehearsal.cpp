// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal.h"

#include "format.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

Rehearsal Rehearsal::fromEnvironment()
{
    return fromJson(qgetenv("CONSOLE_REHEARSAL"));
}

Rehearsal Rehearsal::fromJson(const QByteArray &json)
{
    Rehearsal rehearsal;
    QJsonObject site = QJsonDocument::fromJson(json).object();
    if (site.isEmpty()) {
        return rehearsal;
    }
    rehearsal.m_user = site.take(u"user"_s).toString();
    rehearsal.m_password = site.take(u"password"_s).toString();
    rehearsal.m_lastStepDone = site.take(u"done"_s).toString();
    rehearsal.m_header = SessionHeader::fromJson(site);
    rehearsal.m_header.rehearsal = true;
    if (rehearsal.m_header.product.isEmpty()) {
        rehearsal.m_header.product = u"sbs2003"_s;
    }
    return rehearsal;
}

QString Rehearsal::customerOf(const SessionHeader &header)
{
    if (header.rehearsal && header.customer.isEmpty()) {
        //: Stands where the customer's name stands, when the console runs on the practice site
        return QCoreApplication::translate("Rehearsal", "Practice site");
    }
    // A record of the command line has no customer: what was asked tells sessions apart just as well.
    const QStringList names{header.customer, header.domain, header.source.name, header.source.address};
    const auto known = std::ranges::find_if(names, [](const QString &name) { return !name.isEmpty(); });
    if (known == names.cend() && !header.id.isNull()) {
        //: Stands where the customer's name stands, when that was erased: %1 is the beginning of an identifier
        return QCoreApplication::translate("Rehearsal", "Migration %1").arg(header.id.toString(QUuid::WithoutBraces).left(8));
    }
    return known == names.cend() ? QString() : Format::foreign(*known);
}
