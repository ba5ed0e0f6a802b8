// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticklistcontroller.h"

#include "guideshelf.h"
#include "language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestName = 256;
}

TickListController::TickListController(EngineHost &engine, Language &language, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_language(language)
{
    const auto retranslate = [this] {
        m_rows.setFormat(m_language.format());
        Q_EMIT changed();
    };
    connect(&language, &Language::changed, this, retranslate);
    retranslate();
}

void TickListController::adopt(const GuideIndex *guide, const SessionState &state)
{
    m_kinds = guide ? guide->plan().lists : QHash<QString, Step::List>();
    const TickLists now = guide ? state.lists : TickLists();
    QHash<QString, int> unnamed;
    for (const auto kind : {Step::List::Computers, Step::List::Users}) {
        const QString card = TickLists::cardOf(kind);
        unnamed.insert(card, state.checks.value(card).standing.values.value(u"more"_s).toInt());
    }
    if (m_lists != now || m_unnamed != unnamed || m_kind != m_kinds.value(m_step)) {
        m_lists = now;
        m_unnamed = unnamed;
        show();
    }
}

void TickListController::openStep(const QString &stepId)
{
    if (m_step != stepId) {
        m_step = stepId;
        m_onlyOpen = false;
        m_chosen.clear();
        show();
    }
}

void TickListController::setOnlyOpen(bool onlyOpen)
{
    if (m_onlyOpen != onlyOpen) {
        m_onlyOpen = onlyOpen;
        show();
    }
}

void TickListController::show()
{
    m_kind = m_kinds.value(m_step);
    m_all = m_lists.rows(m_step, m_kind);
    QList<TickRow> shown = m_all;
    if (m_onlyOpen) {
        shown.removeIf([](const TickRow &row) { return !row.isOpen(); });
    }
    m_rows.setRows(shown);
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

int TickListController::openCount() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &TickRow::isOpen));
}

const TickRow *TickListController::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_all, [&key](const TickRow &row) { return TickLists::nameKey(row.name) == key; });
    return found == m_all.end() ? nullptr : &*found;
}

void TickListController::setChosen(const QString &key)
{
    m_chosen = key;
    Q_EMIT chosenChanged();
}

QString TickListController::chosenName() const
{
    const TickRow *chosen = row(m_chosen);
    return chosen ? Format::foreign(chosen->name) : QString();
}

QString TickListController::chosenNote() const
{
    const TickRow *chosen = row(m_chosen);
    return chosen ? chosen->note : QString();
}

bool TickListController::isChosenByHand() const
{
    const TickRow *chosen = row(m_chosen);
    return chosen && chosen->origin == TickRow::Origin::Hand;
}

bool TickListController::isChosenOpen() const
{
    const TickRow *chosen = row(m_chosen);
    return chosen && chosen->isOpen();
}

QString TickListController::title() const
{
    switch (m_kind) {
    case Step::List::Computers:
        //: Heading above a list of computers to tick
        return tr("Computer by computer");
    case Step::List::Users:
        //: Heading above a list of users to tick
        return tr("User by user");
    case Step::List::Shares:
        //: Heading above a list of shared folders to tick
        return tr("Shared folder by shared folder");
    case Step::List::None:
        break;
    }
    return {};
}

QString TickListController::summary() const
{
    const int open = openCount();
    const QString left = m_all.isEmpty() ? QString() : open == 0 ? tr("Nothing is open.") : tr("%n of the rows are open.", nullptr, open);
    const int unnamed = m_unnamed.value(TickLists::cardOf(m_kind));
    const QString more =
        unnamed > 0 ? tr("The directory has %n more that stand in no row: add those that matter.", nullptr, unnamed) : QString();
    return m_language.format().sentences(left, more);
}

QString TickListController::emptyText() const
{
    if (m_onlyOpen && !m_all.isEmpty()) {
        return tr("Every row is done or set aside.");
    }
    switch (m_kind) {
    case Step::List::Computers:
        return tr("The computers come from the directory as soon as you are signed in. Until then, add them by hand.");
    case Step::List::Users:
        return tr("The users come from the directory as soon as you are signed in. Until then, add them by hand.");
    case Step::List::Shares:
        return tr("Add each shared folder by hand, so that none is forgotten.");
    case Step::List::None:
        break;
    }
    return {};
}

QString TickListController::nameLabel() const
{
    switch (m_kind) {
    case Step::List::Computers:
        return tr("Name of the computer");
    case Step::List::Users:
        return tr("Name of the user");
    case Step::List::Shares:
        return tr("Name of the shared folder");
    case Step::List::None:
        break;
    }
    return {};
}

void TickListController::write(const QList<TickRow> &rows)
{
    if (!rows.isEmpty() && isActive()) {
        m_engine.run([step = m_step, rows](Engine &engine) { engine.writeListRows(step, rows); });
    }
}

void TickListController::tick(const QString &key, bool ticked)
{
    if (const TickRow *known = row(key)) {
        TickRow now = *known;
        now.state = ticked ? TickRow::State::Done : TickRow::State::Open;
        now.reason.clear();
        write({now});
    }
}

void TickListController::tickShown()
{
    QList<TickRow> rows = m_rows.rows();
    rows.removeIf([](const TickRow &row) { return !row.isOpen(); });
    for (TickRow &row : rows) {
        row.state = TickRow::State::Done;
    }
    write(rows);
}

void TickListController::setAside(const QString &key, const QString &reason)
{
    if (const TickRow *known = row(key); known && !reason.trimmed().isEmpty()) {
        TickRow now = *known;
        now.state = TickRow::State::SetAside;
        now.reason = reason.trimmed();
        write({now});
    }
}

void TickListController::reopen(const QString &key)
{
    tick(key, false);
}

void TickListController::setNote(const QString &key, const QString &note)
{
    if (const TickRow *known = row(key); known && known->note != note.trimmed()) {
        TickRow now = *known;
        now.note = note.trimmed();
        write({now});
    }
}

void TickListController::remove(const QString &key, const QString &reason)
{
    if (const TickRow *known = row(key); known && known->origin == TickRow::Origin::Hand) {
        m_engine.run(
            [step = m_step, name = known->name, reason = reason.trimmed()](Engine &engine) { engine.removeListRow(step, name, reason); });
    }
}

QString TickListController::add(const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty()) {
        return tr("Enter a name.");
    }
    if (simple.size() > longestName) {
        return tr("The name is longer than %1 characters. Enter the short name by which the directory knows it.")
            .arg(m_language.format().number(longestName));
    }
    if (row(TickLists::nameKey(simple))) {
        return tr("“%1” is in the list already.").arg(Format::foreign(simple));
    }
    write({TickRow{.name = simple}});
    return {};
}
