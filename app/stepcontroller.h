// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardfiltermodel.h"
#include "enginehost.h"
#include "eventmodel.h"
#include "handover.h"
#include "instructionmodel.h"
#include "stepmodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class DraftKeeper;
class GuideIndex;
class Language;

/** The step that is open, as its page sees it. */
class StepController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Step)
    QML_SINGLETON
    Q_PROPERTY(QString stepId READ stepId NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString phaseText READ phaseText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString necessityText READ necessityText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString whyText READ whyText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString conditionText READ conditionText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString ifSkippedText READ ifSkippedText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString limitsText READ limitsText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString evidenceText READ evidenceText NOTIFY stepChanged FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY stepChanged FINAL)
    Q_PROPERTY(CardFilterModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(InstructionModel *instructions READ instructions CONSTANT FINAL)
    Q_PROPERTY(EventModel *events READ events CONSTANT FINAL)
    Q_PROPERTY(StepModel *phaseSteps READ phaseSteps CONSTANT FINAL)
    Q_PROPERTY(int work READ work NOTIFY workChanged FINAL)
    Q_PROPERTY(QString workText READ workText NOTIFY workChanged FINAL)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY workChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY workChanged FINAL)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY workChanged FINAL)
    Q_PROPERTY(bool canDefer READ canDefer NOTIFY workChanged FINAL)
    Q_PROPERTY(bool canCheck READ canCheck NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY checkingChanged FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        EngineHost &engine;
        JournalStore &store;
        const Clock &clock;
        Language &language;
        CardModel &cards;
        DraftKeeper &drafts;
    };

    explicit StepController(const Services &services, QObject *parent = nullptr);
    static StepController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<StepController>::create(engine, script); }

    void setSession(const GuideIndex *guide, const QUuid &session); ///< null: none is open
    void open(const QString &stepId);
    void adoptStep(const StepState &step);
    void showMoment(const std::optional<QDateTime> &moment); ///< the cards are of another one; what happened later is left out
    void cardsChanged(const QString &step);
    void addEntries(const QList<JournalEntry> &entries);

    [[nodiscard]] const QString &stepId() const { return m_stepId; }
    [[nodiscard]] const Step *step() const; ///< of the guide; null: none is open, or one that the guide no longer has
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] QString necessityText() const;
    [[nodiscard]] QString whyText() const;
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString conditionText() const;
    [[nodiscard]] QString ifSkippedText() const;
    [[nodiscard]] QString limitsText() const;
    [[nodiscard]] QString evidenceText() const;
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] CardFilterModel *cards() { return &m_cards; }
    [[nodiscard]] InstructionModel *instructions() { return &m_instructions; }
    [[nodiscard]] EventModel *events() { return &m_events; }
    [[nodiscard]] StepModel *phaseSteps() { return &m_phaseSteps; }
    [[nodiscard]] int work() const;
    [[nodiscard]] QString workText() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool canDefer() const;
    [[nodiscard]] bool canCheck() const; ///< a check sees something of it
    [[nodiscard]] bool isChecking() const;

    Q_INVOKABLE void confirm(const QString &note, const QJsonObject &answers = {}); ///< not without what the guide asks for
    Q_INVOKABLE void undo();
    Q_INVOKABLE void skip(const QString &reason);
    Q_INVOKABLE void defer(const QString &reason);
    Q_INVOKABLE void tick(int index, bool ticked);
    Q_INVOKABLE void addNote(const QString &text);
    Q_INVOKABLE void checkNow();

Q_SIGNALS:
    void stepChanged();
    void workChanged();
    void checkingChanged();

private:
    [[nodiscard]] StepState state() const;
    [[nodiscard]] bool isOpen() const; ///< neither done nor skipped
    void setWork(Work work, const QString &text);
    void showEvents();
    void showPhaseSteps();
    [[nodiscard]] bool isFormer() const; ///< recorded with another version of the guide, and this one does not have it
    [[nodiscard]] QString phase() const; ///< key
    [[nodiscard]] QStringList cardKeys() const; ///< of its checks
    [[nodiscard]] QStringList stepsOfPhase() const;
    void retranslate();

    Services m_services;
    const GuideIndex *m_guide = nullptr;
    QUuid m_session;
    QString m_stepId;
    CardFilterModel m_cards;
    InstructionModel m_instructions;
    EventModel m_events;
    StepModel m_phaseSteps;
    std::optional<QDateTime> m_moment; ///< of the past, UTC
    QTimer m_eventsLater; ///< while somebody scrubs
    QHash<QString, StepState> m_states; ///< of the open session, by step
};
