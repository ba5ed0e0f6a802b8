// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "handover.h"
#include "problemtext.h"
#include "rehearsal.h"
#include "sessionlistmodel.h"
#include "sessionsearch.h"
#include "sharedtexts.h"
#include "values.h"

#include <QObject>
#include <QVariantMap>

#include <functional>

class GuideShelf;
class Language;
class SessionController;
class Settings;

/** The sessions to carry on with and the newest of the past: opens the file, lists, creates and opens them. */
class SessionService : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Sessions)
    QML_SINGLETON
    Q_PROPERTY(SessionService::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *open READ open CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *past READ past CONSTANT FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(int pastCount READ pastCount NOTIFY countsChanged FINAL)
    Q_PROPERTY(QVariantList products READ products NOTIFY productsChanged FINAL)
    Q_PROPERTY(RehearsalValue rehearsal READ rehearsal CONSTANT FINAL)

public:
    enum State { Loading, Ready, ReadOnly, Failed };
    Q_ENUM(State)

    /** What it works with; all of it outlives the service. */
    struct Services {
        Database &database;
        JournalStore &store;
        const Clock &clock;
        GuideShelf &guides;
        Language &language;
        Settings &settings;
        SessionController &current;
    };

    SessionService(const Services &services, const Rehearsal &rehearsal, QObject *parent = nullptr);
    static SessionService *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<SessionService>::create(engine, script); }

    void start(); ///< opens the database; state says how it went
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isDamaged() const; ///< that is why it failed
    [[nodiscard]] bool isMissing() const; ///< likewise: the file is not where it was moved to
    void damageFound(const StorageError &damage); ///< from now on nothing is written, and the pages say so
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QAbstractItemModel *open() { return &m_open; }
    [[nodiscard]] QAbstractItemModel *past() { return &m_past; }
    [[nodiscard]] int openCount() const { return m_openCount; }
    [[nodiscard]] int pastCount() const { return m_pastCount; }
    [[nodiscard]] QVariantList products() const; ///< {key, title} of each guide
    [[nodiscard]] RehearsalValue rehearsal() const;

    Q_INVOKABLE void create(const QVariantMap &answers); ///< ends with created() or createFailed()
    Q_INVOKABLE void openSession(const QString &sessionId); ///< makes it Current
    Q_INVOKABLE void openRehearsal(); ///< goes on with the one on this site, or begins it

Q_SIGNALS:
    void stateChanged();
    void countsChanged();
    void productsChanged();
    void created(const QString &sessionId);
    void createFailed(const QString &text);

private:
    void opened(const QString &path, const StorageResult<DatabaseState> &result);
    void fail(const StorageError &error);
    void list(const std::function<void()> &done);
    void show(const QList<SessionSummary> &summaries);
    void createSession(const SessionHeader &header, const QString &lastStepDone, bool open);
    void sessionMade(const QString &sessionId, bool open);
    void openRehearsal(const QList<SessionData> &candidates);
    void retranslate();

    Services m_services;
    Rehearsal m_rehearsal;
    SharedTexts m_texts;
    SessionListModel m_sessions;
    SessionFilterModel m_open;
    SessionFilterModel m_past;
    SessionSearch m_search;
    int m_openCount = 0;
    int m_pastCount = 0;
    State m_state = Loading;
    std::optional<StorageError> m_error;
};
