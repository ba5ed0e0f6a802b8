// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secret.h"

#include <cstring>
#include <string.h> // explicit_bzero
#include <sys/mman.h>
#include <utility>

SecretBytes::SecretBytes(QByteArray &&plain)
{
    take(plain.constData(), plain.size());
    if (plain.isDetached())
        explicit_bzero(plain.data(), static_cast<size_t>(plain.size()));
    plain.clear();
}

SecretBytes SecretBytes::fromText(QString &&typed)
{
    SecretBytes secret(typed.toUtf8());
    if (typed.isDetached())
        explicit_bzero(typed.data(), static_cast<size_t>(typed.size()) * sizeof(QChar));
    typed.clear();
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy;
    copy.take(constData(), m_size);
    return copy;
}

void SecretBytes::clear()
{
    if (m_bytes) {
        const auto bytes = static_cast<size_t>(m_size) + 1;
        explicit_bzero(m_bytes.get(), bytes);
        munlock(m_bytes.get(), bytes);
        m_bytes.reset();
    }
    m_size = 0;
}

void SecretBytes::take(const char *plain, qsizetype size)
{
    clear();
    if (size <= 0)
        return;
    const auto bytes = static_cast<size_t>(size) + 1;
    m_bytes = std::make_unique<char[]>(bytes);
    // Best effort: without the right to lock memory the password is still wiped, only the swap file might have seen it.
    (void)mlock(m_bytes.get(), bytes);
    std::memcpy(m_bytes.get(), plain, static_cast<size_t>(size));
    m_size = size;
}
