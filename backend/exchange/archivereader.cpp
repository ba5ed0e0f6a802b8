// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivereader.h"

#include "exchangeformat.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = ExchangeError::Kind;

void ArchiveReader::Free::operator()(archive *reader) const
{
    archive_read_free(reader);
}

ArchiveReader::ArchiveReader(const QString &path)
    : m_path(path)
{}

ArchiveReader::~ArchiveReader()
{
    m_archive.reset();
    if (m_file >= 0)
        ::close(m_file);
}

ExchangeResult<void> ArchiveReader::open()
{
    // A pipe or a device is not waited for, and not read: its end would not be known.
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat found{};
    if (m_file < 0 || fstat(m_file, &found) != 0)
        return std::unexpected(ExchangeError::ofFile(errno));
    if (!S_ISREG(found.st_mode))
        return std::unexpected(ExchangeError(Kind::NotAnExport, u"not a file"_s));
    m_size = found.st_size;
    m_archive.reset(archive_read_new());
    archive_read_support_format_tar(m_archive.get()); // and no filter: what it holds is never larger than the file
    if (const int code = archive_read_open(m_archive.get(), this, nullptr, &ArchiveReader::give, nullptr); code != ARCHIVE_OK)
        return std::unexpected(error(code));
    return {};
}

qint64 ArchiveReader::readPart()
{
    ssize_t got = -1;
    do {
        got = ::read(m_file, m_part.data(), m_part.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        m_systemError = errno;
        return -1;
    }
    const QByteArrayView part(m_part.data(), got);
    const qint64 sealed = std::clamp<qint64>(m_size - ExchangeFormat::sealSize - m_read, 0, got);
    m_hash.addData(part.first(sealed));
    if (m_end.size() < 2 * ExchangeFormat::sealSize) // more than a seal is none
        m_end.append(part.sliced(sealed).first(std::min(got - sealed, 2 * ExchangeFormat::sealSize)));
    m_read += got;
    return got;
}

ssize_t ArchiveReader::give(archive *reader, void *self, const void **bytes)
{
    auto *mine = static_cast<ArchiveReader *>(self);
    const qint64 got = mine->readPart();
    if (got < 0)
        archive_set_error(reader, mine->m_systemError, "not read");
    *bytes = mine->m_part.data();
    return got;
}

ExchangeError ArchiveReader::error(int code) const
{
    if (m_systemError != 0)
        return ExchangeError::ofFile(m_systemError);
    if (code == ARCHIVE_EOF)
        return ExchangeError(m_hasMember ? Kind::Damaged : Kind::NotAnExport, u"it ends too early"_s);
    return ExchangeError(m_hasMember ? Kind::Damaged : Kind::NotAnExport, QString::fromLocal8Bit(archive_error_string(m_archive.get())));
}

ExchangeResult<QByteArray> ArchiveReader::take(const QByteArray &name, qint64 limit)
{
    archive_entry *entry = nullptr;
    if (const int code = archive_read_next_header(m_archive.get(), &entry); code != ARCHIVE_OK)
        return std::unexpected(error(code));
    const char *found = archive_entry_pathname(entry);
    const bool isOrdinary = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) && !archive_entry_symlink(entry)
        && archive_entry_sparse_count(entry) == 0 && archive_entry_size_is_set(entry);
    if (name != found || !isOrdinary) {
        const QString where = QString::fromUtf8(found ? QByteArray(found).left(100) : QByteArray());
        return std::unexpected(ExchangeError(m_hasMember ? Kind::Invalid : Kind::NotAnExport, where));
    }
    m_hasMember = true;
    const qint64 size = archive_entry_size(entry);
    if (size < 0 || size > limit)
        return std::unexpected(ExchangeError(Kind::TooLarge, QString::fromLatin1(name)));
    if (size > m_size - m_read + static_cast<qint64>(m_part.size())) // before memory is asked for
        return std::unexpected(ExchangeError(Kind::Damaged, u"it ends too early"_s));
    QByteArray content(size, Qt::Uninitialized);
    const la_ssize_t got = archive_read_data(m_archive.get(), content.data(), static_cast<size_t>(size));
    if (got != size)
        return std::unexpected(error(got < 0 ? static_cast<int>(got) : ARCHIVE_EOF));
    return content;
}

ExchangeResult<void> ArchiveReader::finish()
{
    constexpr qint64 lineOfHash = 65;
    if (const auto line = take(ExchangeFormat::sealName(), lineOfHash); !line)
        return std::unexpected(line.error());
    if (!isSealed([](double) { return true; }))
        return std::unexpected(ExchangeError(m_systemError != 0 ? Kind::Io : Kind::Damaged, u"seal"_s));
    return {};
}

bool ArchiveReader::isSealed(const GoesOn &goesOn)
{
    while (m_file >= 0 && readPart() > 0 && goesOn(progress())) {
    }
    return m_read == m_size && m_end == ExchangeFormat::seal(m_hash.result());
}
