// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startwatch.h"

#include "cardmodel.h"

#include <QLoggingCategory>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace
{
Q_LOGGING_CATEGORY(lcStart, "console.start", QtWarningMsg) // silent unless QT_LOGGING_RULES wants its information
}

StartWatch::StartWatch(QQuickWindow &window, const CardModel &cards, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_cards(cards)
{
    if (lcStart().isInfoEnabled()) {
        // Queued: the frame may come from a thread of its own.
        connect(&m_window, &QQuickWindow::frameSwapped, this, &StartWatch::look, Qt::QueuedConnection);
    }
}

void StartWatch::look()
{
    if (isShown(*m_window.contentItem())) {
        disconnect(&m_window, &QQuickWindow::frameSwapped, this, &StartWatch::look);
        qCInfo(lcStart) << "first cards";
    }
}

bool StartWatch::isShown(const QQuickItem &item) const
{
    if (!item.isVisible() || item.opacity() < 1) { // what still fades in is not there yet
        return false;
    }
    if (item.height() > 0 && m_cards.card(item.objectName())) {
        return true;
    }
    const QList<QQuickItem *> children = item.childItems();
    return std::ranges::any_of(children, [this](const QQuickItem *child) { return isShown(*child); });
}
