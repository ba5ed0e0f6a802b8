// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ntpquery.h"

#include "clock.h"
#include "fakentpserver.h"
#include "testmain.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(NetResult<NtpReading>)

namespace
{
constexpr auto shortDeadline = 150ms;
constexpr auto longDeadline = 3s;

/** A clock that stands where it was put. */
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return 0ms; }
    QDateTime m_now = QDateTime::fromString(u"2010-03-04T05:06:07Z"_s, Qt::ISODate);
};

NetResult<NtpReading> resultOf(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait(longDeadline + 2s))
        return std::unexpected(NetError{NetError::Kind::LocalFailure, u"never finished"_s});
    return spy.first().first().value<NetResult<NtpReading>>();
}
} // namespace

/** The time query against servers that answer well, badly or not at all. */
class NtpQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresTheOffset_data();
    void measuresTheOffset();
    void measuresAgainstTheGivenClock();
    void takesTheMedian();
    void tellsWhetherTheServerIsSynchronised_data();
    void tellsWhetherTheServerIsSynchronised();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void waitsForAGoodAnswerAfterBadOnes();
    void countsACopyOnce();
    void keepsSamplesThatCameBeforeAKiss();
    void standsLossAndDelay_data();
    void standsLossAndDelay();
    void endsAtItsDeadline();
    void tellsRefusal();
    void tellsThatThereIsNoWay();
    void isCancelledOnce();
    void endsOnLaterTurn();
    void mayBeDeletedAtAnyTime();
    void asksOverIPv6();

private:
    SystemClock m_clock;
};

void NtpQueryTest::measuresTheOffset_data()
{
    QTest::addColumn<std::chrono::milliseconds>("offset");
    QTest::newRow("right") << std::chrono::milliseconds(0ms);
    QTest::newRow("a little late") << std::chrono::milliseconds(-1500ms);
    QTest::newRow("seven minutes early") << std::chrono::milliseconds(7min);
    QTest::newRow("battery empty: 2004") << std::chrono::milliseconds(-24h * 365 * 22);
    QTest::newRow("past the end of the NTP era in 2036") << std::chrono::milliseconds(24h * 365 * 20);
}

void NtpQueryTest::measuresTheOffset()
{
    QFETCH(const std::chrono::milliseconds, offset);
    FakeNtpServer server;
    server.setScript([=](const QByteArray &request, int) { return QByteArrayList{FakeNtpServer::answer(request, {.offset = offset})}; });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QVERIFY2(std::chrono::abs(reading->offset - offset) < 300ms, qPrintable(QString::number(reading->offset.count())));
    QVERIFY(reading->roundTrip >= 0ms && reading->roundTrip < 600ms);
    QCOMPARE(reading->stratum, 3);
    QCOMPARE(reading->referenceId, QByteArray("GPS "));
    QCOMPARE(server.requests(), 4);
}

void NtpQueryTest::measuresAgainstTheGivenClock()
{
    FakeNtpServer server;
    const StandingClock clock;
    NtpQuery query(QHostAddress::LocalHost, clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    const auto expected = std::chrono::milliseconds(clock.now().msecsTo(QDateTime::currentDateTimeUtc()));
    QVERIFY(std::chrono::abs(reading->offset - expected) < 1s);
    QCOMPARE(reading->measuredAt, clock.now());
}

void NtpQueryTest::takesTheMedian()
{
    FakeNtpServer server;
    server.setScript([](const QByteArray &request, int number) {
        return QByteArrayList{FakeNtpServer::answer(request, {.offset = number == 1 ? 100s : 0s})};
    });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QVERIFY(std::chrono::abs(reading->offset) < 300ms);
}

void NtpQueryTest::tellsWhetherTheServerIsSynchronised_data()
{
    QTest::addColumn<int>("leap");
    QTest::addColumn<int>("stratum");
    QTest::addColumn<QByteArray>("referenceId");
    QTest::addColumn<bool>("synchronized");
    QTest::newRow("usual") << 0 << 2 << QByteArray("\xC0\xA8\x10\x01", 4) << true;
    QTest::newRow("a leap second is due") << 1 << 2 << QByteArray("GPS ") << true;
    QTest::newRow("farthest") << 0 << 15 << QByteArray("LOCL") << true;
    QTest::newRow("leap 3") << 3 << 2 << QByteArray("LOCL") << false;
    QTest::newRow("stratum 16") << 0 << 16 << QByteArray("LOCL") << false;
    QTest::newRow("stratum 0") << 3 << 0 << QByteArray("INIT") << false;
}

void NtpQueryTest::tellsWhetherTheServerIsSynchronised()
{
    QFETCH(const int, leap);
    QFETCH(const int, stratum);
    QFETCH(const QByteArray, referenceId);
    QFETCH(const bool, synchronized);
    FakeNtpServer server;
    server.setScript([=](const QByteArray &request, int) {
        return QByteArrayList{FakeNtpServer::answer(request, {.leap = leap, .stratum = stratum, .referenceId = referenceId})};
    });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QCOMPARE(reading->leap, leap);
    QCOMPARE(reading->stratum, stratum);
    QCOMPARE(reading->referenceId, referenceId);
    QCOMPARE(reading->synchronized, synchronized);
}

void NtpQueryTest::refusesBadAnswers_data()
{
    using Script = FakeNtpServer::Script;
    using Kind = NetError::Kind;
    using Change = std::function<void(QByteArray &)>;
    QTest::addColumn<Script>("script");
    QTest::addColumn<NetError::Kind>("kind");
    const auto changed = [](const Change &change) -> Script {
        return [change](const QByteArray &request, int) {
            QByteArray bytes = FakeNtpServer::answer(request, {});
            change(bytes);
            return QByteArrayList{bytes};
        };
    };
    const auto with = [](const FakeNtpServer::Answer &what) -> Script {
        return [what](const QByteArray &request, int) { return QByteArrayList{FakeNtpServer::answer(request, what)}; };
    };
    QTest::newRow("silence") << Script([](const QByteArray &, int) { return QByteArrayList(); }) << Kind::TimedOut;
    QTest::newRow("empty") << changed([](QByteArray &bytes) { bytes.clear(); }) << Kind::NotUnderstood;
    QTest::newRow("one byte short") << changed([](QByteArray &bytes) { bytes.chop(1); }) << Kind::NotUnderstood;
    QTest::newRow("huge") << changed([](QByteArray &bytes) { bytes.append(60'000, 'x'); }) << Kind::NotUnderstood;
    QTest::newRow("garbage") << changed([](QByteArray &bytes) { bytes.fill('\xA5'); }) << Kind::NotUnderstood;
    QTest::newRow("our own question") << changed([](QByteArray &bytes) { bytes[0] = (3 << 3) | 3; }) << Kind::NotUnderstood;
    QTest::newRow("wrong originate") << changed([](QByteArray &bytes) { bytes[24] = char(~bytes[24]); }) << Kind::NotUnderstood;
    QTest::newRow("no time of sending") << changed([](QByteArray &bytes) { bytes.replace(40, 8, QByteArray(8, '\0')); })
                                        << Kind::NotUnderstood;
    QTest::newRow("sent before it was received") << with({.inServer = -10s}) << Kind::NotUnderstood;
    QTest::newRow("longer in the server than away") << with({.inServer = 10s}) << Kind::NotUnderstood;
    QTest::newRow("access denied") << with({.leap = 3, .stratum = 0, .referenceId = "DENY"}) << Kind::ServerRejected;
    QTest::newRow("too often") << with({.leap = 3, .stratum = 0, .referenceId = "RATE"}) << Kind::ServerRejected;
}

void NtpQueryTest::refusesBadAnswers()
{
    QFETCH(const FakeNtpServer::Script, script);
    QFETCH(const NetError::Kind, kind);
    FakeNtpServer server;
    server.setScript(script);
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(shortDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, kind);
}

void NtpQueryTest::waitsForAGoodAnswerAfterBadOnes()
{
    FakeNtpServer server;
    server.setScript([](const QByteArray &request, int) {
        const QByteArray good = FakeNtpServer::answer(request, {});
        QByteArray forged = FakeNtpServer::answer(request, {.offset = 100s});
        forged[24] = char(~forged[24]);
        return QByteArrayList{forged, good.first(20), good};
    });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QVERIFY(std::chrono::abs(reading->offset) < 300ms);
}

void NtpQueryTest::countsACopyOnce()
{
    FakeNtpServer server;
    server.setScript([](const QByteArray &request, int number) {
        if (number != 0)
            return QByteArrayList{};
        const QByteArray copy = FakeNtpServer::answer(request, {.offset = 100s});
        return QByteArrayList{FakeNtpServer::answer(request, {}), copy, copy, copy};
    });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QVERIFY(std::chrono::abs(reading->offset) < 300ms);
}

void NtpQueryTest::keepsSamplesThatCameBeforeAKiss()
{
    FakeNtpServer server;
    server.setScript([](const QByteArray &request, int number) {
        const FakeNtpServer::Answer kiss{.leap = 3, .stratum = 0, .referenceId = "RATE"};
        return QByteArrayList{FakeNtpServer::answer(request, number == 0 ? FakeNtpServer::Answer{} : kiss)};
    });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QVERIFY(reading->synchronized);
    QCOMPARE(server.requests(), 4);
}

void NtpQueryTest::standsLossAndDelay_data()
{
    QTest::addColumn<int>("lostAtFirst");
    QTest::addColumn<int>("lostEveryNth");
    QTest::addColumn<std::chrono::milliseconds>("delay");
    QTest::newRow("the first four lost") << 4 << 0 << std::chrono::milliseconds(0ms);
    QTest::newRow("the first eight lost") << 8 << 0 << std::chrono::milliseconds(0ms);
    QTest::newRow("every fifth lost, 200 ms") << 0 << 5 << std::chrono::milliseconds(200ms);
    QTest::newRow("the first eight lost, 600 ms") << 8 << 0 << std::chrono::milliseconds(600ms);
}

void NtpQueryTest::standsLossAndDelay()
{
    QFETCH(const int, lostAtFirst);
    QFETCH(const int, lostEveryNth);
    QFETCH(const std::chrono::milliseconds, delay);
    FakeNtpServer server;
    server.setDelay(delay);
    server.setScript([=](const QByteArray &request, int number) {
        const bool isLost = number < lostAtFirst || (lostEveryNth && number % lostEveryNth == 0);
        return isLost ? QByteArrayList{} : QByteArrayList{FakeNtpServer::answer(request, {})};
    });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(reading);
    QVERIFY(reading->roundTrip >= delay - 5ms);
    QVERIFY(std::chrono::abs(reading->offset) <= reading->roundTrip / 2 + 300ms);
}

void NtpQueryTest::endsAtItsDeadline()
{
    FakeNtpServer server;
    server.setScript([](const QByteArray &, int) { return QByteArrayList(); });
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    query.start(shortDeadline);
    QVERIFY(!resultOf(spy));
    QVERIFY(elapsed.durationElapsed() >= shortDeadline - 2ms);
    QVERIFY(elapsed.durationElapsed() < longDeadline);
}

void NtpQueryTest::tellsRefusal()
{
    quint16 port = 0;
    {
        const FakeNtpServer server;
        port = server.port();
    }
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, port);
    QSignalSpy spy(&query, &NtpQuery::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    query.start(longDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, NetError::Kind::Refused);
    QVERIFY(elapsed.durationElapsed() < longDeadline);
}

void NtpQueryTest::tellsThatThereIsNoWay()
{
    NtpQuery query(QHostAddress(u"127.255.255.255"_s), m_clock); // to everybody: the system forbids it
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(shortDeadline);
    const auto reading = resultOf(spy);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, NetError::Kind::Unreachable);
}

void NtpQueryTest::isCancelledOnce()
{
    FakeNtpServer server;
    NtpQuery query(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(shortDeadline);
    query.abort();
    query.abort();
    QCOMPARE(spy.count(), 0);
    const auto reading = resultOf(spy);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, NetError::Kind::Cancelled);
    QVERIFY(!spy.wait(2 * shortDeadline));
    QCOMPARE(spy.count(), 1);
}

void NtpQueryTest::endsOnLaterTurn()
{
    NtpQuery query(QHostAddress(u"127.255.255.255"_s), m_clock);
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(0ms);
    QCOMPARE(spy.count(), 0);
    QVERIFY(!resultOf(spy));
    QCOMPARE(spy.count(), 1);
}

void NtpQueryTest::mayBeDeletedAtAnyTime()
{
    FakeNtpServer server;
    auto query = std::make_unique<NtpQuery>(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    query->start(longDeadline);
    query.reset();
    query = std::make_unique<NtpQuery>(QHostAddress::LocalHost, m_clock, nullptr, server.port());
    query->start(longDeadline);
    QTRY_COMPARE(server.requests(), 4);
    query->abort();
    query.reset();
    QCoreApplication::processEvents();
}

void NtpQueryTest::asksOverIPv6()
{
    const FakeNtpServer server(QHostAddress::LocalHostIPv6);
    if (!server.isUp())
        QSKIP("this machine has no IPv6");
    NtpQuery query(QHostAddress::LocalHostIPv6, m_clock, nullptr, server.port());
    QSignalSpy spy(&query, &NtpQuery::finished);
    query.start(longDeadline);
    QVERIFY(resultOf(spy));
}

CONSOLE_TEST_MAIN(NtpQueryTest)
#include "tst_ntpquery.moc"
