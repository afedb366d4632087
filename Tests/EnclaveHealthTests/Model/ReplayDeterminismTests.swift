import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import EnclaveHealth

/// The same blocks leave the same bytes: on every node, whatever is read meanwhile, and however the blocks are run.
@Suite struct ReplayDeterminismTests {
    private static let replays = 1000

    @Test func aThousandReplaysWithShuffledReadsEndWithTheSameBytes() throws {
        let recording = try Recording.ofEverything()
        // Without a read, and block by block.
        let first = InMemoryStore()
        try recording.replayed(on: first, reads: nil, oneByOne: false)
        let expected = try first.entries()

        let different = Mutex<[String]>([])
        let next = Mutex(1)
        Threads.run(ProcessInfo.processInfo.activeProcessorCount) { _ in
            while let number = next.withLock({ (next) -> Int? in
                if next > Self.replays { return nil }
                defer { next += 1 }
                return next
            }) {
                do {
                    let store = InMemoryStore()
                    let reads = SeededGenerator(seed: UInt64(number))
                    try recording.replayed(on: store, reads: reads, oneByOne: number % 2 == 0)
                    if let key = try Self.firstDifference(store.entries(), expected) {
                        different.withLock { $0.append("replay \(number) differs at the key \(key)") }
                    }
                } catch {
                    different.withLock { $0.append("replay \(number): \(error)") }
                }
            }
        }
        #expect(different.withLock { $0 } == [])
    }

    @Test func aReplayOverSQLiteEndsWithTheBytesOfOneInMemory() throws {
        let recording = try Recording.ofEverything()
        let memory = InMemoryStore()
        try recording.replayed(on: memory, reads: nil, oneByOne: false)
        try TemporaryDirectory.with { directory in
            for oneByOne in [false, true] {
                let file = try FileStore(in: directory).store
                try recording.replayed(on: file, reads: SeededGenerator(seed: 7), oneByOne: oneByOne)
                #expect(try Self.firstDifference(file.entries(), memory.entries()) == nil)
            }
        }
    }

    @Test func whoReadsTheSumsInABlockLeavesNoTrace() throws {
        let (read, unread) = (HealthFixture(), HealthFixture())
        try unread.begin(1)
        try read.inBlock(1) { context in
            try read.keeper.beginBlock(in: context)
            #expect(try context.currentTotals() == HealthTotals())
        }
        #expect(try Self.firstDifference(read.store.entries(), unread.store.entries()) == nil)
    }

    /// The first key at which two stores differ, in hex.
    private static func firstDifference(
        _ left: [(key: [UInt8], value: [UInt8])],
        _ right: [(key: [UInt8], value: [UInt8])]
    ) -> String? {
        for (left, right) in zip(left, right) where left != right { return StoreEntry.hex(min(left.key, right.key)) }
        if left.count == right.count { return nil }
        return StoreEntry.hex((left.count > right.count ? left : right)[min(left.count, right.count)].key)
    }

    private static func min(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        left.lexicographicallyPrecedes(right) ? left : right
    }

    private static func min(_ left: Int, _ right: Int) -> Int { Swift.min(left, right) }
}
