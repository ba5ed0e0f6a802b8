// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidereport.h"

#include "checkprobe.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace
{
constexpr int indent = 4;

/** "SourceServer" becomes "sourceServer": values read like the keys beside them. */
template<typename Enum>
QString nameOf(Enum value)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    return name.isEmpty() ? name : name.at(0).toLower() + name.mid(1);
}

/** What is not said is left out. */
void insert(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

QJsonArray jsonOf(const QList<Instruction *> &instructions)
{
    QJsonArray all;
    for (const Instruction *instruction : instructions) {
        QJsonArray commands;
        for (const Command *command : instruction->commands()) {
            QJsonObject json{{u"text"_s, command->text()}, {u"shell"_s, nameOf(command->shell())}};
            if (command->where() != Place::Where::AsStep) {
                json.insert(u"where"_s, nameOf(command->where()));
            }
            commands.append(json);
        }
        QJsonObject json{{u"text"_s, instruction->text()}, {u"commands"_s, commands}};
        if (instruction->place() != Place::Where::AsStep) {
            json.insert(u"place"_s, nameOf(instruction->place()));
        }
        all.append(json);
    }
    return all;
}

QJsonArray jsonOf(const QList<Note *> &notes)
{
    QJsonArray all;
    for (const Note *note : notes) {
        all.append(QJsonObject{{u"kind"_s, nameOf(note->kind())}, {u"text"_s, note->text()}});
    }
    return all;
}

QJsonArray jsonOf(const QList<Check *> &checks)
{
    QJsonArray all;
    for (const Check *check : checks) {
        QJsonObject json{{u"key"_s, check->key()},
                         {u"title"_s, check->title()},
                         {u"severity"_s, nameOf(check->severity())},
                         {u"overridable"_s, check->isOverridable()},
                         {u"deadlineMs"_s, check->deadlineMs()},
                         {u"shelfLifeSeconds"_s, check->shelfLifeSeconds()}};
        if (const auto probe = std::dynamic_pointer_cast<const CheckProbe>(check->probe())) {
            json.insert(u"limits"_s, probe->limits());
        }
        insert(json, u"appliesFrom"_s, check->appliesFrom());
        insert(json, u"appliesUntil"_s, check->appliesUntil());
        all.append(json);
    }
    return all;
}

QJsonObject jsonOf(const Step &step)
{
    QJsonObject json{{u"id"_s, step.id()},
                     {u"title"_s, step.title()},
                     {u"why"_s, step.why()},
                     {u"place"_s, nameOf(step.place())},
                     {u"necessity"_s, nameOf(step.necessity())},
                     {u"gate"_s, step.isGate()},
                     {u"reversibility"_s, nameOf(step.reversibility())},
                     {u"instructions"_s, jsonOf(step.instructions())},
                     {u"notes"_s, jsonOf(step.notes())},
                     {u"checks"_s, jsonOf(step.checks())}};
    insert(json, u"partOf"_s, step.partOf());
    insert(json, u"condition"_s, step.condition());
    insert(json, u"limits"_s, step.limits());
    insert(json, u"ifSkipped"_s, step.ifSkipped());
    insert(json, u"evidence"_s, step.evidence());
    if (!step.asksFor().isEmpty()) {
        QJsonArray answers;
        for (const int answer : step.asksFor()) {
            answers.append(nameOf(static_cast<Step::Answer>(answer)));
        }
        json.insert(u"asksFor"_s, answers);
    }
    if (step.list() != Step::List::None) {
        json.insert(u"list"_s, nameOf(step.list()));
    }
    if (!step.after().isEmpty()) {
        json.insert(u"after"_s, QJsonArray::fromStringList(step.after()));
    }
    if (step.isDueRecommended()) {
        json.insert(u"dueIsRecommended"_s, true);
    }
    insert(json, u"sensedBy"_s, step.sensedBy());
    insert(json, u"sensedAs"_s, step.sensedAs());
    insert(json, u"decidedBy"_s, step.decidedBy());
    insert(json, u"mayStartAfter"_s, step.mayStartAfter());
    insert(json, u"mayStartInPhase"_s, step.mayStartInPhase());
    insert(json, u"dueBefore"_s, step.dueBefore());
    insert(json, u"latestBefore"_s, step.latestBefore());
    if (step.mayStartAfterDays() > 0) {
        json.insert(u"mayStartAfterDays"_s, step.mayStartAfterDays());
    }
    return json;
}

QJsonObject jsonOf(const Phase &phase)
{
    QJsonArray steps;
    const QList<Step *> &all = phase.steps();
    for (const Step *step : all) {
        steps.append(jsonOf(*step));
    }
    QJsonObject json{{u"key"_s, phase.key()}, {u"title"_s, phase.title()}, {u"steps"_s, steps}};
    insert(json, u"condition"_s, phase.condition());
    insert(json, u"decidedBy"_s, phase.decidedBy());
    return json;
}
} // namespace

GuideReport::GuideReport(const Guide &guide)
    : m_guide(guide)
{}

QByteArray GuideReport::json() const
{
    QJsonArray phases;
    for (const Phase *phase : m_guide.phases()) {
        phases.append(jsonOf(*phase));
    }
    QJsonObject json{{u"product"_s, m_guide.key()},
                     {u"title"_s, Words::productTitle(m_guide.key())},
                     {u"version"_s, m_guide.version()},
                     {u"phases"_s, phases}};
    if (const Phase *introduction = m_guide.introduction()) {
        json.insert(u"introduction"_s, jsonOf(*introduction));
    }
    return QJsonDocument(json).toJson();
}

QString GuideReport::titleOf(const QString &step) const
{
    const Step *found = m_guide.step(step);
    return found ? found->title() : step;
}

QString GuideReport::textOf(const Step &step) const
{
    const QString margin(indent, u' ');
    QStringList lines{step.id() + u"  "_s + step.title()};
    lines.append(margin
                 + QStringList{Words::place(static_cast<int>(step.place())), Words::necessity(static_cast<int>(step.necessity())),
                               Words::reversibility(static_cast<int>(step.reversibility()))}
                       .join(u" · "_s));
    const auto add = [&](const QString &line, const QString &text) {
        if (!text.isEmpty()) {
            lines.append(margin + line.arg(text));
        }
    };
    add(u"%1"_s, step.why());
    //: %1 says when a step is needed
    add(tr("Only if: %1"), step.condition());
    add(tr("Limits: %1"), step.limits());
    //: %1 is the title of another step
    add(tr("Not before: %1"), step.mayStartAfter().isEmpty() ? QString() : titleOf(step.mayStartAfter()));
    //: %1 is the title of another step
    add(tr("Due before: %1"), step.dueBefore().isEmpty() ? QString() : titleOf(step.dueBefore()));
    int number = 0;
    const auto instructions = step.instructions();
    for (const Instruction *instruction : instructions) {
        add(u"%1. %2"_s.arg(++number), instruction->text());
        for (const Command *command : instruction->commands()) {
            const auto commandLines = command->text().split(u'\n');
            for (const QString &line : commandLines) {
                lines.append(margin + margin + line);
            }
        }
    }
    const auto notes = step.notes();
    for (const Note *note : notes) {
        add(u"! %1"_s, note->text());
    }
    //: %1 is what is lost when a step is left out
    add(tr("If it is skipped: %1"), step.ifSkipped());
    //: %1 is what proves that a step is done
    add(tr("Evidence: %1"), step.evidence());
    for (const Check *check : step.checks()) {
        //: %1 is the title of something that the console checks by itself
        add(tr("Checked by the console: %1"), check->title() + u" ("_s + check->key() + u')');
    }
    return lines.join(u'\n') + u'\n';
}

QString GuideReport::text() const
{
    QString text = Words::productTitle(m_guide.key()) + u'\n';
    QList<Phase *> phases = m_guide.phases();
    if (m_guide.introduction()) {
        phases.prepend(m_guide.introduction());
    }
    for (const Phase *phase : std::as_const(phases)) {
        const qsizetype number = m_guide.phases().indexOf(phase) + 1;
        text += u"\n\n"_s + (number > 0 ? QString::number(number) + u"  "_s : QString()) + phase->title() + u'\n';
        if (!phase->condition().isEmpty()) {
            text += tr("Only if: %1").arg(phase->condition()) + u'\n';
        }
        const auto steps = phase->steps();
        for (const Step *step : steps) {
            text += u'\n' + textOf(*step);
        }
    }
    return text;
}
