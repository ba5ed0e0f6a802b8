// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftkeeper.h"

#include "journalstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(JournalStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ofNoSession(QSettings::IniFormat, QSettings::UserScope, u"migration-console"_s, u"drafts"_s)
{
    m_save.setSingleShot(true);
    m_save.setInterval(500ms);
    connect(&m_save, &QTimer::timeout, this, &DraftKeeper::save);
    load();
}

DraftKeeper::~DraftKeeper()
{
    save();
}

void DraftKeeper::setSession(const QUuid &session)
{
    if (m_session != session) {
        save();
        m_session = session;
        load();
    }
}

void DraftKeeper::load()
{
    m_texts.clear();
    if (m_session.isNull()) {
        const auto keys = m_ofNoSession.allKeys();
        for (const QString &key : keys) {
            m_texts.insert(key, m_ofNoSession.value(key).toString());
        }
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    m_store.drafts(m_session).then(this, [this, session = m_session](const StorageResult<QHash<QString, QString>> &drafts) {
        if (!drafts || session != m_session) {
            return;
        }
        for (const auto &[key, text] : drafts->asKeyValueRange()) {
            if (!m_texts.contains(key)) { // what was typed meanwhile is newer
                m_texts.insert(key, text);
            }
        }
        Q_EMIT changed();
    });
}

void DraftKeeper::keep(const QString &key, const QString &text)
{
    if (m_texts.value(key) == text) {
        return;
    }
    m_texts.insert(key, text);
    m_unsaved.insert(key);
    m_save.start();
    Q_EMIT changed();
}

void DraftKeeper::drop(const QString &key)
{
    const auto keys = m_texts.keys();
    for (const QString &each : keys) {
        if (each == key || each.startsWith(key + u':')) {
            keep(each, {});
        }
    }
    save();
}

void DraftKeeper::save()
{
    m_save.stop();
    const auto keys = std::exchange(m_unsaved, {});
    for (const QString &key : keys) {
        const QString text = m_texts.value(key);
        if (!m_session.isNull()) {
            m_store.saveDraft(m_session, key, text);
        } else if (text.isEmpty()) {
            m_ofNoSession.remove(key);
        } else {
            m_ofNoSession.setValue(key, text);
        }
    }
}
