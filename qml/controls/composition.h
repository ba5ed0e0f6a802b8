// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

/** Words that an input method has not committed yet: the keys that end them do nothing else. */
class Composition : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /**
     * Whether a key belongs to what is composed in a text field: Return commits it, Escape cancels it, and keys that choose a
     * candidate do not leave the field.
     */
    Q_INVOKABLE static bool owns(const QQuickItem *field, int key);
    /** Does what owns() says of the key; false: it is for the field. */
    Q_INVOKABLE static bool take(QQuickItem *field, int key);
};
