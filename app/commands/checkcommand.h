// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkreport.h"
#include "clock.h"
#include "commandline.h"
#include "database.h"
#include "enginehost.h"
#include "guidelibrary.h"
#include "guideshelf.h"
#include "journalstore.h"
#include "language.h"

#include <QMap>
#include <QObject>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTimer>

/** `migration-console check`: one sweep of the same engine with the same journal, printed instead of shown. */
class CheckCommand : public QObject
{
    Q_OBJECT
public:
    explicit CheckCommand(const CheckRequest &request, QObject *parent = nullptr);

    /** Returns at once; finished() follows from the event loop. The password is read before anything is asked. */
    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void createSession();
    void begin();
    void settleIfDone();
    void report();
    void fail(int code, const QString &text);
    [[nodiscard]] SessionHeader header() const;

    CheckRequest m_request;
    SystemClock m_clock;
    Language m_language;
    QQmlEngine m_qml;
    GuideLibrary m_library;
    GuideShelf m_guides;
    const GuideIndex *m_guide = nullptr;
    QTemporaryDir m_folder;
    Database m_database;
    JournalStore m_store;
    EngineHost m_engine;
    std::shared_ptr<SecretBytes> m_password;
    QMap<QString, CheckState> m_states;
    QTimer m_deadline;
    bool m_swept = false;
    bool m_ended = false;
};
