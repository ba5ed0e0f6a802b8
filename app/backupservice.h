// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "foldermodel.h"
#include "handover.h"
#include "problemtext.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class Language;
class Settings;

/**
 * Copies of the whole database in a folder of the technician's choice: at once, and every day by itself.
 *
 * A copy has its name only when all of it is on the disk. Of the daily ones the newest are kept; those that were asked for stay.
 */
class BackupService : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Backups)
    QML_SINGLETON
    Q_PROPERTY(FolderModel *folders READ folders CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(bool daily READ isDaily WRITE setDaily NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int dailyOnesKept READ dailyOnesKept CONSTANT FINAL)

public:
    /** What it works with; all of it outlives the service. */
    struct Services {
        const Clock &clock;
        Language &language;
        Settings &settings;
    };

    explicit BackupService(const Services &services, QObject *parent = nullptr);
    ~BackupService() override; ///< a copy that is being written is cancelled
    static BackupService *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<BackupService>::create(engine, script); }

    [[nodiscard]] FolderModel *folders() { return &m_folders; }
    [[nodiscard]] QString folder() const; ///< empty: none was chosen yet
    [[nodiscard]] bool isDaily() const;
    void setDaily(bool daily);
    [[nodiscard]] static constexpr int dailyOnesKept() { return 14; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString newestFile() const { return m_copies.path; } ///< empty: there is none, or it is not known yet
    [[nodiscard]] QString lastText() const; ///< when the newest copy in the folder was made; empty while that is not known yet
    [[nodiscard]] Problem problem() const; ///< why the last one failed, until one does not or another folder is chosen

    Q_INVOKABLE void chooseFolder(); ///< the one that folders() shows
    Q_INVOKABLE void backUp(); ///< now
    Q_INVOKABLE void cancel(); ///< nothing is left of a copy that is being written; a daily one is tried again later
    Q_INVOKABLE void refresh(); ///< looks into the folder: somebody wants to know
    void backUpIfDue(); ///< the daily one, when the newest copy is a day old

Q_SIGNALS:
    void changed();

private:
    /** What lies in the folder already. */
    struct Copies {
        QDateTime newest = {}; ///< UTC
        qint64 size = 0; ///< bytes, of the newest
        QString path = {}; ///< likewise
        bool isKnown = false; ///< somebody looked
        bool isThere = false; ///< the folder itself: its disk may be unplugged
    };
    void write(bool byItself);
    void copyTo(const QString &path);
    void written(const StorageResult<bool> &result);
    void look(Copies (*how)(const QString &folder), bool thenBackUp = false);
    void retranslate();
    [[nodiscard]] static Copies copiesIn(const QString &folder);
    [[nodiscard]] static Copies tidiedCopiesIn(const QString &folder); ///< without the daily ones that are too many

    Services m_services;
    FolderModel m_folders;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::unique_ptr<Database> m_copier; ///< a connection of its own, so that nobody waits for a long copy to be written
    Copies m_copies;
    bool m_isBusy = false;
    std::optional<StorageError> m_error;
    QTimer m_watch;
};
