import TestSupport
import Testing

@testable import EnclaveSigning

@Suite("Hash index")
struct HashIndexTests {
    private struct Pair: Hashable {
        let tag: UInt32
        let value: UInt32
    }

    private func find(_ pair: Pair, in index: HashIndex) -> Int? {
        if case .vacancy(let place) = index.find(pair.tag, where: { $0 == pair.value }) { return place }
        return nil
    }

    /// Tags that are all one, that meet in a lane, that are close together, and any.
    @Test("finds what was added and not removed, whatever the tags", arguments: 0..<12 as Range<UInt64>)
    func walk(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let mask = [0, 7, 0xffff_fff8, 0xff00_0000, 0x8000_0007, UInt32.max][Int(seed) % 6]
        var index = HashIndex()
        var model: [UInt32: Pair] = [:]
        for step in 0..<3000 {
            // Grows, then shrinks.
            if generator.chance(step < 1500 ? 70 : 25) {
                let pair = Pair(
                    tag: UInt32.random(in: 0...UInt32.max, using: &generator) & mask,
                    value: UInt32.random(in: 0..<NonceNode.limit, using: &generator)
                )
                if let place = find(pair, in: index), model[pair.value] == nil {
                    index.insert(pair.value, tag: pair.tag, at: place)
                    model[pair.value] = pair
                }
            } else if let pair = model.values.min(by: { $0.value < $1.value }) {
                index.remove(pair.value, tag: pair.tag)
                model[pair.value] = nil
                #expect(find(pair, in: index) != nil)
            }
            #expect(index.count == model.count)
            if step % 100 == 0 {
                for pair in model.values { #expect(find(pair, in: index) == nil) }
            }
        }
    }

    @Test("removing what is not there changes nothing")
    func absent() {
        var index = HashIndex()
        index.remove(1, tag: 1)
        index.insert(1, tag: 1, at: 0)
        index.remove(2, tag: 1)
        #expect(index.count == 1)
        #expect(find(Pair(tag: 1, value: 1), in: index) == nil)
    }
}
