// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** How much of the time is left that the source may stay beside the destination? The destination tells since when it counts. */
class GraceCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int days MEMBER m_days FINAL)
    Q_PROPERTY(int shortDays MEMBER m_shortDays FINAL)
    Q_PROPERTY(QString liftedBy MEMBER m_liftedBy FINAL)
    Q_PROPERTY(int afterDemotionDays MEMBER m_afterDemotionDays FINAL)
    Q_PROPERTY(QString demotedBy MEMBER m_demotedBy FINAL)
    Q_PROPERTY(QString endedBy MEMBER m_endedBy FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_days = 21;
    int m_shortDays = 0; ///< until liftedBy is confirmed; 0 = there is no shorter period
    QString m_liftedBy; ///< a fact that a person vouches for
    int m_afterDemotionDays = 7;
    QString m_demotedBy; ///< full id of a step
    QString m_endedBy; ///< full id of a step
};
