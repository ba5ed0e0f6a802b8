// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidepart.h"

/** Whatever may stand inside a Step: an Instruction, a Note or a Check. */
class StepPart : public GuidePart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Instruction, Note or one of the checks")

public:
    using GuidePart::GuidePart;
};
