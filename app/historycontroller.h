// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingsearch.h"
#include "handover.h"
#include "historydetails.h"
#include "historymodel.h"
#include "problemtext.h"
#include "searchindexer.h"
#include "sharedtexts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

/** All sessions of this console: searched, filtered, sorted, chosen. */
class HistoryController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(History)
    QML_SINGLETON
    Q_PROPERTY(HistoryController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(HistoryDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(QString matchText READ matchText NOTIFY changed FINAL)
    Q_PROPERTY(double indexing READ indexing NOTIFY indexingChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QStringList outcomes READ outcomes NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QStringList products READ products NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QStringList years READ years NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QStringList technicians READ technicians NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QStringList sorts READ sorts NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY changed FINAL)
    Q_PROPERTY(int product READ product WRITE setProduct NOTIFY changed FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed FINAL)
    Q_PROPERTY(int technician READ technician WRITE setTechnician NOTIFY changed FINAL)
    Q_PROPERTY(int sort READ sort WRITE setSort NOTIFY changed FINAL)
    Q_PROPERTY(bool grouped READ isGrouped WRITE setGrouped NOTIFY changed FINAL)
    Q_PROPERTY(QString filterText READ filterText NOTIFY changed FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)

public:
    enum State {
        Loading,
        Ready,
        Empty, ///< there are none on this console
        NoMatch, ///< none has what is asked for
        Failed,
    };
    Q_ENUM(State)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        Database &database;
        JournalStore &store;
        const Clock &clock;
        GuideShelf &guides;
        Language &language;
    };

    explicit HistoryController(const Services &services, QObject *parent = nullptr);
    ~HistoryController() override; ///< what is read is given up
    static HistoryController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<HistoryController>::create(engine, script); }

    void databaseOpened(); ///< for writing: older records become searchable some time after

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QAbstractItemModel *sessions() { return &m_sessions; }
    [[nodiscard]] HistoryModel &model() { return m_sessions; }
    [[nodiscard]] HistoryDetails *details() { return &m_details; }
    [[nodiscard]] QString countText() const; ///< how many sessions there are
    [[nodiscard]] QString matchText() const; ///< how many have what is asked for; empty where nothing is
    [[nodiscard]] double indexing() const; ///< how much of the older records can be searched, 0 to 1; negative: all
    [[nodiscard]] const QString &text() const { return m_text; } ///< as typed

    // What can be chosen, with counts; the first of each is "all". Their places are the values of the properties below.
    [[nodiscard]] QStringList outcomes() const;
    [[nodiscard]] QStringList products() const;
    [[nodiscard]] QStringList years() const;
    [[nodiscard]] QStringList technicians() const;
    [[nodiscard]] QStringList sorts() const;
    [[nodiscard]] int outcome() const { return m_outcome; } ///< the last is what left the list
    [[nodiscard]] int product() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] int technician() const;
    [[nodiscard]] int sort() const { return static_cast<int>(m_query.sort); }
    [[nodiscard]] bool isGrouped() const { return m_isGrouped; } ///< by customer
    void setOutcome(int outcome);
    void setProduct(int product);
    void setYear(int year);
    void setTechnician(int technician);
    void setSort(int sort);
    void setGrouped(bool grouped);
    [[nodiscard]] QString filterText() const; ///< what product, year and technician are restricted to; empty: to nothing

    [[nodiscard]] int selectedCount() const { return static_cast<int>(m_sessions.selected().size()); }
    Q_INVOKABLE [[nodiscard]] QStringList selectedIds() const; ///< for whoever exports or compares them

    Q_INVOKABLE void refresh(); ///< when the page is entered
    void renew(); ///< what was selected may be another list's now
    Q_INVOKABLE void search(const QString &text); ///< as it is typed
    Q_INVOKABLE void showAll(); ///< neither words nor filters
    Q_INVOKABLE void choose(int row); ///< shows its details
    Q_INVOKABLE void setSelected(const QString &sessionId, bool selected);
    Q_INVOKABLE void clearSelection();

Q_SIGNALS:
    void changed();
    void optionsChanged();
    void indexingChanged();
    void selectionChanged();

private:
    void ask();
    void answered();
    void count();
    void retranslate();
    void indexRest();
    [[nodiscard]] bool isRestricted() const;

    Services m_services;
    SessionSearch m_search;
    FindingSearch m_findings;
    SharedTexts m_texts;
    HistoryModel m_sessions;
    HistoryDetails m_details;
    SessionQuery m_query;
    QString m_text;
    static constexpr int archived = 4; ///< of outcomes()
    int m_outcome = 0;
    int m_year = 0; ///< 0: all
    bool m_isGrouped = false;
    bool m_isOpen = false; ///< the database, for writing
    State m_state = Loading;
    std::optional<StorageError> m_error;
    SessionCounts m_counts;
    std::optional<qint64> m_matches; ///< absent: not counted yet
    QFutureWatcher<StorageResult<void>> m_indexing;
};
