// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "searchwords.h"
#include "sessionoverview.h"
#include "sessionsearch.h"
#include "storagetest.h"
#include "testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

/**
 * A thousand sessions of 30,000 entries, made anew by each run: every list and every answer is what one who reads them all would give.
 * CONSOLE_SEED=n makes those of an earlier run again.
 */
class LongHistoryTest : public QObject
{
    Q_OBJECT

    struct Told {
        SessionSummary summary = {};
        QStringList texts = {}; ///< all that people wrote, folded
    };

    /** What people wrote in a payload, however deep; the words of the program itself are no texts. */
    static void collect(const QJsonObject &payload, QStringList &texts)
    {
        for (auto member = payload.begin(); member != payload.end(); ++member) {
            if (member->isObject()) {
                collect(member->toObject(), texts);
            } else if (member->isString() && !QStringList{u"work"_s, u"kind"_s, u"outcome"_s, u"product"_s}.contains(member.key())) {
                texts.append(SearchWords::folded(member->toString()));
            }
        }
    }
    [[nodiscard]] QSet<QUuid> read(const QStringList &runs) const
    {
        QSet<QUuid> found;
        for (const Told &told : m_told) {
            const bool hasAll = std::ranges::all_of(runs, [&](const QString &run) {
                return std::ranges::any_of(told.texts, [&](const QString &text) { return SearchWords::contains(text, run); });
            });
            if (hasAll) {
                found.insert(told.summary.id);
            }
        }
        return found;
    }
    /** Page by page to the end; each session once. */
    [[nodiscard]] QList<SessionSummary> walk(SessionQuery query)
    {
        QList<SessionSummary> all;
        do {
            const auto page = valueOf(m_search->page(query));
            all += page.sessions;
            query.after = page.end;
        } while (query.after && all.size() <= m_told.size());
        return all;
    }
    [[nodiscard]] static QSet<QUuid> idsOf(const QList<SessionSummary> &sessions)
    {
        QSet<QUuid> ids;
        for (const SessionSummary &summary : sessions) {
            ids.insert(summary.id);
        }
        return ids;
    }

    QTemporaryDir m_folder;
    Database m_database;
    StandingClock m_clock;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<SessionSearch> m_search;
    QList<Told> m_told;
    QRandomGenerator m_random;

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("CONSOLE_SEED", &given);
        const quint32 seed = given ? static_cast<quint32>(wanted) : QRandomGenerator::global()->bounded(100'000U);
        qInfo("CONSOLE_SEED=%u", seed);
        m_random.seed(seed);
        const QString file = m_folder.filePath(u"history.db"_s);
        QProcess make;
        make.start(QStringLiteral(CONSOLE_MAKEHISTORY), {file, u"1000"_s, u"30000"_s, QString::number(seed)});
        QVERIFY(make.waitForFinished());
        QCOMPARE(make.exitCode(), 0);
        QCOMPARE(errorOf(m_database.open(file)), std::nullopt);
        m_store = std::make_unique<JournalStore>(m_database, m_clock);
        m_search = std::make_unique<SessionSearch>(m_database);

        const auto sessions = valueOf(m_store->sessions());
        QCOMPARE(sessions.size(), 1000);
        const QStringList written{EntryKind::SessionCreated, EntryKind::Note,          EntryKind::PlanRow,
                                  EntryKind::EvidenceAdded,  EntryKind::SessionClosed, EntryKind::StepChanged};
        qsizetype entries = 0;
        for (const SessionSummary &summary : sessions) {
            Told told{.summary = summary};
            const auto list = valueOf(m_store->entries(summary.id));
            entries += list.size();
            for (const JournalEntry &entry : list) {
                if (written.contains(entry.kind)) {
                    collect(entry.payload.value_or(QJsonObject()), told.texts);
                }
            }
            m_told.append(told);
        }
        QVERIFY(entries > 29'500); // those that are open have no last one
    }

    void everyListHoldsEachOfItsSessionsOnce_data()
    {
        QTest::addColumn<int>("sort");
        using Sort = SessionQuery::Sort;
        QTest::newRow("newest entry") << int(Sort::NewestEntry);
        QTest::newRow("started") << int(Sort::Started);
        QTest::newRow("customer") << int(Sort::Customer);
        QTest::newRow("product") << int(Sort::Product);
        QTest::newRow("state") << int(Sort::State);
    }
    void everyListHoldsEachOfItsSessionsOnce()
    {
        QFETCH(int, sort);
        const int limit = m_random.bounded(20, 200);
        const auto kindOf = [](const Told &told) { return SessionOverview::fromJson(told.summary.overview).outcome; };
        const auto compare = [&](SessionQuery query, const auto &belongs) {
            query.sort = SessionQuery::Sort(sort);
            query.limit = limit;
            QSet<QUuid> expected;
            for (const Told &told : std::as_const(m_told)) {
                if (belongs(told)) {
                    expected.insert(told.summary.id);
                }
            }
            const auto list = walk(query);
            QCOMPARE(list.size(), expected.size());
            QCOMPARE(idsOf(list), expected);
            QCOMPARE(valueOf(m_search->count(query)), expected.size());
        };
        compare({}, [](const Told &) { return true; });
        compare({.isPast = true}, [&](const Told &told) { return kindOf(told) != SessionOutcome::Kind::Open; });
        for (const auto outcome : {SessionOutcome::Kind::Open, SessionOutcome::Kind::Finished, SessionOutcome::Kind::Abandoned}) {
            compare({.outcome = outcome}, [&](const Told &told) { return kindOf(told) == outcome; });
        }
        const QString product = m_told.at(m_random.bounded(m_told.size())).summary.text("product"_L1);
        compare({.product = product}, [&](const Told &told) { return told.summary.text("product"_L1) == product; });
        const QString technician = m_told.at(m_random.bounded(m_told.size())).summary.text("technician"_L1);
        compare({.technician = technician, .isPast = true}, [&](const Told &told) {
            return told.summary.text("technician"_L1) == technician && kindOf(told) != SessionOutcome::Kind::Open;
        });
    }

    void searchFindsWhatReadingFinds()
    {
        for (int round = 0; round < 60; ++round) {
            // What somebody types who remembers a word or two of one session: beginnings of words that stand in it.
            const Told &one = m_told.at(m_random.bounded(m_told.size()));
            QStringList typed;
            for (int word = m_random.bounded(1, 4); word > 0; --word) {
                const QStringList words = one.texts.at(m_random.bounded(one.texts.size())).split(u' ', Qt::SkipEmptyParts);
                if (!words.isEmpty()) {
                    const QString &whole = words.at(m_random.bounded(words.size()));
                    typed.append(whole.first(m_random.bounded(1, static_cast<int>(whole.size()) + 1)));
                }
            }
            const QStringList runs = SearchWords::wanted(typed.join(u' '));
            using Sort = SessionQuery::Sort;
            constexpr std::array sorts{Sort::NewestEntry, Sort::Started, Sort::Customer, Sort::Product, Sort::State};
            SessionQuery query{.sort = sorts.at(m_random.bounded(static_cast<quint32>(sorts.size()))), .limit = m_random.bounded(3, 200)};
            for (const QString &run : runs) {
                query.words.append({.text = run});
            }
            const QSet<QUuid> expected = read(runs);
            const auto quick = valueOf(m_search->page(query));
            QVERIFY(expected.contains(idsOf(quick.sessions)));
            query.isThorough = !quick.isComplete; // a slow machine does not come to the end of frequent words
            const auto list = walk(query);
            QCOMPARE(valueOf(m_search->count(query)), expected.size());
            QVERIFY2(idsOf(list) == expected && list.size() == expected.size(),
                     qPrintable(u"“%1”: %2 found, %3 hold it"_s.arg(typed.join(u' ')).arg(list.size()).arg(expected.size())));
        }
    }

    void whatNobodyWroteIsNotFound() { QVERIFY(walk({.words = {{.text = u"qwertzuiop"_s}}}).isEmpty()); }
};

CONSOLE_TEST_MAIN(LongHistoryTest)
#include "tst_longhistory.moc"
