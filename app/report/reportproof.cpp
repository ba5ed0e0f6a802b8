// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "entrykind.h"
#include "eventtext.h"
#include "guideshelf.h"
#include "mark.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What proves the work: evidence, plan, lists, signatures, the course of events and the record itself.

namespace
{
bool isTold(const QString &kind)
{
    return kind != EntryKind::InstructionTicked && kind != EntryKind::CertificateTrusted && kind != EntryKind::SignedIn;
}
} // namespace

ReportSection ReportMaker::evidence() const
{
    ReportTable table{.key = u"evidence"_s,
                      .columns = columns({u"name:5"_s, u"step:4"_s, u"size:2"_s, u"sha256:5"_s, u"who:3"_s, u"when:3"_s, u"note:4"_s})};
    const auto add = [&](const QString &step) {
        const QList<EvidencePiece> pieces = m_source.state.evidence.value(step);
        for (const EvidencePiece &piece : pieces) {
            QString note = whole(piece.text);
            if (piece.isWithdrawn()) {
                //: Of a piece of evidence: %1 is a person, %2 a time, %3 that person's reason
                const QString withdrawn =
                    Format::fill(tr("Withdrawn by %1 on %2: “%3”"),
                                 {whole(piece.withdrawnBy), m_format.dateTime(piece.withdrawnAt), whole(piece.withdrawnText)});
                note += (note.isEmpty() ? QString() : u"\n"_s) + withdrawn;
            }
            ReportCell size = words(m_format.dataSize(piece.size, 1));
            size.value = piece.size;
            //: The name of evidence that was pasted and has none of its own
            table.rows.append({.id = piece.sha256,
                               .cells = {piece.name.isEmpty() ? words(tr("From the clipboard")) : foreign(piece.name),
                                         words(m_source.guide.stepTitle(step)), size, code(piece.sha256), foreign(piece.author),
                                         when(piece.at), words(note)}});
        }
    };
    const QStringList order = m_source.guide.plan().stepOrder;
    for (const QString &step : order) {
        add(step);
    }
    const QStringList steps = m_source.state.evidence.keys();
    for (const QString &step : steps) {
        if (!order.contains(step)) {
            add(step);
        }
    }
    ReportSection section{.key = u"evidence"_s, .title = {tr("Evidence")}};
    //: How much evidence there is
    section.paragraphs = {
        {table.rows.isEmpty() ? tr("There is no evidence.") : tr("%n pieces of evidence.", nullptr, static_cast<int>(table.rows.size()))}};
    if (m_detail == Report::Detail::Full && !table.rows.isEmpty()) {
        section.tables = {table};
    }
    return section;
}

ReportSection ReportMaker::plan() const
{
    const LobPlan &plan = m_source.state.plan;
    ReportSection section{.key = u"plan"_s, .title = {tr("Line-of-business applications")}};
    if (plan.rows.isEmpty()) {
        const QString text = plan.declaredEmpty
            //: Of line-of-business applications: %1 is a person, %2 a time
            ? Format::fill(tr("There are none, says %1 (%2)."), {whole(plan.declaredBy), m_format.dateTime(plan.declaredAt)})
            : tr("None were written down.");
        section.paragraphs = {{text}};
        return section;
    }
    ReportTable table{.key = u"plan"_s, .columns = columns({u"state:4"_s, u"item:4"_s, u"plan:7"_s, u"who:3"_s, u"when:3"_s, u"note:4"_s})};
    for (const PlanRow &row : plan.rows) {
        ReportCell state;
        switch (row.result) {
        case PlanRow::Result::Open:
            //: Result of the test of an application after the move: there is none yet
            state = {.text = {tr("Not tested")}, .value = u"open"_s, .mark = MarkValue::of(Status::NotRun)};
            break;
        case PlanRow::Result::Works:
            //: Result of the test of an application after the move
            state = {.text = {tr("Works")}, .value = u"works"_s, .mark = MarkValue::of(Status::Passed)};
            break;
        case PlanRow::Result::Fails:
            state = {.text = {tr("Does not work")}, .value = u"fails"_s, .mark = MarkValue::of(Status::Failed)};
            break;
        case PlanRow::Result::SetAside:
            //: Of an application, a computer, a user or a share: it is not moved
            state = {.text = {tr("Set aside")}, .value = u"set-aside"_s, .mark = MarkValue::Skipped};
            break;
        }
        QStringList lines;
        const auto add = [&lines](const QString &label, const QString &text) {
            if (!text.isEmpty()) {
                lines.append(Format::fill(label, {whole(text)}));
            }
        };
        //: Of an application: %1 is a company
        add(tr("Vendor: %1"), row.vendor);
        //: Of an application: %1 is a person or a telephone number
        add(tr("Contact: %1"), row.contact);
        //: Of an application: %1 is a place
        add(tr("Media: %1"), row.media);
        //: Of an application: %1 is a place, never the key itself
        add(tr("Place of the license key: %1"), row.licenceKeyPlace);
        //: Of an application: %1 is a folder
        add(tr("Data: %1"), row.dataPath);
        //: Of an application: %1 is what is tried after the move
        add(tr("Test after the move: %1"), row.testAfterMove);
        table.rows.append({.id = row.id,
                           .cells = {state, foreign(row.application), words(lines.join(u'\n')), foreign(row.signedBy), when(row.signedAt),
                                     foreign(row.resultNote)}});
    }
    section.tables = {table};
    return section;
}

ReportSection ReportMaker::lists() const
{
    ReportTable table{.key = u"lists"_s,
                      .columns = columns({u"state:4"_s, u"item:5"_s, u"step:5"_s, u"who:3"_s, u"when:3"_s, u"note:4"_s})};
    const GuidePlan &plan = m_source.guide.plan();
    for (const QString &id : plan.stepOrder) {
        const QList<TickRow> rows = m_source.state.lists.rows(id, plan.lists.value(id, Step::List::None));
        for (const TickRow &row : rows) {
            const Work done = row.state == TickRow::State::Done ? Work::Done
                : row.state == TickRow::State::Open             ? Work::ToDo
                                                                : Work::Skipped;
            ReportCell state = work(done);
            if (row.state == TickRow::State::SetAside) {
                state.text.text = tr("Set aside");
            }
            table.rows.append({.id = id,
                               .cells = {state, foreign(row.name), words(m_source.guide.stepTitle(id)), foreign(row.author), when(row.at),
                                         foreign(m_format.sentences(row.reason, row.note))}});
        }
    }
    if (table.rows.isEmpty() || m_detail == Report::Detail::Summary) {
        return {};
    }
    return {.key = u"lists"_s, .title = {tr("Computers, users and shared folders")}, .tables = {table}};
}

ReportSection ReportMaker::signatures() const
{
    ReportSection section{.key = u"signatures"_s, .title = {tr("Signatures")}};
    ReportTable table{.key = u"signatures"_s, .columns = columns({u"item:5"_s, u"who:3"_s, u"when:3"_s, u"note:5"_s})};
    const QStringList phases = m_source.guide.phases();
    for (const QString &phase : phases) {
        if (const PhaseSignOff signOff = m_source.state.signedPhases.value(phase); signOff.at.isValid()) {
            table.rows.append(
                {.id = phase,
                 .cells = {words(m_source.guide.phaseTitle(phase)), foreign(signOff.author), when(signOff.at), foreign(signOff.text)}});
        }
    }
    const CustomerSignature &customer = m_source.state.customer;
    if (customer.isGiven()) {
        //: Of a signature: %1 is the technician who was there
        const QString beside = Format::fill(tr("Given beside %1"), {whole(customer.author)});
        table.rows.append(
            {.id = u"customer"_s, .cells = {words(tr("Customer")), foreign(customer.name), when(customer.at), words(beside)}});
        for (const ChainEnd &end : customer.journal) {
            //: What a signature is bound to: %1 is how many entries a record had, %2 a hash
            section.closing.append({Format::fill(tr("The signature is bound to the record with %1 entries and the hash %2."),
                                                 {m_format.number(end.sequence), Words::hash(end.hash)})});
        }
        if (!customer.strokes.isEmpty()) {
            //: What a picture shows; %1 is a name
            section.drawing = {.title = {Format::fill(tr("Signature of %1"), {whole(customer.name)})}, .strokes = customer.strokes};
        }
    } else {
        section.closing = {{tr("The customer has not signed.")}};
    }
    if (!table.rows.isEmpty()) {
        section.tables = {table};
    }
    return section;
}

/** What EventText leaves to the places that show it otherwise. */
QString ReportMaker::actText(const JournalEntry &entry)
{
    const QJsonObject payload = entry.payload.value_or(QJsonObject());
    const QStringList values = {whole(payload[u"author"_s].toString()), whole(payload[u"reason"_s].toString())};
    if (entry.kind == EntryKind::Note) {
        //: A note of a person: %1 is the name, %2 the note
        return Format::fill(tr("%1: “%2”"), {values[0], whole(payload[u"text"_s].toString())});
    }
    if (entry.kind == EntryKind::SessionCreated) {
        return tr("The record was begun.");
    }
    if (entry.kind == EntryKind::SessionChanged) {
        return tr("The data of the migration were corrected.");
    }
    if (entry.kind == EntryKind::SessionClosed) {
        return SessionOutcome::kindFrom(payload[u"outcome"_s].toString()) == SessionOutcome::Kind::Finished
            //: %1 is a person
            ? Format::fill(tr("%1 finished the migration."), values)
            //: %1 is a person, %2 that person's reason
            : Format::fill(tr("%1 abandoned the migration: “%2”"), values);
    }
    if (entry.kind == EntryKind::SessionReopened) {
        //: %1 is a person, %2 that person's reason
        return Format::fill(tr("%1 opened the migration again: “%2”"), values);
    }
    if (entry.kind == EntryKind::DestinationReplaced) {
        return values[0].isEmpty() ? tr("The destination was installed anew, as its directory says.")
                                   //: %1 is a person, %2 that person's reason
                                   : Format::fill(tr("The destination was installed anew, says %1: “%2”"), values);
    }
    if (entry.kind == EntryKind::CustomerSigned) {
        return tr("The customer signed.");
    }
    return {};
}

/** What people did; what the checks saw, and saw again, is told by the phases. */
ReportSection ReportMaker::events() const
{
    const EventText text(m_format, &m_source.guide, {});
    ReportTable table{.key = u"events"_s, .columns = columns({u"when:3"_s, u"item:4"_s, u"what:9"_s})};
    for (const JournalEntry &entry : m_source.journal) {
        const bool isMachine = entry.kind == EntryKind::Finding || entry.kind == EntryKind::AllUnchanged;
        if (isMachine && entry.payload) {
            continue;
        }
        const QString said = entry.payload ? actText(entry) : QString();
        if (entry.payload && said.isEmpty() && !isTold(entry.kind)) {
            continue;
        }
        const bool isPlan = entry.kind == EntryKind::PlanRow || entry.kind == EntryKind::PlanRowRemoved;
        const QString subject = isPlan ? m_source.guide.stepTitle(PlanRows::step) : m_source.guide.titleOf(entry.subject);
        table.rows.append(
            {.id = entry.kind, .cells = {when(entry.wallTime), words(subject), words(said.isEmpty() ? text.of(entry) : said)}});
    }
    if (table.rows.isEmpty()) {
        return {};
    }
    //: A section of a report: what people did, in the order in which they did it
    return {.key = u"events"_s, .title = {tr("Course of events")}, .tables = {table}};
}

ReportSection ReportMaker::record() const
{
    ReportTable table{.key = u"record"_s, .columns = columns({u"item:3"_s, u"entries:2"_s, u"hash:7"_s})};
    for (const ChainEnd &end : m_source.ends) {
        ReportCell entries = words(m_format.number(end.sequence));
        entries.value = end.sequence;
        const auto erased = std::ranges::count_if(
            m_source.journal, [&end](const JournalEntry &entry) { return entry.console == end.console && !entry.payload; });
        if (erased > 0) {
            //: Of the entries of a record: their content was deleted on purpose
            entries.text.text += u'\n' + tr("%n of them erased", nullptr, static_cast<int>(erased));
        }
        ReportCell hash = code(Words::hash(end.hash));
        hash.value = QString::fromLatin1(end.hash.toHex());
        const QString console = end.console.toString(QUuid::WithoutBraces);
        //: %1 is the beginning of a console's identifier
        table.rows.append({.id = console, .cells = {words(tr("Written on console %1").arg(console.left(8))), entries, hash}});
    }
    return {
        .key = u"record"_s,
        .title = {tr("Proof of the record")},
        .tables = {table},
        .closing = {{tr("Whoever keeps this report keeps the newest hash with it: entered in the console under “Proof of the record”, it "
                        "proves later that no entry up to it was changed, dropped, moved or put in. Without a hash from elsewhere the "
                        "record proves only that it agrees with itself.")}}};
}
