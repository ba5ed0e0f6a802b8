// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkprobe.h"
#include "neterror.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Clock;
class Site;

/** One execution of a check. Ends exactly once: answered, out of time or cancelled. */
class CheckRun : public QObject
{
    Q_OBJECT
public:
    CheckRun(std::shared_ptr<const CheckProbe> probe, Site &site, const Situation &situation, const Clock &clock,
             QObject *parent = nullptr);

    void start(); ///< calls CheckProbe::begin() on the next turn of the event loop
    void cancel();
    void finish(Finding finding); ///< the first call wins

    [[nodiscard]] const CheckProbe &probe() const { return *m_probe; }
    [[nodiscard]] Site &site() const { return m_site; }
    [[nodiscard]] const Situation &situation() const { return m_situation; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] std::chrono::milliseconds remaining() const; ///< until the deadline, at least 1 ms
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /** Ends with Unknown for what the network did not deliver. */
    void fail(const NetError &error, const QString &host, QLatin1StringView service, const QStringList &lost = {});

Q_SIGNALS:
    void finished(const Finding &finding);

private:
    std::shared_ptr<const CheckProbe> m_probe;
    Site &m_site;
    Situation m_situation;
    const Clock &m_clock;
    QTimer m_deadline;
    bool m_finished = false;
};

/** A finding with its code and values in one line. */
[[nodiscard]] Finding makeFinding(Status status, QLatin1StringView code, QVariantMap values = {});

/** What is said of a server that did not deliver an answer: Unknown, with the cause. */
[[nodiscard]] Finding unknownBecause(const NetError &error, const QString &host, QLatin1StringView service,
                                     std::chrono::milliseconds waited);
