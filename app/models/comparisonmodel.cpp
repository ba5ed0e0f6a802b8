// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonmodel.h"

#include "comparetext.h"
#include "rowsync.h"

#include <functional>

using namespace Qt::StringLiterals;

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ComparisonModel::setComparison(const SessionComparison &comparison, const GuideTexts *left, const GuideTexts *right)
{
    beginResetModel();
    m_comparison = comparison;
    m_left = left;
    m_right = right;
    m_shown = passing();
    endResetModel();
}

void ComparisonModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

void ComparisonModel::setSides(const QString &left, const QString &right)
{
    m_leftName = left;
    m_rightName = right;
    retranslate();
}

void ComparisonModel::retranslate()
{
    if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ComparisonModel::setFilter(bool onlyDifferences, const std::optional<QString> &phase)
{
    if (m_onlyDifferences != onlyDifferences || m_phase != phase) {
        m_onlyDifferences = onlyDifferences;
        m_phase = phase;
        filter();
    }
}

QList<qsizetype> ComparisonModel::passing() const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_comparison.rows.size(); ++place) {
        const ComparedRow &row = m_comparison.rows.at(place);
        if ((row.differs || !m_onlyDifferences) && (!m_phase || row.phase == *m_phase)) {
            places.append(place);
        }
    }
    return places;
}

void ComparisonModel::filter()
{
    syncRows(m_shown, passing(), std::identity(),
             RowSignals{.removing = [this](int row) { beginRemoveRows({}, row, row); },
                        .removed = [this] { endRemoveRows(); },
                        .inserting = [this](int row) { beginInsertRows({}, row, row); },
                        .inserted = [this] { endInsertRows(); },
                        .changed = [](int) {}});
    if (!m_shown.isEmpty()) { // the first row of a phase is another one now
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HeadingRole});
    }
}

QString ComparisonModel::phaseTitle(const QString &key) const
{
    return CompareText(m_format, m_left, m_right).phase(key);
}

QString ComparisonModel::heading(int row) const
{
    const QString &phase = m_comparison.rows.at(m_shown.at(row)).phase;
    const bool isFirst = row == 0 || m_comparison.rows.at(m_shown.at(row - 1)).phase != phase;
    return isFirst ? phaseTitle(phase) : QString();
}

QString ComparisonModel::sentence(const ComparedRow &row) const
{
    const CompareText text(m_format, m_left, m_right);
    const QString what = CompareText::what(row);
    //: For screen readers: %1 is the title of a step or of a check, %2 what of it is compared, such as "Verdict"
    const QString subject = what.isEmpty() ? text.title(row) : tr("%1 (%2)").arg(text.title(row), what);
    const QString left = text.words(row, row.left).inOneLine();
    const QString right = text.words(row, row.right).inOneLine();
    //: For screen readers, a row of a comparison: %1 what is compared, %2 the name of the one side, %3 what it says, %4 and %5 of the other
    return row.differs ? Format::fill(tr("%1 differs. %2: %3. %4: %5"), {subject, m_leftName, left, m_rightName, right})
                       //: For screen readers, a row of a comparison: %1 what is compared, %2 what both sides say
                       : Format::fill(tr("%1 is the same: %2"), {subject, right});
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ComparedRow &row = m_comparison.rows.at(m_shown.at(index.row()));
    const CompareText text(m_format, m_left, m_right);
    switch (role) {
    case HeadingRole:
        return heading(index.row());
    case Qt::DisplayRole:
    case TitleRole:
        return text.title(row);
    case WhatRole:
        return CompareText::what(row);
    case DiffersRole:
        return row.differs;
    case LeftMarkRole:
        return text.words(row, row.left).mark;
    case LeftWordRole:
        return text.words(row, row.left).word;
    case LeftTextRole:
        return text.words(row, row.left).text;
    case RightMarkRole:
        return text.words(row, row.right).mark;
    case RightWordRole:
        return text.words(row, row.right).word;
    case RightTextRole:
        return text.words(row, row.right).text;
    case AccessibleTextRole:
        return sentence(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ComparisonModel::roleNames() const
{
    return {{HeadingRole, "heading"},
            {TitleRole, "title"},
            {WhatRole, "what"},
            {DiffersRole, "differs"},
            {LeftMarkRole, "leftMark"},
            {LeftWordRole, "leftWord"},
            {LeftTextRole, "leftText"},
            {RightMarkRole, "rightMark"},
            {RightWordRole, "rightWord"},
            {RightTextRole, "rightText"},
            {AccessibleTextRole, "accessibleText"}};
}
