// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessionsearch.h"
#include "sessiontext.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <optional>
#include <vector>

/**
 * The sessions that a question finds, in its order. Reads on as the list is scrolled, and keeps only the pages that were looked
 * at last: what was left behind is read again.
 */
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        SelectedRole = SessionText::MoreRoles, ///< ticked
        SectionRole, ///< heading under which it stands; empty where the list has none
    };
    Q_ENUM(Role)
    static constexpr int pageSize = 50;

    HistoryModel(SessionSearch &search, const Clock &clock, QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    void setFormat(const Format &format);
    void retranslate();
    /** Asks; what is shown stays until the answer is there. */
    void setQuery(const SessionQuery &query, bool hasSections);
    void refresh(); ///< asks the same again

    [[nodiscard]] const SessionQuery &query() const { return m_query; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const QSet<QUuid> &selected() const { return m_selected; }
    void setSelected(const QUuid &session, bool selected);
    void clearSelection();
    [[nodiscard]] const SessionData *session(int row) const; ///< null: not read, and asked for now
    [[nodiscard]] int keptRows() const; ///< that are in memory

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void answered(); ///< the first page is there
    void failed(const StorageError &error);
    void selectionChanged();

private:
    /** All but the last hold pageSize rows. */
    struct Page {
        std::optional<SessionQuery::Place> after = {}; ///< where it begins
        int count = 0;
        QList<SessionData> rows = {}; ///< empty: left behind
        bool isAsked = false;
    };

    using Take = std::function<void(const StorageResult<SessionPage> &page)>;
    void whenAnswered(QFuture<StorageResult<SessionPage>> future, const Take &take);
    void begin(const SessionPage &page);
    void append(const SessionPage &page);
    void ask(size_t page) const;
    void restore(size_t page, const SessionPage &read);
    void use(size_t page) const;
    void tellAbout(const QUuid &session);
    [[nodiscard]] static Page pageOf(const SessionPage &page, const std::optional<SessionQuery::Place> &after);

    SessionSearch &m_search;
    SessionText m_text;
    SessionQuery m_query;
    bool m_hasSections = false;
    bool m_isComplete = true;
    bool m_isFetching = false;
    quint64 m_asked = 0; ///< counts the questions: answers to an older one are dropped
    mutable std::vector<Page> m_pages;
    mutable std::vector<size_t> m_recent; ///< pages with rows, the one looked at last at the end
    std::optional<SessionQuery::Place> m_end; ///< where the next page begins; absent: all are here
    QSet<QUuid> m_selected;
};
