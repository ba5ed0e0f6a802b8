// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideplan.h"
#include "journalstore.h"
#include "secret.h"
#include "sessionstate.h"

#include <QObject>

#include <memory>
#include <optional>

class Session;

/** Asks every check of a guide once, without a window: the same engine and the same journal, on the caller's thread. */
class SingleSweep : public QObject
{
    Q_OBJECT
public:
    struct Order {
        SessionHeader header;
        GuidePlan plan;
        QString after; ///< full id of the last step that is done; "" = none
        QString user; ///< empty: nobody signs in
        SecretBytes password;
    };

    SingleSweep(JournalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~SingleSweep() override;

    void start(Order order);

Q_SIGNALS:
    void finished(const QList<CheckState> &cards); ///< in the guide's order
    void failed(const StorageError &error);

private:
    void begin(SessionState state);
    void finishIfWritten();

    JournalStore &m_store;
    const Clock &m_clock;
    Order m_order;
    std::unique_ptr<Session> m_session;
    bool m_answered = false;
};
