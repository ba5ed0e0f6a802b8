// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instructionmodel.h"

#include "step.h"
#include "words.h"

using namespace Qt::StringLiterals;

InstructionModel::InstructionModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void InstructionModel::setStep(const Step *step, const QSet<int> &ticked)
{
    beginResetModel();
    m_instructions = step ? step->instructions() : QList<Instruction *>();
    m_ticked = ticked;
    endResetModel();
}

void InstructionModel::setTicked(const QSet<int> &ticked)
{
    const QSet<int> before = std::exchange(m_ticked, ticked);
    for (int row = 0; row < rowCount(); ++row) {
        if (before.contains(row) != ticked.contains(row)) {
            Q_EMIT dataChanged(index(row), index(row), {TickedRole});
        }
    }
}

void InstructionModel::retranslate()
{
    if (!m_instructions.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, TextRole, CommandsRole, PlaceTextRole});
    }
}

int InstructionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instructions.size());
}

QVariantList InstructionModel::commands(const Instruction &instruction)
{
    QVariantList list;
    for (const Command *command : instruction.commands()) {
        const bool powerShell = command->shell() == Command::Shell::PowerShell;
        const bool plain = command->shell() == Command::Shell::Plain;
        list.append(QVariantMap{{u"text"_s, command->text()},
                                //: Program in which a command is typed
                                {u"shell"_s,
                                 powerShell  ? u"Windows PowerShell"_s
                                     : plain ? QString()
                                             : tr("Command prompt")},
                                // As KSyntaxHighlighting calls them
                                {u"definition"_s,
                                 powerShell  ? u"PowerShell"_s
                                     : plain ? QString()
                                             : u"MS-DOS Batch"_s}});
    }
    return list;
}

QVariant InstructionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Instruction &instruction = *m_instructions[index.row()];
    switch (role) {
    case NumberRole:
        return index.row() + 1;
    case Qt::DisplayRole:
    case TextRole:
        return instruction.text();
    case TickedRole:
        return m_ticked.contains(index.row());
    case CommandsRole:
        return commands(instruction);
    case PlaceTextRole:
        return Words::place(static_cast<int>(instruction.place()));
    default:
        return {};
    }
}

QHash<int, QByteArray> InstructionModel::roleNames() const
{
    return {{NumberRole, "number"}, {TextRole, "text"}, {TickedRole, "ticked"}, {CommandsRole, "commands"}, {PlaceTextRole, "placeText"}};
}
