import EnclaveHealth
import EnclaveSigning
import Foundation
import TestSupport
import Testing

@testable import EnclaveStore

@Suite("Store in SQLite")
struct SQLiteStoreTests {
    private func withFile(_ body: (String) throws -> Void) throws {
        try TemporaryDirectory.with { try body($0.appendingPathComponent("store.db").path) }
    }

    private func batch(_ keys: some Sequence<UInt8>, _ value: [UInt8]) -> WriteBatch {
        var batch = WriteBatch()
        for key in keys { batch.set([key], value) }
        return batch
    }

    @Test("does as a dictionary does, whenever the file is opened again", arguments: 0..<16 as Range<UInt64>)
    func model(seed: UInt64) throws {
        try withFile { path in
            var walk = StoreWalk(seed: seed)
            let difference = try walk.run(SQLiteStore(path: path), calls: 400) { _ in try SQLiteStore(path: path) }
            #expect(difference == nil)
        }
    }

    @Test("what one wrote another reads; each write is a version")
    func sharing() throws {
        try withFile { path in
            let (first, second) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
            #expect(try first.version == 0)
            #expect(try first.write(batch(0..<10, [1])) == 1)
            #expect(try second.version == 1)
            #expect(try second.get([5]) == [1])
            #expect(try second.get([10]) == nil)
            #expect(try second.write(WriteBatch()) == 1)
            #expect(try second.write(batch([5], []), expecting: 1) == 2)
            #expect(try first.get([5]) == [])
            #expect(storeError { try first.write(batch([5], [3]), expecting: 1) }?.code == .conflict)
            #expect(storeError { try first.write(WriteBatch(), expecting: 1) }?.code == .conflict)
            #expect(try first.get([5]) == [])
        }
    }

    @Test("an iteration over thousands meets each entry once, while its body writes to the store")
    func writingBody() throws {
        try withFile { path in
            let store = try SQLiteStore(path: path)
            let keys = (0..<3000).map { [7, UInt8($0 >> 8), UInt8($0 & 255)] }
            var batch = WriteBatch()
            for key in keys { batch.set(key, key) }
            try store.write(batch)
            for reverse in [false, true] {
                var met: [[UInt8]] = []
                try store.iterate(prefix: [7], from: nil, reverse: reverse) { (key, value) throws(StoreError) in
                    #expect(key == value)
                    met.append(key)
                    if met.count % 100 == 0 {
                        var batch = WriteBatch()
                        // Behind what was read already, and outside the prefix.
                        batch.delete(keys[reverse ? 2999 : 0])
                        batch.set([8, 1], key)
                        try store.write(batch)
                        #expect(try store.get([8, 1]) == key)
                    }
                    return true
                }
                let isAll = met == (reverse ? keys.dropFirst().reversed() : keys)
                #expect(isAll, "\(met.count) met")
            }
        }
    }

    @Test("an iteration is a search in the tree of keys, never a scan and a sort")
    func plans() throws {
        try withFile { path in
            _ = try SQLiteStore(path: path)
            let connection = try StoreFile.open(path, waiting: 100)
            for (isBounded, reverse) in [(true, true), (true, false), (false, true), (false, false)] {
                let text = "EXPLAIN QUERY PLAN " + EntryTable.scanText(isBounded: isBounded, reverse: reverse)
                let plan = try connection.prepare(text)
                var steps: [String] = []
                while try plan.step() { steps.append(String(decoding: plan.bytes(3), as: UTF8.self)) }
                let range = isBounded ? "(key>? AND key<?)" : "(key>?)"
                #expect(steps == ["SEARCH entries USING PRIMARY KEY \(range)"])
            }
        }
    }

    @Test("threads that each count up by transactions lose no step")
    func threads() throws {
        try withFile { path in
            let store = try SQLiteStore(path: path)
            Threads.run(4) { _ in
                let transaction = StoreTransaction(store)
                var left = 50
                while left > 0 {
                    do throws(StoreError) {
                        let count = try transaction.get([1])?.first ?? 0
                        transaction.set([1], [count + 1])
                        try transaction.commit()
                        left -= 1
                    } catch {
                        if error.code != .conflict { return }
                        transaction.rollback()
                    }
                }
            }
            #expect(try store.get([1]) == [200])
            #expect(try store.version == 200)
        }
    }

    @Test("a file of version 1 keeps its nonces and gets the new tables")
    func migration() throws {
        try withFile { path in
            try Data().write(to: URL(fileURLWithPath: path))
            let old = try SQLiteConnection(path: path, waiting: 100)
            // As the program that knew version 1 made it.
            try old.execute(
                """
                PRAGMA page_size = 2048; PRAGMA journal_mode = WAL;
                CREATE TABLE nonces (key BLOB NOT NULL PRIMARY KEY, expires INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                CREATE INDEX nonces_by_expiry ON nonces (expires);
                PRAGMA application_id = \(0x4557_7374); PRAGMA user_version = 1;
                INSERT INTO nonces VALUES (x'0901020304050607080900000000000000ff', 77);
                """
            )
            let address: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
            let replayGuard = try SQLiteReplayGuard(path: path)
            #expect(try replayGuard.contains(validator: address.rawSpan, nonce: 255))
            let store = try SQLiteStore(path: path)
            try store.write(batch([1], [2]))
            #expect(try SQLiteStore(path: path).get([1]) == [2])
            #expect(try replayGuard.claim(claim(255, by: address)) == .replay)
            #expect(try replayGuard.claim(claim(256, by: address)) == .first)
            #expect(try old.integer("PRAGMA user_version") == 2)
        }
    }

    @Test("four who open a file of version 1 at once all succeed")
    func racingMigration() throws {
        try withFile { path in
            try Data().write(to: URL(fileURLWithPath: path))
            try SQLiteConnection(path: path, waiting: 100).execute(
                """
                CREATE TABLE nonces (key BLOB NOT NULL PRIMARY KEY, expires INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                CREATE INDEX nonces_by_expiry ON nonces (expires);
                PRAGMA application_id = \(0x4557_7374); PRAGMA user_version = 1;
                """
            )
            Threads.run(4) { thread in
                let error = storeError {
                    var batch = WriteBatch()
                    batch.set([UInt8(thread)], [])
                    try SQLiteStore(path: path).write(batch)
                }
                #expect(error == nil)
            }
            #expect(try SQLiteStore(path: path).all().count == 4)
        }
    }
}

@Suite("Store in SQLite: errors")
struct SQLiteStoreErrorTests {
    private func batch(_ number: Int, entries: Int = 20) -> WriteBatch {
        var batch = WriteBatch()
        for entry in 0..<entries {
            batch.set([UInt8(number >> 8), UInt8(number & 255), UInt8(entry)], [UInt8](repeating: 7, count: 100))
        }
        return batch
    }

    /// Writes batches until one fails. Returns how many were written, and the error.
    private func fill(_ store: SQLiteStore) -> (written: Int, error: StoreError?) {
        for number in 0..<5000 {
            if let error = storeError({ try store.write(batch(number)) }) { return (number, error) }
        }
        return (5000, nil)
    }

    /// Whether the store has all of so many batches, and nothing else.
    private func check(_ store: SQLiteStore, batches: Int) throws {
        let keys = try store.all().map { $0[0] }
        #expect(keys.count == batches * 20)
        #expect(keys.last.map { Int($0[0]) << 8 + Int($0[1]) } == batches - 1)
        #expect(try store.version == UInt64(batches))
    }

    @Test("what is no database is refused and stays as it is")
    func notADatabase() throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("notes.txt")
            let text = Data(String(repeating: "no database at all. ", count: 100).utf8)
            try text.write(to: file)
            #expect(storeError { try SQLiteStore(path: file.path) }?.code == .notADatabase)
            #expect(try Data(contentsOf: file) == text)
            #expect(storeError { try SQLiteStore(path: directory.path) }?.code == .cannotOpen)
        }
    }

    @Test("a file at the limit of its size takes nothing in half, and goes on when entries are deleted")
    func sizeLimit() throws {
        try TemporaryDirectory.with { directory in
            let store = try SQLiteStore(path: directory.appendingPathComponent("s.db").path, sizeLimit: 200_000)
            let (written, error) = fill(store)
            #expect(error?.code == .capacityExceeded)
            #expect((20..<200).contains(written))
            try check(store, batches: written)
            var deletion = WriteBatch()
            for entry in try store.all() { deletion.delete(entry[0]) }
            try store.write(deletion)
            try store.write(batch(1))
            #expect(try store.all().count == 20)
        }
    }

    @Test("a full disk is said to be one; with room again the store goes on", .enabled(if: SmallDisk.isPossible))
    func fullDisk() throws {
        try TemporaryDirectory.with { directory in
            let disk = try SmallDisk(directory, bytes: 1 << 20)
            defer { disk.remove() }
            let path = directory.appendingPathComponent("s.db").path
            let store = try SQLiteStore(path: path)
            let filler = directory.appendingPathComponent("filler")
            disk.fill(filler)
            let (written, error) = fill(store)
            #expect(error?.code == .diskFull)
            try FileManager.default.removeItem(at: filler)
            try store.write(batch(written))
            try check(store, batches: written + 1)
            try check(try SQLiteStore(path: path), batches: written + 1)
        }
    }

    @Test("a file that another has locked for long is refused; afterwards the write goes through")
    func locked() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("s.db").path
            let store = try SQLiteStore(path: path, lockTimeout: 30)
            let other = try StoreFile.open(path, waiting: 30)
            try other.execute("BEGIN IMMEDIATE")
            #expect(storeError { try store.write(batch(0)) }?.code == .locked)
            #expect(try store.all().isEmpty)
            try other.execute("ROLLBACK")
            try store.write(batch(0))
            try check(store, batches: 1)
        }
    }

    @Test("a file that was removed or replaced while it was open is refused")
    func moved() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("s.db").path
            let store = try SQLiteStore(path: path)
            try store.write(batch(0))
            try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
            #expect(storeError { try store.write(batch(1)) }?.code == .cannotOpen)
            #expect(storeError { try StoreTransaction(store).get([1]) }?.code == .cannotOpen)
            try FileManager.default.moveItem(atPath: path + ".old", toPath: path)
            try store.write(batch(1))
            try check(store, batches: 2)
        }
    }

    @Test("a damaged file is refused, whatever is damaged, and nothing traps", arguments: 0..<30 as Range<UInt64>)
    func damage(seed: UInt64) throws {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("s.db")
            do {
                let store = try SQLiteStore(path: file.path)
                for number in 0..<20 { try store.write(batch(number)) }
            }
            try StoreFile.open(file.path, waiting: 1000).execute("PRAGMA wal_checkpoint(TRUNCATE)")
            var bytes = try Data(contentsOf: file)
            var generator = SeededGenerator(seed: seed)
            let page = Int.random(in: 0..<bytes.count / 2048, using: &generator) * 2048
            for offset in 0..<Int.random(in: 1...40, using: &generator) {
                bytes[page + offset] = UInt8.random(in: 0...255, using: &generator)
            }
            try bytes.write(to: file)
            // Any of these may notice; none may do anything else than answer or throw.
            let store: SQLiteStore
            do { store = try SQLiteStore(path: file.path) } catch { return }
            for number in 0..<20 { _ = try? store.get([0, UInt8(number), 3]) }
            _ = try? store.all()
            _ = try? store.iterate(prefix: [0], from: nil, reverse: true) { _, _ in true }
            _ = try? store.write(batch(3))
            _ = try? store.version
        }
    }
}
