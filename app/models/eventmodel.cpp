// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmodel.h"

#include "entrykind.h"
#include "mark.h"
#include "words.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
Work workOf(const QJsonObject &payload)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Work>().keyToValue(payload.value(u"work"_s).toString().toLatin1().constData(), &known);
    return known ? static_cast<Work>(value) : Work::ToDo;
}

QString textOf(const QJsonObject &payload, QLatin1StringView key)
{
    return Format::foreign(payload.value(key).toString());
}
} // namespace

EventModel::EventModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

void EventModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void EventModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

bool EventModel::shows(const JournalEntry &entry) const
{
    static constexpr std::array known = {EntryKind::Finding,        EntryKind::StepChanged,          EntryKind::Note,
                                         EntryKind::ConditionSet,   EntryKind::OverrideSet,          EntryKind::OverrideLifted,
                                         EntryKind::OrderOverruled, EntryKind::EvidenceAdded,        EntryKind::EvidenceWithdrawn,
                                         EntryKind::PhaseSigned,    EntryKind::PhaseSignOffWithdrawn};
    return std::ranges::find(known, entry.kind) != known.end() && m_subjects.contains(entry.subject);
}

void EventModel::setSubjects(const QStringList &subjects)
{
    beginResetModel();
    m_subjects = subjects;
    m_entries.clear();
    endResetModel();
}

void EventModel::add(const QList<JournalEntry> &entries)
{
    QList<JournalEntry> added;
    for (const JournalEntry &entry : entries) {
        // An entry that is new while the older ones are being read comes alone and once more with them.
        const bool isKnown = std::ranges::any_of(m_entries, [&](const JournalEntry &known) { return known.hash == entry.hash; });
        if (shows(entry) && !isKnown) {
            added.prepend(entry);
        }
    }
    if (added.isEmpty()) {
        return;
    }
    const auto isNewer = [&](const JournalEntry &known) { return known.wallTime > added.first().wallTime; };
    const auto place = std::ranges::find_if_not(m_entries, isNewer) - m_entries.begin();
    beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + added.size()) - 1);
    m_entries = m_entries.first(place) + added + m_entries.sliced(place);
    endInsertRows();
}

void EventModel::retranslate()
{
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, TimeTextRole, TextRole});
    }
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalEntry &entry = m_entries[index.row()];
    switch (role) {
    case TimeTextRole:
        return m_format.shortly(entry.wallTime, m_clock.now());
    case Qt::DisplayRole:
    case TextRole:
        return text(entry);
    case StatusRole:
        return mark(entry);
    default:
        return {};
    }
}

int EventModel::mark(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    if (entry.kind == EntryKind::Finding && entry.payload) {
        return MarkValue::of(Finding::fromJson(payload).status);
    }
    if (entry.kind == EntryKind::PhaseSigned) {
        return MarkValue::of(Work::Done);
    }
    return entry.kind == EntryKind::StepChanged ? MarkValue::of(workOf(payload)) : MarkValue::of(Status::NotRun);
}

QString EventModel::text(const JournalEntry &entry) const
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
    if (entry.kind != EntryKind::Note) {
        return actText(entry);
    }
    //: A note of a person: %1 is the name, %2 the note
    return tr("%1: “%2”").arg(textOf(*entry.payload, "author"_L1), textOf(*entry.payload, "text"_L1));
}

QString EventModel::findingText(const JournalEntry &entry) const
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

QString EventModel::choiceText(const JournalEntry &entry) const
{
    const QString author = textOf(*entry.payload, "author"_L1);
    const QString reason = textOf(*entry.payload, "reason"_L1);
    if (entry.kind == EntryKind::OverrideSet) {
        const QDateTime expires = QDateTime::fromString(entry.payload->value(u"expires"_s).toString(), Qt::ISODate);
        //: Somebody answers for a verdict: %1 is a person, %2 a date and time, %3 that person's reason
        return tr("Overridden by %1 until %2: “%3”").arg(author, m_format.shortly(expires, m_clock.now()), reason);
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

QString EventModel::actText(const JournalEntry &entry)
{
    const QString author = textOf(*entry.payload, "author"_L1);
    const QString words = textOf(*entry.payload, "text"_L1);
    if (entry.kind == EntryKind::EvidenceAdded) {
        const QString name = textOf(*entry.payload, "name"_L1);
        //: %1 is a person
        return name.isEmpty() ? tr("%1 added evidence from the clipboard").arg(author)
                              //: %1 is a person, %2 the name of a file
                              : tr("%1 added the evidence “%2”").arg(author, name);
    }
    if (entry.kind == EntryKind::EvidenceWithdrawn) {
        //: %1 is a person, %2 the reason in that person's words
        return tr("%1 withdrew a piece of evidence: “%2”").arg(author, words);
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

/** What was named at a confirmation; nothing where nothing was asked for. */
QString EventModel::answersText(const QJsonObject &answers) const
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
    return parts.join(" · "_L1);
}

QString EventModel::stepText(const QJsonObject &payload) const
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

QHash<int, QByteArray> EventModel::roleNames() const
{
    return {{TimeTextRole, "timeText"}, {TextRole, "text"}, {StatusRole, "status"}};
}
