// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/** Which pages and sheets there are, for whoever looks at each of them. */
namespace Screens
{
/** In an order in which each can be shown, named as the window shows them. */
[[nodiscard]] const QStringList &pages();
[[nodiscard]] const QStringList &sheets();
} // namespace Screens
