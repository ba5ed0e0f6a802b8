// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr QChar minus(0x2212);
constexpr qsizetype longestForeignText = 200;

/** A number and its unit belong together, and so do the two parts of a span. */
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}
} // namespace

Format::Format(const QLocale &locale, const QTimeZone &zone)
    : m_locale(locale)
    , m_region(locale)
    , m_zone(zone)
{}

Format::Format(const QLocale &locale, const QLocale &region)
    : m_locale(locale)
    , m_region(region)
    , m_zone(QTimeZone::LocalTime)
{}

QString Format::number(qint64 value) const
{
    const QString digits = m_region.toString(qAbs(value));
    return value < 0 ? minus + digits : digits;
}

QString Format::decimal(double value, int digits) const
{
    const QString text = m_region.toString(qAbs(value), 'f', digits);
    return value < 0 ? minus + text : text;
}

QString Format::percent(double share) const
{
    const QString value = number(qRound64(share * 100));
    // QLocale gives the bare sign; these write a space before it (localization notes, 1).
    switch (m_locale.language()) {
    case QLocale::German:
    case QLocale::Spanish:
    case QLocale::Russian:
        return value + QChar(QChar::Nbsp) + u'%';
    case QLocale::French:
        return value + QChar(0x202f) + u'%';
    default:
        return value + u'%';
    }
}

QString Format::dataSize(qint64 bytes, int digits) const
{
    return m_locale.formattedDataSize(bytes, digits).replace(m_locale.decimalPoint(), m_region.decimalPoint());
}

QString Format::span(std::chrono::milliseconds signedSpan) const
{
    const std::chrono::milliseconds value = std::chrono::abs(signedSpan);
    if (value < 1s) {
        //: Less than a second: a number with one decimal place. Unit: seconds
        return tr("%1 s").arg(value == 0ms ? number(0) : decimal(static_cast<double>(value.count()) / 1000, 1));
    }
    const auto seconds = std::chrono::round<std::chrono::seconds>(value);
    if (seconds < 1min) {
        //: A number of seconds
        return tr("%1 s").arg(number(seconds.count()));
    }
    if (seconds < 1h) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(seconds);
        const auto rest = seconds - minutes;
        //: A number of minutes
        return rest == 0s ? tr("%1 min").arg(number(minutes.count()))
                          //: Minutes and seconds
                          : tr("%1 min %2 s").arg(number(minutes.count()), number(rest.count()));
    }
    const auto minutes = std::chrono::floor<std::chrono::minutes>(seconds);
    if (minutes < 24h) {
        const auto hours = std::chrono::floor<std::chrono::hours>(minutes);
        const auto rest = minutes - hours;
        //: A number of hours
        return rest == 0min ? tr("%1 h").arg(number(hours.count()))
                            //: Hours and minutes
                            : tr("%1 h %2 min").arg(number(hours.count()), number(rest.count()));
    }
    const auto hours = std::chrono::floor<std::chrono::hours>(minutes);
    const auto days = std::chrono::floor<std::chrono::days>(hours);
    const auto rest = hours - days;
    //: A number of days
    return rest == 0h ? tr("%1 d").arg(number(days.count()))
                      //: Days and hours
                      : tr("%1 d %2 h").arg(number(days.count()), number(rest.count()));
}

QString Format::duration(std::chrono::milliseconds value) const
{
    return unbroken(span(value));
}

QString Format::offset(std::chrono::milliseconds value) const
{
    // What rounds to nothing has no direction.
    if (std::chrono::abs(value) < 50ms) {
        return unbroken(span(0ms));
    }
    return (value < 0ms ? minus : QChar(u'+')) + unbroken(span(value));
}

QString Format::tolerance(std::chrono::milliseconds value) const
{
    //: A limit to both sides; %1 is a span such as "5 min"
    return unbroken(tr("± %1").arg(span(value)));
}

QString Format::age(std::chrono::milliseconds value) const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(value);
    if (seconds < 1s) {
        return tr("just now");
    }
    if (seconds < 1min) {
        //: How long ago, in seconds
        return unbroken(tr("%1 s ago").arg(number(seconds.count())));
    }
    if (seconds < 1h) {
        //: How long ago, in minutes
        return unbroken(tr("%1 min ago").arg(number(std::chrono::floor<std::chrono::minutes>(seconds).count())));
    }
    if (seconds < 24h) {
        //: How long ago, in hours
        return unbroken(tr("%1 h ago").arg(number(std::chrono::floor<std::chrono::hours>(seconds).count())));
    }
    const auto days = static_cast<int>(std::chrono::floor<std::chrono::days>(seconds).count());
    return unbroken(tr("%n day(s) ago", nullptr, days));
}

QString Format::roundTrip(std::chrono::microseconds value) const
{
    const double milliseconds = static_cast<double>(value.count()) / 1000;
    //: A number of milliseconds
    return unbroken(tr("%1 ms").arg(milliseconds < 10 ? decimal(milliseconds, 1) : number(qRound64(milliseconds))));
}

QString Format::time(const QDateTime &moment) const
{
    // Not the locale's short form: Korean and Chinese (Taiwan) count to 12 there, and seconds would be missing.
    return m_locale.toString(moment.toTimeZone(m_zone).time(), u"HH:mm:ss"_s);
}

QString Format::dateFormat() const
{
    if (m_region.language() == QLocale::English) {
        return u"d MMM yyyy"_s; // 3/1/26 and 1/3/26 are both written, and both are read wrongly
    }
    QString format = m_region.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) {
        format.replace("yy"_L1, "yyyy"_L1);
    }
    return format;
}

QString Format::date(const QDateTime &moment) const
{
    return m_locale.toString(moment.toTimeZone(m_zone).date(), dateFormat());
}

QString Format::day(const QDate &date) const
{
    //: A day: %1 is the day of the week, short; %2 the date
    return unbroken(tr("%1 %2").arg(m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), m_locale.toString(date, dateFormat())));
}

QDate Format::toDate(const QString &typed) const
{
    const QString text = typed.simplified();
    const QDate date = m_locale.toDate(text, dateFormat().simplified());
    return date.isValid() ? date : QDate::fromString(text, Qt::ISODate);
}

QString Format::dateTime(const QDateTime &moment) const
{
    //: A date and a time of day
    return tr("%1, %2", "date and time").arg(date(moment), time(moment));
}

QString Format::shortly(const QDateTime &moment, const QDateTime &now) const
{
    const bool sameDay = moment.toTimeZone(m_zone).date() == now.toTimeZone(m_zone).date();
    return sameDay ? time(moment) : dateTime(moment);
}

QString Format::sentences(const QString &one, const QString &other) const
{
    const QLocale::Language language = m_locale.language();
    const bool spaced = language != QLocale::Japanese && language != QLocale::Chinese; // their full stop brings its own room
    return one + (one.isEmpty() || other.isEmpty() || !spaced ? QString() : u" "_s) + other;
}

QString Format::list(const QStringList &items) const
{
    return m_locale.createSeparatedList(items);
}

QString Format::foreign(const QString &text)
{
    QString safe;
    safe.reserve(qMin(text.size(), longestForeignText));
    for (const QChar character : text) {
        if (safe.size() >= longestForeignText) {
            if (safe.back().isHighSurrogate()) {
                safe.chop(1);
            }
            return safe + QChar(0x2026);
        }
        if (character.isSpace()) {
            safe += u' ';
        } else if (character.category() != QChar::Other_Control && character.category() != QChar::Other_Format) {
            safe += character;
        }
    }
    return safe.trimmed();
}

QString Format::fill(const QString &text, const QStringList &values)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (index >= 1 && index <= values.size()) {
            filled += values[index - 1];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}
