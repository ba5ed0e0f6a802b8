// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ldap.h>
#include <openldap.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>

/**
 * A libldap session whose bytes go through two buffers instead of a socket: it can neither block nor reach the network by
 * itself, and what carries the bytes may be TLS without libldap knowing.
 */
class LdapHandle
{
public:
    /** \a serverName is what GSSAPI authenticates. Null when it is no host name. */
    [[nodiscard]] static std::unique_ptr<LdapHandle> make(const QString &serverName);
    LdapHandle(const LdapHandle &) = delete;
    LdapHandle &operator=(const LdapHandle &) = delete;
    ~LdapHandle();

    [[nodiscard]] LDAP *get() const { return m_ldap; }
    void feed(const QByteArray &received);
    [[nodiscard]] bool hasUnread() const { return m_read < m_incoming.size(); }
    [[nodiscard]] QByteArray takeOutgoing() { return std::exchange(m_outgoing, {}); }

    const char *mechanism = nullptr; ///< libldap's own between the steps of one bind

private:
    LdapHandle() = default;
    static int setup(Sockbuf_IO_Desc *layer, void *handle);
    static int remove(Sockbuf_IO_Desc *layer);
    static int control(Sockbuf_IO_Desc *layer, int option, void *argument);
    static ber_slen_t read(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t length);
    static ber_slen_t write(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t length);
    static int close(Sockbuf_IO_Desc *layer);

    LDAP *m_ldap = nullptr;
    QByteArray m_incoming;
    QByteArray m_outgoing;
    qsizetype m_read = 0; ///< how much of m_incoming libldap has taken
};
