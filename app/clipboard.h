// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"

#include <QObject>

/** Lets pages copy text. */
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Clipboard(QObject *parent)
        : QObject(parent)
    {}
    static Clipboard *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<Clipboard>::create(engine, script); }

    Q_INVOKABLE void copy(const QString &text);
};
