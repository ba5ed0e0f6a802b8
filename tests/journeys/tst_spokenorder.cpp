// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filledconsole.h"
#include "readingorder.h"
#include "screens.h"
#include "testmain.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What a screen reader comes to, page by page: in the order in which it is read, and nothing that cannot be told from another. */
class SpokenOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aPageIsSaidAsItIsRead_data();
    void aPageIsSaidAsItIsRead();
    void aSheetIsSaidAsItIsRead_data();
    void aSheetIsSaidAsItIsRead();

private:
    /** Something that is said, and whose it is. */
    struct Spoken {
        QQuickItem *item = nullptr;
        QString name;
        QString description;
        QString parent; ///< name of the nearest that has one
        QAccessible::Role role = QAccessible::NoRole;
        bool isControl = false;
        bool isLeaf = false;
    };
    static void collect(QAccessibleInterface *node, const QString &parent, QList<Spoken> &all);
    /** What is wrong with all that is said now; empty: nothing. */
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] bool isRight() const;

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
};

void SpokenOrder::initTestCase()
{
    QAccessible::setActive(true);
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    QVERIFY(FilledConsole::fill(*m_console, m_folder.path()));
}

void SpokenOrder::cleanup()
{
    if (QObject *sheet = m_console->sheet()) {
        QMetaObject::invokeMethod(sheet, "close");
        QTRY_VERIFY(!m_console->sheet());
    }
}

void SpokenOrder::collect(QAccessibleInterface *node, const QString &parent, QList<Spoken> &all)
{
    if (!node || !node->isValid() || node->state().invisible) {
        return;
    }
    const QString name = node->text(QAccessible::Name);
    auto *item = qobject_cast<QQuickItem *>(node->object());
    const int children = node->childCount();
    if (item && !name.isEmpty()) {
        const bool isText = node->role() == QAccessible::StaticText || node->role() == QAccessible::Heading;
        const bool isControl = !isText && node->state().focusable && (node->actionInterface() || node->state().editable);
        all.append({item, name, node->text(QAccessible::Description), parent, node->role(), isControl, children == 0});
    }
    for (int index = 0; index < children; ++index) {
        collect(node->child(index), name.isEmpty() ? parent : name, all);
    }
}

QString SpokenOrder::complaint() const
{
    QList<Spoken> all;
    collect(QAccessible::queryAccessibleInterface(&m_console->window()), {}, all);
    QStringList complaints;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const auto isAlike = [one](const Spoken &other) {
            return one->isControl && other.isControl && other.name == one->name && other.role == one->role
                && other.description == one->description && other.parent == one->parent;
        };
        if (std::any_of(all.cbegin(), one, isAlike)) {
            complaints.append(u"two are called “%1” in “%2”"_s.arg(one->name, one->parent));
        }
    }
    QList<QQuickItem *> order;
    for (const Spoken &spoken : std::as_const(all)) {
        if (spoken.isLeaf && spoken.item->width() > 0 && spoken.item->height() > 0) {
            order.append(spoken.item);
        }
    }
    const auto nameOf = [&all](const QQuickItem *item) { return std::ranges::find(all, item, &Spoken::item)->name; };
    complaints += ReadingOrder::complaints(order, nameOf);
    if (order.isEmpty()) {
        complaints.append(u"nothing is said"_s);
    }
    return complaints.join(u'\n');
}

/** Whatever page it is may still be growing. */
bool SpokenOrder::isRight() const
{
    QString problem;
    const auto isCalm = [this] { return m_console->isCalm(); };
    if (QTest::qWaitFor(isCalm) && QTest::qWaitFor([&] { return (problem = complaint()).isEmpty(); }, 3s)) {
        return true;
    }
    qWarning("%s", qPrintable(problem));
    return false;
}

void SpokenOrder::aPageIsSaidAsItIsRead_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    for (const QString &page : Screens::pages()) {
        for (const QSize &size : {QSize(480, 800), QSize(1280, 800), QSize(1920, 1080)}) {
            QTest::addRow("%s %d", qPrintable(page), size.width()) << page << size;
        }
    }
}

void SpokenOrder::aPageIsSaidAsItIsRead()
{
    QFETCH(const QString, page);
    QFETCH(const QSize, size);
    m_console->window().resize(size);
    QVERIFY(m_console->show(page));
    QVERIFY(isRight());
}

void SpokenOrder::aSheetIsSaidAsItIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    for (const QString &sheet : Screens::sheets()) {
        for (const QSize &size : {QSize(480, 800), QSize(1280, 800)}) {
            QTest::addRow("%s %d", qPrintable(sheet), size.width()) << sheet << size;
        }
    }
}

void SpokenOrder::aSheetIsSaidAsItIsRead()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    m_console->window().resize(size);
    QVERIFY(m_console->show(u"SettingsPage"_s));
    QVERIFY(m_console->ask(name));
    QVERIFY(isRight());
}

CONSOLE_GUI_TEST_MAIN(SpokenOrder)
#include "tst_spokenorder.moc"
