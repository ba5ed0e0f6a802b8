// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsreply.h"

#include "dnsmessage.h"
#include "tcpdial.h"
#include "udpchannel.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto sendAgainAfter = 400ms;
} // namespace

DnsReply::DnsReply(const QHostAddress &server, quint16 port, const QString &name, DnsRecord::Type type, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_port(port)
    , m_name(name)
    , m_type(type)
    , m_channel(new UdpChannel(server, port, this))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_again.setInterval(sendAgainAfter);
    connect(&m_deadline, &QTimer::timeout, this, &DnsReply::expire);
    connect(&m_again, &QTimer::timeout, this, &DnsReply::send);
    connect(m_channel, &UdpChannel::received, this, &DnsReply::readDatagram);
    connect(m_channel, &UdpChannel::failed, this, &DnsReply::channelFailed);
}

DnsReply::~DnsReply() = default;

void DnsReply::start(std::chrono::milliseconds deadline)
{
    const auto id = static_cast<quint16>(QRandomGenerator::system()->bounded(std::numeric_limits<quint16>::max() + 1));
    const auto question = DnsMessage::question(id, m_name, m_type);
    if (!question) {
        QMetaObject::invokeMethod(this, [this, error = question.error()] { end(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    m_question = *question;
    m_deadline.start(std::max(0ms, deadline));
    m_again.start();
    QMetaObject::invokeMethod(this, &DnsReply::send, Qt::QueuedConnection);
}

void DnsReply::abort()
{
    QMetaObject::invokeMethod(this, [this] { end(std::unexpected(NetError{NetError::Kind::Cancelled})); }, Qt::QueuedConnection);
}

void DnsReply::send()
{
    if (m_ended || m_overTcp)
        return;
    if (const auto sent = m_channel->send(m_question); !sent)
        channelFailed(sent.error());
}

void DnsReply::readDatagram(const QByteArray &message)
{
    if (m_ended || m_overTcp)
        return;
    if (DnsMessage::isTruncatedAnswer(message, m_question))
        askOverTcp();
    else if (const auto answer = DnsMessage::answer(message, m_question, m_type))
        end(*answer);
    else // somebody else's answer, or damaged: a good one may still come
        m_problem = NetError{NetError::Kind::NotUnderstood, u"no answer to this question"_s, static_cast<int>(message.size())};
}

void DnsReply::channelFailed(const NetError &error)
{
    if (error.kind == NetError::Kind::Refused)
        end(std::unexpected(error));
    else if (!m_problem) // having no way there may pass before the deadline does
        m_problem = error;
}

void DnsReply::askOverTcp()
{
    m_overTcp = true;
    m_problem.reset();
    m_again.stop();
    m_channel->close();
    auto *dial = new TcpDial(m_server, m_port, this);
    connect(dial, &TcpDial::connected, this, &DnsReply::tcpConnected);
    connect(dial, &TcpDial::failed, this, [this](const NetError &error) { end(std::unexpected(error)); });
    dial->start(std::max(0ms, m_deadline.remainingTimeAsDuration()));
}

void DnsReply::tcpConnected(QTcpSocket *socket)
{
    socket->setParent(this);
    if (m_ended)
        return;
    connect(socket, &QIODevice::readyRead, this, [this, socket] { readStream(socket); });
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        readStream(socket); // what came together with the end
        end(std::unexpected(NetError{NetError::Kind::Closed}));
    });
    QByteArray length(sizeof(quint16), '\0');
    qToBigEndian(static_cast<quint16>(m_question.size()), length.data());
    socket->write(length + m_question);
}

void DnsReply::readStream(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(sizeof(quint16));
    if (m_ended || head.size() < qsizetype(sizeof(quint16)))
        return;
    const qsizetype size = qFromBigEndian<quint16>(head.constData());
    if (socket->bytesAvailable() < head.size() + size)
        return;
    const QByteArray message = socket->read(head.size() + size).sliced(head.size());
    if (const auto answer = DnsMessage::answer(message, m_question, m_type))
        end(*answer);
    else
        end(std::unexpected(NetError{NetError::Kind::NotUnderstood, u"no answer to this question"_s, static_cast<int>(size)}));
}

void DnsReply::expire()
{
    end(std::unexpected(m_problem.value_or(NetError{NetError::Kind::TimedOut})));
}

void DnsReply::end(const NetResult<DnsAnswer> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_again.stop();
    m_channel->close();
    const auto dials = findChildren<TcpDial *>();
    for (TcpDial *dial : dials)
        dial->deleteLater();
    const auto sockets = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
    }
    Q_EMIT finished(result);
}
