import WireFormat

/// Where objects that were scanned ahead of reading have the value of `@type`.
struct TypeURLIndex {
    /// The first byte of the object, and of the value.
    fileprivate var values: [Int: Int] = [:]
    /// Objects that start before it were scanned to their end.
    fileprivate var end = 0
}

// Values that are read without a schema. The open brackets are on a list, and not on the stack.
extension JSONReader {
    private struct Open {
        let start: Int
        let isObject: Bool
        var names = SeenNames()

        var closing: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    }

    /// Reads any JSON value; each object and array counts as a level.
    mutating func skipValue(depthLimit: Int) throws(WireError) {
        var open: [Open] = []
        repeat {
            if try skipStart(&open) {
                guard open.count <= depthLimit else { throw tooDeep(at: scanner.position - 1) }
                if !scanner.consume(open[open.count - 1].closing) {
                    try skipName(&open)
                    continue
                }
                open.removeLast()
            }
            try skipClosings(&open)
        } while !open.isEmpty
    }

    /// Reads a value that holds no other, or an opening bracket: then true.
    private mutating func skipStart(_ open: inout [Open]) throws(WireError) -> Bool {
        switch scanner.next() {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            open.append(Open(start: scanner.position, isObject: scanner.byte == UInt8(ascii: "{")))
            scanner.position += 1
            return true
        case UInt8(ascii: "\""): _ = try scanner.string()
        case UInt8(ascii: "t"): try scanner.literal("true")
        case UInt8(ascii: "f"): try scanner.literal("false")
        case UInt8(ascii: "n"): try scanner.literal("null")
        default:
            guard try bareNumber() != nil else {
                throw scanner.unexpected("a JSON value: an object, array, string, number, true, false or null")
            }
        }
        return false
    }

    /// In an object, reads the name of the next member and the colon.
    private mutating func skipName(_ open: inout [Open]) throws(WireError) {
        guard open[open.count - 1].isObject else { return }
        let offset = try openMember()
        try open[open.count - 1].names.insert(try scanner.string(), at: offset, scanner)
        try scanner.colon()
        if open[open.count - 1].names.last?.elementsEqual("@type".utf8) ?? false {
            _ = scanner.next()
            typeURLs.values[open[open.count - 1].start] = scanner.position
        }
    }

    /// After a value: reads closing brackets up to a comma.
    private mutating func skipClosings(_ open: inout [Open]) throws(WireError) {
        while let innermost = open.last {
            if try scanner.hasMore(closing: innermost.closing) { return try skipName(&open) }
            open.removeLast()
        }
    }

    /// Where the object at the position has the value of `@type`; nil where it has none.
    ///
    /// The rest of the text is scanned once at most: objects within one that was scanned are known.
    mutating func findTypeURL() throws(WireError) -> Int? {
        let start = scanner.position
        if start >= typeURLs.end {
            // Deeper than this, reading refuses the text anyhow: a level has at most three brackets.
            try skipValue(depthLimit: 3 * remainingDepth + 3)
            typeURLs.end = scanner.position
            scanner.position = start
        }
        return typeURLs.values[start]
    }
}
