// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangecontroller.h"

#include "exchangeformat.h"
#include "exchangetext.h"
#include "journalstore.h"
#include "language.h"
#include "settings.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto tickEvery = 100ms;
constexpr qsizetype longestName = 40; // of a customer in the name of a file

/** What every file system takes: letters, digits and lines between them. */
QString portable(const QString &text)
{
    QString name;
    const QStringView beginning = QStringView(text).left(longestName);
    for (const QChar each : beginning) {
        const bool isKept = each.isLetterOrNumber();
        if (isKept || (!name.isEmpty() && !name.endsWith(u'-'))) {
            name.append(isKept ? each : u'-');
        }
    }
    return name.endsWith(u'-') ? name.chopped(1) : name;
}
} // namespace

ExchangeController::ExchangeController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folders(services.clock, FolderModel::Content::Folders)
    , m_files(services.clock)
    , m_exporter(services.store, services.guides)
    , m_importer(services.database, services.store, services.guides)
{
    connect(&services.language, &Language::changed, this, &ExchangeController::retranslate);
    connect(&m_ticks, &QTimer::timeout, this, &ExchangeController::progressChanged);
    connect(&m_exporter, &SessionExporter::finished, this, [this](const ExchangeResult<ExportReport> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_report = *result;
        setState(Exported);
    });
    connect(&m_importer, &SessionImporter::looked, this, [this](const ExchangeResult<QList<SessionMerge>> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_merges = *result;
        setState(Looked);
    });
    connect(&m_importer, &SessionImporter::written, this,
            [this](const QList<SessionMerge> &merges, const std::optional<ExchangeError> &error) {
                m_merges = merges;
                Q_EMIT imported(); // also where it failed on the way: what came before is there
                if (error) {
                    fail(*error);
                } else {
                    setState(Imported);
                }
            });
    retranslate();
}

void ExchangeController::retranslate()
{
    m_folders.setFormat(m_services.language.format());
    m_files.setFormat(m_services.language.format());
    Q_EMIT changed();
}

void ExchangeController::setState(State state)
{
    m_state = state;
    const bool isRunning = state == Exporting || state == Looking || state == Importing;
    if (isRunning) {
        m_error.reset();
        m_ticks.start(tickEvery);
    } else {
        m_ticks.stop();
    }
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

void ExchangeController::fail(const ExchangeError &error)
{
    m_error = error;
    setState(Choosing);
}

double ExchangeController::progress() const
{
    return m_state == Exporting ? m_exporter.progress() : m_importer.progress();
}

QStringList ExchangeController::lines() const
{
    const ExchangeText text(m_services.language.format());
    QStringList all;
    if (m_state == Exported && m_report) {
        const QLocale &locale = m_services.language.locale();
        all.append(tr("%n migration(s)", nullptr, static_cast<int>(m_report->manifest.sessions.size())) + u" · "_s
                   + locale.formattedDataSize(m_report->size, 1));
    }
    if (m_state == Looked || m_state == Imported) {
        for (const SessionMerge &merge : m_merges) {
            all.append(m_state == Looked ? text.before(merge) : text.after(merge));
        }
    }
    return all;
}

QStringList ExchangeController::hashes() const
{
    return m_state == Exported && m_report ? ExchangeText(m_services.language.format()).newestHashes(*m_report) : QStringList();
}

bool ExchangeController::hasNews() const
{
    return std::ranges::any_of(m_merges, [](const SessionMerge &merge) { return merge.outcome != SessionMerge::Outcome::Known; });
}

Problem ExchangeController::problem() const
{
    if (!m_error) {
        return {};
    }
    const ExchangeText text(m_services.language.format());
    return m_isExport ? text.exportProblem(*m_error) : text.importProblem(*m_error);
}

void ExchangeController::choose(const QStringList &sessionIds)
{
    reset();
    m_sessions.clear();
    for (const QString &id : sessionIds) {
        m_sessions.append(QUuid::fromString(id));
    }
    Q_EMIT changed();
}

void ExchangeController::exportHere()
{
    if (m_state != Choosing || m_sessions.isEmpty() || m_folders.path().isEmpty()) {
        return;
    }
    m_isExport = true;
    setState(Exporting);
    m_services.store.header(m_sessions.constFirst()).then(this, [this](const StorageResult<QJsonObject> &header) {
        const QString customer = header ? header->value(u"customer"_s).toString() : QString();
        startExport(m_sessions.size() == 1 ? customer : QString());
    });
}

QString ExchangeController::fileName(const QString &name) const
{
    const QString stamp = m_services.clock.now().toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString what = portable(name);
    return (what.isEmpty() ? u"migrations"_s : what) + u'-' + stamp + QString(ExchangeFormat::ending);
}

void ExchangeController::startExport(const QString &name)
{
    m_path = QDir(m_folders.path()).filePath(fileName(name));
    m_exporter.start(m_sessions, m_path, m_services.settings.databasePath());
}

void ExchangeController::look(const QString &path)
{
    if (m_state != Choosing) {
        return;
    }
    m_isExport = false;
    m_path = path;
    m_merges.clear();
    setState(Looking);
    m_importer.look(path, m_services.settings.databasePath());
}

void ExchangeController::take()
{
    if (m_state == Looked) {
        setState(Importing);
        m_importer.write();
    }
}

void ExchangeController::cancel()
{
    m_exporter.cancel();
    m_importer.cancel();
}

void ExchangeController::reset()
{
    cancel();
    if (!m_exporter.isRunning() && !m_importer.isRunning()) {
        m_error.reset();
        m_merges.clear();
        setState(Choosing);
    }
}
