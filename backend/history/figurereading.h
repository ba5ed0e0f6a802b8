// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "guideplan.h"
#include "phasetally.h"
#include "sessionstate.h"

#include <chrono>

/** One session that is being read for its figures. Reads a slice at a time, so that what else is asked for comes in between. */
class FigureReader
{
public:
    explicit FigureReader(const QUuid &session);

    /** Reads at most so many entries more; false: those were the last. */
    [[nodiscard]] StorageResult<bool> readOn(Connection &connection, qint64 entries);
    [[nodiscard]] SessionFigures figures(const GuidePlan &plan, const QDateTime &now); ///< when all is read

private:
    QUuid m_session;
    QList<qint64> m_chains; ///< that are not read to their end
    QList<TalliedEntry> m_entries; ///< chain after chain
    qint64 m_sequence = 0; ///< that was read last, of the first chain
    qint64 m_latest = 0; ///< time in that chain
    bool m_hasBegun = false;
};

/**
 * Reads the figures of a session and of the last ones of the same product, on the database's thread and in slices.
 *
 * The future can be cancelled. When the deadline has passed it ends with what was read (FigureComparison::isWhole).
 */
namespace FigureReading
{
inline constexpr std::chrono::seconds deadline{20};

/** The plan is of the product in `header`; rehearsals are compared with rehearsals only. `database` outlives the reading. */
[[nodiscard]] QFuture<StorageResult<FigureComparison>> read(Database &database, const SessionHeader &header, const GuidePlan &plan,
                                                            const QDateTime &now, std::chrono::milliseconds within = deadline);
} // namespace FigureReading
