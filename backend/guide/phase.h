// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "guidetext.h"
#include "phasepart.h"
#include "step.h"

#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QString>
#include <qqmlintegration.h>

class StepChecks;

/** A part of a guide: its steps, in the order in which they are done. */
class Phase : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key MEMBER m_key READ key REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title READ title REQUIRED FINAL)
    Q_PROPERTY(QString shortTitle MEMBER m_shortTitle READ shortTitle REQUIRED FINAL)
    Q_PROPERTY(QString condition MEMBER m_condition READ condition FINAL)
    Q_PROPERTY(QString decidedBy MEMBER m_decidedBy READ decidedBy FINAL)
    Q_PROPERTY(QString product READ product CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<PhasePart> parts READ partList FINAL)
    Q_CLASSINFO("DefaultProperty", "parts")

public:
    using QObject::QObject;

    [[nodiscard]] const QString &key() const { return m_key; } ///< first part of its steps' ids: "prepare"
    [[nodiscard]] QString title() const { return guideText(m_title); }
    [[nodiscard]] QString shortTitle() const { return guideText(m_shortTitle); } ///< for the timeline
    [[nodiscard]] QString condition() const { return guideText(m_condition); } ///< empty where the phase is always done
    [[nodiscard]] const QString &decidedBy() const { return m_decidedBy; } ///< key of the card whose value "present" decides the condition
    [[nodiscard]] QString product() const; ///< key of the guide that it stands in: what several products share is written once
    Q_INVOKABLE [[nodiscard]] bool has(const QString &trait) const; ///< whether the product of that guide has it
    [[nodiscard]] const QList<Step *> &steps() const
    {
        return m_steps;
    } ///< in order, those of its groups included; none until its guide is complete
    [[nodiscard]] QQmlListProperty<PhasePart> partList() { return {this, &m_parts}; }

private:
    friend class Guide;

    void adopt(const QList<PhasePart *> &parts, const QStringList &words, QList<const StepChecks *> &checks);
    void settle(const QStringList &words); ///< what is not for the guide of these is left out

    QString m_key;
    QString m_title;
    QString m_shortTitle;
    QString m_condition;
    QString m_decidedBy;
    QList<PhasePart *> m_parts;
    QList<Step *> m_steps;
};
