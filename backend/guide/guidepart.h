// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include <QObject>
#include <QString>
#include <QStringList>
#include <qqmlintegration.h>

/**
 * What may belong to the guides of some products only. Guides share their parts; which of them a guide leaves out is
 * said in words and not as a condition to evaluate: there are hundreds, and a guide is to load in milliseconds.
 */
class GuidePart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use what stands in a Phase or a Step")
    Q_PROPERTY(QString onlyFor MEMBER m_onlyFor READ onlyFor FINAL)
    Q_PROPERTY(QString notFor MEMBER m_notFor READ notFor FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] const QString &onlyFor() const { return m_onlyFor; } ///< keys of guides and traits, a space between; empty: all
    [[nodiscard]] const QString &notFor() const { return m_notFor; } ///< same; empty: none
    [[nodiscard]] bool isFor(const QStringList &words) const; ///< a guide's key and its traits

private:
    QString m_onlyFor;
    QString m_notFor;
};
