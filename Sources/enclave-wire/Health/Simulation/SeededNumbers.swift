/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    /// The numbers of a seed.
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// True in so many of a hundred cases.
    mutating func chance(percent: Int) -> Bool { next() % 100 < UInt64(percent) }

    /// The values in another order. The library's shuffle may change from one version of Swift to the next.
    mutating func shuffled(_ values: [Int]) -> [Int] {
        var values = values
        for index in values.indices.dropFirst().reversed() {
            values.swapAt(index, Int(next() % UInt64(index + 1)))
        }
        return values
    }
}
