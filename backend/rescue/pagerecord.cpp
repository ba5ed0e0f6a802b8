// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagerecord.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <optional>

namespace
{
constexpr char interiorIndex = 0x02;
constexpr char leafIndex = 0x0a;
constexpr char leafTable = 0x0d;
constexpr qint64 largestRow = 256LL * 1024 * 1024; // far beyond what the program keeps
constexpr qsizetype mostColumns = 32;

/** Takes numbers of variable length from the beginning of bytes. */
class Varints
{
public:
    explicit Varints(QByteArrayView bytes)
        : m_bytes(bytes)
    {}
    [[nodiscard]] std::optional<qint64> next()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at >= m_bytes.size())
                return std::nullopt;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            if (i == 8)
                return static_cast<qint64>((value << 8U) | byte);
            value = (value << 7U) | (byte & 0x7fU);
            if (byte < 0x80)
                return static_cast<qint64>(value);
        }
        return std::nullopt;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

std::optional<PageShape::Column> columnOf(qint64 serial)
{
    using Type = PageValue::Type;
    static constexpr std::array<qint64, 7> sizes{0, 1, 2, 3, 4, 6, 8};
    if (serial == 0)
        return PageShape::Column{};
    if (serial > 0 && serial <= 6)
        return PageShape::Column{.type = Type::Integer, .size = sizes.at(static_cast<size_t>(serial))};
    if (serial == 7)
        return PageShape::Column{.type = Type::Real, .size = 8};
    if (serial == 8 || serial == 9)
        return PageShape::Column{.type = Type::Integer, .size = 0};
    if (serial < 12)
        return std::nullopt;
    return PageShape::Column{.type = serial % 2 == 0 ? Type::Blob : Type::Text, .size = (serial - 12) / 2};
}

quint64 bigEndian(QByteArrayView bytes)
{
    // Shorter ones carry their sign in their first bit.
    quint64 value = !bytes.isEmpty() && static_cast<qint8>(bytes[0]) < 0 ? ~0ULL : 0ULL;
    for (const char byte : bytes)
        value = (value << 8U) | static_cast<quint8>(byte);
    return value;
}

/** The columns of a row, the types as they are coded in the file, and where the values begin. */
struct Head {
    PageShape shape = {};
    QList<qint64> serials = {};
    qsizetype size = 0;
};

std::optional<Head> headOf(QByteArrayView local, qint64 payload)
{
    Varints numbers(local);
    const auto size = numbers.next();
    if (!size || *size < numbers.at() || *size > local.size())
        return std::nullopt;
    Head head{.size = static_cast<qsizetype>(*size)};
    qint64 end = *size;
    while (numbers.at() < head.size) {
        const auto serial = numbers.next();
        const auto column = serial ? columnOf(*serial) : std::nullopt;
        if (!column || head.serials.size() == mostColumns || column->size > payload - end)
            return std::nullopt;
        end += column->size;
        head.serials.append(*serial);
        head.shape.columns.append(*column);
    }
    return numbers.at() == head.size && end == payload ? std::optional(head) : std::nullopt;
}

QList<PageValue> valuesOf(const Head &head, QByteArrayView record)
{
    QList<PageValue> values;
    values.reserve(head.shape.columns.size());
    qsizetype at = head.size;
    for (qsizetype i = 0; i < head.shape.columns.size(); ++i) {
        const PageShape::Column &column = head.shape.columns.at(i);
        const QByteArrayView bytes = record.sliced(at, column.size);
        PageValue value{.type = column.type};
        if (column.type == PageValue::Type::Integer)
            value.integer = column.size == 0 ? head.serials.at(i) - 8 : static_cast<qint64>(bigEndian(bytes));
        else if (column.type == PageValue::Type::Real)
            value.real = std::bit_cast<double>(bigEndian(bytes));
        else
            value.bytes = bytes.toByteArray();
        at += column.size;
        values.append(value);
    }
    return values;
}
} // namespace

PageRecords::PageRecords(PageFile &file)
    : m_file(file)
{}

void PageRecords::read(const QByteArray &page, bool isFirst, const IsWanted &isWanted, const OnRow &onRow)
{
    const qsizetype start = isFirst ? 100 : 0;
    if (page.size() < start + 12)
        return;
    const char kind = page.at(start);
    if (kind != interiorIndex && kind != leafIndex && kind != leafTable)
        return;
    const qsizetype headSize = kind == interiorIndex ? 12 : 8;
    const qsizetype cells = qFromBigEndian<quint16>(page.constData() + start + 3);
    const qsizetype firstContent = start + headSize + 2 * cells;
    if (firstContent > page.size())
        return;
    for (qsizetype i = 0; i < cells; ++i) {
        const qsizetype at = qFromBigEndian<quint16>(page.constData() + start + headSize + 2 * i);
        if (at >= firstContent && at < page.size())
            readCell(page, at, kind, isWanted, onRow);
    }
}

void PageRecords::readCell(QByteArrayView page, qsizetype at, char kind, const IsWanted &isWanted, const OnRow &onRow)
{
    if (kind == interiorIndex)
        at += 4; // the page below
    if (at >= page.size())
        return;
    const QByteArrayView cell = page.sliced(at);
    Varints numbers(cell);
    const auto size = numbers.next();
    const auto row = kind == leafTable ? numbers.next() : std::optional<qint64>(0);
    if (!size || !row || *size <= 0 || *size > largestRow)
        return;

    // How much of it stands here, by the rules of the format.
    const qint64 usable = page.size();
    const qint64 most = kind == leafTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    qint64 here = *size;
    if (*size > most) {
        const qint64 even = least + (*size - least) % (usable - 4);
        here = even <= most ? even : least;
    }
    const bool goesOn = here < *size;
    if (numbers.at() + here + (goesOn ? 4 : 0) > cell.size())
        return;
    const QByteArrayView local = cell.sliced(numbers.at(), here);
    auto head = headOf(local, *size);
    if (!head)
        return;
    head->shape.isTable = kind == leafTable;
    head->shape.number = *row;
    if (!isWanted(head->shape))
        return;
    if (!goesOn) {
        onRow(head->shape, valuesOf(*head, local));
        return;
    }
    const QByteArray record = whole(local, *size, qFromBigEndian<quint32>(cell.data() + numbers.at() + here));
    if (record.size() == *size)
        onRow(head->shape, valuesOf(*head, record));
}

QByteArray PageRecords::whole(QByteArrayView local, qint64 size, quint32 next)
{
    if (size / m_file.pageSize() > m_file.count())
        return {};
    QByteArray record = local.toByteArray();
    while (record.size() < size) {
        const QByteArray page = m_file.page(next);
        if (page.isEmpty())
            return {};
        next = qFromBigEndian<quint32>(page.constData());
        record += QByteArrayView(page).sliced(4, std::min<qsizetype>(page.size() - 4, size - record.size()));
    }
    return record;
}
