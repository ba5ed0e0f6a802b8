// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "check.h"
#include "guidetext.h"
#include "instruction.h"
#include "note.h"
#include "phasepart.h"
#include "place.h"
#include "steppart.h"

#include <QList>
#include <QQmlListProperty>
#include <QString>
#include <QStringList>

class Phase;

/**
 * One step of a guide: what to do, where and why, and how to know that it is done.
 *
 * A description: made once, never changed; what was done about it is in the journal under its id. Texts follow a
 * language change, without a signal: whoever shows them reads them again.
 */
class Step : public PhasePart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key MEMBER m_key READ key REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title READ title REQUIRED FINAL)
    Q_PROPERTY(QString why MEMBER m_why READ why REQUIRED FINAL)
    Q_PROPERTY(Place::Where place MEMBER m_place READ place REQUIRED FINAL)
    Q_PROPERTY(QString partOf MEMBER m_partOf READ partOf FINAL)
    Q_PROPERTY(Step::Necessity necessity MEMBER m_necessity READ necessity FINAL)
    Q_PROPERTY(bool gate MEMBER m_gate READ isGate FINAL)
    Q_PROPERTY(QString condition MEMBER m_condition READ condition FINAL)
    Q_PROPERTY(QString decidedBy MEMBER m_decidedBy READ decidedBy FINAL)
    Q_PROPERTY(QString ifSkipped MEMBER m_ifSkipped READ ifSkipped FINAL)
    Q_PROPERTY(QString limits MEMBER m_limits READ limits FINAL)
    Q_PROPERTY(QString evidence MEMBER m_evidence READ evidence FINAL)
    Q_PROPERTY(QList<int> asksFor MEMBER m_asksFor READ asksFor FINAL)
    Q_PROPERTY(Step::Reversibility reversibility MEMBER m_reversibility READ reversibility FINAL)
    Q_PROPERTY(QString mayStartAfter MEMBER m_mayStartAfter READ mayStartAfter FINAL)
    Q_PROPERTY(int mayStartAfterDays MEMBER m_mayStartAfterDays READ mayStartAfterDays FINAL)
    Q_PROPERTY(QString mayStartInPhase MEMBER m_mayStartInPhase READ mayStartInPhase FINAL)
    Q_PROPERTY(QString dueBefore MEMBER m_dueBefore READ dueBefore FINAL)
    Q_PROPERTY(QString latestBefore MEMBER m_latestBefore READ latestBefore FINAL)
    Q_PROPERTY(bool dueIsRecommended MEMBER m_dueIsRecommended READ isDueRecommended FINAL)
    Q_PROPERTY(QString after MEMBER m_after FINAL)
    Q_PROPERTY(QString sensedBy MEMBER m_sensedBy READ sensedBy FINAL)
    Q_PROPERTY(QString sensedAs MEMBER m_sensedAs READ sensedAs FINAL)
    Q_PROPERTY(Step::List list MEMBER m_list READ list FINAL)
    Q_PROPERTY(QQmlListProperty<Check> checks READ checkList FINAL)
    Q_PROPERTY(QQmlListProperty<StepPart> parts READ partList FINAL)
    Q_CLASSINFO("DefaultProperty", "parts")
    // Most of a guide is for whoever reads a step, which is one at a time: it is made when it is read first.
    Q_CLASSINFO("DeferredPropertyNames", "parts")

public:
    enum class Necessity {
        Required,
        Recommended,
        Optional,
        Conditional, ///< required where its condition holds
    };
    Q_ENUM(Necessity)

    enum class Reversibility {
        Reversible, ///< undone as easily as done
        Costly, ///< undone with much work or loss of time
        Irreversible, ///< undone from a backup only, or not at all
    };
    Q_ENUM(Reversibility)

    /** What a step is done for, one by one. */
    enum class List { None, Computers, Users, Shares };
    Q_ENUM(List)
    /** What a confirmation has to name. */
    enum class Answer {
        BackupDate,
        BackupTarget,
        RestoredFiles,
    };
    Q_ENUM(Answer)

    using PhasePart::PhasePart;

    [[nodiscard]] const QString &key() const { return m_key; } ///< last part of the id: "sync-time"
    [[nodiscard]] QString id() const; ///< with its phase: "prepare.sync-time"; journals know the step by it
    [[nodiscard]] Phase *phase() const { return m_phase; } ///< null until its guide is complete
    [[nodiscard]] QString title() const { return guideText(m_title); }
    [[nodiscard]] QString why() const { return guideText(m_why); }
    [[nodiscard]] Place::Where place() const { return m_place; }
    [[nodiscard]] const QString &partOf() const { return m_partOf; } ///< key of the step that this is a sub-step of, in the same phase
    [[nodiscard]] Necessity necessity() const { return m_necessity; }
    [[nodiscard]] bool isGate() const { return m_gate; } ///< follows from the guides, though they do not list it
    [[nodiscard]] QString condition() const { return guideText(m_condition); } ///< when a conditional step is needed
    [[nodiscard]] const QString &decidedBy() const { return m_decidedBy; } ///< key of the card whose value "present" decides the condition
    [[nodiscard]] QString ifSkipped() const { return guideText(m_ifSkipped); }
    [[nodiscard]] QString limits() const { return guideText(m_limits); }
    [[nodiscard]] QString evidence() const { return guideText(m_evidence); }
    [[nodiscard]] const QList<int> &asksFor() const { return m_asksFor; } ///< Answers without which the step is not confirmed
    [[nodiscard]] Reversibility reversibility() const { return m_reversibility; }
    [[nodiscard]] const QString &mayStartAfter() const { return m_mayStartAfter; } ///< id of a step that has to be done first
    [[nodiscard]] int mayStartAfterDays() const { return m_mayStartAfterDays; } ///< and so many days have to pass
    [[nodiscard]] const QString &mayStartInPhase() const { return m_mayStartInPhase; } ///< key of an earlier phase than its own
    [[nodiscard]] const QString &dueBefore() const { return m_dueBefore; } ///< id of the step whose gate it closes while it is open
    [[nodiscard]] const QString &latestBefore() const
    {
        return m_latestBefore;
    } ///< same, when dueBefore was overruled with a reason, or for its last part
    [[nodiscard]] bool isDueRecommended() const { return m_dueIsRecommended; } ///< dueBefore may be overruled with a reason
    [[nodiscard]] QStringList after() const
    {
        return m_after.split(u' ', Qt::SkipEmptyParts);
    } ///< ids of the steps that a firm order puts before this one
    [[nodiscard]] const QString &sensedBy() const { return m_sensedBy; } ///< key of the card that proves that the step is done; "" = none
    [[nodiscard]] const QString &sensedAs() const { return m_sensedAs; } ///< code of the finding that proves it
    [[nodiscard]] List list() const { return m_list; } ///< such a step is done when every row of its list is
    [[nodiscard]] QList<Instruction *> instructions() const { return partsOf<Instruction>(); }
    [[nodiscard]] QList<Note *> notes() const { return partsOf<Note>(); }
    [[nodiscard]] const QList<Check *> &checks() const { return m_checks; }
    [[nodiscard]] bool isByHand() const { return m_checks.isEmpty(); } ///< no check of the console can see it
    [[nodiscard]] QQmlListProperty<Check> checkList() { return {this, &m_checks}; }
    [[nodiscard]] QQmlListProperty<StepPart> partList() { return {this, &m_parts}; }

private:
    friend class Phase;

    void settle(Phase *phase, const QStringList &words);
    [[nodiscard]] const QList<StepPart *> &readParts() const; ///< on the thread of its engine, and while that lives

    template<typename T>
    [[nodiscard]] QList<T *> partsOf() const
    {
        QList<T *> found;
        for (StepPart *part : readParts()) {
            if (auto *wanted = qobject_cast<T *>(part); wanted)
                found.append(wanted);
        }
        return found;
    }

    QString m_key;
    QString m_title;
    QString m_why;
    Place::Where m_place = Place::Where::Desk;
    QString m_partOf;
    Necessity m_necessity = Necessity::Required;
    bool m_gate = false;
    QString m_condition;
    QString m_decidedBy;
    QString m_ifSkipped;
    QString m_limits;
    QString m_evidence;
    QList<int> m_asksFor;
    Reversibility m_reversibility = Reversibility::Reversible;
    QString m_mayStartAfter;
    int m_mayStartAfterDays = 0;
    QString m_mayStartInPhase;
    QString m_dueBefore;
    QString m_latestBefore;
    bool m_dueIsRecommended = false;
    QString m_after; ///< a space between
    QString m_sensedBy;
    QString m_sensedAs;
    List m_list = List::None;
    QList<Check *> m_checks;
    QList<StepPart *> m_parts; ///< without those of other products as soon as they are read
    QStringList m_words; ///< key and traits of its guide
    bool m_isRead = false;
    Phase *m_phase = nullptr;
};
