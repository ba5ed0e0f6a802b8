// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** What Cairo does not write into a PDF and a screen reader wants to know. */
namespace PdfCatalog
{
/**
 * The document with its language (as "de-DE") and with its title in the window's head instead of its file's name.
 * Added behind its end as PDF allows; as it was where it is not one of version 1.4 as Cairo writes it.
 */
[[nodiscard]] QByteArray withLanguage(const QByteArray &pdf, const QByteArray &language);
} // namespace PdfCatalog
