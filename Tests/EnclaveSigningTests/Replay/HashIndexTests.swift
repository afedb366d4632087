import TestSupport
import Testing

@testable import EnclaveSigning

@Suite("Hash index")
struct HashIndexTests {
    private struct Pair: Hashable {
        let tag: UInt32
        let value: UInt32
    }

    /// Where there is room for what is not there.
    private func vacancy(for pair: Pair, in index: borrowing HashIndex) -> HashIndex.Vacancy? {
        var search = index.search(pair.tag)
        while let value = index.next(&search) {
            if value == pair.value { return nil }
        }
        return index.vacancy(of: search)
    }

    private func contains(_ pair: Pair, in index: borrowing HashIndex) -> Bool { vacancy(for: pair, in: index) == nil }

    /// Tags that are all one, that differ in their mark alone, that are in few lines, in the last and the first, and
    /// any.
    @Test("finds what was added and not removed, whatever the tags", arguments: 0..<12 as Range<UInt64>)
    func walk(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let mask = [0, 0x7f, 0x7fff_ff80, 0x7000_0000, 0x8000_0007, UInt32.max][Int(seed) % 6]
        // From the end of the lines a search goes on at their start.
        let base: UInt32 = seed < 6 ? 0 : 0x7fff_fff8
        var index = HashIndex()
        var model: [UInt32: Pair] = [:]
        for step in 0..<3000 {
            // Grows, then shrinks.
            if generator.chance(step < 1500 ? 70 : 25) {
                let pair = Pair(
                    tag: base &+ UInt32.random(in: 0...UInt32.max, using: &generator) & mask,
                    value: UInt32.random(in: 0..<NonceNode.limit, using: &generator)
                )
                if let vacancy = vacancy(for: pair, in: index), model[pair.value] == nil {
                    index.insert(pair.value, hash: pair.tag, at: vacancy)
                    model[pair.value] = pair
                }
            } else if let pair = model.values.min(by: { $0.value < $1.value }) {
                index.remove(pair.value, hash: pair.tag)
                model[pair.value] = nil
                let isLeft = contains(pair, in: index)
                #expect(!isLeft)
            }
            #expect(index.count == model.count)
            if step % 100 == 0 {
                for pair in model.values {
                    let isThere = contains(pair, in: index)
                    #expect(isThere)
                }
            }
        }
    }

    @Test("removing what is not there changes nothing")
    func absent() throws {
        var index = HashIndex()
        let pair = Pair(tag: 1, value: 1)
        index.remove(1, hash: 1)
        let vacancy = vacancy(for: pair, in: index)
        index.insert(1, hash: 1, at: try #require(vacancy))
        index.remove(2, hash: 1)
        index.remove(1, hash: 2)
        #expect(index.count == 1)
        let isThere = contains(pair, in: index)
        #expect(isThere)
    }
}

@Suite("Line memory")
struct LineMemoryTests {
    /// The second is of the system's own pages where it has large ones, and no whole number of them.
    @Test("lines are zero at first and keep what is stored", arguments: [3, 40_000])
    func storing(count: Int) {
        var lines = LineMemory(lines: count)
        #expect(lines.count == count)
        for line in stride(from: 0, to: count, by: 997) {
            #expect(lines.load(line, 56, as: UInt64.self) == 0)
            lines.store(UInt64(line) + 1, line, 56)
            lines.store(UInt16(7), line, 2)
        }
        lines.store(UInt8(9), count - 1, 63)
        let more = LineMemory(lines: count + count / 4, copying: lines)
        for line in stride(from: 0, to: count - 1, by: 997) {
            #expect(more.load(line, 56, as: UInt64.self) == UInt64(line) + 1)
            #expect(more.load(line, 0, as: UInt64.self) == 7 << 16)
        }
        #expect(more.load(count - 1, 63, as: UInt8.self) == 9)
    }
}
