// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickAsyncImageProvider>

class EvidenceStore;

/** Pictures of evidence for QML ("image://evidence/SHA-256"): read and decoded off the window's thread, never larger than asked for. */
class EvidencePictures : public QQuickAsyncImageProvider
{
    Q_OBJECT
public:
    static constexpr qint64 mostPixels = 100'000'000; ///< more is refused before it is decoded

    explicit EvidencePictures(EvidenceStore &store);

    [[nodiscard]] QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;
    /** Null where it is no picture, is damaged or has too many pixels. Empty `within`: as large as a screen shows. */
    [[nodiscard]] static QImage decode(const QByteArray &bytes, const QSize &within);

private:
    EvidenceStore &m_store;
};
