// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "phasepart.h"

#include <QList>
#include <QQmlListProperty>

/** Steps that follow each other, in a file of their own: files stay short, and guides of several products can share one. */
class StepGroup : public PhasePart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString product READ product CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<PhasePart> parts READ partList FINAL)
    Q_CLASSINFO("DefaultProperty", "parts")

public:
    using PhasePart::PhasePart;

    [[nodiscard]] QString product() const; ///< key of the guide that it stands in: what several products share is written once
    Q_INVOKABLE [[nodiscard]] bool has(const QString &trait) const; ///< whether the product of that guide has it
    [[nodiscard]] const QList<PhasePart *> &parts() const { return m_parts; }
    [[nodiscard]] QQmlListProperty<PhasePart> partList() { return {this, &m_parts}; }

private:
    QList<PhasePart *> m_parts;
};
