// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionstate.h"

/**
 * The practice site that the console was started on, if it was: packaging/dev describes it in the environment.
 *
 * CONSOLE_REHEARSAL holds JSON: {"domain", "source": {"name", "address"}, "destination": {…}, "timeServer", "user",
 * "password", "done": step}. The account is the practice site's own, made for it and known to everybody.
 */
class Rehearsal
{
public:
    [[nodiscard]] static Rehearsal fromEnvironment();
    [[nodiscard]] static Rehearsal fromJson(const QByteArray &json);

    /** What stands where the customer's name stands: the practice site has no name of its own, but one in each language. */
    [[nodiscard]] static QString customerOf(const SessionHeader &header);

    [[nodiscard]] bool isAvailable() const { return m_header.source.isSet() || m_header.destination.isSet(); }
    [[nodiscard]] const SessionHeader &header() const { return m_header; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const QString &password() const { return m_password; }
    [[nodiscard]] const QString &lastStepDone() const { return m_lastStepDone; } ///< what the site's stage stands for; empty = none

private:
    SessionHeader m_header;
    QString m_user;
    QString m_password;
    QString m_lastStepDone;
};
