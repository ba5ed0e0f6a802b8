// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmation.h"

namespace
{
// One wrong answer more, or two more of silence: silence is what a lossy network gives for nothing.
constexpr int answersForWrong = 2;
constexpr int answersForSilence = 3;

bool isMeasured(Status status)
{
    return status == Status::Passed || status == Status::Warning || status == Status::Failed || status == Status::Unknown;
}
}

Confirmation::Decision Confirmation::judge(const Finding &standing, const Finding &answer)
{
    if (!isMeasured(standing.status) || !isMeasured(answer.status) || standing.status == answer.status) {
        reset();
        return Decision::Counts;
    }
    const bool worse = Measurement::badness(answer.status) > Measurement::badness(standing.status);
    if (worse != m_worse) {
        reset();
    }
    m_worse = worse;
    ++m_seen;
    const int needed = !worse ? m_goodAnswers : answer.status == Status::Unknown ? answersForSilence : answersForWrong;
    if (m_seen < needed) {
        return Decision::AskAgain;
    }
    reset();
    return Decision::Counts;
}
