// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historycontroller.h"

#include "language.h"
#include "logging.h"
#include "words.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto indexAfter = 10s; // of the start, which has enough to do

QStringList keysOf(const QList<SessionCounts::Product> &list)
{
    QStringList keys;
    for (const auto &each : list) {
        keys.append(each.key);
    }
    return keys;
}
} // namespace

HistoryController::HistoryController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_search(services.database)
    , m_findings(services.guides)
    , m_texts(services.guides)
    , m_sessions(m_search, services.clock)
    , m_details(
          {.search = m_search, .store = services.store, .clock = services.clock, .guides = services.guides, .language = services.language})
{
    m_sessions.setTexts(&m_texts);
    connect(&services.language, &Language::changed, this, &HistoryController::retranslate);
    connect(&m_sessions, &HistoryModel::answered, this, &HistoryController::answered);
    connect(&m_sessions, &HistoryModel::selectionChanged, this, &HistoryController::selectionChanged);
    connect(&m_sessions, &HistoryModel::failed, this, [this](const StorageError &error) {
        qCWarning(lcApp) << "The list cannot be read:" << error.detail;
        m_error = error;
        m_state = Failed;
        Q_EMIT changed();
    });
    connect(&m_indexing, &QFutureWatcherBase::progressValueChanged, this, &HistoryController::indexingChanged);
    connect(&m_indexing, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT indexingChanged();
        if (!m_text.isEmpty()) {
            ask(); // there may be more now
        }
    });
}

HistoryController::~HistoryController()
{
    m_indexing.cancel();
}

void HistoryController::databaseOpened()
{
    if (!std::exchange(m_isOpen, true)) {
        QTimer::singleShot(indexAfter, this, &HistoryController::indexRest);
    }
}

void HistoryController::indexRest()
{
    if (!m_indexing.isRunning()) {
        m_indexing.setFuture(SearchIndexer(m_services.database).catchUp());
    }
}

double HistoryController::indexing() const
{
    const int all = m_indexing.progressMaximum();
    return m_indexing.isRunning() && all > 0 ? static_cast<double>(m_indexing.progressValue()) / all : -1;
}

Problem HistoryController::problem() const
{
    return m_error ? ProblemText::storage(*m_error) : Problem();
}

void HistoryController::refresh()
{
    m_sessions.setFormat(m_services.language.format());
    ask();
    if (m_isOpen) {
        indexRest(); // whoever looks for something does not wait for it
    }
    m_search.counts(m_services.language.format().zone()).then(this, [this](const StorageResult<SessionCounts> &counts) {
        if (counts && !(*counts == m_counts)) {
            m_counts = *counts;
            if (m_outcome == archived && m_counts.archived == 0) {
                setOutcome(0); // there is no such filter any more
            }
            Q_EMIT optionsChanged();
        }
        Q_EMIT changed();
    });
}

void HistoryController::renew()
{
    m_sessions.clearSelection();
    m_details.clear();
    refresh();
}

void HistoryController::search(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        m_query.words = m_findings.words(text);
        ask();
    }
}

void HistoryController::ask()
{
    const QTimeZone zone = m_services.language.format().zone();
    m_query.from = m_year > 0 ? QDate(m_year, 1, 1).startOfDay(zone) : QDateTime();
    m_query.until = m_year > 0 ? QDate(m_year + 1, 1, 1).startOfDay(zone) : QDateTime();
    m_query.outcome = m_outcome > 0 && m_outcome != archived ? std::optional(SessionOutcome::Kind(m_outcome - 1)) : std::nullopt;
    m_query.isArchived = std::optional(m_outcome == archived);
    if (m_outcome == 0 && !m_query.words.isEmpty()) {
        m_query.isArchived.reset(); // whoever looks for something finds it
    }
    m_matches.reset();
    m_sessions.setQuery(m_query, m_isGrouped);
    Q_EMIT changed();
}

void HistoryController::answered()
{
    m_error.reset();
    const bool isEmpty = m_sessions.rowCount() == 0;
    m_state = !isEmpty ? Ready : isRestricted() ? NoMatch : Empty;
    if (isEmpty) {
        m_details.clear();
    } else if (m_details.sessionId().isEmpty()) {
        choose(0);
    }
    count();
    Q_EMIT changed();
}

void HistoryController::count()
{
    if (!isRestricted()) {
        return;
    }
    SessionQuery asked = m_query;
    asked.isThorough = m_sessions.query().isThorough;
    m_search.count(asked).then(this, [this, query = m_query](const StorageResult<qint64> &matches) {
        if (matches && query == m_query) {
            m_matches = *matches;
            Q_EMIT changed();
        }
    });
}

bool HistoryController::isRestricted() const
{
    return !m_query.words.isEmpty() || m_query.outcome || !m_query.product.isEmpty() || !m_query.technician.isEmpty() || m_year > 0
        || m_outcome == archived;
}

void HistoryController::showAll()
{
    m_text.clear();
    m_query = {.sort = m_query.sort};
    m_outcome = 0;
    m_year = 0;
    ask();
}

void HistoryController::choose(int row)
{
    if (const SessionData *session = m_sessions.session(row)) {
        m_details.show(*session);
    }
}

void HistoryController::setSelected(const QString &sessionId, bool selected)
{
    m_sessions.setSelected(QUuid::fromString(sessionId), selected);
}

void HistoryController::clearSelection()
{
    m_sessions.clearSelection();
}

QStringList HistoryController::selectedIds() const
{
    QStringList ids;
    for (const QUuid &id : m_sessions.selected()) {
        ids.append(id.toString(QUuid::WithoutBraces));
    }
    ids.sort();
    return ids;
}

void HistoryController::setOutcome(int outcome)
{
    m_outcome = std::clamp(outcome, 0, archived);
    ask();
}

void HistoryController::setProduct(int product)
{
    m_query.product = keysOf(m_counts.products).value(product - 1);
    ask();
}

void HistoryController::setTechnician(int technician)
{
    m_query.technician = keysOf(m_counts.technicians).value(technician - 1);
    ask();
}

void HistoryController::setYear(int year)
{
    m_year = m_counts.years.value(year - 1).first;
    ask();
}

void HistoryController::setSort(int sort)
{
    m_query.sort = SessionQuery::Sort(std::clamp(sort, 0, static_cast<int>(SessionQuery::Sort::State)));
    m_isGrouped = m_isGrouped && m_query.sort == SessionQuery::Sort::Customer;
    ask();
}

void HistoryController::setGrouped(bool grouped)
{
    m_isGrouped = grouped;
    m_query.sort = grouped ? SessionQuery::Sort::Customer : m_query.sort;
    ask();
}

int HistoryController::product() const
{
    return static_cast<int>(keysOf(m_counts.products).indexOf(m_query.product)) + 1;
}

int HistoryController::technician() const
{
    return static_cast<int>(keysOf(m_counts.technicians).indexOf(m_query.technician)) + 1;
}

int HistoryController::year() const
{
    const auto found = std::ranges::find(m_counts.years, m_year, &std::pair<int, int>::first);
    return found == m_counts.years.cend() ? 0 : static_cast<int>(found - m_counts.years.cbegin()) + 1;
}

void HistoryController::retranslate()
{
    m_findings.retranslate();
    m_sessions.setFormat(m_services.language.format());
    if (!m_text.isEmpty()) {
        m_query.words = m_findings.words(m_text);
        ask();
    }
    Q_EMIT optionsChanged();
    Q_EMIT changed();
}
