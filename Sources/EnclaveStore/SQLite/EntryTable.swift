import EnclaveHealth
import WireFormat

/// The table of entries and the number of the version, within whatever transaction the connection is in.
struct EntryTable: StoreStatements, ~Copyable {
    /// An entry, copied.
    typealias Entry = (key: [UInt8], value: [UInt8])

    private let find: SQLiteStatement
    private let set: SQLiteStatement
    private let delete: SQLiteStatement
    private let readVersion: SQLiteStatement
    private let writeVersion: SQLiteStatement
    private let ascending: SQLiteStatement
    private let descending: SQLiteStatement
    private let ascendingUnbounded: SQLiteStatement
    private let descendingUnbounded: SQLiteStatement

    init(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) {
        let find = try connection.prepare("SELECT value FROM entries WHERE key = ?1")
        let set = try connection.prepare("REPLACE INTO entries (key, value) VALUES (?1, ?2)")
        let delete = try connection.prepare("DELETE FROM entries WHERE key = ?1")
        let readVersion = try connection.prepare("SELECT version FROM entries_version")
        let writeVersion = try connection.prepare("UPDATE entries_version SET version = ?1")
        let ascending = try connection.prepare(Self.scanText(isBounded: true, reverse: false))
        let descending = try connection.prepare(Self.scanText(isBounded: true, reverse: true))
        let ascendingUnbounded = try connection.prepare(Self.scanText(isBounded: false, reverse: false))
        descendingUnbounded = try connection.prepare(Self.scanText(isBounded: false, reverse: true))
        self.find = find
        self.set = set
        self.delete = delete
        self.readVersion = readVersion
        self.writeVersion = writeVersion
        self.ascending = ascending
        self.descending = descending
        self.ascendingUnbounded = ascendingUnbounded
    }

    static func scanText(isBounded: Bool, reverse: Bool) -> String {
        let end = isBounded ? " AND key < ?3" : ""
        return "SELECT key, value FROM entries WHERE key >= ?1\(end) ORDER BY key \(reverse ? "DESC" : "ASC") LIMIT ?2"
    }

    /// The number of the version.
    func version() throws(SQLiteFailure) -> UInt64 {
        defer { readVersion.reset() }
        return try readVersion.step() ? UInt64(bitPattern: readVersion.integer(0)) : 0
    }

    /// The value of a key; nil where there is none.
    func value(of key: [UInt8]) throws(SQLiteFailure) -> [UInt8]? {
        try find.bind(key.rawSpan, at: 1)
        defer { find.reset() }
        return try find.step() ? find.bytes(0) : nil
    }

    /// The first entries of a range, in its direction, at most `limit`.
    func entries(of range: KeyRange, reverse: Bool, limit: Int) throws(SQLiteFailure) -> [Entry] {
        switch (range.upper != nil, reverse) {
        case (true, false): try Self.entries(ascending, range, limit: limit)
        case (true, true): try Self.entries(descending, range, limit: limit)
        case (false, false): try Self.entries(ascendingUnbounded, range, limit: limit)
        case (false, true): try Self.entries(descendingUnbounded, range, limit: limit)
        }
    }

    private static func entries(
        _ scan: borrowing SQLiteStatement,
        _ range: KeyRange,
        limit: Int
    ) throws(SQLiteFailure) -> [Entry] {
        try scan.bind(range.lower.rawSpan, at: 1)
        try scan.bind(Int64(limit), at: 2)
        if let upper = range.upper { try scan.bind(upper.rawSpan, at: 3) }
        defer { scan.reset() }
        var entries: [Entry] = []
        while try scan.step() { entries.append((scan.bytes(0), scan.bytes(1))) }
        return entries
    }

    /// Makes all writes of a batch, in the order of their keys: neighbours are in the same page.
    func write(_ batch: WriteBatch, version: UInt64) throws(SQLiteFailure) {
        for (key, value) in batch {
            if let value {
                try set.bind(key.rawSpan, at: 1)
                try set.bind(value.rawSpan, at: 2)
                try set.run()
            } else {
                try delete.bind(key.rawSpan, at: 1)
                try delete.run()
            }
        }
        try writeVersion.bind(Int64(bitPattern: version), at: 1)
        try writeVersion.run()
    }
}
