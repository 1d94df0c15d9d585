// SPDX-FileCopyrightText: The Palier developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/fault.h"

#include <QString>
#include <tl/expected.hpp>

namespace palier {

// What to do next about an error.
enum class Kind {
    Misuse,  // the call itself was wrong: say how it is used
    Refused, // a rule said no, or the input is bad: nothing was changed
    Stale,   // somebody was faster: look again
    Offline, // the books are out of reach: kept, tried later
    Denied,  // sign in, or ask an admin
    Broken,  // something of ours, or a damaged file: stop, keep the evidence
};

template <> struct WordTable<Kind> {
    static constexpr Word<Kind> words[] = {
        {Kind::Misuse, "misuse"},   {Kind::Refused, "refused"}, {Kind::Stale, "stale"},
        {Kind::Offline, "offline"}, {Kind::Denied, "denied"},   {Kind::Broken, "broken"},
    };
};

// `detail` is the value that the sentence needs (a limit, a name, a driver's message): never a sentence for users.
// `line` (1-based, 0: none) and `field` say where in the input.
struct Error {
    Kind kind = Kind::Broken;
    Fault fault = Fault::Internal;
    QString detail;
    int line = 0;
    QString field;

    friend bool operator==(const Error &, const Error &) = default;
};

// What a program that ends with it tells its caller.
constexpr int exitCodeOf(Kind kind)
{
    switch (kind) {
    case Kind::Broken:
        return 1;
    case Kind::Misuse:
        return 2;
    case Kind::Refused:
        return 3;
    case Kind::Stale:
        return 4;
    case Kind::Offline:
        return 5;
    case Kind::Denied:
        return 6;
    }
    Q_UNREACHABLE();
    return 1;
}

// A value, or the error that stands in its place.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

// `return refused(Fault::Stale, …)` in any function that returns a Result.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(Kind kind, Fault fault, QString detail = {}, QString field = {})
{
    return tl::unexpected<Error>(Error{kind, fault, std::move(detail), 0, std::move(field)});
}
inline tl::unexpected<Error> refused(Fault fault, QString detail = {}, QString field = {})
{
    return fail(Kind::Refused, fault, std::move(detail), std::move(field));
}

} // namespace palier

// Hands an error on to the caller: PALIER_TRY(step()); PALIER_TRY_ASSIGN(auto value, compute());
#define PALIER_JOIN_(a, b) a##b
#define PALIER_JOIN(a, b) PALIER_JOIN_(a, b)
#define PALIER_TRY_(name, expression)                                                                                  \
    do {                                                                                                               \
        if (auto name = (expression); !name)                                                                           \
            return tl::unexpected(std::move(name).error());                                                            \
    } while (false)
// __COUNTER__, not __LINE__: a lambda inside the expression may hand errors on too.
#define PALIER_TRY(expression) PALIER_TRY_(PALIER_JOIN(palierStep, __COUNTER__), expression)
#define PALIER_TRY_ASSIGN_(name, target, expression)                                                                   \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return tl::unexpected(std::move(name).error());                                                                \
    target = std::move(*name)
#define PALIER_TRY_ASSIGN(target, expression)                                                                          \
    PALIER_TRY_ASSIGN_(PALIER_JOIN(palierResult, __COUNTER__), target, expression)
