// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portprobe.h"

#include "testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
using State = PortProbe::State;
constexpr auto shortDeadline = 200ms;
constexpr auto longDeadline = 3s;

PortProbe::States resultOf(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait(longDeadline + 2s))
        return {};
    return spy.first().first().value<PortProbe::States>();
}

quint16 unusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/** A port that swallows every packet, as a filter does, until it is told to answer. */
class SilentPort
{
public:
    SilentPort()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        // Linux drops every knock at a port whose queue is full, and this queue has room for one.
        m_isUp = ::bind(m_socket, plain, size) == 0 && ::listen(m_socket, 0) == 0 && ::getsockname(m_socket, plain, &size) == 0;
        m_port = ntohs(address.sin_port);
        m_filler.connectToHost(QHostAddress::LocalHost, m_port);
        m_isUp = m_isUp && m_filler.waitForConnected();
    }
    ~SilentPort() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentPort)

    void answerFromNowOn() { ::close(::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC)); }
    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_socket;
    quint16 m_port = 0;
    bool m_isUp = false;
    QTcpSocket m_filler;
};
} // namespace

/** The port probe against ports that are open, closed, silent or out of reach. */
class PortProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOpenFromRefused();
    void waitsForSilentPortsUntilTheDeadline();
    void triesAgainBesideALostAttempt();
    void tellsThatThereIsNoWay();
    void endsAtOnceWithoutPorts();
    void isCancelledWithWhatItKnows();
    void endsOnLaterTurn();
    void mayBeDeletedAtAnyTime();
    void asksOverIPv6();
};

void PortProbeTest::tellsOpenFromRefused()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    const quint16 closed = unusedPort();
    PortProbe probe(QHostAddress::LocalHost, {first.serverPort(), closed, second.serverPort(), first.serverPort()});
    QSignalSpy spy(&probe, &PortProbe::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    probe.start(longDeadline);
    const PortProbe::States expected{{first.serverPort(), State::Open}, {second.serverPort(), State::Open}, {closed, State::Refused}};
    QCOMPARE(resultOf(spy), expected);
    QVERIFY(elapsed.durationElapsed() < longDeadline);
}

void PortProbeTest::waitsForSilentPortsUntilTheDeadline()
{
    const SilentPort silent;
    QVERIFY(silent.isUp());
    const quint16 closed = unusedPort();
    PortProbe probe(QHostAddress::LocalHost, {silent.port(), closed});
    QSignalSpy spy(&probe, &PortProbe::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    probe.start(shortDeadline);
    const PortProbe::States expected{{silent.port(), State::Silent}, {closed, State::Refused}};
    QCOMPARE(resultOf(spy), expected);
    QVERIFY(elapsed.durationElapsed() >= shortDeadline - 2ms);
    QVERIFY(elapsed.durationElapsed() < longDeadline);
}

void PortProbeTest::triesAgainBesideALostAttempt()
{
    SilentPort port;
    QVERIFY(port.isUp());
    PortProbe probe(QHostAddress::LocalHost, {port.port()});
    QSignalSpy spy(&probe, &PortProbe::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    probe.start(longDeadline);
    QTimer::singleShot(100ms, &probe, [&port] { port.answerFromNowOn(); });
    const PortProbe::States expected{{port.port(), State::Open}};
    QCOMPARE(resultOf(spy), expected);
    // The system itself would have sent its packet again after a second.
    QVERIFY2(elapsed.durationElapsed() < 950ms, qPrintable(QString::number(elapsed.elapsed())));
}

void PortProbeTest::tellsThatThereIsNoWay()
{
    PortProbe probe(QHostAddress(u"127.255.255.255"_s), {88, 389}); // no connection to everybody
    QSignalSpy spy(&probe, &PortProbe::finished);
    probe.start(shortDeadline);
    const PortProbe::States expected{{88, State::Unreachable}, {389, State::Unreachable}};
    QCOMPARE(resultOf(spy), expected);
}

void PortProbeTest::endsAtOnceWithoutPorts()
{
    PortProbe probe(QHostAddress::LocalHost, {});
    QSignalSpy spy(&probe, &PortProbe::finished);
    probe.start(longDeadline);
    QVERIFY(spy.wait(longDeadline / 2));
    QVERIFY(resultOf(spy).isEmpty());
}

void PortProbeTest::isCancelledWithWhatItKnows()
{
    const SilentPort silent;
    const quint16 closed = unusedPort();
    PortProbe probe(QHostAddress::LocalHost, {silent.port(), closed});
    QSignalSpy spy(&probe, &PortProbe::finished);
    probe.start(shortDeadline);
    QCoreApplication::processEvents();
    probe.abort();
    QCOMPARE(spy.count(), 0);
    const PortProbe::States states = resultOf(spy);
    QVERIFY(!states.contains(silent.port()));
    QVERIFY(!spy.wait(2 * shortDeadline));
    QCOMPARE(spy.count(), 1);
}

void PortProbeTest::endsOnLaterTurn()
{
    PortProbe probe(QHostAddress(u"127.255.255.255"_s), {389});
    QSignalSpy spy(&probe, &PortProbe::finished);
    probe.start(0ms);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(resultOf(spy).keys(), QList<quint16>{389});
    QCOMPARE(spy.count(), 1);
}

void PortProbeTest::mayBeDeletedAtAnyTime()
{
    const SilentPort silent;
    for (int turns = 0; turns < 3; ++turns) {
        PortProbe probe(QHostAddress::LocalHost, {silent.port(), unusedPort()});
        probe.start(longDeadline);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
}

void PortProbeTest::asksOverIPv6()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    PortProbe probe(QHostAddress::LocalHostIPv6, {server.serverPort()});
    QSignalSpy spy(&probe, &PortProbe::finished);
    probe.start(longDeadline);
    const PortProbe::States expected{{server.serverPort(), State::Open}};
    QCOMPARE(resultOf(spy), expected);
}

CONSOLE_TEST_MAIN(PortProbeTest)
#include "tst_portprobe.moc"
