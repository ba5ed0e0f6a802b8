// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangecommand.h"

#include "exchangetext.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
/** What happened, to which file, why it matters and what to do next. */
QString told(const QString &file, const Problem &problem)
{
    return Format::fill(u"%1: %2\n%3"_s, {file, problem.title, problem.inOneLine()});
}
} // namespace

ExchangeCommand::ExchangeCommand(const ExchangeRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_language(nullptr)
    , m_library(m_qml)
    , m_guides(m_library)
    , m_path(Settings({.database = request.database}).databasePath())
    , m_store(m_database, m_clock)
    , m_exporter(m_store, m_guides)
    , m_importer(m_database, m_store, m_guides)
{
    m_language.choose({});
    connect(&m_exporter, &SessionExporter::finished, this, &ExchangeCommand::exported);
    connect(&m_importer, &SessionImporter::looked, this, &ExchangeCommand::looked);
    connect(&m_importer, &SessionImporter::written, this, &ExchangeCommand::imported);
}

void ExchangeCommand::start()
{
    if (!m_request.imports && !QFileInfo::exists(m_path)) {
        end(ExitCode::Failed, told(m_path, ProblemText::storage({.kind = StorageError::Kind::NotFound})));
        return;
    }
    // An import makes the file where there is none, but never in the place of one whose disk is unplugged.
    const bool mustBeThere = Settings({.database = m_request.database}).isDatabaseChosen();
    (mustBeThere ? m_database.openExisting(m_path) : m_database.open(m_path)).then(this, [this](const StorageResult<DatabaseState> &state) {
        if (!state) {
            end(ExitCode::InternalError, told(m_path, ProblemText::storage(state.error())));
        } else {
            opened();
        }
    });
}

void ExchangeCommand::opened()
{
    if (m_request.imports) {
        m_importer.look(m_request.file, m_path);
        return;
    }
    if (!m_request.all) {
        exportSessions(m_request.sessions);
        return;
    }
    m_store.sessions().then(this, [this](const StorageResult<QList<SessionSummary>> &summaries) {
        if (!summaries) {
            end(ExitCode::InternalError, told(m_path, ProblemText::storage(summaries.error())));
            return;
        }
        QList<QUuid> sessions;
        for (const SessionSummary &summary : *summaries) {
            sessions.append(summary.id);
        }
        exportSessions(sessions);
    });
}

void ExchangeCommand::exportSessions(const QList<QUuid> &sessions)
{
    m_exporter.start(sessions, QFileInfo(m_request.file).absoluteFilePath(), m_path);
}

void ExchangeCommand::exported(const ExchangeResult<ExportReport> &result)
{
    const ExchangeText text(m_language.format());
    if (!result) {
        end(ExitCode::Failed, told(m_request.file, text.exportProblem(result.error())));
        return;
    }
    const QString size = m_language.format().dataSize(result->size, 1);
    QStringList lines{Format::fill(tr("Written: %1, %2."), {m_request.file, size}), tr("Newest hashes, to be written down elsewhere:")};
    lines += text.newestHashes(*result);
    end(ExitCode::Passed, lines.join(u'\n'));
}

void ExchangeCommand::looked(const ExchangeResult<QList<SessionMerge>> &result)
{
    if (result) {
        m_importer.write();
    } else {
        end(ExitCode::Failed, told(m_request.file, ExchangeText(m_language.format()).importProblem(result.error())));
    }
}

void ExchangeCommand::imported(const QList<SessionMerge> &merges, const std::optional<ExchangeError> &error)
{
    const ExchangeText text(m_language.format());
    QStringList lines;
    for (const SessionMerge &merge : merges) {
        lines.append(text.after(merge));
    }
    if (error) {
        lines.append(told(m_request.file, text.importProblem(*error)));
    }
    // Behind what is still asked of the database: what lists show is renewed there.
    m_database.run([](Connection &) -> StorageResult<void> { return {}; })
        .then(this, [this, lines, isGood = !error](const StorageResult<void> &) {
            end(isGood ? ExitCode::Passed : ExitCode::Failed, lines.join(u'\n'));
        });
}

void ExchangeCommand::end(int code, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    FILE *stream = code == ExitCode::Passed ? stdout : stderr;
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
    // From the event loop: start() may fail before anybody listens.
    QMetaObject::invokeMethod(this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}
