// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selfdrive.h"

#include "application.h"
#include "words.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto longestWait = 60s;
constexpr auto settleTime = 600ms; // what moves on the screen has come to rest by then
} // namespace

SelfDrive::SelfDrive(QQmlEngine &engine, Application &application, const Rehearsal &rehearsal, const QString &folder)
    : m_engine(engine)
    , m_application(application)
    , m_rehearsal(rehearsal)
    , m_folder(folder)
{
    connect(&m_watch, &QTimer::timeout, this, &SelfDrive::watch);
}

void SelfDrive::start(QQuickWindow *window)
{
    m_window = window;
    m_since.start();
    if (!m_rehearsal.isAvailable() || !QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "%s\n",
                     m_rehearsal.isAvailable() ? "The folder for the pictures cannot be made."
                                               : "There is no practice site to use the console on.");
        end(1);
        return;
    }
    SessionService &sessions = m_application.sessions();
    connect(&sessions, &SessionService::stateChanged, this, &SelfDrive::databaseReady);
    connect(&m_application.current(), &SessionController::opened, this, &SelfDrive::sessionOpened);
    connect(&m_application.cards(), &QAbstractItemModel::dataChanged, this, &SelfDrive::printChanges);
    databaseReady();
}

void SelfDrive::databaseReady()
{
    if (m_begun || m_application.sessions().state() == SessionService::Loading) {
        return;
    }
    if (m_application.sessions().state() != SessionService::Ready) {
        std::fprintf(stderr, "%s\n", qPrintable(m_application.sessions().problem().inOneLine()));
        end(1);
        return;
    }
    m_begun = true;
    QTimer::singleShot(settleTime, this, [this] {
        save(u"start"_s);
        m_application.sessions().openRehearsal();
    });
}

void SelfDrive::sessionOpened()
{
    m_since.start();
    m_application.current().signIn(m_rehearsal.user(), m_rehearsal.password());
    printChanges();
    m_watch.start(100ms);
}

QList<CardData> SelfDrive::automaticCards() const
{
    QList<CardData> cards = m_application.cards().cards();
    const QString phase = cards.isEmpty() ? QString() : cards.constFirst().phase;
    cards.removeIf([&](const CardData &card) { return card.byHand || card.phase != phase; });
    return cards;
}

void SelfDrive::printChanges()
{
    const auto cards = automaticCards();
    for (const CardData &card : cards) {
        const Status status = card.status();
        // A line for each verdict, not for each value: live ones change all the time.
        if (status == Status::NotRun || std::exchange(m_printed[card.key], status) == status) {
            continue;
        }
        const FindingWords words = m_application.cards().words(card);
        const QString line =
            u"%1  %2  %3"_s.arg(Words::status(status).leftJustified(14), m_application.cards().titleOf(card.key), words.headline);
        std::printf("%6.2f s  %s\n", static_cast<double>(m_since.elapsed()) / 1000, line.trimmed().toUtf8().constData());
        std::fflush(stdout);
    }
}

bool SelfDrive::tellsEverything() const
{
    bool all = true;
    const auto cards = automaticCards();
    for (const CardData &card : cards) {
        if (card.status() == Status::Unknown) {
            all = false;
            std::fprintf(stderr, "%s\n",
                         qPrintable(u"This check cannot tell: %1. %2"_s.arg(m_application.cards().titleOf(card.key),
                                                                            m_application.cards().words(card).sentence)));
        }
    }
    return all;
}

bool SelfDrive::isAnswered() const
{
    const QList<CardData> cards = automaticCards();
    return !cards.isEmpty() && !m_application.current().isSignInNeeded() && std::ranges::all_of(cards, [](const CardData &card) {
        const CheckState &check = card.check;
        return Measurement::isVerdict(card.status()) && card.status() != Status::Blocked && !check.queued && !check.running
            && !check.confirming;
    });
}

void SelfDrive::watch()
{
    const bool late = m_since.hasExpired(std::chrono::milliseconds(longestWait).count());
    if (!isAnswered() && !late) {
        return;
    }
    m_watch.stop();
    // What follows is said in other languages.
    disconnect(&m_application.cards(), &QAbstractItemModel::dataChanged, this, &SelfDrive::printChanges);
    if (late) {
        std::fprintf(stderr, "Not every check has an answer.\n");
        m_exitCode = 1;
    }
    if (!tellsEverything()) {
        m_exitCode = 1;
    }
    takePictures();
}

void SelfDrive::takePictures()
{
    const QSize landscape(1280, 800);
    const QSize portrait(800, 1280);
    const auto look = [this](Settings::Theme theme, const QString &language, const QSize &size) {
        m_application.settings().overrule({.theme = theme, .reducedMotion = true, .language = language});
        m_window->resize(size);
    };
    const auto picture = [=, this](
                             const QString &name, Settings::Theme theme, const QString &language, const QSize &size,
                             const std::function<void()> &before = [] {}) {
        m_pictures.push_back({name, [=] {
                                  before();
                                  look(theme, language, size);
                              }});
    };
    using enum Settings::Theme;
    const QString english = u"en"_s;
    m_application.current().setCurrentPhase(0); // the one whose checks were waited for
    picture(u"session-dark"_s, Dark, english, landscape);
    picture(u"session-light"_s, Light, english, landscape);
    picture(u"session-de"_s, Light, u"de_DE"_s, landscape);
    picture(u"session-portrait-ja"_s, Dark, u"ja_JP"_s, portrait);
    picture(u"step-dark"_s, Dark, english, landscape, [this] {
        m_application.current().openStep(u"prepare.sync-time"_s);
        route("go", u"StepPage"_s);
    });
    picture(u"step-portrait-ja"_s, Dark, u"ja_JP"_s, portrait);
    picture(u"settings"_s, Dark, english, landscape, [this] { route("go", u"SettingsPage"_s); });
    picture(u"new-migration"_s, Light, english, landscape, [this] { route("go", u"NewMigrationPage"_s); });
    picture(u"start-open"_s, Dark, english, landscape, [this] { route("leave"); });
    m_nextPicture = 0;
    nextPicture();
}

void SelfDrive::nextPicture()
{
    if (m_nextPicture == m_pictures.size()) {
        end(m_exitCode);
        return;
    }
    m_pictures[m_nextPicture].second();
    QTimer::singleShot(settleTime, this, [this] {
        save(m_pictures[m_nextPicture++].first);
        nextPicture();
    });
}

void SelfDrive::save(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    if (m_window->grabWindow().save(path)) {
        std::printf("picture: %s\n", qPrintable(path));
    } else {
        std::fprintf(stderr, "The picture %s cannot be written.\n", qPrintable(path));
        m_exitCode = 1;
    }
}

void SelfDrive::route(const char *where, const QString &page)
{
    if (auto *route = m_engine.singletonInstance<QObject *>("Console.Pages", "Route")) {
        page.isEmpty() ? QMetaObject::invokeMethod(route, where) : QMetaObject::invokeMethod(route, where, Q_ARG(QString, page));
    }
}

void SelfDrive::end(int code)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}
