import EnclaveHealth
import Synchronization

/// Statements that are compiled once, for one connection.
protocol StoreStatements: SendableMetatype, ~Copyable {
    init(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure)
}

/// A connection to a store file with the statements that are run on it, for one thread at a time.
final class StoreDatabase<Statements: StoreStatements & ~Copyable>: Sendable {
    private struct State: ~Copyable {
        let connection: SQLiteConnection
        let statements: Statements
    }

    private let path: String
    /// How many pages the file may have, where that is limited.
    private let pageLimit: Int?
    private let state: Mutex<State>

    /// Opens the file, or makes it.
    ///
    /// - Parameters:
    ///   - sizeLimit: How many bytes the file may have.
    ///   - milliseconds: How long to wait for others who have the file locked.
    init(path: String, sizeLimit: Int?, waiting milliseconds: Int32) throws(StoreError) {
        self.path = path
        let connection = try StoreFile.open(path, waiting: milliseconds)
        do throws(SQLiteFailure) {
            pageLimit = try sizeLimit.map { (bytes) throws(SQLiteFailure) in
                let pages = try max(bytes, 0) / max(Int(connection.integer("PRAGMA page_size")), 1)
                try connection.execute("PRAGMA max_page_count = \(max(pages, 1))")
                return pages
            }
            let statements = try Statements(connection)
            state = Mutex(State(connection: connection, statements: statements))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Runs `body` while no other thread uses the connection.
    func read<Result: Sendable>(
        _ body: (borrowing Statements) throws(SQLiteFailure) -> Result
    ) throws(StoreError) -> Result {
        try run { (state) throws(SQLiteFailure) in try body(state.statements) }
    }

    /// Runs `body` if no other thread uses the connection; nil if one does.
    func readIfFree<Result: Sendable>(
        _ body: (borrowing Statements) throws(SQLiteFailure) -> Result
    ) throws(StoreError) -> Result? {
        try state.withLockIfAvailable { (state) throws(StoreError) in
            do throws(SQLiteFailure) {
                return try body(state.statements)
            } catch {
                throw StoreError(error, path: path)
            }
        }
    }

    /// Runs `body` in a transaction that writes, which is undone as a whole where it throws.
    ///
    /// - Parameter pages: How many pages `body` may add to the file, at most.
    func write<Result: Sendable>(
        needing pages: Int = 0,
        _ body: (borrowing Statements, borrowing SQLiteConnection) throws(SQLiteFailure) -> Result
    ) throws(StoreError) -> Result {
        try run(needing: pages, checksPlace: true) { (state) throws(SQLiteFailure) in
            try state.connection.transaction { () throws(SQLiteFailure) in
                try body(state.statements, state.connection)
            }
        }
    }

    /// Throws where the file is no longer at its path: what is written would be lost, and what is read is old.
    func checkPlace() throws(StoreError) {
        try run(checksPlace: true) { (_) throws(SQLiteFailure) in }
    }

    private func run<Result: Sendable>(
        needing pages: Int = 0,
        checksPlace: Bool = false,
        _ body: (borrowing State) throws(SQLiteFailure) -> Result
    ) throws(StoreError) -> Result {
        try state.withLock { (state) throws(StoreError) in
            if checksPlace, state.connection.hasMoved {
                throw StoreError(.cannotOpen, "\(path) was moved or removed while it was open; open it again")
            }
            do throws(SQLiteFailure) {
                return try body(state)
            } catch {
                if error.kind == .full, let pageLimit, Self.hasReached(pageLimit - pages, state.connection) {
                    throw limitReached()
                }
                throw StoreError(error, path: path)
            }
        }
    }

    /// SQLite calls a disk full and a file that has reached its limit by one name.
    private static func hasReached(_ pages: Int, _ connection: borrowing SQLiteConnection) -> Bool {
        do throws(SQLiteFailure) {
            return try connection.integer("PRAGMA page_count") >= pages
        } catch {
            return false
        }
    }

    private func limitReached() -> StoreError {
        StoreError(
            .capacityExceeded,
            "\(path) has reached the limit of its size; it has room again when entries expire or are deleted"
        )
    }
}
