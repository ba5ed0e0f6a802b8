// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticklistmodel.h"

#include "mark.h"
#include "rowsync.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using State = TickRow::State;

TickListModel::TickListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void TickListModel::setRows(const QList<TickRow> &rows)
{
    syncRows(
        m_rows, rows, [](const TickRow &row) { return TickLists::nameKey(row.name); },
        RowSignals{.removing = [this](int row) { beginRemoveRows({}, row, row); },
                   .removed = [this] { endRemoveRows(); },
                   .inserting = [this](int row) { beginInsertRows({}, row, row); },
                   .inserted = [this] { endInsertRows(); },
                   .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
}

void TickListModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StateTextRole, SeenTextRole});
    }
}

QString TickListModel::state(const TickRow &row) const
{
    if (row.isOpen()) {
        return {};
    }
    const QString author = Format::foreign(row.author);
    const QString date = m_format.date(row.at);
    if (row.state == State::Done) {
        //: A row of a list is done: %1 is a person, %2 a date
        return tr("Done (%1, %2)").arg(author, date);
    }
    //: A row of a list is left out: %1 is a person, %2 a date, %3 the reason in that person's words
    return tr("Set aside (%1, %2): “%3”").arg(author, date, Format::foreign(row.reason));
}

QString TickListModel::seen(const TickRow &row) const
{
    QStringList parts;
    for (const auto key : {"displayName"_L1, "system"_L1}) {
        if (const QString text = row.seen[key].toString(); !text.isEmpty()) {
            parts.append(Format::foreign(text));
        }
    }
    if (row.seen[u"lastLogon"_s].isDouble()) {
        const auto moment = QDateTime::fromSecsSinceEpoch(row.seen[u"lastLogon"_s].toInteger(), QTimeZone::UTC);
        //: %1 is a date; the directory passes it on up to two weeks late
        parts.append(tr("last sign-in about %1").arg(m_format.date(moment)));
    }
    return parts.join(u" · "_s);
}

int TickListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TickListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TickRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return Format::foreign(row.name);
    case KeyRole:
        return TickLists::nameKey(row.name);
    case TickedRole:
        return row.state == State::Done;
    case SetAsideRole:
        return row.state == State::SetAside;
    case MarkRole:
        return row.state == State::Done    ? MarkValue::of(Status::Passed)
            : row.state == State::SetAside ? MarkValue::Skipped
                                           : MarkValue::of(Status::NotRun);
    case StateTextRole:
        return state(row);
    case SeenTextRole:
        return seen(row);
    case NoteRole:
        return Format::foreign(row.note);
    case ByHandRole:
        return row.origin == TickRow::Origin::Hand;
    default:
        return {};
    }
}

QHash<int, QByteArray> TickListModel::roleNames() const
{
    return {{NameRole, "name"},         {KeyRole, "key"},   {TickedRole, "ticked"},
            {SetAsideRole, "setAside"}, {MarkRole, "mark"}, {StateTextRole, "stateText"},
            {SeenTextRole, "seenText"}, {NoteRole, "note"}, {ByHandRole, "byHand"}};
}
