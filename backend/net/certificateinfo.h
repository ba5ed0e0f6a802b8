// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

class QSslCertificate;
class QSslError;

/** The certificate that a server showed, as a technician needs it to decide whether to trust it. */
struct CertificateInfo {
    enum class Problem { None, SelfSigned, UnknownIssuer, Expired, NotYetValid, OtherName, Other };
    QString host; ///< the name that the certificate should have
    QString subject;
    QString issuer;
    QByteArray fingerprint; ///< SHA-256, raw
    QDateTime validFrom;
    QDateTime validUntil;
    Problem problem = Problem::None;
    QString detail; ///< the library's own word for the problem

    [[nodiscard]] static CertificateInfo describe(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &host);
    [[nodiscard]] bool isNull() const { return fingerprint.isEmpty(); }
    [[nodiscard]] QString fingerprintText() const; ///< "AB:CD:…"
};

/** Which certificates are good enough for one server. */
struct CertificateTrust {
    QString serverName; ///< checked against the certificate
    /** Trusted by the technician before; when there is one, any other certificate ends with TlsChanged. */
    QSet<QByteArray> fingerprints;
};
