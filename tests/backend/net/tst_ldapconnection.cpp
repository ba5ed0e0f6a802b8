// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedirectory.h"
#include "ldapconnection.h"
#include "testmain.h"

#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace FakeDirectory;
using Kind = NetError::Kind;

namespace
{

constexpr auto generous = 20s;

const LdapSearch rootDse{.base = {}, .attributes = {u"dnsHostName"_s}};
const LdapSearch everything{.base = u"DC=test,DC=lan"_s, .scope = LdapSearch::Subtree, .attributes = {}};

QByteArray rootDseOf(const QByteArray &name)
{
    return entry({}, {{"dnsHostName", {name}}, {"supportedControl", {"1.2.3", "4.5.6"}}});
}

} // namespace

/** A directory connection against servers that refuse, lie, flood, break off or say nothing. */
class LdapConnectionTest : public QObject
{
    Q_OBJECT

private:
    /** A server and an open connection to it. */
    struct Pair {
        FakeStreamServer server{&Der::firstSize};
        LdapConnection connection{QHostAddress::LocalHost, server.port()};
        QSignalSpy closed{&connection, &LdapConnection::closed};

        explicit Pair(const FakeStreamServer::Script &script = {})
        {
            server.setScript(script);
            QSignalSpy opened(&connection, &LdapConnection::opened);
            connection.open(generous);
            m_isReady = opened.isEmpty() && opened.wait(20'000);
        }
        [[nodiscard]] bool isReady() const { return m_isReady; }
        [[nodiscard]] Kind closedBy() const { return closed.value(0).value(0).value<NetError>().kind; }

    private:
        bool m_isReady = false;
    };

    static LdapResult outcome(LdapReply *reply)
    {
        const QSignalSpy spy(reply, &LdapReply::finished);
        if (!QTest::qWaitFor([&] { return !spy.isEmpty(); }, QDeadlineTimer(30s)))
            return std::unexpected(NetError{Kind::LocalFailure, u"the test waited in vain"_s});
        return spy.first().first().value<LdapResult>();
    }

    static FakeStreamServer::Script answering(const QByteArrayList &operations)
    {
        return [operations](const QByteArray &request, int) {
            QByteArrayList messages;
            for (const QByteArray &operation : operations)
                messages.append(message(idOf(request), operation));
            return messages;
        };
    }

private Q_SLOTS:
    void readsEntries()
    {
        Pair pair(answering({rootDseOf("host.test.lan"), done()}));
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.search(rootDse, generous));
        QVERIFY(result);
        QCOMPARE(result->size(), 1);
        QCOMPARE(result->first().text(u"DNSHOSTNAME"_s), u"host.test.lan");
        QCOMPARE(result->first().texts(u"supportedControl"_s), QStringList({u"1.2.3"_s, u"4.5.6"_s}));
        QVERIFY(!result->first().contains(u"objectClass"_s));
    }

    void givesEachSearchItsOwnAnswer()
    {
        QByteArrayList asked;
        Pair pair([&asked](const QByteArray &request, int) {
            asked.append(request);
            QByteArrayList messages;
            if (asked.size() == 3) { // all of them, the last one first, and mixed
                for (auto each = asked.crbegin(); each != asked.crend(); ++each)
                    messages.append(message(idOf(*each), rootDseOf(QByteArray::number(idOf(*each)))));
                for (const QByteArray &each : std::as_const(asked))
                    messages.append(message(idOf(each), done()));
            }
            return messages;
        });
        QVERIFY(pair.isReady());
        QList<LdapReply *> replies;
        QList<QString> names;
        for (int i = 0; i < 3; ++i) {
            replies.append(pair.connection.search(rootDse, generous));
            connect(replies.last(), &LdapReply::finished, replies.last(),
                    [&names](const LdapResult &result) { names.append(result ? result->first().text(u"dnsHostName"_s) : QString()); });
        }
        QTRY_COMPARE(names.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(names.at(i), QString::number(idOf(asked.at(i))));
    }

    void turnsEveryPage()
    {
        Pair pair([](const QByteArray &request, int number) {
            const int id = idOf(request);
            return QByteArrayList{message(id, entry("CN=" + QByteArray::number(number), {})),
                                  message(id, done(), page(number < 2 ? "next" : ""))};
        });
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.search(everything, generous));
        QVERIFY(result);
        QCOMPARE(result->size(), 3);
        QCOMPARE(result->at(2).dn, u"CN=2");
        QVERIFY(!pair.server.requests().at(0).contains("next"));
        QVERIFY(pair.server.requests().at(1).contains("next"));
    }

    void followsNoReferral()
    {
        Pair pair(answering({Der::sequence({text("ldap://elsewhere.test.lan/DC=x")}, SearchReference), entry("CN=a", {}), done()}));
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.search(everything, generous));
        QVERIFY(result);
        QCOMPARE(result->size(), 1);
    }

    void tellsWhatTheServerRefused_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("expected");
        QTest::newRow("no such object") << 32 << Kind::NoSuchObject;
        QTest::newRow("object of another domain") << 10 << Kind::NoSuchObject;
        QTest::newRow("sign in first") << 1 << Kind::NotPermitted;
        QTest::newRow("not for you") << 50 << Kind::NotPermitted;
        QTest::newRow("busy") << 51 << Kind::ServerRejected;
        QTest::newRow("unheard of") << 4711 << Kind::ServerRejected;
    }
    void tellsWhatTheServerRefused()
    {
        QFETCH(const int, code);
        QFETCH(const Kind, expected);
        Pair pair(answering({done(code, "000004DC: why")}));
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.search(rootDse, generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, expected);
        QCOMPARE(result.error().code, code);
        QVERIFY(result.error().detail.contains(u"000004DC: why"));
        QVERIFY(pair.connection.isOpen());
    }

    void doesNotBelieveNonsense_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<Kind>("expected");
        const QByteArray whole = message(1, rootDseOf("host"));
        QTest::newRow("closes") << QByteArrayList{{}} << Kind::Closed;
        QTest::newRow("closes within a message") << QByteArrayList{whole.chopped(7), {}} << Kind::Closed;
        QTest::newRow("longer than memory") << QByteArrayList{QByteArray("\x30\x84\x7F\xFF\xFF\xFF\x02\x01\x01\x64", 10)}
                                            << Kind::NotUnderstood;
        QTest::newRow("length of lengths") << QByteArrayList{QByteArray("\x30\x8F", 2) + QByteArray(40, '\xFF')} << Kind::NotUnderstood;
        QTest::newRow("web server") << QByteArrayList{"HTTP/1.1 400 Bad Request\r\n\r\n", {}} << Kind::Closed;
        QTest::newRow("noise") << QByteArrayList{QByteArray(300, '\x9C')} << Kind::NotUnderstood;
        QTest::newRow("bind answer to a search") << QByteArrayList{message(1, done(0, {}, BindResponse))} << Kind::NotUnderstood;
        QTest::newRow("end without a code") << QByteArrayList{message(1, Der::element(SearchDone, {}))} << Kind::NotUnderstood;
        QTest::newRow("entry that ends early") << QByteArrayList{message(1, Der::element(SearchEntry, "\x04\x7F\x61\x62"))}
                                               << Kind::NotUnderstood;
        QTest::newRow("attribute that ends early")
            << QByteArrayList{message(1, Der::sequence({text("CN=a"), Der::element(0x30, "\x30\x50\x04\x01\x61")}, SearchEntry))}
            << Kind::NotUnderstood;
        QTest::newRow("says goodbye") << QByteArrayList{message(0, done(52, "going down", ExtendedResponse)), {}} << Kind::Closed;
    }
    void doesNotBelieveNonsense()
    {
        QFETCH(const QByteArrayList, pieces);
        QFETCH(const Kind, expected);
        Pair pair([&](const QByteArray &request, int) { return operationOf(request) == SearchRequest ? pieces : QByteArrayList(); });
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.search(rootDse, generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, expected);
    }

    void ignoresAnswersThatNobodyAskedFor()
    {
        Pair pair([](const QByteArray &request, int) {
            const int id = idOf(request);
            return QByteArrayList{message(4711, rootDseOf("liar")), message(4711, done()), message(id, rootDseOf("host")),
                                  message(id, done()), message(id, done())};
        });
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.search(rootDse, generous));
        QVERIFY(result);
        QCOMPARE(result->first().text(u"dnsHostName"_s), u"host");
    }

    void readsByteByByte()
    {
        const QByteArray whole = message(1, rootDseOf("host")) + message(1, done());
        Pair pair;
        QVERIFY(pair.isReady());
        LdapReply *reply = pair.connection.search(rootDse, generous);
        QSignalSpy spy(reply, &LdapReply::finished);
        QTRY_COMPARE(pair.server.requests().size(), 1);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            pair.server.lastConnection()->write(whole.sliced(i, 1));
            QVERIFY(pair.server.lastConnection()->flush());
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(spy.first().first().value<LdapResult>());
    }

    void stopsAFlood()
    {
        Pair pair([](const QByteArray &request, int) {
            QByteArrayList messages;
            if (operationOf(request) == SearchRequest)
                messages.fill(message(idOf(request), entry("CN=again", {})), 200);
            return messages;
        });
        QVERIFY(pair.isReady());
        LdapSearch search = everything;
        search.maximumEntries = 100;
        const LdapResult result = outcome(pair.connection.search(search, generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::NotUnderstood);
        QTRY_COMPARE(operationOf(pair.server.requests().last()), AbandonRequest);
    }

    void aSilentServerCostsItsDeadlineAndNothingElse()
    {
        Pair pair([](const QByteArray &request, int number) { // answers the second only
            const int id = idOf(request);
            return number == 1 ? QByteArrayList{message(id, rootDseOf("host")), message(id, done())} : QByteArrayList();
        });
        QVERIFY(pair.isReady());
        QElapsedTimer timer;
        timer.start();
        LdapReply *silent = pair.connection.search(rootDse, 300ms);
        QSignalSpy spy(silent, &LdapReply::finished);
        QVERIFY(outcome(pair.connection.search(rootDse, generous)));
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<LdapResult>().error().kind, Kind::TimedOut);
        QCOMPARE_GE(timer.durationElapsed(), 299ms);
        QCOMPARE_LT(timer.durationElapsed(), 600ms);
        QVERIFY(pair.connection.isOpen());
        QTRY_COMPARE(operationOf(pair.server.requests().last()), AbandonRequest);
    }

    void aClosedPortIsRefused()
    {
        quint16 port = 0;
        {
            const FakeStreamServer server(&Der::firstSize);
            port = server.port();
        }
        LdapConnection connection(QHostAddress::LocalHost, port);
        QSignalSpy failed(&connection, &LdapConnection::failed);
        connection.open(generous);
        LdapReply *reply = connection.search(rootDse, generous);
        const LdapResult result = outcome(reply);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Refused);
        QTRY_COMPARE(failed.size(), 1);
    }

    void anUnopenedConnectionSaysSo()
    {
        LdapConnection connection(QHostAddress::LocalHost);
        LdapReply *reply = connection.search(rootDse, generous);
        QVERIFY(!reply->isFinished());
        const LdapResult result = outcome(reply);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Closed);
    }

    void tellsEverybodyWhenTheServerGoes()
    {
        Pair pair;
        QVERIFY(pair.isReady());
        QSignalSpy first(pair.connection.search(rootDse, generous), &LdapReply::finished);
        QSignalSpy second(pair.connection.search(rootDse, generous), &LdapReply::finished);
        QTRY_COMPARE(pair.server.requests().size(), 2);
        pair.server.lastConnection()->abort();
        QTRY_COMPARE(pair.closed.size(), 1);
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        QCOMPARE(pair.closedBy(), Kind::Closed);
        QVERIFY(!pair.connection.isOpen());
    }

    void abortEndsOnceAndTellsTheServer()
    {
        Pair pair;
        QVERIFY(pair.isReady());
        LdapReply *reply = pair.connection.search(rootDse, generous);
        QSignalSpy spy(reply, &LdapReply::finished);
        QTRY_COMPARE(pair.server.requests().size(), 1);
        reply->abort();
        reply->abort();
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<LdapResult>().error().kind, Kind::Cancelled);
        QTRY_COMPARE(operationOf(pair.server.requests().last()), AbandonRequest);
        QVERIFY(pair.connection.isOpen());
    }

    void closeCancelsWhatIsUnderWay()
    {
        Pair pair;
        QVERIFY(pair.isReady());
        QSignalSpy spy(pair.connection.search(rootDse, generous), &LdapReply::finished);
        pair.connection.close();
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<LdapResult>().error().kind, Kind::Cancelled);
        QCOMPARE(pair.closed.size(), 0);
    }

    void repliesMayGoAtAnyTime()
    {
        Pair pair([](const QByteArray &request, int number) {
            return number < 2 ? QByteArrayList() : QByteArrayList{message(idOf(request), done())};
        });
        QVERIFY(pair.isReady());
        LdapReply *first = pair.connection.search(rootDse, generous);
        LdapReply *second = pair.connection.search(rootDse, generous);
        connect(second, &LdapReply::finished, first, [first] { delete first; });
        QTRY_COMPARE(pair.server.requests().size(), 2);
        delete second; // its signal never comes
        QVERIFY(outcome(pair.connection.search(rootDse, generous)));
    }

    void theConnectionMayGoInTheMiddleOfAnAnswer()
    {
        FakeStreamServer server(&Der::firstSize);
        server.setScript(answering({rootDseOf("host"), done(), rootDseOf("host")}));
        const QPointer<LdapConnection> connection(new LdapConnection(QHostAddress::LocalHost, server.port()));
        connection->open(generous);
        LdapReply *reply = connection->search(rootDse, generous);
        connect(reply, &LdapReply::finished, this, [connection] { delete connection; });
        QTRY_VERIFY(!connection);
    }

    void noPasswordLeavesWithoutTls()
    {
        Pair pair;
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.bindInsideTls(u"user@test.lan"_s, SecretBytes("secret"), generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::LocalFailure);
        QCOMPARE(pair.server.requests().size(), 0);
    }

    void signInNeedsAHostName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("more of a URL") << u"host.test.lan:389/DC=x"_s;
        QTest::newRow("several") << u"host.test.lan ldap://other"_s;
        QTest::newRow("outside ASCII") << u"b\u00fcro.test.lan"_s;
    }
    void signInNeedsAHostName()
    {
        QFETCH(const QString, name);
        Pair pair;
        QVERIFY(pair.isReady());
        const LdapResult result = outcome(pair.connection.bindGssapi("MEMORY:none", name, generous));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::LocalFailure);
        QCOMPARE(pair.server.requests().size(), 0);
    }
};

CONSOLE_TEST_MAIN(LdapConnectionTest)
#include "tst_ldapconnection.moc"
