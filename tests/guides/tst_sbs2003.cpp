// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidelibrary.h"
#include "guidetable.h"

#include "testmain.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

Q_IMPORT_QML_PLUGIN(Console_GuidePlugin)
Q_IMPORT_QML_PLUGIN(Console_ChecksPlugin)
Q_IMPORT_QML_PLUGIN(Console_GuidesPlugin)

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
    const auto checks = step.checks();
    for (const Check *check : checks) {
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

/** The guide for Windows Small Business Server 2003, held against the official one. */
class Sbs2003Test : public QObject
{
    Q_OBJECT

public:
    Sbs2003Test()
    {
        // The shipped guide is compiled; tests normally are not.
        qunsetenv("QML_DISABLE_DISK_CACHE");
    }

private Q_SLOTS:
    void initTestCase();
    void loadsWithoutAWindow();
    void hasTheOfficialOrder();
    void phasesAreThoseOfTheTimeline();
    void saysWhatTheOfficialGuideSays_data();
    void saysWhatTheOfficialGuideSays();
    void isComplete_data();
    void isComplete();
    void isWellWritten_data();
    void isWellWritten();
    void referencesLeadSomewhere_data();
    void referencesLeadSomewhere();
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

    QQmlEngine m_engine;
    GuideLibrary m_library{m_engine};
    Guide *m_guide = nullptr;
    QList<GuideRow> m_rows;
};

void Sbs2003Test::initTestCase()
{
    m_rows = guideRows(u"sbs2003"_s);
    QVERIFY(!m_rows.isEmpty());
    m_guide = m_library.guide(u"sbs2003"_s);
    QVERIFY2(m_guide, qPrintable(m_library.errorString()));
}

void Sbs2003Test::loadsWithoutAWindow()
{
    // Processor time: how busy the machine is otherwise does not matter.
    const auto milliseconds = [](std::clock_t from) { return 1000.0 * double(std::clock() - from) / CLOCKS_PER_SEC; };
    QQmlEngine engine;
    const std::clock_t start = std::clock();
    GuideLibrary first(engine);
    QVERIFY(first.guide(u"sbs2003"_s));
    const double inNewEngine = milliseconds(start);
    const std::clock_t again = std::clock();
    GuideLibrary second(engine);
    QVERIFY(second.guide(u"sbs2003"_s));
    qInfo("first load in a new engine %.2f ms, the next %.2f ms", inNewEngine, milliseconds(again));
}

void Sbs2003Test::hasTheOfficialOrder()
{
    QStringList official;
    for (const GuideRow &row : std::as_const(m_rows)) {
        official.append(row.id);
    }
    QCOMPARE(m_guide->stepIds(), official);
}

void Sbs2003Test::phasesAreThoseOfTheTimeline()
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
}

void Sbs2003Test::eachStep() const
{
    QTest::addColumn<QString>("id");
    const auto ids = m_guide->stepIds();
    for (const QString &id : ids) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

const Step &Sbs2003Test::fetchedStep() const
{
    const QString id = *static_cast<QString *>(QTest::qData("id", qMetaTypeId<QString>()));
    return *m_guide->step(id);
}

void Sbs2003Test::saysWhatTheOfficialGuideSays_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < m_rows.size(); ++i) {
        QTest::newRow(qPrintable(m_rows.at(i).id)) << i;
    }
}

void Sbs2003Test::saysWhatTheOfficialGuideSays()
{
    QFETCH(const int, row);
    const GuideRow &official = m_rows.at(row);
    const Step *step = m_guide->step(official.id);
    QVERIFY(step);
    QCOMPARE(commandsOf(*step), official.commands);
    QCOMPARE(step->isGate(), official.required == u"°"_s);
    if (official.required == u"*"_s) {
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

void Sbs2003Test::isComplete_data()
{
    eachStep();
}

void Sbs2003Test::isComplete()
{
    const Step &step = fetchedStep();
    QVERIFY(!step.title().isEmpty());
    QVERIFY(!step.why().isEmpty());
    QVERIFY(!step.evidence().isEmpty());
    QVERIFY(step.place() != Place::Where::AsStep);
    QVERIFY(!step.instructions().isEmpty());
    QCOMPARE(step.necessity() == Step::Necessity::Conditional, !step.condition().isEmpty());
}

void Sbs2003Test::isWellWritten_data()
{
    eachStep();
}

void Sbs2003Test::isWellWritten()
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

void Sbs2003Test::referencesLeadSomewhere_data()
{
    eachStep();
}

void Sbs2003Test::referencesLeadSomewhere()
{
    const Step &step = fetchedStep();
    QVERIFY(isKnownOrEmpty(step.mayStartAfter()));
    QVERIFY(isKnownOrEmpty(step.dueBefore()));
    QVERIFY(isKnownOrEmpty(step.latestBefore()));
    QVERIFY(step.mayStartInPhase().isEmpty() || m_guide->phase(step.mayStartInPhase()));
    if (!step.partOf().isEmpty()) {
        const Step *whole = m_guide->step(step.phase()->key() + u'.' + step.partOf());
        QVERIFY(whole);
        QVERIFY(whole->partOf().isEmpty());
        QCOMPARE_LT(m_guide->orderOf(whole->id()), m_guide->orderOf(step.id()));
    }
    const auto checks = step.checks();
    for (const Check *check : checks) {
        QVERIFY(isKnownOrEmpty(check->appliesFrom()));
        QVERIFY(isKnownOrEmpty(check->appliesUntil()));
    }
}

void Sbs2003Test::nothingIsDueBeforeItself_data()
{
    eachStep();
}

void Sbs2003Test::nothingIsDueBeforeItself()
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

void Sbs2003Test::lateStepsAreDue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("startAfter");
    QTest::addColumn<QString>("startInPhase");
    QTest::addColumn<QString>("dueBefore");
    QTest::addColumn<QString>("latestBefore");
    const QString none;
    QTest::newRow("mail to Exchange") << u"prepare.email-to-exchange"_s << u"install.set-up-exchange-server"_s << none
                                      << u"demote.uninstall-exchange"_s << none;
    QTest::newRow("mail to Office 365") << u"prepare.email-to-office365"_s << none << none << u"install.boot-setup"_s
                                        << u"demote.uninstall-exchange"_s;
    QTest::newRow("applications") << u"prepare.plan-lob-apps"_s << none << none << u"install.boot-setup"_s << u"bpa.run-on-destination"_s;
    QTest::newRow("DHCP") << u"demote.dhcp-to-router"_s << none << u"move"_s << u"demote.power-off-source"_s << none;
    QTest::newRow("redirected folders") << u"redirect.users-sign-in-again"_s << none << none << u"demote.demote-source"_s << none;
    QTest::newRow("former hardware") << u"demote.repurpose-source"_s << u"demote.power-off-source"_s << none << none << none;
}

void Sbs2003Test::lateStepsAreDue()
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

void Sbs2003Test::keysAreFrozen()
{
    QStringList frozen;
    const auto lines = dataLines(u"guidekeys.txt"_s);
    for (const QString &line : lines) {
        if (!line.contains(u" retired: "_s)) {
            frozen.append(line);
        }
    }
    QStringList present;
    const auto ids = m_guide->stepIds();
    for (const QString &id : ids) {
        present.append(u"sbs2003/"_s + id);
    }
    const auto checks = m_guide->checks();
    for (const Check *check : checks) {
        present.append(u"check "_s + check->key());
    }
    frozen.sort();
    present.sort();
    QCOMPARE(present, frozen);
}

void Sbs2003Test::checksStandAtTheirSteps_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("keys");
    QTest::newRow("support tools") << u"prepare.run-support-tools"_s
                                   << u"net.dc-ports@source net.dc-ports@destination id.rootdse@source id.rootdse@destination "
                                      "prep.dns-srv inst.roles-on-destination prep.replication"_s;
    QTest::newRow("time") << u"prepare.sync-time"_s << u"prep.time-offset"_s;
    QTest::newRow("migration account") << u"prepare.check-admin-groups"_s << u"net.sign-in@source net.sign-in@destination"_s;
    QTest::newRow("preparation tool") << u"prepare.run-migration-tool"_s << u"prep.schema-version prep.functional-level"_s;
    QTest::newRow("router") << u"prepare.place-router"_s << QString();
}

void Sbs2003Test::checksStandAtTheirSteps()
{
    QFETCH(const QString, keys);
    QStringList found;
    const auto checks = fetchedStep().checks();
    for (const Check *check : checks) {
        found.append(check->key());
    }
    QCOMPARE(found.join(u' '), keys);
}

void Sbs2003Test::checksMakeProbes()
{
    const auto checks = m_guide->checks();
    for (const Check *check : checks) {
        QVERIFY2(check->probe(), qPrintable(check->key()));
        QVERIFY2(check->deadlineMs() > 0, qPrintable(check->key()));
        QVERIFY2(check->shelfLifeSeconds() > 0, qPrintable(check->key()));
        QVERIFY2(!check->title().isEmpty() && check->title().size() < 40, qPrintable(check->key()));
    }
}

void Sbs2003Test::checksFollowTheirServer()
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

CONSOLE_TEST_MAIN(Sbs2003Test)
#include "tst_sbs2003.moc"
