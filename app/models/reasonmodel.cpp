// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonmodel.h"

#include "mark.h"
#include "words.h"

using Kind = GateReason::Kind;

ReasonModel::ReasonModel(const CardModel &cards, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_cards(cards)
    , m_clock(clock)
{}

void ReasonModel::setTexts(const GuideTexts *texts)
{
    m_texts = texts;
    retranslate();
}

void ReasonModel::setFormat(const Format &format)
{
    m_format = format;
    retranslate();
}

void ReasonModel::setReasons(const QList<GateReason> &reasons)
{
    if (m_reasons == reasons) {
        retranslate(); // the value behind one of them may read differently
        return;
    }
    const bool sameCount = m_reasons.size() == reasons.size();
    if (sameCount) {
        m_reasons = reasons;
        retranslate();
        return;
    }
    beginResetModel();
    m_reasons = reasons;
    endResetModel();
    Q_EMIT countChanged();
}

void ReasonModel::retranslate()
{
    if (!m_reasons.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reasons.size());
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const GateReason &reason = m_reasons[index.row()];
    const CardData *card = m_cards.card(reason.subject);
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return title(reason);
    case DetailRole:
        return detail(reason);
    case StatusRole:
        return mark(reason);
    case StepIdRole:
        return card ? card->step : reason.subject;
    case OverridableRole:
        return reason.overridable;
    default:
        return {};
    }
}

QString ReasonModel::title(const GateReason &reason) const
{
    return m_texts ? m_texts->cardTitle(reason.subject) : reason.subject;
}

int ReasonModel::mark(const GateReason &reason) const
{
    const CardData *card = m_cards.card(reason.subject);
    return reason.kind == Kind::Stale ? MarkValue::Stale : card ? card->mark() : MarkValue::of(Status::NotRun);
}

QString ReasonModel::detail(const GateReason &reason) const
{
    const CardData *card = m_cards.card(reason.subject);
    switch (reason.kind) {
    case Kind::StepOpen:
        //: Why a step may not begin yet, under the title of another step
        return tr("This step comes first.");
    case Kind::StepDue:
        //: Why a step may not begin yet, under the title of another step
        return tr("This step could wait until now, and no longer.");
    case Kind::Stale:
        //: Why a step may not begin yet, under the title of a check
        return tr("Its last answer is too old to count.");
    case Kind::NotRun:
        //: Why a step may not begin yet, under the title of a check
        return tr("It was not asked yet.");
    case Kind::TooEarly:
        //: Why a step may not begin yet: %1 is a date and time
        return tr("Some days have to pass after this step. Not before %1.").arg(m_format.shortly(reason.until, m_clock.now()));
    case Kind::RowsOpen:
        //: Why a step cannot be done yet, under its title
        return tr("Rows of its list are still open.");
    case Kind::Failed:
    case Kind::Unknown:
    case Kind::Blocked:
        break;
    }
    if (!card) {
        return {};
    }
    const QString status = Words::status(card->status());
    const QString headline = m_cards.words(*card).headline;
    //: What a check found: %1 is a status such as "Failed", %2 a value such as "+7 min 12 s"
    return headline.isEmpty() || headline == status ? status : tr("%1, %2", "finding").arg(status, headline);
}

QHash<int, QByteArray> ReasonModel::roleNames() const
{
    return {{TextRole, "text"}, {DetailRole, "detail"}, {StatusRole, "status"}, {StepIdRole, "stepId"}, {OverridableRole, "overridable"}};
}
