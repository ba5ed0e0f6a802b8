// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QString>

/** Many pictures of one page, small and side by side, each with its name. */
class ContactSheet
{
public:
    void add(const QString &name, const QImage &picture);
    [[nodiscard]] bool save(const QString &file) const;
    [[nodiscard]] bool isEmpty() const { return m_pictures.isEmpty(); }

private:
    struct Picture {
        QString name;
        QImage image;
    };
    QList<Picture> m_pictures;
};
