// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal.h"
#include "status.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTimer>

#include <functional>
#include <vector>

class Application;
struct CardData;

/**
 * Uses the console on the practice site without anybody touching it: opens the session, signs in, prints each card as it
 * changes until every automatic check of the first phase has an answer, leaves pictures of the pages and ends the program:
 * with 1 where a check cannot tell.
 */
class SelfDrive : public QObject
{
    Q_OBJECT
public:
    SelfDrive(QQmlEngine &engine, Application &application, const Rehearsal &rehearsal, const QString &folder);

    void start(QQuickWindow *window);

private:
    void databaseReady();
    void sessionOpened();
    void printChanges();
    void watch();
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool tellsEverything() const; ///< complains where it does not
    [[nodiscard]] QList<CardData> automaticCards() const;
    void takePictures();
    void nextPicture();
    void save(const QString &name);
    void route(const char *where, const QString &page = {});
    void end(int code);

    QQmlEngine &m_engine;
    Application &m_application;
    Rehearsal m_rehearsal;
    QString m_folder;
    QQuickWindow *m_window = nullptr;
    QHash<QString, Status> m_printed; ///< what was last printed of each card
    QTimer m_watch;
    QElapsedTimer m_since;
    bool m_begun = false;
    int m_exitCode = 0;
    std::vector<std::pair<QString, std::function<void()>>> m_pictures; ///< name, and what to do before it is taken
    size_t m_nextPicture = 0;
};
