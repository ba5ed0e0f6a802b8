// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plancontroller.h"

#include "language.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
using Member = QString PlanRow::*;
constexpr std::array<std::pair<QLatin1StringView, Member>, 8> texts{{{"application"_L1, &PlanRow::application},
                                                                     {"vendor"_L1, &PlanRow::vendor},
                                                                     {"contact"_L1, &PlanRow::contact},
                                                                     {"media"_L1, &PlanRow::media},
                                                                     {"keyPlace"_L1, &PlanRow::licenceKeyPlace},
                                                                     {"dataPath"_L1, &PlanRow::dataPath},
                                                                     {"test"_L1, &PlanRow::testAfterMove},
                                                                     {"note"_L1, &PlanRow::resultNote}}};
} // namespace

PlanController::PlanController(EngineHost &engine, Language &language, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_language(language)
    , m_importer(clock)
{
    connect(&language, &Language::changed, this, &PlanController::retranslate);
    retranslate();
}

QString PlanController::stepId()
{
    return u"prepare.plan-lob-apps"_s;
}

void PlanController::retranslate()
{
    m_rows.setFormat(m_language.format());
    m_importer.setFormat(m_language.format());
    Q_EMIT changed();
    Q_EMIT languageChanged();
}

void PlanController::adopt(const GuideIndex *guide, const SessionState &state)
{
    const LobPlan now = guide ? state.plan : LobPlan();
    if (!guide) {
        m_importer.drop();
    }
    if (now != m_plan) {
        m_plan = now;
        m_rows.setRows(m_plan.rows);
        m_importer.setPlan(m_plan);
        Q_EMIT changed();
    }
}

QString PlanController::summary() const
{
    if (m_plan.rows.isEmpty()) {
        return {};
    }
    const int plans = static_cast<int>(PlanRows::planOpen(m_plan).size());
    const int open = static_cast<int>(PlanRows::resultOpen(m_plan).size());
    const QString planned = plans == 0 ? tr("Every plan is complete.") : tr("%n plan(s) are not complete.", nullptr, plans);
    const QString tested = open == 0 ? tr("Every application has its result.") : tr("%n result(s) are open.", nullptr, open);
    return m_language.format().sentences(planned, tested);
}

QString PlanController::declaration() const
{
    if (!m_plan.declaredEmpty) {
        return {};
    }
    //: %1 is a person, %2 a date
    return tr("Confirmed: there are no such applications (%1, %2).")
        .arg(Format::foreign(m_plan.declaredBy), m_language.format().date(m_plan.declaredAt));
}

QStringList PlanController::results()
{
    QStringList words;
    for (const auto result : {PlanRow::Result::Open, PlanRow::Result::Works, PlanRow::Result::Fails, PlanRow::Result::SetAside}) {
        words.append(PlanModel::resultText(result));
    }
    return words;
}

void PlanController::setChosen(const QString &id)
{
    m_chosen = id;
    Q_EMIT chosenChanged();
}

QString PlanController::chosenName() const
{
    const PlanRow *chosen = m_plan.row(m_chosen);
    return chosen ? Format::foreign(chosen->application) : QString();
}

QVariantMap PlanController::row(const QString &id) const
{
    const PlanRow *known = m_plan.row(id);
    const PlanRow row = known ? *known : PlanRow();
    QVariantMap fields{{u"result"_s, static_cast<int>(row.result)}};
    for (const auto &[name, member] : texts) {
        fields.insert(name, row.*member);
    }
    return fields;
}

void PlanController::save(const QString &id, const QVariantMap &fields)
{
    const PlanRow *known = m_plan.row(id);
    PlanRow row = known ? *known : PlanRow();
    if (!known) {
        row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    for (const auto &[name, member] : texts) {
        if (fields.contains(name)) {
            row.*member = fields.value(name).toString().trimmed();
        }
    }
    if (fields.contains(u"result"_s)) {
        const int result = fields.value(u"result"_s).toInt();
        row.result = static_cast<PlanRow::Result>(std::clamp(result, 0, static_cast<int>(PlanRow::Result::SetAside)));
    }
    if (PlanRow::looksLikeKey(row.licenceKeyPlace)) {
        return; // no record may keep it; the form says so
    }
    if (!known || *known != row) {
        write({row});
    }
}

void PlanController::write(const QList<PlanRow> &rows)
{
    m_engine.run([rows](Engine &engine) { engine.writePlanRows(rows); });
}

void PlanController::remove(const QString &id, const QString &reason)
{
    if (m_plan.row(id)) {
        m_engine.run([id, reason = reason.trimmed()](Engine &engine) { engine.removePlanRow(id, reason); });
    }
}

void PlanController::declareEmpty(bool empty)
{
    if (m_plan.rows.isEmpty() && m_plan.declaredEmpty != empty) {
        m_engine.run([empty](Engine &engine) { engine.declarePlanEmpty(empty); });
    }
}

void PlanController::takeImport()
{
    if (!m_importer.rows().isEmpty()) {
        write(m_importer.rows());
    }
    m_importer.drop();
}

QString PlanController::keyProblem(const QString &text)
{
    return PlanRow::looksLikeKey(text) ? tr("This looks like the key itself. Enter where it is kept: the record is read by others.")
                                       : QString();
}
