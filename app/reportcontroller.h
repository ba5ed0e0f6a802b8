// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "foldermodel.h"
#include "handover.h"
#include "journalstore.h"
#include "problemtext.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUuid>

#include <memory>

class Language;
class Settings;

/**
 * The report of any migration, made into a folder of the technician's choice.
 *
 * The program makes it in a process of its own: there each language can be spoken in turn, and the window waits for nothing.
 */
class ReportController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Reports)
    QML_SINGLETON
    Q_PROPERTY(FolderModel *folders READ folders CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString customer READ customer NOTIFY changed FINAL)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT FINAL)
    Q_PROPERTY(int form MEMBER m_form NOTIFY changed FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(int secondLanguage READ secondLanguage WRITE setSecondLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool full MEMBER m_isFull NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString writtenPath READ writtenPath NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        JournalStore &store;
        const Clock &clock;
        Language &language;
        Settings &settings;
    };

    explicit ReportController(const Services &services, QObject *parent = nullptr);
    ~ReportController() override; ///< what is being made is given up
    static ReportController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<ReportController>::create(engine, script); }

    void setProgram(const QString &path); ///< that makes reports; from the start this one

    [[nodiscard]] FolderModel *folders() { return &m_folders; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &customer() const { return m_customer; }
    [[nodiscard]] static QStringList languageNames(); ///< as their readers write them; the place in this list is the value
    [[nodiscard]] int language() const { return m_first; }
    void setLanguage(int place);
    [[nodiscard]] int secondLanguage() const { return m_second; } ///< negative: none
    void setSecondLanguage(int place);
    [[nodiscard]] bool isBusy() const { return m_process != nullptr; }
    [[nodiscard]] double progress() const { return m_progress; } ///< 0 to 1; negative: not known
    [[nodiscard]] const QString &writtenPath() const { return m_written; } ///< empty until there is one
    [[nodiscard]] Problem problem() const { return m_problem; } ///< why there is none

    Q_INVOKABLE void choose(const QString &sessionId); ///< whose report is made
    Q_INVOKABLE void chooseFolder(); ///< the one that folders() shows
    Q_INVOKABLE void make();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    void readOutput();
    void ended(bool isGood);
    void giveUp();
    [[nodiscard]] QString fileName() const;

    Services m_services;
    FolderModel m_folders;
    QString m_program;
    QUuid m_session;
    QString m_customer;
    QString m_folder;
    int m_form = 0; ///< ReportForm
    int m_first = 0;
    int m_second = -1;
    bool m_isFull = true;
    std::unique_ptr<QProcess> m_process; ///< while one is being made
    QString m_path; ///< that it writes
    double m_progress = -1;
    QString m_written;
    Problem m_problem;
};
