// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passwordreader.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace
{
constexpr qsizetype longestPassword = 1024;

/** The terminal itself, so that a password can be typed while something else stands on standard input. */
class Terminal
{
public:
    Terminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor >= 0 && ::tcgetattr(m_descriptor, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_silenced = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
        }
    }
    ~Terminal()
    {
        if (m_silenced) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        }
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isSilent() const { return m_silenced; }
    void write(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written = ::write(m_descriptor, text.constData(), static_cast<size_t>(text.size()));
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_silenced = false;
};
} // namespace

std::optional<SecretBytes> PasswordReader::read(std::optional<int> descriptor, const QString &prompt)
{
    if (descriptor) {
        return readLine(*descriptor);
    }
    const Terminal terminal;
    if (!terminal.isSilent()) {
        return std::nullopt; // better none than one that everybody can read
    }
    terminal.write(prompt.toLocal8Bit());
    auto password = readLine(terminal.descriptor());
    terminal.write("\n");
    return password;
}

std::optional<SecretBytes> PasswordReader::readLine(int descriptor)
{
    QByteArray line(longestPassword, Qt::Uninitialized);
    qsizetype size = 0;
    bool failed = false;
    while (size < longestPassword) {
        const ssize_t got = ::read(descriptor, line.data() + size, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        failed = got < 0;
        if (got <= 0 || line[size] == '\n') {
            break;
        }
        ++size;
    }
    if (size > 0 && line[size - 1] == '\r') {
        --size;
    }
    if (size < longestPassword) {
        std::memset(line.data() + size, 0, static_cast<size_t>(longestPassword - size));
    }
    line.truncate(size);
    return failed || size == 0 ? std::nullopt : std::optional(SecretBytes(std::move(line)));
}
