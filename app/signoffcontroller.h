// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginehost.h"
#include "handover.h"
#include "phasesettlement.h"

#include <QJsonArray>
#include <QObject>
#include <QStringList>

class Language;

/** The signatures: the technician's under the chosen phase, and the customer's under the whole migration. */
class SignOffController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SignOff)
    QML_SINGLETON
    Q_PROPERTY(QString phaseTitle READ phaseTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed FINAL)
    Q_PROPERTY(bool phaseSigned READ isSigned NOTIFY changed FINAL)
    Q_PROPERTY(bool reopened READ isReopened NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString remarkText READ remarkText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList openSteps READ openSteps NOTIFY changed FINAL)
    Q_PROPERTY(QStringList exceptions READ exceptions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList unsignedPhases READ unsignedPhases NOTIFY changed FINAL)
    Q_PROPERTY(QStringList summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool canSignFinally READ canSignFinally NOTIFY changed FINAL)
    Q_PROPERTY(QString hashText READ hashText NOTIFY changed FINAL)
    Q_PROPERTY(QString customerText READ customerText NOTIFY changed FINAL)
    Q_PROPERTY(QJsonArray customerStrokes READ customerStrokes NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        EngineHost &engine;
        JournalStore &store;
        const Clock &clock;
        Language &language;
    };

    explicit SignOffController(const Services &services, QObject *parent = nullptr);
    static SignOffController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<SignOffController>::create(engine, script); }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< null: none is open
    void setPhase(int row); ///< counts from 0

    [[nodiscard]] QString phaseTitle() const;
    [[nodiscard]] bool canSign() const; ///< nothing required is open, and it is not signed yet
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] bool isReopened() const; ///< signed, but something required was reopened since
    [[nodiscard]] QString stateText() const; ///< "Signed by A. Keller, 14:05:09", or what is open
    [[nodiscard]] QString remarkText() const; ///< what was said with the signature
    [[nodiscard]] QStringList openSteps() const; ///< titles
    [[nodiscard]] QStringList exceptions() const; ///< what is signed in spite of: sentences
    [[nodiscard]] QStringList unsignedPhases() const; ///< titles of those that are always done
    [[nodiscard]] QStringList summary() const; ///< what the customer signs: sentences
    [[nodiscard]] bool canSignFinally() const;
    [[nodiscard]] QString hashText() const; ///< the record's newest hash, short; empty while it is not known
    [[nodiscard]] QString customerText() const; ///< who signed and when; empty where nobody has
    [[nodiscard]] QJsonArray customerStrokes() const;

    Q_INVOKABLE void signPhase(const QString &remark);
    Q_INVOKABLE void withdrawPhase(const QString &reason);
    Q_INVOKABLE void readHash(); ///< of the record as it is now
    Q_INVOKABLE void signAsCustomer(const QString &name, const QJsonArray &strokes);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString phase() const;
    [[nodiscard]] PhaseSettlement settlement() const;
    [[nodiscard]] QStringList exceptionsOf(const PhaseSettlement &settlement) const;
    [[nodiscard]] QStringList titles(const QStringList &steps) const;
    [[nodiscard]] QString shortHash(const QList<ChainEnd> &journal) const;

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    SessionState m_state;
    int m_row = 0;
    QList<ChainEnd> m_ends; ///< what a signature is bound to
    bool m_isHashWanted = false; ///< somebody looks at it: it follows the record
};
