// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

/** One of the two servers, as the header of a session shows it. */
class ServerValue
{
    Q_GADGET
    QML_VALUE_TYPE(serverValue)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString address MEMBER address FINAL)
    Q_PROPERTY(int status MEMBER status FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(bool known MEMBER known FINAL)

public:
    QString name;
    QString address;
    int status = 0; ///< as a shape
    QString text; ///< the status as a word
    bool known = false; ///< it was named

    bool operator==(const ServerValue &) const = default;
};

/** The most important next thing. */
class NextValue
{
    Q_GADGET
    QML_VALUE_TYPE(nextValue)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(int status MEMBER status FINAL)
    Q_PROPERTY(QString actionText MEMBER actionText FINAL)
    Q_PROPERTY(QString stepId MEMBER stepId FINAL)

public:
    QString title;
    QString detail;
    int status = 0;
    QString actionText;
    QString stepId; ///< empty where the action is to sign in

    bool operator==(const NextValue &) const = default;
};

/** The question whether a server's certificate can be trusted. */
class CertificateValue
{
    Q_GADGET
    QML_VALUE_TYPE(certificateValue)
    Q_PROPERTY(bool asked MEMBER asked FINAL)
    Q_PROPERTY(QString host MEMBER host FINAL)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint FINAL)
    Q_PROPERTY(QString subject MEMBER subject FINAL)
    Q_PROPERTY(QString until MEMBER until FINAL)
    Q_PROPERTY(QString problem MEMBER problem FINAL)

public:
    bool asked = false;
    QString host;
    QString fingerprint;
    QString subject;
    QString until;
    QString problem;

    bool operator==(const CertificateValue &) const = default;
};

/** Whether there is a practice site to rehearse on, and how to get one. */
class RehearsalValue
{
    Q_GADGET
    QML_VALUE_TYPE(rehearsalValue)
    Q_PROPERTY(bool available MEMBER available FINAL)
    Q_PROPERTY(QString command MEMBER command FINAL)

public:
    bool available = false;
    QString command;

    bool operator==(const RehearsalValue &) const = default;
};
