// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testmain.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QProcess>

#include <unistd.h>
#include <vector>

/** The practice site that a lab test stands on: its servers, its account, and its faults. */
namespace PracticeSite
{
struct Server {
    QHostAddress address;
    QString name;
};
inline const Server source{QHostAddress(QStringLiteral("192.168.16.2")), QStringLiteral("sbs2003.contoso.lan")};
inline const Server destination{QHostAddress(QStringLiteral("192.168.16.3")), QStringLiteral("ess2012.contoso.lan")};
inline const QString domain = QStringLiteral("contoso.lan");
inline const QString domainDn = QStringLiteral("DC=contoso,DC=lan");
inline constexpr const char *password = "Passw0rd.Lab";

inline QString program()
{
    return QStringLiteral(CONSOLE_SOURCE_DIR "/tests/site/site");
}

/** Runs the site's own command; true if it went well. */
inline bool run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

/** A fault of the site, healed when it goes. */
class Fault
{
public:
    explicit Fault(const QStringList &words)
        : m_isThere(run(QStringList{QStringLiteral("break")} + words))
    {}
    Fault(const Fault &) = delete;
    Fault &operator=(const Fault &) = delete;
    ~Fault() { run({QStringLiteral("heal")}); }
    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    bool m_isThere;
};

/** Starts the program anew on the console's machine of a site of its own; returns only when that cannot be done. */
inline void enter(const char *stage, int argc, char *argv[], const QList<QByteArray> &more = {})
{
    qputenv("CONSOLE_TEST_ON_SITE", "1");
    qputenv("SITE_NAME", "test-" + QByteArray::number(getpid()));
    const QByteArray command = program().toLocal8Bit();
    QList<QByteArray> words{command, "run", "--stage", stage};
    words += more;
    words.append("--");
    for (int i = 0; i < argc; ++i) {
        words.append(argv[i]);
    }
    std::vector<char *> pointers;
    for (QByteArray &word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    execv(command.constData(), pointers.data());
}
} // namespace PracticeSite

// The main function of a test that runs on the console's machine: CONSOLE_SITE_TEST_MAIN(SignInTest, "joined")
#define CONSOLE_SITE_TEST_MAIN(TestClass, stage)                                                                                           \
    int main(int argc, char *argv[])                                                                                                       \
    {                                                                                                                                      \
        if (!qEnvironmentVariableIsSet("CONSOLE_TEST_ON_SITE")) {                                                                          \
            PracticeSite::enter(stage, argc, argv);                                                                                        \
            return 1;                                                                                                                      \
        }                                                                                                                                  \
        const TestWorld world;                                                                                                             \
        QCoreApplication app(argc, argv);                                                                                                  \
        TestClass test;                                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                                            \
    }
