// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidetext.h"

#include "guidetextsaswritten.h"

#include <QCoreApplication>

namespace
{
thread_local int s_asWritten = 0; // how many want that
}

GuideTextsAsWritten::GuideTextsAsWritten()
{
    ++s_asWritten;
}

GuideTextsAsWritten::~GuideTextsAsWritten()
{
    --s_asWritten;
}

QString guideText(const QString &written)
{
    // The context is what `pragma Translator` says in each file of a guide.
    return written.isEmpty() || s_asWritten > 0 ? written : QCoreApplication::translate("Guides", written.toUtf8().constData());
}
