// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databasemove.h"

#include "logging.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <memory>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int busyFor = 5000; // ms
constexpr int pagesAStep = 256; // then it may be cancelled
constexpr int askEvery = 1000; // steps of SQLite
constexpr qint64 spare = 16 * 1024 * 1024; // room to go on with
constexpr auto forgetWriter = "DELETE FROM meta WHERE key = 'console'"_L1;
constexpr auto selectProof =
    "SELECT hex(session) || ' ' || hex(console) || ' ' || last_sequence || ' ' || hex(last_hash) || ' ' ||"
    " (SELECT count(*) FROM entry WHERE chain = chain.id) || ' ' || (SELECT count(*) FROM payload WHERE chain = chain.id)"
    " FROM chain UNION ALL SELECT 'evidence ' || count(*) || ' ' || coalesce(sum(size), 0) FROM evidence ORDER BY 1"_L1;

struct Closing {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

MoveObstacle obstacleOf(int code)
{
    switch (storageErrorKind(code)) {
    case StorageError::Kind::DiskFull:
        return MoveObstacle::NoRoom;
    case StorageError::Kind::Locked:
        return MoveObstacle::InUse;
    case StorageError::Kind::ReadOnly:
    case StorageError::Kind::NotPermitted:
        return MoveObstacle::NotWritable;
    default:
        return MoveObstacle::Disk;
    }
}

using Outcome = Result<bool, MoveObstacle>;

Outcome failed(int code, const char *what)
{
    qCWarning(lcStorage) << "The database is not moved:" << what << sqlite3_errstr(code);
    return std::unexpected(obstacleOf(code));
}

int runSql(const Handle &handle, const char *sql)
{
    return sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr);
}

/** With a handle also where it failed, as SQLite wants it. */
int openDatabase(Handle &handle, const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    handle.reset(raw);
    if (raw)
        sqlite3_busy_timeout(raw, busyFor);
    return code;
}

void followCancel(const Handle &handle, MoveProgress &progress)
{
    const auto isOver = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; };
    sqlite3_progress_handler(handle.get(), askEvery, isOver, &progress.isCancelled);
}

void removeParts(const QString &part)
{
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(part + suffix);
}

void syncFolderOf(const QString &path)
{
    const int handle = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle); // some file systems cannot, and need not
        ::close(handle);
    }
}

/** On the disk, and out of the memory: what is read afterwards comes from the disk. */
bool syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return false;
    (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    return true;
}

/** One move: the locked source and the part that becomes the copy. */
class Move
{
public:
    Move(const QString &from, const QString &part, MoveProgress &progress)
        : m_from(from)
        , m_part(part)
        , m_progress(progress)
    {}

    Outcome lock()
    {
        // Set before the file is first read, so that no other connection can have it open, not even one that only waits.
        int code = openDatabase(m_source, m_from, SQLITE_OPEN_READWRITE);
        for (const char *sql : {"PRAGMA locking_mode = EXCLUSIVE", "BEGIN", "SELECT count(*) FROM sqlite_schema"}) {
            if (code == SQLITE_OK)
                code = runSql(m_source, sql);
        }
        return code == SQLITE_OK ? Outcome(true) : failed(code, "the source cannot be locked");
    }

    Outcome copy(DatabaseMove::Writer writer)
    {
        Handle target;
        int code = openDatabase(target, m_part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        for (const char *sql : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"}) { // all of it or nothing, by its name
            if (code == SQLITE_OK)
                code = runSql(target, sql);
        }
        sqlite3_backup *backup = code == SQLITE_OK ? sqlite3_backup_init(target.get(), "main", m_source.get(), "main") : nullptr;
        if (!backup)
            return failed(code == SQLITE_OK ? sqlite3_errcode(target.get()) : code, "the copy cannot be begun");
        do {
            code = sqlite3_backup_step(backup, pagesAStep);
            const int all = std::max(1, sqlite3_backup_pagecount(backup));
            m_progress.permille = static_cast<int>(1000.0 * (all - sqlite3_backup_remaining(backup)) / all);
        } while (code == SQLITE_OK && !m_progress.isCancelled);
        const int finished = sqlite3_backup_finish(backup);
        if (m_progress.isCancelled)
            return false;
        if (code != SQLITE_DONE || finished != SQLITE_OK)
            return failed(code == SQLITE_DONE ? finished : code, "the copy cannot be written");
        if (writer == DatabaseMove::Writer::Another)
            code = runSql(target, forgetWriter.data());
        return code == SQLITE_DONE || code == SQLITE_OK ? Outcome(true) : failed(code, "the copy cannot be changed");
    }

    Outcome verify()
    {
        m_progress.isVerifying = true;
        Handle target;
        if (const int code = openDatabase(target, m_part, SQLITE_OPEN_READWRITE); code != SQLITE_OK)
            return failed(code, "the copy cannot be read");
        followCancel(target, m_progress);
        followCancel(m_source, m_progress);
        Statement check(target.get(), "PRAGMA quick_check(1)"_L1);
        const auto checked = check.step();
        const bool isWhole = checked && *checked && check.row().text(0) == u"ok";
        const bool isSame = isWhole && proofIsSame(target);
        if (m_progress.isCancelled)
            return false;
        if (!isSame)
            qCWarning(lcStorage) << "The database is not moved: the copy" << (isWhole ? "has other entries" : "is damaged");
        return isSame ? Outcome(true) : std::unexpected(MoveObstacle::Different);
    }

private:
    /** The newest hash of each chain, and how many entries, contents and pieces of evidence there are. */
    [[nodiscard]] bool proofIsSame(const Handle &target) const
    {
        Statement expected(m_source.get(), selectProof);
        Statement found(target.get(), selectProof);
        while (true) {
            const auto one = expected.step();
            const auto other = found.step();
            if (!one || !other || *one != *other)
                return false;
            if (!*one)
                return true;
            if (expected.row().utf8(0) != found.row().utf8(0))
                return false;
        }
    }

    QString m_from;
    QString m_part;
    MoveProgress &m_progress;
    Handle m_source;
};
} // namespace

QString DatabaseMove::pathIn(const QString &folder, const QString &from)
{
    return QFileInfo(folder).absoluteFilePath() + u'/' + QFileInfo(from).fileName();
}

MoveOutlook DatabaseMove::lookAt(const QString &from, const QString &folder)
{
    const QString to = pathIn(folder, from);
    MoveOutlook outlook{.size = QFileInfo(from).size() + QFileInfo(from + u"-wal"_s).size(), .room = QStorageInfo(folder).bytesAvailable()};
    const auto obstacle = [&]() -> std::optional<MoveObstacle> {
        if (!QFileInfo(folder).isDir())
            return MoveObstacle::NoFolder;
        if (QFileInfo(folder).canonicalFilePath() == QFileInfo(from).canonicalPath())
            return MoveObstacle::SameFolder;
        if (QFile::exists(to) || QFile::exists(to + u"-wal"_s))
            return MoveObstacle::Occupied;
        if (outlook.room < outlook.size + spare)
            return MoveObstacle::NoRoom;
        QTemporaryFile trial(folder + u"/console-XXXXXX.part"_s);
        return trial.open() ? std::nullopt : std::optional(MoveObstacle::NotWritable);
    };
    outlook.obstacle = obstacle();
    return outlook;
}

Result<bool, MoveObstacle> DatabaseMove::run(const QString &from, const QString &to, MoveProgress &progress, const Keep &keep,
                                             Writer writer)
{
    if (QFile::exists(to))
        return std::unexpected(MoveObstacle::Occupied);
    const QString part = to + u".part"_s;
    removeParts(part); // of somebody who was killed
    Move move(from, part, progress); // holds everybody off until the new place is kept
    auto done = move.lock();
    if (done && *done)
        done = move.copy(writer);
    if (done && *done) {
        QFile::setPermissions(part, QFile::permissions(from));
        if (!syncFile(part))
            done = std::unexpected(MoveObstacle::Disk);
    }
    if (done && *done)
        done = move.verify();
    if (done && *done && (!QFile::exists(part) || !QFile::rename(part, to)))
        done = std::unexpected(MoveObstacle::Disk);
    if (done && *done) {
        syncFolderOf(to);
        if (!keep(to)) {
            QFile::remove(to);
            done = std::unexpected(MoveObstacle::NotKept);
        }
    }
    removeParts(part);
    if (!done && !QFileInfo(to).absoluteDir().exists())
        return std::unexpected(MoveObstacle::NoFolder);
    return done;
}

StorageResult<void> DatabaseMove::changeWriter(const QString &path)
{
    Handle handle;
    int code = openDatabase(handle, path, SQLITE_OPEN_READWRITE);
    if (code == SQLITE_OK)
        code = runSql(handle, forgetWriter.data());
    if (code != SQLITE_OK)
        return std::unexpected(StorageError{.kind = storageErrorKind(code), .detail = path});
    return {};
}
