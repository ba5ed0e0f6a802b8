// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginehost.h"
#include "handover.h"
#include "ticklistmodel.h"

#include <QObject>

class GuideIndex;
class Language;

/** The list of the step that is open: the computers, users or shares that it is done for, one by one. */
class TickListController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TickList)
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(QString nameLabel READ nameLabel NOTIFY changed FINAL)
    Q_PROPERTY(TickListModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    Q_PROPERTY(bool onlyOpen READ isOnlyOpen WRITE setOnlyOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenNote READ chosenNote NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool chosenByHand READ isChosenByHand NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool chosenIsOpen READ isChosenOpen NOTIFY chosenChanged FINAL)

public:
    TickListController(EngineHost &engine, Language &language, QObject *parent = nullptr);
    static TickListController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<TickListController>::create(engine, script);
    }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< null: no session is open
    void openStep(const QString &stepId);

    [[nodiscard]] bool isActive() const { return m_kind != Step::List::None; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const; ///< how many are open, and how many have no row
    [[nodiscard]] QString emptyText() const; ///< why no row is shown
    [[nodiscard]] QString nameLabel() const; ///< of the field for a new row
    [[nodiscard]] TickListModel *rows() { return &m_rows; } ///< without those that the filter hides
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool isOnlyOpen() const { return m_onlyOpen; }
    void setOnlyOpen(bool onlyOpen);
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< key of the row that a sheet is about
    void setChosen(const QString &key);
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenNote() const;
    [[nodiscard]] bool isChosenByHand() const;
    [[nodiscard]] bool isChosenOpen() const;

    Q_INVOKABLE void tick(const QString &key, bool ticked);
    Q_INVOKABLE void tickShown(); ///< all open ones that are shown, in one act
    Q_INVOKABLE void setAside(const QString &key, const QString &reason);
    Q_INVOKABLE void reopen(const QString &key);
    Q_INVOKABLE void setNote(const QString &key, const QString &note);
    Q_INVOKABLE void remove(const QString &key, const QString &reason); ///< one that was added by hand
    Q_INVOKABLE QString add(const QString &name); ///< what is wrong with the name; empty where it was added

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    void show();
    void write(const QList<TickRow> &rows);
    [[nodiscard]] const TickRow *row(const QString &key) const;

    EngineHost &m_engine;
    Language &m_language;
    QHash<QString, Step::List> m_kinds; ///< by step, of the open guide
    TickLists m_lists;
    QHash<QString, int> m_unnamed; ///< by card: what its finding counts but does not name
    QString m_step;
    Step::List m_kind = Step::List::None;
    QList<TickRow> m_all; ///< of the open step
    TickListModel m_rows;
    QString m_chosen;
    bool m_onlyOpen = false;
};
