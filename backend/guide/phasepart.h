// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include <QObject>
#include <qqmlintegration.h>

/** Whatever may stand inside a Phase: a Step or a StepGroup. */
class PhasePart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Step or StepGroup")
    Q_PROPERTY(bool applies MEMBER m_applies READ applies FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool applies() const { return m_applies; } ///< false: not part of this product's guide

private:
    bool m_applies = true;
};
