// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"
#include "language.h"
#include "testmain.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class FindingTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasATextForEveryCode_data();
    void hasATextForEveryCode();
    void fillsTheHeadline_data();
    void fillsTheHeadline();
    void saysWhichClockIsWrong();
    void countsInPlurals();
    void cutsLongListsAndKeepsThemInTheDetail();
    void neverTakesAValueForAPlaceholder();
    void namesOtherCardsAndSteps();
    void passesNoDirectionMarksOn();
    void admitsACodeOfANewerVersion();

private:
    struct Code {
        QString code;
        QStringList keys;
    };
    static QList<Code> codesOf(const QString &header);
    static QVariantMap sampleValues(const Code &code, const QString &wrong);
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }

    const Format m_format{QLocale(u"en_US"_s), QTimeZone("Europe/Berlin")};
    const FindingText m_text{m_format,
                             {.cardTitle = [](const QString &key) { return u"card "_s + key; },
                              .stepTitle = [](const QString &step) { return u"step "_s + step; }}};
};

// The header itself is the list: a code that is added there without a text fails here.
QList<FindingTextTest::Code> FindingTextTest::codesOf(const QString &header)
{
    static const QRegularExpression line(u"^inline constexpr auto \\w+ = \"([a-z-]+)\"_L1;(?: ///<(.*))?$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression parentheses(u"\\([^)]*\\)"_s);
    static const QRegularExpression key(u"^[a-zA-Z]+$"_s);
    QList<Code> codes;
    QStringList before;
    for (const QRegularExpressionMatch &match : line.globalMatch(header)) {
        Code code{match.captured(1), {}};
        QString note = match.captured(2).remove(parentheses);
        if (note.trimmed().startsWith("as above"_L1)) {
            code.keys = before;
        } else {
            const auto words = note.section(u':', 0, 0).split(u',');
            for (const QString &word : words) {
                if (key.match(word.trimmed()).hasMatch()) {
                    code.keys.append(word.trimmed());
                }
            }
        }
        before = code.keys;
        codes.append(code);
    }
    return codes;
}

QVariantMap FindingTextTest::sampleValues(const Code &code, const QString &wrong)
{
    static const QVariantMap computers{{u"OFFICE1"_s, QVariantMap{{u"system"_s, u"Windows 7"_s}}}};
    static const QHash<QString, QVariant> samples = {{u"host"_s, u"SBS2003"_s},
                                                     {u"directory"_s, u"12345678-1234-5678-1234-5678123456ab"_s},
                                                     {u"service"_s, u"ldap"_s},
                                                     {u"seconds"_s, 10},
                                                     {u"object"_s, u"CN=Schema"_s},
                                                     {u"open"_s, 7},
                                                     {u"ports"_s, QVariantList{53, 88}},
                                                     {u"domain"_s, u"contoso.lan"_s},
                                                     {u"expected"_s, 56},
                                                     {u"offset"_s, 432.0},
                                                     {u"limit"_s, 300},
                                                     {u"clocks"_s, QVariantMap{{u"SBS2003"_s, 432.0}, {u"ESS2012"_s, -0.2}}},
                                                     {u"ntp"_s, 0.1},
                                                     {u"ldap"_s, 432},
                                                     {u"found"_s, 12},
                                                     {u"servers"_s, QStringList{u"SBS2003"_s}},
                                                     {u"missing"_s, QStringList{u"_ldap SRV @ SBS2003"_s, u"b"_s}},
                                                     {u"records"_s, QStringList{u"a"_s}},
                                                     {u"addresses"_s, QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s}},
                                                     {u"answers"_s, QStringList{u"a"_s, u"b"_s}},
                                                     {u"user"_s, u"Administrator"_s},
                                                     {u"reason"_s, u"KDC_ERR_POLICY"_s},
                                                     {u"fingerprint"_s, u"AB:CD"_s},
                                                     {u"subject"_s, u"SBS2003"_s},
                                                     {u"until"_s, u"2030-01-01"_s},
                                                     {u"problem"_s, u"self-signed"_s},
                                                     {u"trusted"_s, u"EF:01"_s},
                                                     {u"version"_s, 30},
                                                     {u"source"_s, 56},
                                                     {u"destination"_s, 30},
                                                     {u"forest"_s, 2},
                                                     {u"holder"_s, u"ESS2012"_s},
                                                     {u"count"_s, 7},
                                                     {u"roles"_s, QStringList{u"pdc"_s, u"rid"_s}},
                                                     {u"holders"_s, QStringList{u"SBS2003"_s}},
                                                     {u"contexts"_s, QStringList{u"a → b: Schema"_s}},
                                                     {u"oldest"_s, 720},
                                                     {u"result"_s, 8453},
                                                     {u"failures"_s, 3},
                                                     {u"port"_s, 389},
                                                     {u"oldestHours"_s, 25},
                                                     {u"domainLevel"_s, 2},
                                                     {u"forestLevel"_s, 2},
                                                     {u"controllerLevel"_s, 5},
                                                     {u"system"_s, u"Windows Server 2012 Essentials"_s},
                                                     {u"site"_s, u"Default-First-Site-Name"_s},
                                                     {u"others"_s, QStringList{u"SBS2011"_s}},
                                                     {u"present"_s, true},
                                                     {u"users"_s, QStringList{u"Erika"_s, u"Paul"_s}},
                                                     {u"authorities"_s, QStringList{u"contoso-CA"_s}},
                                                     {u"objects"_s, QStringList{u"CN=SBS2003"_s}},
                                                     {u"printers"_s, QStringList{u"Laser"_s}},
                                                     {u"controllers"_s, QStringList{u"ESS2012"_s}},
                                                     {u"witness"_s, u"ESS2012"_s},
                                                     {u"check"_s, u"net.dc-ports@source"_s},
                                                     {u"users"_s, QVariantMap{{u"mia"_s, QVariantMap{}}}},
                                                     {u"userCount"_s, 26},
                                                     {u"userLimit"_s, 25},
                                                     {u"deviceCount"_s, 8},
                                                     {u"deviceLimit"_s, 50},
                                                     {u"computers"_s, computers},
                                                     {u"more"_s, 0},
                                                     {u"names"_s, QStringList{u"OFFICE1"_s, u"OFFICE2"_s}},
                                                     {u"step"_s, u"prepare.sync-time"_s},
                                                     {u"present"_s, true},
                                                     {u"product"_s, u"Exchange Server 2003"_s},
                                                     {u"mailboxes"_s, 12},
                                                     {u"authorities"_s, QStringList{u"contoso-CA"_s}},
                                                     {u"policies"_s, QStringList{u"Policy"_s}},
                                                     {u"filters"_s, QStringList{u"PreSP2"_s}},
                                                     {u"places"_s, QStringList{u"{GUID} @ OU=a"_s}},
                                                     {u"users"_s, QStringList{u"erika"_s}},
                                                     {u"script"_s, u"SBS_LOGIN_SCRIPT.bat"_s},
                                                     {u"length"_s, 5},
                                                     {u"since"_s, u"2026-01-01T10:00:00Z"_s},
                                                     {u"due"_s, u"2026-01-22T10:00:00Z"_s},
                                                     {u"days"_s, 21},
                                                     {u"left"_s, 5},
                                                     {u"basis"_s, u"marked"_s},
                                                     {u"age"_s, 11},
                                                     {u"hours"_s, 30},
                                                     {u"tombstoneDays"_s, 60},
                                                     {u"server"_s, u"source"_s}};
    QVariantMap values;
    for (const QString &key : code.keys) {
        values.insert(key, key == "wrong"_L1 ? QVariant(wrong) : samples.value(key));
    }
    return values;
}

void FindingTextTest::hasATextForEveryCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVariantMap>("values");
    QFile header(QStringLiteral(CONSOLE_SOURCE_DIR "/backend/core/findingcode.h"));
    QVERIFY(header.open(QFile::ReadOnly));
    const QList<Code> codes = codesOf(QString::fromUtf8(header.readAll()));
    QVERIFY2(codes.size() > 60, "the list of codes is not read");
    for (const Code &code : codes) {
        const bool hasWrong = code.keys.contains(u"wrong"_s);
        const auto all = hasWrong ? QStringList{u"source"_s, u"destination"_s, u"console"_s, u""_s} : QStringList{u""_s};
        for (const QString &wrong : all) {
            QTest::addRow("%s %s", qPrintable(code.code), qPrintable(wrong)) << code.code << sampleValues(code, wrong);
        }
    }
}

void FindingTextTest::hasATextForEveryCode()
{
    QFETCH(QString, code);
    QFETCH(QVariantMap, values);
    QVERIFY2(FindingText::knows(code), "add a row to one of app/findingtext_*.cpp");
    for (const QVariant &value : std::as_const(values)) {
        QVERIFY2(value.isValid(), "add a sample of the new value to this test");
    }
    if (code.startsWith("advice-"_L1)) {
        QVERIFY(m_text.advice(code).endsWith(u'.'));
        return;
    }
    const FindingWords words = m_text.words({.status = Status::Failed, .code = code, .values = values, .magnitude = 720});
    static const QRegularExpression left(u"%[1-9n]|\\(s\\)|\\(es\\)"_s);
    const QString everything = words.headline + words.sentence + words.next;
    QVERIFY(!words.headline.isEmpty());
    QVERIFY2(words.headline.size() <= 24, qPrintable(words.headline));
    QVERIFY(words.sentence.endsWith(u'.'));
    QVERIFY(words.next.isEmpty() || words.next.endsWith(u'.'));
    QVERIFY2(!everything.contains(left), qPrintable(everything));
    QVERIFY2(!everything.contains("  "_L1) && !everything.contains(" ."_L1) && !everything.contains(": ."_L1), qPrintable(everything));
}

void FindingTextTest::fillsTheHeadline_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("headline");
    QTest::newRow("time") << Finding{.code = ::Code::ClocksApart, .values = {{u"offset"_s, 432}, {u"limit"_s, 300}}} << u"+7 min 12 s"_s;
    QTest::newRow("behind") << Finding{.code = ::Code::ClocksApart, .values = {{u"offset"_s, -432}, {u"limit"_s, 300}}} << u"−7 min 12 s"_s;
    QTest::newRow("dns") << Finding{.code = ::Code::DnsComplete, .values = {{u"found"_s, 14}, {u"expected"_s, 14}}} << u"14 of 14"_s;
    QTest::newRow("schema") << Finding{.code = ::Code::SchemaPrepared, .values = {{u"version"_s, 56}}} << u"Schema 56"_s;
    QTest::newRow("level") << Finding{.code = ::Code::LevelsSuffice, .values = {{u"domain"_s, 2}}} << u"Windows Server 2003"_s;
    QTest::newRow("replication") << Finding{.code = ::Code::ReplicationFresh, .values = {{u"contexts"_s, 5}}, .magnitude = 720}
                                 << u"12 min"_s;
    QTest::newRow("never run") << Finding{} << u"Not run"_s;
}

void FindingTextTest::fillsTheHeadline()
{
    QFETCH(Finding, finding);
    QTEST(plain(m_text.words(finding).headline), "headline");
}

void FindingTextTest::saysWhichClockIsWrong()
{
    QVariantMap values{{u"offset"_s, 432.0},
                       {u"limit"_s, 300},
                       {u"clocks"_s, QVariantMap{{u"SBS2003"_s, 432.0}, {u"ESS2012"_s, 0.0}}},
                       {u"wrong"_s, u"source"_s}};
    const FindingWords words = m_text.words({.code = ::Code::ClocksApart, .values = values});
    QVERIFY2(words.sentence.contains("clock of the source server is wrong"_L1), qPrintable(words.sentence));
    QCOMPARE(plain(words.detail), u"ESS2012 0 s · SBS2003 +7 min 12 s"_s);
    values[u"wrong"_s] = u"console"_s;
    QVERIFY(m_text.words({.code = ::Code::ClocksApart, .values = values}).next.contains("this device"_L1));
}

void FindingTextTest::countsInPlurals()
{
    const auto headline = [&](const QVariantList &ports) {
        return m_text.words({.code = ::Code::PortsRefused, .values = {{u"host"_s, u"SBS2003"_s}, {u"ports"_s, ports}}});
    };
    QCOMPARE(headline({88}).headline, u"1 port refused"_s);
    QCOMPARE(headline({53, 88}).headline, u"2 ports refused"_s);
    QVERIFY(headline({53, 88}).sentence.contains("53 (DNS) and 88 (Kerberos)"_L1));
}

void FindingTextTest::cutsLongListsAndKeepsThemInTheDetail()
{
    QStringList missing;
    for (int i = 0; i < 8; ++i) {
        missing.append(u"record%1"_s.arg(i));
    }
    const FindingWords words =
        m_text.words({.code = ::Code::DnsMissing, .values = {{u"found"_s, 6}, {u"expected"_s, 14}, {u"missing"_s, missing}}});
    QVERIFY2(words.sentence.contains("record4, and 3 more"_L1), qPrintable(words.sentence));
    QVERIFY(!words.sentence.contains("record5"_L1));
    QCOMPARE(words.detail.split(u'\n'), missing);
}

void FindingTextTest::neverTakesAValueForAPlaceholder()
{
    const FindingWords words =
        m_text.words({.code = ::Code::SignInRejected, .values = {{u"host"_s, u"%2"_s}, {u"user"_s, u"%3"_s}, {u"reason"_s, u"why"_s}}});
    QCOMPARE(words.sentence, u"%2 rejected the sign-in of %3: why."_s);
}

void FindingTextTest::namesOtherCardsAndSteps()
{
    // With one pair of texts, braces would make a list of two keys.
    Finding finding{.code = ::Code::WaitsFor};
    finding.values.insert(u"check"_s, u"id.rootdse@source"_s);
    QVERIFY(m_text.words(finding).sentence.contains(u"“card id.rootdse@source”"_s));
    finding.code = ::Code::NotYet;
    finding.values.insert(u"step"_s, u"install.boot-setup"_s);
    QVERIFY(m_text.words(finding).sentence.contains(u"“step install.boot-setup”"_s));
}

void FindingTextTest::passesNoDirectionMarksOn()
{
    const FindingWords words =
        m_text.words({.code = ::Code::OtherDomain,
                      .values = {{u"host"_s, u"S"_s}, {u"domain"_s, u"evil\u202enal.osotnoc"_s}, {u"expected"_s, u"contoso.lan"_s}}});
    QVERIFY(!words.sentence.contains(QChar(0x202e)));
}

void FindingTextTest::admitsACodeOfANewerVersion()
{
    const FindingWords words = m_text.words({.status = Status::Failed, .code = u"from-the-future"_s});
    QCOMPARE(words.headline, u"Failed"_s);
    QVERIFY(words.sentence.contains("from-the-future"_L1));
}

int main(int argc, char *argv[])
{
    const TestWorld world;
    QCoreApplication app(argc, argv);
    Language language(nullptr);
    language.choose(u"en"_s); // English has plural forms of its own
    FindingTextTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_findingtext.moc"
