// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkcommand.h"

#include "hostaddress.h"
#include "passwordreader.h"
#include "problemtext.h"
#include "sessionstart.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** Every check ends by its own deadline; this only ends a program that has gone wrong itself. */
constexpr auto lastResort = 120s;

void write(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

ServerTarget targetFrom(const QString &typed)
{
    const HostAddress host = HostAddress::parse(typed);
    return host.isAddress() ? ServerTarget{{}, host.ascii()} : ServerTarget{host.ascii(), {}};
}
} // namespace

CheckCommand::CheckCommand(const CheckRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_language(nullptr)
    , m_library(m_qml)
    , m_guides(m_library)
    , m_store(m_database, m_clock)
    , m_engine(m_store, m_clock)
{
    m_language.choose({});
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(ExitCode::InternalError, tr("The checks did not end. This is a mistake of the program.")); });
    const Engine *engine = m_engine.engine();
    connect(engine, &Engine::opened, this, [this](const SessionState &) { begin(); });
    connect(engine, &Engine::checkChanged, this, [this](const CheckState &state) {
        m_states.insert(state.key, state);
        settleIfDone();
    });
    connect(engine, &Engine::sweepFinished, this, [this] {
        m_swept = true;
        settleIfDone();
    });
    connect(engine, &Engine::failed, this,
            [this](const StorageError &error) { fail(ExitCode::InternalError, ProblemText::storage(error).inOneLine()); });
}

void CheckCommand::start()
{
    m_guide = m_guides.guide(m_request.product);
    if (!m_guide) {
        fail(ExitCode::InternalError, tr("The guide of this product cannot be read: %1").arg(m_library.errorString()));
        return;
    }
    if (!m_request.after.isEmpty() && !m_guide->step(m_request.after)) {
        fail(ExitCode::WrongUsage, tr("--after: the guide has no step “%1”.").arg(m_request.after));
        return;
    }
    if (!m_request.user.isEmpty()) {
        auto password = PasswordReader::read(m_request.passwordFd, tr("Password of %1: ").arg(m_request.user));
        if (!password) {
            fail(ExitCode::WrongUsage, tr("The password cannot be read. Give it at the terminal or with --password-fd."));
            return;
        }
        m_password = std::make_shared<SecretBytes>(std::move(*password));
    }
    m_deadline.start(lastResort);
    const QString path = m_request.database.isEmpty() ? m_folder.filePath(u"check.db"_s) : m_request.database;
    m_database.open(path).then(this, [this](const StorageResult<DatabaseState> &state) {
        if (!state) {
            fail(ExitCode::InternalError, ProblemText::storage(state.error()).inOneLine());
        } else if (state->limitation) {
            fail(ExitCode::InternalError, ProblemText::storage(*state->limitation).inOneLine());
        } else {
            createSession();
        }
    });
}

SessionHeader CheckCommand::header() const
{
    SessionHeader header;
    header.product = m_request.product;
    header.domain = m_request.domain;
    header.source = targetFrom(m_request.source);
    if (!m_request.destination.isEmpty()) {
        header.destination = targetFrom(m_request.destination);
    }
    header.timeServer = m_request.timeServer;
    return header;
}

void CheckCommand::createSession()
{
    SessionStart::create(m_store, m_guide->plan(), header(), m_request.after).then(this, [this](const StorageResult<QUuid> &id) {
        if (!id) {
            fail(ExitCode::InternalError, ProblemText::storage(id.error()).inOneLine());
            return;
        }
        m_engine.run([session = *id, plan = m_guide->plan()](Engine &engine) {
            engine.setSettings({.liveInterval = 0s});
            engine.openSession(session, plan);
        });
    });
}

void CheckCommand::begin()
{
    m_engine.run([user = m_request.user, password = m_password](Engine &engine) {
        if (password) {
            engine.signIn(user, password);
        }
        engine.checkNow();
    });
}

void CheckCommand::settleIfDone()
{
    if (!m_swept || m_ended) {
        return;
    }
    for (const auto &probe : m_guide->plan().probes) {
        const auto state = m_states.constFind(probe->key);
        const bool settled = state != m_states.cend() && Measurement::isVerdict(state->standing.status) && !state->queued && !state->running
            && !state->confirming;
        if (!settled) {
            return;
        }
    }
    report();
}

void CheckCommand::report()
{
    m_ended = true;
    QList<CheckResult> results;
    for (const auto &probe : m_guide->plan().probes) {
        results.append({probe->key, m_guide->cardTitle(probe->key), probe->severity, m_states.value(probe->key).standing});
    }
    const FindingText text(m_language.format(),
                           {.cardTitle = [this](const QString &key) { return m_guide->cardTitle(key); },
                            .stepTitle = [this](const QString &step) { return m_guide->stepTitle(step); }});
    const CheckReport report(results, text);
    write(stdout, m_request.json ? report.json() : report.table().toUtf8());
    Q_EMIT finished(report.exitCode());
}

void CheckCommand::fail(int code, const QString &text)
{
    if (!std::exchange(m_ended, true)) {
        write(stderr, text.toUtf8() + '\n');
        // From the event loop: start() may fail before anybody listens.
        QMetaObject::invokeMethod(this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
    }
}
