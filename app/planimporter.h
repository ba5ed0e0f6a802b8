// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foldermodel.h"
#include "planimport.h"
#include "planmodel.h"

#include <QObject>
#include <QTimer>

#include <optional>

/** A table on its way into the plan: read beside the window, shown before it is taken. */
class PlanImporter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Plan.importer")
    Q_PROPERTY(FolderModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(PlanImporter::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed FINAL)
    Q_PROPERTY(PlanModel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int beyond READ beyond NOTIFY changed FINAL)

public:
    enum State { Idle, Reading, Ready, Failed };
    Q_ENUM(State)

    explicit PlanImporter(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] FolderModel *files() { return &m_files; } ///< to choose the table from
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const; ///< what is wrong with the table, where, and what to do
    [[nodiscard]] QString summary() const; ///< how many applications it has, and how its columns were understood
    [[nodiscard]] QStringList remarks() const; ///< what of it is left out, and why
    [[nodiscard]] PlanModel *preview() { return &m_preview; } ///< the first of them
    [[nodiscard]] int count() const { return static_cast<int>(m_import.rows.size()); }
    [[nodiscard]] int beyond() const { return count() - m_preview.rowCount(); } ///< those that the preview has no room for
    [[nodiscard]] const QList<PlanRow> &rows() const { return m_import.rows; }

    void setPlan(const LobPlan &plan) { m_plan = plan; }
    void setFormat(const Format &format);

    Q_INVOKABLE void readFile(const QString &path);
    Q_INVOKABLE void readText(const QString &text);
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void changed();

private:
    void answer(const TableReader::Result &table);
    void setState(State state);

    FolderModel m_files;
    LobPlan m_plan;
    PlanImport m_import;
    PlanModel m_preview;
    Format m_format;
    std::optional<TableProblem> m_problem;
    bool m_late = false; ///< the disk did not answer
    State m_state = Idle;
    int m_asked = 0; ///< an answer that is no longer waited for is not taken
    QTimer m_deadline;
};
