// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"
#include "selftest.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The disk that it was moved to is unplugged; there is the file from before, and a backup. */
void SelfTest::testMissingDatabase()
{
    end();
    const QString old = m_folder.filePath(u"console.db"_s);
    if (!QFile::copy(old, m_folder.filePath(u"console-2026-03-01-101010.db"_s)) || !Settings::keepDatabasePath(old)
        || !Settings::keepDatabasePath(m_folder.filePath(u"stick/console.db"_s))) {
        complain(u"No file to miss."_s);
        return;
    }
    const int before = warnings();
    const bool begun = begin({});
    forgetWarnings(before); // that it says so is wanted
    auto *missing = m_engine->singletonInstance<MissingController *>("Console", "Missing");
    if (!begun || !missing || !waitFor([missing] { return !missing->oldText().isEmpty() && !missing->backupText().isEmpty(); })) {
        complain(u"A missing database is not said."_s);
        return;
    }
    testInEveryLook(u"missing database"_s, movedLooks());
    missing->openOld();
    if (!waitFor([this] { return m_application->sessions().state() == SessionService::Ready; })) {
        complain(u"The old database does not open."_s);
    }
}

QList<SelfTest::Look> SelfTest::movedLooks()
{
    using enum Settings::Theme;
    return {{u"en"_s, 1, {1280, 800}, Light},
            {u"de_DE"_s, 1, {1280, 800}, Dark},
            {u"en"_s, 2, {480, 800}, Dark},
            {u"de_DE"_s, 2, {480, 800}, Light}};
}

/** The daily one, which nobody waits for: the first page says it. */
void SelfTest::testFailedBackup()
{
    auto *backups = m_engine ? m_engine->singletonInstance<BackupService *>("Console", "Backups") : nullptr;
    if (!backups) {
        return;
    }
    m_application->settings().setBackupFolder(m_folder.filePath(u"unplugged"_s));
    backups->setDaily(true);
    if (!waitFor([backups] { return !backups->problem().title.isEmpty(); })) {
        complain(u"A failed backup is not said."_s);
    }
    show(u"StartPage"_s);
    testInEveryLook(u"StartPage with a failed backup"_s, movedLooks());
    backups->setDaily(false);
    m_application->settings().setBackupFolder(m_folder.path());
}

/** From the folder to the file that is left behind, with all that may stand in the way. */
void SelfTest::testMove()
{
    auto *move = m_engine ? m_engine->singletonInstance<MoveController *>("Console", "Move") : nullptr;
    if (!move || !QDir(m_folder.path()).mkpath(u"stick"_s)) {
        return;
    }
    const auto choose = [&](const QString &folder) {
        QMetaObject::invokeMethod(m_window, "ask", Q_ARG(QString, u"MoveSheet"_s));
        const auto *front = m_window->findChild<QObject *>(u"front"_s);
        const auto popup = [front] { return front->property("item").value<QObject *>(); };
        (void)waitFor([&popup] { return popup() && popup()->property("opened").toBool(); });
        move->folders()->open(folder);
        (void)waitFor([move] { return !move->folders()->isBusy(); });
        testInEveryLook(u"MoveSheet in a folder"_s, movedLooks());
        move->chooseFolder();
        (void)waitFor([move] { return move->state() != MoveController::Looking; });
        testInEveryLook(move->state() == MoveController::Ready ? u"MoveSheet at the end"_s : u"MoveSheet refused"_s, movedLooks());
        if (move->state() == MoveController::Ready) {
            move->start();
        }
        QMetaObject::invokeMethod(popup(), "close");
        (void)waitFor([&popup] { return !popup() || !popup()->property("opened").toBool(); });
    };
    const auto look = [&](const QString &what) {
        show(u"SettingsPage"_s);
        const auto all = movedLooks();
        for (const Look &each : all) {
            apply(each);
            bringIntoSight(u"RecordsGroup"_s);
            testInEveryLook(what, {each});
        }
    };
    look(u"SettingsPage before a move"_s);
    choose(m_folder.path()); // where it lies already
    const int before = warnings();
    {
        Connection other; // keeps it waiting for some seconds
        if (!other.openExisting(m_application->settings().databasePath(), 1s)) {
            complain(u"The database cannot be held open."_s);
        }
        choose(m_folder.filePath(u"stick"_s));
        look(u"SettingsPage while it moves"_s);
        (void)waitFor([move] { return move->state() != MoveController::Running; });
        forgetWarnings(before); // that it says so is wanted
        look(u"SettingsPage with a failed move"_s);
    }
    choose(m_folder.filePath(u"stick"_s));
    if (!waitFor([move] { return move->state() == MoveController::Done; })) {
        complain(u"The database is not moved."_s);
    }
    look(u"SettingsPage after a move"_s);
}

/** Scrolls the page so that the item stands on top. */
void SelfTest::bringIntoSight(const QString &name)
{
    auto *item = m_window->findChild<QQuickItem *>(name);
    for (QQuickItem *up = item; up; up = up->parentItem()) {
        auto *content = up->property("contentItem").value<QQuickItem *>();
        if (content && up->property("contentY").isValid()) {
            up->setProperty("contentY", std::max(0.0, std::min(item->mapToItem(content, QPointF()).y(), content->height() - up->height())));
            return;
        }
    }
    complain(name + u" is not there."_s);
}
