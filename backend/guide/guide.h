// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "formerpart.h"
#include "phase.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QQmlParserStatus>
#include <QString>
#include <QStringList>
#include <qqmlintegration.h>

/** The migration guide of one source product, and what can be asked of it. */
class Guide : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString key MEMBER m_key READ key REQUIRED FINAL)
    Q_PROPERTY(QString traits MEMBER m_traits READ traits FINAL)
    Q_PROPERTY(QString version MEMBER m_version READ version REQUIRED FINAL)
    Q_PROPERTY(Phase *introduction MEMBER m_introduction READ introduction FINAL)
    Q_PROPERTY(QString sourceGoneAfter MEMBER m_sourceGoneAfter READ sourceGoneAfter FINAL)
    Q_PROPERTY(QString destinationSince MEMBER m_destinationSince READ destinationSince FINAL)
    Q_PROPERTY(QQmlListProperty<FormerPart> formerParts READ formerPartList FINAL)
    Q_PROPERTY(QQmlListProperty<Phase> phases READ phaseList FINAL)
    Q_CLASSINFO("DefaultProperty", "phases")

public:
    using QObject::QObject;

    [[nodiscard]] const QString &key() const { return m_key; } ///< the product's code: "sbs2003"
    [[nodiscard]] const QString &traits() const { return m_traits; } ///< what its product has, for GuidePart: "exchange sbs-console"
    [[nodiscard]] bool has(QStringView trait) const;
    [[nodiscard]] static const Guide *around(const QObject *part); ///< the one that a part stands in; null before it does
    [[nodiscard]] const QString &version() const { return m_version; } ///< of the guide, for the journal
    [[nodiscard]] const QString &sourceGoneAfter() const
    {
        return m_sourceGoneAfter;
    } ///< full id of the step after which no check asks the source
    [[nodiscard]] const QString &destinationSince() const
    {
        return m_destinationSince;
    } ///< full id of the step from which on checks ask the destination
    [[nodiscard]] Phase *introduction() const { return m_introduction; } ///< "orient", before phase 1; null where there is none
    [[nodiscard]] const QList<Phase *> &phases() const { return m_phases; } ///< without the introduction
    [[nodiscard]] const QList<FormerPart *> &formerParts() const { return m_formerParts; } ///< for those who read older records
    [[nodiscard]] QQmlListProperty<FormerPart> formerPartList() { return {this, &m_formerParts}; }
    [[nodiscard]] QQmlListProperty<Phase> phaseList() { return {this, &m_phases}; }

    [[nodiscard]] const QList<Step *> &steps() const { return m_steps; } ///< of the introduction and all phases, in order
    [[nodiscard]] QStringList stepIds() const; ///< same, as full ids
    [[nodiscard]] Step *step(const QString &id) const; ///< by full id; null if unknown
    [[nodiscard]] int orderOf(const QString &id) const; ///< place of a step in steps(); -1 if unknown
    [[nodiscard]] Phase *phase(const QString &phaseKey) const; ///< null if unknown
    [[nodiscard]] Phase *phaseOf(const QString &id) const; ///< of a step by full id; null if unknown
    [[nodiscard]] QList<Check *> checks() const; ///< of all steps, in order
    [[nodiscard]] Step *stepOf(const Check *check) const; ///< the step that a check stands in

    void classBegin() override {}
    void componentComplete() override; ///< links steps with phases and fills the index

private:
    void adopt(Phase *phase);
    [[nodiscard]] QStringList words() const; ///< that name its parts: the key and the traits

    QString m_key;
    QString m_traits;
    QString m_version;
    QString m_sourceGoneAfter;
    QString m_destinationSince;
    Phase *m_introduction = nullptr;
    QList<Phase *> m_phases;
    QList<FormerPart *> m_formerParts;
    QList<Step *> m_steps;
    QHash<QString, int> m_order;
};
