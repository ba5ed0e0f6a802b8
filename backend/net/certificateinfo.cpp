// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificateinfo.h"

#include <QSslCertificate>
#include <QSslError>

namespace
{

CertificateInfo::Problem problemOf(QSslError::SslError error)
{
    using enum CertificateInfo::Problem;
    switch (error) {
    case QSslError::NoError:
        return None;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return UnknownIssuer;
    case QSslError::CertificateExpired:
        return Expired;
    case QSslError::CertificateNotYetValid:
        return NotYetValid;
    case QSslError::HostNameMismatch:
        return OtherName;
    default:
        return Other;
    }
}

/** Several are told at once; what a technician can least explain away comes first. */
int weight(CertificateInfo::Problem problem)
{
    using enum CertificateInfo::Problem;
    switch (problem) {
    case None:
        return 0;
    case SelfSigned:
        return 1;
    case UnknownIssuer:
        return 2;
    case OtherName:
        return 3;
    case NotYetValid:
    case Expired:
        return 4;
    case Other:
        return 5;
    }
    return 5;
}

QString nameOf(const QStringList &commonNames, const QString &whole)
{
    return commonNames.isEmpty() ? whole : commonNames.first();
}

} // namespace

CertificateInfo CertificateInfo::describe(const QSslCertificate &certificate, const QList<QSslError> &errors, const QString &host)
{
    CertificateInfo info;
    info.host = host;
    info.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectDisplayName());
    info.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerDisplayName());
    info.fingerprint = certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
    info.validFrom = certificate.effectiveDate().toUTC();
    info.validUntil = certificate.expiryDate().toUTC();
    for (const QSslError &error : errors) {
        const Problem problem = problemOf(error.error());
        if (weight(problem) > weight(info.problem)) {
            info.problem = problem;
            info.detail = error.errorString();
        }
    }
    return info;
}

QString CertificateInfo::fingerprintText() const
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}
