// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencecontent.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

/** Reads one file after the other for evidence, in parts and on a thread of its own; each ends once, at the latest at its deadline. */
class EvidenceReader : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceReader(QObject *parent = nullptr);
    ~EvidenceReader() override; ///< ends what is being read, without a word

    void read(const QString &path, std::chrono::milliseconds deadline = std::chrono::seconds(60)); ///< ends what was being read
    void cancel();
    [[nodiscard]] bool isReading() const { return m_stop != nullptr; }

    /**
     * Reads it here and now. After each part `goesOn` is asked with the bytes so far; no means that it was cancelled.
     * Waits for nobody: what is not an ordinary file is not even opened.
     */
    [[nodiscard]] static EvidenceResult<EvidenceContent> readNow(const QString &path, const std::function<bool(qint64 bytes)> &goesOn);

Q_SIGNALS:
    void finished(const EvidenceContent &content);
    void failed(const EvidenceError &error);

private:
    void end(EvidenceError::Kind kind);

    QTimer m_deadline;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the one that is being read
};
