import EnclaveProto

/// How many validators were of each status, block by block: what changed, and when.
struct StatusTimeline: Sendable {
    /// What holds from a block on.
    struct Sample: Sendable {
        let height: Int64
        let counts: StatusCounts
    }

    /// What changed, by height; the first is what holds at the beginning.
    private(set) var samples: [Sample]
    /// The last block.
    private(set) var end: Int64

    /// What holds before the first block.
    init(_ counts: StatusCounts) {
        samples = [Sample(height: 0, counts: counts)]
        end = 0
    }

    /// Notes what holds after a block.
    mutating func note(_ counts: StatusCounts, at height: Int64) {
        end = height
        if samples.last?.counts != counts { samples.append(Sample(height: height, counts: counts)) }
    }

    /// The samples with no two of them in the same of so many equal parts: the last of each part.
    func thinned(to parts: Int64) -> [Sample] {
        var kept: [Sample] = []
        var lastPart: Int64 = -1
        for sample in samples {
            let part = end == 0 ? 0 : sample.height * parts / end
            if part == lastPart { kept.removeLast() }
            kept.append(sample)
            lastPart = part
        }
        return kept
    }
}
