// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retentioncontroller.h"

#include "language.h"
#include "logging.h"
#include "rehearsal.h"
#include "sessioncontroller.h"
#include "settings.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto finishAfter = 10s; // of the start, which has enough to do
constexpr qsizetype mostNames = 5;

int placeOf(int years)
{
    const auto found = std::ranges::find(RetentionStore::periods, years);
    return found == RetentionStore::periods.end() ? 0 : static_cast<int>(found - RetentionStore::periods.begin()) + 1;
}

int yearsAt(int place)
{
    const auto count = static_cast<int>(RetentionStore::periods.size());
    return place < 1 || place > count ? RetentionStore::forEver : RetentionStore::periods.at(static_cast<size_t>(place) - 1);
}
} // namespace

RetentionController::RetentionController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_store(services.database)
    , m_eraser(services.database, services.clock)
{
    connect(&services.language, &Language::changed, this, &RetentionController::changed);
}

void RetentionController::databaseOpened()
{
    if (!std::exchange(m_isOpen, true)) {
        QTimer::singleShot(finishAfter, this, [this] {
            if (m_state != Erasing) {
                rewrite(m_state);
            }
        });
    }
}

QString RetentionController::names() const
{
    QStringList names;
    for (const auto &each : m_chosen) {
        SessionHeader header = SessionHeader::fromJson(each.header);
        header.id = each.session;
        names.append(Rehearsal::customerOf(header));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    const bool isCut = names.size() > mostNames;
    const QString list = m_services.language.locale().createSeparatedList(names.first(std::min(mostNames, names.size())));
    return isCut ? list + u" …"_s : list;
}

QString RetentionController::customer() const
{
    QString name;
    for (const auto &each : m_chosen) {
        const QString other = each.header.value("customer"_L1).toString();
        if (other.isEmpty() || (!name.isEmpty() && RetentionStore::keyOf(name) != RetentionStore::keyOf(other))) {
            return {};
        }
        name = other;
    }
    return name;
}

int RetentionController::count() const
{
    return static_cast<int>(std::ranges::count_if(m_chosen, &RetentionStore::Candidate::isOver));
}

bool RetentionController::areArchived() const
{
    return count() > 0
        && std::ranges::all_of(m_chosen, [](const RetentionStore::Candidate &each) { return each.isArchived || !each.isOver; });
}

double RetentionController::progress() const
{
    // Rewriting the file, behind the last of them, tells no progress.
    return m_wanted > 1 && m_done < m_wanted ? static_cast<double>(m_done) / m_wanted : -1;
}

Problem RetentionController::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}

QStringList RetentionController::periods() const
{
    //: How long records are kept
    QStringList list{tr("For ever")};
    for (const int years : RetentionStore::periods) {
        //: How long records are kept
        list.append(tr("%n year(s)", nullptr, years));
    }
    return list;
}

QStringList RetentionController::ownPeriods() const
{
    //: How long the records of one customer are kept
    return QStringList{tr("As all others")} + periods();
}

int RetentionController::period() const
{
    return placeOf(m_years.value(QString(), RetentionStore::forEver));
}

int RetentionController::ownPeriod() const
{
    const auto own = m_years.constFind(RetentionStore::keyOf(customer()));
    return customer().isEmpty() || own == m_years.cend() ? 0 : placeOf(*own) + 1;
}

void RetentionController::refresh()
{
    m_store.due(m_services.clock.now()).then(this, [this](const StorageResult<QList<QUuid>> &due) {
        m_due = due.value_or(QList<QUuid>()); // an older database that is only read knows of none
        Q_EMIT changed();
    });
}

QStringList RetentionController::dueIds() const
{
    QStringList ids;
    for (const QUuid &id : m_due) {
        ids.append(id.toString(QUuid::WithoutBraces));
    }
    return ids;
}

void RetentionController::choose(const QStringList &sessionIds)
{
    if (m_state == Erasing) {
        return;
    }
    m_state = Choosing;
    m_error.reset();
    m_ids.clear();
    m_chosen.clear();
    for (const QString &id : sessionIds) {
        m_ids.append(QUuid::fromString(id));
    }
    readChosen();
    readYears();
    Q_EMIT changed();
}

void RetentionController::readChosen()
{
    m_store.candidates(m_ids).then(this, [this, ids = m_ids](const StorageResult<QList<RetentionStore::Candidate>> &chosen) {
        if (ids == m_ids) {
            m_chosen = chosen.value_or(QList<RetentionStore::Candidate>());
            m_error = chosen ? m_error : std::optional(chosen.error());
            Q_EMIT changed();
        }
    });
}

void RetentionController::readYears()
{
    m_store.years().then(this, [this](const StorageResult<QHash<QString, int>> &years) {
        m_years = years.value_or(QHash<QString, int>());
        Q_EMIT changed();
    });
}

void RetentionController::setArchived(bool archived)
{
    m_store.setArchived(m_ids, archived).then(this, [this](const StorageResult<void> &done) {
        m_error = done ? std::nullopt : std::optional(done.error());
        if (done) {
            Q_EMIT listChanged();
        }
        readChosen();
        Q_EMIT changed();
    });
}

void RetentionController::setPeriod(int period)
{
    save({}, yearsAt(period));
}

void RetentionController::setOwnPeriod(int period)
{
    save(customer(), period < 1 ? std::nullopt : std::optional(yearsAt(period - 1)));
}

void RetentionController::save(const QString &customer, std::optional<int> years)
{
    m_store.setYears(customer, years).then(this, [this](const StorageResult<void> &done) {
        m_error = done ? std::nullopt : std::optional(done.error());
        readYears();
        refresh();
    });
}

void RetentionController::erase(const QString &author, const QString &reason)
{
    if (m_state == Erasing || count() == 0) {
        return;
    }
    m_services.settings.setTechnician(author);
    QList<ErasureOrder> orders;
    for (const auto &each : std::as_const(m_chosen)) {
        if (!each.isOver) {
            continue;
        }
        orders.append({.session = each.session, .author = author, .reason = reason});
        if (m_services.current.sessionId() == each.session.toString(QUuid::WithoutBraces)) {
            m_services.current.close(); // nothing of it is shown, or written, any more
        }
    }
    m_state = Erasing;
    m_error.reset();
    m_done = 0;
    m_wanted = static_cast<int>(orders.size());
    Q_EMIT changed();
    eraseNext(orders, 0);
}

void RetentionController::eraseNext(const QList<ErasureOrder> &orders, qsizetype next)
{
    if (next >= orders.size()) {
        rewrite(Erased);
        return;
    }
    m_eraser.erase(orders.at(next)).then(this, [this, orders, next](const StorageResult<Erasure> &erased) {
        if (!erased) {
            end(erased.error());
            return;
        }
        m_done = static_cast<int>(next) + 1;
        Q_EMIT changed();
        eraseNext(orders, next + 1);
    });
}

/** Once for all of them: it takes as long as a copy of the file. */
void RetentionController::rewrite(State after)
{
    m_eraser.finish().then(this, [this, after](const StorageResult<void> &done) {
        m_isRewritten = done.has_value();
        if (!done) {
            qCWarning(lcApp) << "The file was not rewritten:" << done.error().detail;
        }
        if (after == Erased) {
            m_state = Erased;
            end({});
        }
    });
}

void RetentionController::end(const std::optional<StorageError> &error)
{
    m_error = error;
    if (error) {
        m_state = Choosing;
        if (m_done > 0) {
            rewrite(Choosing); // those before it are erased
        }
    }
    refresh();
    Q_EMIT listChanged();
    Q_EMIT changed();
}
