// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefile.h"

#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace
{
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype logHeadSize = 32;
constexpr qsizetype frameHeadSize = 24;
constexpr quint32 logMagic = 0x377f0682; // and one more: sums of words in the other order of bytes

quint32 word(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

bool isPageSize(qint64 size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(static_cast<quint64>(size));
}

/** The running sum that every frame of the log carries on. */
class LogSum
{
public:
    explicit LogSum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {}
    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            m_first += value(bytes, i) + m_second;
            m_second += value(bytes, i + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(quint32 first, quint32 second) const { return m_first == first && m_second == second; }

private:
    [[nodiscard]] quint32 value(QByteArrayView bytes, qsizetype offset) const
    {
        return m_bigEndian ? word(bytes, offset) : qFromLittleEndian<quint32>(bytes.data() + offset);
    }

    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};
} // namespace

StorageResult<void> PageFile::open(const QString &path)
{
    m_inLog.clear();
    m_file.close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const bool exists = m_file.exists();
        return std::unexpected(
            StorageError{.kind = exists ? StorageError::Kind::NotPermitted : StorageError::Kind::NotFound, .detail = m_file.errorString()});
    }
    readHead();
    m_count = static_cast<quint32>(m_file.size() / m_pageSize);
    readLog(path + u"-wal"_s);
    return {};
}

void PageFile::readHead()
{
    m_pageSize = usualPageSize;
    const QByteArray head = m_file.read(100);
    m_hasHead = head.size() == 100 && head.startsWith(magic);
    if (!m_hasHead)
        return;
    const quint16 size = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 told = size == 1 ? 65536 : size;
    if (isPageSize(told))
        m_pageSize = static_cast<int>(told);
}

/** Up to its last commit, or to the first frame that is not whole: what comes behind cannot be told from what was left of earlier. */
void PageFile::readLog(const QString &path)
{
    m_log.close();
    m_log.setFileName(path);
    if (!m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray head = m_log.read(logHeadSize);
    if (head.size() != logHeadSize || (word(head, 0) & ~1U) != logMagic || !isPageSize(word(head, 8)))
        return;
    LogSum sum((word(head, 0) & 1U) != 0);
    sum.add(QByteArrayView(head).first(24));
    if (!sum.is(word(head, 24), word(head, 28)))
        return;
    if (!m_hasHead)
        m_pageSize = static_cast<int>(word(head, 8));
    else if (m_pageSize != static_cast<int>(word(head, 8)))
        return;
    QHash<quint32, qint64> sinceCommit;
    for (;;) {
        const qint64 at = m_log.pos();
        const QByteArray frame = m_log.read(frameHeadSize + m_pageSize);
        if (frame.size() != frameHeadSize + m_pageSize || word(frame, 8) != word(head, 16) || word(frame, 12) != word(head, 20))
            return;
        sum.add(QByteArrayView(frame).first(8));
        sum.add(QByteArrayView(frame).sliced(frameHeadSize));
        if (!sum.is(word(frame, 16), word(frame, 20)))
            return;
        sinceCommit.insert(word(frame, 0), at + frameHeadSize);
        if (const quint32 pages = word(frame, 4); pages != 0) {
            m_inLog.insert(sinceCommit);
            sinceCommit.clear();
            m_count = pages;
        }
    }
}

QByteArray PageFile::page(quint32 number)
{
    if (number == 0 || number > m_count)
        return {};
    const auto newer = m_inLog.constFind(number);
    QFile &file = newer == m_inLog.cend() ? m_file : m_log;
    const qint64 offset = newer == m_inLog.cend() ? static_cast<qint64>(number - 1) * m_pageSize : *newer;
    if (!file.seek(offset))
        return {};
    QByteArray bytes = file.read(m_pageSize);
    return bytes.size() == m_pageSize ? bytes : QByteArray();
}
