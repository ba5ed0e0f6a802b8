// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticketcache.h"

#include "krb5handles.h"

NetResult<std::shared_ptr<TicketCache>> TicketCache::create()
{
    const Krb5Context context;
    if (context.error())
        return std::unexpected(NetError{NetError::Kind::LocalFailure, context.message(context.error()), context.error()});
    Krb5Cache cache(context.get());
    if (const krb5_error_code error = krb5_cc_new_unique(context.get(), "MEMORY", nullptr, cache.out()))
        return std::unexpected(NetError{NetError::Kind::LocalFailure, context.message(error), error});
    char *name = nullptr;
    if (const krb5_error_code error = krb5_cc_get_full_name(context.get(), cache.get(), &name))
        return std::unexpected(NetError{NetError::Kind::LocalFailure, context.message(error), error});
    std::shared_ptr<TicketCache> tickets(new TicketCache);
    tickets->m_name = name;
    krb5_free_string(context.get(), name);
    return tickets;
}

TicketCache::~TicketCache()
{
    const Krb5Context context;
    krb5_ccache cache = nullptr;
    if (!context.error() && krb5_cc_resolve(context.get(), m_name.constData(), &cache) == 0)
        krb5_cc_destroy(context.get(), cache); // frees the handle, too
}
