// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "journalstore.h"
#include "sessionstate.h"

#include <QObject>
#include <QTimer>

class GuideIndex;
class Language;
class SessionController;
class Settings;
class StepController;

/** Where each technician was in a session, and what happened there since: whoever comes back goes on at the same place. */
class VisitKeeper : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Visit)
    QML_SINGLETON
    Q_PROPERTY(QString news READ news NOTIFY newsChanged FINAL)
    Q_PROPERTY(QString newsDetail READ newsDetail NOTIFY newsChanged FINAL)
    Q_PROPERTY(QString newsStep READ newsStep NOTIFY newsChanged FINAL)
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString sheet READ sheet WRITE setSheet NOTIFY placeChanged FINAL)

public:
    /** What it works with; all of it outlives the keeper. */
    struct Services {
        JournalStore &store;
        const Clock &clock;
        Language &language;
        Settings &settings;
        SessionController &current;
        StepController &step;
    };

    explicit VisitKeeper(const Services &services, QObject *parent = nullptr);
    ~VisitKeeper() override; ///< the place is stored first
    static VisitKeeper *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<VisitKeeper>::create(engine, script); }

    [[nodiscard]] QString news() const; ///< empty: nothing, or it was read
    [[nodiscard]] QString newsDetail() const;
    [[nodiscard]] QString newsStep() const { return m_newsStep; } ///< the newest thing that happened
    [[nodiscard]] const QString &page() const { return m_page; }
    void setPage(const QString &page); ///< the one that is open: "StepPage"
    [[nodiscard]] const QString &sheet() const { return m_sheet; }
    void setSheet(const QString &sheet); ///< the one in front of it, such as "ReasonSheet", where it can be opened again by itself

    Q_INVOKABLE void dismiss(); ///< it was read
    Q_INVOKABLE QString takePage(); ///< where this technician was; asked once
    Q_INVOKABLE QString takeSheet(); ///< what stood in front of it, if anything; asked once

Q_SIGNALS:
    void newsChanged();
    void placeChanged();
    void pageWanted(); ///< it is known now where this technician was

private:
    void adopt(const GuideIndex *guide, const SessionState &state);
    void comeBack(const QString &place, const SessionState &state);
    void compare(const QDateTime &since, const SessionState &state);
    void save();
    [[nodiscard]] QString key() const;

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    QUuid m_session;
    QString m_page;
    QString m_sheet;
    QString m_pageBefore; ///< when the session was left
    QString m_sheetBefore;
    bool m_isBack = false; ///< the stored place was read, so a new one may replace it
    QDateTime m_since; ///< UTC: when this technician left
    int m_stepsByOthers = 0;
    QStringList m_others;
    int m_redCards = 0;
    int m_overrides = 0;
    QString m_newsStep;
    QTimer m_save;
};
