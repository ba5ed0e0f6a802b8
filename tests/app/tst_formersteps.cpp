// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "entrykind.h"
#include "findingcode.h"
#include "guideshelf.h"
#include "phasemodel.h"
#include "storagetest.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Records of another version of a guide: what this one no longer has is read like the rest, and asks nothing of anybody. */
class FormerStepsTest : public QObject
{
    Q_OBJECT

    static constexpr auto goneStep = "prepare.move-wins"_L1;
    static constexpr auto goneCheck = "prep.wins-records"_L1;

    [[nodiscard]] QString database() const { return m_folder.filePath(u"console.db"_s); }
    [[nodiscard]] CardModel &cards() { return m_application->cards(); }
    [[nodiscard]] StepController &step() { return *m_qml->singletonInstance<StepController *>("Console", "Step"); }
    [[nodiscard]] QVariant told(const QString &card, int role)
    {
        for (int row = 0; row < cards().rowCount(); ++row) {
            if (cards().index(row).data(CardModel::CardIdRole) == card) {
                return cards().index(row).data(role);
            }
        }
        return {};
    }
    [[nodiscard]] static Finding found()
    {
        return {.status = Status::Failed,
                .code = Code::ClocksApart,
                .values = {{u"offset"_s, 432}, {u"limit"_s, 300}, {u"wrong"_s, u"source"_s}},
                .source = u"192.168.16.2"_s,
                .measuredAt = QDateTime::fromMSecsSinceEpoch(1'772'360'430'000, QTimeZone::UTC)};
    }
    [[nodiscard]] static SessionState recorded()
    {
        SessionState state;
        state.steps.insert(goneStep, {.step = goneStep, .work = Work::Done, .author = u"A. Keller"_s});
        state.steps.insert(u"first.one"_s, {.step = u"first.one"_s, .work = Work::Done});
        CheckState check;
        for (const QString &key : {u"a.gone"_s, u"b.gone"_s, u"c.unheard"_s}) {
            check.key = key;
            check.standing = found();
            state.checks.insert(key, check);
        }
        return state;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void initTestCase()
    {
        Database file;
        const SystemClock clock;
        JournalStore store(file, clock);
        QVERIFY(file.open(database()).result().has_value());
        const QUuid session = valueOf(store.createSession(u"1"_s, {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}}));
        const QJsonObject done{
            {u"work"_s, u"Done"_s}, {u"kind"_s, u"confirmed"_s}, {u"text"_s, u"two servers"_s}, {u"author"_s, u"A. Keller"_s}};
        (void)valueOf(store.append(session, u"1"_s,
                                   {{EntryKind::StepChanged, goneStep, {}, done},
                                    {EntryKind::Note, goneStep, {}, {{u"text"_s, u"the old one is off"_s}, {u"author"_s, u"A. Keller"_s}}},
                                    {EntryKind::Finding, goneCheck, {{u"limitSeconds"_s, 300}}, found().toJson()}}));
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = database();
        options.settings.language = u"en"_s;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        QTRY_COMPARE(m_application->sessions().state(), SessionService::Ready);
        m_application->sessions().openSession(session.toString(QUuid::WithoutBraces));
        QTRY_VERIFY(m_application->current().hasSession());
    }
    void cleanupTestCase()
    {
        m_application.reset();
        m_qml.reset();
    }

    void theirCardsStayInSight()
    {
        for (const QString &key : {QString(goneStep), QString(goneCheck)}) {
            QCOMPARE(told(key, CardModel::TitleRole).toString(), key); // nothing names them: they are not of this program
            QCOMPARE(told(key, CardModel::TagTextRole).toString(), u"Retired"_s);
            QCOMPARE(told(key, CardModel::PhaseRole).toString(), u"prepare"_s);
            QCOMPARE(told(key, CardModel::ActionRole).toInt(), int(CardModel::Action::NoAction));
            QVERIFY(told(key, CardModel::AccessibleTextRole).toString().contains(u"Retired"_s));
        }
        QCOMPARE(told(goneStep, CardModel::SentenceRole).toString(), u"two servers"_s);
        QCOMPARE(told(goneCheck, CardModel::StatusRole).toInt(), int(Status::Failed));
        QVERIFY(!told(goneCheck, CardModel::ValueRole).toString().isEmpty());
    }

    void theyAskNothingOfAnybody()
    {
        QVERIFY(!told(goneCheck, CardModel::AttentionRole).toBool());
        QVERIFY(!told(goneCheck, CardModel::LiveRole).toBool());
        QList<CardData> without = cards().cards();
        QCOMPARE(without.removeIf([](const CardData &card) { return card.former; }), 2);
        QCOMPARE(PhaseData::of(u"prepare"_s, 1, cards().cards()), PhaseData::of(u"prepare"_s, 1, without));
    }

    void aStepThatIsGoneIsRead()
    {
        m_application->current().openStep(goneStep);
        QCOMPARE(step().stepId(), goneStep);
        QCOMPARE(step().title(), goneStep);
        QVERIFY(step().phaseText().contains(u"Prepare"_s));
        QVERIFY2(step().workText().startsWith(u"Done · A. Keller"_s), qPrintable(step().workText()));
        QCOMPARE(step().notes().size(), 1);
        QVERIFY(!step().canConfirm() && !step().canUndo() && !step().canSkip() && !step().canDefer() && !step().canCheck());
        QTRY_COMPARE(step().events()->rowCount(), 2);
        QCOMPARE(step().phaseSteps()->currentRow(), step().phaseSteps()->rowCount() - 1); // after those of today
        step().addNote(u"asked for on the phone"_s);
        QTRY_COMPARE(step().events()->rowCount(), 3);
        m_application->current().openStep(u"prepare.never-heard-of"_s);
        QCOMPARE(step().stepId(), QString());
    }

    void aGuideNamesWhatItGaveUp()
    {
        QQmlComponent component(m_qml.get());
        component.setData(R"(
            import Console.Guide
            Guide {
                key: "tiny"; traits: "rack"; version: "2"
                formerParts: [
                    FormerPart { key: "prepare.move-wins"; title: "Move WINS" },
                    FormerPart { key: "a.gone"; title: "WINS answers"; step: "prepare.move-wins" },
                    FormerPart { key: "b.gone"; title: "Cables"; step: "first.one"; onlyFor: "rack" },
                    FormerPart { key: "c.unheard"; title: "Other"; onlyFor: "desk" }
                ]
                Phase {
                    key: "first"; title: "First"; shortTitle: "1st"
                    Step { key: "one"; title: "One"; why: "So"; place: Place.Desk }
                }
                Phase { key: "prepare"; title: "Prepare"; shortTitle: "Prepare" }
            }
        )",
                          QUrl());
        const std::unique_ptr<QObject> object(component.create());
        const auto *guide = qobject_cast<Guide *>(object.get());
        QVERIFY2(guide, qPrintable(component.errorString()));
        const GuideIndex index(*guide);
        QCOMPARE(index.stepTitle(goneStep), u"Move WINS"_s);
        QCOMPARE(index.cardTitle(u"b.gone"_s), u"Cables"_s);
        QCOMPARE(index.cardTitle(u"c.unheard"_s), u"c.unheard"_s); // of another product
        const QList<CardData> all = index.cards(recorded());
        QStringList places;
        for (const CardData &card : all) {
            places.append(card.phase + u' ' + card.step + u' ' + card.key);
        }
        QCOMPARE(places,
                 QStringList({u"first first.one first.one"_s, u"first c.unheard c.unheard"_s, u"first first.one b.gone"_s,
                              u"prepare prepare.move-wins a.gone"_s}));
        QCOMPARE(all.constLast().work.work, Work::Done); // a step that had checks shows them, and what was done beside them
        // A check that its step no longer has says nothing of the step.
        QCOMPARE(StepData::of(u"first.one"_s, all), StepData::of(u"first.one"_s, {all.constFirst()}));
        QVERIFY(!StepData::of(goneStep, all).byHand);
    }
};

CONSOLE_GUI_TEST_MAIN(FormerStepsTest)
#include "tst_formersteps.moc"
