// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparisonmodel.h"
#include "handover.h"
#include "momentmodel.h"
#include "problemtext.h"

#include <QObject>
#include <QVariantList>

#include <array>

class Clock;
class GuideIndex;
class GuideShelf;
class JournalStore;
class Language;

/**
 * Two migrations side by side, or two moments of one: reads both from their records and says what differs.
 *
 * Which moments and migrations there are to choose from is asked for by listMoments(); a sheet chooses one side at a time.
 */
class ComparisonController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Comparison)
    QML_SINGLETON
    Q_PROPERTY(ComparisonController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString leftTitle READ leftTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString leftDetail READ leftDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString rightTitle READ rightTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString rightDetail READ rightDetail NOTIFY changed FINAL)
    Q_PROPERTY(int differences READ differences NOTIFY changed FINAL)
    Q_PROPERTY(int same READ same NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString first READ first NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList phases READ phases NOTIFY changed FINAL)
    Q_PROPERTY(int phase READ phase WRITE setPhase NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool onlyDifferences READ onlyDifferences WRITE setOnlyDifferences NOTIFY filterChanged FINAL)
    Q_PROPERTY(ComparisonModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool amongMoments READ isAmongMoments NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool listing READ isListing NOTIFY choiceChanged FINAL)
    Q_PROPERTY(Problem listProblem READ listProblem NOTIFY choiceChanged FINAL)
    Q_PROPERTY(MomentModel *moments READ moments CONSTANT FINAL)

public:
    enum State {
        Nothing, ///< was chosen yet
        Reading,
        Ready,
        Failed, ///< one of the records cannot be read
    };
    Q_ENUM(State)
    enum Side { Left, Right };
    Q_ENUM(Side)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        JournalStore &store;
        const Clock &clock;
        GuideShelf &guides;
        Language &language;
    };

    explicit ComparisonController(const Services &services, QObject *parent = nullptr);
    static ComparisonController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<ComparisonController>::create(engine, script);
    }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< the open session; null: none is

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString leftTitle() const { return title(Left); } ///< a moment, or a customer
    [[nodiscard]] QString leftDetail() const { return detail(Left); }
    [[nodiscard]] QString rightTitle() const { return title(Right); }
    [[nodiscard]] QString rightDetail() const { return detail(Right); }
    [[nodiscard]] int differences() const { return static_cast<int>(m_rows.comparison().differences()); }
    [[nodiscard]] int same() const; ///< rows that do not differ
    [[nodiscard]] QString summary() const; ///< how much differs, in one line
    [[nodiscard]] QString first() const; ///< what differs first, as a sentence; empty where nothing does
    [[nodiscard]] QVariantList phases() const; ///< {title, count} of each that has rows; count: of its differences
    [[nodiscard]] int phase() const { return m_phase; } ///< in that list; -1: all
    void setPhase(int phase);
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool only);
    [[nodiscard]] ComparisonModel *rows() { return &m_rows; }
    [[nodiscard]] bool isAmongMoments() const { return m_amongMoments; } ///< else among migrations
    [[nodiscard]] QString standing() const; ///< key of the migration on the side that is not being chosen
    [[nodiscard]] bool isListing() const { return m_listing; } ///< the moments are being read
    [[nodiscard]] Problem listProblem() const;
    [[nodiscard]] MomentModel *moments() { return &m_moments; }

    Q_INVOKABLE void choose(const QString &left, const QString &right); ///< two migrations as they are now
    /** Two moments of one, by the places of their entries in its record; 0: as it is now. */
    Q_INVOKABLE void chooseMoments(const QString &session, qint64 from, qint64 to);
    Q_INVOKABLE void readAgain();

    /** Before the sheet opens: the open migration stands at the right, and the other side is to be chosen. */
    Q_INVOKABLE void begin(bool amongMoments);
    Q_INVOKABLE void change(ComparisonController::Side side); ///< the same for a comparison that stands
    Q_INVOKABLE void listMoments(); ///< of the migration that a moment is chosen of
    Q_INVOKABLE void takeMoment(qint64 place); ///< 0: as it is now
    Q_INVOKABLE void takeSession(const QString &session);

Q_SIGNALS:
    void changed();
    void filterChanged();
    void choiceChanged();

private:
    /** What is asked for on one side, and what came of it. */
    struct Half {
        QUuid session = {};
        qint64 place = 0; ///< 0: as it is now
        SessionMoment moment = {};
        const GuideIndex *guide = nullptr;
    };
    void load();
    void readSide(Side side, int request);
    void compare();
    void fail(const StorageError &error);
    void settle(State state);
    void filter();
    void retranslate();
    [[nodiscard]] bool isOneSession() const { return m_halves[Left].session == m_halves[Right].session; }
    [[nodiscard]] QString title(Side side) const;
    [[nodiscard]] QString detail(Side side) const;
    [[nodiscard]] QString momentText(const Half &half) const;
    [[nodiscard]] static QString toText(const QUuid &session);

    Services m_services;
    QUuid m_current; ///< the open session
    std::array<Half, 2> m_halves;
    State m_state = Nothing;
    ComparisonModel m_rows;
    int m_phase = -1;
    bool m_onlyDifferences = true;
    int m_request = 0; ///< of the newest choice: answers to older ones are dropped
    std::optional<StorageError> m_error;
    bool m_amongMoments = true;
    Side m_choosing = Left;
    QUuid m_choosingIn; ///< whose moments are listed
    MomentModel m_moments;
    bool m_listing = false;
    int m_listRequest = 0;
    std::optional<StorageError> m_listError;
};
