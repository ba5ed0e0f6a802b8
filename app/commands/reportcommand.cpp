// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcommand.h"

#include "language.h"
#include "problemtext.h"
#include "reportfile.h"
#include "reportmaker.h"
#include "sessionreplay.h"
#include "settings.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

ReportCommand::ReportCommand(const ReportRequest &request, Language &language, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_language(language)
    , m_library(m_qml)
    , m_guides(m_library)
    , m_store(m_database, m_clock)
{
    m_language.choose(request.locale);
}

void ReportCommand::start()
{
    const QString path = m_request.database.isEmpty() ? Settings({}).databasePath() : m_request.database;
    if (!QFileInfo::exists(path)) { // opening it would make it
        fail(ExitCode::WrongUsage, tr("There is no database “%1”. Name another one with --database.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_database.open(path).then(this, [this](const StorageResult<DatabaseState> &state) {
        if (!state) {
            fail(state.error());
            return;
        }
        m_store.sessions().then(this, [this](const StorageResult<QList<SessionSummary>> &sessions) {
            sessions ? findSession(*sessions) : fail(sessions.error());
        });
    });
}

void ReportCommand::findSession(const QList<SessionSummary> &sessions)
{
    QList<QUuid> found;
    for (const SessionSummary &session : sessions) {
        if (session.id.toString(QUuid::WithoutBraces).startsWith(m_request.session, Qt::CaseInsensitive)) {
            found.append(session.id);
        }
    }
    if (found.size() == 1) {
        read(found.constFirst());
    } else if (found.isEmpty()) {
        fail(ExitCode::WrongUsage,
             tr("No migration in this database has an identifier that begins with “%1”. A report of it shows the whole one.")
                 .arg(m_request.session));
    } else {
        //: %1 is the beginning of an identifier, %n how many begin so
        fail(ExitCode::WrongUsage,
             tr("%n migrations have an identifier that begins with “%1”. Give more of it.", nullptr, static_cast<int>(found.size()))
                 .arg(m_request.session));
    }
}

void ReportCommand::read(const QUuid &session)
{
    SessionReplay::read(m_store, session).then(this, [this, session](const StorageResult<SessionState> &state) {
        if (!state) {
            fail(state.error());
            return;
        }
        m_state = *state;
        m_store.entries(session).then(this, [this, session](const StorageResult<QList<JournalEntry>> &entries) {
            if (!entries) {
                fail(entries.error());
                return;
            }
            m_journal = *entries;
            m_store.ends(session).then(this, [this](const StorageResult<QList<ChainEnd>> &ends) {
                if (!ends) {
                    fail(ends.error());
                    return;
                }
                m_ends = *ends;
                make();
            });
        });
    });
}

void ReportCommand::make()
{
    const GuideIndex *guide = m_guides.guide(m_state.header.product);
    if (!guide) {
        fail(ExitCode::InternalError,
             tr("The guide “%1” of this migration cannot be read: %2").arg(m_state.header.product, m_library.errorString()));
        return;
    }
    const ReportSource source{.state = m_state, .journal = m_journal, .ends = m_ends, .guide = *guide, .now = m_clock.now()};
    QStringList languages = m_request.languages;
    if (languages.isEmpty()) {
        languages.append(m_request.locale);
    }
    Report report;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        m_language.choose(languages.at(i));
        const Report each = ReportMaker(source, m_language.format(), m_request.detail).report();
        if (i == 0) {
            report = each;
        } else if (!report.merge(each)) {
            fail(ExitCode::InternalError, tr("The report is not the same in both languages. This is a mistake of the program."));
            return;
        }
    }
    m_language.choose(m_request.locale); // of what is still to be said
    write(report);
}

void ReportCommand::write(const Report &report)
{
    for (const ReportRequest::Output &output : std::as_const(m_request.outputs)) {
        const QByteArray bytes = ReportFile::bytesOf(report, output.form, [this](double progress) { tell(progress); });
        if (bytes.isEmpty()) {
            fail(ExitCode::InternalError, tr("The report cannot be made in this form. This is a mistake of the program."));
            return;
        }
        if (const auto written = ReportFile::write(output.path, bytes); !written) {
            //: %1 is a path, %2 what is wrong and what to do
            fail(ExitCode::InternalError, tr("%1: %2").arg(output.path, ProblemText::report(written.error()).inOneLine()));
            return;
        }
        print(stdout, output.path);
    }
    Q_EMIT finished(ExitCode::Passed);
}

/** For the window that waits for it: the lines before the paths. */
void ReportCommand::tell(double progress) const
{
    if (m_request.showsProgress) {
        print(stdout, u"progress %1"_s.arg(qRound(progress * 100)));
    }
}

void ReportCommand::fail(const StorageError &error)
{
    fail(ExitCode::InternalError, ProblemText::storage(error).inOneLine());
}

void ReportCommand::fail(int code, const QString &text)
{
    print(stderr, text);
    // From the event loop: start() may fail before anybody listens.
    QMetaObject::invokeMethod(this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}
