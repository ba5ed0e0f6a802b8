// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtext.h"

#include "entrykind.h"
#include "findingtext.h"
#include "guidetexts.h"
#include "lobplan.h"
#include "sessionstate.h"
#include "ticklists.h"
#include "words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
Work workOf(const QJsonObject &payload)
{
    return StepState::workFrom(payload.value(u"work"_s).toString());
}

QString textOf(const QJsonObject &payload, QLatin1StringView key)
{
    return Format::foreign(payload.value(key).toString());
}
} // namespace

EventText::EventText(const Format &format, const GuideTexts *texts, const QDateTime &now)
    : m_format(format)
    , m_texts(texts)
    , m_now(now)
{}

QString EventText::of(const JournalEntry &entry) const
{
    if (!entry.payload) {
        //: An entry of the record whose content was removed after its time
        return tr("The content of this entry was erased.");
    }
    if (entry.kind == EntryKind::Finding) {
        return findingText(entry);
    }
    if (entry.kind == EntryKind::StepChanged) {
        const QString answers = answersText(entry.payload->value(u"answers"_s).toObject());
        return answers.isEmpty() ? stepText(*entry.payload) : stepText(*entry.payload) + u'\n' + answers;
    }
    static constexpr std::array choices = {EntryKind::ConditionSet, EntryKind::OverrideSet, EntryKind::OverrideLifted,
                                           EntryKind::OrderOverruled};
    if (std::ranges::find(choices, entry.kind) != choices.end()) {
        return choiceText(entry);
    }
    if (entry.kind == EntryKind::ListRow || entry.kind == EntryKind::ListRowRemoved) {
        return listText(entry);
    }
    if (entry.kind == EntryKind::PlanRow) {
        return planText(entry);
    }
    if (entry.kind != EntryKind::Note) {
        const QString session = sessionText(entry);
        return session.isEmpty() ? actText(entry) : session;
    }
    //: A note of a person: %1 is the name, %2 the note
    return tr("%1: “%2”").arg(textOf(*entry.payload, "author"_L1), textOf(*entry.payload, "text"_L1));
}

QString EventText::findingText(const JournalEntry &entry) const
{
    const Finding finding = Finding::fromJson(*entry.payload);
    const FindingText text(m_format,
                           {.cardTitle = [this](const QString &key) { return m_texts ? m_texts->cardTitle(key) : key; },
                            .stepTitle = [this](const QString &step) { return m_texts ? m_texts->stepTitle(step) : step; }});
    const QString headline = text.words(finding).headline;
    const QString status = Words::status(finding.status);
    //: What a check found: %1 is a status such as "Failed", %2 a value such as "+7 min 12 s"
    return headline.isEmpty() || headline == status ? status : tr("%1, %2", "finding").arg(status, headline);
}

QString EventText::choiceText(const JournalEntry &entry) const
{
    const QString author = textOf(*entry.payload, "author"_L1);
    const QString reason = textOf(*entry.payload, "reason"_L1);
    if (entry.kind == EntryKind::OverrideSet) {
        const QDateTime expires = QDateTime::fromString(entry.payload->value(u"expires"_s).toString(), Qt::ISODate);
        //: Somebody answers for a verdict: %1 is a person, %2 a date and time, %3 that person's reason
        return tr("Overridden by %1 until %2: “%3”").arg(author, m_format.shortly(expires, m_now), reason);
    }
    if (entry.kind == EntryKind::OverrideLifted) {
        //: %1 is a person
        return tr("Override withdrawn by %1").arg(author);
    }
    if (entry.kind == EntryKind::OrderOverruled) {
        //: A step begins though others are open: %1 is a person, %2 that person's reason
        return tr("Order overruled by %1: “%2”").arg(author, reason);
    }
    if (!entry.payload->contains(u"applies"_s)) {
        //: Whether a step is needed; %1 is a person
        return tr("Condition left to the checks by %1").arg(author);
    }
    //: Whether a step is needed: %1 is a person, %2 that person's reason
    return entry.payload->value(u"applies"_s).toBool() ? tr("Needed here, says %1: “%2”").arg(author, reason)
                                                       //: Whether a step is needed: %1 is a person, %2 that person's reason
                                                       : tr("Not needed here, says %1: “%2”").arg(author, reason);
}

QString EventText::actText(const JournalEntry &entry)
{
    const QString author = textOf(*entry.payload, "author"_L1);
    const QString words = textOf(*entry.payload, "text"_L1);
    const bool isTakenBack = entry.payload->value(u"takenBack"_s).toBool();
    if (entry.kind == EntryKind::EvidenceAdded && isTakenBack) {
        //: It was withdrawn, or added after that, by mistake; %1 is a person
        return tr("%1 put a piece of evidence back as it was").arg(author);
    }
    if (entry.kind == EntryKind::EvidenceAdded) {
        const QString name = textOf(*entry.payload, "name"_L1);
        //: %1 is a person
        return name.isEmpty() ? tr("%1 added evidence from the clipboard").arg(author)
                              //: %1 is a person, %2 the name of a file
                              : tr("%1 added the evidence “%2”").arg(author, name);
    }
    if (entry.kind == EntryKind::EvidenceWithdrawn && isTakenBack) {
        //: It was added by mistake; %1 is a person
        return tr("%1 took a piece of evidence back").arg(author);
    }
    if (entry.kind == EntryKind::EvidenceWithdrawn) {
        //: %1 is a person, %2 the reason in that person's words
        return tr("%1 withdrew a piece of evidence: “%2”").arg(author, words);
    }
    if (entry.kind == EntryKind::Confirmation && words.isEmpty() && entry.payload->value(u"holds"_s).toBool()) {
        //: Somebody vouches for what no check can see: %1 is a person
        return tr("%1 vouched for it").arg(author);
    }
    if (entry.kind == EntryKind::Confirmation) {
        //: Somebody vouches for what no check can see: %1 is a person, %2 a remark in that person's words
        return entry.payload->value(u"holds"_s).toBool() ? tr("%1 vouched for it: “%2”").arg(author, words)
                                                         //: %1 is a person
                                                         : tr("%1 no longer vouches for it").arg(author);
    }
    if (entry.kind == EntryKind::PlanRowRemoved) {
        //: %1 is a person, %2 the reason in that person's words
        return tr("%1 took an application off the plan: “%2”").arg(author, textOf(*entry.payload, "reason"_L1));
    }
    if (entry.kind == EntryKind::PlanDeclaredEmpty) {
        //: Of line-of-business applications; %1 is a person
        return entry.payload->value(u"empty"_s).toBool() ? tr("%1 said that there are no such applications").arg(author)
                                                         //: Of line-of-business applications; %1 is a person
                                                         : tr("%1 took back that there are no such applications").arg(author);
    }
    if (entry.kind == EntryKind::PhaseSignOffWithdrawn && words.isEmpty()) {
        //: %1 is a person
        return tr("%1 took the signature under the phase back").arg(author);
    }
    if (entry.kind == EntryKind::PhaseSignOffWithdrawn) {
        //: %1 is a person, %2 the reason in that person's words
        return tr("%1 withdrew the signature under the phase: “%2”").arg(author, words);
    }
    //: %1 is a person
    return words.isEmpty() ? tr("%1 signed the phase").arg(author)
                           //: %1 is a person, %2 a remark in that person's words
                           : tr("%1 signed the phase: “%2”").arg(author, words);
}

QString EventText::listText(const JournalEntry &entry)
{
    const QString author = textOf(*entry.payload, "author"_L1);
    const TickRow row = TickRow::fromJson(*entry.payload);
    const QString name = Format::foreign(row.name);
    if (entry.kind == EntryKind::ListRowRemoved) {
        //: A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person's words
        return tr("“%1” taken off the list by %2: “%3”").arg(name, author, Format::foreign(row.reason));
    }
    if (row.state == TickRow::State::Done) {
        //: A row of a list: %1 is a computer, a user or a share, %2 a person
        return tr("“%1” done (%2)").arg(name, author);
    }
    if (row.state == TickRow::State::SetAside) {
        //: A row of a list: %1 is a computer, a user or a share, %2 a person, %3 the reason in that person's words
        return tr("“%1” set aside by %2: “%3”").arg(name, author, Format::foreign(row.reason));
    }
    //: A row of a list: %1 is a computer, a user or a share, %2 a person
    return tr("“%1” open (%2)").arg(name, author);
}

QString EventText::planText(const JournalEntry &entry)
{
    const QString author = textOf(*entry.payload, "author"_L1);
    const PlanRow row = PlanRow::fromJson(entry.subject, *entry.payload);
    const QString name = Format::foreign(row.application);
    const QString words = Format::foreign(row.resultNote);
    switch (row.result) {
    case PlanRow::Result::Works:
        //: %1 is an application, %2 a person
        return tr("“%1” works after the move, says %2").arg(name, author);
    case PlanRow::Result::Fails:
        //: %1 is an application, %2 a person, %3 a remark in that person's words
        return tr("“%1” does not work after the move, says %2: “%3”").arg(name, author, words);
    case PlanRow::Result::SetAside:
        //: %1 is an application, %2 a person, %3 the reason in that person's words
        return tr("“%1” is not moved, says %2: “%3”").arg(name, author, words);
    case PlanRow::Result::Open:
        break;
    }
    //: %1 is an application, %2 a person
    return tr("Plan for “%1” written by %2").arg(name, author);
}

/** What was named at a confirmation; nothing where nothing was asked for. */
QString EventText::answersText(const QJsonObject &answers) const
{
    QStringList parts;
    if (const QDate date = QDate::fromString(answers.value(u"date"_s).toString(), Qt::ISODate); date.isValid()) {
        //: %1 is a date
        parts.append(tr("Backup of %1").arg(m_format.date(date.startOfDay())));
    }
    if (const QString target = textOf(answers, "target"_L1); !target.isEmpty()) {
        //: Where a backup is kept: %1 is a disk or a folder
        parts.append(tr("Kept on: %1").arg(target));
    }
    if (const QString files = textOf(answers, "files"_L1); !files.isEmpty()) {
        //: %1 is a list of names of files
        parts.append(tr("Restored: %1").arg(files));
    }
    return parts.join(u" · "_s);
}

QString EventText::stepText(const QJsonObject &payload) const
{
    const QString status = payload.value(u"kind"_s).toString() == u"sensed"_s
        //: What was done about a step: %1 is a status such as "Done"; a check has found it out
        ? tr("%1, seen by a check", "step").arg(Words::work(workOf(payload)))
        : Words::work(workOf(payload));
    const QString author = textOf(payload, "author"_L1);
    const QString words = textOf(payload, "text"_L1);
    if (author.isEmpty()) {
        //: What was done about a step: %1 is a status such as "Skipped", %2 the reason in a person's words
        return words.isEmpty() ? status : tr("%1: “%2”", "step").arg(status, words);
    }
    if (words.isEmpty()) {
        //: What was done about a step: %1 is a status such as "Done", %2 a person
        return tr("%1 (%2)", "step").arg(status, author);
    }
    //: What was done about a step: %1 is a status such as "Skipped", %2 a person, %3 the reason in that person's words
    return tr("%1 (%2): “%3”", "step").arg(status, author, words);
}
