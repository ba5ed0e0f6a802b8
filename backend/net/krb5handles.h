// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <krb5/krb5.h>

#include <QString>

/** Owns one object of libkrb5, which needs its context to be freed. */
template<typename T, auto Free>
class Krb5Handle
{
public:
    explicit Krb5Handle(krb5_context context)
        : m_context(context)
    {}
    Krb5Handle(const Krb5Handle &) = delete;
    Krb5Handle &operator=(const Krb5Handle &) = delete;
    ~Krb5Handle() { reset(); }

    void reset()
    {
        if (m_object)
            Free(m_context, m_object);
        m_object = nullptr;
    }
    [[nodiscard]] T get() const { return m_object; }
    [[nodiscard]] T *out() { return &m_object; }
    [[nodiscard]] T operator->() const { return m_object; }

private:
    krb5_context m_context;
    T m_object = nullptr;
};

using Krb5Principal = Krb5Handle<krb5_principal, &krb5_free_principal>;
using Krb5Cache = Krb5Handle<krb5_ccache, &krb5_cc_close>;
using Krb5InitOptions = Krb5Handle<krb5_get_init_creds_opt *, &krb5_get_init_creds_opt_free>;
using Krb5InitCreds = Krb5Handle<krb5_init_creds_context, &krb5_init_creds_free>;
using Krb5TicketCreds = Krb5Handle<krb5_tkt_creds_context, &krb5_tkt_creds_free>;
using Krb5Error = Krb5Handle<krb5_error *, &krb5_free_error>;
using Krb5Name = Krb5Handle<char *, &krb5_free_unparsed_name>;

/** A libkrb5 context of our own settings. */
class Krb5Context
{
public:
    Krb5Context() { m_error = krb5_init_context(&m_context); }
    Krb5Context(const Krb5Context &) = delete;
    Krb5Context &operator=(const Krb5Context &) = delete;
    ~Krb5Context()
    {
        if (m_context)
            krb5_free_context(m_context);
    }
    [[nodiscard]] krb5_context get() const { return m_context; }
    [[nodiscard]] krb5_error_code error() const { return m_error; }
    [[nodiscard]] QString message(krb5_error_code code) const
    {
        const char *text = krb5_get_error_message(m_context, code);
        QString copy = QString::fromUtf8(text);
        krb5_free_error_message(m_context, text);
        return copy;
    }

private:
    krb5_context m_context = nullptr;
    krb5_error_code m_error = 0;
};
