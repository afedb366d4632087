import EnclaveSigning
import Foundation
import Synchronization
import TestSupport
import Testing
import WireFormat

@testable import EnclaveStore

@Suite("Replay guard in SQLite")
struct SQLiteReplayGuardTests {
    private let validator = [UInt8](1...20)

    private func withFile(_ body: (String) throws -> Void) throws {
        try TemporaryDirectory.with { try body($0.appendingPathComponent("nonces.db").path) }
    }

    @Test("a nonce is first once, then a replay, for whoever opens the file")
    func reopen() throws {
        try withFile { path in
            let replayGuard = try SQLiteReplayGuard(path: path)
            for nonce in [0, 1, UInt64.max] {
                #expect(try replayGuard.claim(claim(nonce)) == .first)
                #expect(try replayGuard.claim(claim(nonce)) == .replay)
            }
            let other = try SQLiteReplayGuard(path: path)
            for nonce in [0, 1, UInt64.max] {
                #expect(try other.contains(validator: validator.rawSpan, nonce: nonce))
                #expect(try other.claim(claim(nonce)) == .replay)
            }
            #expect(try other.claim(claim(2)) == .first)
            #expect(try replayGuard.contains(validator: validator.rawSpan, nonce: 2))
        }
    }

    @Test("the file is its owner's alone, with a write-ahead log that is synchronized at every commit")
    func file() throws {
        try withFile { path in
            let replayGuard = try SQLiteReplayGuard(path: path)
            #expect(try replayGuard.claim(claim(1)) == .first)
            for suffix in ["", "-wal", "-shm"] {
                let attributes = try FileManager.default.attributesOfItem(atPath: path + suffix)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
            }
            let connection = try StoreFile.open(path, waiting: 100)
            #expect(try connection.text("PRAGMA journal_mode") == "wal")
            #expect(try connection.integer("PRAGMA synchronous") == 2)
        }
    }

    @Test("answers as a dictionary does, whenever the file is opened again", arguments: 0..<8 as Range<UInt64>)
    func model(seed: UInt64) throws {
        try withFile { path in
            var walk = ReplayWalk(seed: seed)
            let difference = try walk.run(SQLiteReplayGuard(path: path), calls: 400) { _ in
                try SQLiteReplayGuard(path: path)
            }
            #expect(difference == nil)
        }
    }

    @Test("an address has 1 to 255 bytes, and a batch with another is not claimed")
    func addressLength() throws {
        try withFile { path in
            let replayGuard = try SQLiteReplayGuard(path: path)
            for count in [0, 256] {
                let address = [UInt8](repeating: 1, count: count)
                #expect(throwing { try replayGuard.claim(claim(1, by: address)) }?.code == .invalidValidator)
                let batch = [claim(1), claim(1, by: address)]
                #expect(throwing { try replayGuard.claim(batch) }?.code == .invalidValidator)
            }
            #expect(try !replayGuard.contains(validator: validator.rawSpan, nonce: 1))
        }
    }

    @Test("of eight threads that race for the same nonces, one is first for each")
    func threads() throws {
        try withFile { path in
            let replayGuard = try SQLiteReplayGuard(path: path)
            let verdicts = Mutex<[ReplayVerdict?: Int]>([:])
            Threads.run(8) { thread in
                var generator = SeededGenerator(seed: UInt64(thread))
                for nonce in (0..<100 as Range<UInt64>).shuffled(using: &generator) {
                    let verdict = try? replayGuard.claim(claim(nonce))
                    verdicts.withLock { $0[verdict, default: 0] += 1 }
                }
            }
            #expect(verdicts.withLock { $0 } == [.first: 100, .replay: 700])
        }
    }

    @Test("of 64 tasks that race for one nonce, one is first; batches are in order")
    func tasks() async throws {
        try await TemporaryDirectory.with { directory in
            let replayGuard = try SQLiteReplayGuard(path: directory.appendingPathComponent("nonces.db").path)
            let firsts = try await withThrowingTaskGroup { group in
                for task in 0..<64 as Range<UInt64> {
                    group.addTask {
                        try await replayGuard.claim([
                            claim(1000), claim(task), claim(task),
                        ])
                    }
                }
                return try await group.reduce(into: 0) { sum, verdicts in
                    #expect(verdicts.dropFirst() == [.first, .replay])
                    if verdicts[0] == .first { sum += 1 }
                }
            }
            #expect(firsts == 1)
            #expect(try await replayGuard.claim([]).isEmpty)
        }
    }

    @Test("expiry goes by an index, in many small transactions")
    func expiry() throws {
        try withFile { path in
            let replayGuard = try SQLiteReplayGuard(path: path)
            let nonces = 0..<3500 as Range<UInt64>
            #expect(try replayGuard.claim(nonces.map { claim($0, Int64($0)) }).allSatisfy { $0 == .first })
            #expect(try replayGuard.expire(before: 0) == 0)
            #expect(try replayGuard.expire(before: 3000) == 3000)
            #expect(try !replayGuard.contains(validator: validator.rawSpan, nonce: 2999))
            #expect(try replayGuard.contains(validator: validator.rawSpan, nonce: 3000))
            #expect(try replayGuard.expire(before: .max) == 500)

            let connection = try StoreFile.open(path, waiting: 100)
            let plan = try connection.prepare("EXPLAIN QUERY PLAN " + NonceTable.deletionText)
            var steps: [String] = []
            while try plan.step() { steps.append(String(decoding: plan.bytes(3), as: UTF8.self)) }
            #expect(steps.contains { $0.contains("SEARCH nonces USING COVERING INDEX nonces_by_expiry (expires<?)") })
            #expect(!steps.contains { $0.contains("SCAN") }, "\(steps)")
        }
    }
}

@Suite("Replay guard in SQLite: errors")
struct SQLiteReplayGuardErrorTests {
    private let claim = NonceClaim(validator: [7], nonce: 1, expires: 1)

    private func withDirectory(_ body: (URL) throws -> Void) throws { try TemporaryDirectory.with(body) }

    private func codeOfOpening(_ path: String) -> ReplayGuardError.Code? {
        throwing { try SQLiteReplayGuard(path: path) }?.code
    }

    @Test("what is no database is refused and stays as it is")
    func notADatabase() throws {
        try withDirectory { directory in
            let file = directory.appendingPathComponent("notes.txt")
            let text = Data(String(repeating: "no database at all. ", count: 100).utf8)
            try text.write(to: file)
            #expect(codeOfOpening(file.path) == .notADatabase)
            #expect(try Data(contentsOf: file) == text)
        }
    }

    @Test(
        "a database of another program or version is refused and stays as it is",
        arguments: [
            "CREATE TABLE other (x)", "PRAGMA application_id = 5", "PRAGMA user_version = 1",
            "PRAGMA application_id = 1163359092; PRAGMA user_version = 3",
        ]
    )
    func otherSchema(sql: String) throws {
        try withDirectory { directory in
            let file = directory.appendingPathComponent("other.db")
            try Data().write(to: file)
            try SQLiteConnection(path: file.path, waiting: 100).execute(sql)
            let bytes = try Data(contentsOf: file)
            #expect(codeOfOpening(file.path) == .otherSchema)
            #expect(try Data(contentsOf: file) == bytes)
        }
    }

    @Test("the version of the schema that is not known is said")
    func versionText() throws {
        try withDirectory { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            _ = try SQLiteReplayGuard(path: path)
            try SQLiteConnection(path: path, waiting: 100).execute("PRAGMA user_version = 9")
            let error = throwing { try SQLiteReplayGuard(path: path) }
            #expect(error?.message.contains("version 9, and this program knows version 2") == true)
        }
    }

    @Test("what cannot be opened says why")
    func cannotOpen() throws {
        try withDirectory { directory in
            #expect(codeOfOpening(directory.path) == .cannotOpen)
            #expect(codeOfOpening(directory.appendingPathComponent("no/such/folder").path) == .cannotOpen)
            #expect(codeOfOpening("") == .cannotOpen)
        }
    }

    @Test("paths that SQLite reads in its own way are paths")
    func literalPaths() {
        #expect(StoreFile.literal(":memory:") == "./:memory:")
        #expect(StoreFile.literal("file:x?mode=memory") == "./file:x?mode=memory")
        #expect(StoreFile.literal("/a/b") == "/a/b")
    }

    @Test("a file that another has locked for long is refused; afterwards the claim goes through")
    func locked() throws {
        try withDirectory { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            let replayGuard = try SQLiteReplayGuard(path: path, lockTimeout: 30)
            let other = try StoreFile.open(path, waiting: 30)
            try other.execute("BEGIN IMMEDIATE")
            #expect(throwing { try replayGuard.claim(claim) }?.code == .locked)
            #expect(throwing { try replayGuard.expire(before: 1) }?.code == .locked)
            #expect(try !replayGuard.contains(validator: claim.validator.rawSpan, nonce: claim.nonce))
            try other.execute("ROLLBACK")
            #expect(try replayGuard.claim(claim) == .first)
        }
    }

    @Test("a file at the limit of its size takes nothing in half, and goes on when nonces expire")
    func sizeLimit() throws {
        try withDirectory { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            let replayGuard = try SQLiteReplayGuard(path: path, sizeLimit: 100_000)
            var claimed: UInt64 = 0
            var error: ReplayGuardError?
            while error == nil, claimed < 100_000 {
                let batch = (claimed..<claimed + 50).map { NonceClaim(validator: [1], nonce: $0, expires: 1) }
                error = throwing { try replayGuard.claim(batch) }
                if error == nil { claimed += 50 }
            }
            #expect(error?.code == .capacityExceeded)
            #expect((500..<4000).contains(claimed))
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            #expect(size <= 100_000)
            let validator: [UInt8] = [1]
            #expect(try !replayGuard.contains(validator: validator.rawSpan, nonce: claimed))
            #expect(try replayGuard.contains(validator: validator.rawSpan, nonce: claimed - 1))
            #expect(try replayGuard.claim(NonceClaim(validator: [1], nonce: 0, expires: 1)) == .replay)
            #expect(try replayGuard.expire(before: 2) == Int(claimed))
            #expect(try replayGuard.claim(NonceClaim(validator: [1], nonce: 0, expires: 1)) == .first)
        }
    }

    @Test("a full disk is said to be one; with room again the guard goes on", .enabled(if: SmallDisk.isPossible))
    func fullDisk() throws {
        try withDirectory { directory in
            let disk = try SmallDisk(directory, bytes: 1 << 20)
            defer { disk.remove() }
            let replayGuard = try SQLiteReplayGuard(path: directory.appendingPathComponent("nonces.db").path)
            let filler = directory.appendingPathComponent("filler")
            disk.fill(filler)
            var error: ReplayGuardError?
            var nonce: UInt64 = 0
            while error == nil, nonce < 10_000 {
                let batch = (nonce..<nonce + 20).map { NonceClaim(validator: [1], nonce: $0, expires: 1) }
                error = throwing { try replayGuard.claim(batch) }
                if error == nil { nonce += 20 }
            }
            #expect(error?.code == .diskFull)
            let validator: [UInt8] = [1]
            #expect(try !replayGuard.contains(validator: validator.rawSpan, nonce: nonce))
            try FileManager.default.removeItem(at: filler)
            #expect(try replayGuard.claim(NonceClaim(validator: [1], nonce: nonce, expires: 1)) == .first)
            #expect(codeOfOpening(directory.appendingPathComponent("nonces.db").path) == nil)
        }
    }

    @Test("a file that was removed or replaced while it was open is refused: its nonces would be lost")
    func moved() throws {
        try withDirectory { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            let replayGuard = try SQLiteReplayGuard(path: path)
            #expect(try replayGuard.claim(claim) == .first)
            try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
            #expect(throwing { try replayGuard.claim(claim) }?.code == .cannotOpen)
            try Data().write(to: URL(fileURLWithPath: path))
            #expect(throwing { try replayGuard.claim(claim) }?.code == .cannotOpen)
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: path + ".old", toPath: path)
            #expect(try replayGuard.claim(claim) == .replay)
        }
    }

    @Test("a damaged file is refused, whatever is damaged, and nothing traps", arguments: 0..<30 as Range<UInt64>)
    func damage(seed: UInt64) throws {
        try withDirectory { directory in
            let file = directory.appendingPathComponent("nonces.db")
            let nonces = 0..<400 as Range<UInt64>
            _ = try SQLiteReplayGuard(path: file.path).claim(
                nonces.map { NonceClaim(validator: [1], nonce: $0, expires: Int64($0)) }
            )
            // All goes from the log into the file, which SQLite otherwise does when the last connection ends.
            try StoreFile.open(file.path, waiting: 1000).execute("PRAGMA wal_checkpoint(TRUNCATE)")
            var bytes = try Data(contentsOf: file)
            var generator = SeededGenerator(seed: seed)
            let page = Int.random(in: 0..<bytes.count / 2048, using: &generator) * 2048
            for offset in 0..<Int.random(in: 1...40, using: &generator) {
                bytes[page + offset] = UInt8.random(in: 0...255, using: &generator)
            }
            try bytes.write(to: file)
            // Any of these may notice; none may do anything else than answer or throw.
            let replayGuard: SQLiteReplayGuard
            do { replayGuard = try SQLiteReplayGuard(path: file.path) } catch { return }
            for nonce in stride(from: 0, to: 400, by: 7) as StrideTo<UInt64> {
                _ = try? replayGuard.claim(NonceClaim(validator: [1], nonce: nonce, expires: 1))
            }
            _ = try? replayGuard.expire(before: 1000)
        }
    }
}
