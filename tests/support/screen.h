// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

/** A window as a person uses it: finds what can be seen by the name that a screen reader says, presses it and types. */
class Screen
{
public:
    explicit Screen(QQuickWindow &window)
        : m_window(window)
    {}

    /** The visible, enabled control of this name; of several the last, which lies in front. */
    [[nodiscard]] QQuickItem *find(const QString &name) const { return findIn(m_window.contentItem(), name); }
    [[nodiscard]] bool shows(const QString &name) const { return find(name) != nullptr; }

    /** Waits for the control, brings it into sight and presses it with one finger. */
    [[nodiscard]] bool press(const QString &name, std::chrono::milliseconds limit = std::chrono::seconds(20)) const
    {
        const std::optional<QPoint> place = placeOf(name, limit);
        if (place) {
            QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, *place);
        }
        return place.has_value();
    }

    /** The same with what cannot be undone: the finger stays until it is done. */
    [[nodiscard]] bool hold(const QString &name, std::chrono::milliseconds limit = std::chrono::seconds(20)) const
    {
        const std::optional<QPoint> place = placeOf(name, limit);
        if (!place) {
            return false;
        }
        QQuickItem *button = find(name);
        const QMetaObject *type = button->metaObject();
        const QSignalSpy clicked(button, type->method(type->indexOfSignal("clicked()")));
        QTest::mousePress(&m_window, Qt::LeftButton, Qt::NoModifier, *place);
        const bool isDone = QTest::qWaitFor([&] { return clicked.count() > 0; }, QDeadlineTimer(limit));
        QTest::mouseRelease(&m_window, Qt::LeftButton, Qt::NoModifier, *place);
        return isDone;
    }

    /** Types into the field of this name, in place of what stands there. */
    [[nodiscard]] bool type(const QString &name, const QString &text) const
    {
        if (!press(name)) {
            return false;
        }
        QTest::keyClick(&m_window, Qt::Key_A, Qt::ControlModifier);
        typeHere(text);
        return true;
    }

    /** Goes on to the next field by the keyboard, and types there. */
    void typeIntoNext(const QString &text) const
    {
        QTest::keyClick(&m_window, Qt::Key_Tab);
        typeHere(text);
    }

    [[nodiscard]] bool isCalm() const { return !m_window.property("moving").toBool(); }

private:
    /**
     * Where the control is when it stands still and in sight, from one frame to the next: a page that is still being made grows, and
     * what is laid out only with the next frame would move away under the finger.
     */
    [[nodiscard]] std::optional<QPoint> placeOf(const QString &name, std::chrono::milliseconds limit) const
    {
        QPoint middle;
        QSignalSpy frames(&m_window, &QQuickWindow::frameSwapped);
        const auto isInSight = [&] {
            m_window.update();
            if (frames.isEmpty()) {
                return false;
            }
            frames.clear();
            QQuickItem *item = find(name);
            if (!item || !isCalm()) {
                return false;
            }
            reveal(item);
            const QPoint before = std::exchange(middle, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
            return middle == before && QRect({}, m_window.size()).contains(middle);
        };
        if (!QTest::qWaitFor(isInSight, QDeadlineTimer(limit))) {
            qWarning("“%s” does not come.", qPrintable(name));
            return std::nullopt;
        }
        return middle;
    }
    void typeHere(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
    }
    [[nodiscard]] static QString nameOf(QQuickItem *item)
    {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        return spoken && spoken->isValid() && !spoken->state().invisible ? spoken->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] static bool isControl(const QQuickItem *item)
    {
        return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")
            || item->activeFocusOnTab();
    }
    [[nodiscard]] static QQuickItem *findIn(QQuickItem *item, const QString &name)
    {
        if (!item->isVisible() || item->opacity() <= 0) {
            return nullptr;
        }
        QList<QQuickItem *> children = item->childItems();
        std::ranges::stable_sort(children, {}, [](const QQuickItem *child) { return child->z(); });
        for (auto child = children.crbegin(); child != children.crend(); ++child) {
            if (QQuickItem *found = findIn(*child, name)) {
                return found;
            }
        }
        return isControl(item) && item->isEnabled() && nameOf(item) == name ? item : nullptr;
    }
    /** Scrolls until it lies inside the window. */
    static void reveal(QQuickItem *item)
    {
        for (QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
            if (up->inherits("QQuickFlickable")) {
                const double top = item->mapToItem(up, QPointF()).y();
                const double bottom = top + item->height();
                if (top < 0 || bottom > up->height()) {
                    const double highest = std::max(0.0, up->property("contentHeight").toReal() - up->height());
                    const double wanted = up->property("contentY").toReal() + (top + bottom - up->height()) / 2;
                    up->setProperty("contentY", std::clamp(wanted, 0.0, highest));
                    QCoreApplication::processEvents();
                }
            }
        }
    }

    QQuickWindow &m_window;
};
