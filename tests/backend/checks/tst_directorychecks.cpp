// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountgonecheck.h"
#include "authorityleftovercheck.h"
#include "controllergonecheck.h"
#include "destinationcontrollercheck.h"
#include "destinationsystemcheck.h"
#include "directoryprobe.h"
#include "exchangeservercheck.h"
#include "findingcode.h"
#include "globalcatalogcheck.h"
#include "lastcontrollercheck.h"
#include "onlyessentialscheck.h"
#include "sharedprinterscheck.h"
#include "sitelicensingcheck.h"
#include "sourcemailboxescheck.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString domain = u"DC=contoso,DC=lan"_s;
const QString configuration = u"CN=Configuration,DC=contoso,DC=lan"_s;
const QString site = u"CN=Default-First-Site-Name,CN=Sites,"_s + configuration;
const QString services = u"CN=Services,"_s + configuration;

using Attributes = QList<std::pair<QString, QByteArrayList>>;

LdapEntry entry(const QString &dn, const Attributes &attributes = {})
{
    LdapEntry made(dn);
    for (const auto &[name, values] : attributes) {
        made.insert(name, values);
    }
    return made;
}

QString serverDn(const QString &name)
{
    return u"CN=%1,CN=Servers,"_s.arg(name) + site;
}

LdapEntry serverObject(const QString &name)
{
    return entry(serverDn(name), {{u"objectClass"_s, {"top", "server"}}});
}

LdapEntry settings(const QString &name, const QByteArrayList &classes = {"top", "nTDSDSA"})
{
    return entry(u"CN=NTDS Settings,"_s + serverDn(name), {{u"objectClass"_s, classes}, {u"hasMasterNCs"_s, {domain.toUtf8()}}});
}

LdapEntry account(const QString &name, const QByteArray &control, const QByteArray &group, const QString &place = u"CN=Computers"_s)
{
    return entry(u"CN=%1,%2,%3"_s.arg(name, place, domain),
                 {{u"sAMAccountName"_s, {name.toUtf8() + '$'}}, {u"userAccountControl"_s, {control}}, {u"primaryGroupID"_s, {group}}});
}

LdapEntry controllerAccount(const QString &name)
{
    return account(name, "532480", "516", u"OU=Domain Controllers"_s);
}

LdapEntry krbtgt()
{
    return entry(u"CN=krbtgt,CN=Users,"_s + domain, {{u"objectClass"_s, {"user"}}, {u"sAMAccountName"_s, {"krbtgt"}}});
}

LdapEntry servicesContainer()
{
    return entry(services, {{u"objectClass"_s, {"top", "container"}}});
}

RootDse directoryOf(const QString &server)
{
    RootDse dse;
    dse.domainContext = domain;
    dse.configurationContext = configuration;
    dse.serviceName = u"CN=NTDS Settings,"_s + serverDn(server);
    dse.catalogReady = true;
    return dse;
}

using Entries = QList<QList<LdapEntry>>;

/** What the destination alone answered. */
DirectoryEvidence fromDestination(const Entries &entries, const QSet<QString> &done = {}, const QString &source = u"SBS2003"_s)
{
    DirectoryEvidence evidence;
    evidence.answers = {{ServerRole::Destination, entries}};
    evidence.directories = {{ServerRole::Destination, directoryOf(u"ESS2012"_s)}};
    evidence.names = {.source = source, .destination = u"ESS2012"_s};
    evidence.hosts = {{ServerRole::Source, source.isEmpty() ? u"192.168.16.2"_s : source}, {ServerRole::Destination, u"ESS2012"_s}};
    evidence.situation.done = done;
    evidence.situation.sourceGoneAfter = u"demote.demote-source"_s;
    evidence.situation.hasDestination = true;
    return evidence;
}

/** What both answered. */
DirectoryEvidence fromBoth(const Entries &source, const Entries &destination)
{
    DirectoryEvidence evidence = fromDestination(destination);
    evidence.answers.insert(ServerRole::Source, source);
    evidence.directories.insert(ServerRole::Source, directoryOf(u"SBS2003"_s));
    return evidence;
}

/** A check as a guide declares it. */
template<typename T>
std::shared_ptr<const DirectoryProbe> probeOf(const QVariantMap &properties = {})
{
    T check;
    for (const auto &[name, value] : properties.asKeyValueRange()) {
        check.setProperty(name.toLatin1().constData(), value);
    }
    return std::dynamic_pointer_cast<const DirectoryProbe>(check.probe());
}

template<typename T>
Finding judge(const DirectoryEvidence &evidence, const QVariantMap &properties = {})
{
    return probeOf<T>(properties)->judge(evidence);
}

void compare(const Finding &finding, Status status, QLatin1StringView code)
{
    QCOMPARE(finding.code, code);
    QCOMPARE(finding.status, status);
}
}

class DirectoryChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void systemOfTheDestination_data();
    void systemOfTheDestination();
    void destinationIsAController();
    void globalCatalog();
    void siteLicensing();
    void onlyOneEssentials();
    void mailboxes();
    void mailboxesOfNoInterest();
    void exchangeServer();
    void authorityLeftover();
    void printers();
    void controllersThatRemain();
    void controllerGone();
    void controllerGoneWithoutAName();
    void accountGone();
    void anEmptyAnswerProvesNothing();
    void asksTheDestinationAlone();
    void namesCannotActInAFilter();
};

void DirectoryChecksTest::systemOfTheDestination_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<Status>("status");
    QTest::newRow("right") << QByteArray("Windows Server 2012 Essentials") << QByteArray("6.2 (9200)") << Status::Passed;
    QTest::newRow("edition") << QByteArray("Windows Server 2012 Standard") << QByteArray("6.2 (9200)") << Status::Failed;
    QTest::newRow("release") << QByteArray("Windows Server 2012 R2 Essentials") << QByteArray("6.3 (9600)") << Status::Failed;
    QTest::newRow("not read") << QByteArray() << QByteArray() << Status::Unknown;
}

void DirectoryChecksTest::systemOfTheDestination()
{
    QFETCH(const QByteArray, system);
    QFETCH(const QByteArray, version);
    const LdapEntry computer = entry(u"CN=ESS2012"_s, {{u"operatingSystem"_s, {system}}, {u"operatingSystemVersion"_s, {version}}});
    const QVariantMap limits{{u"systemVersion"_s, u"6.2"_s}, {u"edition"_s, u"Essentials"_s}};
    QTEST(judge<DestinationSystemCheck>(fromDestination({{computer}}), limits).status, "status");
}

void DirectoryChecksTest::destinationIsAController()
{
    const auto asked = [](const QList<LdapEntry> &own, const LdapEntry &computer) {
        return judge<DestinationControllerCheck>(fromDestination({own, {computer}}));
    };
    compare(asked({settings(u"ESS2012"_s)}, controllerAccount(u"ESS2012"_s)), Status::Passed, Code::DestinationController);
    LdapEntry known = settings(u"ESS2012"_s);
    known.insert(u"objectGUID"_s, {QByteArray::fromHex("785634123412785612345678123456ab")});
    QCOMPARE(asked({known}, controllerAccount(u"ESS2012"_s)).values.value(u"directory"_s), u"12345678-1234-5678-1234-5678123456ab"_s);
    const Finding half = asked({settings(u"ESS2012"_s)}, account(u"ESS2012"_s, "532480", "515"));
    compare(half, Status::Warning, Code::DestinationHalfController);
    QCOMPARE(half.values.value(u"missing"_s).toStringList(), QStringList{u"Domain Controllers"_s});
    compare(asked({}, account(u"ESS2012"_s, "4096", "515")), Status::Failed, Code::DestinationNotController);
    compare(asked({settings(u"ESS2012"_s)}, {}), Status::Unknown, Code::NotPermitted);
}

void DirectoryChecksTest::globalCatalog()
{
    LdapEntry own = settings(u"ESS2012"_s);
    own.insert(u"options"_s, {"1"});
    compare(judge<GlobalCatalogCheck>(fromDestination({{own}})), Status::Passed, Code::CatalogInPlace);
    DirectoryEvidence notReady = fromDestination({{own}});
    notReady.directories[ServerRole::Destination].catalogReady = false;
    compare(judge<GlobalCatalogCheck>(notReady), Status::Warning, Code::CatalogReplicating);
    compare(judge<GlobalCatalogCheck>(fromDestination({{settings(u"ESS2012"_s)}})), Status::Failed, Code::CatalogNotSet);
}

void DirectoryChecksTest::siteLicensing()
{
    const LdapEntry place = entry(site, {{u"objectClass"_s, {"top", "site"}}});
    const auto settingsOf = [](const QString &server) {
        return entry(u"CN=Licensing Site Settings,"_s + site,
                     {{u"objectClass"_s, {"top", "licensingSiteSettings"}}, {u"siteServer"_s, {serverDn(server).toUtf8()}}});
    };
    compare(judge<SiteLicensingCheck>(fromDestination({{place, settingsOf(u"ESS2012"_s)}})), Status::Passed, Code::LicensingInPlace);
    compare(judge<SiteLicensingCheck>(fromDestination({{place, settingsOf(u"SBS2003"_s)}})), Status::Warning, Code::LicensingElsewhere);
    compare(judge<SiteLicensingCheck>(fromDestination({{place}})), Status::Warning, Code::LicensingAbsent);
}

void DirectoryChecksTest::onlyOneEssentials()
{
    const LdapEntry own = controllerAccount(u"ESS2012"_s);
    const LdapEntry source = controllerAccount(u"SBS2003"_s);
    const LdapEntry third = account(u"OTHER"_s, "4096", "515");
    compare(judge<OnlyEssentialsCheck>(fromDestination({{own, source}})), Status::Passed, Code::OneEssentials);
    compare(judge<OnlyEssentialsCheck>(fromDestination({{own, account(u"OLD"_s, "4098", "515")}})), Status::Passed, Code::OneEssentials);
    const Finding several = judge<OnlyEssentialsCheck>(fromDestination({{own, source, third}}));
    compare(several, Status::Failed, Code::EssentialsSeveral);
    QCOMPARE(several.values.value(u"others"_s).toStringList(), QStringList{u"OTHER"_s});
    compare(judge<OnlyEssentialsCheck>(fromDestination({{own, source}}, {}, {})), Status::Unknown, Code::SourceNameUnknown);
}

void DirectoryChecksTest::mailboxes()
{
    const LdapEntry erika = entry(u"CN=Erika,OU=SBSUsers,"_s + domain,
                                  {{u"msExchHomeServerName"_s, {"/o=CONTOSO/ou=first/cn=Configuration/cn=Servers/cn=SBS2003"}}});
    const LdapEntry paul = entry(u"CN=Paul,OU=SBSUsers,"_s + domain,
                                 {{u"homeMDB"_s, {"CN=Mailbox Store,CN=First,CN=InformationStore,CN=SBS2003,CN=Servers,CN=x"}}});
    const QVariantMap limits{{u"goneAfter"_s, u"demote.sweep-late-mailboxes"_s}};
    const Finding early = judge<SourceMailboxesCheck>(fromDestination({{krbtgt(), erika, paul}}), limits);
    compare(early, Status::Passed, Code::MailboxesNormal);
    QCOMPARE(early.values.value(u"users"_s).toStringList(), (QStringList{u"Erika"_s, u"Paul"_s}));
    QCOMPARE(early.values.value(u"present"_s), true);
    const Finding late = judge<SourceMailboxesCheck>(fromDestination({{krbtgt(), erika}}, {u"demote.sweep-late-mailboxes"_s}), limits);
    compare(late, Status::Failed, Code::MailboxesLeft);
    // Once it is no controller, it is later than any of its steps.
    compare(judge<SourceMailboxesCheck>(fromDestination({{krbtgt(), erika}}, {u"demote.demote-source"_s}), limits), Status::Failed,
            Code::MailboxesLeft);
    const Finding none = judge<SourceMailboxesCheck>(fromDestination({{krbtgt()}}), limits);
    compare(none, Status::Passed, Code::MailboxesNone);
    QCOMPARE(none.values.value(u"present"_s), false);
}

void DirectoryChecksTest::mailboxesOfNoInterest()
{
    const QByteArray here = "/o=CONTOSO/cn=Servers/cn=SBS2003";
    const QList<LdapEntry> others{
        krbtgt(),
        entry(u"CN=SystemMailbox{1f05a927},CN=Users,"_s + domain, {{u"msExchHomeServerName"_s, {here}}}),
        entry(u"CN=SMTP,CN=Microsoft Exchange System Objects,"_s + domain, {{u"msExchHomeServerName"_s, {here}}}),
        entry(u"CN=Mia,CN=Users,"_s + domain, {{u"msExchHomeServerName"_s, {"/o=CONTOSO/cn=Servers/cn=EX2010"}}}),
    };
    compare(judge<SourceMailboxesCheck>(fromDestination({others})), Status::Passed, Code::MailboxesNone);
}

void DirectoryChecksTest::exchangeServer()
{
    const auto exchange = [](const QString &name) {
        return entry(u"CN=%1,CN=Servers,CN=x,"_s.arg(name) + services, {{u"objectClass"_s, {"top", "msExchExchangeServer"}}});
    };
    const QVariantMap limits{{u"goneAfter"_s, u"demote.uninstall-exchange"_s}};
    const auto asked = [&](const QList<LdapEntry> &entries, const QSet<QString> &done) {
        return judge<ExchangeServerCheck>(fromDestination({entries}, done), limits);
    };
    compare(asked({servicesContainer(), exchange(u"SBS2003"_s)}, {}), Status::Passed, Code::ExchangeNormal);
    compare(asked({servicesContainer(), exchange(u"SBS2003"_s)}, {u"demote.uninstall-exchange"_s}), Status::Failed, Code::ExchangeLeft);
    compare(asked({servicesContainer(), exchange(u"EX2010"_s)}, {}), Status::Passed, Code::ExchangeOtherServers);
    compare(asked({servicesContainer()}, {}), Status::Passed, Code::ExchangeGone);
    // What one of the two still knows is not gone.
    compare(judge<ExchangeServerCheck>(fromBoth({{servicesContainer()}}, {{servicesContainer(), exchange(u"SBS2003"_s)}}), limits),
            Status::Passed, Code::ExchangeNormal);
}

void DirectoryChecksTest::authorityLeftover()
{
    const LdapEntry authority = entry(u"CN=contoso-CA,CN=Enrollment Services,CN=Public Key Services,"_s + services,
                                      {{u"objectClass"_s, {"top", "pKIEnrollmentService"}}, {u"dNSHostName"_s, {"sbs2003.contoso.lan"}}});
    const LdapEntry point = entry(u"CN=contoso-CA,CN=SBS2003,CN=CDP,CN=Public Key Services,"_s + services,
                                  {{u"objectClass"_s, {"top", "cRLDistributionPoint"}}});
    const QVariantMap limits{{u"goneAfter"_s, u"demote.remove-adcs"_s}};
    const QSet<QString> done{u"demote.remove-adcs"_s};
    const auto asked = [&](const QList<LdapEntry> &entries, const QSet<QString> &steps) {
        return judge<AuthorityLeftoverCheck>(fromDestination({entries}, steps), limits);
    };
    compare(asked({servicesContainer(), authority, point}, {}), Status::Passed, Code::AuthorityNormal);
    compare(asked({servicesContainer(), authority, point}, done), Status::Failed, Code::AuthorityLeft);
    compare(asked({servicesContainer(), point}, done), Status::Warning, Code::AuthorityTraces);
    compare(asked({servicesContainer()}, done), Status::Passed, Code::AuthorityGone);
}

void DirectoryChecksTest::printers()
{
    const LdapEntry laser =
        entry(u"CN=SBS2003-Laser,CN=SBS2003,"_s + domain,
              {{u"objectClass"_s, {"top", "printQueue"}}, {u"serverName"_s, {"sbs2003.contoso.lan"}}, {u"printerName"_s, {"Laser"}}});
    const QVariantMap limits{{u"goneAfter"_s, u"demote.disconnect-printers"_s}};
    const Finding early = judge<SharedPrintersCheck>(fromDestination({{krbtgt(), laser}}), limits);
    compare(early, Status::Passed, Code::PrintersNormal);
    QCOMPARE(early.values.value(u"printers"_s).toStringList(), QStringList{u"Laser"_s});
    compare(judge<SharedPrintersCheck>(fromDestination({{krbtgt(), laser}}, {u"demote.disconnect-printers"_s}), limits), Status::Failed,
            Code::PrintersLeft);
    compare(judge<SharedPrintersCheck>(fromDestination({{krbtgt()}}), limits), Status::Passed, Code::PrintersGone);
}

void DirectoryChecksTest::controllersThatRemain()
{
    const QList<LdapEntry> both{settings(u"SBS2003"_s), settings(u"ESS2012"_s)};
    const Finding others = judge<LastControllerCheck>(fromBoth({both}, {both}));
    compare(others, Status::Passed, Code::OtherControllers);
    QCOMPARE(others.values.value(u"controllers"_s).toStringList(), QStringList{u"ESS2012"_s});
    // The source itself goes by its own copy.
    compare(judge<LastControllerCheck>(fromBoth({{settings(u"SBS2003"_s)}}, {both})), Status::Failed, Code::LastController);
    const QList<LdapEntry> readOnly{settings(u"SBS2003"_s), settings(u"ESS2012"_s, {"top", "nTDSDSA", "nTDSDSARO"})};
    compare(judge<LastControllerCheck>(fromBoth({readOnly}, {readOnly})), Status::Failed, Code::LastController);
}

void DirectoryChecksTest::controllerGone()
{
    const QVariantMap limits{{u"goneAfter"_s, u"demote.demote-source"_s}};
    const QSet<QString> done{u"demote.demote-source"_s};
    const LdapEntry own = settings(u"ESS2012"_s);
    const LdapEntry ownAccount = controllerAccount(u"ESS2012"_s);
    const Entries before{{own, settings(u"SBS2003"_s), serverObject(u"SBS2003"_s)}, {ownAccount, controllerAccount(u"SBS2003"_s)}, {}};
    compare(judge<ControllerGoneCheck>(fromDestination(before), limits), Status::NotApplicable, Code::ControllerNormal);
    compare(judge<ControllerGoneCheck>(fromDestination(before, done), limits), Status::Failed, Code::ControllerLeft);
    // Told without being told of: the step is not done yet.
    const Entries after{{own, serverObject(u"SBS2003"_s)}, {ownAccount, account(u"SBS2003"_s, "4096", "515")}, {}};
    const Finding gone = judge<ControllerGoneCheck>(fromDestination(after), limits);
    compare(gone, Status::Passed, Code::ControllerGone);
    QCOMPARE(gone.advice, QStringList{Code::AdviceServerObjectLeft});
    const Entries marked{{own}, {ownAccount, controllerAccount(u"SBS2003"_s)}, {}};
    compare(judge<ControllerGoneCheck>(fromDestination(marked, done), limits), Status::Warning, Code::ControllerTraces);
    const LdapEntry member = entry(u"CN=SBS2003,CN=Domain System Volume (SYSVOL share),CN=System,"_s + domain,
                                   {{u"frsComputerReference"_s, {"CN=SBS2003,OU=Domain Controllers,DC=contoso,DC=lan"}}});
    compare(judge<ControllerGoneCheck>(fromDestination({{own}, {ownAccount}, {member}}, done), limits), Status::Warning,
            Code::ControllerTraces);
}

void DirectoryChecksTest::controllerGoneWithoutAName()
{
    const LdapEntry own = settings(u"ESS2012"_s);
    const LdapEntry ownAccount = controllerAccount(u"ESS2012"_s);
    compare(judge<ControllerGoneCheck>(fromDestination({{own}, {ownAccount}, {}}, {}, {})), Status::Passed, Code::ControllerGone);
    compare(judge<ControllerGoneCheck>(fromDestination({{own, settings(u"SBS2003"_s)}, {ownAccount}, {}}, {}, {})), Status::Unknown,
            Code::SourceNameUnknown);
}

void DirectoryChecksTest::accountGone()
{
    const QVariantMap limits{{u"goneAfter"_s, u"demote.delete-source-account"_s}};
    const QSet<QString> done{u"demote.delete-source-account"_s};
    const LdapEntry own = settings(u"ESS2012"_s);
    const LdapEntry ownAccount = controllerAccount(u"ESS2012"_s);
    const LdapEntry left = account(u"SBS2003"_s, "4096", "515");
    compare(judge<AccountGoneCheck>(fromDestination({{own}, {ownAccount, left}}), limits), Status::NotApplicable, Code::AccountNormal);
    compare(judge<AccountGoneCheck>(fromDestination({{own}, {ownAccount, left}}, done), limits), Status::Failed, Code::AccountLeft);
    const Finding object = judge<AccountGoneCheck>(fromDestination({{own, serverObject(u"SBS2003"_s)}, {ownAccount}}, done), limits);
    compare(object, Status::Failed, Code::AccountLeft);
    QCOMPARE(object.values.value(u"objects"_s).toStringList(), QStringList{serverDn(u"SBS2003"_s)});
    compare(judge<AccountGoneCheck>(fromDestination({{own}, {ownAccount}}, done), limits), Status::Passed, Code::AccountGone);
    // What is still a controller stands on the card of the demotion.
    compare(
        judge<AccountGoneCheck>(fromDestination({{own, settings(u"SBS2003"_s), serverObject(u"SBS2003"_s)}, {ownAccount}}, done), limits),
        Status::Passed, Code::AccountGone);
    compare(judge<AccountGoneCheck>(fromDestination({{own}, {ownAccount}}, done, {}), limits), Status::Unknown, Code::SourceNameUnknown);
}

void DirectoryChecksTest::anEmptyAnswerProvesNothing()
{
    const DirectoryEvidence nothing = fromDestination({{}, {}, {}});
    for (const Finding &finding :
         {judge<DestinationSystemCheck>(nothing), judge<DestinationControllerCheck>(nothing), judge<GlobalCatalogCheck>(nothing),
          judge<SiteLicensingCheck>(nothing), judge<OnlyEssentialsCheck>(nothing), judge<SourceMailboxesCheck>(nothing),
          judge<ExchangeServerCheck>(nothing), judge<AuthorityLeftoverCheck>(nothing), judge<SharedPrintersCheck>(nothing),
          judge<LastControllerCheck>(nothing), judge<ControllerGoneCheck>(nothing), judge<AccountGoneCheck>(nothing)}) {
        compare(finding, Status::Unknown, Code::NotPermitted);
    }
}

void DirectoryChecksTest::asksTheDestinationAlone()
{
    Situation both;
    both.hasDestination = true;
    const QStringList destination{Capability::of(ServerRole::Destination, Capability::SignedIn)};
    QCOMPARE(probeOf<ControllerGoneCheck>()->needs(both), destination);
    QCOMPARE(probeOf<AccountGoneCheck>()->needs(both), destination);
    QCOMPARE(probeOf<LastControllerCheck>()->needs(both).size(), 2);
    QCOMPARE(probeOf<ExchangeServerCheck>()->needs(both).size(), 2);
}

void DirectoryChecksTest::namesCannotActInAFilter()
{
    const auto searches =
        probeOf<AccountGoneCheck>()->searches(directoryOf(u"ESS2012"_s), {.source = u"A*)(cn=\\"_s, .destination = u"B"_s});
    QVERIFY2(searches.last().filter.contains(u"(sAMAccountName=A\\2a\\29\\28cn=\\5c$)"_s), qPrintable(searches.last().filter));
}

CONSOLE_TEST_MAIN(DirectoryChecksTest)
#include "tst_directorychecks.moc"
