// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does no user start the logon script of the former server any more? */
class LogonScriptCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString script MEMBER m_script FINAL)
    Q_PROPERTY(QString removedBy MEMBER m_removedBy FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QString m_script; ///< file name
    QString m_removedBy; ///< full id of the step that removes it: a failure once it is done, a warning before
};

/** Does the domain demand strong passwords, also without the policies of the former server? */
class PasswordPolicyCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int minimumLength MEMBER m_minimumLength FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    int m_minimumLength = 0;
};
