// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "guidepart.h"
#include "guidetext.h"
#include "probe.h"
#include "status.h"

#include <QString>

#include <memory>

/**
 * One automatic check of a step, with the limits that its guide sets.
 *
 * Describes only. The concrete kinds are in backend/checks; each copies its limits into a Probe.
 */
class Check : public GuidePart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use one of the checks of Console.Checks")
    Q_PROPERTY(QString checkId MEMBER m_checkId READ checkId REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title READ title REQUIRED FINAL)
    Q_PROPERTY(int deadlineMs MEMBER m_deadlineMs READ deadlineMs FINAL)
    Q_PROPERTY(int shelfLifeSeconds MEMBER m_shelfLifeSeconds READ shelfLifeSeconds FINAL)
    Q_PROPERTY(Check::Weight severity MEMBER m_weight FINAL)
    Q_PROPERTY(bool overridable MEMBER m_overridable READ isOverridable FINAL)
    Q_PROPERTY(QString appliesFrom MEMBER m_appliesFrom READ appliesFrom FINAL)
    Q_PROPERTY(QString appliesUntil MEMBER m_appliesUntil READ appliesUntil FINAL)

public:
    /** Which of the two servers a check asks, where it asks one. */
    enum class Server { Source, Destination };
    Q_ENUM(Server)

    /** Severity of core/status.h for QML: its Warning and that of Status cannot be told apart there. */
    enum class Weight {
        Blocker = int(Severity::Blocker),
        Warning = int(Severity::Warning),
        Advice = int(Severity::Advice),
    };
    Q_ENUM(Weight)

    using GuidePart::GuidePart;

    /** The limits as a value of its own, for the engine's thread. Language must not matter to it. */
    [[nodiscard]] virtual std::shared_ptr<const Probe> probe() const = 0;

    /** Key of its card: the id, with "@source" or "@destination" where both servers have a card of it. */
    [[nodiscard]] virtual QString key() const { return m_checkId; }
    [[nodiscard]] const QString &checkId() const { return m_checkId; } ///< id of checks.md: "prep.time-offset"
    [[nodiscard]] QString title() const { return guideText(m_title); } ///< translated, of the card
    [[nodiscard]] int deadlineMs() const { return m_deadlineMs; } ///< 0 = the kind's own
    [[nodiscard]] int shelfLifeSeconds() const { return m_shelfLifeSeconds; } ///< 0 = the kind's own
    [[nodiscard]] Severity severity() const { return Severity(m_weight); }
    [[nodiscard]] bool isOverridable() const { return m_overridable; } ///< a blocker that may be passed with a reason
    [[nodiscard]] const QString &appliesFrom() const { return m_appliesFrom; } ///< full id of a step that must be done; "" = from the start
    [[nodiscard]] const QString &appliesUntil() const { return m_appliesUntil; } ///< full id of the step that ends it; "" = never

private:
    QString m_checkId;
    QString m_title;
    int m_deadlineMs = 0;
    int m_shelfLifeSeconds = 0;
    Weight m_weight = Weight::Blocker;
    bool m_overridable = false;
    QString m_appliesFrom;
    QString m_appliesUntil;
};
