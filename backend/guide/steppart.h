// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidepart.h"

/** Whatever may stand inside a Step, for whoever reads it: an Instruction or a Note. */
class StepPart : public GuidePart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Instruction or Note")

public:
    using GuidePart::GuidePart;
};
