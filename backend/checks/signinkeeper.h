// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificateinfo.h"
#include "kerberossignin.h"
#include "serverrole.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class KerberosReply;
class ServerLink;

/**
 * Keeps the technician's sign-in, in memory only, and signs the two servers in with it.
 *
 * A refused password is never sent again by itself: the refusal holds for both servers until the technician signs in
 * anew. The password goes to one key server; the other is asked for no more than a ticket for its directory.
 */
class SignInKeeper : public QObject
{
    Q_OBJECT
public:
    enum class State {
        None, ///< nobody has signed in yet
        Ready, ///< there is a password that nobody has judged yet, or that was good
        Refused, ///< stays so until setCredentials()
        Forgotten, ///< after sleep or rest
    };
    enum class Route {
        Kerberos, ///< the rule: sealed, and the password itself is never sent
        Tls, ///< where no key server can be reached: name and password inside TLS to a certificate that is trusted
    };
    /** What a sign-in ended with, and the certificate that was shown where that is the reason. */
    using Callback = std::function<void(const NetResult<void> &, const CertificateInfo &)>;

    explicit SignInKeeper(QObject *parent = nullptr);
    ~SignInKeeper() override;

    void setCredentials(const QString &user, SecretBytes password, Route route = Route::Kerberos);
    /** Certificates that the technician trusts in this session: a server's DNS name and the SHA-256 of the only one it may show. */
    void setTrusted(const QHash<QString, QByteArray> &fingerprints) { m_trusted = fingerprints; }
    void forget(State why = State::Forgotten);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Route route() const { return m_route; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const std::optional<NetError> &refusal() const { return m_refusal; }
    [[nodiscard]] const QString &refusedBy() const { return m_refusedBy; } ///< the server that was asked

    /** Signs a server in whose directory was read; the callback comes later, and not after `context` has gone. */
    void signIn(ServerLink &link, QObject *context, std::chrono::milliseconds deadline, const Callback &callback);

private:
    struct Attempt;
    void ask(const std::shared_ptr<Attempt> &attempt);
    void askForJudgement(const std::shared_ptr<Attempt> &attempt);
    void judged();
    void requestTicket(const std::shared_ptr<Attempt> &attempt);
    void passOn();
    void requestService(const std::shared_ptr<Attempt> &attempt);
    void bind(const std::shared_ptr<Attempt> &attempt);
    void bindInsideTls(const std::shared_ptr<Attempt> &attempt);
    static void end(const std::shared_ptr<Attempt> &attempt, const NetResult<void> &result, const CertificateInfo &shown = {});
    void judge(const NetError &error, const QString &server);

    State m_state = State::None;
    Route m_route = Route::Kerberos;
    QString m_user;
    QHash<QString, QByteArray> m_trusted;
    SecretBytes m_password;
    std::shared_ptr<TicketCache> m_cache;
    bool m_isGood = false; ///< a server has judged the password, and a ticket is there where the route needs one
    bool m_asking = false; ///< one server is judging the password
    QPointer<KerberosReply> m_judge; ///< the request at that server
    std::shared_ptr<Attempt> m_judged;
    QTimer m_patience;
    QList<std::shared_ptr<Attempt>> m_waiting;
    std::optional<NetError> m_refusal;
    QString m_refusedBy;
    quint64 m_generation = 0; ///< counts credentials, so that an old answer never counts for new ones
};
