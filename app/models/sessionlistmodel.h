// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessiontext.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** The sessions that the start page shows, the one touched last first. Their roles are those of SessionText. */
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit SessionListModel(const Clock &clock, QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts); ///< titles of cards
    void setFormat(const Format &format);
    void setSessions(const QList<SessionData> &sessions); ///< inserts, removes and moves what differs
    void retranslate();

    [[nodiscard]] const QList<SessionData> &sessions() const { return m_sessions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    SessionText m_text;
    QList<SessionData> m_sessions;
};

/** The sessions that are still open, or those that are finished. */
class SessionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    SessionFilterModel(SessionListModel &sessions, bool finished, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SessionListModel &m_sessions;
    bool m_finished;
};
