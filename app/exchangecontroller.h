// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "foldermodel.h"
#include "handover.h"
#include "problemtext.h"
#include "sessionexporter.h"
#include "sessionimporter.h"

#include <QObject>
#include <QTimer>

class Language;
class Settings;

/** Exports migrations into a file and imports them from one: one thing at a time, with its progress and its end. */
class ExchangeController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Exchange)
    QML_SINGLETON
    Q_PROPERTY(ExchangeController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(FolderModel *folders READ folders CONSTANT FINAL)
    Q_PROPERTY(FolderModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QStringList hashes READ hashes NOTIFY changed FINAL)
    Q_PROPERTY(bool news READ hasNews NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)

public:
    enum State {
        Choosing, ///< a folder to write to, or a file to read; `problem` says why the last attempt failed
        Exporting,
        Exported, ///< `path`, `lines` and `hashes` tell
        Looking,
        Looked, ///< `lines` say what would come of it
        Importing,
        Imported, ///< `lines` say what came of it
    };
    Q_ENUM(State)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        Database &database;
        JournalStore &store;
        GuideShelf &guides;
        const Clock &clock;
        Language &language;
        Settings &settings;
    };

    explicit ExchangeController(const Services &services, QObject *parent = nullptr);
    static ExchangeController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<ExchangeController>::create(engine, script);
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] FolderModel *folders() { return &m_folders; } ///< to write to
    [[nodiscard]] FolderModel *files() { return &m_files; } ///< to read from
    [[nodiscard]] int count() const { return static_cast<int>(m_sessions.size()); } ///< of the migrations that are to be exported
    [[nodiscard]] double progress() const; ///< 0 to 1; of what runs
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString path() const { return m_path; } ///< of the file
    [[nodiscard]] QStringList hashes() const; ///< the newest of each exported chain
    [[nodiscard]] bool hasNews() const; ///< an import would change something
    [[nodiscard]] Problem problem() const;

    Q_INVOKABLE void choose(const QStringList &sessionIds); ///< what the next export is of
    Q_INVOKABLE void exportHere(); ///< into the folder that folders() shows, under a name of its own
    Q_INVOKABLE void look(const QString &path); ///< what is in this file, and what would come of it
    Q_INVOKABLE void take(); ///< imports what was looked at
    Q_INVOKABLE void cancel(); ///< what runs; nothing of it is left
    Q_INVOKABLE void reset(); ///< back to choosing

Q_SIGNALS:
    void changed();
    void progressChanged();
    void imported(); ///< lists of migrations are old now

private:
    void setState(State state);
    void fail(const ExchangeError &error);
    void startExport(const QString &name);
    [[nodiscard]] QString fileName(const QString &name) const;
    void retranslate();

    Services m_services;
    FolderModel m_folders;
    FolderModel m_files;
    SessionExporter m_exporter;
    SessionImporter m_importer;
    State m_state = Choosing;
    bool m_isExport = true; ///< whose problem it is
    QList<QUuid> m_sessions;
    QString m_path;
    std::optional<ExportReport> m_report;
    QList<SessionMerge> m_merges;
    std::optional<ExchangeError> m_error;
    QTimer m_ticks; ///< while something runs
};
