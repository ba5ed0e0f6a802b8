// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepictures.h"

#include "evidencestore.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace
{
constexpr QSize largest{4096, 4096};

class Response : public QQuickImageResponse
{
public:
    Response(EvidenceStore &store, const QByteArray &sha256, const QSize &within)
    {
        store.read(sha256)
            .then(QtFuture::Launch::Async,
                  [within](const StorageResult<EvidenceContent> &content) {
                      return content ? EvidencePictures::decode(content->bytes, within) : QImage();
                  })
            .then(this, [this](const QImage &image) {
                m_image = image;
                Q_EMIT finished();
            });
    }

    [[nodiscard]] QQuickTextureFactory *textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_image); }
    [[nodiscard]] QString errorString() const override { return m_image.isNull() ? u"not a picture that can be shown"_s : QString(); }

private:
    QImage m_image;
};
} // namespace

EvidencePictures::EvidencePictures(EvidenceStore &store)
    : m_store(store)
{}

QQuickImageResponse *EvidencePictures::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    return new Response(m_store, QByteArray::fromHex(id.toLatin1()), requestedSize);
}

QImage EvidencePictures::decode(const QByteArray &bytes, const QSize &within)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a phone turns the picture by a remark in it
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels) {
        return {};
    }
    QSize room(within.width() > 0 ? within.width() : largest.width(), within.height() > 0 ? within.height() : largest.height());
    room = room.boundedTo(largest);
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) {
        room.transpose();
    }
    if (size.width() > room.width() || size.height() > room.height()) {
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}
