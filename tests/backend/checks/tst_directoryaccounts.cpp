// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientsystems.h"
#include "findingcode.h"
#include "testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using DirectoryAccounts::Account;
using Kind = ClientSystems::Kind;

/** What a directory says of the people and the computers of a domain, and what follows from it. */
class DirectoryAccountsTest : public QObject
{
    Q_OBJECT
private:
    static LdapEntry entry(const QByteArray &name, const QByteArray &lastLogon = {})
    {
        LdapEntry entry(u"CN=x"_s);
        entry.insert(u"sAMAccountName"_s, {name});
        if (!lastLogon.isEmpty()) {
            entry.insert(u"lastLogonTimestamp"_s, {lastLogon});
        }
        return entry;
    }
    static Account computer(const QString &name, const QString &system, const QString &version)
    {
        return {.name = name, .shownName = {}, .system = system, .systemVersion = version, .lastLogon = {}};
    }

private Q_SLOTS:
    void leavesOutWhoIsNoPerson_data()
    {
        QTest::addColumn<bool>("isPerson");
        for (const char *name : {"mia", "Supportteam", "sbsmiller", "smith", "guestbook"}) {
            QTest::newRow(name) << true;
        }
        for (const char *name : {"krbtgt", "Guest", "SUPPORT_388945a0", "IUSR_SBS2003", "iwam_sbs2003", "HealthMailbox1a2b",
                                 "SBS Backup User", "SM_0123", "TRUST$"}) {
            QTest::newRow(name) << false;
        }
    }
    void leavesOutWhoIsNoPerson()
    {
        QFETCH(const bool, isPerson);
        QCOMPARE(DirectoryAccounts::users({entry(QTest::currentDataTag())}).size(), isPerson ? 1 : 0);
    }

    void readsNamesAndTimes()
    {
        LdapEntry mia = entry("mia", "133485408000000000"); // 2024-01-01
        mia.insert(u"displayName"_s, {QByteArrayLiteral("Mia \xE5\xB1\xB1")});
        const auto users = DirectoryAccounts::users({mia, entry("paul", "0"), entry("")});
        QCOMPARE(users.size(), 2);
        QCOMPARE(users[0].shownName, u"Mia 山"_s);
        QCOMPARE(users[0].lastLogon, QDateTime(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::UTC));
        QVERIFY(!users[1].lastLogon.isValid()); // never
        QCOMPARE(DirectoryAccounts::computers({entry("OFFICE1$")}).constFirst().name, u"OFFICE1"_s);
    }

    void namesAHundredAndThoseWhoWereThereLast()
    {
        QList<Account> accounts;
        for (int i = 0; i < 130; ++i) {
            accounts.append({.name = u"user%1"_s.arg(i),
                             .shownName = {},
                             .system = {},
                             .systemVersion = {},
                             .lastLogon = i < 100 ? QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, QTimeZone::UTC) : QDateTime()});
        }
        const QVariantMap named = DirectoryAccounts::named(accounts);
        QCOMPARE(named.size(), DirectoryAccounts::mostNamed);
        QVERIFY(named.contains(u"user0"_s));
        QVERIFY(!named.contains(u"user129"_s));
    }

    void knowsWhichSystemsAreSupported_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("version");
        QTest::addColumn<Kind>("expected");
        QTest::newRow("7") << u"Windows 7 Professional"_s << u"6.1 (7601)"_s << Kind::Supported;
        QTest::newRow("8") << u"Windows 8 Pro"_s << u"6.2 (9200)"_s << Kind::Supported;
        QTest::newRow("7 without a version") << u"Windows 7 Ultimate"_s << QString() << Kind::Supported;
        QTest::newRow("8.1") << u"Windows 8.1 Pro"_s << u"6.3 (9600)"_s << Kind::NotDescribed;
        QTest::newRow("10") << u"Windows 10 Pro"_s << u"10.0 (19045)"_s << Kind::NotDescribed;
        QTest::newRow("XP") << u"Windows XP Professional"_s << u"5.1 (2600)"_s << Kind::TooOld;
        QTest::newRow("Vista") << u"Windows Vista™ Business"_s << u"6.0 (6002)"_s << Kind::TooOld;
        QTest::newRow("Home") << u"Windows 7 Home Premium"_s << u"6.1 (7601)"_s << Kind::HomeEdition;
        QTest::newRow("a server") << u"Windows Server 2008 R2 Standard"_s << u"6.1 (7601)"_s << Kind::NotDescribed;
        QTest::newRow("nothing said") << QString() << QString() << Kind::Unknown;
    }
    void knowsWhichSystemsAreSupported()
    {
        QFETCH(const QString, system);
        QFETCH(const QString, version);
        QTEST(ClientSystems::kindOf(computer(u"A"_s, system, version)), "expected");
    }

    void judgesAllComputersTogether_data()
    {
        QTest::addColumn<QList<Account>>("computers");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("names");
        const Account seven = computer(u"SEVEN"_s, u"Windows 7 Professional"_s, u"6.1 (7601)"_s);
        const Account old = computer(u"OLD"_s, u"Windows XP Professional"_s, u"5.1 (2600)"_s);
        const Account home = computer(u"HOME"_s, u"Windows 8 Home"_s, u"6.2 (9200)"_s);
        const Account silent = computer(u"SILENT"_s, {}, {});
        QTest::newRow("all good") << QList{seven} << Status::Passed << QString(Code::ComputersSupported) << QStringList();
        QTest::newRow("one is old") << QList{seven, old} << Status::Passed << QString(Code::ComputersSomeTooOld) << QStringList{u"OLD"_s};
        QTest::newRow("all are old") << QList{old} << Status::NotApplicable << QString(Code::ComputersAllTooOld) << QStringList{u"OLD"_s};
        QTest::newRow("one cannot join") << QList{seven, old, home, silent} << Status::Warning << QString(Code::ComputersNotDescribed)
                                         << QStringList{u"HOME"_s};
        QTest::newRow("one says nothing") << QList{seven, silent} << Status::Unknown << QString(Code::ComputersWithoutSystem)
                                          << QStringList{u"SILENT"_s};
        QTest::newRow("none") << QList<Account>() << Status::Unknown << QString(Code::NoComputers) << QStringList();
    }
    void judgesAllComputersTogether()
    {
        QFETCH(const QList<Account>, computers);
        const Finding finding = ClientSystems::judge(computers);
        QTEST(finding.status, "status");
        QTEST(finding.code, "code");
        QTEST(finding.values.value(u"names"_s).toStringList(), "names");
        QCOMPARE(finding.values.value(u"computers"_s).toMap().size(), computers.size());
        QCOMPARE(Finding::fromJson(finding.toJson()).toJson(), finding.toJson()); // the journal keeps all of it
    }
};

CONSOLE_TEST_MAIN(DirectoryAccountsTest)
#include "tst_directoryaccounts.moc"
