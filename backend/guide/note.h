// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "guidetext.h"
#include "steppart.h"

#include <QString>

/** A remark that stays visible beside the instructions of a step. */
class Note : public StepPart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text READ text REQUIRED FINAL)
    Q_PROPERTY(Note::Kind kind MEMBER m_kind READ kind FINAL)

public:
    enum class Kind {
        Hint, ///< good to know
        Warning, ///< what can go wrong
        Correction, ///< where the printed guide misleads, and what holds instead
    };
    Q_ENUM(Kind)

    using StepPart::StepPart;

    [[nodiscard]] QString text() const { return guideText(m_text); }
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    QString m_text;
    Kind m_kind = Kind::Hint;
};
