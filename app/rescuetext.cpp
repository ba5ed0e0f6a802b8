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
    const auto number = [this](qint64 count) { return m_format.locale().toString(count); };
    QStringList lines;
    for (const IncompleteSession &session : outcome.incomplete) {
        QStringList parts{session.customer.isEmpty() ? session.id.toString(QUuid::WithoutBraces) : Format::foreign(session.customer)};
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
        lines.append(parts.join(u" · "_s));
    }
    return lines;
}
