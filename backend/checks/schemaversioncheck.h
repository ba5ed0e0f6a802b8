// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

#include <QList>

/** Is the schema where the preparation tool must have brought it, and the same on both servers? */
class SchemaVersionCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<int> startingVersions MEMBER m_startingVersions FINAL)
    Q_PROPERTY(int expectedVersion MEMBER m_expectedVersion FINAL)
    Q_PROPERTY(QString expectedAfter MEMBER m_expectedAfter FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QList<int> m_startingVersions; ///< normal before expectedAfter
    int m_expectedVersion = 0;
    QString m_expectedAfter; ///< full id of the step that brings the schema there
};
