// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "problemtext.h"
#include "sessionfigures.h"
#include "sessionstate.h"
#include "storageerror.h"

#include <QFutureWatcher>
#include <QObject>
#include <QVariantList>

class Clock;
class Database;
class GuideIndex;
class Language;

/** How long the open migration took in each phase, what failed and how often, and what was slower than in others of its product. */
class FiguresController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Figures)
    QML_SINGLETON
    Q_PROPERTY(FiguresController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList phases READ phases NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList failures READ failures NOTIFY changed FINAL)
    Q_PROPERTY(QStringList slower READ slower NOTIFY changed FINAL)
    Q_PROPERTY(bool comparable READ isComparable NOTIFY changed FINAL)
    Q_PROPERTY(QString basis READ basis NOTIFY changed FINAL)

public:
    enum State {
        Unread, ///< not asked yet
        Reading,
        Ready,
        Failed, ///< the records cannot be read
    };
    Q_ENUM(State)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        Database &database;
        const Clock &clock;
        Language &language;
    };

    explicit FiguresController(const Services &services, QObject *parent = nullptr);
    ~FiguresController() override; ///< what is read is given up
    static FiguresController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<FiguresController>::create(engine, script); }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< null: none is open

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Problem problem() const;
    /** Of each phase: title, text, waitingText, medianText, differenceText, accessibleText; own, waiting, median: 0 to 1, or -1 */
    [[nodiscard]] QVariantList phases() const;
    [[nodiscard]] QVariantList counts() const; ///< {label, value}
    [[nodiscard]] QVariantList failures() const; ///< of each check, the most frequent first: title, text, share, accessibleText
    [[nodiscard]] QStringList slower() const; ///< sentences: what took longer than in others, the worst first
    [[nodiscard]] bool isComparable() const { return m_figures.hasEnough(); } ///< there are others enough
    [[nodiscard]] QString basis() const; ///< what it is compared with, or why with nothing

    Q_INVOKABLE void read();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    void finished();
    [[nodiscard]] QVariantMap phaseData(const PhaseFigure &phase, const PhaseMedian &median, double longest) const;
    [[nodiscard]] double longest() const; ///< milliseconds

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    SessionHeader m_header;
    State m_state = Unread;
    QFutureWatcher<StorageResult<FigureComparison>> m_reading;
    FigureComparison m_figures;
    std::optional<StorageError> m_error;
};
