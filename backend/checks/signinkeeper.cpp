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
    bool isJudging = false; ///< this one has its password judged, for all
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

void SignInKeeper::setCredentials(const QString &user, SecretBytes password, Route route)
{
    ++m_generation;
    m_route = route;
    m_user = user;
    m_password = std::move(password);
    m_cache.reset();
    m_isGood = false;
    m_refusal.reset();
    m_refusedBy.clear();
    m_state = State::Ready;
}

void SignInKeeper::forget(State why)
{
    setCredentials(m_user, {}, m_route);
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
    if (m_route == Route::Kerberos && !m_cache) {
        if (auto cache = TicketCache::create()) {
            m_cache = *cache;
        } else {
            const auto later = [attempt, error = cache.error()] { end(attempt, std::unexpected(error)); };
            QMetaObject::invokeMethod(context, later, Qt::QueuedConnection);
            return;
        }
    }
    if (m_route == Route::Kerberos) {
        attempt->kerberos.reset(new KerberosSignIn(link.address(), link.directory()->domain().toUpper(), m_cache));
    }
    ask(attempt);
}

void SignInKeeper::ask(const std::shared_ptr<Attempt> &attempt)
{
    if (m_isGood) {
        m_route == Route::Kerberos ? requestService(attempt) : bindInsideTls(attempt);
    } else if (m_asking) {
        m_waiting.append(attempt); // one server judges the password; the other must not cost the account a second attempt
        if (attempt->kerberos) {
            attempt->kerberos->dialAhead(attempt->remaining()); // for its service ticket
        }
        if (!m_patience.isActive()) {
            passOn();
        }
    } else {
        askForJudgement(attempt);
    }
}

void SignInKeeper::askForJudgement(const std::shared_ptr<Attempt> &attempt)
{
    m_asking = true;
    attempt->isJudging = true;
    m_route == Route::Kerberos ? requestTicket(attempt) : bindInsideTls(attempt);
}

/** The server that was asked first has answered, or will not: whoever waited goes on. */
void SignInKeeper::judged()
{
    m_asking = false;
    m_patience.stop();
    m_judged.reset();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &next : waiting) {
        if (next->generation != m_generation) {
            end(next, std::unexpected(NetError{NetError::Kind::Cancelled, {}, 0}));
        } else if (m_refusal) {
            end(next, std::unexpected(*m_refusal));
        } else if (next->isAlive()) {
            ask(next); // where the first server did not answer at all, the second may
        }
    }
}

void SignInKeeper::requestTicket(const std::shared_ptr<Attempt> &attempt)
{
    KerberosReply *reply = attempt->kerberos->requestTicket(m_user, m_password.clone(), attempt->remaining());
    m_judge = reply;
    m_judged = attempt;
    m_patience.start(patience);
    connect(reply, &KerberosReply::finished, this, [this, reply, attempt](const KerberosResult &result) {
        reply->deleteLater();
        if (attempt->generation != m_generation) {
            end(attempt, std::unexpected(NetError{NetError::Kind::Cancelled, {}, 0}));
        } else if (attempt->passedOn) {
            end(attempt, std::unexpected(NetError{NetError::Kind::TimedOut, {}, 0}));
        } else if (result) {
            m_isGood = true;
            requestService(attempt);
        } else {
            judge(result.error(), attempt->link ? attempt->link->shownName() : QString());
            end(attempt, std::unexpected(result.error()));
        }
        judged();
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
            m_isGood = false;
            askForJudgement(attempt);
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
    attempt->link->bind(this, m_cache->name(), attempt->remaining(), [attempt](const NetResult<void> &result) { end(attempt, result); });
}

void SignInKeeper::bindInsideTls(const std::shared_ptr<Attempt> &attempt)
{
    const RootDse &directory = *attempt->link->directory();
    CertificateTrust trust{.serverName = directory.dnsHostName, .fingerprints = {}};
    if (const auto known = m_trusted.constFind(directory.dnsHostName.toLower()); known != m_trusted.cend()) {
        trust.fingerprints.insert(*known);
    }
    const bool isWhole = m_user.contains(u'@') || m_user.contains(u'\\');
    const QString name = isWhole ? m_user : m_user + u'@' + directory.domain();
    attempt->link->bindInsideTls(this, trust, name, m_password.clone(), attempt->remaining(),
                                 [this, attempt](const NetResult<void> &result, const CertificateInfo &shown) {
                                     const bool isOld = attempt->generation != m_generation;
                                     if (result && !isOld) {
                                         m_isGood = true;
                                     } else if (!isOld) {
                                         judge(result.error(), attempt->link ? attempt->link->shownName() : QString());
                                     }
                                     end(attempt, result, shown);
                                     if (attempt->isJudging) {
                                         judged();
                                     }
                                 });
}

void SignInKeeper::end(const std::shared_ptr<Attempt> &attempt, const NetResult<void> &result, const CertificateInfo &shown)
{
    if (const Callback callback = std::exchange(attempt->callback, {}); callback && attempt->context) {
        callback(result, shown);
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
