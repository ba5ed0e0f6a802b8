// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QStringList>

#include <algorithm>

/** Whether controls follow one another as they are read: from top to bottom and, side by side, from the start to the end. */
class ReadingOrder
{
public:
    /** What stands in the way of reading them in this order: each pair that is the wrong way round. */
    template<class NameOf>
    [[nodiscard]] static QStringList complaints(const QList<QQuickItem *> &order, NameOf nameOf)
    {
        QStringList all;
        for (qsizetype i = 1; i < order.size(); ++i) {
            if (isBefore(order, order.at(i), order.at(i - 1))) {
                all.append(QStringLiteral("“%1” comes after “%2”").arg(nameOf(order.at(i)), nameOf(order.at(i - 1))));
            }
        }
        return all;
    }

private:
    [[nodiscard]] static QRectF areaOf(const QQuickItem *item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); }
    /**
     * Whether the one is read before the other. What holds them together decides: two panes side by side are read one after the
     * other, however high what is in them stands.
     */
    [[nodiscard]] static bool isBefore(const QList<QQuickItem *> &all, const QQuickItem *one, const QQuickItem *other)
    {
        const QQuickItem *common = one->parentItem();
        while (common && !common->isAncestorOf(other)) {
            common = common->parentItem();
        }
        if (!common || one->isAncestorOf(other) || other->isAncestorOf(one)) {
            return false;
        }
        const QRectF first = areaOf(all, branch(one, common));
        const QRectF second = areaOf(all, branch(other, common));
        const bool above = first.bottom() <= second.top() + 1;
        const bool beside = first.top() < second.bottom() - 1 && second.top() < first.bottom() - 1;
        return above || (beside && first.right() <= second.left() + 1);
    }
    [[nodiscard]] static const QQuickItem *branch(const QQuickItem *item, const QQuickItem *top)
    {
        while (item->parentItem() != top) {
            item = item->parentItem();
        }
        return item;
    }
    /** Where the controls of a part are. */
    [[nodiscard]] static QRectF areaOf(const QList<QQuickItem *> &all, const QQuickItem *part)
    {
        QRectF area;
        for (const QQuickItem *item : all) {
            if (item == part || part->isAncestorOf(item)) {
                area |= areaOf(item);
            }
        }
        return area;
    }
};
