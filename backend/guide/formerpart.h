// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "guidepart.h"
#include "guidetext.h"

#include <QString>

/** A step or a check that the guide once had. Its key stands in records for ever, and so its title stays in the guide. */
class FormerPart : public GuidePart
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key MEMBER m_key READ key REQUIRED FINAL)
    Q_PROPERTY(QString title MEMBER m_title READ title REQUIRED FINAL)
    Q_PROPERTY(QString step MEMBER m_step READ step FINAL)

public:
    using GuidePart::GuidePart;

    [[nodiscard]] const QString &key() const { return m_key; } ///< full id of a step, or key of a card
    [[nodiscard]] QString title() const { return guideText(m_title); } ///< translated
    [[nodiscard]] const QString &step() const { return m_step; } ///< full id of the step that a check stood in; of a step empty

private:
    QString m_key;
    QString m_title;
    QString m_step;
};
