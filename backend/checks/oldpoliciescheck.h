// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

#include <QStringList>

/** Are the policies of the former server gone: those with one of these names, or any that redirected folders before? */
class OldPoliciesCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names MEMBER m_names FINAL)
    Q_PROPERTY(QStringList beginnings MEMBER m_beginnings FINAL)
    Q_PROPERTY(bool redirection MEMBER m_redirection FINAL)
    Q_PROPERTY(bool olderThanDestination MEMBER m_olderThanDestination FINAL)
    Q_PROPERTY(QString removedBy MEMBER m_removedBy FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QStringList m_names; ///< without names and beginnings: every policy that redirects folders
    QStringList m_beginnings;
    bool m_redirection = false; ///< they are those that redirect folders
    bool m_olderThanDestination = false; ///< the destination makes policies of the same name: only older ones count
    QString m_removedBy; ///< full id of the step that deletes them: a failure once it is done, a warning before
};
