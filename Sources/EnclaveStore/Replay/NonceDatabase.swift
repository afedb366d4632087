import EnclaveSigning
import Synchronization
import WireFormat

/// A connection to the file of a guard, for one thread at a time.
final class NonceDatabase: Sendable {
    private struct State: ~Copyable {
        let connection: SQLiteConnection
        let nonces: NonceTable
    }

    private let path: String
    /// How many pages the file may have, where that is limited.
    private let pageLimit: Int?
    private let state: Mutex<State>

    init(path: String, sizeLimit: Int?, waiting milliseconds: Int32) throws(ReplayGuardError) {
        self.path = path
        let connection = try StoreFile.open(path, waiting: milliseconds)
        do throws(SQLiteFailure) {
            pageLimit = try sizeLimit.map { (bytes) throws(SQLiteFailure) in
                let pages = try max(bytes, 0) / max(Int(connection.integer("PRAGMA page_size")), 1)
                try connection.execute("PRAGMA max_page_count = \(max(pages, 1))")
                return pages
            }
            let nonces = try NonceTable(connection)
            state = Mutex(State(connection: connection, nonces: nonces))
        } catch {
            throw ReplayGuardError(error, path: path)
        }
    }

    /// Claims nonces in one transaction.
    func claim(_ claims: [ClaimQueue.Claim]) throws(ReplayGuardError) -> [ReplayVerdict] {
        // A claim writes to two trees, and may part a page at each of their levels.
        try run(needing: 16 + 4 * claims.count) { (state) throws(SQLiteFailure) in
            try state.connection.transaction { () throws(SQLiteFailure) in
                try claims.map { (claim) throws(SQLiteFailure) in
                    try state.nonces.claim(claim.key, expires: claim.expires, state.connection)
                }
            }
        }
    }

    /// Deletes nonces that expire before `time`, at most `limit`, in one transaction. Returns how many.
    func expire(before time: Int64, limit: Int) throws(ReplayGuardError) -> Int {
        try run { (state) throws(SQLiteFailure) in
            try state.connection.transaction { () throws(SQLiteFailure) in
                try state.nonces.expire(before: time, limit: limit, state.connection)
            }
        }
    }

    func contains(_ key: [UInt8]) throws(ReplayGuardError) -> Bool {
        try run { (state) throws(SQLiteFailure) in try state.nonces.contains(key) }
    }

    /// - Parameter pages: How many pages `body` may add to the file, at most.
    private func run<Result: Sendable>(
        needing pages: Int = 0,
        _ body: (borrowing State) throws(SQLiteFailure) -> Result
    ) throws(ReplayGuardError) -> Result {
        try state.withLock { (state) throws(ReplayGuardError) in
            if state.connection.hasMoved {
                throw ReplayGuardError(.cannotOpen, "\(path) was moved or removed while it was open; open it again")
            }
            do throws(SQLiteFailure) {
                return try body(state)
            } catch {
                if error.kind == .full, let pageLimit, hasReached(pageLimit - pages, state.connection) {
                    throw limitReached()
                }
                throw ReplayGuardError(error, path: path)
            }
        }
    }

    /// SQLite calls a disk full and a file that has reached its limit by one name.
    private func hasReached(_ pages: Int, _ connection: borrowing SQLiteConnection) -> Bool {
        do throws(SQLiteFailure) {
            return try connection.integer("PRAGMA page_count") >= pages
        } catch {
            return false
        }
    }

    private func limitReached() -> ReplayGuardError {
        ReplayGuardError(
            .capacityExceeded,
            "\(path) has reached the limit of its size; it has room again when nonces expire"
        )
    }
}
