// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldaphandle.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/eventfd.h>

namespace
{
// A larger single message is not believed, however long the server says that it is.
constexpr ber_len_t longestMessage = 4 * 1024 * 1024;

LdapHandle *handleOf(Sockbuf_IO_Desc *layer)
{
    return static_cast<LdapHandle *>(layer->sbiod_pvt);
}
} // namespace

std::unique_ptr<LdapHandle> LdapHandle::make(const QString &serverName)
{
    // It becomes part of a URL, so nothing but the characters of a host name.
    const bool usable = !serverName.isEmpty() && std::ranges::all_of(serverName, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
    });
    if (!usable)
        return nullptr;
    static Sockbuf_IO buffers{&setup, &remove, &control, &read, &write, &close};
    std::unique_ptr<LdapHandle> handle(new LdapHandle);
    const QByteArray url = "ldap://" + serverName.toLower().toLatin1();
    // libldap wants a descriptor and looks whether it is readable: this one never is, and is nobody's connection.
    static const int neverReadable = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (ldap_init_fd(neverReadable, LDAP_PROTO_EXT, url.constData(), &handle->m_ldap) != LDAP_SUCCESS)
        return nullptr;

    LDAP *const ldap = handle->m_ldap;
    const int version = LDAP_VERSION3;
    ldap_set_option(ldap, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(ldap, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(ldap, LDAP_OPT_X_SASL_NOCANON, LDAP_OPT_ON);
    Sockbuf *socket = nullptr;
    ldap_get_option(ldap, LDAP_OPT_SOCKBUF, &socket);
    ber_len_t longest = longestMessage;
    if (!socket || ber_sockbuf_add_io(socket, &buffers, LBER_SBIOD_LEVEL_PROVIDER, handle.get()) != 0
        || ber_sockbuf_ctrl(socket, LBER_SB_OPT_SET_MAX_INCOMING, &longest) != 1)
        return nullptr;
    return handle;
}

LdapHandle::~LdapHandle()
{
    if (m_ldap)
        ldap_unbind_ext(m_ldap, nullptr, nullptr);
}

void LdapHandle::feed(const QByteArray &received)
{
    m_incoming.remove(0, m_read);
    m_read = 0;
    m_incoming += received;
}

int LdapHandle::setup(Sockbuf_IO_Desc *layer, void *handle)
{
    layer->sbiod_pvt = handle;
    return 0;
}

int LdapHandle::remove(Sockbuf_IO_Desc *layer)
{
    layer->sbiod_pvt = nullptr;
    return 0;
}

int LdapHandle::control(Sockbuf_IO_Desc *layer, int option, void *)
{
    return option == LBER_SB_OPT_DATA_READY && handleOf(layer)->hasUnread() ? 1 : 0;
}

ber_slen_t LdapHandle::read(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t length)
{
    LdapHandle *const handle = handleOf(layer);
    const auto available = static_cast<ber_len_t>(handle->m_incoming.size() - handle->m_read);
    const ber_len_t count = std::min(available, length);
    if (count == 0) {
        errno = EWOULDBLOCK;
        return -1;
    }
    std::memcpy(buffer, handle->m_incoming.constData() + handle->m_read, count);
    handle->m_read += static_cast<qsizetype>(count);
    return static_cast<ber_slen_t>(count);
}

ber_slen_t LdapHandle::write(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t length)
{
    handleOf(layer)->m_outgoing.append(static_cast<const char *>(buffer), static_cast<qsizetype>(length));
    return static_cast<ber_slen_t>(length);
}

int LdapHandle::close(Sockbuf_IO_Desc *)
{
    return 0; // the socket is not libldap's to close
}
