// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QQuickItem;

/** What the lint of the layout lets pass, each with its reason. */
namespace Exceptions
{
[[nodiscard]] bool excuses(const QString &complaint);
/** Whether the item shows what no translator gets: a command, a name, what somebody wrote. */
[[nodiscard]] bool isForeign(const QQuickItem &item);
/** A text without the names and values in it that nobody translates. */
[[nodiscard]] QString withoutForeign(const QString &shown);
[[nodiscard]] QStringList all();
} // namespace Exceptions
