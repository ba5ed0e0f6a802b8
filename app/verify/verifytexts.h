// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verification.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

/** What a verification found, in words. Texts from the file are shown as data: nothing in them can move the cursor of a terminal. */
class VerifyTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerifyTexts)
public:
    explicit VerifyTexts(const QLocale &locale)
        : m_locale(locale)
    {}

    [[nodiscard]] QString report(const Verification &verification) const;
    [[nodiscard]] static QString refusal(Verification::Outcome outcome, const QString &problem);
    [[nodiscard]] static QString description();
    [[nodiscard]] static QString fileArgument();
    [[nodiscard]] static QString anchorOption();
    [[nodiscard]] static QString helpOption();
    [[nodiscard]] static QString usage();
    [[nodiscard]] static QString badAnchor(const QString &anchor);

private:
    [[nodiscard]] QStringList linesOf(const SessionVerdict &session) const;
    [[nodiscard]] QStringList linesOf(const ChainVerdict &chain) const;
    [[nodiscard]] QString faultOf(const ChainVerdict &chain) const;
    [[nodiscard]] QString worthOf(const ChainVerdict &chain) const;
    [[nodiscard]] static QString summary(const Verification &verification);
    [[nodiscard]] static QString plain(const QString &text);

    QLocale m_locale;
};
