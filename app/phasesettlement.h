// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideshelf.h"

#include <QString>
#include <QStringList>

/** What stands between a phase and the technician's signature: ids of its steps. */
struct PhaseSettlement {
    QStringList open; ///< required, or required if its condition holds: no signature before they are done or set aside
    QStringList later; ///< due before a step of another phase
    QStringList deferred;
    QStringList skipped;
    QStringList notDone; ///< recommended or optional

    [[nodiscard]] static PhaseSettlement of(const GuideIndex &guide, const SessionState &state, const QString &phase);
    [[nodiscard]] bool isSettled() const { return open.isEmpty(); }
};
