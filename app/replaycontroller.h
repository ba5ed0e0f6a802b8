// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "problemtext.h"
#include "replayaxis.h"
#include "sessionhistory.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>

#include <array>
#include <optional>

class Language;
class MomentClock;
class SessionController;

/** Looks back: shows the open session's pages as they were at any moment, and nothing can be changed meanwhile. */
class ReplayController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Replay)
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY activeChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY activeChanged FINAL)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY activeChanged FINAL)
    Q_PROPERTY(double place READ place NOTIFY momentChanged FINAL)
    Q_PROPERTY(int position READ position NOTIFY momentChanged FINAL)
    Q_PROPERTY(QString momentText READ momentText NOTIFY momentChanged FINAL)
    Q_PROPERTY(QString positionText READ positionText NOTIFY momentChanged FINAL)
    Q_PROPERTY(QString eventText READ eventText NOTIFY momentChanged FINAL)
    Q_PROPERTY(int eventMark READ eventMark NOTIFY momentChanged FINAL)
    Q_PROPERTY(bool atBegin READ isAtBegin NOTIFY momentChanged FINAL)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY momentChanged FINAL)
    Q_PROPERTY(int failuresAhead READ failuresAhead NOTIFY momentChanged FINAL)
    Q_PROPERTY(int notesAhead READ notesAhead NOTIFY momentChanged FINAL)
    Q_PROPERTY(int signOffsAhead READ signOffsAhead NOTIFY momentChanged FINAL)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY playingChanged FINAL)

public:
    /** What can be jumped to. */
    enum Event { Anything, Failure, Note, SignOff };
    Q_ENUM(Event)

    /** What it works with; all of it outlives the controller. */
    struct Services {
        JournalStore &store;
        MomentClock &clock;
        Language &language;
        SessionController &current;
    };

    explicit ReplayController(const Services &services, QObject *parent = nullptr);
    static ReplayController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<ReplayController>::create(engine, script); }

    [[nodiscard]] bool isActive() const { return m_history != nullptr; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] Problem problem() const; ///< why the record could not be read
    [[nodiscard]] QVariantList marks() const; ///< {place, mark, height} of what happened, a few hundred at most
    [[nodiscard]] double place() const; ///< of the moment on the line, 0 to 1
    [[nodiscard]] QDateTime moment() const { return m_moment; } ///< UTC
    [[nodiscard]] int position() const { return static_cast<int>(m_count); } ///< of the newest entry by then; counts from 1
    [[nodiscard]] QString momentText() const;
    [[nodiscard]] QString positionText() const; ///< "Entry 214 of 1,284"
    [[nodiscard]] QString eventText() const; ///< what happened last by then
    [[nodiscard]] int eventMark() const;
    [[nodiscard]] bool isAtBegin() const { return m_count <= 1; }
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] int failuresAhead() const { return ahead(Failure); } ///< after the moment
    [[nodiscard]] int notesAhead() const { return ahead(Note); }
    [[nodiscard]] int signOffsAhead() const { return ahead(SignOff); }
    [[nodiscard]] bool isPlaying() const { return m_play.isActive(); }
    [[nodiscard]] int speed() const { return m_speed; } ///< minutes of the session in a second
    void setSpeed(int speed);

    Q_INVOKABLE void begin(); ///< reads the record; active when it is there
    Q_INVOKABLE void beginIn(const QString &sessionId); ///< as soon as that session is open
    Q_INVOKABLE void end(); ///< back to the present
    Q_INVOKABLE void seek(double place);
    Q_INVOKABLE void next(ReplayController::Event event = Anything);
    Q_INVOKABLE void previous();
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();

Q_SIGNALS:
    void activeChanged();
    void momentChanged();
    void playingChanged();

private:
    void adopt(const StorageResult<SessionHistory::Shared> &history);
    void showMoment(const QDateTime &moment);
    void leave(); ///< another session, or none
    void tick();
    [[nodiscard]] int ahead(Event event) const;
    [[nodiscard]] const JournalEntry *newest() const;

    Services m_services;
    QUuid m_session;
    QUuid m_wanted; ///< to look back in when it opens
    SessionHistory::Shared m_history;
    ReplayAxis m_axis;
    std::array<QList<qsizetype>, SignOff + 1> m_places; ///< of what can be jumped to, by Event
    QVariantList m_marks;
    QDateTime m_moment;
    qsizetype m_count = 0; ///< entries that were written by then
    bool m_isLoading = false;
    std::optional<StorageError> m_error;
    QTimer m_play;
    int m_speed = 10;
};
