// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sweeps on request: a line "cold" or "later" on standard input, a line of JSON with what each card said and when on standard
// output. A cold sweep is that of a new migration, from signing in to the last verdict that is committed; a later one goes over
// the connections that are open. Runs on the console's machine of a practice site, which says what is to be asked.

#include "engine.h"
#include "guidelibrary.h"
#include "guideplugins.h"
#include "journalstore.h"
#include "kerberosenvironment.h"
#include "sessionstart.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QQmlEngine>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto lastIsWrittenWithin = 50ms; // after the last answer: the engine gathers for less before it writes

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "bench_sweep: %s\n", qPrintable(what));
    std::exit(70);
}

/** What the practice site says of itself. */
struct Network {
    SessionHeader header;
    QString user;
    QByteArray password;
    QString lastStepDone;

    static Network fromEnvironment()
    {
        QJsonObject site = QJsonDocument::fromJson(qgetenv("CONSOLE_REHEARSAL")).object();
        if (site.isEmpty()) {
            fail(u"there is no practice site"_s);
        }
        Network network;
        network.user = site.take(u"user"_s).toString();
        network.password = site.take(u"password"_s).toString().toUtf8();
        network.lastStepDone = site.take(u"done"_s).toString();
        network.header = SessionHeader::fromJson(site);
        return network;
    }
};

/** Does one sweep after the other, as the window's engine does them. */
class Sweeper : public QObject
{
public:
    Sweeper(const Guide &guide, Network network);

    void begin(const QByteArray &word);

private:
    struct Answer {
        qint64 at = 0; ///< nanoseconds since the sweep began
        CheckState state;
    };

    void openNew();
    void take(const CheckState &state);
    void end();

    GuidePlan m_plan;
    Network m_network;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    Database m_database;
    JournalStore m_store;
    Engine m_engine;
    QMap<QString, Answer> m_answers;
    QElapsedTimer m_since;
    QTimer m_rest;
};

Sweeper::Sweeper(const Guide &guide, Network network)
    : m_plan(GuidePlan::of(guide))
    , m_network(std::move(network))
    // Beside the program and not in /tmp, which is often memory and would make a commit cost nothing.
    , m_folder(QCoreApplication::applicationDirPath() + u"/bench-sweep-XXXXXX"_s)
    , m_store(m_database, m_clock)
    , m_engine(m_store, m_clock)
{
    if (!m_database.open(m_folder.filePath(u"sweeps.db"_s)).result()) {
        fail(u"the database cannot be opened"_s);
    }
    m_engine.setSettings({.liveInterval = 0s});
    connect(&m_engine, &Engine::failed, this, [](const StorageError &error) { fail(error.detail); });
    connect(&m_engine, &Engine::checkChanged, this, &Sweeper::take);
    m_rest.setSingleShot(true);
    m_rest.setInterval(lastIsWrittenWithin);
    connect(&m_engine, &Engine::sweepFinished, &m_rest, qOverload<>(&QTimer::start));
    // Behind the last entries in the database's queue: when this is answered, their verdicts are there.
    connect(&m_rest, &QTimer::timeout, this, [this] { m_store.sessions().then(this, [this](const auto &) { end(); }); });
    connect(&m_engine, &Engine::opened, this, [this] {
        m_since.start();
        m_engine.signIn(m_network.user, std::make_shared<SecretBytes>(SecretBytes::fromText(QString::fromUtf8(m_network.password))));
    });
}

void Sweeper::begin(const QByteArray &word)
{
    if (word == "cold") {
        m_answers.clear();
        openNew();
    } else {
        m_since.start();
        m_engine.checkNow();
    }
}

void Sweeper::openNew()
{
    const auto session = SessionStart::create(m_store, m_plan, m_network.header, m_network.lastStepDone).result();
    if (!session) {
        fail(session.error().detail);
    }
    m_engine.openSession(*session, m_plan);
}

void Sweeper::take(const CheckState &state)
{
    Answer &answer = m_answers[state.key];
    if (Measurement::isVerdict(state.standing.status) && !state.queued && !state.running && !state.confirming) {
        answer.at = m_since.nsecsElapsed();
    }
    answer.state = state;
}

void Sweeper::end()
{
    const auto milliseconds = [](qint64 nanoseconds) { return static_cast<double>(nanoseconds) / 1e6; };
    qint64 last = 0;
    QJsonObject cards;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        const Finding &standing = it->state.standing;
        last = std::max(last, it->at);
        cards.insert(it.key(),
                     QJsonObject{{u"status"_s, Measurement::statusToString(standing.status)},
                                 {u"code"_s, standing.code},
                                 {u"ms"_s, milliseconds(it->at)}});
    }
    const QJsonObject line{{u"ms"_s, milliseconds(last)}, {u"cards"_s, cards}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}
} // namespace

int main(int argc, char *argv[])
{
    if (!KerberosEnvironment::prepare()) {
        fail(u"nobody can sign in here"_s);
    }
    const QCoreApplication application(argc, argv);
    QQmlEngine qml;
    GuideLibrary library(qml);
    Network network = Network::fromEnvironment();
    const Guide *guide = library.guide(network.header.product);
    if (!guide) {
        fail(library.errorString());
    }
    Sweeper sweeper(*guide, std::move(network));
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &sweeper, [&sweeper] {
        std::string word;
        if (std::getline(std::cin, word)) {
            sweeper.begin(QByteArray::fromStdString(word));
        } else {
            QCoreApplication::quit();
        }
    });
    return QCoreApplication::exec();
}
