import EnclaveHealth
import Glibc

/// A file of this module: made with mode 0600, opened, checked, in WAL mode and synchronized at every commit.
enum StoreFile {
    /// In the file's header, so that no other program's database is taken for one: "EWst".
    private static let applicationID: Int64 = 0x4557_7374
    /// Changes with the tables.
    static let schemaVersion: Int64 = 2

    /// The tables of version 1: the nonces of a guard.
    private static let nonces = """
        CREATE TABLE nonces (
            key BLOB NOT NULL PRIMARY KEY,
            expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX nonces_by_expiry ON nonces (expires);
        """

    /// What version 2 has besides: the entries of a store, and how often they were written to.
    private static let entries = """
        CREATE TABLE entries (
            key BLOB NOT NULL PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE entries_version (version INTEGER NOT NULL) STRICT;
        INSERT INTO entries_version VALUES (0);
        """

    /// The path as SQLite is to take it: it reads `:memory:`, `file:…` and an empty path in ways of its own.
    static func literal(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

    /// Makes the file where there is none, with tables, and adds those that a file of an earlier version has not.
    ///
    /// - Parameters:
    ///   - path: Any path; taken as it is.
    ///   - milliseconds: How long to wait for others who have the file locked.
    static func open(_ path: String, waiting milliseconds: Int32) throws(StoreError) -> SQLiteConnection {
        try make(path)
        do throws(SQLiteFailure) {
            let connection = try SQLiteConnection(path: literal(path), waiting: milliseconds)
            let isEmpty = try isEmpty(connection)
            let version = isEmpty ? 0 : try checkedVersion(connection)
            if connection.isReadOnly {
                throw SQLiteFailure(kind: .readOnly, message: "the file cannot be written to")
            }
            try setUp(connection, isEmpty: isEmpty, waiting: milliseconds)
            if version != schemaVersion { try makeTables(connection) }
            return connection
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Makes an empty file that its owner alone may read and write, if there is none. The file is not opened for
    /// it: closing it would take the locks away from a connection that this process has to the same file.
    private static func make(_ path: String) throws(StoreError) {
        // The path is read within the call.
        if unsafe mknod(literal(path), S_IFREG | 0o600, 0) == 0 || errno == EEXIST { return }
        let reason = unsafe String(cString: strerror(errno))
        let code: StoreError.Code =
            switch errno {
            case ENOSPC, EDQUOT: .diskFull
            case EROFS: .readOnly
            default: .cannotOpen
            }
        throw StoreError(code, "\(path) cannot be made: \(reason)")
    }

    /// Whether nothing was ever stored in the file.
    private static func isEmpty(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> Bool {
        let marks = try connection.integer("PRAGMA application_id") | connection.integer("PRAGMA user_version")
        let tables = try connection.integer("SELECT count(*) FROM sqlite_schema")
        return marks == 0 && tables == 0
    }

    /// The version of the tables, which this program knows or has known.
    private static func checkedVersion(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> Int64 {
        guard try connection.integer("PRAGMA application_id") == applicationID else {
            throw SQLiteFailure(kind: .otherSchema, message: "the file is a database of another program")
        }
        let version = try connection.integer("PRAGMA user_version")
        guard (1...schemaVersion).contains(version) else {
            throw SQLiteFailure(
                kind: .otherSchema,
                message: "the file has schema version \(version), and this program knows version \(schemaVersion)"
            )
        }
        return version
    }

    private static func setUp(
        _ connection: borrowing SQLiteConnection,
        isEmpty: Bool,
        waiting milliseconds: Int32
    ) throws(SQLiteFailure) {
        // A claim changes few bytes of a page, and the log takes the whole page.
        if isEmpty { try connection.execute("PRAGMA page_size = 2048") }
        try useWriteAheadLog(connection, waiting: milliseconds)
        try connection.execute("PRAGMA synchronous = FULL")
        // The log has 32 MiB before it goes into the file: pages that change often go there once.
        try connection.execute("PRAGMA wal_autocheckpoint = 16000")
        try connection.execute("PRAGMA cache_size = -65536")
    }

    /// Makes the tables that are missing, all or none.
    private static func makeTables(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) {
        try connection.transaction { () throws(SQLiteFailure) in
            // Another may have been faster.
            let version = try isEmpty(connection) ? 0 : checkedVersion(connection)
            if version < 1 { try connection.execute(nonces) }
            if version < 2 { try connection.execute(entries) }
            try connection.execute("PRAGMA application_id = \(applicationID)")
            try connection.execute("PRAGMA user_version = \(schemaVersion)")
        }
    }

    /// SQLite does not wait by itself where two change the mode of a file at a time.
    private static func useWriteAheadLog(
        _ connection: borrowing SQLiteConnection,
        waiting milliseconds: Int32
    ) throws(SQLiteFailure) {
        let step: Int32 = 5
        var waited: Int32 = 0
        while true {
            do throws(SQLiteFailure) {
                let mode = try connection.text("PRAGMA journal_mode = WAL")
                if mode == "wal" { return }
                throw SQLiteFailure(kind: .other, message: "the file system allows no write-ahead log")
            } catch {
                if error.kind != .locked || waited >= milliseconds { throw error }
            }
            usleep(UInt32(step) * 1000)
            waited += step
        }
    }
}

extension SQLiteConnection {
    /// Runs `body` in a transaction that writes, which is undone as a whole where it throws.
    func transaction<Result>(_ body: () throws(SQLiteFailure) -> Result) throws(SQLiteFailure) -> Result {
        try execute("BEGIN IMMEDIATE")
        do throws(SQLiteFailure) {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            // SQLite may have undone it already. Where it cannot even do that, the next one who opens the file does.
            if isInTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }
}

extension StoreError {
    /// What the failure of SQLite means for a store.
    init(_ failure: SQLiteFailure, path: String) {
        let code: Code
        let hint: String
        switch failure.kind {
        case .full: (code, hint) = (.diskFull, "; make room on the disk")
        case .readOnly: (code, hint) = (.readOnly, "; check the permissions of the file and its directory")
        case .cannotOpen: (code, hint) = (.cannotOpen, "; check the permissions of the file and its directory")
        case .notADatabase: (code, hint) = (.notADatabase, "; name another file, or restore this one")
        case .otherSchema: (code, hint) = (.otherSchema, "; name another file")
        case .locked: (code, hint) = (.locked, "; another program has the file locked")
        case .other: (code, hint) = (.inputOutput, "")
        }
        self.init(code, "\(path): \(failure.message)\(hint)")
    }
}
