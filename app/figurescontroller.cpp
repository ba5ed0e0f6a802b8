// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurescontroller.h"

#include "clock.h"
#include "figurereading.h"
#include "guideshelf.h"
#include "language.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{
constexpr qsizetype mostFailures = 8;
constexpr qsizetype mostSlower = 3;
constexpr auto noticeable = 1h; // less is nothing that slowed a migration down

double asNumber(milliseconds span)
{
    return static_cast<double>(span.count());
}
} // namespace

FiguresController::FiguresController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FiguresController::finished);
    connect(&services.language, &Language::changed, this, &FiguresController::changed);
}

FiguresController::~FiguresController()
{
    m_reading.cancel();
}

void FiguresController::adopt(const GuideIndex *guide, const SessionState &state)
{
    const bool isOther = (guide ? state.header.id : QUuid()) != m_header.id;
    m_guide = guide;
    m_header = guide ? state.header : SessionHeader();
    if (isOther) {
        m_reading.cancel();
        m_state = Unread;
        m_figures = {};
        m_error.reset();
        Q_EMIT changed();
    }
}

void FiguresController::read()
{
    if (!m_guide || m_state == Reading) {
        return;
    }
    m_state = Reading;
    m_reading.setFuture(FigureReading::read(m_services.database, m_header, m_guide->plan(), m_services.clock.now()));
    Q_EMIT changed();
}

void FiguresController::cancel()
{
    if (m_state == Reading) {
        m_reading.cancel();
        m_state = m_figures.own.phases.isEmpty() ? Unread : Ready;
        Q_EMIT changed();
    }
}

void FiguresController::finished()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0) {
        return; // another session was opened meanwhile, or nobody wants to know any more
    }
    const auto result = m_reading.result();
    m_error = result ? std::nullopt : std::optional(result.error());
    m_figures = result.value_or(FigureComparison());
    m_state = result ? Ready : Failed;
    Q_EMIT changed();
}

Problem FiguresController::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}

double FiguresController::longest() const
{
    milliseconds most{0};
    for (const PhaseFigure &phase : m_figures.own.phases) {
        most = std::max(most, phase.duration);
    }
    for (const PhaseMedian &median : m_figures.medians) {
        most = std::max(most, median.median.value_or(0ms));
    }
    return asNumber(most);
}

QVariantList FiguresController::phases() const
{
    QVariantList all;
    const double whole = longest();
    for (qsizetype i = 0; i < m_figures.own.phases.size(); ++i) {
        all.append(phaseData(m_figures.own.phases.at(i), m_figures.medians.value(i), whole));
    }
    return all;
}

QVariantMap FiguresController::phaseData(const PhaseFigure &phase, const PhaseMedian &median, double longest) const
{
    const Format format = m_services.language.format();
    const auto share = [longest](milliseconds span) { return longest > 0 ? asNumber(span) / longest : 0.0; };
    QString text;
    QString waiting;
    if (!phase.hasBegun()) {
        //: Of a phase
        text = tr("Not begun");
    } else if (phase.hasEnded()) {
        text = format.duration(phase.duration);
    } else {
        //: Of a phase that has not ended: %1 is a span such as "3 d 4 h"
        text = tr("%1 so far").arg(format.duration(phase.duration));
    }
    if (phase.waiting > 0ms) {
        //: Of the time that a phase took: %1 is a span in which nobody did anything
        waiting = tr("%1 of it waiting").arg(format.duration(phase.waiting));
    }
    //: %1 is a span: in half of the other migrations the phase took longer, in half less
    const QString usual = median.median ? tr("Median of the others: %1").arg(format.duration(*median.median)) : QString();
    QString difference;
    if (median.difference && phase.hasEnded() && *median.difference != 0ms) {
        const QString span = format.duration(std::chrono::abs(*median.difference));
        //: A phase beside the same phase of other migrations; %1 is a span
        difference = *median.difference > 0ms ? tr("%1 longer").arg(span) : tr("%1 shorter").arg(span);
    }
    const QString title = m_guide ? m_guide->phaseTitle(phase.phase) : phase.phase;
    QStringList spoken{title, text, waiting, usual, difference};
    spoken.removeIf([](const QString &part) { return part.isEmpty(); });
    return {{u"title"_s, title},
            {u"text"_s, text},
            {u"waitingText"_s, waiting},
            {u"medianText"_s, usual},
            {u"differenceText"_s, difference},
            {u"accessibleText"_s, spoken.join(", "_L1)},
            {u"own"_s, share(phase.duration)},
            {u"waiting"_s, share(phase.waiting)},
            {u"median"_s, median.median ? share(*median.median) : -1.0}};
}

QVariantList FiguresController::counts() const
{
    if (m_state != Ready) {
        return {};
    }
    const SessionFigures &own = m_figures.own;
    const Format format = m_services.language.format();
    int failures = 0;
    for (const int times : own.failures) {
        failures += times;
    }
    QVariantList all;
    const auto add = [&](const QString &label, qint64 value) {
        all.append(QVariantMap{{u"label"_s, label}, {u"value"_s, format.number(value)}});
    };
    //: A figure of a migration: how often somebody answered for a verdict
    add(tr("Overrides"), own.overrides);
    //: A figure of a migration
    add(tr("Steps that were opened again"), own.reopened);
    //: A figure of a migration: how often a check that was good became bad
    add(tr("Times a check turned to failed"), failures);
    //: A figure of a migration: a sweep asks all checks once
    add(tr("Sweeps that found something new"), own.sweeps);
    //: A figure of a migration
    add(tr("Entries of the record"), own.entries);
    return all;
}

QVariantList FiguresController::failures() const
{
    QVariantList all;
    const auto most = m_figures.failures.isEmpty() ? 1 : m_figures.failures.constFirst().count;
    const auto shown = m_figures.failures.first(std::min(mostFailures, m_figures.failures.size()));
    for (const CheckFailures &failures : shown) {
        const QString title = m_guide ? m_guide->cardTitle(failures.card) : failures.card;
        //: How often a check failed
        QString text = tr("%n time(s)", nullptr, failures.count);
        if (m_figures.others > 0) {
            //: In how many migrations a check failed
            text += u" · "_s + tr("in %n migration(s)", nullptr, failures.sessions);
        }
        all.append(QVariantMap{{u"title"_s, title},
                               {u"text"_s, text},
                               {u"accessibleText"_s, QString(title + ", "_L1 + text)},
                               {u"share"_s, static_cast<double>(failures.count) / most}});
    }
    return all;
}

QStringList FiguresController::slower() const
{
    struct Slow {
        const PhaseFigure *phase;
        milliseconds difference;
    };
    QList<Slow> slow;
    for (qsizetype i = 0; i < m_figures.medians.size(); ++i) {
        const auto difference = m_figures.medians.at(i).difference.value_or(0ms);
        if (difference >= noticeable) {
            slow.append({&m_figures.own.phases.at(i), difference});
        }
    }
    std::ranges::stable_sort(slow, std::ranges::greater(), &Slow::difference);
    slow.resize(std::min(mostSlower, slow.size()));
    const Format format = m_services.language.format();
    QStringList sentences;
    for (const Slow &one : std::as_const(slow)) {
        const QString title = m_guide ? m_guide->phaseTitle(one.phase->phase) : one.phase->phase;
        const QString longer = format.duration(one.difference);
        sentences.append(
            one.phase->waiting * 2 >= one.phase->duration
                //: %1 is the title of a phase, %2 and %3 are spans such as "3 d 4 h"
                ? Format::fill(tr("“%1” took %2 longer than the median of the others. For %3 of its time nobody did anything."),
                               {title, longer, format.duration(one.phase->waiting)})
                //: %1 is the title of a phase, %2 a span such as "3 d 4 h"
                : Format::fill(tr("“%1” took %2 longer than the median of the others."), {title, longer}));
    }
    return sentences;
}

QString FiguresController::basis() const
{
    if (m_state != Ready) {
        return {};
    }
    if (!m_figures.hasEnough()) {
        //: %n other migrations were found, which is too few for a median
        return tr("Too few migrations to compare with: %n other(s) of the same product, and a median needs three.", nullptr,
                  m_figures.others);
    }
    if (!m_figures.isWhole) {
        //: %n: how many other migrations were read
        return tr("Beside %n other migration(s) of the same product; time ran out before more were read.", nullptr, m_figures.others);
    }
    //: %n: how many other migrations were read
    return tr("Beside the last %n migration(s) of the same product.", nullptr, m_figures.others);
}
