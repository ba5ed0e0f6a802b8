// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kerberossignin.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;
class TcpDial;
class KerberosExchange;

/** One request to a key server and its answers. Ends exactly once: answered, out of time or cancelled. */
class KerberosReply : public QObject
{
    Q_OBJECT

public:
    ~KerberosReply() override;
    void abort(); ///< ends with Cancelled on the next turn of the event loop
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] int requestsSent() const { return m_requestsSent; }

Q_SIGNALS:
    void finished(const KerberosResult &result);

private:
    friend class KerberosSignIn;
    /** Whether another message to the same server follows each of this request's. */
    enum class Next { None, Follows };
    KerberosReply(NetResult<std::unique_ptr<KerberosExchange>> exchange, const QHostAddress &keyServer, quint16 port,
                  std::chrono::milliseconds deadline, Next next, KerberosSignIn *signIn);
    void step(const QByteArray &answer);
    void dial();
    void sendRequest(QTcpSocket *socket);
    void readAnswer();
    void fail(const NetError &error);
    void finish(const KerberosResult &result);
    void dropConnection();

    std::unique_ptr<KerberosExchange> m_exchange;
    KerberosSignIn *m_signIn; ///< the parent
    Next m_next;
    QHostAddress m_keyServer;
    quint16 m_port;
    QTimer m_deadline;
    TcpDial *m_dial = nullptr;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_request;
    QByteArray m_received;
    int m_requestsSent = 0;
    bool m_aborted = false;
    bool m_finished = false;
};
