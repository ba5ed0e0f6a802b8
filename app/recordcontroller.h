// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"
#include "journalstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantList>

class GuideIndex;
class Language;
struct SessionState;

/**
 * Whether the record of the open session is as it was written, and what that proves: against a hash that is known from
 * elsewhere, or only in itself.
 *
 * It reads the record by itself some time after a session was opened, and again whenever somebody wants to know.
 */
class RecordController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Record)
    QML_SINGLETON
    Q_PROPERTY(RecordController::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool proven READ isProven NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList chains READ chains NOTIFY changed FINAL)
    Q_PROPERTY(QString hashText READ hashText NOTIFY changed FINAL)
    Q_PROPERTY(QString hashProblem READ hashProblem NOTIFY changed FINAL)

public:
    enum State {
        Unread, ///< not asked yet
        Reading,
        Intact,
        Broken,
        Failed, ///< it cannot be read
    };
    Q_ENUM(State)

    RecordController(JournalStore &store, Language &language, QObject *parent = nullptr);
    ~RecordController() override; ///< what is read is given up
    static RecordController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<RecordController>::create(engine, script); }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< null: none is open

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isProven() const; ///< all of it, against a hash that is known from elsewhere
    [[nodiscard]] QString text() const; ///< what the proof is worth, or what to do
    [[nodiscard]] double progress() const; ///< 0 to 1; negative: not known
    [[nodiscard]] QVariantList chains() const; ///< of each: title, detail, hash, problem
    [[nodiscard]] QString hashText() const { return m_hashText; } ///< that is known from elsewhere, as it was typed
    [[nodiscard]] QString hashProblem() const; ///< why that one proves nothing; empty where it does or none is given

    Q_INVOKABLE void verify(); ///< reads the record from its first entry
    Q_INVOKABLE void prove(const QString &hash); ///< the same against a hash that was printed or signed; empty: against none

Q_SIGNALS:
    void changed();

private:
    void finished();
    void locate();
    void settle();
    [[nodiscard]] static QByteArray bytesOf(const QString &hash);
    [[nodiscard]] QString problemText(const ChainReport &report) const;
    [[nodiscard]] QString worth() const;
    [[nodiscard]] qint64 entriesLater() const; ///< than the one with the known hash

    JournalStore &m_store;
    Language &m_language;
    QUuid m_session;
    State m_state = Unread;
    QFutureWatcher<StorageResult<QList<ChainReport>>> m_reading;
    QList<ChainReport> m_reports; ///< this console's first
    QUuid m_console; ///< this one
    QString m_hashText;
    std::optional<ChainEnd> m_known; ///< where the hash from elsewhere stands
    std::optional<StorageError> m_error;
    QTimer m_later;
};
