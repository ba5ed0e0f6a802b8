// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "databaserescue.h"
#include "format.h"

#include <QCoreApplication>
#include <QJsonObject>

/** What a rescue brought back and what it could not, in words. */
class RescueText
{
    Q_DECLARE_TR_FUNCTIONS(RescueText)
public:
    explicit RescueText(const Format &format)
        : m_format(format)
    {}

    [[nodiscard]] static QString saved(const RescueOutcome &outcome); ///< one line
    [[nodiscard]] QStringList lost(const RescueOutcome &outcome) const; ///< a line a migration; empty where nothing is
    [[nodiscard]] QString entry(const QJsonObject &payload) const; ///< what the record of one migration says about it

private:
    [[nodiscard]] QStringList partsOf(const IncompleteSession &session) const;

    Format m_format;
};
