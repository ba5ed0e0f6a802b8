// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "answers.h"
#include "guideshelf.h"
#include "mark.h"
#include "sessionoverview.h"
#include "words.h"

#include <chrono>

using namespace Qt::StringLiterals;

// The work as it was done: the phases, their steps and their checks.

ReportSection ReportMaker::phases() const
{
    ReportTable table{.key = u"phases"_s,
                      .columns = columns({u"state:4"_s, u"item:6"_s, u"done:3"_s, u"failed:3"_s, u"who:3"_s, u"when:4"_s})};
    const SessionOverview overview = SessionOverview::of(m_source.state, m_source.guide.plan());
    for (const PhaseOverview &phase : overview.phases) {
        const PhaseSignOff signOff = m_source.state.signedPhases.value(phase.key);
        ReportCell done = words(Format::fill(u"%1 / %2"_s, {m_format.number(phase.done), m_format.number(phase.total)}));
        done.value = phase.done;
        ReportCell attention = words(m_format.number(phase.attention));
        attention.value = phase.attention;
        ReportCell state{
            .text = {Words::status(phase.status)}, .value = Measurement::statusToString(phase.status), .mark = MarkValue::of(phase.status)};
        table.rows.append(
            {.id = phase.key,
             .cells = {state, words(m_source.guide.phaseTitle(phase.key)), done, attention, foreign(signOff.author), when(signOff.at)}});
    }
    //: A section of a report, with the phases of a migration
    return {.key = u"phases"_s,
            .title = {tr("Phases")},
            .paragraphs = {{tr("“Who” and “When” say who signed the phase, and when.")}},
            .tables = {table}};
}

ReportSection ReportMaker::phase(const QString &key) const
{
    const GuideIndex &guide = m_source.guide;
    const QStringList ids = guide.stepsOf(key);
    QStringList cards;
    for (const QString &id : ids) {
        cards.append(guide.cardsOf(id));
    }
    ReportSection section{.key = u"phase/"_s + key, .title = {guide.phaseTitle(key)}, .level = 2};
    if (const QString condition = guide.phaseCondition(key); !condition.isEmpty()) {
        //: %1 says when a phase is needed
        section.paragraphs.append({tr("Only if: %1").arg(condition)});
    }
    section.tables.append(steps(ids));
    if (!cards.isEmpty()) {
        section.tables.append(checks(cards));
    }
    return section;
}

/** Those of an older guide, or of a newer one: what was done is told, though only by its key. */
ReportSection ReportMaker::formerSteps() const
{
    const GuidePlan &plan = m_source.guide.plan();
    QStringList ids = m_source.state.steps.keys();
    ids.removeIf([&plan](const QString &id) { return plan.step(id) != nullptr; });
    QStringList cards = m_source.state.checks.keys();
    cards.removeIf([&plan](const QString &key) { return plan.probe(key) != nullptr; });
    if (ids.isEmpty() && cards.isEmpty()) {
        return {};
    }
    ReportSection section{.key = u"phase/former"_s, .title = {tr("Steps that this version of the guide does not have")}, .level = 2};
    if (!ids.isEmpty()) {
        section.tables.append(steps(ids));
    }
    if (!cards.isEmpty()) {
        section.tables.append(checks(cards));
    }
    return section;
}

ReportTable ReportMaker::steps(const QStringList &ids) const
{
    ReportTable table{.key = u"steps"_s,
                      .columns = columns({u"state:4"_s, u"step:6"_s, u"who:3"_s, u"when:3"_s, u"kind:3"_s, u"note:5"_s})};
    for (const QString &id : ids) {
        const StepState step = m_source.state.steps.value(id);
        ReportCell kind = words(workKind(step.kind));
        kind.value = step.kind;
        // When something was done that is known from before, nobody knows.
        table.rows.append({.id = id,
                           .cells = {work(step.work), words(m_source.guide.stepTitle(id)), foreign(step.author),
                                     step.isImported() ? ReportCell() : when(step.at), kind, words(stepNote(step))}});
    }
    return table;
}

QString ReportMaker::workKind(const QString &kind)
{
    if (kind == "sensed"_L1) {
        //: How it is known that a step is done
        return tr("Seen by a check");
    }
    if (kind == "confirmed"_L1) {
        //: How it is known that a step is done: a person said so
        return tr("Confirmed");
    }
    if (kind == "imported"_L1) {
        //: How it is known that a step is done: it was done before the record began
        return tr("Known from before");
    }
    return {};
}

QString ReportMaker::stepNote(const StepState &work) const
{
    QStringList lines;
    if (!work.text.isEmpty()) {
        lines.append(whole(work.text));
    }
    const QString date = work.answers.value(Answers::key(static_cast<int>(Step::Answer::BackupDate))).toString();
    if (const QDate day = QDate::fromString(date, Qt::ISODate); day.isValid()) {
        //: %1 is a date
        lines.append(tr("Backup of %1").arg(m_format.date(day.startOfDay())));
    }
    const QString target = work.answers.value(Answers::key(static_cast<int>(Step::Answer::BackupTarget))).toString();
    if (!target.isEmpty()) {
        //: Where a backup is kept: %1 is a disk or a folder
        lines.append(Format::fill(tr("Kept on: %1"), {whole(target)}));
    }
    const QString files = work.answers.value(Answers::key(static_cast<int>(Step::Answer::RestoredFiles))).toString();
    if (!files.isEmpty()) {
        //: %1 is a list of names of files
        lines.append(Format::fill(tr("Restored: %1"), {whole(files)}));
    }
    return lines.join(u'\n');
}

ReportTable ReportMaker::checks(const QStringList &keys) const
{
    ReportTable table{.key = u"checks"_s,
                      .columns = columns({u"state:4"_s, u"check:5"_s, u"value:6"_s, u"limit:2"_s, u"when:3"_s, u"since:3"_s})};
    for (const QString &key : keys) {
        const CheckState check = m_source.state.checks.value(key);
        const FindingWords said = m_findings.words(check.standing);
        const bool isGood = check.standing.status == Status::Passed;
        QString text = said.headline;
        if (!isGood && !said.sentence.isEmpty()) {
            text += (text.isEmpty() ? QString() : u"\n"_s) + said.sentence;
        }
        ReportCell value = words(text);
        if (!check.standing.code.isEmpty()) {
            value.value = check.standing.code;
        }
        table.rows.append({.id = key,
                           .cells = {status(check.standing), words(m_source.guide.cardTitle(key)), value, words(limitText(check.standing)),
                                     when(check.confirmedAt), when(check.redSince)}});
    }
    return table;
}

QString ReportMaker::limitText(const Finding &finding) const
{
    const QVariant limit = finding.values.value(u"limit"_s);
    return limit.isValid() ? m_format.tolerance(std::chrono::milliseconds(qRound64(limit.toDouble() * 1000))) : QString();
}
