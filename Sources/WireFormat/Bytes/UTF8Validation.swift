extension RawSpan {
    /// The first byte of the first ill-formed UTF-8 sequence in `range` (Unicode 15, table 3-7), or nil.
    /// The caller has checked the bounds.
    @inlinable @inline(__always)
    package func firstInvalidUTF8(in range: Range<Int>) -> Int? {
        firstInvalidUTF8(from: range.lowerBound, to: range.upperBound)
    }

    @usableFromInline @inline(never)
    package func firstInvalidUTF8(from start: Int, to end: Int) -> Int? {
        // Eight bytes at a time while they are ASCII, the last eight overlapping what came before.
        let highBits: UInt64 = 0x8080_8080_8080_8080
        let count = end &- start
        if count < 8 { return firstInvalidSequence(from: start, to: end) }
        var position = start
        var seen = littleEndian64(at: end &- 8)
        while position &+ 16 <= end {
            seen |= littleEndian64(at: position) | littleEndian64(at: position &+ 8)
            position &+= 16
        }
        if position &+ 8 <= end { seen |= littleEndian64(at: position) }
        return seen & highBits == 0 ? nil : firstInvalidSequence(from: start, to: end)
    }

    private func firstInvalidSequence(from start: Int, to end: Int) -> Int? {
        var position = start
        while position < end {
            let lead = byte(at: position)
            if lead < 0x80 {
                position += 1
                continue
            }
            let length = lengthOfSequence(lead, at: position, end: end)
            if length == 0 { return position }
            position += length
        }
        return nil
    }

    /// 2 to 4 for a well-formed sequence with this lead byte, 0 for an ill-formed one.
    private func lengthOfSequence(_ lead: UInt8, at position: Int, end: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard length <= end - position, second.contains(byte(at: position + 1)) else { return 0 }
        for next in 2..<4 where next < length {
            guard byte(at: position + next) & 0xC0 == 0x80 else { return 0 }
        }
        return length
    }
}
