// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace
{
constexpr auto tellOfActivityEvery = 10s;
}

Application::Application(QQmlEngine &engine, const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_settings(options.settings)
    , m_language(nullptr)
    , m_store(m_database, m_clock)
    , m_library(engine)
    , m_guides(m_library)
    , m_engine(m_store, m_clock)
    , m_cards(m_clock)
    , m_step({.engine = m_engine, .store = m_store, .clock = m_clock, .language = m_language, .cards = m_cards})
    , m_current({.engine = m_engine,
                 .store = m_store,
                 .clock = m_clock,
                 .guides = m_guides,
                 .language = m_language,
                 .settings = m_settings,
                 .cards = m_cards,
                 .step = m_step})
    , m_sessions({.database = m_database,
                  .store = m_store,
                  .clock = m_clock,
                  .guides = m_guides,
                  .language = m_language,
                  .settings = m_settings,
                  .current = m_current},
                 options.rehearsal)
    , m_search(DnsClient::standardPort)
    , m_clipboard(nullptr)
{
    HandOver<Settings>::set(&m_settings);
    HandOver<Language>::set(&m_language);
    HandOver<SessionController>::set(&m_current);
    HandOver<StepController>::set(&m_step);
    HandOver<SessionService>::set(&m_sessions);
    HandOver<ServerSearch>::set(&m_search);
    HandOver<Clipboard>::set(&m_clipboard);
    m_language.setEngine(&engine);
    m_language.choose(m_settings.language());
    connect(&m_settings, &Settings::languageChanged, this, [this] { m_language.choose(m_settings.language()); });
    connect(&m_language, &Language::changed, &m_search, &ServerSearch::changed);
    connect(&m_language, &Language::changed, m_settings.languages(), &LanguageModel::retranslate);
    connect(&m_sessions, &SessionService::stateChanged, this, &Application::openWanted);
    QCoreApplication::instance()->installEventFilter(this);
}

Application::~Application() = default;

void Application::start()
{
    m_sessions.start();
    if (!m_options.session.isEmpty()) {
        m_sessions.openSession(m_options.session); // read as soon as the database is open, before the list of all
    }
}

void Application::openWanted()
{
    const bool hasList = m_sessions.state() != SessionService::Loading && m_sessions.state() != SessionService::Failed;
    if (hasList && std::exchange(m_options.openRehearsal, false)) {
        m_sessions.openRehearsal();
    }
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::TouchBegin) {
        const auto now = m_clock.monotonic();
        if (now - m_lastActivity > tellOfActivityEvery) {
            m_lastActivity = now;
            m_current.noteActivity();
        }
    }
    return QObject::eventFilter(watched, event);
}
