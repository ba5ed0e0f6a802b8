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
    for (const CardData &card : automaticCards()) {
        if (card.status() == Status::NotRun) {
            continue;
        }
        const FindingWords words = m_application.cards().words(card);
        const QString line =
            u"%1  %2  %3"_s.arg(Words::status(card.status()).leftJustified(14), m_application.cards().titleOf(card.key), words.headline);
        if (std::exchange(m_printed[card.key], line) != line) {
            std::printf("%6.2f s  %s\n", static_cast<double>(m_since.elapsed()) / 1000, line.trimmed().toUtf8().constData());
            std::fflush(stdout);
        }
    }
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
    if (late) {
        std::fprintf(stderr, "Not every check has an answer.\n");
        end(1);
        return;
    }
    takePictures();
}

void SelfDrive::takePictures()
{
    const auto appearance = [this](Settings::Theme theme, const QString &language, const QSize &size) {
        m_application.settings().overrule({.theme = theme, .textScale = {}, .language = language, .database = {}});
        m_window->resize(size);
    };
    const QSize landscape(1280, 800);
    const QSize portrait(800, 1280);
    m_pictures = {
        {u"session-dark"_s, [=] { appearance(Settings::Theme::Dark, u"en"_s, landscape); }},
        {u"session-light"_s, [=] { appearance(Settings::Theme::Light, u"en"_s, landscape); }},
        {u"session-portrait-ja"_s, [=] { appearance(Settings::Theme::Dark, u"ja_JP"_s, portrait); }},
        {u"step-dark"_s,
         [=, this] {
             appearance(Settings::Theme::Dark, u"en"_s, landscape);
             m_application.current().openStep(u"prepare.sync-time"_s);
             go(u"StepPage"_s);
         }},
    };
    m_nextPicture = 0;
    nextPicture();
}

void SelfDrive::nextPicture()
{
    if (m_nextPicture == m_pictures.size()) {
        end(0);
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
    const bool saved = m_window->grabWindow().save(path);
    std::printf(saved ? "picture: %s\n" : "The picture %s cannot be written.\n", qPrintable(path));
}

void SelfDrive::go(const QString &page)
{
    if (auto *route = m_engine.singletonInstance<QObject *>("Console.Pages", "Route")) {
        QMetaObject::invokeMethod(route, "go", Q_ARG(QString, page));
    }
}

void SelfDrive::end(int code)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}
