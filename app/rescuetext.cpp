// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rescuetext.h"

using namespace Qt::StringLiterals;

QString RescueText::saved(const RescueOutcome &outcome)
{
    QStringList parts{tr("%n migration(s)", nullptr, static_cast<int>(outcome.sessions)),
                      tr("%n entry(s)", nullptr, static_cast<int>(outcome.entries))};
    if (outcome.evidence > 0) {
        parts.append(tr("%n piece(s) of evidence", nullptr, static_cast<int>(outcome.evidence)));
    }
    return parts.join(u" · "_s);
}

QStringList RescueText::lost(const RescueOutcome &outcome) const
{
    QStringList lines;
    for (const IncompleteSession &session : outcome.incomplete) {
        const QString name = session.customer.isEmpty() ? session.id.toString(QUuid::WithoutBraces) : Format::foreign(session.customer);
        lines.append((QStringList{name} + partsOf(session)).join(u" · "_s));
    }
    return lines;
}

QStringList RescueText::partsOf(const IncompleteSession &session) const
{
    const auto number = [this](qint64 count) { return m_format.locale().toString(count); };
    QStringList parts;
    if (session.lostEntries > 0) {
        //: %1 is a number
        parts.append(tr("Lost entries: %1").arg(number(session.lostEntries)));
    }
    if (session.withoutContent > 0) {
        //: %1 is a number
        parts.append(tr("Entries whose content is lost or was erased: %1").arg(number(session.withoutContent)));
    }
    if (session.lostEvidence > 0) {
        //: %1 is a number
        parts.append(tr("Lost pieces of evidence: %1").arg(number(session.lostEvidence)));
    }
    if (session.isEndUnknown) {
        parts.append(tr("The newest entries may be lost"));
    }
    return parts;
}

QString RescueText::entry(const QJsonObject &payload) const
{
    const QJsonObject lost = payload.value("lost"_L1).toObject();
    const IncompleteSession session{.lostEntries = lost.value("entries"_L1).toInteger(),
                                    .withoutContent = lost.value("contents"_L1).toInteger(),
                                    .lostEvidence = lost.value("pieces"_L1).toInteger(),
                                    .isEndUnknown = payload.value("newest"_L1).toBool()};
    //: An entry of a record; %1 is a list such as "Lost entries: 3 · Lost pieces of evidence: 1"
    return Format::fill(tr("The database was damaged, and what could be read was saved. %1"), {partsOf(session).join(u" · "_s)});
}
