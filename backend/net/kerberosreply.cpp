// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kerberosreply.h"

#include "kerberosexchange.h"
#include "tcpdial.h"

#include <QTcpSocket>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;
using Kind = NetError::Kind;

namespace
{
// Tickets of accounts in very many groups come near to 64 KiB; more than this is no answer to us.
constexpr quint32 longestAnswer = 256 * 1024;
constexpr qsizetype lengthSize = sizeof(quint32);
} // namespace

KerberosReply::KerberosReply(NetResult<std::unique_ptr<KerberosExchange>> exchange, const QHostAddress &keyServer, quint16 port,
                             std::chrono::milliseconds deadline, Next next, KerberosSignIn *signIn)
    : QObject(signIn)
    , m_signIn(signIn)
    , m_next(next)
    , m_keyServer(keyServer)
    , m_port(port)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({Kind::TimedOut, {}}); });
    m_deadline.start(deadline);
    if (exchange) {
        m_exchange = std::move(*exchange);
        QMetaObject::invokeMethod(this, [this] { step({}); }, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(this, [this, error = exchange.error()] { fail(error); }, Qt::QueuedConnection);
    }
}

KerberosReply::~KerberosReply() = default;

void KerberosReply::abort()
{
    if (m_finished || std::exchange(m_aborted, true))
        return;
    dropConnection();
    QMetaObject::invokeMethod(this, [this] { fail({Kind::Cancelled, {}}); }, Qt::QueuedConnection);
}

void KerberosReply::step(const QByteArray &answer)
{
    if (m_finished || m_aborted)
        return;
    const NetResult<QByteArray> next = m_exchange->step(answer);
    if (!next) {
        fail(next.error());
    } else if (next->isEmpty()) {
        finish(m_exchange->ticket());
    } else {
        const auto length = qToBigEndian(static_cast<quint32>(next->size()));
        m_request = QByteArray(reinterpret_cast<const char *>(&length), lengthSize) + *next;
        dial();
    }
}

void KerberosReply::dial()
{
    // A connection for each message, as libkrb5 does: a server may close after its answer, and a request that carries
    // the proof of a password must never be sent twice because nobody knows whether it arrived.
    dropConnection();
    if (QTcpSocket *ready = m_signIn->takeConnection()) {
        sendRequest(ready);
        return;
    }
    m_dial = m_signIn->takeDial();
    const bool isUnderWay = m_dial != nullptr;
    if (!isUnderWay)
        m_dial = new TcpDial(m_keyServer, m_port, this);
    m_dial->setParent(this);
    connect(m_dial, &TcpDial::connected, this, &KerberosReply::sendRequest);
    connect(m_dial, &TcpDial::failed, this, &KerberosReply::fail);
    if (!isUnderWay)
        m_dial->start(m_deadline.remainingTimeAsDuration());
}

void KerberosReply::sendRequest(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    m_received.clear();
    connect(m_socket, &QTcpSocket::readyRead, this, &KerberosReply::readAnswer);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        readAnswer();
        if (m_socket)
            fail({Kind::Closed, m_received.isEmpty() ? u"no answer"_s : u"in the middle of an answer"_s});
    });
    ++m_requestsSent;
    m_socket->write(std::exchange(m_request, {}));
    m_socket->flush();
    if (m_next == Next::Follows)
        m_signIn->dialAhead(m_deadline.remainingTimeAsDuration());
}

void KerberosReply::readAnswer()
{
    if (!m_socket)
        return;
    m_received += m_socket->readAll();
    if (m_received.size() < lengthSize)
        return;
    const auto length = qFromBigEndian<quint32>(m_received.constData());
    if (length == 0 || length > longestAnswer) {
        fail({Kind::NotUnderstood, u"length %1"_s.arg(length)});
    } else if (m_received.size() >= lengthSize + qsizetype(length)) {
        const QByteArray answer = m_received.sliced(lengthSize, length);
        dropConnection();
        step(answer);
    }
}

void KerberosReply::fail(const NetError &error)
{
    finish(std::unexpected(error));
}

void KerberosReply::finish(const KerberosResult &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_deadline.stop();
    dropConnection();
    m_exchange.reset(); // and with it the library's copy of the password
    Q_EMIT finished(result);
}

void KerberosReply::dropConnection()
{
    if (m_dial) {
        m_dial->disconnect(this);
        std::exchange(m_dial, nullptr)->deleteLater();
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        std::exchange(m_socket, nullptr)->deleteLater();
    }
}
