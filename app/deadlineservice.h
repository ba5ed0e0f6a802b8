// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deadlinemodel.h"
#include "enginehost.h"
#include "handover.h"

#include <QObject>
#include <QTimer>

#include <optional>

class GuideIndex;
class Language;
class SessionController;

/** The clocks of the open session as pages see them. Looks again when the state changes, or what is said of one does. */
class DeadlineService : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Deadlines)
    QML_SINGLETON
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(int status READ status NOTIFY changed FINAL)
    Q_PROPERTY(bool calm READ isCalm NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(DeadlineModel *clocks READ clocks CONSTANT FINAL)
    Q_PROPERTY(bool asksForFact READ asksForFact NOTIFY changed FINAL)
    Q_PROPERTY(bool factHolds READ factHolds NOTIFY changed FINAL)
    Q_PROPERTY(QString factText READ factText NOTIFY changed FINAL)
    Q_PROPERTY(QString factStep READ factStep NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the service. */
    struct Services {
        EngineHost &engine;
        const Clock &clock;
        Language &language;
        SessionController &current;
    };

    explicit DeadlineService(const Services &services, QObject *parent = nullptr);
    static DeadlineService *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<DeadlineService>::create(engine, script); }

    [[nodiscard]] QString text() const { return m_text; } ///< of the nearest; empty where none is near
    [[nodiscard]] int status() const { return m_status; } ///< the same as a shape
    [[nodiscard]] bool isCalm() const { return m_calm; } ///< nothing has to be done about it now
    [[nodiscard]] int count() const { return m_clocks.rowCount(); }
    [[nodiscard]] DeadlineModel *clocks() { return &m_clocks; }
    [[nodiscard]] bool asksForFact() const { return !m_fact.isEmpty(); } ///< whether KB943494 is on the source decides a clock that runs
    [[nodiscard]] bool factHolds() const { return m_confirmed && m_confirmed->holds; }
    [[nodiscard]] QString factText() const; ///< who said so and when; empty where nobody did
    [[nodiscard]] QString factStep() const; ///< full id of the step at which it is asked

    Q_INVOKABLE void confirmFact(bool holds);

Q_SIGNALS:
    void changed();

private:
    void adopt(const GuideIndex *guide, const SessionState &state);
    void lookAgain();

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    QList<Deadline> m_running;
    DeadlineModel m_clocks;
    QString m_text;
    int m_status = 0;
    bool m_calm = true;
    QString m_fact;
    std::optional<ConfirmedFact> m_confirmed;
    QTimer m_next;
};
