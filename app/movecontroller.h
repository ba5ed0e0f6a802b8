// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "databasemove.h"
#include "foldermodel.h"
#include "handover.h"
#include "problemtext.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Language;
class RescueController;
class SessionController;
class SessionService;
class Settings;

/**
 * Moves the database to a folder of the technician's choice, such as on another disk, and goes on with it there.
 *
 * It is done on the database's own thread: what is recorded meanwhile waits, and goes into the file that counts afterwards.
 */
class MoveController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Move)
    QML_SINGLETON
    Q_PROPERTY(MoveController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed FINAL)
    Q_PROPERTY(FolderModel *folders READ folders CONSTANT FINAL)
    Q_PROPERTY(QString target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString outlook READ outlook NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString oldFile READ oldFile NOTIFY changed FINAL)

public:
    enum State {
        Idle, ///< choosing a folder, or nothing
        Looking, ///< at the chosen folder
        Ready, ///< it can begin
        Refused, ///< not into this folder
        Running,
        Done,
    };
    Q_ENUM(State)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        Database &database;
        const Clock &clock;
        Language &language;
        Settings &settings;
        SessionController &current;
        SessionService &sessions;
        RescueController &rescue;
    };

    explicit MoveController(const Services &services, QObject *parent = nullptr);
    ~MoveController() override; ///< what runs is cancelled
    static MoveController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<MoveController>::create(engine, script); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString hindrance() const; ///< why it is not offered now; empty: it is
    [[nodiscard]] FolderModel *folders() { return &m_folders; }
    [[nodiscard]] QString target() const { return m_target; } ///< the file that it will be
    [[nodiscard]] QString outlook() const; ///< how much it needs, and how much there is
    [[nodiscard]] double progress() const; ///< 0 to 1; negative: it is not known how far
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] Problem problem() const; ///< why it does not go, or did not
    [[nodiscard]] QString oldFile() const { return m_oldFile; } ///< that can be deleted by hand, once it is done

    Q_INVOKABLE void chooseFolder(); ///< the one that folders() shows: looks whether it can be there
    Q_INVOKABLE void chooseAgain();
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void leave(); ///< the sheet is closed: nothing is chosen any more, what runs goes on

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    void setState(State state);
    void looked(const QString &target, const MoveOutlook &outlook);
    void finish(const Result<bool, MoveObstacle> &result);
    void retranslate();

    Services m_services;
    FolderModel m_folders;
    State m_state = Idle;
    QString m_target;
    QString m_oldFile;
    MoveOutlook m_outlook;
    std::optional<MoveObstacle> m_obstacle;
    std::shared_ptr<MoveProgress> m_progress;
    QTimer m_watch;
};
