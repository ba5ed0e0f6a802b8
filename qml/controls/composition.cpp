// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composition.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace
{
QString composed(const QQuickItem &field)
{
    return field.property("preeditText").toString();
}

void end(QQuickItem &field, const QString &committed)
{
    QInputMethodEvent event({}, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(&field, &event);
}
} // namespace

bool Composition::owns(const QQuickItem *field, int key)
{
    if (!field || composed(*field).isEmpty()) {
        return false;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Back:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool Composition::take(QQuickItem *field, int key)
{
    if (!owns(field, key)) {
        return false;
    }
    // Most input methods take these keys before they come here and know by themselves; to the others it is said.
    if (key == Qt::Key_Escape || key == Qt::Key_Back) {
        QGuiApplication::inputMethod()->reset();
        if (!composed(*field).isEmpty()) {
            end(*field, {});
        }
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        QGuiApplication::inputMethod()->commit();
        if (const QString rest = composed(*field); !rest.isEmpty()) {
            end(*field, rest);
        }
    }
    return true;
}
