// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparetext.h"

#include "eventtext.h"
#include "guidetexts.h"
#include "mark.h"
#include "words.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString between = u" · "_s;
constexpr qsizetype mostNames = 5; // of those that are open; the list itself stands at its step

QString lines(const QStringList &parts, const QString &separator = u"\n"_s)
{
    QStringList full = parts;
    full.removeIf([](const QString &part) { return part.isEmpty(); });
    return full.join(separator);
}
} // namespace

QString ComparedWords::inOneLine() const
{
    QString line = text;
    line.replace(u'\n', ", "_L1);
    return lines({word, line}, u", "_s);
}

CompareText::CompareText(const Format &format, const GuideTexts *left, const GuideTexts *right)
    : m_format(format)
    , m_left(left)
    , m_right(right)
{}

QString CompareText::cardTitle(const QString &key) const
{
    const QString title = m_left ? m_left->cardTitle(key) : key;
    return title == key && m_right ? m_right->cardTitle(key) : title;
}

QString CompareText::stepTitle(const QString &step) const
{
    const QString title = m_left ? m_left->stepTitle(step) : step;
    return title == step && m_right ? m_right->stepTitle(step) : title;
}

QString CompareText::phase(const QString &key) const
{
    if (key.isEmpty()) {
        //: Heading in a comparison: what belongs to no phase
        return tr("The migration as a whole");
    }
    const QString title = m_left ? m_left->phaseTitle(key) : key;
    return title == key && m_right ? m_right->phaseTitle(key) : title;
}

QString CompareText::title(const ComparedRow &row) const
{
    switch (row.what) {
    case ComparedRow::What::Header:
        //: What of a migration is compared
        return row.subject == "product"_L1   ? tr("Product")
            : row.subject == "technician"_L1 ? tr("Technician")
            : row.subject == "domain"_L1     ? tr("Domain")
            : row.subject == "timeServer"_L1 ? tr("External time source")
                                             : tr("Customer");
    case ComparedRow::What::Target:
        return Words::server(row.subject);
    case ComparedRow::What::Outcome:
        //: How a migration ended
        return tr("Outcome");
    case ComparedRow::What::Customer:
        return tr("Signature of the customer");
    case ComparedRow::What::Fact:
        return row.subject == "kb943494"_L1 ? tr("Update KB943494 on the source server") : Format::foreign(row.subject);
    case ComparedRow::What::Trust:
        //: %1 is the name of a server
        return tr("Certificate of %1").arg(Format::foreign(row.subject));
    case ComparedRow::What::Plan:
        return Format::foreign(row.subject);
    case ComparedRow::What::PlanEmpty:
        return tr("No line-of-business applications");
    case ComparedRow::What::SignOff:
        return phase(row.subject);
    case ComparedRow::What::Condition:
        return row.step.isEmpty() ? phase(row.subject) : stepTitle(row.step);
    case ComparedRow::What::Verdict:
    case ComparedRow::What::Value:
    case ComparedRow::What::Override:
        return cardTitle(row.subject);
    default:
        return stepTitle(row.subject);
    }
}

QString CompareText::what(const ComparedRow &row)
{
    switch (row.what) {
    case ComparedRow::What::Work:
        //: What is compared: what people did about a step
        return tr("Work");
    case ComparedRow::What::Instructions:
        //: What is compared: the single instructions of a step
        return tr("Instructions");
    case ComparedRow::What::Waiver:
        //: What is compared: that a step began before others
        return tr("Order");
    case ComparedRow::What::Evidence:
        //: What is compared: files that prove that a step was done
        return tr("Evidence");
    case ComparedRow::What::List:
        //: What is compared: computers, users or shares of a step
        return tr("List");
    case ComparedRow::What::Plan:
    case ComparedRow::What::PlanEmpty:
        //: What is compared: a line-of-business application
        return tr("Application");
    case ComparedRow::What::Verdict:
        //: What is compared: what a check found
        return tr("Verdict");
    case ComparedRow::What::Value:
        //: What is compared: the verdict is the same, its values may not be
        return tr("Value");
    case ComparedRow::What::Override:
        //: What is compared: somebody answers for a verdict
        return tr("Override");
    case ComparedRow::What::Condition:
        //: What is compared: whether a step or a phase is needed
        return tr("Condition");
    case ComparedRow::What::SignOff:
        //: What is compared: the technician's signature under a phase
        return tr("Sign-off");
    default:
        return {};
    }
}

ComparedWords CompareText::words(const ComparedRow &row, const ComparedValue &value) const
{
    return std::visit(
        [&](const auto &one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, std::monostate>) {
                return nothing(row);
            } else if constexpr (std::is_same_v<Kind, HeaderText>) {
                return words(one, row);
            } else {
                return words(one);
            }
        },
        value);
}

ComparedWords CompareText::nothing(const ComparedRow &row) const
{
    if (row.what == ComparedRow::What::Work) {
        return {.mark = MarkValue::of(Work::ToDo), .word = Words::work(Work::ToDo)};
    }
    if (row.what == ComparedRow::What::Verdict || row.what == ComparedRow::What::Value) {
        return {.mark = MarkValue::of(Status::NotRun), .word = Words::status(Status::NotRun)};
    }
    if (row.what == ComparedRow::What::Outcome) {
        //: Of a migration: it is neither finished nor abandoned
        return {.mark = MarkValue::of(Status::NotRun), .word = tr("Open")};
    }
    //: One side of a comparison where there is nothing
    return {.word = tr("Nothing recorded")};
}

QString CompareText::by(const QString &author, const QDateTime &at) const
{
    return lines({Format::foreign(author), at.isValid() ? m_format.dateTime(at) : QString()}, between);
}

QString CompareText::quoted(const QString &text)
{
    //: What a person wrote, in quotation marks
    return text.isEmpty() ? QString() : tr("“%1”").arg(Format::foreign(text));
}

ComparedWords CompareText::words(const HeaderText &value, const ComparedRow &row) const
{
    return {.text = row.subject == "product"_L1 ? Words::product(value.text) : Format::foreign(value.text)};
}

ComparedWords CompareText::words(const ServerTarget &value) const
{
    return {.text = lines({Format::foreign(value.name), Format::foreign(value.address)}, between)};
}

ComparedWords CompareText::words(const SessionOutcome &value) const
{
    const bool isFinished = value.kind == SessionOutcome::Kind::Finished;
    //: How a migration ended
    return {.mark = MarkValue::of(isFinished ? Status::Passed : Status::Cancelled),
            .word = isFinished ? tr("Finished") : tr("Abandoned"),
            .text = lines({by(value.author, value.at), quoted(value.reason)})};
}

ComparedWords CompareText::words(const CustomerSignature &value) const
{
    //: By the customer, or by the technician under a phase
    return {.mark = MarkValue::of(Status::Passed), .word = tr("Signed"), .text = by(value.name, value.at)};
}

ComparedWords CompareText::words(const ConfirmedFact &value) const
{
    return {.mark = MarkValue::of(value.holds ? Status::Passed : Status::NotRun),
            //: Somebody stands for what no check can see
            .word = value.holds ? tr("Vouched for") : tr("No longer vouched for"),
            .text = lines({by(value.author, value.at), quoted(value.text)})};
}

ComparedWords CompareText::words(const TrustedFingerprint &value) const
{
    //: Of a server's certificate: the technician trusts it
    return {.word = tr("Trusted"), .text = Format::foreign(value.fingerprint)};
}

ComparedWords CompareText::words(const StepState &value) const
{
    const QString answers = EventText(m_format, m_left, value.at).answersText(value.answers);
    return {.mark = MarkValue::of(value.work),
            .word = Words::work(value.work),
            //: Of a step: it was done before the console was asked for help
            .text =
                lines({value.isImported() ? tr("Before the migration began") : by(value.author, value.at), quoted(value.text), answers})};
}

ComparedWords CompareText::words(const TickedInstructions &value) const
{
    //: Of a step
    return {.text = tr("%n instruction(s) ticked off", nullptr, static_cast<int>(value.ticked.size()))};
}

ComparedWords CompareText::words(const ConditionChoice &value) const
{
    //: Whether a step or a phase is needed, as a person says
    return {.word = value.applies ? tr("Needed here") : tr("Not needed here"),
            .text = lines({by(value.author, value.at), quoted(value.reason)})};
}

ComparedWords CompareText::words(const OrderWaiver &value) const
{
    QStringList titles;
    for (const QString &step : value.steps) {
        titles.append(stepTitle(step));
    }
    std::ranges::sort(titles, QCollator(m_format.locale()));
    return {.mark = MarkValue::of(Status::Warning),
            //: A step began though others were open
            .word = tr("Order overruled"),
            .text = lines({m_format.list(titles), by(value.author, value.at), quoted(value.reason)})};
}

ComparedWords CompareText::words(const EvidencePieces &value) const
{
    QStringList names;
    int withdrawn = 0;
    for (const EvidencePiece &piece : value.pieces) {
        withdrawn += piece.isWithdrawn() ? 1 : 0;
        if (!piece.isWithdrawn()) {
            names.append(Format::foreign(piece.name.isEmpty() ? piece.text : piece.name));
        }
    }
    names.removeIf([](const QString &name) { return name.isEmpty(); });
    const int kept = static_cast<int>(value.pieces.size()) - withdrawn;
    //: Of evidence
    return {.word = tr("%n piece(s)", nullptr, kept),
            //: Of pieces of evidence that do not count any more
            .text = lines({m_format.list(names), withdrawn > 0 ? tr("%n withdrawn", nullptr, withdrawn) : QString()})};
}

ComparedWords CompareText::words(const ListRows &value) const
{
    const auto count = [&](TickRow::State state) { return m_format.number(std::ranges::count(value.rows, state, &TickRow::state)); };
    QStringList open;
    for (const TickRow &row : value.rows) {
        if (row.isOpen() && open.size() < mostNames) {
            open.append(Format::foreign(row.name));
        }
    }
    return {.mark = MarkValue::of(open.isEmpty() ? Work::Done : Work::ToDo),
            //: Of a list of computers, users or shares: three numbers
            .word = tr("%1 done, %2 set aside, %3 open")
                        .arg(count(TickRow::State::Done), count(TickRow::State::SetAside), count(TickRow::State::Open)),
            //: Of a list: %1 names the first ones that are not done
            .text = open.isEmpty() ? QString() : tr("Open: %1").arg(m_format.list(open))};
}

ComparedWords CompareText::words(const PlanRow &value) const
{
    ComparedWords words;
    QStringList parts;
    for (const QString &part : {value.vendor, value.contact, value.media, value.licenceKeyPlace, value.dataPath, value.testAfterMove}) {
        parts.append(Format::foreign(part));
    }
    words.text = lines({lines(parts, between), quoted(value.resultNote)});
    switch (value.result) {
    case PlanRow::Result::Works:
        words.mark = MarkValue::of(Status::Passed);
        //: Of a line-of-business application
        words.word = tr("Works after the move");
        break;
    case PlanRow::Result::Fails:
        words.mark = MarkValue::of(Status::Failed);
        //: Of a line-of-business application
        words.word = tr("Does not work after the move");
        break;
    case PlanRow::Result::SetAside:
        words.mark = MarkValue::Skipped;
        //: Of a line-of-business application
        words.word = tr("Is not moved");
        break;
    case PlanRow::Result::Open:
        words.mark = MarkValue::of(Status::NotRun);
        //: Of a line-of-business application: nobody has said yet whether it works after the move
        words.word = tr("No result yet");
        break;
    }
    return words;
}

ComparedWords CompareText::words(const PhaseSignOff &value) const
{
    return {.mark = MarkValue::of(Status::Passed), .word = tr("Signed"), .text = lines({by(value.author, value.at), quoted(value.text)})};
}

ComparedWords CompareText::words(const Finding &value) const
{
    const FindingText text(m_format,
                           {.cardTitle = [this](const QString &key) { return cardTitle(key); },
                            .stepTitle = [this](const QString &step) { return stepTitle(step); }});
    const FindingWords said = text.words(value);
    const QString status = Words::status(value.status);
    //: Whom an answer came from: %1 is the name or the address of a server
    const QString source = value.source.isEmpty() ? QString() : tr("Answer of %1").arg(Format::foreign(value.source));
    QStringList all{said.headline == status ? QString() : said.headline, said.sentence, said.detail};
    all += said.advice;
    all.append(source);
    return {.mark = MarkValue::of(value.status), .word = status, .text = lines(all)};
}

ComparedWords CompareText::words(const Override &value) const
{
    return {.mark = MarkValue::of(Status::Warning),
            //: Of a verdict: somebody answers for it
            .word = tr("Overridden"),
            //: An override: %1 is a date and time
            .text = lines({by(value.author, value.at), tr("Until %1").arg(m_format.dateTime(value.expires)), quoted(value.reason)})};
}
