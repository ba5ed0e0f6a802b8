// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QSettings>
#include <QTimer>
#include <QUuid>
#include <QtQmlIntegration/qqmlintegration.h>

class JournalStore;

/**
 * What is typed and not sent yet, kept over a change of page, an end of the program and a power cut.
 *
 * Drafts of a session are in its database, those of no session (a new migration) beside the settings. Both are stored half a second
 * after the last key. Never for secrets.
 */
class DraftKeeper : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Drafts)
    QML_SINGLETON

public:
    explicit DraftKeeper(JournalStore &store, QObject *parent = nullptr);
    ~DraftKeeper() override; ///< what is half typed is stored first
    static DraftKeeper *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<DraftKeeper>::create(engine, script); }

    void setSession(const QUuid &session); ///< null: none is open

    Q_INVOKABLE QString text(const QString &key) const { return m_texts.value(key); } ///< empty where nothing is half typed
    Q_INVOKABLE void keep(const QString &key, const QString &text);
    Q_INVOKABLE void drop(const QString &key); ///< what was sent, with all whose key goes on with a colon; stored at once

Q_SIGNALS:
    void changed(); ///< others than before are known, those of a session a moment after it was opened

private:
    void load();
    void save();

    JournalStore &m_store;
    QSettings m_ofNoSession;
    QUuid m_session;
    QHash<QString, QString> m_texts; ///< by key
    QSet<QString> m_unsaved;
    QTimer m_save;
};
