// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languagemodel.h"

#include "language.h"

LanguageModel::LanguageModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int LanguageModel::currentIndex() const
{
    const QList<Language::Entry> &entries = Language::available();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].code == m_current) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

void LanguageModel::setCurrent(const QString &code)
{
    const int before = currentIndex();
    m_current = code;
    const int now = currentIndex();
    if (before != now) {
        Q_EMIT dataChanged(index(before), index(before), {CurrentRole});
        Q_EMIT dataChanged(index(now), index(now), {CurrentRole});
        Q_EMIT currentIndexChanged();
    }
}

void LanguageModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(0), {Qt::DisplayRole, NativeNameRole, FontFamilyRole});
}

int LanguageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Language::available().size()) + 1;
}

QVariant LanguageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == CurrentRole) {
        return index.row() == currentIndex();
    }
    if (index.row() == 0) {
        switch (role) {
        case Qt::DisplayRole:
        case NativeNameRole:
            //: First entry of the list of languages: the one that the system is set to
            return tr("As the system");
        case CodeRole:
        case FontFamilyRole:
            return QString();
        default:
            return {};
        }
    }
    const Language::Entry &entry = Language::available().at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
    case NativeNameRole:
        return entry.nativeName;
    case CodeRole:
        return entry.code;
    case FontFamilyRole:
        return entry.fontFamily;
    default:
        return {};
    }
}

QHash<int, QByteArray> LanguageModel::roleNames() const
{
    return {{CodeRole, "code"}, {NativeNameRole, "nativeName"}, {FontFamilyRole, "fontFamily"}, {CurrentRole, "current"}};
}
