// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "problemtext.h"
#include "retentionstore.h"
#include "sessioneraser.h"

#include <QObject>
#include <QStringList>

class Language;
class SessionController;
class Settings;

/**
 * What becomes of past migrations: how long they are kept, which left the list, and which are erased for good.
 *
 * Nothing is erased by itself: what is due is said, and a person names it and gives a reason.
 */
class RetentionController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Retention)
    QML_SINGLETON
    Q_PROPERTY(RetentionController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString names READ names NOTIFY changed FINAL)
    Q_PROPERTY(QString customer READ customer NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int open READ open NOTIFY changed FINAL)
    Q_PROPERTY(bool archived READ areArchived NOTIFY changed FINAL)
    Q_PROPERTY(bool rewritten READ isRewritten NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int due READ due NOTIFY changed FINAL)
    Q_PROPERTY(QStringList periods READ periods NOTIFY changed FINAL)
    Q_PROPERTY(QStringList ownPeriods READ ownPeriods NOTIFY changed FINAL)
    Q_PROPERTY(int period READ period NOTIFY changed FINAL)
    Q_PROPERTY(int ownPeriod READ ownPeriod NOTIFY changed FINAL)

public:
    enum State {
        Choosing, ///< `problem` says why the last attempt failed
        Erasing,
        Erased,
    };
    Q_ENUM(State)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        Database &database;
        const Clock &clock;
        Language &language;
        Settings &settings;
        SessionController &current;
    };

    explicit RetentionController(const Services &services, QObject *parent = nullptr);
    static RetentionController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<RetentionController>::create(engine, script);
    }

    void databaseOpened(); ///< for writing: an erasure that was interrupted is finished some time after

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString names() const; ///< whose migrations are chosen
    [[nodiscard]] QString customer() const; ///< the one whose they all are; empty: of several, or of nobody by name
    [[nodiscard]] int count() const; ///< of the chosen ones that are over
    [[nodiscard]] int open() const { return static_cast<int>(m_chosen.size()) - count(); }
    [[nodiscard]] bool areArchived() const; ///< all of those that are over
    [[nodiscard]] bool isRewritten() const { return m_isRewritten; } ///< also no byte is left in the file
    [[nodiscard]] double progress() const; ///< 0 to 1; negative: not known
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] int due() const { return static_cast<int>(m_due.size()); } ///< migrations that are kept longer than they should be

    // What can be chosen; the places are the values of the properties.
    [[nodiscard]] QStringList periods() const; ///< for all
    [[nodiscard]] QStringList ownPeriods() const; ///< for the customer; the first: as for all
    [[nodiscard]] int period() const;
    [[nodiscard]] int ownPeriod() const;

    Q_INVOKABLE void refresh(); ///< asks for what is due
    Q_INVOKABLE [[nodiscard]] QStringList dueIds() const;
    Q_INVOKABLE void choose(const QStringList &sessionIds);
    Q_INVOKABLE void setArchived(bool archived); ///< the chosen ones that are over
    Q_INVOKABLE void setPeriod(int period);
    Q_INVOKABLE void setOwnPeriod(int period);
    Q_INVOKABLE void erase(const QString &author, const QString &reason); ///< the chosen ones that are over; for good

Q_SIGNALS:
    void changed();
    void listChanged(); ///< lists of migrations are old now

private:
    void readChosen();
    void readYears();
    void save(const QString &customer, std::optional<int> years);
    void eraseNext(const QList<ErasureOrder> &orders, qsizetype next);
    void rewrite(State after);
    void end(const std::optional<StorageError> &error);

    Services m_services;
    RetentionStore m_store;
    SessionEraser m_eraser;
    State m_state = Choosing;
    QList<QUuid> m_ids;
    QList<RetentionStore::Candidate> m_chosen;
    QList<QUuid> m_due;
    QHash<QString, int> m_years;
    int m_done = 0; ///< erased of those that are being erased
    int m_wanted = 0;
    bool m_isRewritten = true;
    bool m_isOpen = false; ///< the database, for writing
    std::optional<StorageError> m_error;
};
