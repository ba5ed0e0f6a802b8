// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "container.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

#include <archive.h>
#include <archive_entry.h>

namespace
{
constexpr qint64 sealLength = 1536; // 65 bytes of text and then nothing but zeros
constexpr size_t partLength = 1024 * 1024;
} // namespace

Container::Container(const QString &path)
    : m_file(path)
    , m_bytes(partLength)
{}

Container::~Container()
{
    archive_read_free(m_archive);
}

bool Container::open()
{
    if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_problem = m_file.isOpen() || QFileInfo::exists(m_file.fileName()) ? m_file.errorString() : qt_error_string(ENOENT);
        return false;
    }
    m_archive = archive_read_new();
    archive_read_support_format_tar(m_archive);
    if (archive_read_open(m_archive, this, nullptr, &Container::feed, nullptr) != ARCHIVE_OK) {
        m_problem = QString::fromLocal8Bit(archive_error_string(m_archive));
        return false;
    }
    return true;
}

QByteArrayView Container::nextBytes()
{
    const qint64 got = m_file.read(m_bytes.data(), static_cast<qint64>(m_bytes.size()));
    if (got <= 0)
        return {};
    const QByteArrayView bytes(m_bytes.data(), got);
    const qint64 sealed = std::clamp<qint64>(m_file.size() - sealLength - m_passed, 0, got);
    m_hash.addData(bytes.first(sealed));
    m_tail.append(bytes.sliced(sealed));
    m_tail.truncate(2 * sealLength); // more than that is none anyway
    m_passed += got;
    return bytes;
}

ssize_t Container::feed(archive *, void *self, const void **bytes)
{
    const QByteArrayView next = static_cast<Container *>(self)->nextBytes();
    *bytes = next.data();
    return next.size();
}

std::optional<Container::Member> Container::next()
{
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(m_archive, &entry);
    m_isAtEnd = code == ARCHIVE_EOF;
    if (code != ARCHIVE_OK) {
        m_problem = m_isAtEnd ? QString() : QString::fromLocal8Bit(archive_error_string(m_archive));
        return std::nullopt;
    }
    const char *name = archive_entry_pathname(entry);
    const bool isPlain = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr
        && archive_entry_symlink(entry) == nullptr && archive_entry_sparse_count(entry) == 0;
    if (!isPlain || name == nullptr)
        return std::nullopt;
    m_memberSize = archive_entry_size(entry);
    return Member{.name = name, .size = m_memberSize};
}

bool Container::read(const std::function<void(QByteArrayView)> &onPart)
{
    std::array<char, 64 * 1024> part{};
    qint64 read = 0;
    la_ssize_t got = 0;
    while ((got = archive_read_data(m_archive, part.data(), part.size())) > 0) {
        onPart(QByteArrayView(part.data(), got));
        read += got;
    }
    return got == 0 && read == m_memberSize;
}

std::optional<QByteArray> Container::readAll(qint64 limit)
{
    if (m_memberSize > limit)
        return std::nullopt;
    QByteArray all;
    const bool isWhole = read([&all](QByteArrayView part) { all.append(part); });
    return isWhole ? std::optional(all) : std::nullopt;
}

bool Container::isSealed()
{
    while (!nextBytes().isEmpty()) {
    }
    QByteArray expected = m_hash.result().toHex() + '\n';
    expected.resize(sealLength, '\0');
    return m_tail == expected;
}
