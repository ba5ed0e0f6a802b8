// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidelibrary.h"
#include "stepgroup.h"
#include "testmain.h"

#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

Q_IMPORT_QML_PLUGIN(Console_GuidePlugin)

using namespace Qt::StringLiterals;

namespace
{
struct SampleProbe : Probe {
    int limit = 0;
};

/** A check with one limit, as backend/checks has many. */
class SampleCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int limit MEMBER m_limit)

public:
    using Check::Check;
    std::shared_ptr<const Probe> probe() const override
    {
        auto probe = std::make_shared<SampleProbe>();
        probe->limit = m_limit;
        return probe;
    }

private:
    int m_limit = 0;
};

/** Marks every text of a guide instead of translating it. */
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Guides") == 0 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
};

const auto sampleGuide = R"(
    import Console.Guide
    import Sample
    Guide {
        key: "tiny"
        traits: "rack desk"
        version: "3"
        formerParts: [
            FormerPart { key: "first.gone"; title: QT_TR_NOOP("Gone"); onlyFor: "desk" },
            FormerPart { key: "d.gone"; title: "Elsewhere"; step: "first.one"; onlyFor: "other" }
        ]
        introduction: Phase {
            key: "orient"; title: "Before"; shortTitle: "Before"
            Step { key: "read"; title: "Read"; why: "So"; place: Place.Desk }
        }
        Phase {
            id: phase
            key: "first"; shortTitle: "1st"
            title: phase.product === "tiny" && phase.has("desk") && !phase.has("des") ? "First" : "Of another guide"
            Step { key: "one"; title: QT_TR_NOOP("One"); why: "So"; place: Place.Desk }
            StepGroup {
                id: group
                Step {
                    title: group.product === "tiny" && group.has("rack") && !group.has("shelf") ? "Two" : "Of another guide"
                    key: "two"; why: "So"; place: Place.SourceServer
                    checks: SampleCheck { checkId: "a.check"; title: "A"; limit: 7; severity: Check.Advice; appliesFrom: "first.one" }
                    Note { text: "Careful"; kind: Note.Warning }
                    Instruction {
                        text: "Do"
                        Command { text: "cmd /a" }
                        Command { text: "Get-It"; shell: Command.PowerShell; where: Place.Router }
                    }
                    Instruction { text: "Then"; place: Place.Router }
                }
                Step { key: "three"; title: "Three"; why: "So"; place: Place.Desk; partOf: "two" }
            }
            StepGroup {
                onlyFor: "other"
                Step { key: "never"; title: "Never"; why: "So"; place: Place.Desk }
            }
            Step { key: "elsewhere"; title: "Elsewhere"; why: "So"; place: Place.Desk; notFor: "rack" }
            Step {
                key: "four"; title: "Four"; why: "So"; place: Place.Desk
                checks: [SampleCheck { checkId: "c.check"; title: "C"; onlyFor: "rack"; notFor: "tiny" }]
                Instruction { text: "Not here"; notFor: "other tiny" }
                Instruction { text: "Here"; onlyFor: "other rack"; notFor: "other" }
                Note { text: "Not here"; onlyFor: "tin" }
            }
        }
        Phase {
            key: "last"; title: "Last"; shortTitle: "Last"
            Step {
                key: "one"; title: "One again"; why: "So"; place: Place.ClientComputers
                checks: SampleCheck { checkId: "b.check"; title: "B" }
            }
        }
    }
)"_ba;
} // namespace

/** The types that guides are written in, and what can be asked of a guide. */
class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void stepsKeepTheirOrder();
    void stepsAreFoundById();
    void unknownIdsGiveNothing();
    void phasesAreFound();
    void partsAreSortedByKind();
    void partsAreMadeWhenRead();
    void whatDoesNotApplyIsLeftOut();
    void whatIsGoneKeepsItsTitle();
    void commandsKeepTheirText();
    void stepWithoutCheckIsByHand();
    void checksKnowTheirStep();
    void sharedChecksStandAtTheFirstStepThatIsThere();
    void partsKnowTheirGuide();
    void probeIsACopyOfTheLimits();
    void textsFollowTheLanguage();
    void mistakesAreRefused_data();
    void mistakesAreRefused();
    void libraryLoadsAGuideOnce();
    void libraryOwnsItsGuides();
    void libraryRefusesWhatItDoesNotKnow_data();
    void libraryRefusesWhatItDoesNotKnow();

private:
    QTemporaryDir m_modules; // has the module Samples with the guides Tiny and Liar
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_object;
    Guide *m_guide = nullptr;
};

void GuideTest::initTestCase()
{
    qmlRegisterType<SampleCheck>("Sample", 1, 0, "SampleCheck");
    const QDir samples(m_modules.filePath(u"Samples"_s));
    QVERIFY(samples.mkpath(u"."_s));
    const auto write = [&samples](const QString &name, const QByteArray &text) {
        QFile file(samples.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"qmldir"_s, "module Samples\nTiny 1.0 Tiny.qml\nLiar 1.0 Liar.qml\nLoose 1.0 Loose.qml\n"));
    QVERIFY(write(u"Tiny.qml"_s, sampleGuide));
    QVERIFY(write(u"Liar.qml"_s, sampleGuide));
    QVERIFY(write(u"Loose.qml"_s, "import Console.Guide\nInstruction { text: \"Do\" }"));
}

void GuideTest::init()
{
    m_object.reset();
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(m_modules.path());
    QQmlComponent component(m_engine.get());
    component.setData(sampleGuide, QUrl());
    m_object.reset(component.create());
    m_guide = qobject_cast<Guide *>(m_object.get());
    QVERIFY2(m_guide, qPrintable(component.errorString()));
}

void GuideTest::stepsKeepTheirOrder()
{
    QCOMPARE(m_guide->stepIds(),
             QStringList({u"orient.read"_s, u"first.one"_s, u"first.two"_s, u"first.three"_s, u"first.four"_s, u"last.one"_s}));
    QCOMPARE(m_guide->orderOf(u"first.three"_s), 3);
    QCOMPARE(m_guide->phases().size(), 2);
    QCOMPARE(m_guide->phases().at(0)->steps().size(), 4);
}

void GuideTest::stepsAreFoundById()
{
    Step *step = m_guide->step(u"last.one"_s);
    QVERIFY(step);
    QCOMPARE(step->title(), u"One again"_s);
    QCOMPARE(step->id(), u"last.one"_s);
    QCOMPARE(step->place(), Place::Where::ClientComputers);
    QCOMPARE(m_guide->step(u"first.three"_s)->partOf(), u"two"_s);
}

void GuideTest::unknownIdsGiveNothing()
{
    QVERIFY(!m_guide->step(u"first.five"_s));
    QVERIFY(!m_guide->step(u"two"_s));
    QCOMPARE(m_guide->orderOf(u"first"_s), -1);
    QVERIFY(!m_guide->phase(u"middle"_s));
    QVERIFY(!m_guide->phaseOf(u"middle.one"_s));
}

void GuideTest::phasesAreFound()
{
    QCOMPARE(m_guide->phase(u"last"_s), m_guide->phases().at(1));
    QCOMPARE(m_guide->phase(u"orient"_s), m_guide->introduction());
    QCOMPARE(m_guide->phaseOf(u"first.three"_s), m_guide->phases().at(0));
    QCOMPARE(m_guide->phaseOf(u"orient.read"_s), m_guide->introduction());
}

void GuideTest::partsAreSortedByKind()
{
    const Step *step = m_guide->step(u"first.two"_s);
    QCOMPARE(step->notes().size(), 1);
    QCOMPARE(step->notes().at(0)->kind(), Note::Kind::Warning);
    QCOMPARE(step->checks().size(), 1);
    const QList<Instruction *> instructions = step->instructions();
    QCOMPARE(instructions.size(), 2);
    QCOMPARE(instructions.at(0)->text(), u"Do"_s);
    QCOMPARE(instructions.at(0)->place(), Place::Where::AsStep);
    QCOMPARE(instructions.at(1)->place(), Place::Where::Router);
}

void GuideTest::partsAreMadeWhenRead()
{
    QCOMPARE(m_guide->findChildren<StepPart *>().size(), 0);
    QVERIFY(!m_guide->step(u"first.four"_s)->instructions().isEmpty());
    QCOMPARE(m_guide->findChildren<StepPart *>().size(), 3); // of this step, those for others included
    QCOMPARE(m_guide->findChildren<Check *>().size(), 3);
}

void GuideTest::whatDoesNotApplyIsLeftOut()
{
    QVERIFY(!m_guide->step(u"first.never"_s));
    QVERIFY(!m_guide->step(u"first.elsewhere"_s));
    const Step *step = m_guide->step(u"first.four"_s);
    QCOMPARE(step->instructions().size(), 1);
    QCOMPARE(step->instructions().at(0)->text(), u"Here"_s);
    QVERIFY(step->notes().isEmpty());
    QVERIFY(step->isByHand());
    QCOMPARE(m_guide->checks().size(), 2);
}

void GuideTest::whatIsGoneKeepsItsTitle()
{
    QCOMPARE(m_guide->formerParts().size(), 1);
    QCOMPARE(m_guide->formerParts().at(0)->key(), u"first.gone"_s);
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(m_guide->formerParts().at(0)->title(), u"[Gone]"_s);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(!m_guide->step(u"first.gone"_s));
}

void GuideTest::commandsKeepTheirText()
{
    const QList<Command *> commands = m_guide->step(u"first.two"_s)->instructions().at(0)->commands();
    QCOMPARE(commands.size(), 2);
    QCOMPARE(commands.at(0)->text(), u"cmd /a"_s);
    QCOMPARE(commands.at(0)->shell(), Command::Shell::CommandPrompt);
    QCOMPARE(commands.at(0)->where(), Place::Where::AsStep);
    QCOMPARE(commands.at(1)->shell(), Command::Shell::PowerShell);
    QCOMPARE(commands.at(1)->where(), Place::Where::Router);
}

void GuideTest::stepWithoutCheckIsByHand()
{
    QVERIFY(m_guide->step(u"first.one"_s)->isByHand());
    QVERIFY(!m_guide->step(u"first.two"_s)->isByHand());
}

void GuideTest::checksKnowTheirStep()
{
    const QList<Check *> checks = m_guide->checks();
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.at(0)->checkId(), u"a.check"_s);
    QCOMPARE(checks.at(0)->severity(), Severity::Advice);
    QCOMPARE(checks.at(0)->appliesFrom(), u"first.one"_s);
    QCOMPARE(checks.at(1)->severity(), Severity::Blocker);
    QVERIFY(!checks.at(1)->isOverridable());
    QCOMPARE(m_guide->stepOf(checks.at(0))->id(), u"first.two"_s);
    QCOMPARE(m_guide->stepOf(checks.at(1))->id(), u"last.one"_s);
    QVERIFY(!m_guide->stepOf(nullptr));
}

void GuideTest::sharedChecksStandAtTheFirstStepThatIsThere()
{
    QQmlComponent component(m_engine.get());
    component.setData(R"(
        import Console.Guide
        import Sample
        Guide {
            key: "tiny"; version: "1"
            Phase {
                key: "first"; title: "First"; shortTitle: "1st"
                Step { key: "one"; title: "One"; why: "So"; place: Place.Desk }
                Step { key: "never"; title: "Never"; why: "So"; place: Place.Desk; onlyFor: "other" }
                Step { key: "two"; title: "Two"; why: "So"; place: Place.Desk; checks: SampleCheck { checkId: "own"; title: "Own" } }
                StepChecks {
                    atFirstOf: "never one two"
                    SampleCheck { checkId: "a"; title: "A" }
                    SampleCheck { checkId: "b"; title: "B"; onlyFor: "other" }
                }
                StepGroup {
                    StepChecks { atFirstOf: "last two"; SampleCheck { checkId: "c"; title: "C" } }
                    StepChecks { atFirstOf: "two"; SampleCheck { checkId: "d"; title: "D" } }
                    StepChecks { atFirstOf: "never"; SampleCheck { checkId: "e"; title: "E" } }
                }
                StepChecks { atFirstOf: "two"; notFor: "tiny"; SampleCheck { checkId: "f"; title: "F" } }
            }
            Phase {
                key: "then"; title: "Then"; shortTitle: "2nd"
                Step { key: "last"; title: "Last"; why: "So"; place: Place.Desk }
            }
        }
    )",
                      QUrl());
    const std::unique_ptr<QObject> object(component.create());
    const auto *guide = qobject_cast<Guide *>(object.get());
    QVERIFY2(guide, qPrintable(component.errorString()));
    const auto checksOf = [guide](const QString &step) {
        QStringList ids;
        for (const Check *check : guide->step(step)->checks()) {
            ids.append(check->checkId());
        }
        return ids;
    };
    QCOMPARE(checksOf(u"first.one"_s), QStringList(u"a"_s));
    QCOMPARE(checksOf(u"first.two"_s), QStringList({u"c"_s, u"d"_s, u"own"_s}));
    QCOMPARE(checksOf(u"then.last"_s), QStringList()); // of another phase
}

void GuideTest::partsKnowTheirGuide()
{
    QCOMPARE(m_guide->phase(u"first"_s)->title(), u"First"_s);
    QCOMPARE(m_guide->step(u"first.two"_s)->title(), u"Two"_s);
    const Phase alone;
    QCOMPARE(alone.product(), QString());
    QVERIFY(!alone.has(u"rack"_s));
    QCOMPARE(StepGroup().product(), QString());
}

void GuideTest::probeIsACopyOfTheLimits()
{
    const std::shared_ptr<const Probe> probe = m_guide->checks().at(0)->probe();
    m_object.reset();
    QCOMPARE(static_cast<const SampleProbe *>(probe.get())->limit, 7);
}

void GuideTest::textsFollowTheLanguage()
{
    const Step *step = m_guide->step(u"first.one"_s);
    QCOMPARE(step->title(), u"One"_s);
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(step->title(), u"[One]"_s);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(step->title(), u"One"_s);
}

void GuideTest::mistakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("step without a key") << "Step { title: \"T\"; why: \"W\"; place: Place.Desk }"_ba;
    QTest::newRow("former part without a title") << "FormerPart { key: \"k\" }"_ba;
    QTest::newRow("step without a reason") << "Step { key: \"k\"; title: \"T\"; place: Place.Desk }"_ba;
    QTest::newRow("step without a place") << "Step { key: \"k\"; title: \"T\"; why: \"W\" }"_ba;
    QTest::newRow("instruction without a text") << "Instruction { }"_ba;
    QTest::newRow("check without an id") << "SampleCheck { title: \"T\" }"_ba;
    QTest::newRow("misspelt property") << "Instruction { text: \"T\"; palce: Place.Desk }"_ba;
    QTest::newRow("instruction in a phase") << "Phase { key: \"p\"; title: \"T\"; shortTitle: \"T\"; Instruction { text: \"T\" } }"_ba;
    QTest::newRow("step in an instruction")
        << "Instruction { text: \"T\"; Step { key: \"k\"; title: \"T\"; why: \"W\"; place: Place.Desk } }"_ba;
    QTest::newRow("check among what is read")
        << "Step { key: \"k\"; title: \"T\"; why: \"W\"; place: Place.Desk; SampleCheck { checkId: \"c\"; title: \"T\" } }"_ba;
    QTest::newRow("check without a kind") << "Check { checkId: \"c\"; title: \"T\" }"_ba;
}

void GuideTest::mistakesAreRefused()
{
    QFETCH(const QByteArray, text);
    QQmlComponent component(m_engine.get());
    component.setData("import Console.Guide\nimport Sample\n" + text, QUrl());
    // A missing property shows only when the object is made, all else before.
    const std::unique_ptr<QObject> made(component.isReady() ? component.create() : nullptr);
    QVERIFY(!made);
    QVERIFY(component.isError());
}

void GuideTest::libraryLoadsAGuideOnce()
{
    GuideLibrary library(*m_engine, u"Samples"_s);
    Guide *guide = library.guide(u"tiny"_s);
    QVERIFY2(guide, qPrintable(library.errorString()));
    QCOMPARE(guide->version(), u"3"_s);
    QCOMPARE(library.guide(u"tiny"_s), guide);
}

void GuideTest::libraryOwnsItsGuides()
{
    QPointer<Guide> guide;
    {
        GuideLibrary library(*m_engine, u"Samples"_s);
        guide = library.guide(u"tiny"_s);
        m_engine->collectGarbage();
        QVERIFY(guide);
    }
    QVERIFY(!guide);
}

void GuideTest::libraryRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("no key") << QString();
    QTest::newRow("no such guide") << u"sbs1999"_s;
    QTest::newRow("no guide at all") << u"loose"_s;
    QTest::newRow("a guide of another name") << u"liar"_s;
}

void GuideTest::libraryRefusesWhatItDoesNotKnow()
{
    QFETCH(const QString, key);
    GuideLibrary library(*m_engine, u"Samples"_s);
    QVERIFY(!library.guide(key));
    QVERIFY(!library.errorString().isEmpty());
}

CONSOLE_TEST_MAIN(GuideTest)
#include "tst_guide.moc"
