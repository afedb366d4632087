// The only file that calls SQLite. A connection and its statements are used by one thread at a time, which
// their owner sees to; no pointer of SQLite's leaves them.
import CSQLite
import Glibc
import WireFormat

/// What SQLite says when it cannot do something.
struct SQLiteFailure: Error {
    /// What went wrong, without SQLite's details.
    enum Kind {
        case full, readOnly, cannotOpen, notADatabase, otherSchema, locked, other
    }

    /// What went wrong.
    let kind: Kind
    /// One sentence, most often SQLite's own.
    let message: String
}

/// A connection to a database file.
@safe
struct SQLiteConnection: ~Copyable {
    private let handle: OpaquePointer

    /// Opens a file that exists.
    ///
    /// - Parameter milliseconds: How long to wait for others who have the file locked.
    init(path: String, waiting milliseconds: Int32) throws(SQLiteFailure) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        // The path is read within the call; the handle is this value's alone, which closes it.
        let result = unsafe sqlite3_open_v2(path, &opened, flags, nil)
        guard let connection = unsafe opened else {
            throw SQLiteFailure(SQLITE_NOMEM, "out of memory")
        }
        if result != SQLITE_OK {
            let failure = unsafe Self.failure(result, connection)
            unsafe sqlite3_close_v2(connection)
            throw failure
        }
        unsafe handle = connection
        unsafe sqlite3_busy_timeout(handle, milliseconds)
    }

    // Statements that live longer keep the connection until they are gone.
    deinit { unsafe sqlite3_close_v2(handle) }

    /// Runs statements that have no result.
    func execute(_ sql: String) throws(SQLiteFailure) {
        // The text is read within the call.
        let result = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
        if result != SQLITE_OK { throw unsafe Self.failure(result, handle) }
    }

    /// Compiles a statement.
    func prepare(_ sql: String) throws(SQLiteFailure) -> SQLiteStatement {
        var made: OpaquePointer?
        // The text is read within the call; the statement is finalized by the value that takes it.
        let result = unsafe sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        guard result == SQLITE_OK, let statement = unsafe made else { throw unsafe Self.failure(result, handle) }
        return unsafe SQLiteStatement(statement)
    }

    /// The text in the first column of the first row; empty where there is no row.
    func text(_ sql: String) throws(SQLiteFailure) -> String {
        let statement = try prepare(sql)
        return try statement.step() ? String(decoding: statement.bytes(0), as: UTF8.self) : ""
    }

    /// The number in the first column of the first row; 0 where there is no row.
    func integer(_ sql: String) throws(SQLiteFailure) -> Int64 {
        let statement = try prepare(sql)
        return try statement.step() ? statement.integer(0) : 0
    }

    /// How many rows the last statement that wrote has changed.
    var changes: Int { unsafe Int(sqlite3_changes64(handle)) }

    /// Whether a transaction is open.
    var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    /// Whether the file can only be read.
    var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

    /// Whether the file is no longer at the path that it was opened at.
    var hasMoved: Bool {
        var answer: Int32 = 0
        // SQLite stores one int within the call.
        let result = unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &answer)
        return result == SQLITE_OK && answer != 0
    }

    // The caller has an open handle; the text is copied before anything else is asked of it.
    fileprivate static func failure(_ code: Int32, _ handle: OpaquePointer) -> SQLiteFailure {
        let message = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) } ?? "no message"
        return unsafe SQLiteFailure(code, systemError: sqlite3_system_errno(handle), message)
    }
}

/// A compiled statement, run again and again with other values.
@safe
struct SQLiteStatement: ~Copyable {
    private let handle: OpaquePointer

    fileprivate init(_ handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Gives the parameter of this number, counted from 1, bytes. They are copied.
    func bind(_ bytes: RawSpan, at position: Int32) throws(SQLiteFailure) {
        // SQLITE_TRANSIENT, which C has as a cast that Swift does not import: SQLite copies within the call.
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let result = unsafe bytes.withUnsafeBytes {
            // No bytes may have no address, which would be NULL.
            if unsafe $0.isEmpty { return unsafe sqlite3_bind_zeroblob(handle, position, 0) }
            return unsafe sqlite3_bind_blob(handle, position, $0.baseAddress, Int32($0.count), copied)
        }
        try check(result)
    }

    /// Gives the parameter of this number, counted from 1, a number.
    func bind(_ number: Int64, at position: Int32) throws(SQLiteFailure) {
        try check(unsafe sqlite3_bind_int64(handle, position, number))
    }

    /// Goes to the next row. Returns whether there is one.
    func step() throws(SQLiteFailure) -> Bool {
        let result = unsafe sqlite3_step(handle)
        if result == SQLITE_ROW { return true }
        if result == SQLITE_DONE { return false }
        try check(result)
        return false
    }

    /// Runs to the end, for a statement without rows, and makes ready for the next run.
    func run() throws(SQLiteFailure) {
        defer { reset() }
        while try step() {}
    }

    /// Makes ready for the next run.
    func reset() { unsafe sqlite3_reset(handle) }

    /// A number of this row; columns are counted from 0.
    func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

    /// A copy of the bytes of a column of this row.
    func bytes(_ column: Int32) -> [UInt8] {
        // Valid until the next step, and copied here; the size is asked for after the pointer, as SQLite wants.
        guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
        let count = unsafe Int(sqlite3_column_bytes(handle, column))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    private func check(_ result: Int32) throws(SQLiteFailure) {
        if result == SQLITE_OK { return }
        guard let connection = unsafe sqlite3_db_handle(handle) else {
            throw SQLiteFailure(result, "the statement failed")
        }
        throw unsafe SQLiteConnection.failure(result, connection)
    }
}

extension SQLiteFailure {
    /// What an extended result code and the `errno` behind it say.
    fileprivate init(_ code: Int32, systemError: Int32 = 0, _ words: String) {
        // A text constant, or a buffer of this thread, and copied here.
        let details = unsafe systemError == 0 ? "" : ", " + String(cString: strerror(systemError))
        message = "\(words) (SQLite error \(code)\(details))"
        if systemError == ENOSPC || systemError == EDQUOT {
            kind = .full
            return
        }
        kind =
            switch code & 0xff {
            case SQLITE_FULL: .full
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
            case SQLITE_CANTOPEN: .cannotOpen
            case SQLITE_NOTADB, SQLITE_CORRUPT: .notADatabase
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .locked
            default: .other
            }
    }
}
