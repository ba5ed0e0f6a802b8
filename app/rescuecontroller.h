// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "databaserescue.h"
#include "handover.h"
#include "problemtext.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

class Language;
class SessionService;
class Settings;

/**
 * Looks for damage in the database once in a run, and saves what can be read of a damaged one when somebody asks for it.
 *
 * What is saved goes into a new file beside the old one, which is only read, keeps all that it holds and gets a name that says what it
 * is. The program goes on with the new one from the moment that the settings name it.
 */
class RescueController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Rescue)
    QML_SINGLETON
    Q_PROPERTY(RescueController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList losses READ losses NOTIFY changed FINAL)
    Q_PROPERTY(QString newFile READ newFile NOTIFY changed FINAL)
    Q_PROPERTY(QString oldFile READ oldFile NOTIFY changed FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)

public:
    enum State {
        Idle, ///< there is nothing to save, or it is not known yet
        Offered,
        Running,
        Done,
    };
    Q_ENUM(State)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        const Clock &clock;
        Language &language;
        Settings &settings;
        SessionService &sessions;
    };

    explicit RescueController(const Services &services, QObject *parent = nullptr);
    ~RescueController() override; ///< what runs is cancelled and waited for
    static RescueController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<RescueController>::create(engine, script); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double progress() const; ///< 0 to 1
    [[nodiscard]] Problem problem() const; ///< why the last one failed
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QStringList losses() const; ///< a line a migration
    [[nodiscard]] QString newFile() const { return m_outcome.file; }
    [[nodiscard]] QString oldFile() const { return m_oldFile; } ///< where the damaged one is
    [[nodiscard]] QString nextText() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void open(); ///< goes on with the new file
    void check(); ///< reads the whole database on a thread of its own
    void stopCheck(); ///< somebody else reads all of it

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    void follow();
    void finish(const StorageResult<RescueOutcome> &result);
    void setState(State state);

    Services m_services;
    State m_state = Idle;
    std::shared_ptr<RescueProgress> m_progress;
    std::shared_ptr<std::atomic<bool>> m_checkIsCancelled;
    std::unique_ptr<Database> m_checked; ///< a connection of its own: nobody waits for it
    std::jthread m_thread;
    QTimer m_watch;
    QTimer m_firstCheck;
    RescueOutcome m_outcome;
    QString m_stamp; ///< in the names of both files
    QString m_oldFile;
    bool m_isNamedBySettings = false; ///< the new file; else only this run knows it
    std::optional<StorageError> m_error;
};
