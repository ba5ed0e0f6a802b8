// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberosexchange.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

namespace
{

constexpr krb5_ui_4 preauthRequired = 25;
constexpr krb5_deltat ticketLifetime = 10 * 60 * 60;

/** The account's name as typed, without the domain before it; with "@domain" kept when that is not the realm itself. */
QString accountName(const QString &typed, const QString &realm)
{
    const QString name = typed.sliced(typed.indexOf(u'\\') + 1).trimmed();
    const qsizetype at = name.lastIndexOf(u'@');
    return at >= 0 && name.sliced(at + 1).compare(realm, Qt::CaseInsensitive) == 0 ? name.first(at) : name;
}

bool isSendable(const QString &text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/** Gets the ticket-granting ticket. */
class AccountExchange final : public KerberosExchange
{
public:
    AccountExchange(const QString &realm, std::shared_ptr<TicketCache> cache)
        : KerberosExchange(KerberosError::Stage::Account, realm, std::move(cache))
    {}

    krb5_error_code begin(const QByteArray &realm, const QByteArray &name, const SecretBytes &password)
    {
        const krb5_context context = m_context.get();
        if (m_context.error())
            return m_context.error();
        krb5_error_code code = krb5_build_principal(context, m_client.out(), unsigned(realm.size()), realm.constData(), name.constData(),
                                                    static_cast<char *>(nullptr));
        if (!code)
            code = krb5_get_init_creds_opt_alloc(context, m_options.out());
        if (code)
            return code;
        m_client->type = name.contains('@') ? KRB5_NT_ENTERPRISE_PRINCIPAL : KRB5_NT_PRINCIPAL;
        krb5_get_init_creds_opt_set_canonicalize(m_options.get(), m_client->type == KRB5_NT_ENTERPRISE_PRINCIPAL);
        krb5_get_init_creds_opt_set_change_password_prompt(m_options.get(), 0);
        krb5_get_init_creds_opt_set_tkt_life(m_options.get(), ticketLifetime);
        krb5_get_init_creds_opt_set_forwardable(m_options.get(), 0);
        code = krb5_init_creds_init(context, m_client.get(), nullptr, nullptr, 0, m_options.get(), m_creds.out());
        if (!code) // libkrb5 keeps a copy, which it overwrites when it is freed
            code = krb5_init_creds_set_password(context, m_creds.get(), password.constData());
        return code;
    }

    KerberosResult ticket() override
    {
        const krb5_context context = m_context.get();
        krb5_creds creds{};
        if (const krb5_error_code code = krb5_init_creds_get_creds(context, m_creds.get(), &creds))
            return std::unexpected(error(code));
        Krb5Cache cache(context);
        krb5_error_code code = krb5_cc_resolve(context, m_cache->name().constData(), cache.out());
        if (!code)
            code = krb5_cc_initialize(context, cache.get(), creds.client);
        if (!code)
            code = krb5_cc_store_cred(context, cache.get(), &creds);
        KerberosTicket ticket = describe(creds);
        krb5_free_cred_contents(context, &creds);
        if (code)
            return std::unexpected(error(code));
        return ticket;
    }

protected:
    krb5_error_code advance(krb5_data *answer, krb5_data *request, krb5_data *realm, unsigned *flags) override
    {
        return krb5_init_creds_step(m_context.get(), m_creds.get(), answer, request, realm, flags);
    }

private:
    Krb5Principal m_client{m_context.get()};
    Krb5InitOptions m_options{m_context.get()};
    Krb5InitCreds m_creds{m_context.get()};
};

/** Gets the ticket of one service with the ticket-granting ticket of the cache, where libkrb5 stores it. */
class ServiceExchange final : public KerberosExchange
{
public:
    ServiceExchange(const QString &realm, std::shared_ptr<TicketCache> cache)
        : KerberosExchange(KerberosError::Stage::Service, realm, std::move(cache))
    {}

    krb5_error_code begin(const QByteArray &realm, const QByteArray &service, const QByteArray &host)
    {
        const krb5_context context = m_context.get();
        if (m_context.error())
            return m_context.error();
        krb5_error_code code = krb5_cc_resolve(context, m_cache->name().constData(), m_tickets.out());
        if (!code)
            code = krb5_cc_get_principal(context, m_tickets.get(), m_client.out());
        if (!code)
            code = krb5_build_principal(context, m_server.out(), unsigned(realm.size()), realm.constData(), service.constData(),
                                        host.constData(), static_cast<char *>(nullptr));
        if (code)
            return code;
        m_server->type = KRB5_NT_SRV_HST;
        krb5_creds wanted{};
        wanted.client = m_client.get();
        wanted.server = m_server.get();
        return krb5_tkt_creds_init(context, m_tickets.get(), &wanted, 0, m_creds.out());
    }

    KerberosResult ticket() override
    {
        krb5_creds creds{};
        if (const krb5_error_code code = krb5_tkt_creds_get_creds(m_context.get(), m_creds.get(), &creds))
            return std::unexpected(error(code));
        KerberosTicket ticket = describe(creds);
        krb5_free_cred_contents(m_context.get(), &creds);
        return ticket;
    }

protected:
    krb5_error_code advance(krb5_data *answer, krb5_data *request, krb5_data *realm, unsigned *flags) override
    {
        return krb5_tkt_creds_step(m_context.get(), m_creds.get(), answer, request, realm, flags);
    }

private:
    Krb5Cache m_tickets{m_context.get()};
    Krb5Principal m_client{m_context.get()};
    Krb5Principal m_server{m_context.get()};
    Krb5TicketCreds m_creds{m_context.get()};
};

} // namespace

KerberosExchange::KerberosExchange(KerberosError::Stage stage, const QString &realm, std::shared_ptr<TicketCache> cache)
    : m_cache(std::move(cache))
    , m_stage(stage)
    , m_realm(realm.toUtf8())
{}

KerberosExchange::Made KerberosExchange::forAccount(const QString &realm, const QString &user, const SecretBytes &password,
                                                    std::shared_ptr<TicketCache> cache)
{
    const QString name = accountName(user, realm);
    if (!isSendable(name) || !isSendable(realm))
        return std::unexpected(NetError{Kind::AccountUnknown, u"empty or unusable name"_s});
    // An empty one would be sent and counted; one with a zero byte inside would be cut there.
    if (password.isEmpty() || qstrlen(password.constData()) != size_t(password.size()))
        return std::unexpected(NetError{Kind::PasswordRefused, u"empty or unusable password"_s});
    auto exchange = std::make_unique<AccountExchange>(realm, std::move(cache));
    if (const krb5_error_code code = exchange->begin(realm.toUtf8(), name.toUtf8(), password))
        return std::unexpected(exchange->error(code));
    return exchange;
}

KerberosExchange::Made KerberosExchange::forService(const QString &realm, const QString &service, const QString &host,
                                                    std::shared_ptr<TicketCache> cache)
{
    // GSSAPI looks for the name in lower case and without the dot at its end.
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (!isSendable(name) || !isSendable(service))
        return std::unexpected(NetError{Kind::NoSuchObject, u"empty or unusable host name"_s});
    auto exchange = std::make_unique<ServiceExchange>(realm, std::move(cache));
    if (const krb5_error_code code = exchange->begin(realm.toUtf8(), service.toUtf8(), name.toUtf8()))
        return std::unexpected(exchange->error(code));
    return exchange;
}

NetResult<QByteArray> KerberosExchange::step(const QByteArray &answer)
{
    if (const auto refused = refusal(answer))
        return std::unexpected(*refused);

    QByteArray given = answer; // libkrb5 wants it writable
    krb5_data in{KV5M_DATA, static_cast<unsigned>(given.size()), given.data()};
    krb5_data out{};
    krb5_data realm{};
    unsigned flags = 0;
    const krb5_error_code code = advance(&in, &out, &realm, &flags);
    QByteArray request(out.data, qsizetype(out.length));
    const QByteArray askedRealm(realm.data, qsizetype(realm.length));
    krb5_free_data_contents(m_context.get(), &out);
    krb5_free_data_contents(m_context.get(), &realm);
    if (code)
        return std::unexpected(error(code));
    if (!(flags & KRB5_INIT_CREDS_STEP_FLAG_CONTINUE))
        return QByteArray();
    if (askedRealm != m_realm) // it sent us on to another domain, whose servers nobody named
        return std::unexpected(NetError{Kind::NameNotFound, QString::fromUtf8(askedRealm)});
    if (request.isEmpty())
        return std::unexpected(NetError{Kind::NotUnderstood, u"nothing to send"_s});
    return request;
}

std::optional<NetError> KerberosExchange::refusal(const QByteArray &answer)
{
    // libkrb5 would hide what Windows adds to an error, and might answer a refused password with another try.
    krb5_data data{KV5M_DATA, static_cast<unsigned>(answer.size()), const_cast<char *>(answer.constData())};
    Krb5Error reply(m_context.get());
    if (answer.isEmpty() || krb5_rd_error(m_context.get(), &data, reply.out()) != 0)
        return std::nullopt;
    const bool asksForPassword = m_stage == KerberosError::Stage::Account && reply->error == preauthRequired;
    if (asksForPassword && m_preauthRequests++ == 0)
        return std::nullopt;
    return KerberosError::fromServer(*reply.get(), m_stage);
}

KerberosTicket KerberosExchange::describe(const krb5_creds &creds) const
{
    const auto text = [this](krb5_const_principal principal) {
        Krb5Name name(m_context.get());
        return krb5_unparse_name(m_context.get(), principal, name.out()) == 0 ? QString::fromUtf8(name.get()) : QString();
    };
    // libkrb5 counts seconds in 32 bits without a sign, so that it works beyond 2038.
    const auto end = static_cast<quint32>(creds.times.endtime);
    return {text(creds.client), text(creds.server), QDateTime::fromSecsSinceEpoch(end, QTimeZone::UTC)};
}
