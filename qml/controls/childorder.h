// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

/**
 * Puts children into the order in which they are read, which Tab and assistive technology follow. Unlike with another parent in
 * between, none of them loses the focus. What is drawn over what changes with it: it is for children that do not overlap.
 */
class ChildOrder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Sorts the rows of a list, which a view makes as it needs them, by their place. The first, which may be null, comes before all. */
    Q_INVOKABLE static void sort(QQuickItem *content, QQuickItem *first);
    /** Behind all that have the same parent. */
    Q_INVOKABLE static void moveToEnd(QQuickItem *child);
};
