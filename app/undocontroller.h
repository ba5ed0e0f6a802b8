// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginehost.h"
#include "handover.h"

#include <QObject>

#include <functional>

class GuideIndex;
class SessionController;

/** The last act of a person in the open session, and the way back from it: one more act, never a rewrite. */
class UndoController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Undo)
    QML_SINGLETON
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    UndoController(EngineHost &engine, SessionController &current, QObject *parent = nullptr);
    static UndoController *create(QQmlEngine *engine, QJSEngine *script) { return HandOver<UndoController>::create(engine, script); }

    [[nodiscard]] bool isAvailable() const { return static_cast<bool>(m_way); }
    [[nodiscard]] QString text() const; ///< what was done: "Done: Synchronize the clocks"
    void retranslate() { Q_EMIT changed(); }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss(); ///< it is meant so

Q_SIGNALS:
    void changed();

private:
    using Way = std::function<void(Engine &)>;
    void look(const QList<JournalEntry> &entries);
    [[nodiscard]] Way wayBack(const JournalEntry &entry) const;
    [[nodiscard]] Way wayBackFromStep(const JournalEntry &entry) const;
    [[nodiscard]] Way wayBackFromChoice(const JournalEntry &entry) const;
    [[nodiscard]] Way wayBackFromEvidence(const JournalEntry &entry) const;
    [[nodiscard]] Way wayBackFromOverride(const JournalEntry &entry) const;
    [[nodiscard]] Way wayBackFromRows(const QList<JournalEntry> &entries) const;
    [[nodiscard]] Way wayBackFromPlan(const QList<JournalEntry> &entries) const;
    [[nodiscard]] QString rowText() const;

    EngineHost &m_engine;
    const GuideIndex *m_guide = nullptr;
    SessionState m_before; ///< as it was told last: the entries that come next are not in it
    JournalEntry m_act;
    Way m_way;
    bool m_isUndoing = false; ///< the next act is the way back itself
};
