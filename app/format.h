// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <chrono>

/** Numbers, spans, times and lists as the user's language and region write them. Spans never break at a line end. */
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    explicit Format(const QLocale &locale = QLocale(), const QTimeZone &zone = QTimeZone(QTimeZone::LocalTime));
    /** Words of one locale, and numbers and dates as another writes them. */
    Format(const QLocale &locale, const QLocale &region);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString decimal(double value, int digits) const;
    [[nodiscard]] QString percent(double share) const; ///< 0.5 → "50 %"
    [[nodiscard]] QString dataSize(qint64 bytes, int digits = 1) const; ///< "1.5 MiB"

    [[nodiscard]] QString duration(std::chrono::milliseconds value) const; ///< "7 min 12 s", two units at most
    [[nodiscard]] QString offset(std::chrono::milliseconds value) const; ///< the same with its sign, "+7 min 12 s"
    [[nodiscard]] QString tolerance(std::chrono::milliseconds value) const; ///< "± 5 min"
    [[nodiscard]] QString age(std::chrono::milliseconds value) const; ///< "8 s ago"
    [[nodiscard]] QString roundTrip(std::chrono::microseconds value) const; ///< "0.4 ms"

    [[nodiscard]] QString time(const QDateTime &moment) const; ///< 24 hours, with seconds
    [[nodiscard]] QString date(const QDateTime &moment) const; ///< the year in full
    [[nodiscard]] QString day(const QDate &date) const; ///< with its day of the week
    [[nodiscard]] QDate toDate(const QString &typed) const; ///< as date() writes it, or 2026-03-01; invalid for anything else
    [[nodiscard]] QString dateTime(const QDateTime &moment) const;
    [[nodiscard]] QString shortly(const QDateTime &moment, const QDateTime &now) const; ///< only the time when both are of one day

    [[nodiscard]] QString sentences(const QString &one, const QString &other) const; ///< side by side; either may be empty
    [[nodiscard]] QString list(const QStringList &items) const; ///< "a, b, and c"

    /** What another machine or a person wrote, made safe to stand in a sentence: no control or direction marks, not endless. */
    [[nodiscard]] static QString foreign(const QString &text);

    /** Puts values in the place of %1 to %9, each once over: what stands in a value is never taken for a placeholder. */
    [[nodiscard]] static QString fill(const QString &text, const QStringList &values);

private:
    [[nodiscard]] QString span(std::chrono::milliseconds signedSpan) const;
    [[nodiscard]] QString dateFormat() const;

    QLocale m_locale; ///< of words
    QLocale m_region; ///< of numbers and dates
    QTimeZone m_zone;
};
