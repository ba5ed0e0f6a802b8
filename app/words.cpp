// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "step.h"

using namespace Qt::StringLiterals;

QString Words::status(Status status)
{
    switch (status) {
    case Status::NotRun:
        //: Status of a check that never ran
        return tr("Not run");
    case Status::Queued:
        //: Status of a check
        return tr("Queued");
    case Status::Running:
        //: Status of a check: the console works on it
        return tr("Running");
    case Status::Passed:
        //: Status of a check: its condition is met
        return tr("Passed");
    case Status::Warning:
        //: Status of a check
        return tr("Warning");
    case Status::Failed:
        //: Status of a check: its condition is not met. Not a broken operation
        return tr("Failed");
    case Status::Unknown:
        //: Status of a check that could not be made
        return tr("Cannot tell");
    case Status::NotApplicable:
        //: Status of a check that a rule excludes here
        return tr("Not applicable");
    case Status::Blocked:
        //: Status of a check whose cause another card names
        return tr("Blocked");
    case Status::Cancelled:
        //: Status of a check that the technician ended
        return tr("Cancelled");
    case Status::Interrupted:
        //: Status of a check that ran when the program ended
        return tr("Interrupted");
    }
    return {};
}

QString Words::stale()
{
    //: Status of a value that was right once and is too old now
    return tr("Stale");
}

QString Words::work(Work work)
{
    switch (work) {
    case Work::ToDo:
        //: Status of a step: the technician has not begun
        return tr("To do");
    case Work::InProgress:
        //: Status of a step: a person works on it
        return tr("In progress");
    case Work::Done:
        //: Status of a step
        return tr("Done");
    case Work::Skipped:
        //: Status of a step
        return tr("Skipped");
    case Work::Deferred:
        //: Status of a step: will be done later
        return tr("Deferred");
    case Work::Reopened:
        //: Status of a step that was done and is open again
        return tr("Reopened");
    }
    return {};
}

QString Words::severity(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        //: Weight of a rule: must be met
        return tr("Blocker");
    case Severity::Warning:
        //: Weight of a rule: may pass with a reason
        return tr("Warning", "severity");
    case Severity::Advice:
        //: Weight of a rule: recommended
        return tr("Advice");
    }
    return {};
}

QString Words::server(const QString &server)
{
    if (server == "source"_L1) {
        return tr("Source server");
    }
    if (server == "destination"_L1) {
        return tr("Destination server");
    }
    if (server == "console"_L1) {
        return tr("This console");
    }
    return server == "external"_L1 ? tr("External time source") : QString();
}

QString Words::role(const QString &role)
{
    if (role == "schema"_L1) {
        return tr("schema master");
    }
    if (role == "naming"_L1) {
        return tr("domain naming master");
    }
    if (role == "pdc"_L1) {
        return tr("PDC emulator");
    }
    if (role == "rid"_L1) {
        return tr("RID master");
    }
    if (role == "infrastructure"_L1) {
        return tr("infrastructure master");
    }
    if (role == "domain-dns"_L1) {
        //: Owner of the DNS data of the domain, one of seven operations-master roles
        return tr("owner of DomainDnsZones");
    }
    if (role == "forest-dns"_L1) {
        //: Owner of the DNS data of the forest, one of seven operations-master roles
        return tr("owner of ForestDnsZones");
    }
    return role;
}

QString Words::functionalLevel(int level)
{
    // Product names: the same in every language.
    switch (level) {
    case 0:
        return u"Windows 2000"_s;
    case 1:
        //: Functional level between Windows 2000 and Windows Server 2003
        return tr("Windows Server 2003 interim");
    case 2:
        return u"Windows Server 2003"_s;
    case 3:
        return u"Windows Server 2008"_s;
    case 4:
        return u"Windows Server 2008 R2"_s;
    case 5:
        return u"Windows Server 2012"_s;
    case 6:
        return u"Windows Server 2012 R2"_s;
    case 7:
        return u"Windows Server 2016"_s;
    default:
        return QString::number(level);
    }
}

QString Words::place(int place)
{
    switch (static_cast<Place::Where>(place)) {
    case Place::Where::AsStep:
        return {};
    case Place::Where::Desk:
        //: Where a step is done: nothing is touched, only read, planned or decided
        return tr("At your desk");
    case Place::Where::SourceServer:
        //: Where a step is done
        return tr("On the source server");
    case Place::Where::DestinationServer:
        //: Where a step is done
        return tr("On the destination server");
    case Place::Where::BothServers:
        //: Where a step is done
        return tr("On both servers");
    case Place::Where::ClientComputers:
        //: Where a step is done
        return tr("On the client computers");
    case Place::Where::Router:
        //: Where a step is done
        return tr("On the router");
    }
    return {};
}

QString Words::necessity(int necessity)
{
    switch (static_cast<Step::Necessity>(necessity)) {
    case Step::Necessity::Required:
        //: Of a step: it has to be done
        return tr("Required");
    case Step::Necessity::Recommended:
        //: Of a step
        return tr("Recommended");
    case Step::Necessity::Optional:
        //: Of a step
        return tr("Optional");
    case Step::Necessity::Conditional:
        //: Of a step: required where its condition holds
        return tr("Required under a condition");
    }
    return {};
}

QString Words::reversibility(int reversibility)
{
    switch (Step::Reversibility(reversibility)) {
    case Step::Reversibility::Reversible:
        //: Of a step: it is undone as easily as done
        return tr("Can be undone");
    case Step::Reversibility::Costly:
        //: Of a step: it is undone with much work or loss of time
        return tr("Hard to undo");
    case Step::Reversibility::Irreversible:
        //: Of a step: it is undone from a backup only, or not at all
        return tr("Cannot be undone");
    }
    return {};
}

QString Words::productTitle(const QString &guide)
{
    if (guide == "sbs2003"_L1) {
        return u"Windows Small Business Server 2003"_s;
    }
    if (guide == "sbs2008"_L1) {
        return u"Windows Small Business Server 2008"_s;
    }
    if (guide == "sbs2011std"_L1) {
        return u"Windows Small Business Server 2011 Standard"_s;
    }
    if (guide == "sbs2011ess"_L1) {
        return u"Windows Small Business Server 2011 Essentials"_s;
    }
    if (guide == "wsf2008"_L1) {
        return u"Windows Server 2008 Foundation"_s;
    }
    //: Name of the product that is replaced: the same system, on the hardware that is given up
    return guide == "wse2012"_L1 ? tr("Windows Server 2012 Essentials on former hardware") : guide;
}

QString Words::product(const QString &guide)
{
    if (guide == "sbs2003"_L1) {
        return u"SBS 2003"_s;
    }
    if (guide == "sbs2008"_L1) {
        return u"SBS 2008"_s;
    }
    if (guide == "sbs2011std"_L1) {
        return u"SBS 2011 Standard"_s;
    }
    if (guide == "sbs2011ess"_L1) {
        return u"SBS 2011 Essentials"_s;
    }
    if (guide == "wsf2008"_L1) {
        return u"Server 2008 Foundation"_s;
    }
    return guide == "wse2012"_L1 ? u"Server 2012 Essentials"_s : guide;
}

QString Words::route(const QString &guide)
{
    return product(guide) + u" › Windows Server 2012 Essentials"_s;
}

QString Words::hash(const QByteArray &hash)
{
    constexpr qsizetype digitsInGroup = 4;
    QString text = QString::fromLatin1(hash.toHex());
    for (qsizetype place = text.size() - digitsInGroup; place > 0; place -= digitsInGroup) {
        text.insert(place, u' ');
    }
    return text;
}
