// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecontroller.h"

#include "detached.h"
#include "language.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringConverter>
#include <QUrl>

using namespace Qt::StringLiterals;
using Kind = EvidenceError::Kind;

namespace
{
constexpr qsizetype mostShown = 50'000; // characters; a text field of a whole log would stand still
constexpr qsizetype previewed = 400;
constexpr qsizetype longestCaption = 2000;

/** As it was meant: the consoles of Windows write UTF-16, older ones a code page of which at least ASCII is read. */
QString textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}
} // namespace

EvidenceController::EvidenceController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pieces(services.clock)
    , m_folder(services.clock)
{
    connect(&m_reader, &EvidenceReader::finished, this, &EvidenceController::hand);
    connect(&m_reader, &EvidenceReader::failed, this, [this](const EvidenceError &error) { fail(error.kind, error.size); });
    connect(services.engine.engine(), &Engine::evidenceAdded, this, [this](const QString &step) {
        if (m_adding && m_adding->step == step) {
            end();
            Q_EMIT added();
        }
    });
    connect(services.engine.engine(), &Engine::evidenceRefused, this, [this](const StorageError &error) {
        m_refused = error;
        end();
    });
    connect(&services.language, &Language::changed, this, &EvidenceController::retranslate);
    retranslate();
}

void EvidenceController::retranslate()
{
    m_pieces.setFormat(m_services.language.format());
    m_folder.setFormat(m_services.language.format());
    for (const auto signal : {&EvidenceController::changed, &EvidenceController::pasteChanged, &EvidenceController::shownChanged}) {
        Q_EMIT(this->*signal)();
    }
}

void EvidenceController::adopt(const GuideIndex *guide, const SessionState &state)
{
    m_evidence = state.evidence;
    if (!guide) {
        m_adding.reset(); // nobody is left to hear of it
        m_reader.cancel();
        dismissProblem();
    }
    showPieces();
}

void EvidenceController::setStep(const QString &step)
{
    if (m_step != step) {
        m_step = step;
        dismissProblem();
        showPieces();
    }
}

void EvidenceController::showPieces()
{
    m_pieces.setPieces(m_evidence.value(m_step));
    if (const EvidencePiece *shown = m_pieces.piece(m_shown.sha256); shown && *shown != m_shown) {
        m_shown = *shown;
        Q_EMIT shownChanged();
    }
}

QString EvidenceController::limitsText() const
{
    const Format format = m_services.language.format();
    const auto size = [&format](qint64 bytes) { return format.dataSize(bytes, 0); };
    //: %1 and %2 are sizes such as "32 MiB", %3 is a number
    return tr("Up to %1 a piece, %2 a migration and %3 pieces a step.")
        .arg(size(EvidenceLimits::piece), size(EvidenceLimits::session), format.number(EvidenceLimits::piecesOfStep));
}

Problem EvidenceController::problem() const
{
    const QLocale locale = m_services.language.format().locale();
    if (m_isKnown) {
        return {tr("This piece is there already"), tr("The same content is among the evidence of this step. Nothing was added."), {}};
    }
    return m_error ? ProblemText::evidence(*m_error, locale) : m_refused ? ProblemText::storage(*m_refused) : Problem();
}

void EvidenceController::dismissProblem()
{
    m_error.reset();
    m_refused.reset();
    m_isKnown = false;
    Q_EMIT changed();
}

void EvidenceController::begin(const QString &name, const QString &caption)
{
    dismissProblem();
    m_adding = Adding{.step = m_step, .name = name, .caption = caption.trimmed().left(longestCaption)};
    Q_EMIT changed();
}

void EvidenceController::end()
{
    m_adding.reset();
    Q_EMIT changed();
}

void EvidenceController::fail(Kind kind, qint64 size)
{
    if (kind != Kind::Cancelled) {
        m_error = EvidenceError{.kind = kind, .size = size};
    }
    end();
}

void EvidenceController::addFile(const QString &path, const QString &caption)
{
    if (!m_step.isEmpty() && !isBusy()) {
        begin(QFileInfo(path).fileName(), caption);
        m_reader.read(path);
    }
}

void EvidenceController::cancel()
{
    m_reader.cancel();
}

void EvidenceController::hand(const EvidenceContent &content)
{
    if (!m_adding) {
        return;
    }
    const QString sha256 = QString::fromLatin1(content.sha256.toHex());
    const auto pieces = m_evidence.value(m_adding->step);
    m_isKnown = std::ranges::any_of(pieces, [&](const EvidencePiece &piece) { return piece.sha256 == sha256 && !piece.isWithdrawn(); });
    if (m_isKnown) {
        end();
        return;
    }
    m_services.engine.run(
        [adding = *m_adding, content](Engine &engine) { engine.addEvidence(adding.step, adding.name, adding.caption, content); });
}

void EvidenceController::readClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    m_pasted = {};
    m_pastedText.clear();
    m_pastedFile.clear();
    if (data && data->hasUrls() && data->urls().constFirst().isLocalFile()) {
        m_pastedFile = data->urls().constFirst().toLocalFile();
    } else if (data && data->hasImage()) {
        m_pasted = qvariant_cast<QImage>(data->imageData());
    } else if (data && data->hasText()) {
        m_pastedText = data->text();
    }
    Q_EMIT pasteChanged();
}

QString EvidenceController::pasteText() const
{
    if (!m_pastedFile.isEmpty()) {
        //: %1 is the name of a file
        return tr("The file %1").arg(Format::foreign(QFileInfo(m_pastedFile).fileName()));
    }
    if (!m_pasted.isNull()) {
        const Format format = m_services.language.format();
        //: %1 and %2 are the width and height of a picture
        return tr("A picture of %1 × %2 pixels").arg(format.number(m_pasted.width()), format.number(m_pasted.height()));
    }
    return m_pastedText.size() > previewed ? m_pastedText.left(previewed) + u'…' : m_pastedText;
}

void EvidenceController::paste(const QString &caption)
{
    if (m_step.isEmpty() || isBusy()) {
        return;
    }
    if (!m_pastedFile.isEmpty()) {
        addFile(m_pastedFile, caption);
        return;
    }
    begin({}, caption);
    if (m_pasted.isNull()) {
        addBytes(m_pastedText.toUtf8());
        return;
    }
    runDetached([picture = m_pasted] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        return bytes;
    }).then(this, [this](const QByteArray &bytes) { addBytes(bytes); });
}

void EvidenceController::addBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        fail(Kind::Empty);
    } else if (bytes.size() > EvidenceLimits::piece) {
        fail(Kind::TooLarge, bytes.size());
    } else {
        runDetached([bytes] { return EvidenceContent::of(bytes); }).then(this, [this](const EvidenceContent &content) { hand(content); });
    }
}

void EvidenceController::withdraw(const QString &pieceId, const QString &reason)
{
    if (m_pieces.piece(pieceId) && !reason.trimmed().isEmpty()) {
        m_services.engine.run(
            [step = m_step, pieceId, reason = reason.trimmed()](Engine &engine) { engine.withdrawEvidence(step, pieceId, reason); });
    }
}

void EvidenceController::show(const QString &pieceId)
{
    const EvidencePiece *piece = m_pieces.piece(pieceId);
    m_shown = piece ? *piece : EvidencePiece();
    m_shownText.clear();
    m_shownHow = Shown::Whole;
    if (piece && piece->type.startsWith("text/"_L1)) {
        m_shownHow = Shown::Reading;
        m_services.store.read(QByteArray::fromHex(pieceId.toLatin1()))
            .then(this, [this, pieceId](const StorageResult<EvidenceContent> &content) {
                if (pieceId == m_shown.sha256) {
                    showContent(content);
                }
            });
    } else if (piece && shownPicture().isEmpty()) {
        m_shownHow = Shown::NotShown;
    }
    Q_EMIT shownChanged();
}

void EvidenceController::showContent(const StorageResult<EvidenceContent> &content)
{
    if (content) {
        const QString text = textOf(content->bytes.first(std::min(content->bytes.size(), 4 * mostShown)));
        m_shownText = text.left(mostShown);
        m_shownHow = text.size() > mostShown || content->bytes.size() > 4 * mostShown ? Shown::Beginning : Shown::Whole;
    } else {
        m_shownHow = Shown::Failed;
    }
    Q_EMIT shownChanged();
}

QString EvidenceController::shownName() const
{
    return m_shown.sha256.isEmpty() ? QString() : m_pieces.name(m_shown);
}

QString EvidenceController::shownInfo() const
{
    return m_shown.sha256.isEmpty() ? QString() : m_pieces.info(m_shown);
}

QString EvidenceController::shownRemark() const
{
    switch (m_shownHow) {
    case Shown::Reading:
        //: The content of a file is on its way
        return tr("Reading…");
    case Shown::Beginning:
        return tr("Only the beginning is shown. The record holds all of it.");
    case Shown::NotShown:
        return tr("A file of this kind cannot be shown here. The record holds all of it.");
    case Shown::Failed:
        return tr("The content cannot be read from the database. Check the disk, then open the piece again.");
    case Shown::Whole:
        break;
    }
    return {};
}
