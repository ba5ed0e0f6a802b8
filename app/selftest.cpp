// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selftest.h"

#include "application.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQuickItem>

#include <cstdio>
#include <memory>

namespace
{
constexpr const char *pages[] = {"StartPage", "NewMigrationPage", "SessionPage", "StepPage", "SettingsPage"};
constexpr QSize sizes[] = {{1280, 800}, {800, 1280}, {480, 800}};
constexpr Settings::Theme themes[] = {Settings::Theme::Light, Settings::Theme::Dark, Settings::Theme::HighContrast};
} // namespace

SelfTest::SelfTest(QQmlEngine &engine, Application &application)
    : m_engine(engine)
    , m_application(application)
{
    QObject::connect(&engine, &QQmlEngine::warnings, &m_window, [this](const QList<QQmlError> &errors) {
        m_warnings += static_cast<int>(errors.size()); // the engine prints them itself
    });
}

int SelfTest::run()
{
    int made = 0;
    bool good = true;
    m_window.show();
    for (const Settings::Theme theme : themes) {
        m_application.settings().overrule({.theme = theme, .textScale = {}, .language = {}, .database = {}});
        for (const QSize &size : sizes) {
            m_window.resize(size);
            for (const char *page : pages) {
                good = make(page) && good;
                ++made;
            }
        }
    }
    std::printf("%d pages made, %d warnings\n", made, m_warnings);
    return good && m_warnings == 0 ? 0 : 1;
}

bool SelfTest::make(const char *page)
{
    QQmlComponent component(&m_engine);
    component.loadFromModule("Console.Pages", page);
    const std::unique_ptr<QObject> object(component.create());
    auto *item = qobject_cast<QQuickItem *>(object.get());
    if (!item) {
        std::fprintf(stderr, "%s: %s\n", page, qPrintable(component.errorString()));
        return false;
    }
    item->setParentItem(m_window.contentItem());
    item->setSize(m_window.size());
    m_window.grabWindow(); // lays it out and draws it once
    QCoreApplication::processEvents();
    return true;
}
