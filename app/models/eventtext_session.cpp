// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "eventtext.h"
#include "guidetexts.h"
#include "rescuetext.h"
#include "sessionstate.h"

using namespace Qt::StringLiterals;

QString EventText::withSubject(const JournalEntry &entry) const
{
    const QString said = of(entry);
    QString title;
    if (m_texts && entry.kind == EntryKind::Finding) {
        title = m_texts->cardTitle(entry.subject);
    } else if (m_texts && entry.subject.contains(u'.')) {
        title = entry.kind == EntryKind::OverrideSet || entry.kind == EntryKind::OverrideLifted ? m_texts->cardTitle(entry.subject)
                                                                                                : m_texts->stepTitle(entry.subject);
    } else if (m_texts && (entry.kind == EntryKind::PhaseSigned || entry.kind == EntryKind::PhaseSignOffWithdrawn)) {
        title = m_texts->phaseTitle(entry.subject);
    }
    //: An event of a migration: %1 is the title of a check or a step, %2 what happened to it
    return title.isEmpty() ? said : Format::fill(tr("%1: %2", "event"), {title, said});
}

/** What is about the migration as a whole; nothing of another kind. */
QString EventText::sessionText(const JournalEntry &entry) const
{
    const QJsonObject &payload = *entry.payload;
    const auto text = [&payload](QLatin1StringView key) { return Format::foreign(payload.value(key).toString()); };
    const QString said = text("author"_L1);
    //: Stands for the name of a person that is not known
    const QString author = said.isEmpty() ? tr("Somebody") : said;
    const QString reason = text("reason"_L1);
    if (entry.kind == EntryKind::SessionCreated) {
        const QString technician = text("technician"_L1);
        //: %1 is a person
        return technician.isEmpty() ? tr("The migration began") : Format::fill(tr("%1 began the migration"), {technician});
    }
    if (entry.kind == EntryKind::SessionChanged) {
        return tr("The data of the migration were corrected");
    }
    if (entry.kind == EntryKind::AllUnchanged) {
        return tr("For an hour no check found a change");
    }
    if (entry.kind == EntryKind::InstructionTicked) {
        const QString number = m_format.number(payload.value("index"_L1).toInt() + 1);
        //: %1 is a person, %2 a number
        return payload.value("ticked"_L1).toBool() ? Format::fill(tr("%1 ticked off instruction %2"), {author, number})
                                                   //: %1 is a person, %2 a number
                                                   : Format::fill(tr("%1 took the tick off instruction %2"), {author, number});
    }
    if (entry.kind == EntryKind::CertificateTrusted) {
        //: %1 is a person, %2 a server
        return Format::fill(tr("%1 trusts the certificate of %2"), {author, text("host"_L1)});
    }
    if (entry.kind == EntryKind::SignedIn) {
        //: %1 is an account
        return Format::fill(tr("Signed in to the domain as %1"), {text("user"_L1)});
    }
    if (entry.kind == EntryKind::SessionClosed) {
        const bool isFinished = SessionOutcome::kindFrom(text("outcome"_L1)) == SessionOutcome::Kind::Finished;
        //: %1 is a person
        return isFinished ? Format::fill(tr("%1 finished the migration"), {author})
                          //: %1 is a person, %2 the reason in that person's words
                          : Format::fill(tr("%1 abandoned the migration: “%2”"), {author, reason});
    }
    if (entry.kind == EntryKind::SessionReopened) {
        //: %1 is a person
        return Format::fill(tr("%1 reopened the migration"), {author});
    }
    if (entry.kind == EntryKind::ContentErased) {
        const int count = payload.value("erased"_L1)["entries"_L1].toInt();
        //: %1 is a person, %2 the reason in that person's words, %n how many entries of a record lost their content
        return Format::fill(tr("%1 erased the content of %n entries: “%2”", nullptr, count), {author, reason});
    }
    if (entry.kind == EntryKind::SessionRescued) {
        return RescueText(m_format).entry(payload);
    }
    if (entry.kind == EntryKind::DestinationReplaced) {
        return tr("The destination was installed anew");
    }
    if (entry.kind == EntryKind::CustomerSigned) {
        //: %1 is a person
        return Format::fill(tr("%1 signed for the customer"), {text("name"_L1)});
    }
    return {};
}
