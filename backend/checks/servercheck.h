// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "check.h"
#include "checkprobe.h"

/** A check of one server: both have a card of it. */
class ServerCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use one of the checks of a server")
    Q_PROPERTY(Check::Server server MEMBER m_server READ server REQUIRED FINAL)

public:
    using Check::Check;

    [[nodiscard]] Server server() const { return m_server; }
    [[nodiscard]] QString key() const override { return checkId() + u'@' + Servers::toString(role()); }
    [[nodiscard]] ServerRole role() const { return m_server == Server::Source ? ServerRole::Source : ServerRole::Destination; }

private:
    Server m_server = Server::Source;
};

/** What the kind of a check takes where the guide sets nothing. */
struct ProbeDefaults {
    std::chrono::milliseconds deadline;
    std::chrono::seconds shelfLife;
};

/** Fills in what every probe has. */
void describe(CheckProbe &probe, const Check &check, const ProbeDefaults &defaults);
