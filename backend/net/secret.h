// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

/**
 * Bytes that nobody else may see, such as a password: never copied, never logged, kept out of the swap file where the
 * system allows it, overwritten when they go.
 */
class SecretBytes
{
public:
    SecretBytes() = default;
    /** Takes the bytes over and overwrites what they were handed over in, as far as nobody else shares it. */
    explicit SecretBytes(QByteArray &&plain);
    [[nodiscard]] static SecretBytes fromText(QString &&typed); ///< UTF-8; overwrites the text as far as nobody shares it
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const; ///< for the second server of one sign-in; said aloud on purpose
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const char *constData() const { return m_bytes ? m_bytes.get() : ""; } ///< ends with a zero byte
    void clear();

private:
    void take(const char *plain, qsizetype size);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};
