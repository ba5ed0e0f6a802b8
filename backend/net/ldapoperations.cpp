// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapconnection.h"
#include "ldaperror.h"
#include "ldaphandle.h"

#include <gssapi/gssapi_krb5.h>
#include <sasl/sasl.h>

#include <QPointer>
#include <QTcpSocket>

#include <utility>
#include <vector>

// What LdapConnection says to the server and what it makes of the answers.

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

namespace
{

constexpr ber_int_t entriesPerPage = 500; // Active Directory sends no more than 1000 at once
constexpr qsizetype largestAnswer = 64 * 1024 * 1024;
constexpr ber_len_t weakestSeal = 56;
// Inside TLS Active Directory refuses a second layer.
constexpr const char *sealed = "noplain,noanonymous,minssf=56,maxssf=256";
constexpr const char *unsealed = "noplain,noanonymous,minssf=0,maxssf=0";

/** GSSAPI asks for whom to act; the answer is always: for the owner of the tickets. */
int answerPrompts(LDAP *, unsigned, void *, void *prompts)
{
    for (auto *prompt = static_cast<sasl_interact_t *>(prompts); prompt->id != SASL_CB_LIST_END; ++prompt) {
        prompt->result = "";
        prompt->len = 0;
    }
    return LDAP_SUCCESS;
}

/** Names as libldap takes them: pointers, a null at the end. */
class NameList
{
public:
    explicit NameList(const QStringList &names)
    {
        for (const QString &name : names)
            m_bytes.append(name.toUtf8());
        for (QByteArray &bytes : m_bytes)
            m_pointers.push_back(bytes.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char **get() { return m_pointers.size() > 1 ? m_pointers.data() : nullptr; }

private:
    QByteArrayList m_bytes;
    std::vector<char *> m_pointers;
};

/** The end of an operation as the server put it. */
struct Outcome {
    int library = LDAP_SUCCESS; ///< of taking the message apart
    int code = LDAP_SUCCESS;
    QString message;
    QByteArray cookie; ///< of a search with more pages
};

Outcome outcomeOf(LDAP *ldap, LDAPMessage *message)
{
    Outcome outcome;
    char *text = nullptr;
    LDAPControl **controls = nullptr;
    outcome.library = ldap_parse_result(ldap, message, &outcome.code, nullptr, &text, nullptr, &controls, 0);
    outcome.message = QString::fromUtf8(text);
    ldap_memfree(text);
    if (LDAPControl *page = controls ? ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, nullptr) : nullptr) {
        ber_int_t estimate = 0;
        berval cookie{0, nullptr};
        if (ldap_parse_pageresponse_control(ldap, page, &estimate, &cookie) == LDAP_SUCCESS)
            outcome.cookie = QByteArray(cookie.bv_val, static_cast<qsizetype>(cookie.bv_len));
        ber_memfree(cookie.bv_val);
    }
    ldap_controls_free(controls);
    return outcome;
}

} // namespace

void LdapConnection::sendSearch(LdapReply *reply, const QByteArray &cookie)
{
    static constexpr int scopes[]{LDAP_SCOPE_BASE, LDAP_SCOPE_ONELEVEL, LDAP_SCOPE_SUBTREE};
    LDAP *const ldap = m_handle->get();
    const LdapSearch &search = reply->m_search;
    LDAPControl *page = nullptr;
    if (search.scope != LdapSearch::Base) {
        QByteArray bytes = cookie;
        berval value{static_cast<ber_len_t>(bytes.size()), bytes.data()};
        ldap_create_page_control(ldap, entriesPerPage, &value, 0, &page);
    }
    LDAPControl *controls[]{page, nullptr};
    NameList attributes(search.attributes);
    const int code = ldap_search_ext(ldap, search.base.toUtf8().constData(), scopes[search.scope], search.filter.toUtf8().constData(),
                                     attributes.get(), 0, controls, nullptr, nullptr, LDAP_NO_LIMIT, &reply->m_messageId);
    ldap_control_free(page);
    if (code != LDAP_SUCCESS) {
        reply->m_messageId = -1;
        endLater(reply, LdapError::fromLibrary(ldap, code));
    }
}

void LdapConnection::sendGssapiBind(LdapReply *reply)
{
    m_bound = false;
    auto handle = LdapHandle::make(reply->m_name);
    if (!handle || m_sealBits > 0) { // a second seal over the first is nothing that servers do
        endLater(reply, {Kind::LocalFailure, handle ? u"already sealed"_s : u"server name"_s});
        return;
    }
    m_handle = std::move(handle);
    ldap_set_option(m_handle->get(), LDAP_OPT_X_SASL_SECPROPS, m_encrypted ? unsealed : sealed);
    continueGssapiBind(reply, nullptr);
}

void LdapConnection::continueGssapiBind(LdapReply *reply, Message *message)
{
    LDAP *const ldap = m_handle->get();
    OM_uint32 minor = 0; // for this thread only, so it is said again before each step
    gss_krb5_ccache_name(&minor, reply->m_cacheName.constData(), nullptr);
    const int code = ldap_sasl_interactive_bind(ldap, nullptr, "GSSAPI", nullptr, nullptr, LDAP_SASL_QUIET, &answerPrompts, nullptr,
                                                message, &m_handle->mechanism, &reply->m_messageId);
    gss_krb5_ccache_name(&minor, nullptr, nullptr);
    if (code == LDAP_SASL_BIND_IN_PROGRESS)
        return;
    if (code != LDAP_SUCCESS) {
        NetError error = LdapError::fromLibrary(ldap, code);
        if (message && code > 0) {
            const Outcome outcome = outcomeOf(ldap, message);
            error = LdapError::fromServer(outcome.code, outcome.message, LdapError::Request::Tickets);
            berval *token = nullptr;
            if (ldap_parse_sasl_bind_result(ldap, message, &token, 0) == LDAP_SUCCESS || token)
                error = LdapError::fromToken(token ? QByteArrayView(token->bv_val, qsizetype(token->bv_len)) : QByteArrayView())
                            .value_or(error);
            ber_bvfree(token);
        }
        message ? refuse(reply, error) : endLater(reply, error);
        return;
    }
    ber_len_t bits = 0;
    ldap_get_option(ldap, LDAP_OPT_X_SASL_SSF, &bits);
    m_sealBits = static_cast<int>(bits);
    // A server can say "success" in the middle, and libldap believes it: then there is no seal, and maybe no server.
    if (m_handle->mechanism || (!m_encrypted && bits < weakestSeal)) {
        refuse(reply, {Kind::NotUnderstood, u"sign-in without a seal"_s});
        return;
    }
    bound(reply);
}

void LdapConnection::sendPasswordBind(LdapReply *reply)
{
    // The one place that sends a password as it is. Neither without TLS nor empty, which servers take for "anonymous".
    if (!m_encrypted || reply->m_password.isEmpty() || reply->m_name.isEmpty()) {
        endLater(reply, {Kind::LocalFailure, m_encrypted ? u"empty name or password"_s : u"no TLS"_s});
        return;
    }
    berval password{static_cast<ber_len_t>(reply->m_password.size()), const_cast<char *>(reply->m_password.constData())};
    m_bound = false;
    const int code = ldap_sasl_bind(m_handle->get(), reply->m_name.toUtf8().constData(), LDAP_SASL_SIMPLE, &password, nullptr, nullptr,
                                    &reply->m_messageId);
    reply->m_password.clear();
    if (code != LDAP_SUCCESS)
        endLater(reply, LdapError::fromLibrary(m_handle->get(), code));
}

void LdapConnection::sendStartTls(LdapReply *reply)
{
    if (m_encrypted || m_sealBits > 0) {
        endLater(reply, {Kind::LocalFailure, u"already encrypted"_s});
        return;
    }
    const int code = ldap_extended_operation(m_handle->get(), LDAP_EXOP_START_TLS, nullptr, nullptr, nullptr, &reply->m_messageId);
    if (code != LDAP_SUCCESS)
        endLater(reply, LdapError::fromLibrary(m_handle->get(), code));
}

void LdapConnection::handle(LdapReply *reply, int type, Message *message)
{
    LDAP *const ldap = m_handle->get();
    if (reply->m_kind == LdapReply::Kind::Search) {
        if (type == LDAP_RES_SEARCH_ENTRY)
            takeEntry(reply, message);
        else if (type == LDAP_RES_SEARCH_RESULT)
            searchDone(reply, message);
        else if (type != LDAP_RES_SEARCH_REFERENCE && type != LDAP_RES_INTERMEDIATE)
            lost({Kind::NotUnderstood, u"message %1"_s.arg(type)});
        return;
    }
    const bool tls = reply->m_kind == LdapReply::Kind::StartTls;
    if (type != static_cast<int>(tls ? LDAP_RES_EXTENDED : LDAP_RES_BIND)) {
        refuse(reply, {Kind::NotUnderstood, u"message %1"_s.arg(type)});
        return;
    }
    if (reply->m_kind == LdapReply::Kind::GssapiBind) {
        continueGssapiBind(reply, message);
        return;
    }
    const Outcome outcome = outcomeOf(ldap, message);
    if (outcome.library != LDAP_SUCCESS)
        refuse(reply, LdapError::fromLibrary(ldap, outcome.library));
    else if (outcome.code != LDAP_SUCCESS)
        ended(reply,
              std::unexpected(
                  LdapError::fromServer(outcome.code, outcome.message, tls ? LdapError::Request::Tls : LdapError::Request::Password)));
    else if (!tls)
        bound(reply);
    else if (m_handle->hasUnread()) // said before the handshake and meant to be believed after it
        refuse(reply, {Kind::NotUnderstood, u"bytes after StartTLS"_s});
    else
        beginHandshake(reply);
}

void LdapConnection::takeEntry(LdapReply *reply, Message *message)
{
    LDAP *const ldap = m_handle->get();
    int fault = LDAP_SUCCESS;
    ldap_set_option(ldap, LDAP_OPT_RESULT_CODE, &fault);
    char *dn = ldap_get_dn(ldap, message);
    LdapEntry entry(QString::fromUtf8(dn));
    reply->m_size += entry.dn.size();
    ldap_memfree(dn);
    BerElement *place = nullptr;
    for (char *name = ldap_first_attribute(ldap, message, &place); name; name = ldap_next_attribute(ldap, message, place)) {
        QByteArrayList values;
        berval **const list = ldap_get_values_len(ldap, message, name);
        for (berval **value = list; value && *value; ++value) {
            values.append(QByteArray((*value)->bv_val, static_cast<qsizetype>((*value)->bv_len)));
            reply->m_size += values.last().size();
        }
        ldap_value_free_len(list);
        entry.insert(QString::fromUtf8(name), values);
        ldap_memfree(name);
    }
    ber_free(place, 0);
    ldap_get_option(ldap, LDAP_OPT_RESULT_CODE, &fault);
    if (!dn || fault == LDAP_DECODING_ERROR) {
        endLater(reply, {Kind::NotUnderstood, u"entry"_s});
        return;
    }
    reply->m_entries.append(entry);
    if (reply->m_entries.size() > reply->m_search.maximumEntries || reply->m_size > largestAnswer)
        endLater(reply, {Kind::NotUnderstood, u"too much: %1 entries"_s.arg(reply->m_entries.size())});
}

void LdapConnection::searchDone(LdapReply *reply, Message *message)
{
    reply->m_messageId = -1;
    const Outcome outcome = outcomeOf(m_handle->get(), message);
    if (outcome.library != LDAP_SUCCESS)
        lost(LdapError::fromLibrary(m_handle->get(), outcome.library));
    else if (outcome.code != LDAP_SUCCESS)
        ended(reply, std::unexpected(LdapError::fromServer(outcome.code, outcome.message, LdapError::Request::Search)));
    else if (!outcome.cookie.isEmpty())
        sendSearch(reply, outcome.cookie);
    else
        ended(reply, std::exchange(reply->m_entries, {}));
}

void LdapConnection::bound(LdapReply *reply)
{
    m_bound = true;
    ended(reply, QList<LdapEntry>());
}

void LdapConnection::refuse(LdapReply *reply, const NetError &error)
{
    takeOff(reply);
    const QPointer<LdapConnection> alive(this);
    reply->finish(std::unexpected(error));
    if (alive)
        lost(error);
}
