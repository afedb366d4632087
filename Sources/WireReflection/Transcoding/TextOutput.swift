import WireFormat

/// A text that is being written: JSON, or text format.
struct TextOutput {
    /// The text and, after it, room for more.
    private var storage: [UInt8]
    private(set) var count = 0
    let isPretty: Bool
    /// How many steps deep lines are.
    var indent = 0

    init(isPretty: Bool, capacity: Int = 64) {
        self.isPretty = isPretty
        storage = Self.room(max(capacity, 64))
    }

    /// The text.
    var text: String { String(copying: storage.rawSpan.text(in: 0..<count)) }

    /// The bytes of the text in `range`.
    subscript(range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

    /// Takes away what was written after the first `count` bytes.
    mutating func rewind(to count: Int) { self.count = count }

    // MARK: Bytes

    private mutating func reserve(_ room: Int) {
        if storage.count - count < room { grow(room) }
    }

    @inline(never)
    private mutating func grow(_ room: Int) {
        var larger = Self.room(storage.count + max(room, storage.count))
        larger.replaceSubrange(0..<count, with: storage[0..<count])
        storage = larger
    }

    /// Bytes to write to, of any value.
    private static func room(_ size: Int) -> [UInt8] {
        // Any byte is a value of its type; none of them is looked at before it is written.
        unsafe [UInt8](unsafeUninitializedCapacity: size) { _, initialized in initialized = size }
    }

    mutating func put(_ byte: UInt8) {
        reserve(1)
        storage[count] = byte
        count += 1
    }

    /// The first `size` bytes of a little-endian word, at most 8.
    private mutating func put(_ word: UInt64, size: Int) {
        reserve(8)
        store(word, at: count)
        count += size
    }

    /// All eight bytes of a little-endian word. There is room for them.
    @inline(__always)
    private mutating func store(_ word: UInt64, at offset: Int) {
        var span = storage.mutableSpan
        Self.store(word, at: offset, in: &span)
    }

    @inline(__always)
    private static func store(_ word: UInt64, at offset: Int, in span: inout MutableSpan<UInt8>) {
        // A part of a known length, so that the eight stores become one.
        var part = span._mutatingExtracting(offset..<offset &+ 8)
        part[0] = UInt8(truncatingIfNeeded: word)
        part[1] = UInt8(truncatingIfNeeded: word >> 8)
        part[2] = UInt8(truncatingIfNeeded: word >> 16)
        part[3] = UInt8(truncatingIfNeeded: word >> 24)
        part[4] = UInt8(truncatingIfNeeded: word >> 32)
        part[5] = UInt8(truncatingIfNeeded: word >> 40)
        part[6] = UInt8(truncatingIfNeeded: word >> 48)
        part[7] = UInt8(truncatingIfNeeded: word >> 56)
    }

    /// The bytes of `source` in `range`, which is within its bounds.
    private mutating func put(_ source: RawSpan, _ range: Range<Int>) {
        let size = range.count
        let start = count
        // A word that is stored where fewer bytes are left.
        reserve(size + 8)
        var target = storage.mutableSpan
        if size > 64 {
            // Any byte is a value of its type.
            var bytes = unsafe target.mutableBytes
            bytes.store(source.bytes(in: range), at: start)
        } else if range.lowerBound + 8 <= source.byteCount {
            // Words, the last of which overlaps the one before it.
            let last = max(range.upperBound - 8, range.lowerBound)
            var from = range.lowerBound
            while from < last {
                Self.store(source.littleEndian64(at: from), at: start + from - range.lowerBound, in: &target)
                from += 8
            }
            Self.store(source.littleEndian64(at: last), at: start + last - range.lowerBound, in: &target)
        } else {
            for index in 0..<size { target[start + index] = source.byte(at: range.lowerBound + index) }
        }
        count += size
    }

    mutating func put(_ source: [UInt8]) { put(source.rawSpan, 0..<source.count) }

    /// A text without quotes and escapes.
    mutating func put(_ source: String) {
        let text = source.utf8Span
        // A byte has no padding.
        unsafe put(text.span.bytes, 0..<text.count)
    }

    /// `true` or `false`.
    mutating func put(_ value: Bool) {
        // The letters, the first in the lowest byte.
        if value { put(0x65_7572_74, size: 4) } else { put(0x65_736c_6166, size: 5) }
    }

    // MARK: Structure

    /// An opening bracket. What it holds goes one step deeper.
    mutating func open(_ bracket: UInt8) {
        put(bracket)
        indent += 1
    }

    /// A closing bracket, on a line of its own unless the brackets hold nothing.
    mutating func close(_ bracket: UInt8, isEmpty: Bool) {
        indent -= 1
        if isPretty, !isEmpty { newLine() }
        put(bracket)
    }

    /// What stands before a member or an element.
    mutating func item(isFirst: Bool) {
        if !isFirst { put(UInt8(ascii: ",")) }
        if isPretty { newLine() }
    }

    mutating func member(_ key: String, isFirst: Bool) {
        let bytes = [UInt8](key.utf8)
        member(bytes.rawSpan, isFirst: isFirst)
    }

    /// A member's name, with what stands before and after it: `,"name":`, whose comma the first member does not have.
    mutating func member(_ key: RawSpan, isFirst: Bool) {
        if isPretty {
            item(isFirst: isFirst)
            put(key, 1..<key.byteCount)
            put(UInt8(ascii: " "))
        } else {
            put(key, (isFirst ? 1 : 0)..<key.byteCount)
        }
    }

    /// The colon after a name.
    mutating func colon() {
        put(UInt8(ascii: ":"))
        if isPretty { put(UInt8(ascii: " ")) }
    }

    private mutating func newLine() {
        put(UInt8(ascii: "\n"))
        margin()
    }

    /// The spaces before a line.
    mutating func margin() { for _ in 0..<indent { put(0x2020, size: 2) } }

    // MARK: Numbers

    /// Eight decimal digits, the first in the lowest byte.
    private static func digits(_ value: UInt32) -> UInt64 {
        // Split in halves three times; each quotient is exact for numbers of its size.
        var lanes = UInt64(value / 10000) | UInt64(value % 10000) << 32
        let hundreds = (lanes &* 10486) >> 20 & 0x0000_007f_0000_007f
        lanes = hundreds | (lanes &- hundreds &* 100) << 16
        let tens = (lanes &* 103) >> 10 & 0x000f_000f_000f_000f
        lanes = tens | (lanes &- tens &* 10) << 8
        return lanes | 0x3030_3030_3030_3030
    }

    mutating func number(_ value: UInt64) {
        if value < 100_000_000 {
            let word = Self.digits(UInt32(truncatingIfNeeded: value))
            let zeros = min((word ^ 0x3030_3030_3030_3030).trailingZeroBitCount / 8, 7)
            put(word >> UInt64(8 * zeros), size: 8 - zeros)
        } else {
            number(value / 100_000_000)
            put(Self.digits(UInt32(truncatingIfNeeded: value % 100_000_000)), size: 8)
        }
    }

    mutating func number(_ value: Int64) {
        if value < 0 { put(UInt8(ascii: "-")) }
        number(value.magnitude)
    }

    /// A whole number, from the bits that the wire carries for the type.
    mutating func integer(_ type: FieldType, _ bits: UInt64) {
        switch type {
        case .int32, .int64, .sfixed64: number(Int64(bitPattern: bits))
        case .sint32, .sint64: number(Varint.unZigZag(bits))
        case .sfixed32: number(Int64(Int32(truncatingIfNeeded: bits)))
        default: number(bits)
        }
    }

    /// A whole number or a bool in quotes.
    mutating func quoted(_ type: FieldType, _ bits: UInt64) {
        put(UInt8(ascii: "\""))
        if type == .bool { put(bits != 0) } else { integer(type, bits) }
        put(UInt8(ascii: "\""))
    }

    /// Two decimal digits, the first in the lower byte.
    private static func pair(_ value: UInt32) -> UInt64 {
        let tens = (value &* 103) >> 10
        return UInt64(tens | (value &- tens &* 10) << 8 | 0x3030)
    }

    /// A quote, then year, month and day: `"2006-01-02`.
    mutating func date(_ year: UInt32, _ month: UInt32, _ day: UInt32) {
        let start = 0x22 | Self.pair(year / 100) << 8 | Self.pair(year % 100) << 24
        put(start | 0x2d << 40 | Self.pair(month) << 48, size: 8)
        put(0x2d | Self.pair(day) << 8, size: 3)
    }

    /// Hours, minutes and seconds: `T15:04:05`.
    mutating func time(_ hour: UInt32, _ minute: UInt32, _ second: UInt32) {
        put(0x54 | Self.pair(hour) << 8 | 0x3a << 24 | Self.pair(minute) << 32 | 0x3a << 48, size: 7)
        put(Self.pair(second), size: 2)
    }

    /// Three digits of a number that has no more.
    private mutating func three(_ value: UInt32) { put(Self.digits(value) >> 40, size: 3) }

    /// A point and three, six or nine digits; nothing for 0.
    mutating func fraction(_ nanos: UInt32) {
        if nanos == 0 { return }
        put(UInt8(ascii: "."))
        three(nanos / 1_000_000)
        if nanos % 1_000_000 != 0 { three(nanos / 1000 % 1000) }
        if nanos % 1000 != 0 { three(nanos % 1000) }
    }

    /// A double in the shortest form that reads back.
    mutating func number(_ value: Double) {
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, whole != 0 { return number(whole) }
        if value.isFinite { shortest(value.description) } else { special(value) }
    }

    /// A float in the shortest form that reads back.
    mutating func number(_ value: Float) {
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 24, whole != 0 { return number(whole) }
        if value.isFinite { shortest(value.description) } else { special(Double(value)) }
    }

    /// Whole numbers lose their `.0`. Not so −0: there are readers that take `-0` for the integer 0.
    private mutating func shortest(_ description: String) {
        let text = description.utf8Span
        // A byte has no padding.
        let bytes = unsafe text.span.bytes
        let count = bytes.byteCount
        let isWhole =
            count > 2 && bytes.byte(at: count - 2) == UInt8(ascii: ".")
            && bytes.byte(at: count - 1) == UInt8(ascii: "0")
            && !(bytes.byte(at: 0) == UInt8(ascii: "-") && bytes.byte(at: 1) == UInt8(ascii: "0"))
        put(bytes, 0..<(isWhole ? count - 2 : count))
    }

    private mutating func special(_ value: Double) {
        put(value.isNaN ? "\"NaN\"" : value < 0 ? "\"-Infinity\"" : "\"Infinity\"")
    }

    // MARK: Strings

    mutating func string(_ source: [UInt8]) { string(source.rawSpan, in: 0..<source.count) }

    /// A string in quotes. The bytes are UTF-8.
    mutating func string(_ source: RawSpan, in range: Range<Int>) {
        put(UInt8(ascii: "\""))
        var position = range.lowerBound
        while position < range.upperBound {
            let end = source.endOfPlainText(in: position..<range.upperBound)
            put(source, position..<end)
            if end < range.upperBound { escape(source.byte(at: end)) }
            position = end + 1
        }
        put(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        put(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
        case 0x08: put(UInt8(ascii: "b"))
        case 0x09: put(UInt8(ascii: "t"))
        case 0x0a: put(UInt8(ascii: "n"))
        case 0x0c: put(UInt8(ascii: "f"))
        case 0x0d: put(UInt8(ascii: "r"))
        default:
            put("u00")
            for digit in [byte >> 4, byte & 15] { put(digit + (digit < 10 ? 0x30 : 0x57)) }
        }
    }

    /// Bytes as base64, in quotes.
    mutating func base64(_ source: [UInt8], in range: Range<Int>) {
        // Quotes, and a word that is stored where fewer bytes are left.
        reserve((range.count + 2) / 3 * 4 + 10)
        put(UInt8(ascii: "\""))
        let words = Self.storeBase64(of: source, in: range, to: &storage, at: count)
        var index = range.lowerBound + 6 * words
        count += 8 * words
        while index + 3 <= range.upperBound {
            put(UInt64(Base64.group(source[index], source[index + 1], source[index + 2])), size: 4)
            index += 3
        }
        switch range.upperBound - index {
        case 1: put(UInt64(Base64.group(source[index], 0, 0) & 0xffff | 0x3d3d_0000), size: 4)
        case 2: put(UInt64(Base64.group(source[index], source[index + 1], 0) & 0xff_ffff | 0x3d00_0000), size: 4)
        default: break
        }
        put(UInt8(ascii: "\""))
    }

    /// Stores the digits of bytes by six, as long as eight are left.
    ///
    /// - Returns: How many words of digits are stored.
    private static func storeBase64(
        of source: [UInt8],
        in range: Range<Int>,
        to storage: inout [UInt8],
        at offset: Int
    ) -> Int {
        let words = max((range.count - 2) / 6, 0)
        let bytes = source.rawSpan
        let pairs = Base64.pairs
        var target = storage.mutableSpan
        for word in 0..<words {
            let digits = Base64.digits(ofSix: bytes.littleEndian64(at: range.lowerBound + 6 * word), pairs.span)
            store(digits, at: offset + 8 * word, in: &target)
        }
        return words
    }
}
