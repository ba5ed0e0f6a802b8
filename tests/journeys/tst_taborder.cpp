// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filledconsole.h"
#include "keyboard.h"
#include "readingorder.h"
#include "screens.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Where Tab goes: round every page and sheet, to each control once, in the order in which they are read. */
class TabOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tabGoesRoundThePage_data();
    void tabGoesRoundThePage();
    void tabGoesRoundTheSheetAndEscapeGivesTheFocusBack_data();
    void tabGoesRoundTheSheetAndEscapeGivesTheFocusBack();

private:
    using Items = QList<QQuickItem *>;
    using Way = QList<QPointer<QQuickItem>>; // a page that grows makes rows anew
    [[nodiscard]] static QString nameOf(QQuickItem *item);
    [[nodiscard]] static QString namesOf(const auto &items);
    [[nodiscard]] static bool isControl(const QQuickItem *item);
    /** Rows that the arrow keys walk are one stop together. */
    [[nodiscard]] static bool isWalked(const QQuickItem *item);
    static void collect(QQuickItem *item, Items &stops, Items &unreachable);
    /** From where the focus is until it comes back there; empty if it does not. */
    [[nodiscard]] Way round(Qt::KeyboardModifiers direction, QString &problem);
    /** What is wrong with the way through all that lies in this item; empty: nothing. */
    [[nodiscard]] QString complaint(QQuickItem *part);
    [[nodiscard]] bool isRight(QQuickItem *part);

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    std::unique_ptr<Keyboard> m_keys;
};

void TabOrder::initTestCase()
{
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    QVERIFY(FilledConsole::fill(*m_console, m_folder.path()));
    m_keys = std::make_unique<Keyboard>(m_console->window());
}

void TabOrder::cleanup()
{
    if (QObject *sheet = m_console->sheet()) {
        QMetaObject::invokeMethod(sheet, "close");
        QTRY_VERIFY(!m_console->sheet());
    }
}

QString TabOrder::nameOf(QQuickItem *item)
{
    const QAccessibleInterface *spoken = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    const QString name = spoken && spoken->isValid() ? spoken->text(QAccessible::Name) : QString();
    return item && name.isEmpty() ? QString::fromLatin1(item->metaObject()->className()) + item->objectName() : name;
}

QString TabOrder::namesOf(const auto &items)
{
    QStringList names;
    std::ranges::transform(items, std::back_inserter(names), &TabOrder::nameOf);
    return names.join(u" | "_s);
}

bool TabOrder::isControl(const QQuickItem *item)
{
    const bool isText = item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
    return item->inherits("QQuickAbstractButton") || (isText && !item->property("readOnly").toBool());
}

bool TabOrder::isWalked(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (up->inherits("QQuickItemView")) {
            const auto *row = up->property("currentItem").value<QQuickItem *>();
            return up->activeFocusOnTab() || (row && row != item && row->activeFocusOnTab());
        }
    }
    return false;
}

void TabOrder::collect(QQuickItem *item, Items &stops, Items &unreachable)
{
    if (!item->isVisible() || !item->isEnabled()) {
        return;
    }
    if (item->activeFocusOnTab()) {
        auto *row = item->inherits("QQuickItemView") ? item->property("currentItem").value<QQuickItem *>() : nullptr;
        stops.append(row ? row : item);
    } else if (isControl(item) && !isWalked(item)) {
        unreachable.append(item);
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        collect(child, stops, unreachable);
    }
}

TabOrder::Way TabOrder::round(Qt::KeyboardModifiers direction, QString &problem)
{
    const int most = 250; // more than any page has
    Way way;
    const QPointer<QQuickItem> begin = m_console->window().activeFocusItem();
    do {
        if (!m_keys->step(direction)) {
            problem = m_keys->problem() + u", after "_s + namesOf(way);
            return {};
        }
        way.append(m_console->window().activeFocusItem());
    } while (begin && way.constLast() != begin && way.size() < most);
    if (way.constLast() != begin) {
        problem = u"it does not come back: "_s + namesOf(way.first(10));
    }
    return way;
}

QString TabOrder::complaint(QQuickItem *part)
{
    QString problem;
    Items before;
    Items hidden;
    collect(part, before, hidden);
    if (before.size() == 1) { // there is nowhere to go
        m_keys->hit(Qt::Key_Tab);
        const bool isThere = before.constFirst()->hasActiveFocus() && m_keys->seesFocus() && hidden.isEmpty();
        return isThere ? QString() : u"it does not come to the only one: "_s + namesOf(before + hidden);
    }
    if (!m_keys->step()) { // from the page itself to what it holds
        return m_keys->problem();
    }
    const Way there = round(Qt::NoModifier, problem);
    if (!problem.isEmpty()) {
        return problem;
    }
    const auto outside = std::ranges::find_if(there, [part](const QQuickItem *item) { return item && !part->isAncestorOf(item); });
    if (outside != there.end()) {
        return u"it leads out to "_s + nameOf(*outside);
    }
    Way back = round(Qt::ShiftModifier, problem);
    if (!problem.isEmpty()) {
        return u"backwards, "_s + problem;
    }
    if (there.contains(nullptr) || back.contains(nullptr)) {
        return u"what has been passed goes away"_s;
    }
    std::ranges::reverse(back);
    std::ranges::rotate(back, back.begin() + 1); // begins behind where the focus is, as the way forward does
    if (back != there) {
        return u"forwards %1, and back %2"_s.arg(namesOf(there), namesOf(back));
    }
    Items way(there.begin(), there.end());
    Items stops;
    Items unreachable;
    collect(part, stops, unreachable);
    if (!unreachable.isEmpty()) {
        return u"Tab cannot lead to "_s + namesOf(unreachable);
    }
    const auto isMissed = [&way](QQuickItem *item) { return !way.contains(item); };
    Items missed;
    std::ranges::copy_if(stops, std::back_inserter(missed), isMissed);
    if (!missed.isEmpty()) {
        return u"Tab does not come to "_s + namesOf(missed);
    }
    if (way.size() != stops.size()) {
        return u"not each comes once: "_s + namesOf(way);
    }
    std::ranges::rotate(way, std::ranges::find(way, part->nextItemInFocusChain(true)));
    return ReadingOrder::complaints(way, &TabOrder::nameOf).join(u'\n');
}

/** Whatever page it is may still be growing, which changes the way through it. */
bool TabOrder::isRight(QQuickItem *part)
{
    QString problem;
    if (QTest::qWaitFor([&] { return (problem = complaint(part)).isEmpty(); }, 2s)) {
        return true;
    }
    qWarning("%s", qPrintable(problem));
    return false;
}

void TabOrder::tabGoesRoundThePage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    for (const QString &page : Screens::pages()) {
        for (const QSize &size : {QSize(480, 800), QSize(1280, 800), QSize(1920, 1080)}) {
            QTest::addRow("%s %d", qPrintable(page), size.width()) << page << size;
        }
    }
}

void TabOrder::tabGoesRoundThePage()
{
    QFETCH(const QString, page);
    QFETCH(const QSize, size);
    m_console->window().resize(size);
    QVERIFY(m_console->show(page));
    QVERIFY(isRight(m_console->window().contentItem()));
}

void TabOrder::tabGoesRoundTheSheetAndEscapeGivesTheFocusBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    for (const QString &sheet : Screens::sheets()) {
        for (const QSize &size : {QSize(480, 800), QSize(1280, 800)}) {
            QTest::addRow("%s %d", qPrintable(sheet), size.width()) << sheet << size;
        }
    }
}

void TabOrder::tabGoesRoundTheSheetAndEscapeGivesTheFocusBack()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    QQuickWindow &window = m_console->window();
    window.resize(size);
    QVERIFY(m_console->show(u"SettingsPage"_s)); // its controls are always there
    QVERIFY(m_keys->reach(u"Back"_s));
    QVERIFY(m_keys->step());
    const QPointer<QQuickItem> opener = window.activeFocusItem();
    const QObject *sheet = m_console->ask(name);
    QVERIFY(sheet);
    auto *content = sheet->property("contentItem").value<QQuickItem *>();
    QTRY_VERIFY(content->parentItem()->isAncestorOf(window.activeFocusItem()) || content->parentItem()->hasActiveFocus());
    QVERIFY(isRight(content->parentItem()));
    m_keys->hit(Qt::Key_Escape);
    QTRY_VERIFY(!m_console->sheet());
    QTRY_VERIFY(opener && window.activeFocusItem() == opener);
    QVERIFY2(m_keys->seesFocus(), qPrintable(m_keys->problem()));
}

CONSOLE_GUI_TEST_MAIN(TabOrder)
#include "tst_taborder.moc"
