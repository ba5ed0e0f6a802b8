// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardmodel.h"
#include "words.h"

using namespace Qt::StringLiterals;

// The texts of a card. None is kept: each is made in the language of the moment.

QVariant CardModel::text(const CardData &card, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(card.key);
    case StatusTextRole:
        return statusText(card);
    case ActionTextRole:
        return actionText(card);
    case TagTextRole:
        return tagText(card);
    case AccessibleTextRole:
        return accessibleText(card);
    default:
        break;
    }
    if (card.byHand) {
        return handText(card, role);
    }
    switch (role) {
    case ValueRole:
        return words(card).headline;
    case SentenceRole: {
        const FindingWords said = words(card);
        // Two finished sentences side by side, not a sentence from pieces.
        return m_format.sentences(said.sentence, said.next);
    }
    case DetailRole:
        return words(card).detail;
    case AdviceTextRole:
        return words(card).advice.join(u'\n');
    case LimitTextRole:
        return limitText(card);
    case AgeTextRole:
        return ageText(card);
    case SourceTextRole:
        return Format::foreign(card.check.standing.source);
    case BlockedByTitleRole: {
        const QString cause = data(index(static_cast<int>(m_rows.value(card.key))), BlockedByCardRole).toString();
        return cause.isEmpty() ? QString() : title(cause);
    }
    case RedSinceTextRole:
        return redSinceText(card);
    case OverrideTextRole:
        return overrideText(card);
    case ProgressTextRole:
        //: On a card, while the server is asked
        return card.check.running ? tr("Asking the server …") : QString();
    default:
        return role > Qt::UserRole ? QVariant(QString()) : QVariant();
    }
}

QVariant CardModel::handText(const CardData &card, int role) const
{
    const StepState &work = card.work;
    switch (role) {
    case SentenceRole:
        if (!work.text.isEmpty()) {
            return Format::foreign(work.text);
        }
        return m_texts && work.work != Work::Done ? m_texts->stepEvidence(card.step) : QString();
    case SourceTextRole:
        if (work.author.isEmpty()) {
            return QString();
        }
        //: %1 is a person's name
        return work.work == Work::Done ? tr("Confirmed by %1").arg(Format::foreign(work.author)) : Format::foreign(work.author);
    case AgeTextRole:
        return work.at.isValid() ? m_format.shortly(work.at, m_clock.now()) : QString();
    default:
        return role > Qt::UserRole ? QVariant(QString()) : QVariant();
    }
}

QString CardModel::tagText(const CardData &card)
{
    if (card.former) {
        //: Short badge on a card: a step or a check that was recorded with another version of the guide, and that this one does not have
        return tr("Retired");
    }
    //: Badge on a card: no check of the console can see this
    return card.byHand ? tr("By hand") : QString();
}

QString CardModel::statusText(const CardData &card) const
{
    if (card.byHand) {
        return Words::work(card.work.work);
    }
    return Words::status(card.status()); // that it is stale is said beside it
}

QString CardModel::limitText(const CardData &card) const
{
    const QVariant limit = card.check.standing.values.value(u"limit"_s);
    if (!limit.isValid()) {
        return {};
    }
    //: %1 is a tolerance such as "± 5 min"
    return tr("Limit %1").arg(m_format.tolerance(std::chrono::milliseconds(qRound64(limit.toDouble() * 1000))));
}

QString CardModel::ageText(const CardData &card) const
{
    const QDateTime measured = card.check.confirmedAt;
    if (!measured.isValid()) {
        return {};
    }
    const QString age = m_format.age(std::chrono::milliseconds(measured.msecsTo(m_clock.now())));
    //: The age of a value that is asked again by itself; %1 is "8 s ago"
    return m_live && !card.check.stale && !card.former ? tr("%1 · live").arg(age) : age;
}

QString CardModel::redSinceText(const CardData &card) const
{
    if (!card.check.redSince.isValid()) {
        return {};
    }
    //: Since when something is failed; %1 is a time
    return tr("since %1").arg(m_format.shortly(card.check.redSince, m_clock.now()));
}

QString CardModel::overrideText(const CardData &card) const
{
    if (!card.override) {
        return {};
    }
    const QString until = m_format.shortly(card.override->expires, m_clock.now());
    //: Somebody answers for a verdict that closes a gate: %1 is a person, %2 a date and time, %3 that person's reason
    return tr("Overridden by %1 until %2: “%3”").arg(Format::foreign(card.override->author), until, Format::foreign(card.override->reason));
}

QString CardModel::actionText(const CardData &card)
{
    switch (actionOf(card)) {
    case Action::SignIn:
        //: Button: sign in to the servers
        return tr("Sign in");
    case Action::Trust:
        //: Button: opens the question whether a certificate can be trusted
        return tr("Look at the certificate");
    case Action::ShowCause:
        //: Button: goes to the card that names the cause
        return tr("Show the cause");
    case Action::OpenStep:
        //: Buttons that open a step's page
        return card.byHand ? tr("Open the step") : tr("Show how");
    case Action::NoAction:
        break;
    }
    return {};
}

QString CardModel::accessibleText(const CardData &card) const
{
    const FindingWords said = card.byHand ? FindingWords() : words(card);
    QString text;
    // A screen reader makes a pause at each comma; the order is the one in which a card is looked at.
    const QString stale = card.check.stale ? Words::stale() : QString();
    const QString former = card.former ? tagText(card) : QString();
    for (const QString &part :
         {title(card.key), statusText(card), former, stale, overrideText(card), said.headline, said.sentence, said.next}) {
        if (!part.isEmpty() && !(part == said.headline && part == statusText(card) && text.contains(part))) {
            text += text.isEmpty() ? part : u", "_s + part;
        }
    }
    return text;
}
