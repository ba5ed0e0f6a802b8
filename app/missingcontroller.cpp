// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "missingcontroller.h"

#include "backupservice.h"
#include "detached.h"
#include "language.h"
#include "movetext.h"
#include "sessionservice.h"
#include "settings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

MissingController::MissingController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.language, &Language::changed, this, &MissingController::changed);
    connect(&services.backups, &BackupService::changed, this, &MissingController::changed);
    connect(&services.sessions, &SessionService::stateChanged, this, &MissingController::look);
}

MissingController::~MissingController()
{
    if (m_progress) {
        m_progress->isCancelled = true;
    }
}

bool MissingController::isHere() const
{
    return m_services.sessions.isMissing();
}

void MissingController::look()
{
    m_obstacle.reset();
    m_oldTime = {};
    if (isHere()) {
        m_services.backups.refresh();
        const QString old = m_services.settings.databaseBefore();
        runDetached([old] {
            return old.isEmpty() ? QDateTime() : QFileInfo(old).lastModified(); // invalid for what is not there
        }).then(this, [this](const QDateTime &time) {
            m_oldTime = time;
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

void MissingController::retry()
{
    if (isHere() && !isBusy()) {
        m_services.sessions.start();
    }
}

void MissingController::openOld()
{
    if (!m_oldTime.isValid()) {
        return; // it is not there
    }
    goOnWith([old = m_services.settings.databaseBefore()](MoveProgress &) -> Result<bool, MoveObstacle> {
        if (!DatabaseMove::changeWriter(old)) {
            return std::unexpected(MoveObstacle::Disk);
        }
        return Settings::keepDatabasePath(old) ? Result<bool, MoveObstacle>(true) : std::unexpected(MoveObstacle::NotKept);
    });
}

void MissingController::openBackup()
{
    if (m_services.backups.newestFile().isEmpty()) {
        return; // there is none
    }
    const QString stamp = m_services.clock.now().toUTC().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString folder = QFileInfo(Settings::ownDatabasePath()).absolutePath();
    goOnWith([backup = m_services.backups.newestFile(), folder, stamp](MoveProgress &progress) -> Result<bool, MoveObstacle> {
        if (!QDir().mkpath(folder)) {
            return std::unexpected(MoveObstacle::NotWritable);
        }
        const QString path = folder + u"/console-from-backup-"_s + stamp + u".db"_s;
        return DatabaseMove::run(backup, path, progress, &Settings::keepDatabasePath, DatabaseMove::Writer::Another);
    });
}

void MissingController::goOnWith(const std::function<Result<bool, MoveObstacle>(MoveProgress &progress)> &make)
{
    if (!isHere() || isBusy()) {
        return;
    }
    m_obstacle.reset();
    m_progress = std::make_shared<MoveProgress>();
    runDetached([make, progress = m_progress] { return make(*progress); }).then(this, [this](const Result<bool, MoveObstacle> &result) {
        m_progress.reset();
        if (result) {
            m_services.settings.rereadDatabasePath();
            m_services.sessions.start();
        } else {
            m_obstacle = result.error();
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

QString MissingController::oldText() const
{
    if (!isHere() || !m_oldTime.isValid()) {
        return {};
    }
    const QString time = m_services.language.format().shortly(m_oldTime, m_services.clock.now());
    //: %1 is a time, %2 the name of a file
    return Format::fill(tr("From before it was moved, of %1: %2"), {time, Format::foreign(m_services.settings.databaseBefore())});
}

QString MissingController::backupText() const
{
    return isHere() && !m_services.backups.newestFile().isEmpty() ? m_services.backups.lastText() : QString();
}

Problem MissingController::problem() const
{
    return m_obstacle ? MoveText::problem(*m_obstacle) : Problem();
}
