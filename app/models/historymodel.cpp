// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historymodel.h"

#include "rehearsal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr size_t keptPages = 8;
}

HistoryModel::HistoryModel(SessionSearch &search, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
    , m_text(clock)
{}

void HistoryModel::setTexts(const GuideTexts *texts)
{
    m_text.setTexts(texts);
    retranslate();
}

void HistoryModel::setFormat(const Format &format)
{
    m_text.setFormat(format);
    retranslate();
}

void HistoryModel::retranslate()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), SessionText::textRoles());
    }
}

void HistoryModel::setQuery(const SessionQuery &query, bool hasSections)
{
    m_query = query;
    m_query.limit = pageSize;
    m_query.after.reset();
    m_hasSections = hasSections;
    refresh();
}

/** Never at once, though the answer may be there already: a view that asks is in the middle of something. */
void HistoryModel::whenAnswered(QFuture<StorageResult<SessionPage>> future, const Take &take)
{
    future.then(this, [this, take](const StorageResult<SessionPage> &page) {
        QMetaObject::invokeMethod(this, [take, page] { take(page); }, Qt::QueuedConnection);
    });
}

void HistoryModel::refresh()
{
    const quint64 mine = ++m_asked;
    whenAnswered(m_search.newest(m_query), [this, mine](const StorageResult<SessionPage> &page) {
        if (mine != m_asked || (page && page->isSuperseded)) {
            return;
        }
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        if (page->sessions.isEmpty() && !page->isComplete && !m_query.isThorough) {
            m_query.isThorough = true; // among the newest there is none: it is said that there is none when that is known
            refresh();
            return;
        }
        begin(*page);
        Q_EMIT answered();
    });
}

HistoryModel::Page HistoryModel::pageOf(const SessionPage &page, const std::optional<SessionQuery::Place> &after)
{
    Page made{.after = after, .count = static_cast<int>(page.sessions.size())};
    made.rows.reserve(made.count);
    for (const SessionSummary &summary : page.sessions) {
        made.rows.append(SessionData::of(summary));
    }
    return made;
}

/** Another list: the only reset. */
void HistoryModel::begin(const SessionPage &page)
{
    beginResetModel();
    m_pages.clear();
    m_recent.clear();
    if (!page.sessions.isEmpty()) {
        m_pages.push_back(pageOf(page, {}));
        use(0);
    }
    m_end = page.end;
    m_isComplete = page.isComplete;
    m_isFetching = false;
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_end.has_value() && !m_isFetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_isFetching = true;
    SessionQuery query = m_query;
    query.after = m_end;
    whenAnswered(m_search.page(query), [this, mine = m_asked](const StorageResult<SessionPage> &page) {
        if (mine != m_asked) {
            return;
        }
        m_isFetching = false;
        if (page) {
            append(*page);
        } else {
            Q_EMIT failed(page.error());
        }
    });
}

void HistoryModel::append(const SessionPage &page)
{
    const auto after = std::exchange(m_end, page.end);
    if (page.sessions.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.sessions.size()) - 1);
    m_pages.push_back(pageOf(page, after));
    endInsertRows();
    use(m_pages.size() - 1);
}

void HistoryModel::ask(size_t page) const
{
    Page &wanted = m_pages[page];
    if (std::exchange(wanted.isAsked, true)) {
        return;
    }
    SessionQuery query = m_query;
    query.after = wanted.after;
    auto *self = const_cast<HistoryModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): a view asks by reading
    self->whenAnswered(m_search.page(query), [self, page, mine = m_asked](const StorageResult<SessionPage> &read) {
        if (mine == self->m_asked && read) {
            self->restore(page, *read);
        }
    });
}

void HistoryModel::restore(size_t page, const SessionPage &read)
{
    if (read.sessions.size() != m_pages[page].count) {
        refresh(); // sessions came or went meanwhile
        return;
    }
    m_pages[page] = pageOf(read, m_pages[page].after);
    use(page);
    const int first = static_cast<int>(page) * pageSize;
    Q_EMIT dataChanged(index(first), index(first + m_pages[page].count - 1));
}

void HistoryModel::use(size_t page) const
{
    if (!m_recent.empty() && m_recent.back() == page) {
        return;
    }
    std::erase(m_recent, page);
    m_recent.push_back(page);
    if (m_recent.size() > keptPages) {
        Page &oldest = m_pages[m_recent.front()];
        oldest.rows = QList<SessionData>(); // clear(), and {} too, would keep its memory
        oldest.isAsked = false;
        m_recent.erase(m_recent.begin());
    }
}

const SessionData *HistoryModel::session(int row) const
{
    const auto page = static_cast<size_t>(row / pageSize);
    if (row < 0 || page >= m_pages.size() || row % pageSize >= m_pages[page].count) {
        return nullptr;
    }
    if (m_pages[page].rows.isEmpty()) {
        ask(page);
        return nullptr;
    }
    use(page);
    return &m_pages[page].rows.at(row % pageSize);
}

int HistoryModel::keptRows() const
{
    qsizetype count = 0;
    for (const Page &page : m_pages) {
        count += page.rows.size();
    }
    return static_cast<int>(count);
}

void HistoryModel::setSelected(const QUuid &session, bool selected)
{
    if (m_selected.contains(session) == selected) {
        return;
    }
    if (selected) {
        m_selected.insert(session);
    } else {
        m_selected.remove(session);
    }
    tellAbout(session);
    Q_EMIT selectionChanged();
}

void HistoryModel::clearSelection()
{
    m_selected.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SelectedRole});
    }
    Q_EMIT selectionChanged();
}

void HistoryModel::tellAbout(const QUuid &session)
{
    for (size_t page = 0; page < m_pages.size(); ++page) {
        const auto &rows = m_pages[page].rows;
        const auto found = std::ranges::find(rows, session, [](const SessionData &data) { return data.header.id; });
        if (found != rows.end()) {
            const QModelIndex place = index(static_cast<int>(page) * pageSize + static_cast<int>(found - rows.begin()));
            Q_EMIT dataChanged(place, place, {SelectedRole});
        }
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_pages.empty() ? 0 : static_cast<int>(m_pages.size() - 1) * pageSize + m_pages.back().count;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    static const SessionData notRead;
    const SessionData *found = session(index.row());
    const SessionData &data = found ? *found : notRead;
    switch (role) {
    case SelectedRole:
        return m_selected.contains(data.header.id);
    case SectionRole:
        return m_hasSections ? Rehearsal::customerOf(data.header) : QString();
    default:
        return m_text.of(data, role);
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = SessionText::roleNames();
    names.insert(SelectedRole, "selected");
    names.insert(SectionRole, "section");
    return names;
}
