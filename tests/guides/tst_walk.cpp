// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "condition.h"
#include "gate.h"
#include "guidelibrary.h"
#include "guideplugins.h"
#include "testmain.h"

#include <QQmlEngine>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
/** In which direction a walker looks for the next step that is open to him. */
enum class Manner { AsPrinted, Backwards, AtRandom };

/** What the guides call firm (guides.md, section 5): the first of a pair is done before the second. Written by hand. */
const QList<std::pair<QString, QString>> firmOrders{
    {u"prepare.back-up-source"_s, u"prepare.test-restore"_s},
    {u"prepare.test-restore"_s, u"prepare.run-migration-tool"_s},
    {u"prepare.run-migration-tool"_s, u"install.choose-migration"_s},
    {u"prepare.sp-sbs2003-sp1"_s, u"prepare.sp-windows2003-sp2"_s},
    {u"prepare.email-to-office365"_s, u"install.boot-setup"_s},
    {u"install.set-up-exchange-server"_s, u"prepare.email-to-exchange"_s},
    {u"prepare.email-to-exchange"_s, u"demote.uninstall-exchange"_s},
    {u"prepare.plan-lob-apps"_s, u"install.boot-setup"_s},
    {u"move.copy-shares"_s, u"demote.demote-source"_s},
    {u"redirect.users-sign-in-again"_s, u"demote.demote-source"_s},
    {u"demote.uninstall-exchange"_s, u"demote.remove-adcs"_s},
    {u"demote.uninstall-exchange"_s, u"demote.disconnect-printers"_s},
    {u"demote.remove-adcs"_s, u"demote.disconnect-printers"_s},
    {u"demote.disconnect-printers"_s, u"demote.force-policy"_s},
    {u"demote.force-policy"_s, u"demote.demote-source"_s},
    {u"demote.back-up-destination"_s, u"demote.demote-source"_s},
    {u"demote.demote-source"_s, u"demote.join-workgroup"_s},
    {u"demote.join-workgroup"_s, u"demote.delete-source-account"_s},
    {u"demote.delete-source-account"_s, u"demote.power-off-source"_s},
    {u"demote.dhcp-to-router"_s, u"demote.power-off-source"_s},
    {u"move.dhcp-to-router"_s, u"demote.power-off-source"_s},
    {u"demote.power-off-source"_s, u"demote.restart-destination"_s},
    {u"demote.power-off-source"_s, u"demote.repurpose-source"_s},
};
} // namespace

/** Walks through a whole guide by its gates alone. The environment names the product; ctest has an entry for each. */
class WalkTest : public QObject
{
    Q_OBJECT
private:
    const QString m_product = qEnvironmentVariable("CONSOLE_GUIDE", u"sbs2003"_s);
    QQmlEngine m_engine;
    GuideLibrary m_library{m_engine};
    GuidePlan m_plan;
    QDateTime m_now;
    QStringList m_done; ///< of the last walk, in the order in which it was done

    using Choices = QHash<QString, bool>; ///< condition (step or phase) → it holds

    [[nodiscard]] QStringList conditions() const
    {
        QStringList all;
        for (const QString &phase : m_plan.phaseOrder) {
            if (m_plan.conditions.value(phase).exists) {
                all.append(phase);
            }
        }
        for (const StepPlan &step : m_plan.steps) {
            if (step.necessity == Step::Necessity::Conditional) {
                all.append(step.id);
            }
        }
        return all;
    }

    /** Those that another step's gate asks about by name, and the phases. */
    [[nodiscard]] QStringList readByGates() const
    {
        QSet<QString> read(m_plan.phaseOrder.cbegin(), m_plan.phaseOrder.cend());
        for (const StepPlan &step : m_plan.steps) {
            read += QSet<QString>(step.after.cbegin(), step.after.cend());
            read << step.mayStartAfter;
            if (!step.dueBefore.isEmpty()) {
                read << step.id;
            }
        }
        QStringList found;
        const auto known = conditions();
        for (const QString &condition : known) {
            if (read.contains(condition)) {
                found.append(condition);
            }
        }
        return found;
    }

    [[nodiscard]] SessionState begin(const Choices &choices)
    {
        SessionState state;
        m_now = QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC);
        for (const auto &[subject, holds] : choices.asKeyValueRange()) {
            state.conditions.insert(subject, {holds, u"A. Keller"_s, u"seen on site"_s, m_now});
        }
        return state;
    }

    /** Does the next step that is open; false where none is and waiting does not help. */
    [[nodiscard]] bool goOn(SessionState &state, Manner manner, QRandomGenerator &dice)
    {
        QList<qsizetype> places(m_plan.steps.size());
        std::iota(places.begin(), places.end(), 0);
        if (manner == Manner::Backwards) {
            std::ranges::reverse(places);
        } else if (manner == Manner::AtRandom) {
            std::ranges::shuffle(places, dice);
        }
        QDateTime wait;
        for (const qsizetype place : std::as_const(places)) {
            const StepPlan &step = m_plan.steps[place];
            if (Gate::isSettled(m_plan, state, step)) {
                continue;
            }
            const QList<GateReason> reasons = Gate::ofStep(m_plan, state, step.id, m_now);
            if (reasons.isEmpty()) {
                state.steps.insert(step.id, {.step = step.id, .work = Work::Done, .at = m_now});
                m_done.append(step.id);
                state.plan.declaredEmpty = state.plan.declaredEmpty || step.id == PlanRows::step; // its rows are another story
                return true;
            }
            if (reasons.size() == 1 && reasons.first().kind == GateReason::Kind::TooEarly) {
                wait = reasons.first().until;
            }
        }
        m_now = wait.isValid() ? wait : m_now;
        return wait.isValid();
    }

    /** The steps that nothing can open any more. */
    [[nodiscard]] QStringList walk(const Choices &choices, Manner manner, quint32 seed = 0)
    {
        QRandomGenerator dice(seed);
        SessionState state = begin(choices);
        m_done.clear();
        while (goOn(state, manner, dice)) {
        }
        QStringList left;
        for (const StepPlan &step : std::as_const(m_plan.steps)) {
            if (!Gate::isSettled(m_plan, state, step)) {
                left.append(step.id);
            }
        }
        return left;
    }

    void compareOrder() const
    {
        auto orders = firmOrders;
        const bool deletesFirst = m_product == u"wse2012"_s || m_product == u"wsf2008"_s;
        const std::pair redirection{u"redirect.delete-old-policy"_s, u"redirect.enable-policy"_s};
        orders.append(deletesFirst ? redirection : std::pair{redirection.second, redirection.first});
        for (const auto &[first, second] : std::as_const(orders)) {
            if (m_done.contains(first) && m_done.contains(second)) {
                QVERIFY2(m_done.indexOf(first) < m_done.indexOf(second), qPrintable(first + u" before "_s + second));
            }
        }
    }

    void walkToTheEnd(const Choices &choices, quint32 seed)
    {
        const QStringList left = walk(choices, Manner(seed % 3), seed);
        QVERIFY2(left.isEmpty(), qPrintable(u"nothing opens "_s + left.join(u' ')));
        compareOrder();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Guide *guide = m_library.guide(m_product);
        QVERIFY2(guide, qPrintable(m_library.errorString()));
        m_plan = GuidePlan::of(*guide);
        m_plan.probes.clear(); // every check passes: no gate is closed by one
    }

    void firmOrdersNameSteps()
    {
        int known = 0;
        for (const auto &[first, second] : firmOrders) {
            known += m_plan.step(first) && m_plan.step(second) ? 1 : 0;
        }
        QVERIFY(known >= 10); // a renamed step would make the table say nothing
    }

    void everyCombinationOfWhatGatesReadReachesTheEnd()
    {
        const QStringList read = readByGates();
        const QStringList all = conditions();
        QVERIFY(!read.isEmpty());
        for (quint32 bits = 0; bits < (1U << read.size()); ++bits) {
            Choices choices;
            for (const QString &other : all) {
                choices.insert(other, true);
            }
            for (qsizetype i = 0; i < read.size(); ++i) {
                choices.insert(read[i], (bits >> i & 1U) != 0);
            }
            walkToTheEnd(choices, bits);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void everyPairOfTheOthersReachesTheEnd()
    {
        const QStringList all = conditions();
        QRandomGenerator dice(m_product.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                for (const auto &[one, other] : {std::pair{false, false}, {false, true}, {true, false}, {true, true}}) {
                    Choices choices;
                    for (const QString &condition : all) {
                        choices.insert(condition, dice.bounded(2) == 1);
                    }
                    choices.insert(all[i], one);
                    choices.insert(all[j], other);
                    walkToTheEnd(choices, dice.generate());
                    if (QTest::currentTestFailed()) {
                        return;
                    }
                }
            }
        }
    }

    void anUndecidedConditionShutsNobodyOut()
    {
        for (quint32 seed = 0; seed < 3; ++seed) {
            walkToTheEnd({}, seed); // who is not sure does the step
        }
    }
};

CONSOLE_TEST_MAIN(WalkTest)
#include "tst_walk.moc"
