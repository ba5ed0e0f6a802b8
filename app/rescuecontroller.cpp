// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rescuecontroller.h"

#include "detached.h"
#include "language.h"
#include "logging.h"
#include "rescuetext.h"
#include "sessionservice.h"
#include "settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto checkAfter = 1min; // of the start, which has enough to do
constexpr auto watchEvery = 200ms;
const QString rescued = u"-rescued-"_s;
const QString damaged = u"-damaged-"_s;

/** A name beside the database, without what earlier rescues added to it. */
QString beside(const QString &path, const QString &word, const QString &stamp)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.absolutePath() + u'/' + file.completeBaseName().section(rescued, 0, 0) + word + stamp + suffix;
}
} // namespace

RescueController::RescueController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.language, &Language::changed, this, &RescueController::changed);
    connect(&services.sessions, &SessionService::stateChanged, this, &RescueController::follow);
    connect(&m_watch, &QTimer::timeout, this, &RescueController::progressChanged);
    m_watch.setInterval(watchEvery);
    connect(&m_firstCheck, &QTimer::timeout, this, &RescueController::check);
    m_firstCheck.setSingleShot(true);
    m_firstCheck.start(checkAfter);
}

RescueController::~RescueController()
{
    stopCheck();
    cancel();
}

void RescueController::stopCheck()
{
    m_firstCheck.stop();
    if (m_checkIsCancelled) {
        *m_checkIsCancelled = true;
    }
}

void RescueController::setState(State state)
{
    m_state = state;
    if (state == Running) {
        m_watch.start();
    } else {
        m_watch.stop();
    }
    Q_EMIT changed();
}

void RescueController::follow()
{
    if (m_state == Running || m_state == Done) {
        return;
    }
    if (!m_services.sessions.isDamaged()) {
        if (m_state == Offered && m_services.sessions.state() != SessionService::Failed) {
            setState(Idle);
        }
        return;
    }
    const QString path = m_services.settings.databasePath();
    runDetached([path] { return DatabaseRescue::canHelp(path); }).then(this, [this](bool canHelp) {
        if (canHelp && m_state == Idle && m_services.sessions.isDamaged()) {
            setState(Offered);
        }
    });
}

void RescueController::check()
{
    if (m_checked || m_services.sessions.state() != SessionService::Ready) {
        return;
    }
    m_checkIsCancelled = std::make_shared<std::atomic<bool>>(false);
    m_checked = std::make_unique<Database>();
    const QString path = m_services.settings.databasePath();
    m_checked
        ->run([path, isCancelled = m_checkIsCancelled](Connection &connection) -> StorageResult<void> {
            if (const auto opened = connection.openExisting(path, 5s); !opened) {
                return std::unexpected(opened.error());
            }
            return connection.checkIntegrity(isCancelled.get());
        })
        .then(this, [this, path](const StorageResult<void> &result) {
            m_checked.reset();
            const bool isDamage = !result && result.error().kind == StorageError::Kind::Damaged;
            if (isDamage && path == m_services.settings.databasePath()) {
                m_services.sessions.damageFound(result.error());
            }
        });
}

void RescueController::start()
{
    if (m_state != Offered) {
        return;
    }
    m_error.reset();
    m_stamp = m_services.clock.now().toUTC().toString(u"yyyy-MM-dd-HHmmss"_s);
    m_oldFile = m_services.settings.databasePath();
    m_progress = std::make_shared<RescueProgress>();
    QPromise<StorageResult<RescueOutcome>> promise;
    promise.future().then(this, [this](const StorageResult<RescueOutcome> &result) { finish(result); });
    m_thread = std::jthread([promise = std::move(promise), progress = m_progress, &clock = m_services.clock, from = m_oldFile,
                             to = beside(m_oldFile, rescued, m_stamp)]() mutable {
        promise.start();
        promise.addResult(DatabaseRescue::save(from, to, *progress, clock));
        promise.finish();
    });
    setState(Running);
}

void RescueController::cancel()
{
    if (m_progress) {
        m_progress->isCancelled = true;
    }
}

void RescueController::finish(const StorageResult<RescueOutcome> &result)
{
    m_thread.join();
    if (!result || result->isCancelled) {
        m_error = result ? std::nullopt : std::optional(result.error());
        setState(Offered);
        return;
    }
    m_outcome = *result;
    m_isNamedBySettings = m_services.settings.setDatabasePath(m_outcome.file);
    if (!m_isNamedBySettings) {
        setState(Done); // whoever names the old one finds it where it was
        return;
    }
    // From here on nothing leads to the old one any more.
    const QString aside = beside(m_oldFile, damaged, m_stamp);
    runDetached([from = m_oldFile, aside] {
        return DatabaseRescue::setAside(from, aside);
    }).then(this, [this, aside](const StorageResult<void> &done) {
        if (done) {
            m_oldFile = aside;
        } else {
            qCWarning(lcApp) << "The damaged database keeps its name:" << done.error().detail;
        }
        setState(Done);
    });
}

void RescueController::open()
{
    if (m_state == Done) {
        setState(Idle);
        m_services.sessions.start();
    }
}

double RescueController::progress() const
{
    return m_progress ? m_progress->permille / 1000.0 : 0;
}

Problem RescueController::problem() const
{
    return m_error ? ProblemText::rescue(*m_error) : Problem();
}

QString RescueController::savedText() const
{
    return m_state == Done ? RescueText::saved(m_outcome) : QString();
}

QStringList RescueController::losses() const
{
    return m_state == Done ? RescueText(m_services.language.format()).lost(m_outcome) : QStringList();
}

QString RescueController::nextText() const
{
    if (m_state != Done) {
        return {};
    }
    QStringList sentences{m_outcome.incomplete.isEmpty()
                              ? tr("Open the new database and go on.")
                              : tr("Open the new database and look at the migrations that are incomplete. Where a"
                                   " backup holds more of them, keep it.")};
    if (!m_isNamedBySettings) {
        //: %1 is the name of a file
        sentences.append(tr("From now on, start the console with --database %1.").arg(m_outcome.file));
    }
    return sentences.join(u' ');
}
