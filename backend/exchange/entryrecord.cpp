// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryrecord.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace
{
constexpr qsizetype idLength = 16;
constexpr size_t hashedFields = 13;

std::optional<QByteArrayView> takeField(QByteArrayView &bytes)
{
    constexpr qsizetype prefix = sizeof(quint32);
    if (bytes.size() < prefix)
        return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data()));
    if (length > bytes.size() - prefix)
        return std::nullopt;
    const QByteArrayView field = bytes.sliced(prefix, length);
    bytes = bytes.sliced(prefix + length);
    return field;
}

qint64 toNumber(QByteArrayView field)
{
    return qFromBigEndian<qint64>(field.data());
}

QString toText(QByteArrayView field)
{
    return QString::fromUtf8(field);
}
} // namespace

bool EntryRecord::isStorable() const
{
    // Were a text changed by being stored, its entry would not give its own hash any more.
    const auto isKept = [](const QString &text) { return JournalHash::storable(text) == text; };
    return JournalHash::ofEntry(fields) == hash && isKept(fields.programVersion) && isKept(fields.guideVersion) && isKept(fields.kind)
        && isKept(fields.subject) && isKept(fields.limits)
        && (isErased() || (isKept(QString::fromUtf8(content)) && QString::fromUtf8(content).toUtf8() == content));
}

void EntryRecord::appendTo(QByteArray &bytes) const
{
    bytes.append(hashed);
    for (const QByteArray *field : {&hash, &salt, &content})
        JournalHash::addField(bytes, *field);
}

std::optional<EntryRecord> EntryRecord::takeFrom(QByteArrayView &bytes)
{
    const QByteArrayView begin = bytes;
    std::array<QByteArrayView, hashedFields + 3> all;
    EntryRecord record;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto field = takeField(bytes);
        if (!field)
            return std::nullopt;
        all.at(i) = *field;
        if (i == hashedFields - 1)
            record.hashed = begin.first(begin.size() - bytes.size()).toByteArray();
    }
    constexpr std::array<std::pair<size_t, qsizetype>, 8> lengths{{{1, idLength},
                                                                   {2, sizeof(qint64)},
                                                                   {3, sizeof(qint64)},
                                                                   {9, JournalHash::hashLength},
                                                                   {10, idLength},
                                                                   {11, sizeof(qint64)},
                                                                   {12, JournalHash::hashLength},
                                                                   {13, JournalHash::hashLength}}};
    const bool fits = all[0] == JournalHash::formatName
        && std::ranges::all_of(lengths, [&](const auto &each) { return all.at(each.first).size() == each.second; })
        && (all[14].size() == JournalHash::saltLength || (all[14].isEmpty() && all[15].isEmpty()));
    if (!fits)
        return std::nullopt;
    record.fields = {.session = QUuid::fromRfc4122(all[1]),
                     .wallTimeMs = toNumber(all[2]),
                     .monotonicMs = toNumber(all[3]),
                     .programVersion = toText(all[4]),
                     .guideVersion = toText(all[5]),
                     .kind = toText(all[6]),
                     .subject = toText(all[7]),
                     .limits = toText(all[8]),
                     .payloadHash = all[9].toByteArray(),
                     .console = QUuid::fromRfc4122(all[10]),
                     .sequence = toNumber(all[11]),
                     .previousHash = all[12].toByteArray()};
    record.hash = all[13].toByteArray();
    record.salt = all[14].toByteArray();
    record.content = all[15].toByteArray();
    return record;
}

EntryRecord EntryRecord::of(const QByteArray &session, const QByteArray &console, const Row &row)
{
    EntryRecord record;
    QByteArray &bytes = record.hashed;
    JournalHash::addField(bytes, JournalHash::formatName);
    JournalHash::addField(bytes, session);
    JournalHash::addField(bytes, row.integer(1));
    JournalHash::addField(bytes, row.integer(2));
    for (int column = 3; column <= 7; ++column)
        JournalHash::addField(bytes, row.utf8(column));
    JournalHash::addField(bytes, row.blob(8));
    JournalHash::addField(bytes, console);
    JournalHash::addField(bytes, row.integer(0));
    JournalHash::addField(bytes, row.blob(9));
    record.hash = row.blob(10);
    if (!row.isNull(11)) {
        record.salt = row.blob(11);
        record.content = row.utf8(12).toByteArray();
    }
    return record;
}
