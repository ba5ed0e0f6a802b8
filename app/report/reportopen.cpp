// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "entrykind.h"
#include "gate.h"
#include "guideshelf.h"
#include "mark.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What whoever reads a report has to see first: what somebody answers for, and what is not as it should be.

namespace
{
bool isOpen(Status status)
{
    switch (status) {
    case Status::Failed:
    case Status::Unknown:
    case Status::Warning:
    case Status::Blocked:
    case Status::Interrupted:
    case Status::Cancelled:
        return true;
    default:
        return false;
    }
}

bool isOpen(Work work)
{
    return work != Work::Done && work != Work::ToDo;
}
} // namespace

ReportSection ReportMaker::overrides() const
{
    ReportTable table{.key = u"overrides"_s,
                      .columns = columns({u"act:3"_s, u"item:4"_s, u"state:4"_s, u"who:3"_s, u"when:3"_s, u"reason:4"_s})};
    addOverrides(table);
    ReportSection section{.key = u"overrides"_s, .title = {tr("Overrides")}};
    if (table.rows.isEmpty()) {
        section.paragraphs = {{tr("Nobody overrode a verdict, an order or a condition.")}};
    } else {
        section.paragraphs = {{tr("What somebody answers for. An override never changes what was measured.")}};
        section.tables = {table};
    }
    return section;
}

void ReportMaker::addOverrides(ReportTable &table) const
{
    for (const JournalEntry &entry : m_source.journal) {
        const bool isOverride = entry.kind == EntryKind::OverrideSet;
        const bool isCondition = entry.kind == EntryKind::ConditionSet;
        if (!isOverride && !isCondition && entry.kind != EntryKind::OrderOverruled) {
            continue;
        }
        const QJsonObject payload = entry.payload.value_or(QJsonObject());
        if (isCondition && entry.payload && !payload.contains(u"applies"_s)) {
            continue; // it was left to the checks again
        }
        ReportCell act;
        ReportCell verdict;
        if (isOverride) {
            const Override standing = m_source.state.overrides.value(entry.subject);
            const bool counts = standing.at == entry.wallTime && standing.expires > m_source.now;
            const QDateTime until = QDateTime::fromString(payload[u"expires"_s].toString(), Qt::ISODate).toUTC();
            //: What somebody decided about a verdict; %1 is a time
            act = counts ? words(tr("Override, in force until %1").arg(m_format.dateTime(until)))
                         //: What somebody decided about a verdict
                         : words(tr("Override, no longer in force"));
            act.value = counts ? u"override-in-force"_s : u"override-ended"_s;
            if (entry.payload) {
                verdict = status(Finding::fromJson(payload[u"verdict"_s].toObject()));
            }
        } else if (isCondition) {
            //: Whether a step is needed, as somebody decided
            act = !entry.payload                 ? words(tr("Condition decided"))
                : payload[u"applies"_s].toBool() ? words(tr("Said to be needed"))
                                                 : words(tr("Said not to be needed"));
            act.value = u"condition"_s;
        } else {
            //: A step was begun though others had to be done before
            act = words(tr("Order overruled"));
            act.value = u"order"_s;
        }
        //: In a report: an entry of the record whose content was removed after its time
        const ReportCell reason =
            entry.payload ? foreign(payload[u"reason"_s].toString()) : words(tr("The content of this entry was erased."));
        table.rows.append({.id = entry.subject,
                           .cells = {act, words(m_source.guide.titleOf(entry.subject)), verdict, foreign(payload[u"author"_s].toString()),
                                     when(entry.wallTime), reason}});
    }
}

ReportSection ReportMaker::openItems() const
{
    ReportTable table{.key = u"open"_s,
                      .columns = columns({u"state:4"_s, u"item:4"_s, u"value:6"_s, u"since:3"_s, u"who:3"_s, u"reason:3"_s})};
    addOpenChecks(table);
    addOpenSteps(table);
    addOpenRows(table);
    const GuidePlan &plan = m_source.guide.plan();
    const auto open = std::ranges::count_if(
        plan.steps, [&](const StepPlan &step) { return step.phasePlace >= 0 && !Gate::isSettled(plan, m_source.state, step); });
    ReportSection section{.key = u"open"_s, .title = {tr("Open items")}};
    if (table.rows.isEmpty() && open == 0) {
        section.mark = MarkValue::of(Status::Passed);
        section.paragraphs = {{tr("Nothing is open: every check that applies has passed, and every step is done or not needed.")}};
        return section;
    }
    if (table.rows.isEmpty()) {
        section.paragraphs.append({tr("No check failed, and no step was deferred or skipped.")});
    }
    if (open > 0) {
        //: Steps of the guide
        section.paragraphs.append({tr("%n steps are not finished yet.", nullptr, static_cast<int>(open))});
    }
    if (!table.rows.isEmpty()) {
        section.tables = {table};
    }
    return section;
}

void ReportMaker::addOpenChecks(ReportTable &table) const
{
    QList<CardData> cards = m_source.guide.cards(m_source.state);
    cards.removeIf([](const CardData &card) { return card.byHand || !isOpen(card.check.standing.status); });
    std::ranges::stable_sort(cards, std::ranges::greater(),
                             [](const CardData &card) { return Measurement::badness(card.check.standing.status, card.severity); });
    for (const CardData &card : std::as_const(cards)) {
        const FindingWords said = m_findings.words(card.check.standing);
        const Override override = m_source.state.overrides.value(card.key);
        const bool isOverridden = Gate::isOverridden(m_source.state, card.key, m_source.now);
        const QDateTime since = card.check.redSince.isValid() ? card.check.redSince : card.check.standing.measuredAt;
        table.rows.append(
            {.id = card.key,
             .cells = {status(card.check.standing), words(m_source.guide.cardTitle(card.key)),
                       words(said.sentence.isEmpty() ? said.headline : said.sentence), when(since),
                       foreign(isOverridden ? override.author : QString()), foreign(isOverridden ? override.reason : QString())}});
        table.rows.last().cells[2].value = card.check.standing.code;
    }
}

void ReportMaker::addOpenSteps(ReportTable &table) const
{
    const QStringList ids = m_source.guide.plan().stepOrder;
    for (const QString &id : ids) {
        const StepState step = m_source.state.steps.value(id);
        if (isOpen(step.work)) {
            table.rows.append(
                {.id = id,
                 .cells = {
                     work(step.work), words(m_source.guide.stepTitle(id)), {}, when(step.at), foreign(step.author), foreign(step.text)}});
        }
    }
}

/** Applications that do not work, and what was set aside in the lists of computers, users and shares. */
void ReportMaker::addOpenRows(ReportTable &table) const
{
    for (const PlanRow &row : m_source.state.plan.rows) {
        if (row.result == PlanRow::Result::Fails || row.result == PlanRow::Result::SetAside) {
            const bool fails = row.result == PlanRow::Result::Fails;
            ReportCell state = work(Work::Skipped);
            if (fails) {
                //: Of a line-of-business application after the move
                state = {.text = {tr("Does not work")}, .value = u"fails"_s, .mark = MarkValue::of(Status::Failed)};
            }
            table.rows.append({.id = PlanRows::step,
                               .cells = {state, foreign(row.application), words(m_source.guide.stepTitle(PlanRows::step)),
                                         when(row.signedAt), foreign(row.signedBy), foreign(row.resultNote)}});
        }
    }
    const GuidePlan &plan = m_source.guide.plan();
    for (const QString &id : plan.stepOrder) {
        const QList<TickRow> rows = m_source.state.lists.rows(id, plan.lists.value(id, Step::List::None));
        for (const TickRow &row : rows) {
            if (row.state == TickRow::State::SetAside) {
                table.rows.append({.id = id,
                                   .cells = {work(Work::Skipped), foreign(row.name), words(m_source.guide.stepTitle(id)), when(row.at),
                                             foreign(row.author), foreign(row.reason)}});
            }
        }
    }
}
