// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "format.h"
#include "guidetexts.h"
#include "journalentry.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

/** What happened, newest first: the journal's entries about some subjects, said in the user's language. */
class EventModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Step.events")

public:
    enum Role {
        TimeTextRole = Qt::UserRole + 1, ///< "14:05:09", with its date when it was another day
        TextRole, ///< one sentence
        StatusRole, ///< as a shape
    };
    Q_ENUM(Role)

    explicit EventModel(const Clock &clock, QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts);
    void setFormat(const Format &format);
    void setSubjects(const QStringList &subjects); ///< begins with nothing: the only reset
    /** Kinds of entries that belong to such subjects and name another: the rows of the plan at its step. */
    [[nodiscard]] static QStringList kindsBeside(const QStringList &subjects);
    /** In the order of the journal, of which any stretch may come more than once. What is not about the subjects is left out. */
    void add(const QList<JournalEntry> &entries);
    void retranslate();
    [[nodiscard]] static int mark(const JournalEntry &entry); ///< what an entry says, as a shape

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] bool shows(const JournalEntry &entry) const;

    const Clock &m_clock;
    const GuideTexts *m_texts = nullptr;
    Format m_format;
    QStringList m_subjects;
    QStringList m_kinds; ///< shown whatever they are about
    QList<JournalEntry> m_entries; ///< newest first
};
