// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmodel.h"

#include "entrykind.h"
#include "mark.h"
#include "words.h"

#include <QMetaEnum>

#include <algorithm>

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
    const bool known = entry.kind == EntryKind::Finding || entry.kind == EntryKind::StepChanged || entry.kind == EntryKind::Note;
    return known && m_subjects.contains(entry.subject);
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
        return stepText(*entry.payload);
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

QString EventModel::stepText(const QJsonObject &payload) const
{
    const QString status = Words::work(workOf(payload));
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
