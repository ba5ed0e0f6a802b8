// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "command.h"
#include "guidetext.h"
#include "place.h"
#include "steppart.h"

#include <QList>
#include <QQmlListProperty>
#include <QString>

/** One thing to do, in one sentence, with the commands that do it. */
class Instruction : public StepPart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text READ text REQUIRED FINAL)
    Q_PROPERTY(Place::Where place MEMBER m_place READ place FINAL)
    Q_PROPERTY(QQmlListProperty<Command> commands READ commandList FINAL)
    Q_CLASSINFO("DefaultProperty", "commands")

public:
    using StepPart::StepPart;

    [[nodiscard]] QString text() const { return guideText(m_text); }
    [[nodiscard]] Place::Where place() const { return m_place; } ///< AsStep unless it differs from the step's
    [[nodiscard]] const QList<Command *> &commands() const { return m_commands; }
    [[nodiscard]] QQmlListProperty<Command> commandList() { return {this, &m_commands}; }

private:
    QString m_text;
    Place::Where m_place = Place::Where::AsStep;
    QList<Command *> m_commands;
};
