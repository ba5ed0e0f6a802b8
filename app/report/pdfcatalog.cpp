// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcatalog.h"

namespace
{
/** The number behind a word, looked for from a place on; negative where there is none. */
qint64 numberBehind(const QByteArray &pdf, const QByteArray &word, qsizetype from)
{
    const qsizetype at = pdf.indexOf(word, from);
    if (at < 0) {
        return -1;
    }
    qsizetype end = at + word.size();
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9') {
        ++end;
    }
    bool isNumber = false;
    const qint64 number = pdf.sliced(at + word.size(), end - at - word.size()).toLongLong(&isNumber);
    return isNumber ? number : -1;
}
} // namespace

QByteArray PdfCatalog::withLanguage(const QByteArray &pdf, const QByteArray &language)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qint64 root = trailer < 0 ? -1 : numberBehind(pdf, "/Root ", trailer);
    const qint64 info = trailer < 0 ? -1 : numberBehind(pdf, "/Info ", trailer);
    const qint64 size = trailer < 0 ? -1 : numberBehind(pdf, "/Size ", trailer);
    const qint64 before = trailer < 0 ? -1 : numberBehind(pdf, "startxref\n", trailer);
    const QByteArray head = '\n' + QByteArray::number(root) + " 0 obj\n";
    const qsizetype begin = root < 0 ? -1 : pdf.lastIndexOf(head);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(">>\nendobj", begin);
    if (info < 0 || size < 0 || before < 0 || end < 0) {
        return pdf;
    }
    QByteArray all = pdf;
    const qsizetype place = all.size();
    all += head.sliced(1) + pdf.sliced(begin + head.size(), end - begin - head.size()) + "   /Lang (" + language
        + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const qsizetype table = all.size();
    all += "xref\n" + QByteArray::number(root) + " 1\n" + QByteArray::number(place).rightJustified(10, '0')
        + " 00000 n \ntrailer\n<< /Size " + QByteArray::number(size) + "\n   /Root " + QByteArray::number(root) + " 0 R\n   /Info "
        + QByteArray::number(info) + " 0 R\n   /Prev " + QByteArray::number(before) + "\n>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
    return all;
}
