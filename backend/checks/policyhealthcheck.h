// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

#include <QStringList>

/** Does every link lead to a Group Policy object that exists? */
class PolicyLinksCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};

/** Are the WMI filters of the former server gone, and does no policy ask for a filter that does not exist? */
class WmiFiltersCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names MEMBER m_names FINAL)
    Q_PROPERTY(QStringList beginnings MEMBER m_beginnings FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QStringList m_names;
    QStringList m_beginnings;
};
