// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>

class TcpAttempt;
struct SocketFault;

/**
 * Finds out which TCP ports of one server can be reached. A further attempt starts beside an unanswered one every half
 * second, because a lost first packet costs a whole second otherwise. Ends exactly once and never synchronously.
 */
class PortProbe : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,
        Refused, ///< the server itself said no
        Silent, ///< nothing came back in time
        Unreachable, ///< somebody on the way, or this machine, said that there is no way
    };
    Q_ENUM(State)
    using States = QMap<quint16, State>;

    PortProbe(const QHostAddress &server, const QList<quint16> &ports, QObject *parent = nullptr);
    ~PortProbe() override;

    void start(std::chrono::milliseconds deadline);
    void abort(); ///< ends on the next turn of the event loop with the ports that have answered; the others are left out

Q_SIGNALS:
    void finished(const PortProbe::States &states);

private:
    struct Port {
        State state = State::Silent;
        bool settled = false;
        QList<TcpAttempt *> attempts;
    };

    void attemptAll();
    void attempt(quint16 number);
    void attemptEnded(quint16 number, TcpAttempt *attempt, const SocketFault &fault);
    void settle(Port &port, State state);
    void end(bool expired);

    QHostAddress m_server;
    QMap<quint16, Port> m_ports;
    QTimer m_deadline;
    QTimer m_again;
    bool m_started = false;
    bool m_ended = false;
};
