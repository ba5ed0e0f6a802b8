// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

#include <QString>

/** Does a policy redirect folders of users? Decides whether the phase about it applies. */
class RedirectionUseCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};

/** Is the folder redirection of the destination server there and in force? */
class NewRedirectionCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString policy MEMBER m_policy FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QString m_policy; ///< the name that the Dashboard of the destination gives it
};
