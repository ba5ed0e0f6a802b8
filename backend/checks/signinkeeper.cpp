// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinkeeper.h"

#include "kerberosreply.h"
#include "serverlink.h"

#include <QDeadlineTimer>
#include <QPointer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto patience = 3s; // with a key server that says nothing at all while the other server waits for its turn

// Words of a key server that judged the account, as opposed to one that could not be asked.
bool isRefusal(NetError::Kind kind)
{
    switch (kind) {
    case NetError::Kind::PasswordRefused:
    case NetError::Kind::AccountUnknown:
    case NetError::Kind::AccountLocked:
    case NetError::Kind::AccountDisabled:
    case NetError::Kind::PasswordExpired:
        return true;
    default:
        return false;
    }
}
}

struct SignInKeeper::Attempt {
    QPointer<ServerLink> link;
    QPointer<QObject> context;
    QDeadlineTimer deadline;
    Callback callback;
    /** Ends later: the last to hold an attempt is often a reply that is itself a child of this and just being deleted. */
    std::unique_ptr<KerberosSignIn, QScopedPointerDeleteLater> kerberos;
    quint64 generation = 0;
    bool renewed = false;
    bool passedOn = false; ///< its key server said nothing, and another was asked instead

    [[nodiscard]] std::chrono::milliseconds remaining() const
    {
        return std::max<std::chrono::milliseconds>(1ms, std::chrono::milliseconds(deadline.remainingTime()));
    }
    [[nodiscard]] bool isAlive() const { return link && context; }
};

SignInKeeper::SignInKeeper(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SignInKeeper::passOn);
}

SignInKeeper::~SignInKeeper() = default;

void SignInKeeper::setCredentials(const QString &user, SecretBytes password)
{
    ++m_generation;
    m_user = user;
    m_password = std::move(password);
    m_cache.reset();
    m_hasTicket = false;
    m_refusal.reset();
    m_refusedBy.clear();
    m_state = State::Ready;
}

void SignInKeeper::forget(State why)
{
    setCredentials(m_user, {});
    m_state = why;
}

void SignInKeeper::signIn(ServerLink &link, QObject *context, std::chrono::milliseconds deadline, const Callback &callback)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->link = &link;
    attempt->context = context;
    attempt->deadline.setRemainingTime(deadline, Qt::PreciseTimer);
    attempt->callback = callback;
    attempt->generation = m_generation;
    if (!m_cache) {
        if (auto cache = TicketCache::create()) {
            m_cache = *cache;
        } else {
            QMetaObject::invokeMethod(
                context, [callback, error = cache.error()] { callback(std::unexpected(error)); }, Qt::QueuedConnection);
            return;
        }
    }
    attempt->kerberos.reset(new KerberosSignIn(link.address(), link.directory()->domain().toUpper(), m_cache));
    if (m_hasTicket) {
        requestService(attempt);
    } else if (m_asking) {
        m_waiting.append(attempt); // one server judges the password; the other must not cost the account a second attempt
        if (!m_patience.isActive()) {
            passOn();
        }
    } else {
        requestTicket(attempt);
    }
}

void SignInKeeper::requestTicket(const std::shared_ptr<Attempt> &attempt)
{
    m_asking = true;
    KerberosReply *reply = attempt->kerberos->requestTicket(m_user, m_password.clone(), attempt->remaining());
    m_judge = reply;
    m_judged = attempt;
    m_patience.start(patience);
    connect(reply, &KerberosReply::finished, this, [this, reply, attempt](const KerberosResult &result) {
        reply->deleteLater();
        m_asking = false;
        m_patience.stop();
        m_judged.reset();
        if (attempt->generation != m_generation) {
            end(attempt, std::unexpected(NetError{NetError::Kind::Cancelled, {}, 0}));
        } else if (attempt->passedOn) {
            end(attempt, std::unexpected(NetError{NetError::Kind::TimedOut, {}, 0}));
        } else if (result) {
            m_hasTicket = true;
            requestService(attempt);
        } else {
            judge(result.error(), attempt->link ? attempt->link->shownName() : QString());
            end(attempt, std::unexpected(result.error()));
        }
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &next : waiting) {
            if (m_refusal) {
                end(next, std::unexpected(*m_refusal));
            } else if (m_hasTicket) {
                requestService(next);
            } else if (m_asking) {
                m_waiting.append(next);
            } else if (next->isAlive()) {
                requestTicket(next); // the first server did not answer at all: the second may
            }
        }
    });
}

// The first request carries no proof of the password: as long as it has no answer, asking elsewhere costs the account nothing.
void SignInKeeper::passOn()
{
    const bool othersWait = std::ranges::any_of(m_waiting, [](const auto &next) { return next->isAlive(); });
    if (m_asking && m_judge && m_judge->requestsSent() <= 1 && othersWait) {
        m_judged->passedOn = true;
        m_judge->abort();
    }
}

void SignInKeeper::requestService(const std::shared_ptr<Attempt> &attempt)
{
    if (!attempt->isAlive()) {
        return;
    }
    KerberosReply *reply = attempt->kerberos->requestService(u"ldap"_s, attempt->link->directory()->dnsHostName, attempt->remaining());
    connect(reply, &KerberosReply::finished, this, [this, reply, attempt](const KerberosResult &result) {
        reply->deleteLater();
        if (result) {
            bind(attempt);
        } else if (result.error().kind == NetError::Kind::ServerRejected && !attempt->renewed && !m_asking) {
            attempt->renewed = true; // the ticket ran out, or the server was installed anew: ask for another, once
            m_hasTicket = false;
            requestTicket(attempt);
        } else {
            judge(result.error(), attempt->link ? attempt->link->shownName() : QString());
            end(attempt, std::unexpected(result.error()));
        }
    });
}

void SignInKeeper::bind(const std::shared_ptr<Attempt> &attempt)
{
    if (!attempt->isAlive() || attempt->generation != m_generation) {
        end(attempt, std::unexpected(NetError{NetError::Kind::Cancelled, {}, 0}));
        return;
    }
    attempt->link->bind(this, m_cache->name(), attempt->remaining(),
                        [this, attempt](const NetResult<void> &result) { end(attempt, result); });
}

void SignInKeeper::end(const std::shared_ptr<Attempt> &attempt, const NetResult<void> &result)
{
    if (const Callback callback = std::exchange(attempt->callback, {}); callback && attempt->context) {
        callback(result);
    }
}

void SignInKeeper::judge(const NetError &error, const QString &server)
{
    if (isRefusal(error.kind)) {
        m_state = State::Refused;
        m_refusal = error;
        m_refusedBy = server;
        m_password.clear();
    }
}
