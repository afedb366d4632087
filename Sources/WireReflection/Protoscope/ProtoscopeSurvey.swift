import WireFormat

/// What is known of length-delimited bytes before they are written: where their groups match, whether they are text,
/// whether they are records to their end.
///
/// Everything is asked from the outside to the inside. No byte is read again for each level that it is nested in: a
/// scan of records steps over what they hold, and a search for text ends where one outside of it ended.
struct ProtoscopeSurvey {
    let bytes: [UInt8]
    /// The groups that are closed by their own end tag: from the start tag to behind the end tag.
    private(set) var groups: [Int: Int] = [:]
    /// Text was searched in these bytes, and is none from the offset on.
    private var textless: (range: Range<Int>, offset: Int)?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Finds the groups among the records of `range`.
    ///
    /// - Returns: Whether these are well-formed records to the end, with matching groups.
    mutating func scan(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        var open: [(start: Int, number: UInt64)] = []
        var isWellFormed = true
        while position < range.upperBound {
            guard let record = ProtoscopeRecord(bytes, in: position..<range.upperBound) else { return false }
            if record.number == 0 || record.tag.value > UInt64(UInt32.max) { isWellFormed = false }
            switch record.value {
            case .startGroup: open.append((position, record.number))
            case .endGroup:
                if let group = open.last, group.number == record.number {
                    groups[group.start] = record.end
                    open.removeLast()
                } else {
                    isWellFormed = false
                }
            case .wideVarint: isWellFormed = false
            case .cutContent, .broken: return false
            default: break
            }
            position = record.end
        }
        return isWellFormed && open.isEmpty
    }

    /// Whether the bytes are UTF-8 without control characters.
    mutating func isText(_ range: Range<Int>) -> Bool {
        if let known = textless, known.range.lowerBound <= range.lowerBound, range.upperBound <= known.range.upperBound,
            range.contains(known.offset)
        {
            return false
        }
        let end = bytes[range].firstIndex { $0 < 0x20 || $0 == 0x7f } ?? range.upperBound
        let offset = bytes.rawSpan.firstInvalidUTF8(in: range.lowerBound..<end) ?? end
        if offset == range.upperBound { return true }
        textless = (range, offset)
        return false
    }

    /// Whether the bytes are UTF-8 whose only control characters are line breaks and tabs.
    func isTextOfLines(_ range: Range<Int>) -> Bool {
        let hasControls = bytes[range].contains { byte in
            (byte < 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09) || byte == 0x7f
        }
        return !hasControls && bytes.rawSpan.firstInvalidUTF8(in: range) == nil
    }
}
