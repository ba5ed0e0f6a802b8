// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "entrykind.h"
#include "guideshelf.h"
#include "mark.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The frame of a report, and the cells and columns that all of its tables have.

ReportMaker::ReportMaker(const ReportSource &source, const Format &format, Report::Detail detail)
    : m_source(source)
    , m_format(format)
    , m_detail(detail)
    , m_findings(format,
                 {.cardTitle = [&guide = source.guide](const QString &key) { return guide.cardTitle(key); },
                  .stepTitle = [&guide = source.guide](const QString &step) { return guide.stepTitle(step); }})
{}

Report ReportMaker::report() const
{
    const SessionHeader &header = m_source.state.header;
    const QString customer = whole(header.customer);
    Report report{
        .languages = {m_format.locale().name()},
        .detail = m_detail,
        //: Title of a report; %1 is a customer
        .title = {customer.isEmpty() ? tr("Report of the migration") : Format::fill(tr("Report of the migration at %1"), {customer})},
        //: Heading over the list of a report's parts
        .contents = {tr("Contents")},
        .customer = customer,
        .author = whole(header.technician),
        .session = header.id,
        .made = m_source.now,
        .isRehearsal = header.rehearsal};
    report.sections = {migration(), overrides(), openItems(), phases()};
    if (m_detail == Report::Detail::Full) {
        const QStringList keys = m_source.guide.phases();
        for (const QString &key : keys) {
            report.sections.append(phase(key));
        }
        report.sections.append(formerSteps());
    }
    report.sections.append({evidence(), plan(), lists(), signatures()});
    if (m_detail == Report::Detail::Full) {
        report.sections.append(events());
    }
    report.sections.append({versions(), record()});
    report.sections.removeIf([](const ReportSection &section) { return section.key.isEmpty(); });
    return report;
}

ReportSection ReportMaker::migration() const
{
    const SessionHeader &header = m_source.state.header;
    const auto server = [](const ServerTarget &target) {
        const QString both = target.name.isEmpty() || target.address.isEmpty() ? target.name + target.address
                                                                               : target.name + u" ("_s + target.address + u')';
        return foreign(both);
    };
    ReportTable facts{.key = u"facts"_s, .columns = columns({u"item:1"_s, u"value:3"_s}), .rows = {}, .isFacts = true};
    const auto add = [&facts](const QString &id, const QString &name, ReportCell value) {
        if (value.text.text.isEmpty()) {
            value = words(u"–"_s);
        }
        facts.rows.append({.id = id, .cells = {words(name), value}});
    };
    add(u"customer"_s, tr("Customer"), foreign(header.customer));
    //: From which product to which
    add(u"route"_s, tr("Migration"), words(Words::route(header.product)));
    facts.rows.last().cells.last().value = header.product;
    add(u"domain"_s, tr("Domain"), foreign(header.domain));
    add(u"source"_s, tr("Source Server"), server(header.source));
    add(u"destination"_s, tr("Destination Server"), server(header.destination));
    add(u"technician"_s, tr("Technician"), foreign(header.technician));
    //: When the record of a migration was begun
    add(u"created"_s, tr("Begun"), when(header.created));
    //: When something was last written into the record of a migration
    add(u"last"_s, tr("Last entry"), when(m_source.journal.isEmpty() ? QDateTime() : m_source.journal.constLast().wallTime));
    add(u"outcome"_s, tr("Outcome"), words(outcome()));
    facts.rows.last().cells.last().value = SessionOutcome::toString(m_source.state.outcome.kind);
    ReportSection section{.key = u"migration"_s, .title = {tr("The migration")}, .tables = {facts}};
    if (header.rehearsal) {
        section.mark = MarkValue::of(Status::Warning);
        section.paragraphs = {{tr("This is a rehearsal on the practice site. It says nothing about the servers of a customer.")}};
    }
    return section;
}

QString ReportMaker::outcome() const
{
    const SessionOutcome &outcome = m_source.state.outcome;
    const QStringList values = {m_format.dateTime(outcome.at), whole(outcome.author), whole(outcome.reason)};
    switch (outcome.kind) {
    case SessionOutcome::Kind::Open:
        //: Of a migration that is still going on
        return tr("Not finished yet");
    case SessionOutcome::Kind::Finished:
        //: Of a migration: %1 is a time, %2 a person
        return Format::fill(tr("Finished on %1 by %2"), values);
    case SessionOutcome::Kind::Abandoned:
        //: Of a migration: %1 is a time, %2 a person, %3 that person's reason
        return Format::fill(tr("Abandoned on %1 by %2: “%3”"), values);
    }
    return {};
}

ReportSection ReportMaker::versions() const
{
    QStringList programs;
    QStringList guides;
    for (const JournalEntry &entry : m_source.journal) {
        if (!entry.programVersion.isEmpty() && !programs.contains(entry.programVersion)) {
            programs.append(entry.programVersion);
        }
        if (!entry.guideVersion.isEmpty() && !guides.contains(entry.guideVersion)) {
            guides.append(entry.guideVersion);
        }
    }
    const SessionHeader &header = m_source.state.header;
    ReportTable facts{.key = u"versions"_s, .columns = columns({u"item:1"_s, u"value:3"_s}), .rows = {}, .isFacts = true};
    facts.rows = {
        {.id = u"program"_s, .cells = {words(tr("Program that wrote the record")), foreign(programs.join(u", "_s))}},
        {.id = u"guide"_s, .cells = {words(tr("Guide")), foreign(header.product + u' ' + guides.join(u", "_s))}},
        {.id = u"report"_s, .cells = {words(tr("Program that made this report")), foreign(QCoreApplication::applicationVersion())}},
        {.id = u"made"_s, .cells = {words(tr("Report made")), when(m_source.now)}},
        {.id = u"zone"_s,
         .cells = {words(tr("Times are those of")), foreign(QString::fromUtf8(m_source.now.toTimeZone(m_format.zone()).timeZone().id()))}},
        {.id = u"session"_s, .cells = {words(tr("Identifier of the migration")), code(header.id.toString(QUuid::WithoutBraces))}}};
    return {.key = u"versions"_s, .title = {tr("Versions")}, .tables = {facts}};
}

/** Format::foreign() is for a sentence on the screen: it cuts what is long, which here would be lost. */
QString ReportMaker::whole(const QString &text)
{
    QString safe = text;
    safe.replace(u"\r\n"_s, u"\n"_s);
    safe.removeIf(
        [](QChar c) { return c != u'\n' && c != u'\t' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format); });
    safe.replace(u'\t', u' ');
    return safe.trimmed();
}

ReportCell ReportMaker::words(const QString &text)
{
    return {.text = {text}};
}

ReportCell ReportMaker::foreign(const QString &text)
{
    return {.text = {whole(text)}};
}

ReportCell ReportMaker::code(const QString &text)
{
    return {.text = {text}, .isCode = true};
}

ReportCell ReportMaker::when(const QDateTime &moment) const
{
    if (!moment.isValid()) {
        return {};
    }
    return {.text = {m_format.dateTime(moment)}, .value = moment.toUTC().toString(Qt::ISODateWithMs)};
}

ReportCell ReportMaker::status(const Finding &finding)
{
    return {.text = {Words::status(finding.status)},
            .value = Measurement::statusToString(finding.status),
            .mark = MarkValue::of(finding.status)};
}

ReportCell ReportMaker::work(Work work)
{
    static constexpr const char *names[] = {"to-do", "in-progress", "done", "skipped", "deferred", "reopened"};
    return {.text = {Words::work(work)},
            .value = QString::fromLatin1(names[static_cast<int>(work)]), // NOLINT(*-constant-array-index)
            .mark = MarkValue::of(work)};
}

ReportMaker::Columns ReportMaker::columns(const QStringList &keys)
{
    Columns columns;
    for (const QString &key : keys) {
        const QString name = key.section(u':', 0, 0);
        columns.append({.key = name, .title = {columnTitle(name)}, .weight = std::max(1, key.section(u':', 1).toInt())});
    }
    return columns;
}

QString ReportMaker::columnTitle(const QString &key)
{
    static const QHash<QString, const char *> titles = {
        //: Heads of columns in a report
        {u"state"_s, QT_TR_NOOP("State")},
        {u"item"_s, QT_TR_NOOP("What")},
        //: Head of a column: what somebody decided
        {u"act"_s, QT_TR_NOOP("Decision")},
        {u"value"_s, QT_TR_NOOP("Value")},
        {u"limit"_s, QT_TR_NOOP("Limit")},
        {u"when"_s, QT_TR_NOOP("When")},
        //: Head of a column: since when something is not as it should be
        {u"since"_s, QT_TR_NOOP("Since")},
        {u"who"_s, QT_TR_NOOP("Who")},
        //: Head of a column: how it is known that something is done
        {u"kind"_s, QT_TR_NOOP("Known by")},
        {u"note"_s, QT_TR_NOOP("Note")},
        {u"reason"_s, QT_TR_NOOP("Reason")},
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"check"_s, QT_TR_NOOP("Check")},
        //: Head of a column: what happened
        {u"what"_s, QT_TR_NOOP("Event")},
        {u"size"_s, QT_TR_NOOP("Size")},
        {u"sha256"_s, QT_TR_NOOP("SHA-256")},
        {u"step"_s, QT_TR_NOOP("Step")},
        {u"done"_s, QT_TR_NOOP("Steps done")},
        {u"failed"_s, QT_TR_NOOP("Not passed")},
        {u"entries"_s, QT_TR_NOOP("Entries")},
        {u"hash"_s, QT_TR_NOOP("Newest hash")},
        {u"plan"_s, QT_TR_NOOP("Plan")},
    };
    return tr(titles.value(key, ""));
}
