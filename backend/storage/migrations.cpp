// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "connection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
StorageResult<void> runAll(Connection &connection, std::span<const char16_t *const> statements)
{
    for (const char16_t *statement : statements) {
        if (const auto done = connection.once(QString::fromUtf16(statement)); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/**
 * The journal (entry, payload) is what counts; chain, session, trend and snapshot beside it can be made anew from it or be missed.
 * Times are milliseconds since 1970 in UTC, ids are the 16 bytes of a UUID.
 */
StorageResult<void> createSchema(Connection &connection)
{
    static constexpr std::array statements{
        u"PRAGMA application_id = 0x4d696743",
        u"CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID, STRICT",
        u"CREATE TABLE session (id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16), created INTEGER NOT NULL,"
        u" header TEXT NOT NULL, overview TEXT NOT NULL DEFAULT '{}') WITHOUT ROWID, STRICT",
        u"CREATE TABLE chain (id INTEGER PRIMARY KEY, session BLOB NOT NULL REFERENCES session (id),"
        u" console BLOB NOT NULL CHECK (length(console) = 16), last_sequence INTEGER NOT NULL, last_time INTEGER NOT NULL,"
        u" last_hash BLOB NOT NULL, UNIQUE (session, console)) STRICT",
        u"CREATE TABLE entry (chain INTEGER NOT NULL REFERENCES chain (id), sequence INTEGER NOT NULL CHECK (sequence > 0),"
        u" wall_time INTEGER NOT NULL, monotonic INTEGER NOT NULL, program_version TEXT NOT NULL, guide_version TEXT NOT NULL,"
        u" kind TEXT NOT NULL, subject TEXT NOT NULL, limits TEXT NOT NULL, payload_hash BLOB NOT NULL,"
        u" previous_hash BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (chain, sequence)) WITHOUT ROWID, STRICT",
        // Apart from its entry, so that it can be erased together with its salt and the chain still verifies.
        u"CREATE TABLE payload (chain INTEGER NOT NULL, sequence INTEGER NOT NULL, salt BLOB NOT NULL, content TEXT NOT NULL,"
        u" PRIMARY KEY (chain, sequence), FOREIGN KEY (chain, sequence) REFERENCES entry (chain, sequence)) WITHOUT ROWID, STRICT",
        u"CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END",
        u"CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END",
        u"CREATE TRIGGER payload_is_never_changed BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'append only'); END",
        u"CREATE TABLE trend (session BLOB NOT NULL REFERENCES session (id), key TEXT NOT NULL, time INTEGER NOT NULL,"
        u" value REAL NOT NULL, PRIMARY KEY (session, key, time)) WITHOUT ROWID, STRICT",
        u"CREATE TABLE draft (session BLOB NOT NULL REFERENCES session (id), key TEXT NOT NULL, text TEXT NOT NULL,"
        u" PRIMARY KEY (session, key)) WITHOUT ROWID, STRICT",
    };
    return runAll(connection, statements);
}

/** What a replay made of the journal up to an entry, so that opening a session does not take longer with its age. */
StorageResult<void> addSnapshots(Connection &connection)
{
    static constexpr std::array statements{
        u"CREATE TABLE snapshot (session BLOB PRIMARY KEY NOT NULL REFERENCES session (id), chain INTEGER NOT NULL,"
        u" sequence INTEGER NOT NULL, hash BLOB NOT NULL, content TEXT NOT NULL) WITHOUT ROWID, STRICT",
    };
    return runAll(connection, statements);
}

/** Contents of evidence, each once; the journal says what they are. `evidence_use` can be made anew from it. */
StorageResult<void> addEvidence(Connection &connection)
{
    static constexpr std::array statements{
        u"CREATE TABLE evidence (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),"
        u" size INTEGER NOT NULL CHECK (size > 0), content BLOB NOT NULL) STRICT",
        u"CREATE TABLE evidence_use (session BLOB NOT NULL REFERENCES session (id), step TEXT NOT NULL,"
        u" evidence INTEGER NOT NULL REFERENCES evidence (id), PRIMARY KEY (session, step, evidence)) WITHOUT ROWID, STRICT",
        u"CREATE TRIGGER evidence_is_never_changed BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'append only'); END",
    };
    return runAll(connection, statements);
}

/**
 * The list of sessions in every order, and the words of their journals. Both can be made anew from session, chain and entry;
 * the words of what is there already are added later, in slices (SearchIndexer), and what is still to be added is in `chain.indexed`.
 */
StorageResult<void> addSearch(Connection &connection)
{
    static constexpr std::array statements{
        u"CREATE TABLE listing (number INTEGER PRIMARY KEY, session BLOB NOT NULL UNIQUE REFERENCES session (id),"
        u" created INTEGER NOT NULL, last_time INTEGER NOT NULL, customer TEXT NOT NULL, product TEXT NOT NULL,"
        u" technician TEXT NOT NULL, outcome TEXT NOT NULL, pieces INTEGER NOT NULL DEFAULT 0) STRICT",
        u"INSERT INTO listing (session, created, last_time, customer, product, technician, outcome)"
        u" SELECT s.id, s.created, coalesce((SELECT max(last_time) FROM chain WHERE session = s.id), s.created),"
        u" lower(coalesce(s.header ->> 'customer', '')), coalesce(s.header ->> 'product', ''), coalesce(s.header ->> 'technician', ''),"
        u" coalesce(s.overview ->> 'outcome', '') FROM session s ORDER BY s.created",
        u"CREATE INDEX listing_by_time ON listing (last_time)",
        u"CREATE INDEX listing_by_outcome ON listing (outcome, last_time)",
        u"CREATE INDEX listing_by_created ON listing (created)",
        u"CREATE INDEX listing_by_customer ON listing (customer)",
        u"CREATE INDEX listing_by_product ON listing (product)",
        u"CREATE INDEX listing_by_technician ON listing (technician)",
        u"ALTER TABLE chain ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0",
        u"CREATE INDEX chain_to_index ON chain (id) WHERE indexed < last_sequence",
        // The words come folded and apart (SearchWords). Every beginning of a word is asked for while it is typed.
        u"CREATE VIRTUAL TABLE words USING fts5 (text, columnsize = 0, prefix = '1 2 3',"
        u" tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")",
        u"INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
        u"CREATE TABLE person (session INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (session, name)) WITHOUT ROWID, STRICT",
        u"CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
        u"CREATE TABLE found (term INTEGER NOT NULL, session INTEGER NOT NULL, PRIMARY KEY (term, session)) WITHOUT ROWID, STRICT",
    };
    return runAll(connection, statements);
}

/**
 * What leaves the list, and when what is past may be erased. Both belong to this console and stand in no journal. `customer` is
 * folded as in the list, empty for everybody who has no row; no years: for ever.
 */
StorageResult<void> addRetention(Connection &connection)
{
    static constexpr std::array statements{
        u"ALTER TABLE listing ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
        u"CREATE INDEX listing_archived ON listing (archived) WHERE archived <> 0",
        u"CREATE TABLE retention (customer TEXT PRIMARY KEY NOT NULL, years INTEGER NOT NULL) WITHOUT ROWID, STRICT",
        // Who else uses a content is asked for each piece that is erased.
        u"CREATE INDEX evidence_use_by_content ON evidence_use (evidence)",
    };
    return runAll(connection, statements);
}

// Newest last. A migration that was ever released is never changed: add the next one.
constexpr std::array migrationList{
    Migration{1, createSchema}, Migration{2, addSnapshots}, Migration{3, addEvidence}, Migration{4, addSearch}, Migration{5, addRetention},
};
static_assert(versionsIncreaseByOne(migrationList));
} // namespace

std::span<const Migration> builtInMigrations()
{
    return migrationList;
}
