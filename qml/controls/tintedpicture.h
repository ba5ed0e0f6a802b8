// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/** A picture as a stencil: all of it in one colour. Drawn once for each size and colour and kept, as many cards show the same. */
class TintedPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit TintedPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] QUrl source() const { return m_source; } ///< a file or a resource; empty: nothing is drawn
    void setSource(const QUrl &source);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();
    void colorChanged();

private:
    QUrl m_source;
    QColor m_color = Qt::black;
};
