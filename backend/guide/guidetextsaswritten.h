// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

/** While it lives, guides give their texts on this thread as they were written: what is looked up in other languages begins with that. */
class GuideTextsAsWritten
{
public:
    GuideTextsAsWritten();
    ~GuideTextsAsWritten();
    Q_DISABLE_COPY_MOVE(GuideTextsAsWritten)
};
