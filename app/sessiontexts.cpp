// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "guideshelf.h"
#include "language.h"
#include "mark.h"
#include "rehearsal.h"
#include "sessioncontroller.h"
#include "words.h"

using namespace Qt::StringLiterals;

// What the open session says about itself. Nothing is kept: each text is made when it is asked for.

QString SessionController::customer() const
{
    return Rehearsal::customerOf(m_header);
}

QString SessionController::productTitle() const
{
    return Words::product(m_header.product);
}

QString SessionController::route() const
{
    return m_guide ? Words::route(m_header.product) : QString();
}

QString SessionController::domain() const
{
    return Format::foreign(m_header.domain);
}

SessionController::Glance SessionController::makeGlance() const
{
    return {.source = server(m_header.source, u"net.dc-ports@source"_s),
            .destination = server(m_header.destination, u"net.dc-ports@destination"_s),
            .next = makeNext(),
            // Of the past nobody is asked anything.
            .certificate = m_isPast ? CertificateValue() : makeCertificate(),
            .signInNeeded = !m_isPast && needsSignIn()};
}

ServerValue SessionController::server(const ServerTarget &target, const QString &key) const
{
    const CardData *card = m_services.cards.card(key);
    const Status status = card ? card->status() : Status::NotRun;
    ServerValue value;
    value.name = Format::foreign(target.name.isEmpty() ? target.address : target.name);
    value.address = target.address;
    const bool stale = card && card->check.stale;
    value.status = stale ? MarkValue::Stale : MarkValue::of(status);
    value.text = stale ? Words::stale() : Words::status(status);
    value.known = target.isSet();
    return value;
}

QString SessionController::phaseTitle() const
{
    return m_guide && m_currentPhase >= 0 ? m_guide->phaseTitle(m_guide->phases().value(m_currentPhase)) : QString();
}

QString SessionController::phasePosition() const
{
    const Format format = m_services.language.format();
    //: %1 and %2 are numbers
    return m_guide ? tr("Phase %1 of %2").arg(format.number(m_currentPhase + 1), format.number(m_phases.rowCount())) : QString();
}

NextValue SessionController::makeNext() const
{
    if (!m_guide || m_state.outcome.kind != SessionOutcome::Kind::Open) {
        return {};
    }
    const NextThing thing = NextThing::of(m_guide->plan(), m_state, m_services.clock.now());
    if (thing.kind == NextThing::Kind::Cause) {
        const CardData *card = m_services.cards.card(thing.subject);
        return card ? causeValue(*card) : NextValue();
    }
    return thing.kind == NextThing::Kind::Nothing ? NextValue() : stepValue(thing);
}

NextValue SessionController::causeValue(const CardData &card) const
{
    NextValue next;
    const FindingWords words = m_services.cards.words(card);
    const bool signIn = CardModel::actionOf(card) == CardModel::Action::SignIn;
    //: The most important next thing: title of a card and its value
    next.title = tr("%1: %2").arg(m_guide->cardTitle(card.key), words.headline);
    next.detail = m_services.language.format().sentences(words.sentence, words.next);
    next.status = card.mark();
    //: Buttons of the most important next thing
    next.actionText = signIn ? tr("Sign in") : tr("Show how");
    next.stepId = signIn ? QString() : card.step;
    return next;
}

NextValue SessionController::stepValue(const NextThing &thing) const
{
    NextValue next;
    const QString title = m_guide->stepTitle(thing.subject);
    if (thing.kind == NextThing::Kind::Carry) {
        //: The most important next thing: %1 is the title of a step that somebody has begun
        next.title = tr("Go on: %1").arg(title);
    } else if (thing.kind == NextThing::Kind::Late) {
        //: The most important next thing: %1 is the title of a step that was put off
        next.title = tr("Still open: %1").arg(title);
    } else {
        //: The most important next thing, when nothing is wrong: %1 is the title of a step
        next.title = tr("Next: %1").arg(title);
    }
    const Step *step = m_guide->step(thing.subject);
    next.detail = step ? step->why() : QString();
    next.status = MarkValue::of(m_state.steps.value(thing.subject).work);
    next.actionText = tr("Open the step");
    next.stepId = thing.subject;
    return next;
}

QString SessionController::liveText() const
{
    const Format format = m_services.language.format();
    //: The part of the program that asks the servers is silent; %1 is a time
    return m_live ? QString() : tr("No live data since %1").arg(format.shortly(m_lastBeatAt, m_services.clock.now()));
}

QString SessionController::progressText() const
{
    if (!m_checking) {
        return {};
    }
    const Format format = m_services.language.format();
    //: While the servers are asked; %1 and %2 are numbers of checks
    return m_asked == 0 ? tr("Asking the servers …")
                        : tr("%1 of %2 checks have an answer").arg(format.number(m_answered), format.number(m_asked));
}

bool SessionController::needsSignIn() const
{
    const QList<CardData> &cards = m_services.cards.cards();
    return std::ranges::any_of(cards, [](const CardData &card) {
        return CardModel::actionOf(card) == CardModel::Action::SignIn && card.check.standing.code != Code::NotPermitted;
    });
}

QString SessionController::signInProblem() const
{
    if (m_signIn.code.isEmpty() || m_signIn.status == Status::Passed) {
        return {};
    }
    const FindingWords words = FindingText(m_services.language.format()).words(m_signIn);
    return m_services.language.format().sentences(words.sentence, words.next);
}

const CardData *SessionController::certificateCard() const
{
    const QList<CardData> &cards = m_services.cards.cards();
    const auto found = std::ranges::find_if(cards, [](const CardData &card) {
        const QString &code = card.check.standing.code;
        return code == Code::CertificateUntrusted || code == Code::CertificateChanged;
    });
    return found == cards.end() ? nullptr : &*found;
}

CertificateValue SessionController::makeCertificate() const
{
    CertificateValue value;
    const CardData *card = certificateCard();
    if (!card) {
        return value;
    }
    const QVariantMap &values = card->check.standing.values;
    const auto text = [&](const QString &key) { return Format::foreign(values.value(key).toString()); };
    value.host = text(u"host"_s);
    value.fingerprint = text(u"fingerprint"_s);
    value.subject = text(u"subject"_s);
    const QDateTime until = QDateTime::fromString(text(u"until"_s), Qt::ISODate);
    value.until = until.isValid() ? m_services.language.format().date(until) : text(u"until"_s);
    value.problem = m_services.cards.words(*card).sentence;
    value.asked = value.fingerprint != m_refusedFingerprint;
    return value;
}

Problem SessionController::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}
