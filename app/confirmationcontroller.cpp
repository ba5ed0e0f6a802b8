// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmationcontroller.h"

#include "answers.h"
#include "draftkeeper.h"
#include "guideshelf.h"
#include "language.h"
#include "stepcontroller.h"

using namespace Qt::StringLiterals;

namespace
{
const QString draftPrefix = u"confirm:"_s;

bool asks(const Step *step, Step::Answer answer)
{
    return step && step->asksFor().contains(static_cast<int>(answer));
}
} // namespace

ConfirmationController::ConfirmationController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.drafts, &DraftKeeper::changed, this, &ConfirmationController::changed);
    connect(&services.step, &StepController::stepChanged, this, &ConfirmationController::changed); // also after a change of language
}

void ConfirmationController::adopt(const GuideIndex *guide)
{
    m_guide = guide;
    Q_EMIT changed();
}

const Step *ConfirmationController::step() const
{
    return m_guide ? m_guide->step(m_services.step.stepId()) : nullptr;
}

bool ConfirmationController::asksDate() const
{
    return asks(step(), Step::Answer::BackupDate);
}

bool ConfirmationController::asksTarget() const
{
    return asks(step(), Step::Answer::BackupTarget);
}

bool ConfirmationController::asksFiles() const
{
    return asks(step(), Step::Answer::RestoredFiles);
}

QString ConfirmationController::draftKey(QStringView field) const
{
    return draftPrefix + m_services.step.stepId() + u':' + field.toString();
}

QString ConfirmationController::typed(QStringView field) const
{
    return m_services.drafts.text(draftKey(field));
}

void ConfirmationController::type(const QString &field, const QString &text)
{
    if (step()) {
        m_services.drafts.keep(draftKey(field), text);
    }
}

void ConfirmationController::setDaysAgo(int days)
{
    const QDateTime day = m_services.clock.now().toLocalTime().addDays(-days);
    type(u"date"_s, m_services.language.format().date(day));
}

QString ConfirmationController::dateExample() const
{
    return m_services.language.format().date(m_services.clock.now());
}

QDate ConfirmationController::dateOf(const QString &text) const
{
    const QDate date = m_services.language.format().toDate(text);
    const QDate today = m_services.clock.now().toLocalTime().date();
    return date.isValid() && date <= today && date.year() >= 2000 ? date : QDate();
}

QString ConfirmationController::dateProblem() const
{
    const QString text = date().trimmed();
    if (text.isEmpty() || dateOf(text).isValid()) {
        return {};
    }
    //: %1 is an example of a date
    return tr("This is not a day up to today. Enter it like this: %1").arg(dateExample());
}

QJsonObject ConfirmationController::answers() const
{
    QJsonObject answers;
    const Step *open = step();
    const auto asked = open ? open->asksFor() : QList<int>();
    for (const int answer : asked) {
        const QString key = Answers::key(answer);
        const QString text = typed(key).trimmed();
        answers.insert(key, key == u"date" ? dateOf(text).toString(Qt::ISODate) : text);
    }
    return answers;
}

bool ConfirmationController::isComplete() const
{
    return step() && Answers::areComplete(*step(), answers());
}

QString ConfirmationController::missingText() const
{
    const QJsonObject given = answers();
    QStringList missing;
    const auto add = [&](bool asked, const QString &key, const QString &name) {
        if (asked && given[key].toString().isEmpty()) {
            missing.append(name);
        }
    };
    //: What is missing in a form
    add(asksDate(), u"date"_s, tr("the date of the backup"));
    //: What is missing in a form
    add(asksTarget(), u"target"_s, tr("where the backup is kept"));
    //: What is missing in a form
    add(asksFiles(), u"files"_s, tr("the names of the restored files"));
    return missing.isEmpty() ? QString() : tr("Still missing: %1").arg(m_services.language.format().list(missing));
}

void ConfirmationController::confirm()
{
    if (!isComplete()) {
        return;
    }
    m_services.step.confirm(note().trimmed(), answers());
    m_services.drafts.drop(draftPrefix + m_services.step.stepId()); // the record has it now
}
