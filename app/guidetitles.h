// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

class GuideShelf;

/** What phases, steps and cards are called in every language that the console has, for whoever reads a record without it. */
namespace GuideTitles
{
/** For each language an object of titles by key; of the guides of these products. */
[[nodiscard]] QJsonObject of(GuideShelf &guides, const QStringList &products);
} // namespace GuideTitles
