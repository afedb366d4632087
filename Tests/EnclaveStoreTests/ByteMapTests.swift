import TestSupport
import Testing

@testable import EnclaveHealth

@Suite("Ordered map")
struct ByteMapTests {
    private func entries(_ cursor: ByteMap.Cursor) -> [[[UInt8]]] {
        var cursor = cursor
        var entries: [[[UInt8]]] = []
        while let entry = cursor.next() { entries.append([entry.key, entry.value ?? []]) }
        return entries
    }

    private func all(_ map: ByteMap, reverse: Bool = false) -> [[[UInt8]]] {
        entries(map.cursor(KeyRange(prefix: [], from: nil, reverse: reverse), reverse: reverse))
    }

    @Test("is what a dictionary is, when it grows and when it shrinks again", arguments: 0..<12 as Range<UInt64>)
    func model(seed: UInt64) {
        var source = KeySource(generator: SeededGenerator(seed: seed))
        var map = ByteMap()
        var model = StoreModel()
        for chance in [90, 60, 30, 5] {
            for _ in 0..<1500 {
                let isSet = source.generator.chance(chance)
                let key = isSet ? source.key() : model.entries.keys.min(by: { $0.lexicographicallyPrecedes($1) }) ?? []
                let value = source.value()
                #expect(map.value(of: key) ?? nil == model.entries[key])
                if isSet { map.set(key, value) } else { map.remove(key) }
                model.entries[key] = isSet ? value : nil
            }
            #expect(map.count == model.entries.count)
            #expect(all(map) == model.entries(prefix: [], from: nil, reverse: false))
            #expect(all(map, reverse: true) == model.entries(prefix: [], from: nil, reverse: true))
        }
        for key in model.entries.keys.shuffled(using: &source.generator) { map.remove(key) }
        #expect(map.count == 0)
        #expect(all(map).isEmpty)
    }

    @Test("keys that ascend, descend or come at random are all found", arguments: [1, -1, 7919])
    func order(step: Int) {
        var map = ByteMap()
        let count = 20_011
        func key(_ number: Int) -> [UInt8] { [9, UInt8(number >> 16), UInt8(number >> 8 & 255), UInt8(number & 255)] }
        for index in 0..<count { map.set(key((index * step % count + count) % count), [1]) }
        #expect(map.count == count)
        #expect(all(map).map { $0[0] } == (0..<count).map(key))
        for index in 0..<count where index % 10 != 0 { map.remove(key((index * step % count + count) % count)) }
        let left = Set((0..<count).filter { $0 % 10 == 0 }.map { ($0 * step % count + count) % count })
        #expect(all(map).map { $0[0] } == left.sorted().map(key))
    }

    @Test("a copy stays as it is, whatever is done to the other")
    func copies() {
        var source = KeySource(generator: SeededGenerator(seed: 77))
        var map = ByteMap()
        for _ in 0..<3000 { map.set(source.key(), source.value()) }
        let copy = map
        let before = all(copy)
        let cursor = map.cursor
        for entry in before.shuffled(using: &source.generator) {
            if source.generator.chance(50) { map.remove(entry[0]) } else { map.set(entry[0], [1, 2, 3]) }
        }
        #expect(all(copy) == before)
        #expect(entries(cursor) == before)
        #expect(all(map) != before)
    }

    @Test("entries far larger than a page have room, and leave none behind")
    func largeEntries() {
        var map = ByteMap()
        let sizes = [0, 5000, 100, 100_000, 3, 2048, 2049, 70_000]
        for (index, size) in sizes.enumerated() {
            let key = [UInt8](repeating: UInt8(index), count: 1 + size / 3)
            map.set(key, [1])
            map.set(key, [UInt8](repeating: 7, count: size))
        }
        #expect(all(map).map { $0[1].count } == sizes)
        for (index, size) in sizes.enumerated() { map.remove([UInt8](repeating: UInt8(index), count: 1 + size / 3)) }
        #expect(all(map).isEmpty)
    }

    @Test("an entry without a value is there")
    func noValue() {
        var map = ByteMap()
        #expect(map.value(of: [1]) == nil)
        map.set([1], nil)
        #expect(map.value(of: [1]) == .some(nil))
        #expect(map.replace([1], with: []) == .some(nil))
        #expect(map.value(of: [1]) == .some([]))
        #expect(map.replace([2], with: [5]) == nil)
        #expect(map.replace([2], with: nil) == .some([5]))
    }
}
