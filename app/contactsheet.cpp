// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactsheet.h"

#include <QPainter>

namespace
{
constexpr int columns = 4;
constexpr int width = 640; // pixels of one picture
constexpr int caption = 36;
constexpr int gap = 12;
} // namespace

void ContactSheet::add(const QString &name, const QImage &picture)
{
    m_pictures.append({.name = name, .image = picture.scaledToWidth(width, Qt::SmoothTransformation)});
}

bool ContactSheet::save(const QString &file) const
{
    if (m_pictures.isEmpty()) {
        return false;
    }
    int height = 0;
    for (const Picture &picture : m_pictures) {
        height = qMax(height, picture.image.height());
    }
    const QSize cell(width + gap, height + caption + gap);
    const auto rows = static_cast<int>((m_pictures.size() + columns - 1) / columns);
    QImage sheet(columns * cell.width() + gap, rows * cell.height() + gap, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    QFont font = painter.font();
    font.setPixelSize(caption / 2);
    painter.setFont(font);
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        const QPoint corner(gap + static_cast<int>(i % columns) * cell.width(), gap + static_cast<int>(i / columns) * cell.height());
        painter.drawText(QRect(corner, QSize(width, caption)), Qt::AlignVCenter, m_pictures[i].name);
        painter.drawImage(corner + QPoint(0, caption), m_pictures[i].image);
    }
    painter.end();
    return sheet.save(file);
}
