// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singlesweep.h"

#include "session.h"

SingleSweep::SingleSweep(JournalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{}

SingleSweep::~SingleSweep() = default;

void SingleSweep::start(Order order)
{
    m_order = std::move(order);
    m_store.createSession(m_order.plan.version, m_order.header.toJson()).then(this, [this](const StorageResult<QUuid> &id) {
        if (!id) {
            Q_EMIT failed(id.error());
            return;
        }
        SessionState state;
        state.header = m_order.header;
        state.header.id = *id;
        for (const QString &step : m_order.plan.doneUpTo(m_order.after)) {
            StepState &done = state.steps[step];
            done.step = step;
            done.work = Work::Done;
        }
        begin(std::move(state));
    });
}

void SingleSweep::begin(SessionState state)
{
    m_session = std::make_unique<Session>(std::move(state), m_order.plan, m_store, m_clock);
    connect(m_session.get(), &Session::failed, this, &SingleSweep::failed);
    connect(m_session.get(), &Session::written, this, &SingleSweep::finishIfWritten);
    connect(&m_session->runner(), &CheckRunner::sweepFinished, this, [this] {
        m_answered = true;
        finishIfWritten();
    });
    if (m_order.user.isEmpty()) {
        m_session->sweep();
    } else {
        m_session->signIn(m_order.user, std::move(m_order.password));
    }
}

void SingleSweep::finishIfWritten()
{
    if (!m_answered || !m_session->isWritten()) {
        return;
    }
    m_answered = false;
    QList<CheckState> cards;
    for (const auto &probe : std::as_const(m_order.plan.probes)) {
        cards.append(m_session->state().checks.value(probe->key));
    }
    Q_EMIT finished(cards);
}
