// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QByteArray>

#include <memory>

/** Tickets of one sign-in, in memory only; gone when the last holder lets go. */
class TicketCache
{
public:
    [[nodiscard]] static NetResult<std::shared_ptr<TicketCache>> create();
    TicketCache(const TicketCache &) = delete;
    TicketCache &operator=(const TicketCache &) = delete;
    ~TicketCache();

    [[nodiscard]] const QByteArray &name() const { return m_name; } ///< "MEMORY:…", as GSSAPI takes it

private:
    TicketCache() = default;
    QByteArray m_name;
};
