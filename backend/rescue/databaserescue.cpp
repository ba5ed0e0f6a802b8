// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaserescue.h"

#include "journalwriter.h"
#include "rescuewriter.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <chrono>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = StorageError::Kind;

namespace
{
constexpr quint32 mostLookedAt = 50'000; // pages: whoever has none of ours among them is none of ours
constexpr auto versionAt = 60;
constexpr auto applicationAt = 68;
constexpr auto firstFreeAt = 32;
const QString logSuffix = u"-wal"_s;

constexpr auto selectCounts = "SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM entry), (SELECT count(*) FROM evidence)"_L1;
constexpr auto selectLosses =
    "SELECT c.session, s.header ->> 'customer', count(e.sequence), c.last_sequence - count(e.sequence), count(e.sequence) - "
    "count(p.sequence)"
    " FROM chain c JOIN session s ON s.id = c.session LEFT JOIN entry e ON e.chain = c.id"
    " LEFT JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence GROUP BY c.id ORDER BY s.created, c.session"_L1;
constexpr auto selectLostEvidence =
    "SELECT c.session, count(DISTINCT p.content ->> 'sha256') FROM entry e JOIN chain c ON c.id = e.chain"
    " JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence WHERE e.kind = 'evidence-added'"
    " AND NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = unhex(p.content ->> 'sha256')) GROUP BY c.session"_L1;
constexpr auto selectErased = "SELECT c.session, sum(p.content -> 'erased' ->> 'entries') FROM entry e JOIN chain c ON c.id = e.chain"
                              " JOIN payload p ON p.chain = e.chain AND p.sequence = e.sequence WHERE e.kind = 'content-erased'"
                              " GROUP BY c.session"_L1;
constexpr auto selectWithoutChain = "SELECT id, header ->> 'customer' FROM session"
                                    " WHERE NOT EXISTS (SELECT 1 FROM chain WHERE session = session.id)"_L1;

quint32 numberAt(const QByteArray &page, qsizetype offset)
{
    return page.size() < offset + 4 ? 0 : qFromBigEndian<quint32>(page.constData() + offset);
}

/** What was given back holds rows that were removed on purpose. */
QSet<quint32> freePages(PageFile &file)
{
    QSet<quint32> pages;
    for (quint32 trunk = numberAt(file.page(1), firstFreeAt); trunk != 0 && !pages.contains(trunk);) {
        const QByteArray page = file.page(trunk);
        if (page.isEmpty())
            break;
        pages.insert(trunk);
        const quint32 leaves = std::min(numberAt(page, 4), static_cast<quint32>(page.size() / 4 - 2));
        for (quint32 i = 0; i < leaves; ++i)
            pages.insert(numberAt(page, 8 + 4 * static_cast<qsizetype>(i)));
        trunk = numberAt(page, 0);
    }
    return pages;
}

void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle); // some file systems cannot, and need not
        ::close(handle);
    }
}

StorageResult<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return std::unexpected(StorageError{.kind = Kind::Io, .detail = file.errorString()});
    return {};
}

void removeParts(const QString &part)
{
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(part + suffix);
}

/** One rescue: goes through all pages three times, as one table needs what another holds. */
class Rescue
{
public:
    Rescue(PageFile &file, Connection &target, RescueProgress &progress)
        : m_file(file)
        , m_connection(target)
        , m_writer(target)
        , m_progress(progress)
        , m_free(freePages(file))
    {}

    StorageResult<void> run()
    {
        using Table = RescuedTable;
        auto done = m_writer.begin();
        if (done)
            done = readAll({Table::Meta, Table::Session, Table::Chain, Table::ChainIndex});
        if (done)
            done = m_writer.completeChains();
        if (done)
            done = readAll({Table::Entry});
        if (done)
            done = readAll({Table::Payload, Table::Evidence, Table::Trend, Table::Draft});
        if (done && !m_progress.isCancelled)
            done = m_writer.complete();
        return done ? m_writer.commit() : done;
    }

    StorageResult<RescueOutcome> tell()
    {
        RescueOutcome outcome;
        auto read = m_connection.forEach(selectCounts, {}, [&outcome](const Row &row) {
            outcome.sessions = row.integer(0);
            outcome.entries = row.integer(1);
            outcome.evidence = row.integer(2);
        });
        QList<IncompleteSession> all;
        const auto at = [&all](const Row &row) -> IncompleteSession & {
            const QUuid id = QUuid::fromRfc4122(row.blob(0));
            const auto known = std::ranges::find(all, id, &IncompleteSession::id);
            return known != all.end() ? *known : all.emplaceBack(IncompleteSession{.id = id});
        };
        if (read)
            read = m_connection.forEach(selectLosses, {}, [&](const Row &row) {
                const QUuid id = QUuid::fromRfc4122(row.blob(0));
                if (all.isEmpty() || all.constLast().id != id)
                    all.append({.id = id});
                IncompleteSession &session = all.last();
                session.customer = row.text(1);
                session.entries += row.integer(2);
                session.lostEntries += row.integer(3);
                session.withoutContent += row.integer(4);
                session.isEndUnknown = m_writer.endsUnknown().contains(id);
            });
        all.removeIf([](const IncompleteSession &each) { return each.lostEntries <= 0 && each.withoutContent == 0 && !each.isEndUnknown; });
        if (read)
            read = m_connection.forEach(selectLostEvidence, {}, [&at](const Row &row) { at(row).lostEvidence = row.integer(1); });
        if (read)
            read = m_connection.forEach(selectWithoutChain, {}, [&at](const Row &row) {
                IncompleteSession &session = at(row);
                session.customer = row.text(1);
                session.isEndUnknown = true;
            });
        if (read)
            read = m_connection.forEach(selectErased, {}, [&all](const Row &row) {
                const auto known = std::ranges::find(all, QUuid::fromRfc4122(row.blob(0)), &IncompleteSession::id);
                if (known != all.end())
                    known->erased = row.integer(1);
            });
        if (!read)
            return std::unexpected(read.error());
        outcome.incomplete = all;
        return outcome;
    }

private:
    StorageResult<void> readAll(const QList<RescuedTable> &tables)
    {
        constexpr int passes = 3;
        StorageResult<void> done;
        PageRecords records(m_file);
        RescuedTable table = RescuedTable::None;
        for (quint32 number = 1; number <= m_file.count() && done && !m_progress.isCancelled; ++number) {
            m_progress.permille = static_cast<int>((1000.0 * m_pass + 1000.0 * number / m_file.count()) / passes);
            if (m_free.contains(number))
                continue;
            records.read(
                m_file.page(number), number == 1,
                [&](const PageShape &shape) {
                    table = rescuedTable(shape);
                    return done && tables.contains(table);
                },
                [&](const PageShape &shape, const QList<PageValue> &values) { done = m_writer.take(table, shape, values); });
        }
        ++m_pass;
        return done;
    }

    PageFile &m_file;
    Connection &m_connection;
    RescueWriter m_writer;
    RescueProgress &m_progress;
    QSet<quint32> m_free;
    int m_pass = 0;
};

StorageResult<RescueOutcome> write(PageFile &file, const QString &part, RescueProgress &progress)
{
    Connection target;
    if (const auto opened = target.open(part, 5s); !opened)
        return std::unexpected(opened.error());
    Rescue rescue(file, target, progress);
    if (const auto done = rescue.run(); !done)
        return std::unexpected(done.error());
    if (progress.isCancelled)
        return RescueOutcome{.isCancelled = true};
    auto outcome = rescue.tell();
    if (outcome && outcome->sessions == 0)
        return std::unexpected(StorageError{.kind = Kind::NotFound, .detail = u"nothing to save"_s});
    return outcome;
}

/** What is lost of a session, as one more entry of its record; of whoever goes on in the new file. */
StorageResult<void> record(const IncompleteSession &session, Connection &connection, const Clock &clock)
{
    const QJsonObject lost{
        {u"entries"_s, session.lostEntries}, {u"contents"_s, session.lostContents()}, {u"pieces"_s, session.lostEvidence}};
    const JournalEntry stamp{.session = session.id,
                             .wallTime = clock.now().toUTC(),
                             .monotonicMs = clock.monotonic().count(),
                             .programVersion = QStringLiteral(CONSOLE_VERSION)};
    std::vector<PreparedEntry> entry;
    entry.emplace_back(stamp,
                       EntryDraft{.kind = u"session-rescued"_s, .payload = {{u"lost"_s, lost}, {u"newest"_s, session.isEndUnknown}}});
    const auto written = JournalWriter(connection, session.id).append(entry);
    return written ? StorageResult<void>() : std::unexpected(written.error());
}

StorageResult<void> recordLosses(const QList<IncompleteSession> &sessions, const QString &part, const Clock &clock)
{
    Connection connection; // a new one: it writes as whom the file names
    if (const auto opened = connection.open(part, 5s); !opened)
        return std::unexpected(opened.error());
    const auto done = connection.transaction([&]() -> StorageResult<void> {
        for (const IncompleteSession &session : sessions) {
            const bool isLost = session.lostEntries > 0 || session.lostContents() > 0 || session.lostEvidence > 0 || session.isEndUnknown;
            if (const auto written = isLost ? record(session, connection, clock) : StorageResult<void>(); !written)
                return written;
        }
        return {};
    });
    if (!done)
        return done;
    const auto mode = connection.once(u"PRAGMA journal_mode = DELETE"_s); // all is in one file
    return mode ? StorageResult<void>() : std::unexpected(mode.error());
}
} // namespace

bool DatabaseRescue::canHelp(const QString &path)
{
    PageFile file;
    if (!file.open(path))
        return false;
    const quint32 application = numberAt(file.page(1), applicationAt);
    if (file.isDatabase() && application == databaseApplicationId)
        return true;
    bool isOurs = false;
    PageRecords records(file);
    for (quint32 number = 1; number <= std::min(file.count(), mostLookedAt) && !isOurs; ++number) {
        records.read(file.page(number), number == 1,
                     [&isOurs](const PageShape &shape) {
                         const RescuedTable table = rescuedTable(shape);
                         isOurs = isOurs || table == RescuedTable::Entry || table == RescuedTable::Payload || table == RescuedTable::Chain;
                         return false;
                     },
                     {});
    }
    return isOurs;
}

StorageResult<RescueOutcome> DatabaseRescue::save(const QString &from, const QString &to, RescueProgress &progress, const Clock &clock)
{
    progress.permille = 0;
    PageFile file;
    if (const auto opened = file.open(from); !opened)
        return std::unexpected(opened.error());
    const QByteArray first = file.page(1);
    if (file.isDatabase() && numberAt(first, applicationAt) == databaseApplicationId
        && numberAt(first, versionAt) > static_cast<quint32>(builtInMigrations().back().version))
        return std::unexpected(StorageError{.kind = Kind::Newer, .detail = from});
    if (QFile::exists(to))
        return std::unexpected(StorageError{.kind = Kind::Conflict, .detail = to});
    const QString part = to + u".part"_s;
    removeParts(part); // of somebody who was killed
    auto outcome = write(file, part, progress); // its connection is closed by now
    if (outcome && !outcome->isCancelled) {
        auto done = recordLosses(outcome->incomplete, part, clock);
        if (done)
            done = syncFile(part);
        if (done && !QFile::rename(part, to))
            done = std::unexpected(StorageError{.kind = Kind::Io, .detail = to});
        if (!done)
            outcome = std::unexpected(done.error());
    }
    removeParts(part);
    if (!outcome || outcome->isCancelled)
        return outcome;
    outcome->file = to;
    syncFolderOf(to);
    return outcome;
}

StorageResult<void> DatabaseRescue::setAside(const QString &path, const QString &newPath)
{
    if (QFile::exists(newPath))
        return std::unexpected(StorageError{.kind = Kind::Conflict, .detail = newPath});
    const QString log = path + logSuffix;
    const QString newLog = newPath + logSuffix;
    // First the log has both names, then the file gets its new one, then the log loses its old one.
    if (QFile::exists(log)) {
        QFile::remove(newLog); // of somebody who was killed
        const bool isLinked = ::link(QFile::encodeName(log).constData(), QFile::encodeName(newLog).constData()) == 0;
        const bool isThere = isLinked || QFile::copy(log, newLog);
        if (const auto synced = isThere ? syncFile(newLog) : std::unexpected(StorageError{.kind = Kind::Io, .detail = newLog}); !synced)
            return synced;
    }
    if (!QFile::rename(path, newPath)) {
        QFile::remove(newLog);
        return std::unexpected(StorageError{.kind = Kind::Io, .detail = newPath});
    }
    syncFolderOf(newPath);
    QFile::remove(log);
    QFile::remove(path + u"-shm"_s);
    syncFolderOf(newPath);
    return {};
}
