import EnclaveHealth
import EnclaveSigning
import WireFormat

/// The table of nonces, within whatever transaction the connection is in: what claims a nonce together with
/// other writes runs this in the transaction of those.
struct NonceTable: StoreStatements, ~Copyable {
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

extension StoreDatabase where Statements == NonceTable {
    /// Claims nonces in one transaction.
    func claim(_ claims: [ClaimQueue.Claim]) throws(ReplayGuardError) -> [ReplayVerdict] {
        try ReplayGuardError.mapping { () throws(StoreError) in
            // A claim writes to two trees, and may part a page at each of their levels.
            try write(needing: 16 + 4 * claims.count) { (nonces, connection) throws(SQLiteFailure) in
                try claims.map { (claim) throws(SQLiteFailure) in
                    try nonces.claim(claim.key, expires: claim.expires, connection)
                }
            }
        }
    }

    /// Deletes nonces that expire before `time`, at most `limit`, in one transaction. Returns how many.
    func expire(before time: Int64, limit: Int) throws(ReplayGuardError) -> Int {
        try ReplayGuardError.mapping { () throws(StoreError) in
            try write { (nonces, connection) throws(SQLiteFailure) in
                try nonces.expire(before: time, limit: limit, connection)
            }
        }
    }

    func contains(_ key: [UInt8]) throws(ReplayGuardError) -> Bool {
        try ReplayGuardError.mapping { () throws(StoreError) in
            try checkPlace()
            return try read { (nonces) throws(SQLiteFailure) in try nonces.contains(key) }
        }
    }
}

extension ReplayGuardError {
    /// Runs `body`, whose errors are those of a file.
    static func mapping<Result>(
        _ body: () throws(StoreError) -> Result
    ) throws(ReplayGuardError) -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            // Each code of a file is one of a guard; a guard expects no version, and conflicts with nobody.
            throw ReplayGuardError(Code(rawValue: error.code.rawValue) ?? .inputOutput, error.message)
        }
    }
}
