// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionlistmodel.h"

#include <algorithm>

SessionListModel::SessionListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_text(clock)
{}

void SessionListModel::setTexts(const GuideTexts *texts)
{
    m_text.setTexts(texts);
    retranslate();
}

void SessionListModel::setFormat(const Format &format)
{
    m_text.setFormat(format);
    retranslate();
}

void SessionListModel::setSessions(const QList<SessionData> &sessions)
{
    const auto idAt = [this](qsizetype row) { return m_sessions[row].header.id; };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::ranges::any_of(sessions, [&](const SessionData &session) { return session.header.id == idAt(row); });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_sessions.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < sessions.size(); ++row) {
        const SessionData &session = sessions[row];
        int at = row;
        while (at < m_sessions.size() && idAt(at) != session.header.id) {
            ++at;
        }
        if (at == m_sessions.size()) {
            beginInsertRows({}, row, row);
            m_sessions.insert(row, session);
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_sessions.move(at, row);
            endMoveRows();
        }
        m_sessions[row] = session;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SessionListModel::retranslate()
{
    if (!m_sessions.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), SessionText::textRoles());
    }
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return m_text.of(m_sessions[index.row()], role);
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return SessionText::roleNames();
}

SessionFilterModel::SessionFilterModel(SessionListModel &sessions, bool finished, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_sessions(sessions)
    , m_finished(finished)
{
    setSourceModel(&sessions);
    setFilterRole(SessionText::FinishedRole);
}

bool SessionFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_sessions.sessions().at(row).finished == m_finished;
}
