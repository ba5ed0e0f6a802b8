// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "check.h"
#include "phasepart.h"

#include <QList>
#include <QQmlListProperty>
#include <QStringList>

/** Checks that stand at another step in some guides: at the first of several that the guide has, before the step's own. */
class StepChecks : public PhasePart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString atFirstOf MEMBER m_steps REQUIRED FINAL)
    Q_PROPERTY(QQmlListProperty<Check> checks READ checkList FINAL)
    Q_CLASSINFO("DefaultProperty", "checks")

public:
    using PhasePart::PhasePart;

    [[nodiscard]] QStringList steps() const
    {
        return m_steps.split(u' ', Qt::SkipEmptyParts);
    } ///< keys of steps of the same phase; none is there: no checks
    [[nodiscard]] const QList<Check *> &checks() const { return m_checks; }
    [[nodiscard]] QQmlListProperty<Check> checkList() { return {this, &m_checks}; }

private:
    QString m_steps; ///< a space between
    QList<Check *> m_checks;
};
