// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hyphenation.h"

#include <QFont>
#include <QHash>
#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

/**
 * Lets lines break where the readers of a language expect it, which Qt alone does not.
 *
 * A word that is too long for its place is divided by hyphens; Korean breaks at spaces only; Japanese titles
 * break where a phrase ends, as far as the letters tell.
 */
class LineBreaks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /**
     * Gives a wrapping ThemedText the marks that its text needs in its width, in the next turn of the event loop: while bindings
     * are worked out, a width may stand on the text. Its property "language" is empty where it is the program's.
     */
    Q_INVOKABLE void fit(QQuickItem *text);
    /** A text without the marks that fit() puts in. */
    Q_INVOKABLE static QString plain(const QString &shown);

private:
    void fitAll();
    void fitNow(QQuickItem &text);
    [[nodiscard]] QString fitted(const QString &whole, const QFont &font, double width, const QString &language);
    [[nodiscard]] QString divided(const QString &part, const QFont &font, double width, const QString &language);
    const Hyphenation &hyphenation(const QString &language);

    QList<QPointer<QQuickItem>> m_waiting;
    QHash<QString, std::shared_ptr<Hyphenation>> m_hyphenations; ///< by the locale's name; read when first needed
};
