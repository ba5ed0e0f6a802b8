// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrationcontroller.h"

#include "gate.h"
#include "guideshelf.h"
#include "language.h"
#include "sessioncontroller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

MigrationController::MigrationController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.current, &SessionController::stateAdopted, this, [this](const GuideIndex *guide, const SessionState &state) {
        m_guide = guide;
        m_state = state;
        Q_EMIT changed();
    });
    connect(&services.language, &Language::changed, this, &MigrationController::changed);
}

bool MigrationController::isComplete() const
{
    const auto isOpen = [this](const StepPlan &step) {
        return step.phasePlace >= 0 && step.isNeeded() && !Gate::isSettled(m_guide->plan(), m_state, step);
    };
    return m_guide && std::ranges::none_of(m_guide->plan().steps, isOpen);
}

QString MigrationController::outcomeTitle() const
{
    switch (m_state.outcome.kind) {
    case SessionOutcome::Kind::Open:
        return {};
    case SessionOutcome::Kind::Finished:
        return tr("This migration is finished");
    case SessionOutcome::Kind::Abandoned:
        return tr("This migration was abandoned");
    }
    return {};
}

QString MigrationController::outcomeDetail() const
{
    const SessionOutcome &outcome = m_state.outcome;
    if (!isClosed()) {
        return {};
    }
    const QString when = m_services.language.format().shortly(outcome.at, m_services.clock.now());
    if (outcome.reason.isEmpty()) {
        //: Who closed a migration: %1 is a person, %2 a date and time
        return tr("%1, %2").arg(Format::foreign(outcome.author), when);
    }
    //: Who closed a migration: %1 is a person, %2 a date and time, %3 that person's reason
    return tr("%1, %2: “%3”").arg(Format::foreign(outcome.author), when, Format::foreign(outcome.reason));
}

QVariantMap MigrationController::answers() const
{
    const SessionHeader &header = m_state.header;
    return {{u"product"_s, header.product},
            {u"customer"_s, header.customer},
            {u"technician"_s, header.technician},
            {u"domain"_s, header.domain},
            {u"sourceName"_s, header.source.name},
            {u"sourceAddress"_s, header.source.address},
            {u"destinationName"_s, header.destination.name},
            {u"destinationAddress"_s, header.destination.address}};
}

void MigrationController::correct(const QVariantMap &answers)
{
    const auto text = [&](const QString &key) { return answers.value(key).toString().trimmed(); };
    SessionHeader header = m_state.header;
    header.product = text(u"product"_s);
    header.customer = text(u"customer"_s);
    header.technician = text(u"technician"_s);
    header.domain = text(u"domain"_s);
    header.source = {text(u"sourceName"_s), text(u"sourceAddress"_s)};
    header.destination = {text(u"destinationName"_s), text(u"destinationAddress"_s)};
    if (m_guide && header != m_state.header) {
        m_services.engine.run([header](Engine &engine) { engine.changeHeader(header); });
    }
}

void MigrationController::finish(const QString &note)
{
    if (isComplete()) {
        m_services.engine.run([note](Engine &engine) { engine.closeMigration(SessionOutcome::Kind::Finished, note); });
    }
}

void MigrationController::abandon(const QString &reason)
{
    if (m_guide && !reason.trimmed().isEmpty()) {
        m_services.engine.run([reason](Engine &engine) { engine.closeMigration(SessionOutcome::Kind::Abandoned, reason.trimmed()); });
    }
}

void MigrationController::reopen(const QString &reason)
{
    if (isClosed()) {
        m_services.engine.run([reason](Engine &engine) { engine.reopenMigration(reason.trimmed()); });
    }
}

void MigrationController::replaceDestination(const QString &reason)
{
    if (m_guide) {
        m_services.engine.run([reason](Engine &engine) { engine.replaceDestination(reason.trimmed()); });
    }
}
