// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionservice.h"

#include "guideshelf.h"
#include "language.h"
#include "logging.h"
#include "sessioncontroller.h"
#include "sessionstart.h"
#include "settings.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostOpen = 100; // to carry on with; nobody has as many at once
constexpr int mostPast = 12;
}

SessionService::SessionService(const Services &services, const Rehearsal &rehearsal, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_rehearsal(rehearsal)
    , m_texts(services.guides)
    , m_sessions(services.clock)
    , m_open(m_sessions, false)
    , m_past(m_sessions, true)
    , m_search(services.database)
{
    m_sessions.setTexts(&m_texts);
    connect(&services.language, &Language::changed, this, &SessionService::retranslate);
    connect(&services.current, &SessionController::closed, this, &SessionService::refresh);
}

void SessionService::start()
{
    m_state = Loading;
    Q_EMIT stateChanged();
    const QString path = m_services.settings.databasePath();
    Database &database = m_services.database;
    // In the place of one that is on an unplugged disk none is made: it would look as if nothing had ever been recorded.
    (m_services.settings.isDatabaseChosen() ? database.openExisting(path) : database.open(path))
        .then(this, [this, path](const StorageResult<DatabaseState> &result) { opened(path, result); });
}

void SessionService::opened(const QString &path, const StorageResult<DatabaseState> &result)
{
    if (m_services.settings.rereadDatabasePath() != path) {
        start(); // another window moved it while this one waited for it
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    m_error = result->limitation;
    m_services.settings.setReadOnly(result->isReadOnly());
    m_services.current.setReadOnly(result->isReadOnly());
    refresh();
}

void SessionService::refresh()
{
    if (m_state == Failed) {
        return;
    }
    list([this] {
        m_state = m_error ? ReadOnly : Ready;
        Q_EMIT stateChanged();
    });
}

/** Not all of them: there may be very many. */
void SessionService::list(const std::function<void()> &done)
{
    struct Answers {
        QList<SessionSummary> sessions = {};
        bool isThere = false;
    };
    const auto answers = std::make_shared<Answers>();
    const auto take = [answers](const StorageResult<SessionPage> &page) {
        answers->isThere = page.has_value();
        answers->sessions += page ? page->sessions : QList<SessionSummary>();
    };
    m_search.page({.outcome = SessionOutcome::Kind::Open, .isArchived = false, .limit = mostOpen}).then(this, take);
    m_search.page({.isPast = true, .isArchived = false, .limit = mostPast}).then(this, take);
    m_search.counts().then(this, [this, answers, done](const StorageResult<SessionCounts> &counts) {
        if (counts && answers->isThere) {
            m_openCount = counts->open;
            m_pastCount = counts->finished + counts->abandoned;
            show(answers->sessions);
            done();
            return;
        }
        // A database of an older version that can only be read has no list beside its journals.
        m_services.store.sessions().then(this, [this, done](const StorageResult<QList<SessionSummary>> &summaries) {
            if (!summaries) {
                fail(summaries.error());
                return;
            }
            show(*summaries);
            m_openCount = m_open.rowCount();
            m_pastCount = m_past.rowCount();
            done();
        });
    });
}

void SessionService::show(const QList<SessionSummary> &summaries)
{
    if (!summaries.isEmpty()) {
        // Most cards are in every guide; the first picture waits less for their titles.
        m_services.guides.prefetch(SessionData::of(summaries.constFirst()).header.product);
    }
    QList<SessionData> sessions;
    for (const SessionSummary &summary : summaries) {
        sessions.append(SessionData::of(summary));
    }
    m_sessions.setFormat(m_services.language.format());
    m_sessions.setSessions(sessions);
    Q_EMIT countsChanged();
}

void SessionService::fail(const StorageError &error)
{
    qCWarning(lcApp) << "The database cannot be used:" << static_cast<int>(error.kind) << error.detail;
    m_error = error;
    m_state = Failed;
    Q_EMIT stateChanged();
}

bool SessionService::isDamaged() const
{
    return m_state == Failed && m_error && m_error->kind == StorageError::Kind::Damaged;
}

bool SessionService::isMissing() const
{
    return m_state == Failed && m_error && m_error->kind == StorageError::Kind::Missing;
}

void SessionService::damageFound(const StorageError &damage)
{
    m_services.database.run([damage](Connection &connection) -> StorageResult<void> {
        connection.refuseWriting(damage);
        return {};
    });
    m_services.settings.setReadOnly(true);
    m_services.current.setReadOnly(true);
    fail(damage);
}

Problem SessionService::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}

QVariantList SessionService::products() const
{
    QVariantList list;
    const auto keys = GuideShelf::products();
    for (const QString &key : keys) {
        list.append(QVariantMap{{u"key"_s, key}, {u"title"_s, Words::productTitle(key)}}); // no guide is read for its name
    }
    return list;
}

RehearsalValue SessionService::rehearsal() const
{
    RehearsalValue value;
    value.available = m_rehearsal.isAvailable();
    value.command = u"packaging/dev run"_s;
    return value;
}

void SessionService::create(const QVariantMap &answers)
{
    const auto text = [&](const QString &key) { return answers.value(key).toString().trimmed(); };
    SessionHeader header;
    header.product = text(u"product"_s);
    header.customer = text(u"customer"_s);
    header.technician = text(u"technician"_s);
    header.domain = text(u"domain"_s);
    header.source = {text(u"sourceName"_s), text(u"sourceAddress"_s)};
    header.destination = {text(u"destinationName"_s), text(u"destinationAddress"_s)};
    m_services.settings.setTechnician(header.technician);
    createSession(header, {}, false);
}

void SessionService::createSession(const SessionHeader &header, const QString &lastStepDone, bool open)
{
    const GuideIndex *guide = m_services.guides.guide(header.product);
    if (!guide) {
        Q_EMIT createFailed(tr("There is no guide for this product. Choose another one."));
        return;
    }
    SessionStart::create(m_services.store, guide->plan(), header, lastStepDone).then(this, [this, open](const StorageResult<QUuid> &id) {
        if (id) {
            sessionMade(id->toString(QUuid::WithoutBraces), open);
        } else {
            Q_EMIT createFailed(ProblemText::storage(id.error()).inOneLine());
        }
    });
}

void SessionService::sessionMade(const QString &sessionId, bool open)
{
    list([this, sessionId, open] {
        Q_EMIT created(sessionId);
        if (open) {
            openSession(sessionId);
        }
    });
}

void SessionService::openSession(const QString &sessionId)
{
    m_services.current.open(QUuid::fromString(sessionId));
}

void SessionService::openRehearsal()
{
    if (!m_rehearsal.isAvailable()) {
        return;
    }
    const SessionHeader &wanted = m_rehearsal.header();
    QList<SessionData> candidates;
    for (const SessionData &session : m_sessions.sessions()) {
        const SessionHeader &header = session.header;
        if (header.rehearsal && !session.finished && header.source == wanted.source && header.destination == wanted.destination) {
            candidates.append(session);
        }
    }
    openRehearsal(candidates);
}

void SessionService::openRehearsal(const QList<SessionData> &candidates)
{
    const GuideIndex *guide = m_services.guides.guide(m_rehearsal.header().product);
    if (!guide || candidates.isEmpty()) {
        createSession(m_rehearsal.header(), m_rehearsal.lastStepDone(), true);
        return;
    }
    // One that was begun at another stage of the site expects other things of it. What was practised in it since, says nothing.
    const QSet<QString> wanted = guide->plan().doneUpTo(m_rehearsal.lastStepDone());
    m_services.store.entries(candidates.constFirst().header.id)
        .then(this, [this, candidates, wanted](const StorageResult<QList<JournalEntry>> &journal) {
            if (journal && SessionStart::importedSteps(*journal) == wanted) {
                m_services.current.open(candidates.constFirst().header.id);
            } else {
                openRehearsal(candidates.sliced(1));
            }
        });
}

void SessionService::retranslate()
{
    m_sessions.setFormat(m_services.language.format());
    Q_EMIT stateChanged();
    Q_EMIT productsChanged();
}
