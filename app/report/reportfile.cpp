// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfile.h"

#include "csvreport.h"
#include "htmlreport.h"
#include "jsonreport.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace
{
StorageError errorOf(const QFile &file, int number)
{
    using Kind = StorageError::Kind;
    const bool isFull = number == ENOSPC || number == EDQUOT || file.error() == QFileDevice::ResourceError;
    const bool isForbidden = number == EACCES || number == EPERM || number == EROFS || file.error() == QFileDevice::PermissionsError;
    return {.kind = isFull ? Kind::DiskFull : isForbidden ? Kind::NotPermitted : Kind::Io, .detail = file.errorString()};
}
} // namespace

QByteArray ReportFile::bytesOf(const Report &report, ReportForm form, const PdfReport::Progress &progress)
{
    switch (form) {
    case ReportForm::Pdf:
        return PdfReport(report, progress).bytes();
    case ReportForm::Html:
        return HtmlReport(report).bytes();
    case ReportForm::Csv:
        return CsvReport(report).bytes();
    case ReportForm::Json:
        return JsonReport(report).bytes();
    }
    return {};
}

QString ReportFile::unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

StorageResult<void> ReportFile::write(const QString &path, const QByteArray &bytes)
{
    QFile file(unfinished(path));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return std::unexpected(errorOf(file, errno));
    }
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush() && fsync(file.handle()) == 0;
    file.close();
    // QFile::rename() leaves alone what is there already.
    if (!isWritten || std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0) {
        const StorageError error = errorOf(file, errno);
        file.remove();
        return std::unexpected(error);
    }
    return {};
}
