// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "databasemove.h"
#include "handover.h"
#include "problemtext.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

class BackupService;
class Language;
class SessionService;
class Settings;

/**
 * The database is not where it was moved to: what there is to go on with. Nothing happens by itself.
 *
 * Whatever is opened instead misses what was recorded since. So the console writes chains of its own in it: the same numbers never
 * stand for different entries, and both can be brought together by export and import.
 */
class MissingController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Missing)
    QML_SINGLETON
    Q_PROPERTY(bool here READ isHere NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString oldText READ oldText NOTIFY changed FINAL)
    Q_PROPERTY(QString backupText READ backupText NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        const Clock &clock;
        Language &language;
        Settings &settings;
        BackupService &backups;
        SessionService &sessions;
    };

    explicit MissingController(const Services &services, QObject *parent = nullptr);
    ~MissingController() override; ///< a copy that is being made is cancelled
    static MissingController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<MissingController>::create(engine, script); }

    [[nodiscard]] bool isHere() const; ///< the case
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    [[nodiscard]] QString oldText() const; ///< about the file that it was moved away from; empty: it is gone
    [[nodiscard]] QString backupText() const; ///< about the newest backup; empty: there is none
    [[nodiscard]] Problem problem() const;

    Q_INVOKABLE void retry();
    Q_INVOKABLE void openOld();
    Q_INVOKABLE void openBackup(); ///< a copy of it, beside where the database is by itself

Q_SIGNALS:
    void changed();

private:
    void look();
    void goOnWith(const std::function<Result<bool, MoveObstacle>(MoveProgress &progress)> &make);

    Services m_services;
    QDateTime m_oldTime; ///< invalid: it is gone
    std::shared_ptr<MoveProgress> m_progress;
    std::optional<MoveObstacle> m_obstacle;
};
