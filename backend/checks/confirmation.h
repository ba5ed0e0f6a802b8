// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

/**
 * Decides when an answer counts: a worse one only after it was confirmed, a better one of some checks only when it was
 * given twice. Rules of status-model, "Noise".
 */
class Confirmation
{
public:
    enum class Decision { Counts, AskAgain };

    /** `goodAnswers`: how many good answers recovery needs. */
    explicit Confirmation(int goodAnswers = 1)
        : m_goodAnswers(goodAnswers)
    {}

    /** Judges a new answer against the verdict that stands. */
    [[nodiscard]] Decision judge(const Finding &standing, const Finding &answer);

    /** True while a different answer waits to be confirmed. */
    [[nodiscard]] bool isOpen() const { return m_seen > 0; }
    void reset() { m_seen = 0; }

private:
    int m_goodAnswers = 1;
    int m_seen = 0; ///< answers in a row that differ from the standing verdict in the same direction
    bool m_worse = false;
};
