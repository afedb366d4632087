import EnclaveHealth

/// A store in an SQLite file, which many threads and processes may share.
///
/// A batch is on the disk when ``write(_:expecting:)`` returns: a process that is killed at any instant, or a machine
/// that loses its power, leaves all of a batch or nothing, and all of each that returned. Reads never wait for
/// one who writes, and see what was committed last. An iteration reads some hundred entries at a time, each time as
/// they are then, and holds no lock while its body runs.
///
/// The file is made with mode 0600 where there is none; beside it, SQLite keeps `-wal` and `-shm` files, which
/// belong to it. A ``SQLiteReplayGuard`` may have its nonces in the same file. After an error nothing of the batch is
/// stored, and the store can be used on.
public final class SQLiteStore: KeyValueStore {
    /// Where the file is.
    public let path: String

    /// How many entries an iteration reads at a time, at first and at most: many end early.
    private static let pages = (first: 8, largest: 256)

    private let writer: StoreDatabase<EntryTable>
    private let reader: StoreDatabase<EntryTable>

    /// Opens the file, or makes it.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - sizeLimit: How many bytes the file may have; a batch that needs more throws
    ///     ``/EnclaveHealth/StoreError/Code/capacityExceeded``. The write-ahead log beside it is not counted.
    ///   - lockTimeout: How many milliseconds to wait while another process has the file locked.
    /// - Throws: ``/EnclaveHealth/StoreError``.
    public init(path: String, sizeLimit: Int? = nil, lockTimeout: Int = 5000) throws(StoreError) {
        let milliseconds = Int32(clamping: max(0, lockTimeout))
        self.path = path
        writer = try StoreDatabase(path: path, sizeLimit: sizeLimit, waiting: milliseconds)
        reader = try StoreDatabase(path: path, sizeLimit: nil, waiting: milliseconds)
    }

    /// - Throws: ``/EnclaveHealth/StoreError``; its code is `cannotOpen` where the file is no longer at its path.
    public var version: UInt64 {
        get throws(StoreError) {
            try reader.checkPlace()
            return try read { (entries) throws(SQLiteFailure) in try entries.version() }
        }
    }

    public func get(_ key: [UInt8]) throws(StoreError) -> [UInt8]? {
        try read { (entries) throws(SQLiteFailure) in try entries.value(of: key) }
    }

    public func iterate(
        prefix: [UInt8],
        from start: [UInt8]?,
        reverse: Bool,
        _ body: (_ key: [UInt8], _ value: [UInt8]) throws(StoreError) -> Bool
    ) throws(StoreError) {
        var range = KeyRange(prefix: prefix, from: start, reverse: reverse)
        var limit = Self.pages.first
        while true {
            let page = try read { (entries) throws(SQLiteFailure) in
                try entries.entries(of: range, reverse: reverse, limit: limit)
            }
            for (key, value) in page {
                if try !body(key, value) { return }
            }
            guard let last = page.last, page.count == limit else { return }
            if reverse { range.lower(to: last.key) } else { range.raise(to: KeyRange.successor(of: last.key)) }
            limit = min(2 * limit, Self.pages.largest)
        }
    }

    /// Reads by the writer's connection, which knows the pages that it wrote, or past it where it is writing.
    private func read<Result: Sendable>(
        _ body: (borrowing EntryTable) throws(SQLiteFailure) -> Result
    ) throws(StoreError) -> Result {
        if let result = try writer.readIfFree(body) { return result }
        return try reader.read(body)
    }

    @discardableResult
    public func write(_ batch: WriteBatch, expecting expected: UInt64?) throws(StoreError) -> UInt64 {
        // An entry may part a page at each level of the tree, and one that is long has pages of its own.
        let pages = 16 + 2 * batch.count + batch.size / 1024
        let found = try writer.write(needing: pages) { (entries, _) throws(SQLiteFailure) in
            let version = try entries.version()
            if batch.isEmpty || expected.map({ $0 != version }) == true { return version }
            try entries.write(batch, version: version + 1)
            return version
        }
        if let expected, expected != found { throw .conflict(at: found, expected: expected) }
        return batch.isEmpty ? found : found + 1
    }
}
