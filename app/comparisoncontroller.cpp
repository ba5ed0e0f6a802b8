// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisoncontroller.h"

#include "clock.h"
#include "guideshelf.h"
#include "language.h"
#include "rehearsal.h"
#include "words.h"

using namespace Qt::StringLiterals;

ComparisonController::ComparisonController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_rows.setFormat(services.language.format());
    m_moments.setFormat(services.language.format());
    connect(&services.language, &Language::changed, this, &ComparisonController::retranslate);
}

void ComparisonController::adopt(const GuideIndex *guide, const SessionState &state)
{
    const QUuid session = guide ? state.header.id : QUuid();
    if (session != m_current) {
        m_current = session;
        m_choosingIn = session;
        m_moments.setMoments({});
        ++m_listRequest; // an answer about another one comes too late
        m_listing = false;
        Q_EMIT choiceChanged();
    }
}

QString ComparisonController::toText(const QUuid &session)
{
    return session.isNull() ? QString() : session.toString(QUuid::WithoutBraces);
}

QString ComparisonController::standing() const
{
    return toText(m_halves.at(m_choosing == Left ? Right : Left).session);
}

void ComparisonController::choose(const QString &left, const QString &right)
{
    m_halves = {Half{.session = QUuid::fromString(left)}, Half{.session = QUuid::fromString(right)}};
    load();
}

void ComparisonController::chooseMoments(const QString &session, qint64 from, qint64 to)
{
    const QUuid id = QUuid::fromString(session);
    m_halves = {Half{.session = id, .place = from}, Half{.session = id, .place = to}};
    load();
}

void ComparisonController::readAgain()
{
    load();
}

void ComparisonController::begin(bool amongMoments)
{
    m_halves = {Half{.session = amongMoments ? m_current : QUuid()}, Half{.session = m_current}};
    m_amongMoments = amongMoments;
    settle(Nothing);
    change(Left);
    m_amongMoments = amongMoments;
    Q_EMIT choiceChanged();
}

void ComparisonController::change(Side side)
{
    m_choosing = side;
    m_amongMoments = isOneSession();
    m_choosingIn = m_halves.at(side).session.isNull() ? m_current : m_halves.at(side).session;
    Q_EMIT choiceChanged();
}

void ComparisonController::listMoments()
{
    const int request = ++m_listRequest;
    m_listing = !m_choosingIn.isNull();
    m_listError.reset();
    Q_EMIT choiceChanged();
    if (!m_listing) {
        m_moments.setMoments({});
        return;
    }
    const QUuid session = m_choosingIn;
    m_services.store.header(session).then(this, [this, request, session](const StorageResult<QJsonObject> &header) {
        if (request != m_listRequest) {
            return;
        }
        m_moments.setTexts(header ? m_services.guides.guide(SessionHeader::fromJson(*header).product) : nullptr);
        SessionMoment::events(m_services.store, session).then(this, [this, request](const StorageResult<QList<MomentEvent>> &events) {
            if (request == m_listRequest) {
                m_listing = false;
                m_listError = events ? std::nullopt : std::optional(events.error());
                m_moments.setMoments(events.value_or(QList<MomentEvent>()));
                Q_EMIT choiceChanged();
            }
        });
    });
}

void ComparisonController::takeMoment(qint64 place)
{
    m_halves.at(m_choosing) = Half{.session = m_choosingIn, .place = place};
    load();
}

void ComparisonController::takeSession(const QString &session)
{
    m_halves.at(m_choosing) = Half{.session = QUuid::fromString(session)};
    load();
}

void ComparisonController::load()
{
    const int request = ++m_request;
    m_error.reset();
    m_phase = -1;
    filter();
    settle(Reading);
    readSide(Left, request);
}

void ComparisonController::readSide(Side side, int request)
{
    const Half &half = m_halves.at(side);
    SessionMoment::read(m_services.store, half.session, {.entries = half.place})
        .then(this, [this, side, request](const StorageResult<SessionMoment> &moment) {
            if (request != m_request) {
                return;
            }
            if (!moment) {
                fail(moment.error());
                return;
            }
            m_halves.at(side).moment = *moment;
            m_halves.at(side).guide = m_services.guides.guide(moment->state.header.product);
            if (side == Left) {
                readSide(Right, request);
            } else {
                compare();
            }
        });
}

void ComparisonController::compare()
{
    static const GuidePlan unknown; // of a product that a later version knows
    const auto side = [this](const Half &half) {
        return SessionComparison::Side{.state = half.moment.state,
                                       .plan = half.guide ? half.guide->plan() : unknown,
                                       .at = half.moment.at.isValid() ? half.moment.at : m_services.clock.now()};
    };
    m_rows.setComparison(SessionComparison::of(side(m_halves[Left]), side(m_halves[Right])), m_halves[Left].guide, m_halves[Right].guide);
    settle(Ready);
    m_rows.setSides(leftTitle(), rightTitle());
}

void ComparisonController::fail(const StorageError &error)
{
    m_error = error;
    settle(Failed);
}

void ComparisonController::settle(State state)
{
    m_state = state;
    if (state != Ready) {
        m_rows.setComparison({}, nullptr, nullptr);
    }
    Q_EMIT changed();
}

Problem ComparisonController::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}

Problem ComparisonController::listProblem() const
{
    return m_listError ? ProblemText::storage(*m_listError) : Problem();
}

QString ComparisonController::momentText(const Half &half) const
{
    if (half.place == 0) {
        //: Of a migration, beside another moment of it
        return tr("As it is now");
    }
    return half.moment.at.isValid() ? m_services.language.format().dateTime(half.moment.at) : QString();
}

QString ComparisonController::title(Side side) const
{
    const Half &half = m_halves.at(side);
    if (m_state != Ready) {
        return {};
    }
    return isOneSession() ? momentText(half) : Rehearsal::customerOf(half.moment.state.header);
}

QString ComparisonController::detail(Side side) const
{
    const Half &half = m_halves.at(side);
    if (m_state != Ready) {
        return {};
    }
    const SessionHeader &header = half.moment.state.header;
    if (isOneSession()) {
        return Rehearsal::customerOf(header);
    }
    const QString begun = header.created.isValid() ? m_services.language.format().date(header.created) : QString();
    QStringList parts{Words::product(header.product), begun, momentText(half)};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u" · "_s);
}

int ComparisonController::same() const
{
    return static_cast<int>(m_rows.comparison().rows.size()) - differences();
}

QString ComparisonController::summary() const
{
    if (m_state != Ready) {
        return {};
    }
    //: Of a comparison: how many things are not the same on both sides
    const QString differ = tr("%n difference(s)", nullptr, differences());
    //: Of a comparison: how many things are the same on both sides
    return differ + u" · "_s + tr("%n the same", nullptr, same());
}

QString ComparisonController::first() const
{
    const ComparedRow *row = m_rows.comparison().first();
    if (m_state != Ready || !row) {
        return {};
    }
    //: Two finished texts: %1 is the title of a phase, %2 a sentence about what differs in it
    return Format::fill(tr("%1: %2"), {m_rows.phaseTitle(row->phase), m_rows.sentence(*row)});
}

QVariantList ComparisonController::phases() const
{
    QVariantList all;
    const SessionComparison &comparison = m_rows.comparison();
    for (const QString &key : comparison.phases) {
        all.append(QVariantMap{{u"title"_s, m_rows.phaseTitle(key)}, {u"count"_s, static_cast<int>(comparison.differences(key))}});
    }
    return all;
}

void ComparisonController::setPhase(int phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        filter();
    }
}

void ComparisonController::setOnlyDifferences(bool only)
{
    if (m_onlyDifferences != only) {
        m_onlyDifferences = only;
        filter();
    }
}

void ComparisonController::filter()
{
    const QStringList keys = m_rows.comparison().phases;
    const bool isOne = m_phase >= 0 && m_phase < keys.size();
    m_rows.setFilter(m_onlyDifferences, isOne ? std::optional(keys.at(m_phase)) : std::nullopt);
    Q_EMIT filterChanged();
}

void ComparisonController::retranslate()
{
    m_rows.setFormat(m_services.language.format());
    m_rows.setSides(leftTitle(), rightTitle());
    m_moments.setFormat(m_services.language.format());
    Q_EMIT changed();
    Q_EMIT choiceChanged();
}
