// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolewindow.h"
#include "testmain.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** A step in a second language, beside that of the program. */
class SecondLanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatTheGuideSaysInThatLanguage_data();
    void saysWhatTheGuideSaysInThatLanguage();
    void leavesTheLanguageOfTheProgramAlone();
    void saysNothingTwice();
    void isKeptInTheSettings();
    void isSeenOnThePage();

private:
    [[nodiscard]] Application &app() { return m_console->application(); }
    [[nodiscard]] SecondLanguage &second() { return *m_console->singleton<SecondLanguage>("SecondLanguage"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleWindow> m_console;
};

void SecondLanguageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s));
    QVERIFY(m_console->isThere());
    app().settings().setSecondLanguage({});
    const QString session =
        m_console->create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso Ltd."_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
    app().sessions().openSession(session);
    QTRY_VERIFY(app().current().hasSession());
    app().current().openStep(u"prepare.sync-time"_s);
}

void SecondLanguageTest::cleanup()
{
    m_console.reset();
}

void SecondLanguageTest::saysWhatTheGuideSaysInThatLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const Language::Entry &language : Language::available()) {
        if (language.code != "en"_L1) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }
}

// The program, asked in that language, is the measure.
void SecondLanguageTest::saysWhatTheGuideSaysInThatLanguage()
{
    QFETCH(const QString, code);
    auto &step = *m_console->singleton<StepController>("Step");
    app().settings().setSecondLanguage(code);
    QVERIFY(second().isShown());
    const QStringList texts{second().title(), second().whyText(), second().limitsText(), second().evidenceText(), second().ifSkippedText()};
    const QStringList notes = second().notes();
    const QStringList instructions = second().instructions();
    QVERIFY(texts.first() != step.title());
    QVERIFY(!instructions.isEmpty());

    app().settings().setLanguage(code);
    QVERIFY(!second().isShown());
    const QStringList expected{step.title(), step.whyText(), step.limitsText(), step.evidenceText(), step.ifSkippedText()};
    QCOMPARE(texts, expected);
    QCOMPARE(notes, step.notes());
    const InstructionModel &model = *step.instructions();
    QCOMPARE(instructions.size(), model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(instructions[row], model.data(model.index(row), InstructionModel::TextRole).toString());
    }
    app().settings().setLanguage(u"en"_s);
}

void SecondLanguageTest::leavesTheLanguageOfTheProgramAlone()
{
    auto &step = *m_console->singleton<StepController>("Step");
    const QString before = step.whyText();
    app().settings().setSecondLanguage(u"ja_JP"_s);
    QVERIFY(second().whyText() != before);
    QCOMPARE(step.whyText(), before);
    QCOMPARE(app().language().code(), u"en"_s);
    QCOMPARE(second().fontFamily(), u"Noto Sans CJK JP"_s);
}

void SecondLanguageTest::saysNothingTwice()
{
    app().settings().setSecondLanguage(u"en"_s);
    QVERIFY(!second().isShown());
    QVERIFY(second().title().isEmpty() && second().instructions().isEmpty());
    app().settings().setLanguage(u"de_DE"_s);
    QVERIFY(second().isShown()); // whoever reads English has it again
    app().settings().setLanguage(u"en"_s);
}

void SecondLanguageTest::isKeptInTheSettings()
{
    app().settings().setSecondLanguage(u"ru_RU"_s);
    m_console.reset();
    m_console = std::make_unique<ConsoleWindow>(m_folder->filePath(u"console.db"_s));
    QCOMPARE(app().settings().secondLanguage(), u"ru_RU"_s);
    QVERIFY(second().isShown());
    QCOMPARE(second().nativeName(), u"русский"_s);
}

void SecondLanguageTest::isSeenOnThePage()
{
    QVERIFY(m_console->show(u"StepPage"_s));
    app().settings().setSecondLanguage(u"zh_TW"_s);
    const auto texts = [this] {
        QStringList shown;
        const auto items = m_console->itemsOf("SecondText");
        for (const QQuickItem *item : items) {
            if (item->isVisible()) {
                shown.append(item->property("text").toString());
            }
        }
        return shown;
    };
    QTRY_VERIFY(texts().contains(second().title()));
    QTRY_VERIFY(texts().contains(second().whyText()));
    QTRY_VERIFY(texts().contains(second().instructions().constFirst()));
    app().settings().setSecondLanguage({});
    QTRY_VERIFY(texts().isEmpty());
}

CONSOLE_GUI_TEST_MAIN(SecondLanguageTest)
#include "tst_secondlanguage.moc"
