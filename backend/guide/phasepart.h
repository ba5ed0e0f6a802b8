// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidepart.h"

/** Whatever may stand inside a Phase: a Step or a StepGroup. */
class PhasePart : public GuidePart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Step or StepGroup")

public:
    using GuidePart::GuidePart;
};
