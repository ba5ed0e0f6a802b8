// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionimporter.h"

#include "guideshelf.h"
#include "sessionoverview.h"
#include "sessionreplay.h"

using namespace Qt::StringLiterals;

SessionImporter::SessionImporter(Database &database, JournalStore &store, GuideShelf &guides, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(store)
    , m_guides(guides)
{}

SessionImporter::~SessionImporter()
{
    cancel();
}

double SessionImporter::progress() const
{
    return m_course ? m_course->progress.load() : 0;
}

void SessionImporter::cancel()
{
    if (m_course) {
        m_course->stopped = true;
    }
}

GoesOn SessionImporter::goesOn() const
{
    return [course = m_course](double progress) {
        course->progress = progress;
        return !course->stopped;
    };
}

void SessionImporter::look(const QString &path, const QString &database)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_course = std::make_shared<Course>();
    m_import = std::make_shared<SessionImport>(path);
    m_looker = std::make_unique<Database>();
    const auto work = [import = m_import, going = goesOn()](Connection &connection) -> StorageResult<ExchangeResult<QList<SessionMerge>>> {
        return import->look(connection, going);
    };
    const auto end = [this](const ExchangeResult<QList<SessionMerge>> &result) {
        m_looker.reset();
        m_isRunning = false;
        Q_EMIT looked(result);
    };
    m_looker->open(database).then(this, [this, work, end](const StorageResult<DatabaseState> &opened) {
        if (!opened) {
            end(std::unexpected(opened.error()));
            return;
        }
        m_looker->run(work).then(this, [end](const StorageResult<ExchangeResult<QList<SessionMerge>>> &result) { end(*result); });
    });
}

void SessionImporter::write()
{
    if (m_isRunning || !m_import) {
        return;
    }
    m_isRunning = true;
    m_course = std::make_shared<Course>();
    writeNext({});
}

void SessionImporter::writeNext(const QList<SessionMerge> &merges)
{
    using Next = ExchangeResult<std::optional<SessionMerge>>;
    const auto end = [this](const QList<SessionMerge> &done, const std::optional<ExchangeError> &error) {
        m_isRunning = false;
        m_import.reset();
        Q_EMIT written(done, error);
    };
    m_database
        .commit([import = m_import, going = goesOn()](Connection &connection) -> StorageResult<Next> {
            return import->writeNext(connection, going);
        })
        .then(this, [this, merges, end](const StorageResult<Next> &next) {
            if (!next) {
                end(merges, ExchangeError(next.error()));
            } else if (!*next) {
                end(merges, next->error());
            } else if (!**next) {
                end(merges, std::nullopt);
            } else {
                renewOverview(***next);
                writeNext(merges + QList<SessionMerge>{***next});
            }
        });
}

/** What a list shows of a session that both sides went on with is in neither file: it is made anew from both. */
void SessionImporter::renewOverview(const SessionMerge &merge)
{
    const GuideIndex *guide = m_guides.guide(merge.header[u"product"_s].toString());
    if (merge.outcome == SessionMerge::Outcome::Known || !guide) {
        return;
    }
    SessionReplay::read(m_store, merge.session, JournalStore::Snapshots::Ignored)
        .then(this, [this, guide, id = merge.session](const StorageResult<SessionState> &state) {
            if (state) {
                const QJsonObject overview = SessionOverview::of(*state, guide->plan()).toJson();
                m_store.append(id, guide->plan().version, {}, {.overview = overview});
            }
        });
}
