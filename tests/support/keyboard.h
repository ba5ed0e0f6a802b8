// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

/** A window as somebody uses it who has a keyboard only: goes to a control by Tab, and sees at every key where the focus is. */
class Keyboard
{
public:
    explicit Keyboard(QQuickWindow &window)
        : m_window(window)
    {}

    /** What was wrong with the focus after the last key; empty if it could be seen. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QString focused() const { return nameOf(m_window.activeFocusItem()); }

    /** Goes on by Tab, or back by Shift+Tab, until the control of this name has the focus. */
    [[nodiscard]] bool reach(const QString &name, Qt::KeyboardModifiers direction = Qt::NoModifier)
    {
        return reachIf([&](QQuickItem *item) { return nameOf(item) == name; }, name, direction);
    }
    /** The same for a name of which only the beginning is known. */
    [[nodiscard]] bool reachFirst(const QString &begin, Qt::KeyboardModifiers direction = Qt::NoModifier)
    {
        return reachIf([&](QQuickItem *item) { return nameOf(item).startsWith(begin); }, begin, direction);
    }
    [[nodiscard]] bool press(const QString &name, Qt::Key key = Qt::Key_Return)
    {
        if (!reach(name)) {
            return false;
        }
        hit(key);
        return true;
    }
    [[nodiscard]] bool type(const QString &name, const QString &text)
    {
        if (!reach(name)) {
            return false;
        }
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        return true;
    }
    /** One key on by Tab, or back by Shift+Tab; whether the focus is seen then. */
    [[nodiscard]] bool step(Qt::KeyboardModifiers direction = Qt::NoModifier)
    {
        const QQuickItem *before = m_window.activeFocusItem();
        hit(direction & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, direction);
        QCoreApplication::processEvents();
        m_problem = look(before);
        return m_problem.isEmpty();
    }
    /** Whether it can be seen where the focus is; look at problem(). */
    [[nodiscard]] bool seesFocus()
    {
        m_problem = look(nullptr);
        return m_problem.isEmpty();
    }
    void hit(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&m_window, key, modifiers); }

private:
    template<class Condition>
    [[nodiscard]] bool reachIf(Condition isWanted, const QString &wanted, Qt::KeyboardModifiers direction)
    {
        const int most = 250; // more than any page has
        QStringList way;
        const bool isThere = QTest::qWaitFor([&] { return !m_window.property("moving").toBool(); });
        for (int count = 0; isThere && count < most; ++count) {
            QQuickItem *now = m_window.activeFocusItem();
            if (count > 0 && now && isWanted(now)) {
                return true;
            }
            if (!step(direction)) {
                break;
            }
            way.append(focused());
        }
        qWarning("“%s” is not reached: %s; the way: %s", qPrintable(wanted), qPrintable(m_problem),
                 qPrintable(way.join(QStringLiteral(" | "))));
        return false;
    }
    [[nodiscard]] QString look(const QQuickItem *before) const
    {
        // What the focus came to may just give way to something else, which then takes it.
        const auto isSeen = [this] {
            const QQuickItem *item = m_window.activeFocusItem();
            return item && item->isVisible() && item->isEnabled();
        };
        if (!QTest::qWaitFor(isSeen, 1000)) {
            const QQuickItem *item = m_window.activeFocusItem();
            return QStringLiteral("nothing that is seen has the focus, but ")
                + (item ? QString::fromLatin1(item->metaObject()->className()) + item->property("text").toString() : QString());
        }
        const QQuickItem *item = m_window.activeFocusItem();
        if (item == before) {
            return QStringLiteral("the focus stays where it is");
        }
        const auto isInFront = [this] {
            const QQuickItem *sheet = sheetItem();
            return !sheet || sheet->hasActiveFocus() || sheet->isAncestorOf(m_window.activeFocusItem());
        };
        if (!QTest::qWaitFor(isInFront, 1000)) {
            return QStringLiteral("the focus lies behind the sheet: ") + nameOf(m_window.activeFocusItem());
        }
        // A page that is still being made brings it into sight when it has its place.
        const auto isInSight = [&] {
            const QQuickItem *now = m_window.activeFocusItem();
            return now && now->mapRectToScene(now->boundingRect()).intersects(QRectF(QPointF(), m_window.size()));
        };
        if (!QTest::qWaitFor(isInSight, 1000)) {
            return QStringLiteral("the focus lies outside of the window: ") + nameOf(m_window.activeFocusItem());
        }
        const auto isRinged = [this] {
            const QQuickItem *content = m_window.contentItem();
            return hasRing(content->parentItem() ? content->parentItem() : content);
        };
        if (QTest::qWaitFor(isRinged, 1000)) {
            return {};
        }
        item = m_window.activeFocusItem();
        return QStringLiteral("no ring is seen around ") + (item ? QString::fromLatin1(item->metaObject()->className()) : QString());
    }
    /** Of the sheet in front; null if there is none. */
    [[nodiscard]] const QQuickItem *sheetItem() const
    {
        const QQuickItem *front = nullptr;
        const auto layers = m_window.contentItem()->childItems();
        for (const QQuickItem *layer : layers) {
            const auto sheets = layer->inherits("QQuickOverlay") ? layer->childItems() : QList<QQuickItem *>();
            for (const QQuickItem *sheet : sheets) {
                if (sheet->inherits("QQuickPopupItem") && sheet->isVisible() && (!front || sheet->z() >= front->z())) {
                    front = sheet;
                }
            }
        }
        return front;
    }
    [[nodiscard]] static bool hasRing(const QQuickItem *item)
    {
        if (!item->isVisible()) {
            return false;
        }
        if (QByteArrayView(item->metaObject()->className()).startsWith("FocusRing")) {
            const auto *target = item->property("target").value<QQuickItem *>();
            return target && target->hasActiveFocus();
        }
        const auto children = item->childItems();
        return std::ranges::any_of(children, hasRing);
    }
    [[nodiscard]] static QString nameOf(QQuickItem *item)
    {
        const QAccessibleInterface *spoken = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
        return spoken && spoken->isValid() ? spoken->text(QAccessible::Name) : QString();
    }

    QQuickWindow &m_window;
    QString m_problem;
};
