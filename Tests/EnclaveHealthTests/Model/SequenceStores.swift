import EnclaveHealth
import EnclaveStore
import Foundation

/// A store in memory. What a crash leaves of it is a copy of its entries.
struct MemoryStore: ReopenableStore {
    private var memory = InMemoryStore()
    var store: any KeyValueStore { memory }

    mutating func reopen() throws {
        var batch = WriteBatch()
        for (key, value) in try memory.entries() { batch.set(key, value) }
        memory = InMemoryStore()
        try memory.write(batch)
    }
}

/// A store in a file, which is closed and opened again.
struct FileStore: ReopenableStore {
    private let path: String
    private var sqlite: SQLiteStore?

    /// A new file in a directory.
    init(in directory: URL) throws {
        path = directory.appendingPathComponent("\(UUID().uuidString).db").path
        sqlite = try SQLiteStore(path: path)
    }

    var store: any KeyValueStore {
        guard let sqlite else { preconditionFailure("the store is closed while it is opened again") }
        return sqlite
    }

    mutating func reopen() throws {
        // Its file is closed before it is opened.
        sqlite = nil
        sqlite = try SQLiteStore(path: path)
    }
}

extension KeyValueStore {
    /// All that is in it, in the order of the keys.
    func entries() throws -> [(key: [UInt8], value: [UInt8])] {
        var entries: [(key: [UInt8], value: [UInt8])] = []
        try iterate(prefix: [], from: nil, reverse: false) { (key, value) in
            entries.append((key, value))
            return true
        }
        return entries
    }
}
