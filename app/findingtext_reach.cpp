// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingcode.h"
#include "findingtext.h"

using namespace Qt::StringLiterals;

// What may happen to any check, and reaching a server at all. In each row: headline, sentence, next step.

const FindingText::Row FindingText::s_notMeasured[] = {
    {Code::HostUnreachable,
     {},
     //: Headline of a card, under 24 characters
     QT_TR_NOOP("No answer"),
     //: %1 is a server's name or address
     QT_TR_NOOP("%1 answered on no port, so nothing about it can be told."),
     QT_TR_NOOP("Check that the server is switched on, that the cable is plugged in and that the address is right."),
     {{"host", Show::Text}}},
    {Code::NoAnswer,
     {},
     QT_TR_NOOP("No answer"),
     //: %1 is a server, %2 a protocol such as LDAP, %3 a span such as "10 s"
     QT_TR_NOOP("%1 gave no answer over %2 within %3. The service may be hanging, or a firewall drops what is sent."),
     //: %1 is a server, %2 a protocol such as LDAP
     QT_TR_NOOP("Look at the %2 service and the firewall on %1, then check again."),
     {{"host", Show::Text}, {"service", Show::Service}, {"seconds", Show::Duration}}},
    {Code::NotUnderstood,
     {},
     //: Headline of a card: an answer came and makes no sense
     QT_TR_NOOP("Not understood"),
     //: %1 is a server, %2 a protocol such as LDAP
     QT_TR_NOOP("%1 sent an answer over %2 that makes no sense. Something else may be listening there, or the answer was "
                "damaged on its way."),
     QT_TR_NOOP("Make sure that %1 is the right machine, then check again."),
     {{"host", Show::Text}, {"service", Show::Service}}},
    {Code::ConnectionLost,
     {},
     //: Headline of a card
     QT_TR_NOOP("Connection lost"),
     //: %1 is a server, %2 a protocol such as LDAP
     QT_TR_NOOP("%1 closed the connection over %2 before its answer was complete."),
     QT_TR_NOOP("Check again. If it happens every time, restart the %2 service on %1."),
     {{"host", Show::Text}, {"service", Show::Service}}},
    {Code::NotPermitted,
     {},
     //: Headline of a card: the account has no right to read this
     QT_TR_NOOP("Not permitted"),
     //: %1 is a server, %2 the name of an object in its directory
     QT_TR_NOOP("The account may not read %2 on %1, so the check could not be made."),
     QT_TR_NOOP("Sign in with an account that is a domain administrator."),
     {{"host", Show::Text}, {"object", Show::Text}}},
    {Code::NameNotFound,
     {},
     //: Headline of a card
     QT_TR_NOOP("Name not found"),
     //: %1 is a server's name
     QT_TR_NOOP("The site's DNS servers know no address for %1, so the server cannot be asked."),
     QT_TR_NOOP("Correct the name, or enter the IP address of the server."),
     {{"host", Show::Text}}},
    {Code::NoAddress,
     "source"_L1,
     //: Headline of a card
     QT_TR_NOOP("No address"),
     QT_TR_NOOP("No address was given for the source server, so it cannot be asked."),
     QT_TR_NOOP("Enter the name or the IP address of the source server."),
     {}},
    {Code::NoAddress,
     {},
     QT_TR_NOOP("No address"),
     QT_TR_NOOP("No address was given for the destination server, so it cannot be asked."),
     QT_TR_NOOP("Enter the name or the IP address of the destination server."),
     {}},
    {Code::ConsoleOffline,
     {},
     //: Headline of a card
     QT_TR_NOOP("No network"),
     QT_TR_NOOP("This console has no network connection of its own, so no server can be asked."),
     QT_TR_NOOP("Connect this device to the customer's network by cable or Wi-Fi."),
     {}},
    {Code::ConsoleNoRoute,
     {},
     //: Headline of a card: this device's network settings lead nowhere near the server
     QT_TR_NOOP("No way there"),
     //: %1 is a server's address
     QT_TR_NOOP("This console has a network, but none that leads to %1: its own address belongs to another network."),
     QT_TR_NOOP("Give this device an address in the server's network, or correct the address of the server."),
     {{"host", Show::Text}}},
    {Code::Stopped,
     {},
     //: Headline of a card
     QT_TR_NOOP("Stopped"),
     QT_TR_NOOP("The check was cancelled before an answer came."),
     QT_TR_NOOP("Check again when you are ready."),
     {}},
    {Code::WaitsFor,
     {},
     //: Headline of a card: another card names the cause
     QT_TR_NOOP("Blocked"),
     //: %1 is the title of another card
     QT_TR_NOOP("This can only be checked when “%1” is in order."),
     QT_TR_NOOP("Solve “%1” first."),
     {{"check", Show::Card}}},
    {Code::NotYet,
     {},
     //: Headline of a card: it has no meaning before a certain step
     QT_TR_NOOP("Not yet"),
     //: %1 is the title of a step
     QT_TR_NOOP("This applies after the step “%1” is done."),
     "",
     {{"step", Show::Step}}},
    {Code::NoLonger,
     {},
     //: Headline of a card: it has no meaning any more
     QT_TR_NOOP("No longer"),
     //: %1 is the title of a step
     QT_TR_NOOP("This applied only until the step “%1” was done."),
     "",
     {{"step", Show::Step}}},
    {Code::NoDestinationYet, {}, QT_TR_NOOP("Not yet"), QT_TR_NOOP("There is no destination server until phase 2."), "", {}},
    {},
};

const FindingText::Row FindingText::s_network[] = {
    {Code::PortsOpen,
     {},
     //: Headline of a card; %n is the number of TCP ports that accept connections
     QT_TR_N_NOOP("%n port(s) open"),
     //: %1 is a server
     QT_TR_NOOP("%1 answers on every port that a domain controller needs."),
     "",
     {{"host", Show::Text}},
     "open"},
    {Code::PortsRefused,
     {},
     //: Headline of a card; %n is the number of TCP ports that refuse connections
     QT_TR_N_NOOP("%n port(s) refused"),
     //: %1 is a server, %2 a list such as "53 (DNS) and 88 (Kerberos)"
     QT_TR_N_NOOP("%1 refuses connections on %n port(s) that a domain controller needs: %2."),
     QT_TR_NOOP("On %1, start the service behind the port or allow it in Windows Firewall."),
     {{"host", Show::Text}, {"ports", Show::Ports}},
     "ports"},
    {Code::PortsOptionalRefused,
     {},
     QT_TR_N_NOOP("%n port(s) refused"),
     //: %1 is a server, %2 a list such as "464 (kpasswd)"
     QT_TR_N_NOOP("%1 refuses connections on %n port(s) that the migration can do without: %2."),
     QT_TR_NOOP("On %1, allow the port in Windows Firewall if the service is meant to run."),
     {{"host", Show::Text}, {"ports", Show::Ports}},
     "ports"},
    {Code::PortsSilent,
     {},
     //: Headline of a card; %n is the number of TCP ports that neither accept nor refuse
     QT_TR_N_NOOP("%n port(s) silent"),
     //: %1 is a server, %2 a list such as "53 (DNS) and 88 (Kerberos)"
     QT_TR_N_NOOP("%1 gives no answer on %n port(s) that a domain controller needs: %2. Whether the service runs cannot be "
                  "told."),
     QT_TR_NOOP("Check whether a firewall between here and %1 drops the connection."),
     {{"host", Show::Text}, {"ports", Show::Ports}},
     "ports"},
    {},
};

const FindingText::Row FindingText::s_signIn[] = {
    {Code::SignedIn,
     {},
     //: Headline of a card
     QT_TR_NOOP("Signed in"),
     //: %1 is a server, %2 a user name
     QT_TR_NOOP("Signed in to %1 as %2, over a sealed connection."),
     "",
     {{"host", Show::Text}, {"user", Show::Text}}},
    {Code::SignInNeeded,
     {},
     //: Headline of a card
     QT_TR_NOOP("Not signed in"),
     //: %1 is a server
     QT_TR_NOOP("Nobody has signed in to %1 yet. Some checks can only be made with the account of a domain administrator."),
     QT_TR_NOOP("Sign in as a domain administrator."),
     {{"host", Show::Text}}},
    {Code::SignInForgotten,
     {},
     QT_TR_NOOP("Not signed in"),
     //: %1 is a server
     QT_TR_NOOP("The password for %1 was forgotten on purpose, because the console slept or was not touched for a while."),
     QT_TR_NOOP("Sign in again."),
     {{"host", Show::Text}}},
    {Code::PasswordRefused,
     {},
     //: Headline of a card
     QT_TR_NOOP("Password refused"),
     //: %1 is a server, %2 a user name
     QT_TR_NOOP("%1 refused the password of %2. It is not sent again by itself, so that the account does not get locked."),
     QT_TR_NOOP("Sign in again with the right password."),
     {{"host", Show::Text}, {"user", Show::Text}}},
    {Code::AccountUnknown,
     {},
     //: Headline of a card
     QT_TR_NOOP("Unknown account"),
     //: %1 is a server, %2 a user name
     QT_TR_NOOP("%1 knows no account with the name %2."),
     QT_TR_NOOP("Check how the user name is written, then sign in again."),
     {{"host", Show::Text}, {"user", Show::Text}}},
    {Code::AccountLocked,
     {},
     //: Headline of a card
     QT_TR_NOOP("Account locked"),
     //: %1 is a server, %2 a user name
     QT_TR_NOOP("%1 has locked the account %2 after too many wrong passwords. Until it is free, nobody can sign in with it."),
     QT_TR_NOOP("Unlock the account in Active Directory Users and Computers, or wait until the lock ends, then sign in again."),
     {{"host", Show::Text}, {"user", Show::Text}}},
    {Code::AccountDisabled,
     {},
     //: Headline of a card
     QT_TR_NOOP("Account disabled"),
     //: %1 is a server, %2 a user name
     QT_TR_NOOP("The account %2 is disabled on %1, so it cannot sign in."),
     QT_TR_NOOP("Enable the account, or sign in with another one."),
     {{"host", Show::Text}, {"user", Show::Text}}},
    {Code::PasswordExpired,
     {},
     //: Headline of a card
     QT_TR_NOOP("Password expired"),
     //: %1 is a server, %2 a user name
     QT_TR_NOOP("The password of %2 has expired or must be changed, so %1 lets nobody in with it."),
     QT_TR_NOOP("Change the password on a computer of the domain, then sign in again."),
     {{"host", Show::Text}, {"user", Show::Text}}},
    {Code::SignInClockSkew,
     {},
     //: Headline of a card
     QT_TR_NOOP("Clocks too far apart"),
     //: %1 is a server
     QT_TR_NOOP("%1 refused the sign-in because its clock and the clock of this console differ by more than Kerberos allows."),
     QT_TR_NOOP("Set the clock that is wrong: the card about the time difference says which one it is."),
     {{"host", Show::Text}}},
    {Code::SignInRejected,
     {},
     //: Headline of a card
     QT_TR_NOOP("Sign-in rejected"),
     //: %1 is a server, %2 a user name, %3 the server's own words, not translated
     QT_TR_NOOP("%1 rejected the sign-in of %2: %3."),
     QT_TR_NOOP("Check the account on the server, then sign in again."),
     {{"host", Show::Text}, {"user", Show::Text}, {"reason", Show::Text}}},
    {Code::CertificateUntrusted,
     {},
     //: Headline of a card
     QT_TR_NOOP("Certificate not trusted"),
     //: %1 is a server, %2 the name in the certificate
     QT_TR_NOOP("%1 showed a certificate for %2 that nobody vouches for. Nothing was sent over this connection."),
     QT_TR_NOOP("Compare the fingerprint with the one on the server, and trust it only if they are the same."),
     {{"host", Show::Text}, {"subject", Show::Text}}},
    {Code::CertificateChanged,
     {},
     //: Headline of a card
     QT_TR_NOOP("Certificate changed"),
     //: %1 is a server
     QT_TR_NOOP("%1 shows another certificate than the one you trusted in this session. The sign-in was stopped: somebody "
                "may be in between."),
     QT_TR_NOOP("Find out whether the certificate was renewed. Trust it again only if the fingerprint on the server is "
                "the same."),
     {{"host", Show::Text}}},
    {},
};
