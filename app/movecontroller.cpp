// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "movecontroller.h"

#include "detached.h"
#include "language.h"
#include "movetext.h"
#include "rescuecontroller.h"
#include "sessioncontroller.h"
#include "sessionservice.h"
#include "settings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto watchEvery = 200ms;
constexpr auto waitForOthers = 5s;
}

MoveController::MoveController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folders(services.clock, FolderModel::Content::Folders)
{
    connect(&services.language, &Language::changed, this, &MoveController::retranslate);
    connect(&services.settings, &Settings::readOnlyChanged, this, &MoveController::changed);
    connect(&services.current, &SessionController::hasSessionChanged, this, &MoveController::changed);
    connect(&services.sessions, &SessionService::stateChanged, this, &MoveController::changed);
    connect(&m_watch, &QTimer::timeout, this, &MoveController::progressChanged);
    m_watch.setInterval(watchEvery);
    retranslate();
}

MoveController::~MoveController()
{
    cancel();
}

void MoveController::retranslate()
{
    m_folders.setFormat(m_services.language.format());
    Q_EMIT changed();
}

void MoveController::setState(State state)
{
    m_state = state;
    if (state == Running) {
        m_watch.start();
    } else {
        m_watch.stop();
    }
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

QString MoveController::hindrance() const
{
    if (m_services.settings.isDatabaseOverruled()) {
        return tr("This file was named at the start with --database, so it is not moved from here.");
    }
    if (m_services.current.hasSession()) {
        return tr("To move the file to another disk, leave the open migration first.");
    }
    if (m_services.settings.isReadOnly() || (m_state != Running && m_services.sessions.state() != SessionService::Ready)) {
        return tr("It can be moved to another disk once it can be written to.");
    }
    return {};
}

void MoveController::chooseFolder()
{
    const QString folder = m_folders.path();
    if (m_state == Running || folder.isEmpty() || !hindrance().isEmpty()) {
        return;
    }
    const QString from = m_services.settings.databasePath();
    m_target = DatabaseMove::pathIn(folder, from);
    setState(Looking);
    runDetached([from, folder] {
        return DatabaseMove::lookAt(from, folder);
    }).then(this, [this, target = m_target](const MoveOutlook &outlook) { looked(target, outlook); });
}

void MoveController::looked(const QString &target, const MoveOutlook &outlook)
{
    if (m_state != Looking || target != m_target) {
        return;
    }
    m_outlook = outlook;
    m_obstacle = outlook.obstacle;
    setState(m_obstacle ? Refused : Ready);
}

void MoveController::chooseAgain()
{
    if (m_state != Running) {
        m_obstacle.reset();
        m_target.clear();
        setState(Idle);
    }
}

void MoveController::leave()
{
    if (m_state == Looking || m_state == Ready || m_state == Refused) {
        chooseAgain();
    }
}

void MoveController::start()
{
    if (m_state != Ready || !hindrance().isEmpty()) {
        return;
    }
    m_services.rescue.stopCheck(); // the copy is looked through as well
    m_oldFile = m_services.settings.databasePath();
    m_progress = std::make_shared<MoveProgress>();
    setState(Running);
    const auto work = [from = m_oldFile, to = m_target, progress = m_progress](Connection &connection) {
        connection.close();
        const auto moved = DatabaseMove::run(from, to, *progress, &Settings::keepDatabasePath);
        (void)connection.openExisting(moved && *moved ? to : from, waitForOthers); // for what waits behind this
        return StorageResult<Result<bool, MoveObstacle>>(moved);
    };
    m_services.database.run(work).then(this, [this](const StorageResult<Result<bool, MoveObstacle>> &result) { finish(result.value()); });
}

void MoveController::cancel()
{
    if (m_progress) {
        m_progress->isCancelled = true;
    }
}

void MoveController::finish(const Result<bool, MoveObstacle> &result)
{
    m_obstacle = result ? std::nullopt : std::optional(result.error());
    const bool isMoved = result && *result;
    if (isMoved) {
        m_services.settings.rereadDatabasePath();
    } else {
        m_oldFile.clear();
    }
    setState(isMoved ? Done : Idle);
    m_services.sessions.start();
}

QString MoveController::outlook() const
{
    if (m_state != Ready && m_state != Refused) {
        return {};
    }
    const Format format = m_services.language.format();
    //: %1 and %2 are sizes such as "4.2 MB"
    return Format::fill(tr("The database has %1; %2 are free in this folder."),
                        {format.dataSize(m_outlook.size), format.dataSize(std::max(m_outlook.room, 0LL))});
}

double MoveController::progress() const
{
    return !m_progress || m_progress->isVerifying ? -1 : m_progress->permille / 1000.0;
}

QString MoveController::progressText() const
{
    if (m_state != Running) {
        return {};
    }
    return m_progress->isVerifying ? tr("Reading the copy again…") : tr("Copying the database…");
}

Problem MoveController::problem() const
{
    return m_obstacle ? MoveText::problem(*m_obstacle) : Problem();
}
