// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "handover.h"

#include <QDate>
#include <QJsonObject>
#include <QObject>

class DraftKeeper;
class GuideIndex;
class Language;
class Step;
class StepController;

/** What is asked when the open step is confirmed; what was typed and not sent yet is a draft. */
class ConfirmationController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Confirmation)
    QML_SINGLETON
    Q_PROPERTY(bool asksDate READ asksDate NOTIFY changed FINAL)
    Q_PROPERTY(bool asksTarget READ asksTarget NOTIFY changed FINAL)
    Q_PROPERTY(bool asksFiles READ asksFiles NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString files READ files NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString dateExample READ dateExample NOTIFY changed FINAL)
    Q_PROPERTY(QString dateProblem READ dateProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        DraftKeeper &drafts;
        const Clock &clock;
        Language &language;
        StepController &step;
    };

    explicit ConfirmationController(const Services &services, QObject *parent = nullptr);
    static ConfirmationController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<ConfirmationController>::create(engine, script);
    }

    void adopt(const GuideIndex *guide); ///< null: none is open

    [[nodiscard]] bool asksDate() const;
    [[nodiscard]] bool asksTarget() const;
    [[nodiscard]] bool asksFiles() const;
    [[nodiscard]] QString date() const { return typed(u"date"); } ///< as typed
    [[nodiscard]] QString target() const { return typed(u"target"); }
    [[nodiscard]] QString files() const { return typed(u"files"); }
    [[nodiscard]] QString note() const { return typed(u"note"); }
    [[nodiscard]] QString dateExample() const; ///< today, as it can be typed
    [[nodiscard]] QString dateProblem() const; ///< what is wrong with the date; empty while nothing is typed
    [[nodiscard]] QString missingText() const; ///< what still has to be filled in; empty: nothing
    [[nodiscard]] bool isComplete() const;

    Q_INVOKABLE void type(const QString &field, const QString &text); ///< "date", "target", "files" or "note"
    Q_INVOKABLE void setDaysAgo(int days); ///< the date without a keyboard
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const Step *step() const;
    [[nodiscard]] QString typed(QStringView field) const;
    [[nodiscard]] QString draftKey(QStringView field) const;
    [[nodiscard]] QDate dateOf(const QString &text) const; ///< invalid where it is none, or lies ahead
    [[nodiscard]] QJsonObject answers() const;

    Services m_services;
    const GuideIndex *m_guide = nullptr;
};
