// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfreport.h"
#include "report.h"
#include "storageerror.h"

#include <QByteArray>

/** A report in one of its forms, as bytes and as a file. */
namespace ReportFile
{
/** Takes a thread for some time; empty where it cannot be made. */
[[nodiscard]] QByteArray bytesOf(const Report &report, ReportForm form, const PdfReport::Progress &progress = {});
/** The file has its name only when all of it is on the disk; one that was there stays until then. */
[[nodiscard]] StorageResult<void> write(const QString &path, const QByteArray &bytes);
[[nodiscard]] QString unfinished(const QString &path); ///< what it is called while it is written
} // namespace ReportFile
