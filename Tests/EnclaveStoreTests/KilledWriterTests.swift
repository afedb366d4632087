import EnclaveHealth
import EnclaveStore
import Foundation
import TestSupport
import Testing

@testable import EnclaveStore

@Suite("Store in SQLite: killed processes", .serialized)
struct KilledWriterTests {
    private static let kills = 60

    @Test("a process that is killed 60 times at any instant leaves whole batches, and each that it was told of")
    func kill() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("store.db").path
            var generator = SeededGenerator(seed: 10)
            var asked: UInt64 = 0
            var wrote: UInt64 = 0
            for round in 0..<Self.kills {
                let writer = try Claimer("batches", path, String(asked + 1))
                // From before the file is open to the middle of many commits; counted by what it says, as machines
                // are slow or fast.
                if generator.chance(70) { writer.wait(for: Int.random(in: 1...8, using: &generator), "wrote") }
                writer.kill(within: 5000, &generator)
                for line in try writer.lines() {
                    let number = try #require(line.number, "\(line)")
                    switch line.word {
                    case "ask": asked = number
                    case "wrote": wrote = number
                    default: Issue.record("\(line)")
                    }
                }
                guard FileManager.default.fileExists(atPath: path) else { continue }
                try check(path, asked: asked, wrote: wrote)
                if round % 20 == 19 {
                    let connection = try StoreFile.open(path, waiting: 1000)
                    #expect(try connection.text("PRAGMA integrity_check") == "ok")
                }
            }
            // The rounds are of no use where the process never came to write.
            #expect(wrote > 100)
        }
    }

    /// Batches that were asked for and not answered may be there or not; in each life that is the last one alone.
    private func check(_ path: String, asked: UInt64, wrote: UInt64) throws {
        let entries = try SQLiteStore(path: path).all()
        let values = entries.filter { $0[0].first == 1 }.map { $0[1] }
        let newest = values.first.map(number) ?? 0
        #expect(values.isEmpty || values.count == 30)
        #expect(Set(values).count <= 1, "parts of two batches")
        #expect((wrote...max(asked, wrote)).contains(newest))
        let marks = entries.filter { $0[0].first == 2 }.map { number(Array($0[0].dropFirst())) }
        #expect(marks.last ?? 0 == newest)
        // Numbers whose batch was lost with a life leave no mark, and some that are older stay then.
        #expect(marks.allSatisfy { $0 <= newest } && (newest < 40 || !marks.contains(newest - 40)))
    }

    private func number(_ bytes: [UInt8]) -> UInt64 { bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

    @Test("two processes that count up one number lose no step")
    func race() throws {
        try TemporaryDirectory.with { directory in
            let path = directory.appendingPathComponent("store.db").path
            let counters = try (0..<2).map { _ in try Claimer("count", path, "300") }
            for counter in counters { #expect(try counter.firstWord() == "ready\n") }
            for counter in counters { try counter.start() }
            for counter in counters { #expect(try counter.lines().map(\.number) == [300]) }
            let store = try SQLiteStore(path: path)
            #expect(try number(#require(try store.get([3]))) == 600)
            #expect(try store.version == 600)
        }
    }
}
