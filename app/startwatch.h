// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class CardModel;
class QQuickItem;
class QQuickWindow;

/** Says in the log, where somebody wants to know (category console.start), when the first frame shows the cards of a session. */
class StartWatch : public QObject
{
    Q_OBJECT
public:
    StartWatch(QQuickWindow &window, const CardModel &cards, QObject *parent = nullptr);

private:
    void look();
    [[nodiscard]] bool isShown(const QQuickItem &item) const;

    QQuickWindow &m_window;
    const CardModel &m_cards;
};
