// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginehost.h"
#include "handover.h"

#include <QObject>
#include <QVariantMap>

class GuideIndex;
class Language;
class SessionController;

/** The life of the open migration as a whole: its data corrected, closed, reopened, its destination installed anew. */
class MigrationController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Migration)
    QML_SINGLETON
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)
    Q_PROPERTY(QString outcomeTitle READ outcomeTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString outcomeDetail READ outcomeDetail NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        EngineHost &engine;
        const Clock &clock;
        Language &language;
        SessionController &current;
    };

    explicit MigrationController(const Services &services, QObject *parent = nullptr);
    static MigrationController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<MigrationController>::create(engine, script);
    }

    [[nodiscard]] bool isClosed() const { return m_state.outcome.kind != SessionOutcome::Kind::Open; }
    [[nodiscard]] bool isComplete() const; ///< every step that is needed is settled
    [[nodiscard]] QString outcomeTitle() const;
    [[nodiscard]] QString outcomeDetail() const; ///< who, when and why
    [[nodiscard]] QVariantMap answers() const; ///< what was said when it began, with the keys of SessionService::create()

    Q_INVOKABLE void correct(const QVariantMap &answers);
    Q_INVOKABLE void finish(const QString &note);
    Q_INVOKABLE void abandon(const QString &reason);
    Q_INVOKABLE void reopen(const QString &reason);
    Q_INVOKABLE void replaceDestination(const QString &reason);

Q_SIGNALS:
    void changed();

private:
    Services m_services;
    const GuideIndex *m_guide = nullptr;
    SessionState m_state;
};
