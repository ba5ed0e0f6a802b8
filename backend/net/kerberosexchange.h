// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kerberoserror.h"
#include "kerberossignin.h"

#include <memory>

/** The messages of one request to a key server, made and read by libkrb5 without touching the network. */
class KerberosExchange
{
public:
    using Made = NetResult<std::unique_ptr<KerberosExchange>>;
    [[nodiscard]] static Made forAccount(const QString &realm, const QString &user, const SecretBytes &password,
                                         std::shared_ptr<TicketCache> cache);
    [[nodiscard]] static Made forService(const QString &realm, const QString &service, const QString &host,
                                         std::shared_ptr<TicketCache> cache);
    virtual ~KerberosExchange() = default;

    /** The next message to send after \a answer (empty at first); an empty one when the ticket is in the cache. */
    [[nodiscard]] NetResult<QByteArray> step(const QByteArray &answer);
    [[nodiscard]] virtual KerberosResult ticket() = 0;

protected:
    KerberosExchange(KerberosError::Stage stage, const QString &realm, std::shared_ptr<TicketCache> cache);
    [[nodiscard]] virtual krb5_error_code advance(krb5_data *answer, krb5_data *request, krb5_data *realm, unsigned *flags) = 0;
    [[nodiscard]] std::optional<NetError> refusal(const QByteArray &answer);
    [[nodiscard]] NetError error(krb5_error_code code) const { return KerberosError::fromLibrary(m_context, code, m_stage); }
    [[nodiscard]] KerberosTicket describe(const krb5_creds &creds) const;

    Krb5Context m_context;
    std::shared_ptr<TicketCache> m_cache;

private:
    KerberosError::Stage m_stage;
    QByteArray m_realm;
    int m_preauthRequests = 0;
};
