// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"
#include "contactsheet.h"
#include "inventedlanguage.h"
#include "layoutlint.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <random>
#include <set>

/**
 * Shows every page and sheet in every language and looks at them with LayoutLint.
 *
 * A warning, a page that does not come and a complaint each fail it. It has a database of its own and asks only addresses
 * where nobody listens. Sizes, text sizes and themes are a sample, drawn anew each time from a seed that it tells.
 */
class SelfTest
{
public:
    struct Options {
        QString pictures = {}; ///< folder for a picture of every look; empty: none are taken
        bool gallery = false; ///< each language once, and one picture of all of them for each page
        bool everyLook = false; ///< no sample: each language in each size, text size and theme
    };

    explicit SelfTest(const Options &options);
    ~SelfTest();

    [[nodiscard]] int run(); ///< exit code

private:
    /** One appearance of the window. */
    struct Look {
        QString language; ///< of Language::available(), or the invented one
        double textScale = 1;
        QSize size;
        Settings::Theme theme = Settings::Theme::Light;
        bool gloves = false;

        [[nodiscard]] QString text() const;
    };

    [[nodiscard]] QList<Look> looks();
    [[nodiscard]] static QList<Look> looksInGloves();
    [[nodiscard]] static QList<Look> movedLooks();
    [[nodiscard]] LayoutLint::Rules rules(const Look &look) const;
    [[nodiscard]] bool begin(const QString &database);
    void end();
    void testPages();
    void compareMoments();
    void testAllCards();
    void testSheets();
    void testFormerStep();
    void testSecondLanguage();
    void testSilence();
    void testProblem();
    void testPast();
    void testDamagedDatabase();
    void testMissingDatabase();
    void testFailedBackup();
    void testMove();
    void bringIntoSight(const QString &name);
    [[nodiscard]] static int warnings(); ///< so far
    static void forgetWarnings(int before); ///< what came since then was wanted
    void testInEveryLook(const QString &what, const QList<Look> &looks);
    void apply(const Look &look);
    void keepPicture(const QString &what, const Look &look);
    void keepSheet(const QString &what);
    [[nodiscard]] static bool says(const QQuickItem *item, const QString &text);
    void speak(const QString &language);
    [[nodiscard]] bool openSession();
    void showVerdicts();
    void show(const QString &page);
    [[nodiscard]] bool waitFor(const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::seconds(20)) const;
    void complain(const QString &text);
    static void countWarning(QtMsgType type, const QMessageLogContext &context, const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_root;
    std::unique_ptr<Application> m_application;
    QQuickWindow *m_window = nullptr;
    QObject *m_theme = nullptr;
    QString m_laidOut; ///< language and text size of the last look
    int m_looks = 0;
    Options m_options;
    std::mt19937 m_random;
    LayoutLint m_lint;
    ContactSheet m_sheet; ///< of the page that is looked at
    InventedLanguage m_invented;
    std::set<QString> m_complaints; ///< each once
};
