import WireFormat

/// Makes the bytes of a Protoscope text, in one pass over it.
///
/// Bytes are collected without the length prefixes, whose values are known at the closing braces; the prefixes are
/// put between them at the end, all at once.
struct ProtoscopeAssembler {
    /// A length prefix: before which of the collected bytes it belongs.
    private struct Prefix {
        let position: Int
        var length: UInt64 = 0
        var longForm: Int
    }

    /// An open brace.
    private enum Block {
        /// The prefix, and how many bytes there were.
        case length(prefix: Int, before: Int, brace: Int)
        /// The bits of the end tag.
        case group(endTag: UInt64, brace: Int)
    }

    private var scanner: ProtoscopeScanner
    private let depthLimit: Int
    private var collected: [UInt8] = []
    private var prefixes: [Prefix] = []
    /// What the prefixes take whose blocks are closed.
    private var prefixBytes = 0
    private var blocks: [Block] = []
    /// A tag that waits for its wire type: its first byte, and its bits.
    private var waiting: (index: Int, bits: UInt64)?
    /// A `long-form:N` that waits for what it applies to.
    private var longForm: (count: Int, offset: Int)?

    init(_ text: [UInt8], depthLimit: Int) {
        scanner = ProtoscopeScanner(text)
        self.depthLimit = depthLimit
    }

    mutating func bytes() throws(WireError) -> [UInt8] {
        while true {
            switch try scanner.next() {
            case .leftBrace: try openLength()
            case .groupBrace: try openGroup()
            case .rightBrace: try close()
            case .quote:
                try beforeBytes(wireType: 0)
                try scanner.string(into: &collected)
            case .backtick:
                try beforeBytes(wireType: 0)
                try scanner.hex(into: &collected)
            case .symbol(let range): try take(try ProtoscopeSymbol(scanner.text, range))
            case .end:
                try refuseLongForm()
                if let block = blocks.last { throw unclosed(block) }
                return joined()
            }
            guard collected.count + prefixBytes <= DecodeOptions.greatestSizeLimit else { throw tooLarge() }
        }
    }

    // MARK: Numbers and tags

    private mutating func take(_ symbol: ProtoscopeSymbol) throws(WireError) {
        switch symbol {
        case .varint(let value):
            settle(wireType: 0)
            appendVarint(value)
        case .tag(let bits):
            settle(wireType: 0)
            appendVarint(bits)
        case .inferredTag(let bits):
            settle(wireType: 0)
            waiting = (collected.count, bits)
            appendVarint(bits)
        case .fixed32(let value):
            try beforeBytes(wireType: 5)
            append(UInt64(value), count: 4)
        case .fixed64(let value):
            try beforeBytes(wireType: 1)
            append(value, count: 8)
        case .bool(let value):
            try beforeBytes(wireType: 0)
            collected.append(value ? 1 : 0)
        case .longForm(let count):
            try refuseLongForm()
            longForm = (count, scanner.start)
        }
    }

    private mutating func append(_ value: UInt64, count: UInt64) {
        for index in 0..<count { collected.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }

    private mutating func appendVarint(_ value: UInt64) {
        Self.append(value, longForm: takeLongForm(), to: &collected)
    }

    private static func append(_ value: UInt64, longForm: Int, to bytes: inout [UInt8]) {
        var rest = value
        while rest > 0x7f {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        if longForm == 0 {
            bytes.append(UInt8(rest))
        } else {
            bytes.append(UInt8(rest) | 0x80)
            bytes.append(contentsOf: repeatElement(0x80, count: longForm - 1))
            bytes.append(0)
        }
    }

    /// What comes next has this wire type, which a tag may wait for.
    private mutating func settle(wireType: UInt8) {
        if let tag = waiting { collected[tag.index] |= wireType }
        waiting = nil
    }

    private mutating func beforeBytes(wireType: UInt8) throws(WireError) {
        try refuseLongForm()
        settle(wireType: wireType)
    }

    private mutating func takeLongForm() -> Int {
        defer { longForm = nil }
        return longForm?.count ?? 0
    }

    private func refuseLongForm() throws(WireError) {
        guard let longForm else { return }
        throw scanner.error("write an integer, a tag, { or the } of a group after long-form", at: longForm.offset)
    }

    // MARK: Braces

    private mutating func openLength() throws(WireError) {
        try checkDepth()
        settle(wireType: 2)
        blocks.append(.length(prefix: prefixes.count, before: collected.count + prefixBytes, brace: scanner.start))
        prefixes.append(Prefix(position: collected.count, longForm: takeLongForm()))
    }

    private mutating func openGroup() throws(WireError) {
        try checkDepth()
        try refuseLongForm()
        guard let tag = waiting else {
            throw scanner.error("write a tag without a wire type before !{, as 1: !{", at: scanner.start)
        }
        settle(wireType: 3)
        blocks.append(.group(endTag: tag.bits & ~7 | 4, brace: scanner.start))
    }

    private mutating func close() throws(WireError) {
        switch blocks.last {
        case .group(let endTag, _):
            appendVarint(endTag)
        case .length(let prefix, let before, _):
            try refuseLongForm()
            let length = UInt64(collected.count + prefixBytes - before)
            prefixes[prefix].length = length
            prefixBytes += Varint.size(of: length) + prefixes[prefix].longForm
        case nil:
            throw scanner.error("remove this brace, or open it before", at: scanner.start)
        }
        waiting = nil
        blocks.removeLast()
    }

    private func checkDepth() throws(WireError) {
        guard blocks.count < depthLimit else {
            throw WireError(
                .depthLimitExceeded,
                offset: scanner.start,
                message: "braces are nested deeper than the limit"
            )
        }
    }

    // MARK: The end

    private func unclosed(_ block: Block) -> WireError {
        switch block {
        case .length(_, _, let brace), .group(_, let brace): scanner.error("close this brace", at: brace)
        }
    }

    private func tooLarge() -> WireError {
        WireError(
            .sizeLimitExceeded,
            offset: scanner.start,
            message: "the bytes are more than a protobuf message can have"
        )
    }

    /// The collected bytes with the prefixes between them, which are in the order of their positions.
    private func joined() -> [UInt8] {
        if prefixes.isEmpty { return collected }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(collected.count + prefixBytes)
        var position = 0
        for prefix in prefixes {
            bytes += collected[position..<prefix.position]
            position = prefix.position
            Self.append(prefix.length, longForm: prefix.longForm, to: &bytes)
        }
        bytes += collected[position...]
        return bytes
    }
}
