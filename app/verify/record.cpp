// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record.h"

#include <QCryptographicHash>

#include <array>

namespace
{
constexpr size_t fieldCount = 16;
constexpr size_t hashedCount = 13;

quint64 bigEndian(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}
} // namespace

std::optional<Record> Record::take(QByteArrayView &bytes)
{
    std::array<QByteArrayView, fieldCount> fields;
    const char *begin = bytes.data();
    qsizetype hashed = 0;
    for (size_t i = 0; i < fieldCount; ++i) {
        if (bytes.size() < 4)
            return std::nullopt;
        const quint64 length = bigEndian(bytes.first(4));
        if (length > static_cast<quint64>(bytes.size() - 4))
            return std::nullopt;
        fields.at(i) = bytes.sliced(4, static_cast<qsizetype>(length));
        bytes = bytes.sliced(4 + static_cast<qsizetype>(length));
        if (i + 1 == hashedCount)
            hashed = bytes.data() - begin;
    }
    const QByteArrayView salt = fields[14];
    const QByteArrayView content = fields[15];
    if (fields[0] != QByteArrayView("migration-console/entry/1") || fields[11].size() != 8)
        return std::nullopt;
    Record record{.session = fields[1].toByteArray(),
                  .console = fields[10].toByteArray(),
                  .sequence = static_cast<qint64>(bigEndian(fields[11])),
                  .kind = fields[6].toByteArray(),
                  .subject = fields[7].toByteArray(),
                  .previousHash = fields[12].toByteArray(),
                  .hash = fields[13].toByteArray(),
                  .content = content.toByteArray(),
                  .isErased = salt.isEmpty() && content.isEmpty()};
    record.givesItsHash = sha256(QByteArrayView(begin, hashed)) == record.hash;
    record.givesItsPayloadHash = record.isErased || sha256(salt.toByteArray() + record.content) == fields[9];
    return record;
}
