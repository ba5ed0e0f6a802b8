// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <set>

/**
 * Shows every page and sheet in every theme, language, size and text size, and looks for what nobody should see.
 *
 * A warning, a page that does not come, text that is cut, something beside the window, a target too small for a finger
 * and a control without a name each fail it. It has a database of its own and asks only addresses where nobody listens.
 */
class SelfTest
{
public:
    explicit SelfTest(const QString &pictures = {}); ///< folder for a picture of every look; empty: none are taken
    ~SelfTest();

    [[nodiscard]] int run(); ///< exit code

private:
    /** One appearance of the window. */
    struct Look {
        QString language;
        double textScale = 1;
        QSize size;
        Settings::Theme theme = Settings::Theme::Light;
        bool gloves = false;

        [[nodiscard]] QString text() const;
    };

    [[nodiscard]] static QList<Look> allLooks();
    [[nodiscard]] static QList<Look> looksInGloves();
    [[nodiscard]] bool begin(const QString &database);
    void end();
    void testPages();
    void compareMoments();
    void testAllCards();
    void testSheets();
    void testSecondLanguage();
    void testSilence();
    void testProblem();
    void testPast();
    void testDamagedDatabase();
    void testInEveryLook(const QString &what, const QList<Look> &looks);
    void apply(const Look &look);
    void keepPicture(const QString &what, const Look &look);
    [[nodiscard]] static bool says(const QQuickItem *item, const QString &text);
    void inspect(QQuickItem *item, const QString &where);
    void inspectText(QQuickItem *text, const QString &where);
    void inspectControl(QQuickItem *control, const QString &where);
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
    QString m_pictures;
    std::set<QString> m_complaints; ///< each once
};
