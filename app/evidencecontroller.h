// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enginehost.h"
#include "evidencemodel.h"
#include "evidencereader.h"
#include "evidencestore.h"
#include "foldermodel.h"
#include "handover.h"
#include "problemtext.h"

#include <QImage>
#include <QObject>

#include <optional>

class GuideIndex;
class Language;

/** The evidence of the open step: what is there, and how more is added from a file or the clipboard. */
class EvidenceController : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Evidence)
    QML_SINGLETON
    Q_PROPERTY(EvidenceModel *pieces READ pieces CONSTANT FINAL)
    Q_PROPERTY(FolderModel *folder READ folder CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString limitsText READ limitsText NOTIFY changed FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString pasteText READ pasteText NOTIFY pasteChanged FINAL)
    Q_PROPERTY(bool canPaste READ canPaste NOTIFY pasteChanged FINAL)
    Q_PROPERTY(QString shownId READ shownId NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString shownName READ shownName NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString shownInfo READ shownInfo NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString shownText READ shownText NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString shownPicture READ shownPicture NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString shownRemark READ shownRemark NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY shownChanged FINAL)

public:
    /** What it works with; all of it outlives the controller. */
    struct Services {
        EngineHost &engine;
        EvidenceStore &store;
        const Clock &clock;
        Language &language;
    };

    explicit EvidenceController(const Services &services, QObject *parent = nullptr);
    static EvidenceController *create(QQmlEngine *engine, QJSEngine *script)
    {
        return HandOver<EvidenceController>::create(engine, script);
    }

    void adopt(const GuideIndex *guide, const SessionState &state); ///< null: none is open
    void setStep(const QString &step);

    [[nodiscard]] EvidenceModel *pieces() { return &m_pieces; }
    [[nodiscard]] FolderModel *folder() { return &m_folder; }
    [[nodiscard]] bool isBusy() const { return m_adding.has_value(); }
    [[nodiscard]] QString limitsText() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] QString pasteText() const; ///< what the clipboard holds, in words or its text's beginning
    [[nodiscard]] bool canPaste() const { return !m_pasted.isNull() || !m_pastedText.isEmpty() || !m_pastedFile.isEmpty(); }
    [[nodiscard]] const QString &shownId() const { return m_shown.sha256; }
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] QString shownInfo() const;
    [[nodiscard]] const QString &shownText() const { return m_shownText; } ///< of a text; never rich
    [[nodiscard]] QString shownPicture() const { return EvidenceModel::picture(m_shown); }
    [[nodiscard]] QString shownRemark() const; ///< why nothing or not all is shown
    [[nodiscard]] bool canWithdraw() const { return !m_shown.sha256.isEmpty() && !m_shown.isWithdrawn(); }

    Q_INVOKABLE void addFile(const QString &path, const QString &caption);
    Q_INVOKABLE void readClipboard(); ///< what paste() would add
    Q_INVOKABLE void paste(const QString &caption);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void show(const QString &pieceId);
    Q_INVOKABLE void withdraw(const QString &pieceId, const QString &reason);
    Q_INVOKABLE void dismissProblem();

Q_SIGNALS:
    void changed();
    void pasteChanged();
    void shownChanged();
    void added(); ///< it is in the record

private:
    /** What is on its way into the record. */
    struct Adding {
        QString step;
        QString name;
        QString caption;
    };
    enum class Shown { Whole, Reading, Beginning, NotShown, Failed };

    void begin(const QString &name, const QString &caption);
    void hand(const EvidenceContent &content);
    void addBytes(const QByteArray &bytes);
    void end();
    void fail(EvidenceError::Kind kind, qint64 size = 0);
    void showPieces();
    void showContent(const StorageResult<EvidenceContent> &content);
    void retranslate();

    Services m_services;
    EvidenceModel m_pieces;
    FolderModel m_folder;
    EvidenceReader m_reader;
    QString m_step;
    QMap<QString, QList<EvidencePiece>> m_evidence;
    std::optional<Adding> m_adding;
    std::optional<EvidenceError> m_error;
    std::optional<StorageError> m_refused;
    bool m_isKnown = false; ///< the same content is there already
    QImage m_pasted;
    QString m_pastedText;
    QString m_pastedFile;
    EvidencePiece m_shown;
    QString m_shownText;
    Shown m_shownHow = Shown::Whole;
};
