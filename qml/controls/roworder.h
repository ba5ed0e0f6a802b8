// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

/** Brings the rows of a list into the order in which they stand: a view makes them as it needs them, which is the order they are said in. */
class RowOrder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** Sorts what is in there by its place; the first, which may be null, stays before all else. What is drawn does not change. */
    Q_INVOKABLE static void sort(QQuickItem *content, QQuickItem *first);
};
