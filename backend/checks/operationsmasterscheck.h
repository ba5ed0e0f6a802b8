// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Are all operations master roles held by the server that should hold them now, and does that server live? */
class OperationsMastersCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString onDestinationAfter MEMBER m_onDestinationAfter FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QString m_onDestinationAfter; ///< full id of the step that moves them
};
