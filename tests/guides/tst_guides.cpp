// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidelibrary.h"
#include "guideplugins.h"
#include "guidetable.h"

#include "testmain.h"

#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace
{
QStringList commandsOf(const Step &step)
{
    QStringList all;
    const auto instructions = step.instructions();
    for (const Instruction *instruction : instructions) {
        for (const Command *command : instruction->commands()) {
            all.append(command->text().split(u'\n'));
        }
    }
    return all;
}

QStringList sentencesOf(const Step &step)
{
    QStringList all{step.why()};
    if (!step.ifSkipped().isEmpty()) {
        all.append(step.ifSkipped());
    }
    const auto instructions = step.instructions();
    for (const Instruction *instruction : instructions) {
        all.append(instruction->text());
    }
    const auto notes = step.notes();
    for (const Note *note : notes) {
        all.append(note->text());
    }
    return all;
}

/** What stands alone, beside a label. */
QStringList phrasesOf(const Step &step)
{
    QStringList all{step.title(), step.condition(), step.limits(), step.evidence()};
    for (const Check *check : step.checks()) {
        all.append(check->title());
    }
    all.removeAll(QString());
    return all;
}

QStringList textsOf(const Step &step)
{
    return sentencesOf(step) + phrasesOf(step);
}
} // namespace

/** A product's guide, held against the official one. The environment names the product; ctest has an entry for each. */
class GuidesTest : public QObject
{
    Q_OBJECT

public:
    GuidesTest()
    {
        // The shipped guide is compiled; tests normally are not.
        qunsetenv("QML_DISABLE_DISK_CACHE");
    }

private Q_SLOTS:
    void initTestCase();
    void loadsWithoutAWindow();
    void hasTheOfficialOrder();
    void everyPartIsForSomebody();
    void phasesAreThoseOfTheTimeline();
    void saysWhatTheOfficialGuideSays_data();
    void saysWhatTheOfficialGuideSays();
    void isComplete_data();
    void isComplete();
    void isWellWritten_data();
    void isWellWritten();
    void referencesLeadSomewhere_data();
    void referencesLeadSomewhere();
    void cardsDecideConditions_data();
    void cardsDecideConditions();
    void nothingIsDueBeforeItself_data();
    void nothingIsDueBeforeItself();
    void lateStepsAreDue_data();
    void lateStepsAreDue();
    void keysAreFrozen();
    void checksStandAtTheirSteps_data();
    void checksStandAtTheirSteps();
    void checksMakeProbes();
    void checksFollowTheirServer();

private:
    void eachStep() const;
    [[nodiscard]] const Step &fetchedStep() const;
    [[nodiscard]] bool isKnownOrEmpty(const QString &stepId) const { return stepId.isEmpty() || m_guide->step(stepId); }

    const QString m_product = qEnvironmentVariable("CONSOLE_GUIDE", u"sbs2003"_s);
    QQmlEngine m_engine;
    GuideLibrary m_library{m_engine};
    Guide *m_guide = nullptr;
    QList<GuideRow> m_rows;
};

void GuidesTest::initTestCase()
{
    m_rows = guideRows(m_product);
    QVERIFY2(!m_rows.isEmpty(), qPrintable(m_product));
    m_guide = m_library.guide(m_product);
    QVERIFY2(m_guide, qPrintable(m_library.errorString()));
}

void GuidesTest::loadsWithoutAWindow()
{
    // Processor time: how busy the machine is otherwise does not matter.
    const auto milliseconds = [](std::clock_t from) { return 1000.0 * double(std::clock() - from) / CLOCKS_PER_SEC; };
    QQmlEngine engine;
    const std::clock_t start = std::clock();
    GuideLibrary first(engine);
    QVERIFY(first.guide(m_product));
    const double inNewEngine = milliseconds(start);
    const std::clock_t again = std::clock();
    GuideLibrary second(engine);
    QVERIFY(second.guide(m_product));
    qInfo("first load in a new engine %.2f ms, the next %.2f ms", inNewEngine, milliseconds(again));
}

/** A word that is written wrong would leave a part out of every guide. */
void GuidesTest::everyPartIsForSomebody()
{
    QSet<QString> words;
    for (const auto &product : {u"sbs2003"_s, u"sbs2008"_s, u"sbs2011std"_s, u"sbs2011ess"_s, u"wsf2008"_s, u"wse2012"_s}) {
        const Guide *guide = m_library.guide(product);
        QVERIFY2(guide, qPrintable(m_library.errorString()));
        const QStringList traits = guide->traits().split(u' ', Qt::SkipEmptyParts);
        words.insert(product);
        words.unite({traits.cbegin(), traits.cend()});
    }
    const auto steps = m_guide->findChildren<Step *>();
    for (const Step *step : steps) {
        (void)step->instructions(); // makes what is read in it
    }
    int said = 0;
    const auto parts = m_guide->findChildren<GuidePart *>();
    for (const GuidePart *part : parts) {
        const QStringList named = (part->onlyFor() + u' ' + part->notFor()).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : named) {
            QVERIFY2(words.contains(word), qPrintable(word));
            ++said;
        }
    }
    QVERIFY(said > 100); // of this and of other products
}

void GuidesTest::hasTheOfficialOrder()
{
    QStringList official;
    for (const GuideRow &row : std::as_const(m_rows)) {
        official.append(row.id);
    }
    QCOMPARE(m_guide->stepIds(), official);
}

void GuidesTest::phasesAreThoseOfTheTimeline()
{
    QStringList keys;
    for (const Phase *phase : m_guide->phases()) {
        keys.append(phase->key());
        QVERIFY(!phase->title().isEmpty());
        QCOMPARE_LT(phase->shortTitle().size(), 24);
    }
    QCOMPARE(keys.join(u' '), u"prepare install join move redirect demote post bpa"_s);
    QVERIFY(m_guide->introduction());
    QCOMPARE(m_guide->introduction()->key(), u"orient"_s);
    QVERIFY(!m_guide->phase(u"redirect"_s)->condition().isEmpty());
    // The one product whose source may stay.
    QCOMPARE(m_guide->phase(u"demote"_s)->condition().isEmpty(), m_product != u"wsf2008"_s);
}

void GuidesTest::eachStep() const
{
    QTest::addColumn<QString>("id");
    const auto ids = m_guide->stepIds();
    for (const QString &id : ids) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

const Step &GuidesTest::fetchedStep() const
{
    const QString id = *static_cast<QString *>(QTest::qData("id", qMetaTypeId<QString>()));
    return *m_guide->step(id);
}

void GuidesTest::saysWhatTheOfficialGuideSays_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < m_rows.size(); ++i) {
        QTest::newRow(qPrintable(m_rows.at(i).id)) << i;
    }
}

void GuidesTest::saysWhatTheOfficialGuideSays()
{
    QFETCH(const int, row);
    const GuideRow &official = m_rows.at(row);
    const Step *step = m_guide->step(official.id);
    QVERIFY(step);
    QCOMPARE(commandsOf(*step), official.commands);
    QCOMPARE(step->isGate(), official.required.startsWith(u'°'));
    if (official.required.startsWith(u'*')) {
        QVERIFY(step->necessity() == Step::Necessity::Optional || step->necessity() == Step::Necessity::Conditional);
    } else {
        QVERIFY(step->necessity() != Step::Necessity::Optional);
    }
    for (const QString &limit : official.limits) {
        QVERIFY2(step->limits().contains(limit), qPrintable(limit));
    }
    const QString all = textsOf(*step).join(u'\n');
    for (const QString &literal : official.literals) {
        QVERIFY2(all.contains(literal), qPrintable(literal));
    }
}

void GuidesTest::isComplete_data()
{
    eachStep();
}

void GuidesTest::isComplete()
{
    const Step &step = fetchedStep();
    QVERIFY(!step.title().isEmpty());
    QVERIFY(!step.why().isEmpty());
    QVERIFY(!step.evidence().isEmpty());
    QVERIFY(step.place() != Place::Where::AsStep);
    QVERIFY(!step.instructions().isEmpty());
    QCOMPARE(step.necessity() == Step::Necessity::Conditional, !step.condition().isEmpty());
}

void GuidesTest::isWellWritten_data()
{
    eachStep();
}

void GuidesTest::isWellWritten()
{
    // On a touch screen nobody clicks. What stands in quotation marks is a label of the server and stays as it is.
    static const QRegularExpression quoted(u"“[^”]*”"_s);
    static const QRegularExpression gesture(
        u"\\b(click|tap|press|swipe|drag|hover|double-click|right-click|scroll)(s|ed|ing|ping|ped|ging)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression straight(u"[\"'`<]|\\s\\s|^\\s|\\s$"_s);
    static const QRegularExpression sentenceEnd(u"[.:?]$"_s);
    const Step &step = fetchedStep();
    const auto texts = textsOf(step);
    for (QString text : texts) {
        QVERIFY2(!straight.match(text).hasMatch(), qPrintable(text));
        QCOMPARE(text.count(u'“'), text.count(u'”'));
        QVERIFY2(!gesture.match(text.remove(quoted)).hasMatch(), qPrintable(text));
    }
    const auto sentences = sentencesOf(step);
    for (const QString &sentence : sentences) {
        QVERIFY2(sentenceEnd.match(sentence).hasMatch(), qPrintable(sentence));
    }
    const auto phrases = phrasesOf(step);
    for (const QString &phrase : phrases) {
        QVERIFY2(!sentenceEnd.match(phrase).hasMatch(), qPrintable(phrase));
    }
}

void GuidesTest::referencesLeadSomewhere_data()
{
    eachStep();
}

void GuidesTest::referencesLeadSomewhere()
{
    const Step &step = fetchedStep();
    QVERIFY(isKnownOrEmpty(step.mayStartAfter()));
    QVERIFY(isKnownOrEmpty(step.dueBefore()));
    QVERIFY(isKnownOrEmpty(step.latestBefore()));
    const QStringList before = step.after();
    for (const QString &first : before) {
        QVERIFY2(m_guide->step(first), qPrintable(first));
        QCOMPARE_LT(m_guide->orderOf(first), m_guide->orderOf(step.id()));
    }
    QCOMPARE(step.sensedBy().isEmpty(), step.sensedAs().isEmpty());
    QVERIFY(step.mayStartInPhase().isEmpty() || m_guide->phase(step.mayStartInPhase()));
    if (!step.partOf().isEmpty()) {
        const Step *whole = m_guide->step(step.phase()->key() + u'.' + step.partOf());
        QVERIFY(whole);
        QVERIFY(whole->partOf().isEmpty());
        QCOMPARE_LT(m_guide->orderOf(whole->id()), m_guide->orderOf(step.id()));
    }
    for (const Check *check : step.checks()) {
        QVERIFY(isKnownOrEmpty(check->appliesFrom()));
        QVERIFY(isKnownOrEmpty(check->appliesUntil()));
    }
}

void GuidesTest::cardsDecideConditions_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("card");
    const auto row = [this](const QString &id, const QString &card) {
        if (m_guide->step(id)) { // not every product has each of them
            QTest::newRow(qPrintable(id)) << id << card;
        }
    };
    const bool mayStay = m_product == u"wsf2008"_s; // whether its source is demoted is for people to say
    row(u"prepare.plan-email"_s, u"prep.email-kind"_s);
    row(u"prepare.email-to-office365"_s, {});
    row(u"move.dhcp-to-router"_s, u"prep.dhcp-owner"_s);
    row(u"demote.dhcp-to-router"_s, u"prep.dhcp-owner"_s);
    row(u"redirect.enable-policy"_s, u"redir.in-use"_s);
    row(u"redirect.delete-old-policy"_s, u"redir.in-use"_s);
    row(u"redirect.delete-old-security-template"_s, u"redir.in-use"_s);
    row(u"redirect.users-sign-in-again"_s, u"redir.in-use"_s);
    row(u"demote.remove-adcs"_s, mayStay ? QString() : u"prep.certificate-services"_s);
    row(u"demote.remove-adcs-web-enrollment"_s, {});
    row(u"demote.disconnect-printers"_s, mayStay ? QString() : u"dem.printers"_s);
}

void GuidesTest::cardsDecideConditions()
{
    QFETCH(const QString, card);
    const Step &step = fetchedStep();
    QCOMPARE(step.decidedBy(), card);
    QVERIFY(card.isEmpty() || !step.condition().isEmpty());
    QCOMPARE(m_guide->phase(u"redirect"_s)->decidedBy(), u"redir.in-use"_s);
}

void GuidesTest::nothingIsDueBeforeItself_data()
{
    eachStep();
}

void GuidesTest::nothingIsDueBeforeItself()
{
    const Step &step = fetchedStep();
    if (step.dueBefore().isEmpty()) {
        QVERIFY(step.latestBefore().isEmpty());
        return;
    }
    const int due = m_guide->orderOf(step.dueBefore());
    QCOMPARE_LT(m_guide->orderOf(step.id()), due);
    if (!step.latestBefore().isEmpty()) {
        QCOMPARE_LT(due, m_guide->orderOf(step.latestBefore()));
    }
    if (!step.mayStartAfter().isEmpty()) {
        QCOMPARE_LT(m_guide->orderOf(step.mayStartAfter()), due);
    }
}

void GuidesTest::lateStepsAreDue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("startAfter");
    QTest::addColumn<QString>("startInPhase");
    QTest::addColumn<QString>("dueBefore");
    QTest::addColumn<QString>("latestBefore");
    const auto row = [this](const QString &id, const QString &startAfter, const QString &startInPhase, const QString &dueBefore,
                            const QString &latestBefore) {
        if (m_guide->step(id)) { // not every product has each of them
            QTest::newRow(qPrintable(id)) << id << startAfter << startInPhase << dueBefore << latestBefore;
        }
    };
    row(u"prepare.email-to-exchange"_s, u"install.set-up-exchange-server"_s, {}, u"demote.uninstall-exchange"_s, {});
    row(u"prepare.email-to-office365"_s, {}, {}, u"install.boot-setup"_s, u"demote.uninstall-exchange"_s);
    row(u"prepare.plan-lob-apps"_s, {}, {}, u"install.boot-setup"_s, u"bpa.run-on-destination"_s);
    row(u"demote.dhcp-to-router"_s, {}, u"move"_s, u"demote.power-off-source"_s, {});
    row(u"move.dhcp-to-router"_s, {}, {}, u"demote.power-off-source"_s, {});
    row(u"redirect.users-sign-in-again"_s, {}, {}, u"demote.demote-source"_s, {});
    row(u"demote.repurpose-source"_s, u"demote.power-off-source"_s, {}, {}, {});
}

void GuidesTest::lateStepsAreDue()
{
    const Step &step = fetchedStep();
    QFETCH(const QString, startAfter);
    QFETCH(const QString, startInPhase);
    QFETCH(const QString, dueBefore);
    QFETCH(const QString, latestBefore);
    QCOMPARE(step.mayStartAfter(), startAfter);
    QCOMPARE(step.mayStartInPhase(), startInPhase);
    QCOMPARE(step.dueBefore(), dueBefore);
    QCOMPARE(step.latestBefore(), latestBefore);
}

void GuidesTest::keysAreFrozen()
{
    QStringList frozen;
    QStringList former;
    const auto lines = dataLines(u"guidekeys.txt"_s);
    for (const QString &line : lines) {
        const QString title = line.section(u" retired: "_s, 1);
        const QString whole = line.section(u" retired: "_s, 0, 0);
        const QString key = whole.section(u" of "_s, 0, 0);
        const QStringList products = whole.section(u" of "_s, 1).split(u' ', Qt::SkipEmptyParts);
        const bool isCheck = key.startsWith(u"check "_s);
        if (isCheck ? !products.isEmpty() && !products.contains(m_product) : !key.startsWith(m_product + u'/')) {
            continue;
        }
        if (title.isEmpty()) {
            frozen.append(key);
        } else {
            former.append(key.sliced(key.indexOf(isCheck ? u' ' : u'/') + 1) + u": "_s + title);
        }
    }
    QStringList present;
    const auto ids = m_guide->stepIds();
    for (const QString &id : ids) {
        present.append(m_product + u'/' + id);
    }
    const auto checks = m_guide->checks();
    for (const Check *check : checks) {
        present.append(u"check "_s + check->key());
    }
    frozen.sort();
    present.sort();
    QCOMPARE(present, frozen);
    QStringList named;
    for (const FormerPart *part : m_guide->formerParts()) {
        named.append(part->key() + u": "_s + part->title());
    }
    former.sort();
    named.sort();
    QCOMPARE(named, former);
}

void GuidesTest::checksStandAtTheirSteps_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("keys");
    const QString network = u"net.dc-ports@source net.dc-ports@destination id.rootdse@source id.rootdse@destination "
                            "prep.dns-srv inst.roles-on-destination prep.replication"_s;
    const QString account = u"net.sign-in@source net.sign-in@destination"_s;
    const QString directory = u"prep.schema-version prep.functional-level"_s;
    const QString time = u"prep.time-offset"_s;
    const auto row = [](const char *id, const QStringList &keys) { QTest::newRow(id) << QString::fromLatin1(id) << keys.join(u' '); };
    const QString limits = u"prep.account-limits"_s;
    row("prepare.back-up-source", {});
    row("redirect.enable-policy", {u"redir.in-use redir.new-policy"_s});
    row("redirect.delete-old-policy", {u"redir.old-policy"_s});
    row("post.clean-dns", {u"post.dns-ns post.dns-leftovers"_s});
    row("post.update-logon-scripts", {u"post.directory-references"_s});
    const bool dhcpInPhase1 = m_guide->step(u"prepare.decide-dhcp-owner"_s);
    row(dhcpInPhase1 ? "prepare.decide-dhcp-owner" : "move.dhcp-to-router", {u"prep.dhcp-owner"_s});
    if (m_guide->step(u"prepare.plan-email"_s)) { // the products with Exchange and with policies of their own
        row("prepare.plan-email", {u"prep.email-kind"_s});
        row("move.remove-legacy-gpos", {u"move.legacy-gpos move.dangling-links move.password-policy"_s});
        row("move.remove-wmi-filters", {u"move.wmi-filters"_s});
    }
    if (m_product == u"sbs2003"_s) {
        row("move.remove-logon-scripts", {u"move.script-path"_s});
    }
    row("install.confirm-wizard-work",
        {u"inst.destination-os inst.destination-is-dc inst.global-catalog inst.site-licensing "
         "inst.only-one-essentials"_s});
    if (m_guide->step(u"demote.sweep-late-mailboxes"_s)) {
        row("demote.sweep-late-mailboxes", {u"prep.mailboxes-left"_s});
        row("demote.uninstall-exchange", {u"dem.exchange-server-object"_s});
    } else if (m_guide->step(u"demote.uninstall-exchange"_s)) {
        row("demote.uninstall-exchange", {u"prep.mailboxes-left dem.exchange-server-object"_s});
    }
    const QString demotion = u"dem.not-last dem.controller-gone"_s;
    if (m_guide->step(u"demote.remove-adcs"_s)) {
        row("demote.remove-adcs", {u"prep.certificate-services dem.adcs-objects"_s});
        row("demote.demote-source", {demotion});
    } else {
        row("demote.demote-source", {u"dem.adcs-objects"_s, demotion});
    }
    row("demote.disconnect-printers", {u"dem.printers"_s});
    row("demote.delete-source-account", {u"dem.account-gone"_s});
    if (m_product != u"wsf2008"_s) {
        row("install.start-grace-clock", {u"inst.grace"_s});
    }
    row("join.install-connector", {u"join.supported-os"_s});
    if (m_product == u"wse2012"_s) { // no preparation tool, so no account for it
        row("prepare.run-source-bpa", {network, account, limits, directory});
        row("prepare.sync-time", {time});
        return;
    }
    row("prepare.check-admin-groups", {account, limits});
    row("prepare.run-migration-tool", {directory, u"prep.backup-directory"_s});
    row("install.check-tool-age", {u"prep.tool-age"_s});
    if (m_product == u"wsf2008"_s) { // no analyzer
        row("prepare.sync-time", {network, time});
    } else {
        row(m_product == u"sbs2003"_s ? "prepare.run-support-tools" : "prepare.run-source-bpa", {network});
        row("prepare.sync-time", {time});
    }
}

void GuidesTest::checksStandAtTheirSteps()
{
    QFETCH(const QString, keys);
    QStringList found;
    const auto checks = fetchedStep().checks();
    for (const Check *check : checks) {
        found.append(check->key());
    }
    QCOMPARE(found.join(u' '), keys);
}

void GuidesTest::checksMakeProbes()
{
    const auto checks = m_guide->checks();
    for (const Check *check : checks) {
        QVERIFY2(check->probe(), qPrintable(check->key()));
        QVERIFY2(check->deadlineMs() > 0, qPrintable(check->key()));
        QVERIFY2(check->shelfLifeSeconds() > 0, qPrintable(check->key()));
        QVERIFY2(!check->title().isEmpty() && check->title().size() < 40, qPrintable(check->key()));
    }
}

void GuidesTest::checksFollowTheirServer()
{
    QVERIFY(m_guide->step(m_guide->sourceGoneAfter()));
    QVERIFY(m_guide->step(m_guide->destinationSince()));
    const auto checks = m_guide->checks();
    for (const Check *check : checks) {
        if (check->key().endsWith(u"@source"_s)) {
            QCOMPARE(check->appliesUntil(), m_guide->sourceGoneAfter());
        }
        if (check->key().endsWith(u"@destination"_s)) {
            QCOMPARE(check->appliesFrom(), m_guide->destinationSince());
        }
    }
}

CONSOLE_TEST_MAIN(GuidesTest)
#include "tst_guides.moc"
