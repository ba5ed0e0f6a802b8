// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouppolicies.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString container = u",CN=Policies,CN=System,DC=contoso,DC=lan"_s;
const QString domain = u"DC=contoso,DC=lan"_s;
const QString guid = u"{11111111-2222-3333-4444-555555555555}"_s;
const QString defaultDomain = u"{31B2F340-016D-11D2-945F-00C04FB984F9}"_s;
const QString defaultControllers = u"{6AC1786C-016F-11D2-945F-00C04fB984F9}"_s; // Windows spells it so

LdapEntry entryOf(const QString &dn, const QList<std::pair<QString, QByteArray>> &attributes = {})
{
    LdapEntry entry(dn);
    for (const auto &[name, value] : attributes) {
        entry.insert(name, {value});
    }
    return entry;
}

LdapEntry policyOf(const QString &id, const QByteArray &name, const QList<std::pair<QString, QByteArray>> &more = {})
{
    LdapEntry entry = entryOf(u"CN="_s + id + container, more);
    entry.insert(u"displayName"_s, {name});
    return entry;
}

/** What one server answers to GroupPolicies::searches(). */
struct Answers {
    QList<LdapEntry> policies;
    QByteArray domainLinks;
    QByteArray siteLinks;
    QList<LdapEntry> filters;
    QByteArray settingsCreated;

    [[nodiscard]] QList<QList<LdapEntry>> lists() const
    {
        const auto links = [](const QString &dn, const QByteArray &value) {
            return value.isEmpty() ? QList<LdapEntry>() : QList{entryOf(dn, {{u"gPLink"_s, value}})};
        };
        return {{entryOf(container.mid(1))},
                policies,
                links(domain, domainLinks),
                links(u"CN=Default-First-Site-Name,CN=Sites,CN=Configuration,DC=contoso,DC=lan"_s, siteLinks),
                {entryOf(u"CN=System,DC=contoso,DC=lan"_s)},
                filters,
                {entryOf(u"CN=NTDS Settings,CN=ESS2012"_s, {{u"whenCreated"_s, settingsCreated}})}};
    }
};

GroupPolicies read(const Answers &answers, ServerRole role = ServerRole::Source)
{
    GroupPolicies all;
    all.add(answers.lists(), role);
    return all;
}
}

/** What Group Policy objects look like in a directory, and by which names they are known. */
class GroupPoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsManyQuestionsAsItReads();
    void knowsWhatAPolicyDoes();
    void countsALinkOnlyWhileItIsInForce_data();
    void countsALinkOnlyWhileItIsInForce();
    void findsLinksThatLeadNowhere();
    void missesNoDefaultPolicyWhateverItsSpelling();
    void takesTheUnionOfWhatServersHold();
    void tellsOldFromNewByTheDestination();
    void comparesNamesAsPeopleSpellThem_data();
    void comparesNamesAsPeopleSpellThem();
    void comparesBeginnings();
};

void GroupPoliciesTest::asksAsManyQuestionsAsItReads()
{
    RootDse dse;
    dse.domainContext = domain;
    QCOMPARE(GroupPolicies::searches(dse).size(), Answers().lists().size());
}

void GroupPoliciesTest::knowsWhatAPolicyDoes()
{
    Answers answers;
    answers.policies = {
        policyOf(guid.toLower(), "Small Business Server Folder Redirection",
                 {{u"gPCUserExtensionNames"_s, "[{25537ba6-77a8-11d2-9b6c-0000f8080861}{88E729D6-BDC1-11D1-BD2A-00C04FB9603F}]"},
                  {u"gPCWQLFilter"_s, "[contoso.lan;{aaaaaaaa-2222-3333-4444-555555555555};0]"},
                  {u"flags"_s, "1"}})};
    answers.filters = {entryOf(u"CN={AAAAAAAA-2222-3333-4444-555555555555},CN=SOM"_s, {{u"msWMI-Name"_s, "PreSP2"}})};
    const GroupPolicies all = read(answers);
    const GroupPolicy policy = all.policies().value(guid);
    QCOMPARE(policy.name, u"Small Business Server Folder Redirection"_s);
    QVERIFY(policy.redirectsFolders);
    QVERIFY(policy.userPartOff);
    QVERIFY(!policy.linked);
    QCOMPARE(all.filters().value(policy.filter), u"PreSP2"_s);
}

void GroupPoliciesTest::countsALinkOnlyWhileItIsInForce_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("linked");
    QTest::newRow("enabled") << QByteArray("0") << true;
    QTest::newRow("disabled") << QByteArray("1") << false;
    QTest::newRow("enforced") << QByteArray("2") << true;
    QTest::newRow("enforced but disabled") << QByteArray("3") << false;
}

void GroupPoliciesTest::countsALinkOnlyWhileItIsInForce()
{
    QFETCH(const QByteArray, options);
    Answers answers;
    answers.policies = {policyOf(guid, "P")};
    answers.siteLinks = "[LDAP://cn=" + guid.toLower().toLatin1() + ",cn=policies,cn=system,DC=contoso,DC=lan;" + options + ']';
    QTEST(read(answers).policies().value(guid).linked, "linked");
}

void GroupPoliciesTest::findsLinksThatLeadNowhere()
{
    Answers answers;
    answers.policies = {policyOf(defaultDomain, "Default Domain Policy")};
    answers.domainLinks = "[LDAP://CN=" + defaultDomain.toLatin1()
        + ",CN=Policies,CN=System,DC=contoso,DC=lan;0][LDAP://cn=" + guid.toLatin1() + ",cn=policies,cn=system,DC=contoso,DC=lan;1]";
    const GroupPolicies all = read(answers);
    QCOMPARE(all.linkCount(), 2);
    QCOMPARE(all.danglingLinks(), QStringList{guid + u" @ "_s + domain});
}

void GroupPoliciesTest::missesNoDefaultPolicyWhateverItsSpelling()
{
    Answers answers;
    answers.policies = {policyOf(defaultControllers, "Default Domain Controllers Policy")};
    QCOMPARE(read(answers).missingDefaults(), QStringList{u"Default Domain Policy"_s});
    answers.policies.append(policyOf(defaultDomain, "Default Domain Policy"));
    QCOMPARE(read(answers).missingDefaults(), QStringList());
}

void GroupPoliciesTest::takesTheUnionOfWhatServersHold()
{
    Answers source;
    source.policies = {policyOf(guid, "deleted only at the other one")};
    source.domainLinks = "[LDAP://cn=" + guid.toLatin1() + ",cn=policies;0]";
    Answers destination;
    destination.policies = {policyOf(defaultDomain, "Default Domain Policy")};
    GroupPolicies all = read(source);
    all.add(destination.lists(), ServerRole::Destination);
    QCOMPARE(all.policies().size(), 2);
    QVERIFY(all.policies().value(guid).linked);
}

void GroupPoliciesTest::tellsOldFromNewByTheDestination()
{
    Answers answers;
    answers.settingsCreated = "20261101120000.0Z";
    const GroupPolicies all = read(answers, ServerRole::Destination);
    const auto createdAt = [](const QString &time) {
        GroupPolicy policy;
        policy.created = QDateTime::fromString(time, Qt::ISODate);
        return policy;
    };
    QVERIFY(all.isOlderThanDestination(createdAt(u"2026-11-01T11:59:59Z"_s)));
    QVERIFY(!all.isOlderThanDestination(createdAt(u"2026-11-01T12:00:00Z"_s)));
    QVERIFY(all.isOlderThanDestination({})); // of no known age: nothing that was made on purpose
    QVERIFY(read(answers, ServerRole::Source).isOlderThanDestination(createdAt(u"2030-01-01T00:00:00Z"_s)));
}

void GroupPoliciesTest::comparesNamesAsPeopleSpellThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("same");
    QTest::newRow("as it stands") << u"Windows SBS Client – Windows XP Policy"_s << true;
    QTest::newRow("hyphen") << u"Windows SBS Client - Windows XP Policy"_s << true;
    QTest::newRow("em dash") << u"Windows SBS Client — Windows XP Policy"_s << true;
    QTest::newRow("case and blanks") << u"  windows sbs client –  windows xp POLICY "_s << true;
    QTest::newRow("plural") << u"Windows SBS Client – Windows XP Policies"_s << true;
    QTest::newRow("more behind it") << u"Windows SBS Client – Windows XP Policy 2"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void GroupPoliciesTest::comparesNamesAsPeopleSpellThem()
{
    QFETCH(const QString, name);
    const PolicyNames names{.names = {u"Windows SBS Client – Windows XP Policy"_s}, .beginnings = {}};
    QTEST(names.haveWhole(name), "same");
    const PolicyNames computer{.names = {u"Small Business Server Client Computer"_s}, .beginnings = {}};
    QVERIFY(computer.haveWhole(u"Small Business Server Client Computers"_s));
}

void GroupPoliciesTest::comparesBeginnings()
{
    const PolicyNames names{.names = {}, .beginnings = {u"Windows SBS"_s}};
    QVERIFY(names.haveBeginningOf(u"WINDOWS  SBS CSE Policy"_s));
    QVERIFY(!names.haveBeginningOf(u"My Windows SBS"_s));
    QVERIFY(!names.haveWhole(u"Windows SBS"_s));
    QVERIFY(PolicyNames().isEmpty());
}

CONSOLE_TEST_MAIN(GroupPoliciesTest)
#include "tst_grouppolicies.moc"
