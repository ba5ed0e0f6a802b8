// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"

/** Does the source server host the e-mail of the company? Finding out is what passes. */
class ExchangeCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString decidedAt MEMBER m_decidedAt FINAL)
    Q_PROPERTY(QString decisionDue MEMBER m_decisionDue FINAL)

public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;

private:
    QString m_decidedAt; ///< full id of the step that chooses the new home for e-mail
    QString m_decisionDue; ///< full id of the step by which it must be done
};

/** Does the source server run an enterprise certification authority? */
class CertificateServicesCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};

/** Which servers does the directory allow to hand out addresses? It does not say which of them do. */
class DhcpAuthorizationCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
public:
    using Check::Check;
    [[nodiscard]] std::shared_ptr<const Probe> probe() const override;
};
