// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitkeeper.h"

#include "guideshelf.h"
#include "language.h"
#include "sessioncontroller.h"
#include "settings.h"
#include "stepcontroller.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto saveAfter = 1s;
}

VisitKeeper::VisitKeeper(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_save.setSingleShot(true);
    m_save.setInterval(saveAfter);
    connect(&m_save, &QTimer::timeout, this, &VisitKeeper::save);
    connect(&services.current, &SessionController::stateAdopted, this, &VisitKeeper::adopt);
    connect(&services.language, &Language::changed, this, &VisitKeeper::newsChanged);
    connect(&services.current, &SessionController::currentPhaseChanged, &m_save, qOverload<>(&QTimer::start));
    connect(&services.current, &SessionController::opened, &m_save, qOverload<>(&QTimer::start));
    connect(&services.step, &StepController::stepChanged, &m_save, qOverload<>(&QTimer::start));
}

VisitKeeper::~VisitKeeper()
{
    save();
}

/** Beside the journal, as half-typed texts are: it is nobody's proof. */
QString VisitKeeper::key() const
{
    return u"visit/"_s + m_services.settings.technician();
}

void VisitKeeper::adopt(const GuideIndex *guide, const SessionState &state)
{
    const bool isSame = guide == m_guide && (!guide || state.header.id == m_session);
    if (isSame || m_services.current.isPast()) { // whoever looks back does not leave
        return;
    }
    if (guide) {
        m_save.stop(); // the step that is open is of the other session already
    } else {
        save();
    }
    m_guide = guide;
    m_session = guide ? state.header.id : QUuid();
    m_isBack = false;
    m_pageBefore.clear();
    m_sheetBefore.clear();
    dismiss();
    if (!guide) {
        return;
    }
    m_services.store.drafts(m_session).then(this, [this, state, session = m_session](const StorageResult<QHash<QString, QString>> &drafts) {
        if (session == m_session) {
            m_isBack = true;
            comeBack(drafts ? drafts->value(key()) : QString(), state);
        }
    });
}

void VisitKeeper::comeBack(const QString &place, const SessionState &state)
{
    const QJsonObject json = QJsonDocument::fromJson(place.toUtf8()).object();
    if (json.isEmpty()) {
        return;
    }
    m_since = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs).toUTC();
    if (const qsizetype phase = m_guide->phases().indexOf(json[u"phase"_s].toString()); phase >= 0) {
        m_services.current.setCurrentPhase(static_cast<int>(phase));
    }
    m_pageBefore = json[u"page"_s].toString();
    m_sheetBefore = json[u"sheet"_s].toString();
    if (const QString step = json[u"step"_s].toString(); m_guide->step(step)) {
        m_services.step.open(step);
    }
    Q_EMIT pageWanted();
    compare(m_since, state);
}

void VisitKeeper::compare(const QDateTime &since, const SessionState &state)
{
    const QString me = m_services.settings.technician();
    QDateTime newest;
    for (const StepState &step : state.steps) {
        if (step.at > since && step.author != me && step.kind != u"imported"_s) {
            ++m_stepsByOthers;
            if (!step.author.isEmpty() && !m_others.contains(step.author)) {
                m_others.append(step.author);
            }
            if (!newest.isValid() || step.at > newest) {
                newest = step.at;
                m_newsStep = step.step;
            }
        }
    }
    for (const CheckState &check : state.checks) {
        m_redCards += check.redSince.isValid() && check.redSince > since ? 1 : 0;
    }
    for (const Override &override : state.overrides) {
        m_overrides += override.at > since && override.author != me ? 1 : 0;
    }
    Q_EMIT newsChanged();
}

QString VisitKeeper::news() const
{
    if (m_stepsByOthers + m_redCards + m_overrides == 0) {
        return {};
    }
    const Format format = m_services.language.format();
    //: Heading above what others did; %1 is a date and time
    return tr("Since you were last here (%1)").arg(format.shortly(m_since, m_services.clock.now()));
}

QString VisitKeeper::newsDetail() const
{
    QStringList parts;
    if (m_stepsByOthers > 0) {
        parts.append(tr("%n step(s) changed.", "by other people or by the checks", m_stepsByOthers));
    }
    if (!m_others.isEmpty()) {
        //: Who worked here meanwhile: %1 is one name or several
        parts.append(tr("Here were: %1.").arg(Format::foreign(m_others.join(u", "_s))));
    }
    if (m_redCards > 0) {
        parts.append(tr("%n check(s) turned red.", "failed or cannot tell", m_redCards));
    }
    if (m_overrides > 0) {
        parts.append(tr("%n override(s) were given.", "of verdicts", m_overrides));
    }
    return parts.join(u' ');
}

void VisitKeeper::dismiss()
{
    m_stepsByOthers = m_redCards = m_overrides = 0;
    m_others.clear();
    m_newsStep.clear();
    Q_EMIT newsChanged();
}

QString VisitKeeper::takePage()
{
    return std::exchange(m_pageBefore, QString());
}

QString VisitKeeper::takeSheet()
{
    return std::exchange(m_sheetBefore, QString());
}

void VisitKeeper::setPage(const QString &page)
{
    if (m_page != page) {
        m_page = page;
        m_save.start();
        Q_EMIT placeChanged();
    }
}

void VisitKeeper::setSheet(const QString &sheet)
{
    if (m_sheet != sheet) {
        m_sheet = sheet;
        m_save.start();
        Q_EMIT placeChanged();
    }
}

void VisitKeeper::save()
{
    m_save.stop();
    if (m_session.isNull() || !m_isBack || m_services.settings.isReadOnly()) {
        return;
    }
    const QJsonObject place{{u"page"_s, m_page},
                            {u"sheet"_s, m_sheet},
                            {u"phase"_s, m_guide->phases().value(m_services.current.currentPhase())},
                            {u"step"_s, m_services.step.stepId()},
                            {u"at"_s, m_services.clock.now().toString(Qt::ISODateWithMs)}};
    m_services.store.saveDraft(m_session, key(), QString::fromUtf8(QJsonDocument(place).toJson(QJsonDocument::Compact)));
}
