// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QString>

/** Shapes a text as the window does, and tells which characters no font has or a font of another language draws. */
class GlyphCheck
{
public:
    /** What is wrong with the text; empty when all is well. @p family draws the characters of Chinese, Japanese and Korean. */
    [[nodiscard]] QString complaint(const QString &text, const QFont &font, const QString &family);

private:
    QHash<QString, QString> m_known; ///< answers by text, font and family: the same texts come again in every look
};
