// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

#include <QDateTime>

/** Was the preparation tool run lately enough for the installation? A person says when, and the schema since when at least. */
class ToolAgeCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int warnDays MEMBER m_warnDays FINAL)
    Q_PROPERTY(int limitDays MEMBER m_limitDays FINAL)
    Q_PROPERTY(QString runBy MEMBER m_runBy FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

    /** The last run that is known and how it is; either moment may be missing. */
    struct Run {
        QDateTime at;
        bool marked = false; ///< a person said so; else the schema tells
    };
    [[nodiscard]] static Run lastRun(const QDateTime &marked, const QDateTime &schemaChanged);

private:
    int m_warnDays = 10;
    int m_limitDays = 14;
    QString m_runBy; ///< full id of the step in which the tool is run
};
