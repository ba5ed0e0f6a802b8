// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencereader.h"

#include "detached.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using Kind = EvidenceError::Kind;

namespace
{
constexpr qsizetype partSize = 256 * 1024;

std::unexpected<EvidenceError> fails(Kind kind, qint64 size = 0)
{
    return std::unexpected(EvidenceError{.kind = kind, .size = size});
}

Kind kindOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
    case ENXIO:
    case ENODEV:
        return Kind::NotFound;
    case EACCES:
    case EPERM:
        return Kind::NotPermitted;
    case EISDIR:
        return Kind::NotAFile;
    default:
        return Kind::Io;
    }
}

EvidenceResult<qint64> sizeOf(const struct stat &found)
{
    if (!S_ISREG(found.st_mode))
        return fails(Kind::NotAFile);
    if (found.st_size == 0)
        return fails(Kind::Empty);
    if (found.st_size > EvidenceLimits::piece)
        return fails(Kind::TooLarge, found.st_size);
    return found.st_size;
}
} // namespace

EvidenceReader::EvidenceReader(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Kind::TimedOut); });
}

EvidenceReader::~EvidenceReader()
{
    if (m_stop)
        m_stop->store(true);
}

EvidenceResult<EvidenceContent> EvidenceReader::readNow(const QString &path, const std::function<bool(qint64)> &goesOn)
{
    const QByteArray name = QFile::encodeName(path);
    // Looked at before it is opened: opening a pipe waits for its other end, opening a device may move something.
    struct stat found{};
    if (stat(name.constData(), &found) != 0)
        return fails(kindOf(errno));
    if (const auto size = sizeOf(found); !size)
        return std::unexpected(size.error());
    const int file = open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return fails(kindOf(errno));
    const auto closed = qScopeGuard([file] { close(file); });
    if (fstat(file, &found) != 0)
        return fails(kindOf(errno));
    const auto size = sizeOf(found); // another file may have its name by now
    if (!size)
        return std::unexpected(size.error());

    QByteArray bytes;
    bytes.reserve(*size);
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + partSize);
        const ssize_t got = ::read(file, bytes.data() + before, static_cast<size_t>(partSize));
        const int code = errno;
        bytes.resize(before + std::max<qsizetype>(0, got));
        if (got < 0 && code == EINTR)
            continue;
        if (got < 0)
            return fails(kindOf(code));
        if (got == 0)
            break;
        if (bytes.size() > EvidenceLimits::piece)
            return fails(Kind::TooLarge, bytes.size());
        if (!goesOn(bytes.size()))
            return fails(Kind::Cancelled);
    }
    if (bytes.size() < *size)
        return fails(Kind::Shortened);
    bytes.squeeze();
    return EvidenceContent::of(bytes);
}

void EvidenceReader::read(const QString &path, std::chrono::milliseconds deadline)
{
    cancel();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_deadline.start(deadline);
    const auto stop = m_stop;
    runDetached([path, stop] {
        return readNow(path, [&stop](qint64) { return !stop->load(); });
    }).then(this, [this, stop](const EvidenceResult<EvidenceContent> &read) {
        if (stop != m_stop)
            return; // was told already
        m_stop.reset();
        m_deadline.stop();
        if (read)
            Q_EMIT finished(*read);
        else
            Q_EMIT failed(read.error());
    });
}

void EvidenceReader::cancel()
{
    if (isReading())
        end(Kind::Cancelled);
}

void EvidenceReader::end(Kind kind)
{
    m_deadline.stop();
    if (const auto stop = std::exchange(m_stop, nullptr))
        stop->store(true);
    Q_EMIT failed({.kind = kind});
}
