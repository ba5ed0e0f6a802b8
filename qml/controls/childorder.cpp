// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childorder.h"

#include <algorithm>
#include <tuple>

void ChildOrder::sort(QQuickItem *content, QQuickItem *first)
{
    if (!content) {
        return;
    }
    const QList<QQuickItem *> before = content->childItems();
    QList<QQuickItem *> wanted = before;
    const auto place = [first](const QQuickItem *item) { return std::tuple(item != first, item->y(), item->x()); };
    std::ranges::stable_sort(wanted, {}, place);
    for (qsizetype i = 1; i < wanted.size() && wanted != before; ++i) {
        wanted.at(i)->stackAfter(wanted.at(i - 1));
    }
}

void ChildOrder::moveToEnd(QQuickItem *child)
{
    QQuickItem *last = child && child->parentItem() ? child->parentItem()->childItems().constLast() : nullptr;
    if (last && last != child) {
        child->stackAfter(last);
    }
}
