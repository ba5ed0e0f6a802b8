// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsclient.h"

#include "fakednsserver.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(NetResult<DnsAnswer>)

namespace
{
using Type = DnsRecord::Type;
using Code = DnsAnswer::Code;
using Kind = NetError::Kind;
constexpr auto shortDeadline = 150ms;
constexpr auto longDeadline = 3s;
const QByteArray address("\xC0\xA8\x10\x02", 4);

NetResult<DnsAnswer> resultOf(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait(longDeadline + 2s))
        return std::unexpected(NetError{Kind::LocalFailure, u"never finished"_s});
    return spy.first().first().value<NetResult<DnsAnswer>>();
}

NetResult<DnsAnswer> ask(const FakeDnsServer &server, const QString &name, Type type, std::chrono::milliseconds deadline)
{
    DnsClient client(QHostAddress::LocalHost, server.port());
    QSignalSpy spy(client.query(name, type, deadline), &DnsReply::finished);
    return resultOf(spy);
}

QByteArray withOneAddress(const QByteArray &request)
{
    return FakeDnsServer::answer(request, {FakeDnsServer::record("contoso.lan", 1, address)});
}

QByteArrayList oneAddress(const QByteArray &request)
{
    return {withOneAddress(request)};
}
} // namespace

/** The DNS client against servers that answer well, badly or not at all. */
class DnsClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void asksExactlyWhatWasTyped();
    void tellsWhatTheServerMeant_data();
    void tellsWhatTheServerMeant();
    void keepsAliasesAndAdditions();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void waitsForAGoodAnswerAfterBadOnes();
    void goesOverToTcp_data();
    void goesOverToTcp();
    void standsLossAndDelay_data();
    void standsLossAndDelay();
    void takesALateAnswerToTheFirstAttempt();
    void asksManyAtOnce();
    void refusesNamesThatAreNone_data();
    void refusesNamesThatAreNone();
    void tellsRefusal();
    void tellsThatThereIsNoWay();
    void endsAtItsDeadline();
    void cancelsOneOfTwo();
    void mayBeDeletedAtAnyTime();
    void asksOverIPv6();
};

void DnsClientTest::readsRecords_data()
{
    using Server = FakeDnsServer;
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<DnsRecord>("expected");
    const QByteArray host = Server::name("sbs2003.contoso.lan");
    const QString target = u"sbs2003.contoso.lan"_s;
    QTest::newRow("A") << Type::A << address << DnsRecord{.address = QHostAddress(u"192.168.16.2"_s)};
    QTest::newRow("AAAA") << Type::AAAA << QByteArray::fromHex("20010db8000000000000000000000001")
                          << DnsRecord{.address = QHostAddress(u"2001:db8::1"_s)};
    QTest::newRow("NS") << Type::Ns << host << DnsRecord{.target = target};
    QTest::newRow("CNAME") << Type::Cname << host << DnsRecord{.target = target};
    QTest::newRow("PTR") << Type::Ptr << host << DnsRecord{.target = target};
    QTest::newRow("SOA") << Type::Soa << host + Server::name("hostmaster.contoso.lan") + QByteArray(20, '\1')
                         << DnsRecord{.target = target};
    QTest::newRow("SRV") << Type::Srv << Server::number(5) + Server::number(100) + Server::number(389) + host
                         << DnsRecord{.target = target, .port = 389, .priority = 5, .weight = 100};
}

void DnsClientTest::readsRecords()
{
    QFETCH(const Type, type);
    QFETCH(const QByteArray, data);
    QFETCH(DnsRecord, expected);
    expected.name = u"_ldap._tcp.Contoso.lan"_s;
    expected.type = type;
    expected.ttl = 600;
    FakeDnsServer server;
    server.setScript([=](const QByteArray &request, int) {
        return QByteArrayList{
            FakeDnsServer::answer(request, {FakeDnsServer::record("_ldap._tcp.Contoso.lan", static_cast<quint16>(type), data)})};
    });
    const auto answer = ask(server, u"_ldap._tcp.contoso.lan"_s, type, longDeadline);
    QVERIFY(answer);
    QCOMPARE(answer->code, Code::NoError);
    QVERIFY(answer->authoritative);
    QCOMPARE(answer->records, QList<DnsRecord>{expected});
}

void DnsClientTest::asksExactlyWhatWasTyped()
{
    FakeDnsServer server;
    server.setScript([](const QByteArray &request, int) { return QByteArrayList{FakeDnsServer::answer(request, {}, 3)}; });
    QVERIFY(ask(server, u"server."_s, Type::Srv, longDeadline));
    const QByteArray counts("\x00\x01\x00\x00\x00\x00\x00\x00", 8); // one question, and nothing that an old server does not know
    const QByteArray expected = QByteArray("\x01\x00", 2) + counts + FakeDnsServer::name("server") + QByteArray("\x00\x21\x00\x01", 4);
    QCOMPARE(server.lastRequest().sliced(2), expected);
    QCOMPARE(server.requests(), 1);
}

void DnsClientTest::tellsWhatTheServerMeant_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<Code>("expected");
    QTest::newRow("nothing of this type") << 0 << Code::NoData;
    QTest::newRow("format error") << 1 << Code::FormatError;
    QTest::newRow("server failure") << 2 << Code::ServerFailure;
    QTest::newRow("no such name") << 3 << Code::NameError;
    QTest::newRow("not implemented") << 4 << Code::NotImplemented;
    QTest::newRow("refused") << 5 << Code::Refused;
    QTest::newRow("not its zone") << 9 << Code::Other;
}

void DnsClientTest::tellsWhatTheServerMeant()
{
    QFETCH(const int, wire);
    QFETCH(const Code, expected);
    FakeDnsServer server;
    server.setScript([=](const QByteArray &request, int) { return QByteArrayList{FakeDnsServer::answer(request, {}, wire)}; });
    const auto answer = ask(server, u"contoso.lan"_s, Type::A, longDeadline);
    QVERIFY(answer);
    QCOMPARE(answer->code, expected);
    QVERIFY(answer->records.isEmpty());
    QVERIFY(!answer->authoritative);
}

void DnsClientTest::keepsAliasesAndAdditions()
{
    FakeDnsServer server;
    server.setScript([](const QByteArray &request, int) {
        const QByteArray alias = FakeDnsServer::record("guid._msdcs.contoso.lan", 5, FakeDnsServer::name("sbs2003.contoso.lan"));
        QByteArray answer = FakeDnsServer::answer(request, {alias});
        answer.replace(10, 2, FakeDnsServer::number(1));
        return QByteArrayList{answer + FakeDnsServer::record("sbs2003.contoso.lan", 1, address)};
    });
    const auto answer = ask(server, u"guid._msdcs.contoso.lan"_s, Type::A, longDeadline);
    QVERIFY(answer);
    QCOMPARE(answer->code, Code::NoData);
    QCOMPARE(answer->records.size(), 1);
    QCOMPARE(answer->records.first().type, Type::Cname);
    QCOMPARE(answer->additional.size(), 1);
    QCOMPARE(answer->additional.first().address, QHostAddress(u"192.168.16.2"_s));
}

void DnsClientTest::refusesBadAnswers_data()
{
    using Script = FakeDnsServer::Script;
    using Change = std::function<void(QByteArray &)>;
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    const auto changed = [](const Change &change) -> Script {
        return [change](const QByteArray &request, int) {
            QByteArray bytes = withOneAddress(request);
            change(bytes);
            return QByteArrayList{bytes};
        };
    };
    QTest::newRow("silence") << Script([](const QByteArray &, int) { return QByteArrayList(); }) << Kind::TimedOut;
    QTest::newRow("empty") << changed([](QByteArray &bytes) { bytes.clear(); }) << Kind::NotUnderstood;
    QTest::newRow("half a header") << changed([](QByteArray &bytes) { bytes.truncate(5); }) << Kind::NotUnderstood;
    QTest::newRow("cut without saying so") << changed([](QByteArray &bytes) { bytes.chop(3); }) << Kind::NotUnderstood;
    QTest::newRow("garbage") << changed([](QByteArray &bytes) { bytes.fill('\x5A'); }) << Kind::NotUnderstood;
    QTest::newRow("huge garbage") << changed([](QByteArray &bytes) { bytes.fill('\xA5', 60'000); }) << Kind::NotUnderstood;
    QTest::newRow("wrong id") << changed([](QByteArray &bytes) { bytes[0] = char(~bytes[0]); }) << Kind::NotUnderstood;
    QTest::newRow("another question") << changed([](QByteArray &bytes) { bytes[13] = 'x'; }) << Kind::NotUnderstood;
    QTest::newRow("no question, yet an answer") << changed([](QByteArray &bytes) {
        bytes.replace(4, 2, FakeDnsServer::number(0));
        bytes.remove(12, FakeDnsServer::name("contoso.lan").size() + 4);
    }) << Kind::NotUnderstood;
    QTest::newRow("our own question") << Script([](const QByteArray &request, int) { return QByteArrayList{request}; })
                                      << Kind::NotUnderstood;
    QTest::newRow("more records than there are")
        << changed([](QByteArray &bytes) { bytes.replace(6, 2, FakeDnsServer::number(65535)); }) << Kind::NotUnderstood;
    QTest::newRow("a name that points to itself") << Script([](const QByteArray &request, int) {
        const QByteArray self = FakeDnsServer::number(static_cast<quint16>(0xC000 | request.size()));
        return QByteArrayList{FakeDnsServer::answer(request, {self + QByteArray::fromHex("0001000100000258000401020304")})};
    }) << Kind::NotUnderstood;
    QTest::newRow("two names that point to each other") << Script([](const QByteArray &request, int) {
        const auto at = static_cast<quint16>(0xC000 | request.size());
        const QByteArray first = FakeDnsServer::number(at + 16) + QByteArray::fromHex("0001000100000258000401020304");
        const QByteArray second = FakeDnsServer::number(at) + QByteArray::fromHex("0001000100000258000401020304");
        return QByteArrayList{FakeDnsServer::answer(request, {first, second})};
    }) << Kind::NotUnderstood;
}

void DnsClientTest::refusesBadAnswers()
{
    QFETCH(const FakeDnsServer::Script, script);
    QFETCH(const Kind, kind);
    FakeDnsServer server;
    server.setScript(script);
    const auto answer = ask(server, u"contoso.lan"_s, Type::A, shortDeadline);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
}

void DnsClientTest::waitsForAGoodAnswerAfterBadOnes()
{
    FakeDnsServer server;
    server.setScript([](const QByteArray &request, int) {
        const QByteArray good = withOneAddress(request);
        QByteArray forged = FakeDnsServer::answer(request, {}, 3);
        forged[1] = char(~forged[1]);
        return QByteArrayList{forged, good.first(good.size() - 2), request, good, good};
    });
    const auto answer = ask(server, u"contoso.lan"_s, Type::A, longDeadline);
    QVERIFY(answer);
    QCOMPARE(answer->code, Code::NoError);
}

void DnsClientTest::goesOverToTcp_data()
{
    using Script = FakeDnsServer::StreamScript;
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("records"); // -1: an error
    QTest::addColumn<Kind>("kind");
    const auto many = [](const QByteArray &request) {
        const QByteArrayList records(2000, FakeDnsServer::record("contoso.lan", 1, address));
        return QByteArrayList{FakeDnsServer::asStream(FakeDnsServer::answer(request, records))};
    };
    QTest::newRow("whole") << Script([](const QByteArray &request) {
        return QByteArrayList{FakeDnsServer::asStream(withOneAddress(request))};
    }) << 1 << Kind::LocalFailure;
    QTest::newRow("in pieces") << Script([](const QByteArray &request) {
        const QByteArray bytes = FakeDnsServer::asStream(withOneAddress(request));
        return QByteArrayList{bytes.first(1), bytes.sliced(1, 10), bytes.sliced(11)};
    }) << 1 << Kind::LocalFailure;
    QTest::newRow("whole, then closed") << Script([](const QByteArray &request) {
        return QByteArrayList{FakeDnsServer::asStream(withOneAddress(request)), {}};
    }) << 1 << Kind::LocalFailure;
    QTest::newRow("large") << Script(many) << 2000 << Kind::LocalFailure;
    QTest::newRow("half, then closed") << Script([](const QByteArray &request) {
        return QByteArrayList{FakeDnsServer::asStream(withOneAddress(request)).chopped(4), {}};
    }) << -1 << Kind::Closed;
    QTest::newRow("nothing") << Script([](const QByteArray &) { return QByteArrayList{}; }) << -1 << Kind::TimedOut;
    QTest::newRow("length of nothing") << Script([](const QByteArray &) { return QByteArrayList{QByteArray(2, '\0')}; }) << -1
                                       << Kind::NotUnderstood;
    QTest::newRow("garbage") << Script([](const QByteArray &) { return QByteArrayList{FakeDnsServer::asStream("no DNS at all")}; }) << -1
                             << Kind::NotUnderstood;
    QTest::newRow("refused") << Script() << -1 << Kind::Refused;
}

void DnsClientTest::goesOverToTcp()
{
    QFETCH(const FakeDnsServer::StreamScript, script);
    QFETCH(const int, records);
    QFETCH(const Kind, kind);
    FakeDnsServer server;
    // Cut in the middle of a record, as some servers do.
    server.setScript([](const QByteArray &request, int) {
        const QByteArrayList cut{FakeDnsServer::record("contoso.lan", 1, address).first(9)};
        return QByteArrayList{FakeDnsServer::answer(request, cut, FakeDnsServer::truncated)};
    });
    server.setStreamScript(script);
    if (!script)
        server.refuseStreams();
    const auto answer = ask(server, u"contoso.lan"_s, Type::A, kind == Kind::TimedOut ? shortDeadline : longDeadline);
    QCOMPARE(answer.has_value(), records >= 0);
    if (answer) {
        QCOMPARE(answer->records.size(), records);
        QCOMPARE(server.streams(), 1);
    } else {
        QCOMPARE(answer.error().kind, kind);
    }
}

void DnsClientTest::standsLossAndDelay_data()
{
    QTest::addColumn<int>("lost");
    QTest::addColumn<std::chrono::milliseconds>("delay");
    QTest::newRow("200 ms") << 0 << std::chrono::milliseconds(200ms);
    QTest::newRow("the first lost, 200 ms") << 1 << std::chrono::milliseconds(200ms);
    QTest::newRow("the first four lost") << 4 << std::chrono::milliseconds(0ms);
}

void DnsClientTest::standsLossAndDelay()
{
    QFETCH(const int, lost);
    QFETCH(const std::chrono::milliseconds, delay);
    FakeDnsServer server;
    server.setDelay(delay);
    server.setScript([=](const QByteArray &request, int number) { return number < lost ? QByteArrayList{} : oneAddress(request); });
    const auto answer = ask(server, u"contoso.lan"_s, Type::A, longDeadline);
    QVERIFY(answer);
    QCOMPARE(answer->code, Code::NoError);
}

void DnsClientTest::takesALateAnswerToTheFirstAttempt()
{
    FakeDnsServer server;
    server.setDelay(600ms); // after the second attempt has left
    server.setScript([](const QByteArray &request, int number) { return number == 0 ? oneAddress(request) : QByteArrayList{}; });
    const auto answer = ask(server, u"contoso.lan"_s, Type::A, longDeadline);
    QVERIFY(answer);
    QCOMPARE(answer->code, Code::NoError);
}

void DnsClientTest::asksManyAtOnce()
{
    FakeDnsServer server;
    server.setScript([](const QByteArray &request, int number) {
        // Every fourth is lost once, so that answers come out of order.
        return number % 4 == 0 && number < 40 ? QByteArrayList{} : oneAddress(request);
    });
    DnsClient client(QHostAddress::LocalHost, server.port());
    const auto good = std::make_shared<int>(0);
    for (int number = 0; number < 40; ++number) {
        DnsReply *reply = client.query(u"host%1.contoso.lan"_s.arg(number), Type::A, longDeadline);
        connect(reply, &DnsReply::finished, this, [good](const NetResult<DnsAnswer> &answer) { *good += answer.has_value() ? 1 : 0; });
        connect(reply, &DnsReply::finished, reply, &QObject::deleteLater);
    }
    QTRY_COMPARE(*good, 40);
    QTRY_VERIFY(client.children().isEmpty());
}

void DnsClientTest::refusesNamesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("empty label") << u"contoso..lan"_s;
    QTest::newRow("space") << u"contoso lan"_s;
    QTest::newRow("not ASCII") << u"contôso.lan"_s;
    QTest::newRow("label too long") << QString(64, u'a') + u".lan"_s;
    QTest::newRow("name too long") << QString(63, u'a').append(u'.').repeated(5) + u"lan"_s;
}

void DnsClientTest::refusesNamesThatAreNone()
{
    QFETCH(const QString, name);
    const FakeDnsServer server;
    const auto answer = ask(server, name, Type::A, longDeadline);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::LocalFailure);
    QCOMPARE(server.requests(), 0);
}

void DnsClientTest::tellsRefusal()
{
    quint16 port = 0;
    {
        const FakeDnsServer server;
        port = server.port();
    }
    DnsClient client(QHostAddress::LocalHost, port);
    QSignalSpy spy(client.query(u"contoso.lan"_s, Type::A, longDeadline), &DnsReply::finished);
    const auto answer = resultOf(spy);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Refused);
}

void DnsClientTest::tellsThatThereIsNoWay()
{
    DnsClient client(QHostAddress(u"127.255.255.255"_s)); // to everybody: the system forbids it
    QSignalSpy spy(client.query(u"contoso.lan"_s, Type::A, shortDeadline), &DnsReply::finished);
    const auto answer = resultOf(spy);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unreachable);
}

void DnsClientTest::endsAtItsDeadline()
{
    const FakeDnsServer server;
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(!ask(server, u"contoso.lan"_s, Type::A, shortDeadline));
    QVERIFY(elapsed.durationElapsed() >= shortDeadline - 2ms);
    QVERIFY(elapsed.durationElapsed() < longDeadline);
}

void DnsClientTest::cancelsOneOfTwo()
{
    FakeDnsServer server;
    server.setScript([](const QByteArray &request, int) { return oneAddress(request); });
    DnsClient client(QHostAddress::LocalHost, server.port());
    DnsReply *first = client.query(u"contoso.lan"_s, Type::A, longDeadline);
    DnsReply *second = client.query(u"contoso.lan"_s, Type::A, longDeadline);
    QSignalSpy firstSpy(first, &DnsReply::finished);
    QSignalSpy secondSpy(second, &DnsReply::finished);
    first->abort();
    first->abort();
    QCOMPARE(firstSpy.count(), 0);
    const auto cancelled = resultOf(firstSpy);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Kind::Cancelled);
    QVERIFY(resultOf(secondSpy));
    QCOMPARE(firstSpy.count(), 1);
    QVERIFY(first->isFinished());
}

void DnsClientTest::mayBeDeletedAtAnyTime()
{
    FakeDnsServer server;
    server.setScript(
        [](const QByteArray &request, int) { return QByteArrayList{FakeDnsServer::answer(request, {}, FakeDnsServer::truncated)}; });
    for (int turns = 0; turns < 8; ++turns) {
        DnsClient client(QHostAddress::LocalHost, server.port());
        DnsReply *reply = client.query(u"contoso.lan"_s, Type::A, longDeadline);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        reply->abort();
    }
    QCoreApplication::processEvents();
}

void DnsClientTest::asksOverIPv6()
{
    FakeDnsServer server(QHostAddress::LocalHostIPv6);
    if (!server.isUp())
        QSKIP("this machine has no IPv6");
    server.setScript([](const QByteArray &request, int) { return oneAddress(request); });
    DnsClient client(QHostAddress::LocalHostIPv6, server.port());
    QSignalSpy spy(client.query(u"contoso.lan"_s, Type::A, longDeadline), &DnsReply::finished);
    QVERIFY(resultOf(spy));
}

CONSOLE_TEST_MAIN(DnsClientTest)
#include "tst_dnsclient.moc"
