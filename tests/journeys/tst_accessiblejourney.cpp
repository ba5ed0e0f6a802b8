// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "testmain.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

/** A migration through the accessibility interface alone, as a screen reader drives it. */
class AccessibleJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMigrationByWhatIsSaid();
    void aStepIsDoneAndUndone();
    void aCardThatChangesIsSaidOnce();

private:
    using Visit = std::function<bool(QAccessibleInterface *)>;
    /** The first that is wanted, from the root on in the order of reading. */
    [[nodiscard]] static QAccessibleInterface *search(QAccessibleInterface *from, const Visit &isWanted);
    [[nodiscard]] QAccessibleInterface *find(const QString &name, bool isField = false) const;
    [[nodiscard]] bool press(const QString &name) const;
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /** A picture of what is shown, where somebody wants to look at it. */
    void keep(const QString &stage) const;
    /** What can have the focus and has no name or no role. */
    [[nodiscard]] QString unnamed() const;
    /** What the engine tells of a card when it has measured it. */
    void measure(const CardData &card, Status status) const;
    static void listen(QAccessibleEvent *event);

    QTemporaryDir m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
    static inline QStringList s_said;
};

void AccessibleJourney::initTestCase()
{
    QAccessible::setActive(true);
    m_console = std::make_unique<ConsoleWindow>(m_folder.filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    m_console->application().settings().setReducedMotion(true);
    QTRY_COMPARE(m_console->application().sessions().state(), SessionService::Ready);
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
}

QAccessibleInterface *AccessibleJourney::search(QAccessibleInterface *from, const Visit &isWanted)
{
    if (!from || !from->isValid() || from->state().invisible) {
        return nullptr;
    }
    if (isWanted(from)) {
        return from;
    }
    for (int index = 0; index < from->childCount(); ++index) {
        if (QAccessibleInterface *found = search(from->child(index), isWanted)) {
            return found;
        }
    }
    return nullptr;
}

QAccessibleInterface *AccessibleJourney::find(const QString &name, bool isField) const
{
    return search(QAccessible::queryAccessibleInterface(&m_console->window()), [&](QAccessibleInterface *node) {
        const bool isUsable = isField ? node->state().editable : node->state().focusable && node->actionInterface();
        return isUsable && node->text(QAccessible::Name) == name;
    });
}

bool AccessibleJourney::press(const QString &name) const
{
    if (!QTest::qWaitFor([&] { return m_console->isCalm() && find(name); })) {
        qWarning("“%s” is not offered.", qPrintable(name));
        return false;
    }
    find(name)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

bool AccessibleJourney::type(const QString &name, const QString &text) const
{
    QAccessibleInterface *field = find(name, true);
    if (!field) {
        qWarning("There is no field “%s”.", qPrintable(name));
        return false;
    }
    field->setText(QAccessible::Value, text);
    return field->text(QAccessible::Value) == text;
}

void AccessibleJourney::keep(const QString &stage) const
{
    const QString folder = qEnvironmentVariable("CONSOLE_PICTURES");
    QVERIFY(folder.isEmpty() || m_console->window().grabWindow().save(folder + "/accessible-"_L1 + stage + ".png"_L1));
}

QString AccessibleJourney::unnamed() const
{
    const QAccessibleInterface *found = search(QAccessible::queryAccessibleInterface(&m_console->window()), [](QAccessibleInterface *node) {
        const bool isUsed = node->state().focusable && qobject_cast<QQuickItem *>(node->object());
        return isUsed && (node->text(QAccessible::Name).isEmpty() || node->role() == QAccessible::NoRole);
    });
    return found ? QString::fromLatin1(found->object()->metaObject()->className()) : QString();
}

void AccessibleJourney::aMigrationByWhatIsSaid()
{
    QCOMPARE(unnamed(), QString());
    QVERIFY(press(u"New migration"_s));
    QTRY_COMPARE(m_console->page(), u"NewMigrationPage"_s);
    QCOMPARE(unnamed(), QString());
    QVERIFY(press(u"Windows Small Business Server 2003"_s));
    QTRY_VERIFY(find(u"Windows Small Business Server 2003"_s)->state().checked);
    QVERIFY(type(u"Customer"_s, u"Contoso Ltd."_s));
    QVERIFY(type(u"Domain"_s, u"contoso.lan"_s));
    QVERIFY(type(u"Source Server"_s, u"127.0.0.77"_s));
    QVERIFY(press(u"Begin the migration"_s));
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    QTRY_VERIFY(!m_console->application().current().isChecking());
    QCOMPARE(unnamed(), QString());
    QVERIFY(press(u"More"_s));
    QTRY_VERIFY(m_console->sheet());
    QVERIFY(!find(u"Check now"_s)); // what the sheet covers is not offered
    QCOMPARE(unnamed(), QString());
    QVERIFY(press(u"Settings"_s));
    QTRY_COMPARE(m_console->page(), u"SettingsPage"_s);
    QCOMPARE(unnamed(), QString());
    QVERIFY(press(u"Back"_s));
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
}

void AccessibleJourney::aStepIsDoneAndUndone()
{
    const QString session =
        m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Fabrikam"_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
    QVERIFY(!session.isEmpty());
    m_console->application().sessions().openSession(session);
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    QTRY_VERIFY(m_console->application().current().sessionId() == session && !m_console->application().current().isChecking());
    QVERIFY(press(u"Open the step: Take a full backup of the source server"_s));
    QTRY_COMPARE(m_console->page(), u"StepPage"_s);
    QCOMPARE(unnamed(), QString());
    QVERIFY(!find(u"Check now"_s)); // of the page below it
    keep(u"step"_s);
    QVERIFY(press(u"Mark as done"_s));
    QTRY_VERIFY(m_console->sheet());
    QCOMPARE(unnamed(), QString());
    QVERIFY(press(u"Today"_s));
    QVERIFY(type(u"Where the backup is kept"_s, u"USB disk 2"_s));
    QVERIFY(type(u"What was done"_s, u"Full backup"_s));
    keep(u"confirm"_s);
    QVERIFY(press(u"Mark as done"_s));
    QTRY_VERIFY(!m_console->sheet());
    QTRY_VERIFY(find(u"Reopen the step"_s));
    QVERIFY(!find(u"Mark as done"_s));
    keep(u"done"_s);
    QVERIFY(press(u"Undo: Done: Take a full backup of the source server"_s));
    QTRY_VERIFY(find(u"Mark as done"_s));
    QVERIFY(!find(u"Reopen the step"_s));
    QVERIFY(press(u"Back"_s));
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    keep(u"undone"_s);
    QVERIFY(press(u"Back"_s));
    QTRY_COMPARE(m_console->page(), u"StartPage"_s);
}

void AccessibleJourney::listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        s_said.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    }
}

void AccessibleJourney::measure(const CardData &card, Status status) const
{
    CheckState state = card.check;
    state.standing.status = status;
    state.standing.measuredAt = state.confirmedAt = QDateTime::currentDateTimeUtc();
    state.stale = false;
    Q_EMIT m_console->application().engine().engine()->checkChanged(state);
    QCoreApplication::processEvents(); // what is said is said with the next turn of the loop
}

void AccessibleJourney::aCardThatChangesIsSaidOnce()
{
    Application &application = m_console->application();
    QAccessible::installUpdateHandler(&AccessibleJourney::listen);
    const auto stop = qScopeGuard([] { QAccessible::installUpdateHandler(nullptr); });
    s_said.clear();
    const QSignalSpy created(&application.sessions(), &SessionService::created);
    application.sessions().create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso"_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
    QTRY_COMPARE(created.count(), 1);
    const QString session = created.constFirst().constFirst().toString();
    application.sessions().openSession(session);
    QTRY_COMPARE(m_console->page(), u"SessionPage"_s);
    QTRY_VERIFY(application.current().sessionId() == session && !application.current().isChecking());
    application.settings().setLiveInterval(0); // nothing else is measured now
    CardModel &model = application.cards();
    const auto shown = [&](int row) {
        const CardData &card = model.cards().at(row);
        const bool isBad = !card.byHand && (card.status() == Status::Failed || card.status() == Status::Unknown);
        return isBad && find(model.index(row).data(CardModel::AccessibleTextRole).toString());
    };
    const auto firstShown = [&] {
        int row = 0;
        while (row < model.rowCount() && !shown(row)) {
            ++row;
        }
        return row;
    };
    QTRY_VERIFY(firstShown() < model.rowCount());
    const int row = firstShown();
    const CardData card = model.cards().at(row);
    const QString title = model.index(row).data(CardModel::TitleRole).toString();

    QVERIFY2(s_said.filter(title).isEmpty(), qPrintable(s_said.join(u'\n'))); // the first answers of all cards would never end
    s_said.clear();
    measure(card, Status::Passed);
    QTRY_COMPARE(s_said.size(), 1);
    QVERIFY2(s_said.constFirst().contains(title) && s_said.constFirst().contains("Passed"_L1), qPrintable(s_said.constFirst()));
    measure(card, Status::Passed); // nothing new
    measure(card, Status::Warning);
    QTRY_COMPARE(s_said.size(), 2);
    QVERIFY2(s_said.constLast().contains(title) && s_said.constLast().contains("Warning"_L1), qPrintable(s_said.constLast()));
}

CONSOLE_GUI_TEST_MAIN(AccessibleJourney)
#include "tst_accessiblejourney.moc"
