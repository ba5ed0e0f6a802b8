// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "journalstore.h"
#include "soakrounds.h"

#include <QFuture>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Waits for an answer of the database's thread. */
template<typename T>
T waitFor(const QFuture<T> &future)
{
    return future.result();
}

/** The answer, or a default one together with a line that tells the error; a test then fails at its next comparison. */
template<typename T>
T valueOf(const QFuture<StorageResult<T>> &future)
{
    const auto result = future.result();
    if (!result)
        qInfo("storage error %d: %s", static_cast<int>(result.error().kind), qPrintable(result.error().detail));
    return result.value_or(T());
}

/** What an operation ended with: its error's kind, or nothing. */
template<typename T>
std::optional<StorageError::Kind> errorOf(const QFuture<StorageResult<T>> &future)
{
    const auto result = future.result();
    return result ? std::nullopt : std::optional(result.error().kind);
}

namespace QTest
{
/** For the messages of QCOMPARE. */
template<>
inline char *toString(const std::optional<StorageError::Kind> &t)
{
    static constexpr std::array names{"NotFound", "Missing",      "Newer", "Locked", "ReadOnly", "Damaged",
                                      "DiskFull", "NotPermitted", "Io",    "Schema", "Conflict", "Limit"};
    return qstrdup(t ? names.at(static_cast<size_t>(*t)) : "no error");
}
} // namespace QTest

/** A clock that stands until it is set. */
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(time - 1'700'000'000'000); }
    std::atomic<qint64> time = 1'772'360'430'456;
};

inline QJsonObject exampleHeader(const QString &customer = u"Praxis Dr. Müller"_s)
{
    return {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, customer}, {u"domain"_s, u"praxis.local"_s}};
}

inline EntryDraft exampleDraft(int number)
{
    return {.kind = u"finding"_s,
            .subject = u"prep.time-offset"_s,
            .limits = {{u"limitSeconds"_s, 300}},
            .payload = {{u"number"_s, number}, {u"text"_s, u"größer als 5 min"_s}}};
}

/** True if every chain of the session is as it was written. */
inline bool isIntact(JournalStore &store, const QUuid &session)
{
    const auto reports = waitFor(store.verify(session));
    if (!reports || reports->isEmpty())
        return false;
    return std::all_of(reports->cbegin(), reports->cend(), [](const ChainReport &report) { return report.isIntact(); });
}
