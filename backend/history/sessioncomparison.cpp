// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioncomparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using What = ComparedRow::What;

/** The keys of both in one order: what only the other has, stands behind what it stands behind there. */
QStringList merged(const QStringList &left, const QStringList &right)
{
    QStringList all = left;
    qsizetype place = 0;
    for (const QString &key : right) {
        const qsizetype found = all.indexOf(key);
        if (found < 0) {
            all.insert(place++, key);
        } else {
            place = found + 1;
        }
    }
    return all;
}

QString phaseOf(const QString &step)
{
    return step.section(u'.', 0, 0);
}

bool isSame(const StepState &left, const StepState &right)
{
    return left.work == right.work && left.text == right.text && left.answers == right.answers && left.isImported() == right.isImported();
}

bool isSame(const SessionOutcome &left, const SessionOutcome &right)
{
    return left.kind == right.kind && left.reason == right.reason;
}

bool isSame(const ConfirmedFact &left, const ConfirmedFact &right)
{
    return left.holds == right.holds && left.text == right.text;
}

bool isSame(const ConditionChoice &left, const ConditionChoice &right)
{
    return left.applies == right.applies && left.reason == right.reason;
}

bool isSame(const OrderWaiver &left, const OrderWaiver &right)
{
    return left.steps == right.steps && left.reason == right.reason;
}

bool isSame(const EvidencePieces &left, const EvidencePieces &right)
{
    return std::ranges::equal(left.pieces, right.pieces, [](const EvidencePiece &one, const EvidencePiece &other) {
        return one.sha256 == other.sha256 && one.text == other.text && one.isWithdrawn() == other.isWithdrawn();
    });
}

bool isSame(const ListRows &left, const ListRows &right)
{
    return std::ranges::equal(left.rows, right.rows, [](const TickRow &one, const TickRow &other) {
        return TickLists::nameKey(one.name) == TickLists::nameKey(other.name) && one.state == other.state && one.reason == other.reason;
    });
}

bool isSame(const PlanRow &left, const PlanRow &right)
{
    return left.toJson() == right.toJson(); // without its id and its sign-off
}

bool isSame(const PhaseSignOff &left, const PhaseSignOff &right)
{
    return left.text == right.text;
}

bool isSame(const CustomerSignature &left, const CustomerSignature &right)
{
    return left.name == right.name && left.strokes == right.strokes;
}

bool isSame(const Finding &left, const Finding &right)
{
    return left.saysTheSameAs(right);
}

bool isSame(const Override &left, const Override &right)
{
    return left.reason == right.reason && left.verdict.saysTheSameAs(right.verdict);
}

template<typename Kind>
bool isSame(const Kind &left, const Kind &right)
{
    return left == right;
}

bool isSame(const ComparedValue &left, const ComparedValue &right)
{
    return left.index() == right.index()
        && std::visit([&right](const auto &value) { return isSame(value, std::get<std::decay_t<decltype(value)>>(right)); }, left);
}

template<typename Kind>
ComparedValue valueAt(const QMap<QString, Kind> &map, const QString &key)
{
    const auto found = map.constFind(key);
    return found == map.cend() ? ComparedValue() : ComparedValue(*found);
}

ComparedValue header(const QString &text)
{
    return text.isEmpty() ? ComparedValue() : HeaderText{text};
}

ComparedValue target(const ServerTarget &server)
{
    return server.isSet() ? ComparedValue(server) : ComparedValue();
}

ComparedValue outcome(const SessionState &state)
{
    return state.outcome.kind == SessionOutcome::Kind::Open ? ComparedValue() : ComparedValue(state.outcome);
}

ComparedValue customer(const SessionState &state)
{
    return state.customer.isGiven() ? ComparedValue(state.customer) : ComparedValue();
}

ComparedValue trust(const SessionState &state, const QString &host)
{
    const QString fingerprint = state.trusted.value(host);
    return fingerprint.isEmpty() ? ComparedValue() : TrustedFingerprint{fingerprint};
}

ComparedValue work(const SessionState &state, const QString &id)
{
    const StepState step = state.steps.value(id);
    return step.work == Work::ToDo && step.text.isEmpty() ? ComparedValue() : ComparedValue(step);
}

ComparedValue instructions(const SessionState &state, const QString &id)
{
    const QSet<int> ticked = state.steps.value(id).ticked;
    return ticked.isEmpty() ? ComparedValue() : TickedInstructions{ticked};
}

ComparedValue evidence(const SessionState &state, const QString &step)
{
    const QList<EvidencePiece> pieces = state.evidence.value(step);
    return pieces.isEmpty() ? ComparedValue() : EvidencePieces{pieces};
}

ComparedValue rowsOf(const SessionComparison::Side &side, const QString &step)
{
    const Step::List kind = side.plan.lists.value(step, Step::List::None);
    if (kind == Step::List::None) {
        return {};
    }
    const QList<TickRow> rows = side.state.lists.rows(step, kind);
    return rows.isEmpty() ? ComparedValue() : ListRows{rows};
}

ComparedValue declaration(const LobPlan &plan)
{
    return plan.declaredEmpty ? ComparedValue(ConfirmedFact{.holds = true, .author = plan.declaredBy, .at = plan.declaredAt})
                              : ComparedValue();
}

ComparedValue finding(const SessionState &state, const QString &card)
{
    const Finding found = state.checks.value(card).standing;
    return Measurement::isVerdict(found.status) ? ComparedValue(found) : ComparedValue();
}

ComparedValue overrideOf(const SessionComparison::Side &side, const QString &card)
{
    const auto found = side.state.overrides.constFind(card);
    const bool counts = found != side.state.overrides.cend() && (!side.at.isValid() || side.at < found->expires);
    return counts ? ComparedValue(*found) : ComparedValue();
}

What whatOf(const ComparedValue &left, const ComparedValue &right)
{
    const auto *one = std::get_if<Finding>(&left);
    const auto *other = std::get_if<Finding>(&right);
    return one && other && one->status == other->status && one->code == other->code ? What::Value : What::Verdict;
}

/** What is made of two sides, row by row. */
class Making
{
public:
    Making(const SessionComparison::Side &left, const SessionComparison::Side &right)
        : m_left(left)
        , m_right(right)
    {}

    SessionComparison make();

private:
    void add(const ComparedRow &place, const ComparedValue &left, const ComparedValue &right);
    void addWhole();
    void addPhase(const QString &phase);
    void addStep(const QString &step);
    void addPlan();
    void addCards(const QString &step);
    [[nodiscard]] QStringList phases() const;
    [[nodiscard]] QString stepOfCard(const QString &card) const;
    void sortSteps();
    void sortCards();

    const SessionComparison::Side &m_left;
    const SessionComparison::Side &m_right;
    SessionComparison m_made;
    QHash<QString, QStringList> m_stepsOfPhase;
    QHash<QString, QStringList> m_cardsOfStep; ///< empty step: of no guide that this version has
};

void Making::add(const ComparedRow &place, const ComparedValue &left, const ComparedValue &right)
{
    if (left.index() == 0 && right.index() == 0) {
        return;
    }
    ComparedRow row = place;
    row.left = left;
    row.right = right;
    row.differs = !isSame(left, right);
    if (m_made.phases.isEmpty() || m_made.phases.constLast() != row.phase) {
        m_made.phases.append(row.phase);
    }
    m_made.rows.append(row);
}

void Making::addWhole()
{
    const SessionState &left = m_left.state;
    const SessionState &right = m_right.state;
    const auto text = [&](const QString &subject, QString SessionHeader::*member) {
        add({.subject = subject, .what = What::Header}, header(left.header.*member), header(right.header.*member));
    };
    text(u"customer"_s, &SessionHeader::customer);
    text(u"product"_s, &SessionHeader::product);
    text(u"domain"_s, &SessionHeader::domain);
    add({.subject = u"source"_s, .what = What::Target}, target(left.header.source), target(right.header.source));
    add({.subject = u"destination"_s, .what = What::Target}, target(left.header.destination), target(right.header.destination));
    text(u"timeServer"_s, &SessionHeader::timeServer);
    text(u"technician"_s, &SessionHeader::technician);
    add({.what = What::Outcome}, outcome(left), outcome(right));
    add({.what = What::Customer}, customer(left), customer(right));
    const QStringList facts = merged(left.facts.keys(), right.facts.keys());
    for (const QString &fact : facts) {
        add({.subject = fact, .what = What::Fact}, valueAt(left.facts, fact), valueAt(right.facts, fact));
    }
    const QStringList hosts = merged(left.trusted.keys(), right.trusted.keys());
    for (const QString &host : hosts) {
        add({.subject = host, .what = What::Trust}, trust(left, host), trust(right, host));
    }
    addCards({}); // of a version that this one does not know
}

void Making::addPhase(const QString &phase)
{
    const auto place = [&](What what) { return ComparedRow{.phase = phase, .subject = phase, .what = what}; };
    add(place(What::Condition), valueAt(m_left.state.conditions, phase), valueAt(m_right.state.conditions, phase));
    const QStringList steps = m_stepsOfPhase.value(phase);
    for (const QString &step : steps) {
        addStep(step);
    }
    add(place(What::SignOff), valueAt(m_left.state.signedPhases, phase), valueAt(m_right.state.signedPhases, phase));
}

void Making::addStep(const QString &step)
{
    const SessionState &left = m_left.state;
    const SessionState &right = m_right.state;
    const auto place = [&](What what) { return ComparedRow{.phase = phaseOf(step), .step = step, .subject = step, .what = what}; };
    add(place(What::Work), work(left, step), work(right, step));
    add(place(What::Condition), valueAt(left.conditions, step), valueAt(right.conditions, step));
    add(place(What::Waiver), valueAt(left.waivers, step), valueAt(right.waivers, step));
    add(place(What::Instructions), instructions(left, step), instructions(right, step));
    add(place(What::List), rowsOf(m_left, step), rowsOf(m_right, step));
    if (step == PlanRows::step) {
        addPlan();
    }
    add(place(What::Evidence), evidence(left, step), evidence(right, step));
    addCards(step);
}

/** Two migrations know their applications by different ids: there the name tells which is which. */
void Making::addPlan()
{
    const QString step = PlanRows::step;
    const auto place = [&](What what, const QString &subject) {
        return ComparedRow{.phase = phaseOf(step), .step = step, .subject = subject, .what = what};
    };
    add(place(What::PlanEmpty, {}), declaration(m_left.state.plan), declaration(m_right.state.plan));
    QList<PlanRow> others = m_right.state.plan.rows;
    for (const PlanRow &row : m_left.state.plan.rows) {
        auto other = std::ranges::find(others, row.id, &PlanRow::id);
        if (other == others.end()) {
            const auto hasName = [&](const PlanRow &one) {
                return TickLists::nameKey(one.application) == TickLists::nameKey(row.application);
            };
            other = std::ranges::find_if(others, hasName);
        }
        add(place(What::Plan, row.application), row, other == others.end() ? ComparedValue() : ComparedValue(*other));
        if (other != others.end()) {
            others.erase(other);
        }
    }
    for (const PlanRow &row : std::as_const(others)) {
        add(place(What::Plan, row.application), {}, row);
    }
}

void Making::addCards(const QString &step)
{
    const QStringList cards = m_cardsOfStep.value(step);
    for (const QString &card : cards) {
        const ComparedValue left = finding(m_left.state, card);
        const ComparedValue right = finding(m_right.state, card);
        ComparedRow row{.phase = phaseOf(step), .step = step, .subject = card, .what = whatOf(left, right)};
        add(row, left, right);
        row.what = What::Override;
        add(row, overrideOf(m_left, card), overrideOf(m_right, card));
    }
}

QStringList Making::phases() const
{
    QStringList all = merged(m_left.plan.phaseOrder, m_right.plan.phaseOrder);
    QStringList others; // the introduction, and what a later version knows
    for (auto each = m_stepsOfPhase.cbegin(); each != m_stepsOfPhase.cend(); ++each) {
        if (!all.contains(each.key())) {
            others.append(each.key());
        }
    }
    others.sort();
    return others + all;
}

QString Making::stepOfCard(const QString &card) const
{
    const QString step = m_left.plan.stepOfCheck.value(card);
    return step.isEmpty() ? m_right.plan.stepOfCheck.value(card) : step;
}

void Making::sortSteps()
{
    const QStringList known = merged(m_left.plan.stepOrder, m_right.plan.stepOrder);
    const QStringList said = merged(m_left.state.steps.keys(), m_right.state.steps.keys());
    const QSet<QString> all(known.cbegin(), known.cend());
    for (const QString &step : known) {
        m_stepsOfPhase[phaseOf(step)].append(step);
    }
    for (const QString &step : said) {
        if (!all.contains(step)) { // retired since
            m_stepsOfPhase[phaseOf(step)].append(step);
        }
    }
}

void Making::sortCards()
{
    QSet<QString> sorted;
    const auto sort = [&](const QString &card) {
        if (!sorted.contains(card)) {
            sorted.insert(card);
            m_cardsOfStep[stepOfCard(card)].append(card);
        }
    };
    for (const GuidePlan *plan : {&m_left.plan, &m_right.plan}) {
        for (const auto &probe : plan->probes) {
            sort(probe->key);
        }
    }
    for (const SessionState *state : {&m_left.state, &m_right.state}) {
        for (const auto &[card, check] : state->checks.asKeyValueRange()) {
            sort(card);
        }
    }
}

SessionComparison Making::make()
{
    sortSteps();
    sortCards();
    addWhole();
    const QStringList all = phases();
    for (const QString &phase : all) {
        addPhase(phase);
    }
    return std::move(m_made);
}
} // namespace

SessionComparison SessionComparison::of(const Side &left, const Side &right)
{
    return Making(left, right).make();
}

qsizetype SessionComparison::differences() const
{
    return std::ranges::count(rows, true, &ComparedRow::differs);
}

qsizetype SessionComparison::differences(const QString &phase) const
{
    return std::ranges::count_if(rows, [&phase](const ComparedRow &row) { return row.differs && row.phase == phase; });
}

const ComparedRow *SessionComparison::first() const
{
    const auto found = std::ranges::find(rows, true, &ComparedRow::differs);
    return found == rows.cend() ? nullptr : &*found;
}
