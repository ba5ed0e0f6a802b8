// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class Clock;
class UdpChannel;

/** What a time server said, measured against the console's own clock. */
struct NtpReading {
    std::chrono::microseconds offset{0}; ///< server minus console; median of the samples
    std::chrono::microseconds roundTrip{0}; ///< median of the samples
    int stratum = 0;
    int leap = 0; ///< 3: not synchronised
    QByteArray referenceId; ///< four bytes, raw: "LOCL", an address …
    bool synchronized = false; ///< leap and stratum say that the server follows some clock
    QDateTime measuredAt; ///< UTC, console's clock
    bool operator==(const NtpReading &) const = default;
};

/**
 * Asks one time server once. The samples leave together, so that the answer costs one round trip; what is lost is sent
 * again. Ends exactly once and never synchronously: answered, out of time, refused or cancelled.
 */
class NtpQuery : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 standardPort = 123;

    /** The clock must outlive the query. */
    NtpQuery(const QHostAddress &server, const Clock &clock, QObject *parent = nullptr, quint16 port = standardPort);
    ~NtpQuery() override;

    void start(std::chrono::milliseconds deadline, int samples = 4);
    void abort(); ///< ends with Cancelled on the next turn of the event loop

Q_SIGNALS:
    void finished(const NetResult<NtpReading> &reading);

private:
    struct Sent {
        quint64 mark; ///< the transmit timestamp of the request, random: who answers must have seen it
        std::chrono::nanoseconds at;
    };
    struct Sample {
        std::chrono::microseconds offset;
        std::chrono::microseconds roundTrip;
    };

    void sendMissing();
    void read(const QByteArray &datagram);
    void take(const Sent &sent, const QByteArray &datagram);
    void channelFailed(const NetError &error);
    void conclude();
    [[nodiscard]] NtpReading reading() const;
    void end(const NetResult<NtpReading> &result);

    const Clock &m_clock;
    UdpChannel *m_channel;
    QTimer m_deadline;
    QTimer m_again;
    QTimer m_enough;
    QDateTime m_startedAt;
    QElapsedTimer m_elapsed;
    int m_wanted = 0;
    int m_answered = 0; ///< samples and refusals
    QList<Sent> m_outstanding;
    QList<Sample> m_samples;
    NtpReading m_last; ///< what the newest good answer said besides times
    std::optional<NetError> m_problem; ///< the best reason so far in case no sample comes
    bool m_started = false;
    bool m_ended = false;
};
