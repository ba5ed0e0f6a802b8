// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivewriter.h"

#include "exchangeformat.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

void ArchiveWriter::Free::operator()(archive *writer) const
{
    archive_write_free(writer);
}

ArchiveWriter::ArchiveWriter(const QString &path)
    : m_path(path)
    , m_part(path + u".part"_s)
{}

ArchiveWriter::~ArchiveWriter()
{
    if (m_archive && !m_isInPlace)
        archive_write_fail(m_archive.get()); // or its end would still be written
    m_archive.reset();
    if (m_file < 0)
        return;
    ::close(m_file);
    if (!m_isInPlace)
        QFile::remove(m_part);
}

ExchangeResult<void> ArchiveWriter::open()
{
    if (QFileInfo::exists(m_path))
        return std::unexpected(ExchangeError::ofFile(EEXIST));
    // Of somebody who was killed; what else may stand there, such as a link, is not followed.
    m_file = ::open(QFile::encodeName(m_part).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_file < 0)
        return std::unexpected(ExchangeError::ofFile(errno));
    m_archive.reset(archive_write_new());
    archive_write_set_format_ustar(m_archive.get());
    archive_write_set_bytes_per_block(m_archive.get(), 0); // each byte is handed on at once: it is known what the seal is of
    archive_write_set_bytes_in_last_block(m_archive.get(), 1);
    if (archive_write_open(m_archive.get(), this, nullptr, &ArchiveWriter::take, nullptr) != ARCHIVE_OK)
        return std::unexpected(error());
    return {};
}

ssize_t ArchiveWriter::take(archive *, void *self, const void *bytes, size_t size)
{
    auto *writer = static_cast<ArchiveWriter *>(self);
    const ssize_t written = ::write(writer->m_file, bytes, size);
    if (written < 0) {
        writer->m_systemError = errno;
        archive_set_error(writer->m_archive.get(), errno, "not written");
        return -1;
    }
    writer->m_hash.addData(QByteArrayView(static_cast<const char *>(bytes), written));
    writer->m_size += written;
    return written;
}

ExchangeError ArchiveWriter::error() const
{
    if (m_systemError != 0)
        return ExchangeError::ofFile(m_systemError);
    return ExchangeError(ExchangeError::Kind::Io, QString::fromLocal8Bit(archive_error_string(m_archive.get())));
}

ExchangeResult<void> ArchiveWriter::addHeader(const QByteArray &name, qint64 size)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 0, 0);
    archive_entry_set_size(entry.get(), size);
    if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return std::unexpected(error());
    return {};
}

ExchangeResult<void> ArchiveWriter::addContent(const QByteArray &content)
{
    const la_ssize_t written = archive_write_data(m_archive.get(), content.constData(), static_cast<size_t>(content.size()));
    if (written != content.size() || archive_write_finish_entry(m_archive.get()) != ARCHIVE_OK)
        return std::unexpected(error());
    return {};
}

ExchangeResult<void> ArchiveWriter::add(const QByteArray &name, const QByteArray &content)
{
    if (auto begun = addHeader(name, content.size()); !begun)
        return begun;
    return addContent(content);
}

ExchangeResult<qint64> ArchiveWriter::finish()
{
    constexpr qint64 lineOfHash = 65;
    if (const auto begun = addHeader(ExchangeFormat::sealName(), lineOfHash); !begun)
        return std::unexpected(begun.error());
    const QByteArray line = ExchangeFormat::seal(m_hash.result()).first(lineOfHash);
    if (const auto sealed = addContent(line); !sealed)
        return std::unexpected(sealed.error());
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return std::unexpected(error());
    if (const auto placed = putInPlace(); !placed)
        return std::unexpected(placed.error());
    return m_size;
}

ExchangeResult<void> ArchiveWriter::putInPlace()
{
    if (fsync(m_file) != 0)
        return std::unexpected(ExchangeError::ofFile(errno));
    QFile part(m_part);
    if (!part.rename(m_path)) { // never over another
        return std::unexpected(QFileInfo::exists(m_path) ? ExchangeError::ofFile(EEXIST)
                                                         : ExchangeError(ExchangeError::Kind::Io, part.errorString()));
    }
    m_isInPlace = true;
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)fsync(folder); // not every file system can; the file itself is safe
        ::close(folder);
    }
    return {};
}
