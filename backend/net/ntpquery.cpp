// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ntpquery.h"

#include "clock.h"
#include "udpchannel.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto sendAgainAfter = 400ms;
// Old servers understand version 3, and so does every newer one.
constexpr char firstByteOfRequest = (3 << 3) | 3;
constexpr int serverMode = 4;
constexpr qsizetype headerSize = 48;
constexpr qsizetype largestAnswer = 1500;
constexpr qsizetype stratumAt = 1;
constexpr qsizetype referenceIdAt = 12;
constexpr qsizetype originateAt = 24;
constexpr qsizetype receiveAt = 32;
constexpr qsizetype transmitAt = 40;
// What the coarse clock of an old server may be wrong between two looks.
constexpr auto clockGranularity = 1s;
constexpr qint64 epochInNtp = 2'208'988'800; // 1970 counted from 1900

quint64 field(const QByteArray &datagram, qsizetype at)
{
    return qFromBigEndian<quint64>(datagram.constData() + at);
}

/** NTP counts in 1/2^32 seconds; the sum wraps every 136 years, which differences bear. */
quint64 toNtp(const QDateTime &wall, std::chrono::nanoseconds later)
{
    const qint64 msecs = wall.toMSecsSinceEpoch();
    const quint64 seconds = static_cast<quint64>(msecs / 1000 + epochInNtp);
    const quint64 nanoseconds = static_cast<quint64>(msecs % 1000) * 1'000'000 + static_cast<quint64>(later.count());
    return ((seconds + nanoseconds / 1'000'000'000) << 32) + ((nanoseconds % 1'000'000'000) << 32) / 1'000'000'000;
}

std::chrono::microseconds toSpan(quint64 from, quint64 to)
{
    const auto difference = static_cast<qint64>(to - from);
    const qint64 fraction = ((difference & 0xffff'ffff) * 1'000'000) >> 32;
    return std::chrono::microseconds((difference >> 32) * 1'000'000 + fraction);
}

template<typename Values>
std::chrono::microseconds median(Values values)
{
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}
} // namespace

NtpQuery::NtpQuery(const QHostAddress &server, const Clock &clock, QObject *parent, quint16 port)
    : QObject(parent)
    , m_clock(clock)
    , m_channel(new UdpChannel(server, port, this))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_enough.setSingleShot(true);
    m_again.setInterval(sendAgainAfter);
    connect(&m_deadline, &QTimer::timeout, this, &NtpQuery::conclude);
    connect(&m_enough, &QTimer::timeout, this, &NtpQuery::conclude);
    connect(&m_again, &QTimer::timeout, this, &NtpQuery::sendMissing);
    connect(m_channel, &UdpChannel::received, this, &NtpQuery::read);
    connect(m_channel, &UdpChannel::failed, this, &NtpQuery::channelFailed);
}

NtpQuery::~NtpQuery() = default;

void NtpQuery::start(std::chrono::milliseconds deadline, int samples)
{
    if (std::exchange(m_started, true))
        return;
    m_wanted = std::max(1, samples);
    m_enough.setInterval(std::max(0ms, deadline / 4));
    m_deadline.start(std::max(0ms, deadline));
    m_again.start();
    m_startedAt = m_clock.now();
    m_elapsed.start();
    QMetaObject::invokeMethod(this, &NtpQuery::sendMissing, Qt::QueuedConnection);
}

void NtpQuery::abort()
{
    QMetaObject::invokeMethod(this, [this] { end(std::unexpected(NetError{NetError::Kind::Cancelled})); }, Qt::QueuedConnection);
}

void NtpQuery::sendMissing()
{
    for (int missing = m_wanted - m_answered; missing > 0 && !m_ended; --missing) {
        QByteArray request(headerSize, '\0');
        request[0] = firstByteOfRequest;
        // Random instead of the time: it cannot be guessed by who did not see it, and it tells nobody our clock.
        const quint64 mark = QRandomGenerator::system()->generate64();
        qToBigEndian(mark, request.data() + transmitAt);
        m_outstanding.append({mark, m_elapsed.durationElapsed()});
        if (const auto sent = m_channel->send(request); !sent)
            channelFailed(sent.error());
    }
}

void NtpQuery::read(const QByteArray &datagram)
{
    if (m_ended)
        return;
    const bool isAnswer = datagram.size() >= headerSize && datagram.size() <= largestAnswer && (datagram[0] & 7) == serverMode;
    const auto sent = isAnswer ? std::ranges::find(m_outstanding, field(datagram, originateAt), &Sent::mark) : m_outstanding.end();
    if (sent == m_outstanding.end()) {
        // Somebody else's answer, or a second copy: only worth a word if nothing better comes.
        if (!m_problem || m_problem->kind == NetError::Kind::Unreachable)
            m_problem = NetError{NetError::Kind::NotUnderstood, u"no answer to this question"_s, static_cast<int>(datagram.size())};
        return;
    }
    const Sent question = *sent;
    m_outstanding.erase(sent);
    take(question, datagram);
    if (m_answered >= m_wanted)
        conclude();
    else if (m_answered > 0 && !m_enough.isActive())
        m_enough.start();
}

void NtpQuery::take(const Sent &sent, const QByteArray &datagram)
{
    const int stratum = static_cast<uchar>(datagram[stratumAt]);
    const QByteArray referenceId = datagram.sliced(referenceIdAt, 4);
    if (stratum == 0 && (referenceId == "DENY" || referenceId == "RSTR" || referenceId == "RATE")) {
        ++m_answered;
        m_again.stop(); // it asked for less, not for more
        m_problem = NetError{NetError::Kind::ServerRejected, QString::fromLatin1(referenceId)};
        return;
    }
    const std::chrono::nanoseconds now = m_elapsed.durationElapsed();
    const quint64 received = field(datagram, receiveAt);
    const quint64 transmitted = field(datagram, transmitAt);
    const auto away = std::chrono::duration_cast<std::chrono::microseconds>(now - sent.at);
    const auto inServer = toSpan(received, transmitted);
    if (received == 0 || transmitted == 0 || inServer < -clockGranularity || inServer > away + clockGranularity) {
        m_problem = NetError{NetError::Kind::NotUnderstood, u"impossible times"_s};
        return;
    }
    ++m_answered;
    const auto there = toSpan(toNtp(m_startedAt, sent.at), received);
    const auto back = toSpan(toNtp(m_startedAt, now), transmitted);
    m_samples.append({(there + back) / 2, std::max(0us, away - inServer)});
    m_last.leap = static_cast<uchar>(datagram[0]) >> 6;
    m_last.stratum = stratum;
    m_last.referenceId = referenceId;
    m_last.synchronized = m_last.leap != 3 && stratum > 0 && stratum < 16;
}

void NtpQuery::channelFailed(const NetError &error)
{
    if (error.kind == NetError::Kind::Refused && m_answered == 0) {
        end(std::unexpected(error));
        return;
    }
    // Having no way there may pass before the deadline does.
    if (!m_problem)
        m_problem = error;
}

void NtpQuery::conclude()
{
    if (!m_samples.isEmpty())
        end(reading());
    else
        end(std::unexpected(m_problem.value_or(NetError{NetError::Kind::TimedOut})));
}

NtpReading NtpQuery::reading() const
{
    std::vector<std::chrono::microseconds> offsets;
    std::vector<std::chrono::microseconds> roundTrips;
    for (const Sample &sample : m_samples) {
        offsets.push_back(sample.offset);
        roundTrips.push_back(sample.roundTrip);
    }
    NtpReading reading = m_last;
    reading.offset = median(std::move(offsets));
    reading.roundTrip = median(std::move(roundTrips));
    reading.measuredAt = m_clock.now();
    return reading;
}

void NtpQuery::end(const NetResult<NtpReading> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_again.stop();
    m_enough.stop();
    m_channel->close();
    Q_EMIT finished(result);
}
