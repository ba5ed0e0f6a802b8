// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "step.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>

/** What a guide asks for at a confirmation, as the journal names it. */
namespace Answers
{
using namespace Qt::StringLiterals;

[[nodiscard]] inline QString key(int answer)
{
    switch (static_cast<Step::Answer>(answer)) {
    case Step::Answer::BackupDate:
        return u"date"_s; // ISO 8601
    case Step::Answer::BackupTarget:
        return u"target"_s;
    case Step::Answer::RestoredFiles:
        return u"files"_s;
    }
    return {};
}

[[nodiscard]] inline bool areComplete(const Step &step, const QJsonObject &answers)
{
    const QList<int> &asked = step.asksFor();
    return std::ranges::none_of(asked, [&answers](int answer) { return answers[key(answer)].toString().isEmpty(); });
}
} // namespace Answers
