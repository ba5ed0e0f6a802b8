// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "momentmodel.h"

#include "entrykind.h"
#include "eventtext.h"
#include "guidetexts.h"

using namespace Qt::StringLiterals;

MomentModel::MomentModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void MomentModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
}

void MomentModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_moments.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void MomentModel::setMoments(const QList<MomentEvent> &moments)
{
    beginResetModel();
    m_moments = moments;
    endResetModel();
}

int MomentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moments.size());
}

QString MomentModel::title(const JournalEntry &entry) const
{
    if (!m_texts || entry.subject.isEmpty() || entry.kind == EntryKind::PlanRow || entry.kind == EntryKind::Confirmation) {
        return {};
    }
    return entry.kind == EntryKind::PhaseSigned ? m_texts->phaseTitle(entry.subject) : m_texts->cardTitle(entry.subject);
}

/** What has no words as an event of a step is named here. */
QString MomentModel::text(const JournalEntry &entry) const
{
    if (entry.kind == EntryKind::SessionCreated) {
        return tr("The migration began");
    }
    if (entry.kind == EntryKind::SessionChanged) {
        return tr("The data of the migration were changed");
    }
    if (entry.kind == EntryKind::CustomerSigned) {
        return tr("The customer signed");
    }
    if (entry.kind == EntryKind::SessionClosed) {
        //: Finished or abandoned
        return tr("The migration was closed");
    }
    if (entry.kind == EntryKind::SessionReopened) {
        return tr("The migration was opened again");
    }
    if (entry.kind == EntryKind::DestinationReplaced) {
        return tr("The destination server was installed anew");
    }
    return EventText(m_format, m_texts, entry.wallTime).of(entry);
}

QVariant MomentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MomentEvent &moment = m_moments.at(m_moments.size() - 1 - index.row());
    switch (role) {
    case PlaceRole:
        return moment.place;
    case TimeTextRole:
        return m_format.dateTime(moment.entry.wallTime);
    case TitleRole:
        return title(moment.entry);
    case Qt::DisplayRole:
    case TextRole:
        return text(moment.entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> MomentModel::roleNames() const
{
    return {{PlaceRole, "place"}, {TimeTextRole, "timeText"}, {TitleRole, "title"}, {TextRole, "text"}};
}
