// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

class Instruction;
class Step;

/** What to do in one step, thing by thing, with its commands and whether it is ticked off. Reads the guide each time. */
class InstructionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Step.instructions")

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< counts from 1
        TextRole, ///< one sentence of the guide
        TickedRole, ///< done
        CommandsRole, ///< list of {text, shell, definition}; the text is never translated
        PlaceTextRole, ///< where, if it differs from the step's
    };
    Q_ENUM(Role)

    explicit InstructionModel(QObject *parent = nullptr);

    void setStep(const Step *step, const QSet<int> &ticked);
    void setTicked(const QSet<int> &ticked);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] static QVariantList commands(const Instruction &instruction);

    QList<Instruction *> m_instructions; ///< of the guide, which outlives the session
    QSet<int> m_ticked;
};
