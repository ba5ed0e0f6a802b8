// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionexporter.h"

#include "guideshelf.h"
#include "guidetitles.h"
#include "journalstore.h"

using namespace Qt::StringLiterals;

SessionExporter::SessionExporter(JournalStore &store, GuideShelf &guides, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_guides(guides)
{}

SessionExporter::~SessionExporter()
{
    cancel();
}

double SessionExporter::progress() const
{
    return m_course ? m_course->progress.load() : 0;
}

void SessionExporter::cancel()
{
    if (m_course) {
        m_course->stopped = true;
    }
}

void SessionExporter::start(const QList<QUuid> &sessions, const QString &path, const QString &database)
{
    if (isRunning()) {
        return;
    }
    m_path = database;
    m_course = std::make_shared<Course>();
    m_copier = std::make_unique<Database>();
    findProducts({.sessions = sessions, .path = path}, {}, 0);
}

/** One after the other: their titles go with them. */
void SessionExporter::findProducts(ExportRequest request, QStringList products, qsizetype next)
{
    if (next >= request.sessions.size()) {
        products.removeDuplicates();
        request.titles = GuideTitles::of(m_guides, products);
        write(request);
        return;
    }
    m_store.header(request.sessions.at(next)).then(this, [this, request, products, next](const StorageResult<QJsonObject> &header) {
        const QString product = header ? header->value(u"product"_s).toString() : QString();
        findProducts(request, products + QStringList{product}, next + 1);
    });
}

void SessionExporter::write(const ExportRequest &request)
{
    const auto work = [course = m_course, request](Connection &connection) -> StorageResult<ExchangeResult<ExportReport>> {
        return SessionExport::write(connection, request, [&course](double progress) {
            course->progress = progress;
            return !course->stopped;
        });
    };
    m_copier->openExisting(m_path).then(this, [this, work](const StorageResult<DatabaseState> &opened) {
        if (!opened) {
            end(std::unexpected(opened.error()));
            return;
        }
        m_copier->run(work).then(this, [this](const StorageResult<ExchangeResult<ExportReport>> &result) { end(*result); });
    });
}

void SessionExporter::end(const ExchangeResult<ExportReport> &result)
{
    m_copier.reset();
    Q_EMIT finished(result);
}
