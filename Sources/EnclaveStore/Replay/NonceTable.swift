import EnclaveSigning
import WireFormat

/// The table of nonces, within whatever transaction the connection is in: what claims a nonce together with
/// other writes runs this in the transaction of those.
struct NonceTable: ~Copyable {
    private let insert: SQLiteStatement
    private let find: SQLiteStatement
    private let deleteExpired: SQLiteStatement

    static let deletionText = """
        DELETE FROM nonces WHERE key IN (
            SELECT key FROM nonces INDEXED BY nonces_by_expiry WHERE expires < ?1 ORDER BY expires LIMIT ?2
        )
        """

    init(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) {
        let insert = try connection.prepare("INSERT INTO nonces (key, expires) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        let find = try connection.prepare("SELECT 1 FROM nonces WHERE key = ?1")
        deleteExpired = try connection.prepare(Self.deletionText)
        self.insert = insert
        self.find = find
    }

    /// Claims the nonce of this key.
    func claim(
        _ key: [UInt8],
        expires: Int64,
        _ connection: borrowing SQLiteConnection
    ) throws(SQLiteFailure) -> ReplayVerdict {
        try insert.bind(key.rawSpan, at: 1)
        try insert.bind(expires, at: 2)
        try insert.run()
        return connection.changes == 1 ? .first : .replay
    }

    /// Whether the nonce of this key was claimed.
    func contains(_ key: [UInt8]) throws(SQLiteFailure) -> Bool {
        try find.bind(key.rawSpan, at: 1)
        defer { find.reset() }
        return try find.step()
    }

    /// Deletes at most `limit` nonces that expire before `time`. Returns how many it deleted.
    func expire(before time: Int64, limit: Int, _ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> Int {
        try deleteExpired.bind(time, at: 1)
        try deleteExpired.bind(Int64(limit), at: 2)
        try deleteExpired.run()
        return connection.changes
    }
}
