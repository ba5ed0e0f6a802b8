// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidetext.h"

#include <QCoreApplication>

QString guideText(const QString &written)
{
    // The context is what `pragma Translator` says in each file of a guide.
    return written.isEmpty() ? written : QCoreApplication::translate("Guides", written.toUtf8().constData());
}
