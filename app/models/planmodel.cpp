// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planmodel.h"

#include "mark.h"
#include "rowsync.h"

using namespace Qt::StringLiterals;
using Result = PlanRow::Result;

namespace
{
int markOf(const PlanRow &row)
{
    switch (row.result) {
    case Result::Works:
        return MarkValue::of(Status::Passed);
    case Result::Fails:
        return MarkValue::of(Status::Failed);
    case Result::SetAside:
        return MarkValue::of(Work::Skipped);
    case Result::Open:
        break;
    }
    return MarkValue::of(row.isPlanned() ? Status::NotRun : Status::Warning);
}
} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void PlanModel::setRows(const QList<PlanRow> &rows)
{
    syncRows(
        m_rows, rows, [](const PlanRow &row) { return row.id; },
        RowSignals{.removing = [this](int row) { beginRemoveRows({}, row, row); },
                   .removed = [this] { endRemoveRows(); },
                   .inserting = [this](int row) { beginInsertRows({}, row, row); },
                   .inserted = [this] { endInsertRows(); },
                   .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
}

void PlanModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ResultTextRole, MissingTextRole});
    }
}

QString PlanModel::resultText(Result result)
{
    switch (result) {
    case Result::Works:
        //: Result of moving an application to the new server
        return tr("Works");
    case Result::Fails:
        //: Result of moving an application to the new server
        return tr("Fails");
    case Result::SetAside:
        //: An application or a computer that is left out of the migration, with a reason
        return tr("Set aside");
    case Result::Open:
        break;
    }
    //: Result of moving an application: nobody has tested it yet
    return tr("Not tested yet");
}

QString PlanModel::outcome(const PlanRow &row) const
{
    QString result = resultText(row.result);
    if (!row.signedAt.isValid()) {
        return result;
    }
    const QString date = m_format.date(row.signedAt);
    if (row.signedBy.isEmpty()) {
        //: %1 is a result such as "Works", %2 a date
        return tr("%1 (%2)").arg(result, date);
    }
    //: %1 is a result such as "Works", %2 a person, %3 a date
    return tr("%1 (%2, %3)").arg(result, Format::foreign(row.signedBy), date);
}

QString PlanModel::missing(const PlanRow &row) const
{
    if (row.isPlanned()) {
        return {};
    }
    QStringList parts;
    if (row.application.isEmpty()) {
        //: Part of a list of what is missing
        parts.append(tr("name of the application"));
    }
    if (row.media.isEmpty() && row.vendor.isEmpty()) {
        //: Part of a list of what is missing
        parts.append(tr("vendor or installation media"));
    }
    if (row.dataPath.isEmpty()) {
        //: Part of a list of what is missing
        parts.append(tr("path to the data"));
    }
    if (row.testAfterMove.isEmpty()) {
        //: Part of a list of what is missing
        parts.append(tr("test after the move"));
    }
    //: %1 is a list of what is not filled in
    return tr("Missing: %1").arg(m_format.list(parts));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanRow &row = m_rows[index.row()];
    switch (role) {
    case RowIdRole:
        return row.id;
    case Qt::DisplayRole:
    case ApplicationRole:
        return Format::foreign(row.application);
    case VendorRole:
        return Format::foreign(row.vendor);
    case ContactRole:
        return Format::foreign(row.contact);
    case MediaRole:
        return Format::foreign(row.media);
    case KeyPlaceRole:
        return Format::foreign(row.licenceKeyPlace);
    case DataPathRole:
        return Format::foreign(row.dataPath);
    case TestRole:
        return Format::foreign(row.testAfterMove);
    case MarkRole:
        return markOf(row);
    case ResultTextRole:
        return outcome(row);
    case NoteRole:
        return Format::foreign(row.resultNote);
    case MissingTextRole:
        return missing(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> PlanModel::roleNames() const
{
    return {{RowIdRole, "rowId"},
            {ApplicationRole, "application"},
            {VendorRole, "vendor"},
            {ContactRole, "contact"},
            {MediaRole, "media"},
            {KeyPlaceRole, "keyPlace"},
            {DataPathRole, "dataPath"},
            {TestRole, "test"},
            {MarkRole, "mark"},
            {NoteRole, "note"},
            {ResultTextRole, "resultText"},
            {MissingTextRole, "missingText"}};
}
