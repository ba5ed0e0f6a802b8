// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidepart.h"

#include <algorithm>

namespace
{
bool namesOneOf(QStringView list, const QStringList &words)
{
    const auto names = list.tokenize(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(names, [&words](QStringView name) { return words.contains(name); });
}
} // namespace

bool GuidePart::isFor(const QStringList &words) const
{
    return (m_onlyFor.isEmpty() || namesOneOf(m_onlyFor, words)) && !namesOneOf(m_notFor, words);
}
