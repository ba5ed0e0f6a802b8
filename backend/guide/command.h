// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "place.h"

#include <QObject>
#include <QString>
#include <qqmlintegration.h>

/** One command line, or another text that has to be typed or found exactly so. Never translated. */
class Command : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text READ text REQUIRED FINAL)
    Q_PROPERTY(Command::Shell shell MEMBER m_shell READ shell FINAL)
    Q_PROPERTY(Place::Where where MEMBER m_where READ where FINAL)

public:
    enum class Shell {
        CommandPrompt,
        PowerShell,
        Plain, ///< not run: an address, a registry key, names to look for (one a line)
    };
    Q_ENUM(Shell)

    using QObject::QObject;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Shell shell() const { return m_shell; }
    [[nodiscard]] Place::Where where() const { return m_where; }

private:
    QString m_text;
    Shell m_shell = Shell::CommandPrompt;
    Place::Where m_where = Place::Where::AsStep;
};
