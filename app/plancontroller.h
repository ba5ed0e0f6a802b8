// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginehost.h"
#include "handover.h"
#include "lobplan.h"
#include "planimporter.h"
#include "planmodel.h"

#include <QObject>
#include <QVariantMap>

class GuideIndex;
class Language;

/** The plan of the line-of-business applications, as its page sees it. */
class PlanController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Plan)
    QML_SINGLETON
    Q_PROPERTY(PlanModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(PlanImporter *importer READ importer CONSTANT FINAL)
    Q_PROPERTY(QString stepId READ stepId CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool declaredEmpty READ isDeclaredEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString declaration READ declaration NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QStringList results READ results NOTIFY languageChanged FINAL)

public:
    PlanController(EngineHost &engine, Language &language, const Clock &clock, QObject *parent = nullptr);
    static PlanController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<PlanController>::create(engine, script); }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< null: no session is open

    [[nodiscard]] PlanModel *rows() { return &m_rows; }
    [[nodiscard]] PlanImporter *importer() { return &m_importer; }
    [[nodiscard]] static QString stepId(); ///< of the step that the plan belongs to
    [[nodiscard]] int count() const { return static_cast<int>(m_plan.rows.size()); }
    [[nodiscard]] bool isDeclaredEmpty() const { return m_plan.declaredEmpty; }
    [[nodiscard]] QString summary() const; ///< how many plans and results are open
    [[nodiscard]] QString declaration() const; ///< who said that there are no such applications, and when
    [[nodiscard]] static QStringList results(); ///< words, as PlanRow::Result counts them

    [[nodiscard]] QString chosen() const { return m_chosen; } ///< id of the row that a sheet is about; empty: a new one
    void setChosen(const QString &id);
    [[nodiscard]] QString chosenName() const;

    /** The fields of a row as they were typed, for a form; those of a new row where there is no such id. */
    Q_INVOKABLE [[nodiscard]] QVariantMap row(const QString &id) const;
    Q_INVOKABLE void save(const QString &id, const QVariantMap &fields); ///< an empty id: a new row
    Q_INVOKABLE void remove(const QString &id, const QString &reason);
    Q_INVOKABLE void declareEmpty(bool empty);
    Q_INVOKABLE void takeImport(); ///< what the importer shows becomes part of the plan
    Q_INVOKABLE [[nodiscard]] static QString keyProblem(const QString &text); ///< why this is no place of a licence key; empty where it is

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void languageChanged();

private:
    void write(const QList<PlanRow> &rows);
    void retranslate();

    EngineHost &m_engine;
    Language &m_language;
    LobPlan m_plan;
    PlanModel m_rows;
    PlanImporter m_importer;
    QString m_chosen;
};
