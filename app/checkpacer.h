// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionstate.h"

#include <QHash>
#include <QObject>
#include <QTimer>

/**
 * Gives out what the engine says of the cards a little at a time, so that the window draws between: when a sweep begins all
 * of them change at once. Of a card that changes again while it waits only the newest state is given.
 */
class CheckPacer : public QObject
{
    Q_OBJECT
public:
    explicit CheckPacer(QObject *parent = nullptr);

    void add(const CheckState &check);
    void clear();

Q_SIGNALS:
    void due(const CheckState &check);
    void given(); ///< that was all for now: what is made from several cards can be made

private:
    void give();

    QList<QString> m_order; ///< keys, the one that waits longest first
    QHash<QString, CheckState> m_waiting;
    QTimer m_turn;
};
