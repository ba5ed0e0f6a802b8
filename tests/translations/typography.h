// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/** How each language sets its texts: spaces, quotation marks, full-width signs. */
namespace Typography
{
/** What is wrong with a translation, or with one of its plural forms; a regional locale is set like its language. */
[[nodiscard]] QStringList breaches(const QString &source, const QString &translation, const QString &locale);
} // namespace Typography
