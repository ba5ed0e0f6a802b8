// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

#include <QCoreApplication>

/** A guide as it is declared: as text for people, in their language, and as JSON for programs. */
class GuideReport
{
    Q_DECLARE_TR_FUNCTIONS(GuideReport)
public:
    explicit GuideReport(const Guide &guide);

    [[nodiscard]] QString text() const; ///< ends with a line end
    [[nodiscard]] QByteArray json() const; ///< the same; names of values are those of the code, texts follow the language

private:
    [[nodiscard]] QString textOf(const Step &step) const;
    [[nodiscard]] QString titleOf(const QString &step) const;

    const Guide &m_guide;
};
