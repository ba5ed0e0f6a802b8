// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tintedpicture.h"

#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>
#include <QQmlFile>
#include <QQmlInfo>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

TintedPicture::TintedPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{}

void TintedPicture::setSource(const QUrl &source)
{
    if (m_source != source) {
        m_source = source;
        update();
        Q_EMIT sourceChanged();
    }
}

void TintedPicture::setColor(const QColor &color)
{
    if (m_color != color) {
        m_color = color;
        update();
        Q_EMIT colorChanged();
    }
}

void TintedPicture::paint(QPainter *painter)
{
    const qreal scale = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels = (size() * scale).toSize();
    if (m_source.isEmpty() || pixels.isEmpty()) {
        return;
    }
    const QString key = u"%1 %2x%3 %4"_s.arg(m_source.toString()).arg(pixels.width()).arg(pixels.height()).arg(m_color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImageReader reader(QQmlFile::urlToLocalFileOrQrc(m_source));
        reader.setScaledSize(pixels); // before it is read: a drawing of lines is made in this size
        QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (image.isNull()) {
            qmlWarning(this) << "Cannot show" << m_source << reader.errorString();
            return;
        }
        QPainter tint(&image);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(image.rect(), m_color);
        tint.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(boundingRect(), pixmap, pixmap.rect());
}
