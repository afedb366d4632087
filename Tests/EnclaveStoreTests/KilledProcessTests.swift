import EnclaveSigning
import Foundation
import TestSupport
import Testing
import WireFormat

@testable import EnclaveStore

/// What a process that was killed had said about the nonces of one file, over all its lives.
private struct Record {
    var asked: Set<UInt64> = []
    var answered: Set<UInt64> = []
    /// Nonces below may have expired.
    var expired: UInt64 = 0
    var highest: UInt64 { asked.max() ?? 0 }

    mutating func add(_ lines: [Claimer.Line]) throws {
        for line in lines {
            let number = try #require(line.number, "\(line)")
            switch line.word {
            case "ask": #expect(asked.insert(number).inserted)
            case "first": #expect(answered.insert(number).inserted)
            case "expire": expired = max(expired, number)
            default: Issue.record("\(line)")
            }
        }
    }
}

@Suite("Replay guard in SQLite: killed processes", .serialized)
struct KilledProcessTests {
    private static let kills = 220

    @Test("a process that is killed 220 times at any instant loses no answered nonce and invents none")
    func kill() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            var generator = SeededGenerator(seed: 9)
            var record = Record()
            for round in 0..<Self.kills {
                let claimer = try Claimer("claims", path, String(record.highest + 1))
                // From before the file is open to the middle of many commits; counted by what it says, as machines
                // are slow or fast.
                if generator.chance(70) { claimer.wait(for: Int.random(in: 1...8, using: &generator), "first") }
                claimer.kill(within: 5000, &generator)
                try record.add(claimer.lines())
                try check(path, record, isThorough: round % 20 == 19)
            }
            // The rounds are of no use where the process never came to answer.
            #expect(record.answered.count > 200)
            #expect(record.expired > 0)
        }
    }

    private func check(_ path: String, _ record: Record, isThorough: Bool) throws {
        guard FileManager.default.fileExists(atPath: path) else {
            #expect(record.asked.isEmpty)
            return
        }
        let replayGuard = try SQLiteReplayGuard(path: path)
        let stored = try storedNonces(path)
        let lost = record.answered.filter { $0 >= record.expired && !stored.contains($0) }
        #expect(lost.isEmpty, "answered, and gone")
        #expect(stored.isSubset(of: record.asked), "never asked, and there")
        if let newest = record.answered.max() {
            let again = NonceClaim(validator: Claimer.validator, nonce: newest, expires: 0)
            #expect(try replayGuard.claim(again) == .replay)
        }
        if isThorough {
            let connection = try StoreFile.open(path, waiting: 1000)
            #expect(try connection.text("PRAGMA integrity_check") == "ok")
        }
    }

    /// All that is in the file, by its keys.
    private func storedNonces(_ path: String) throws -> Set<UInt64> {
        let connection = try StoreFile.open(path, waiting: 1000)
        let statement = try connection.prepare("SELECT key FROM nonces")
        let start = [NonceKey.prefix] + Claimer.validator
        var nonces: Set<UInt64> = []
        while try statement.step() {
            let key = statement.bytes(0)
            try #require(key.count == 29 && key.starts(with: start), "\(key)")
            nonces.insert(key.suffix(8).reduce(0) { $0 << 8 | UInt64($1) })
        }
        return nonces
    }

    @Test("of four processes that race on one file, one is first for each nonce")
    func race() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            let count: UInt64 = 300
            // They make the file at the same time, too.
            let claimers = try (0..<4).map { try Claimer("race", path, String(count), String($0 * 50)) }
            for claimer in claimers { #expect(try claimer.firstWord() == "ready\n") }
            for claimer in claimers { try claimer.start() }
            let lines = try claimers.flatMap { try $0.lines() }
            let firsts = lines.filter { $0.word == "first" }.compactMap(\.number)
            #expect(firsts.sorted() == Array(0..<count))
            #expect(lines.count { $0.word == "replay" } == 3 * Int(count))
            #expect(lines.count == 4 * Int(count))
        }
    }

    @Test("a file that only its owner may write is refused to others: readOnly")
    func readOnly() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("nonces.db").path
            #expect(try SQLiteReplayGuard(path: path).claim(NonceClaim(validator: [1], nonce: 1, expires: 1)) == .first)
            // Nobody owns it; root may write to all files, so the process gives that up.
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory.path)
            let claimer = getuid() == 0 ? try Claimer("open", path, "65534") : try Claimer("open", path)
            let lines = try claimer.lines()
            #expect(lines.map(\.word) == ["error"])
            #expect(lines.first?.rest.hasPrefix("readOnly \(path): ") == true, "\(lines)")
        }
    }
}
