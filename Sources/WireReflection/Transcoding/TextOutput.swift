import WireFormat

/// A text that is being written: JSON, or text format.
///
/// It has its memory to itself, so that nothing is looked up before a byte is stored.
@safe struct TextOutput: ~Copyable {
    // The first of `capacity` bytes, which are this value's own; the first `count` of them are written.
    private var start: UnsafeMutableRawPointer
    private var capacity: Int
    private(set) var count = 0
    let isPretty: Bool
    /// How many steps deep lines are.
    var indent = 0

    init(isPretty: Bool, capacity: Int = 64) {
        self.isPretty = isPretty
        self.capacity = max(capacity, 64)
        unsafe start = .allocate(byteCount: self.capacity, alignment: 1)
    }

    deinit { unsafe start.deallocate() }

    /// The text.
    var text: String { text(in: 0..<count) }

    /// The text in `range`, which is written and starts and ends with a character.
    func text(in range: Range<Int>) -> String { String(copying: written.text(in: range)) }

    /// The bytes of the text.
    var bytes: [UInt8] { written.copy(of: 0..<count) }

    private var written: RawSpan {
        @_lifetime(borrow self)
        get {
            // They are written, and stay as they are while this value is borrowed.
            unsafe _overrideLifetime(
                RawSpan(_unsafeBytes: UnsafeRawBufferPointer(start: start, count: count)),
                borrowing: self
            )
        }
    }

    /// Takes away what was written after the first `count` bytes.
    mutating func rewind(to count: Int) { self.count = min(count, self.count) }

    // MARK: Bytes

    /// Makes room for so many bytes after those that are written.
    @inline(__always)
    private mutating func reserve(_ room: Int) {
        if capacity &- count < room { grow(room) }
    }

    @inline(never)
    private mutating func grow(_ room: Int) {
        let larger = 2 * capacity + room
        let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
        // Fewer bytes than either memory has.
        unsafe memory.copyMemory(from: start, byteCount: count)
        unsafe start.deallocate()
        unsafe start = memory
        capacity = larger
    }

    /// Stores a little-endian number, all of whose bytes lie in the room that was made.
    @inline(__always)
    private func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) {
        // In bounds by the caller's word.
        unsafe (start + offset).storeBytes(of: value.littleEndian, as: T.self)
    }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        reserve(1)
        store(byte, at: count)
        count &+= 1
    }

    /// The first `size` bytes of a little-endian word, at most 8.
    @inline(__always)
    private mutating func put(_ word: UInt64, size: Int) {
        reserve(8)
        store(word, at: count)
        count &+= size
    }

    /// The bytes of `source` in `range`, which is within its bounds.
    mutating func put(_ source: RawSpan, _ range: Range<Int>) {
        let size = range.count
        // A word that is stored where fewer bytes are left.
        reserve(size + 8)
        if size > 64 {
            unsafe source.bytes(in: range).withUnsafeBytes { bytes in
                // There is room for them, in memory that nothing else has.
                unsafe (start + count).copyMemory(from: bytes.baseAddress.unsafelyUnwrapped, byteCount: size)
            }
        } else if range.lowerBound + 8 <= source.byteCount {
            // Words, the last of which overlaps the one before it.
            let last = max(range.upperBound - 8, range.lowerBound)
            let shift = count - range.lowerBound
            var from = range.lowerBound
            while from < last {
                store(source.littleEndian64(at: from), at: from &+ shift)
                from &+= 8
            }
            store(source.littleEndian64(at: last), at: last &+ shift)
        } else {
            for index in 0..<size { store(source.byte(at: range.lowerBound &+ index), at: count &+ index) }
        }
        count &+= size
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

    /// As above, with a key that has more bytes behind it.
    @inline(__always)
    mutating func member(_ key: MemberKey, isFirst: Bool) {
        if isPretty { return member(key.text, isFirst: isFirst) }
        reserve(key.count &+ 16)
        var from = isFirst ? 1 : 0
        let shift = count &- from
        count = shift &+ key.count
        while from < key.count {
            store(key.padded.littleEndian64(at: from), at: from &+ shift)
            store(key.padded.littleEndian64(at: from &+ 8), at: from &+ 8 &+ shift)
            from &+= 16
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

    /// The digits of a number of two to eight. Compared, so that what is written next need not wait for the digits.
    private static func size(of value: UInt32) -> Int {
        func more(_ power: UInt32) -> Int { value >= power ? 1 : 0 }
        return 2 &+ more(100) &+ more(1000) &+ more(10_000) &+ more(100_000) &+ more(1_000_000) &+ more(10_000_000)
    }

    mutating func number(_ value: UInt64) {
        if value < 10 {
            put(UInt8(truncatingIfNeeded: value) | 0x30)
        } else if value < 100_000_000 {
            let value = UInt32(truncatingIfNeeded: value)
            let size = Self.size(of: value)
            put(Self.digits(value) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* size), size: size)
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

    /// A point and three, six or nine digits; nothing for 0.
    mutating func fraction(_ nanos: UInt32) {
        if nanos == 0 { return }
        if nanos % 1_000_000 == 0 {
            put(0x2e | (Self.digits(nanos / 1_000_000) >> 40) << 8, size: 4)
        } else if nanos % 1000 == 0 {
            put(0x2e | (Self.digits(nanos / 1000) >> 16) << 8, size: 7)
        } else {
            put(0x2e | UInt64(0x30 + nanos / 100_000_000) << 8, size: 2)
            put(Self.digits(nanos % 100_000_000), size: 8)
        }
    }

    /// The letter of UTC and a quote: `Z"`.
    mutating func endOfTime() { put(0x225a, size: 2) }

    /// A double in the shortest form that reads back.
    mutating func number(_ value: Double) {
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, whole != 0 { return number(whole) }
        // As many digits as any double gives back.
        if decimal(value, below: 1e15) { return }
        if value.isFinite { shortest(value.description) } else { special(value) }
    }

    /// A float in the shortest form that reads back.
    mutating func number(_ value: Float) {
        if let whole = Int64(exactly: value), whole.magnitude < 1 << 24, whole != 0 { return number(whole) }
        if decimal(value, below: 1e6) { return }
        if value.isFinite { shortest(value.description) } else { special(Double(value)) }
    }

    /// Writes a number that up to four digits after the point give back, the fewest that do; false for any other.
    ///
    /// - Parameter limit: A power of ten that has as many zeros as digits that each number of the type gives back:
    ///   what has no more of them is the only such number, and so the shortest. It is exact as a whole number, as the
    ///   power is by which it is divided, so that the quotient is what reading the digits gives.
    @inline(__always)
    private mutating func decimal<T: BinaryFloatingPoint>(_ value: T, below limit: T) -> Bool {
        let magnitude = value.magnitude
        // Smaller ones have an exponent.
        guard magnitude >= 0.001, magnitude < limit else { return false }
        var power: UInt64 = 1
        for size in 1...4 {
            power *= 10
            let scaled = (magnitude * T(power)).rounded()
            guard scaled < limit else { return false }
            guard scaled / T(power) == magnitude else { continue }
            let all = UInt64(scaled)
            if value < 0 { put(UInt8(ascii: "-")) }
            number(all / power)
            put(UInt8(ascii: "."))
            put(Self.digits(UInt32(all % power)) >> UInt64(64 - 8 * size), size: size)
            return true
        }
        return false
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
    mutating func base64(_ source: RawSpan, in range: Range<Int>) {
        // Quotes, and a word that is stored where fewer bytes are left.
        reserve((range.count + 2) / 3 * 4 + 10)
        put(UInt8(ascii: "\""))
        let table = Base64.pairs
        let pairs = table.span
        var index = range.lowerBound
        // Digits of bytes by six, as long as eight are left.
        while index <= range.upperBound - 8 {
            store(Base64.digits(ofSix: source.littleEndian64(at: index), pairs), at: count)
            index &+= 6
            count &+= 8
        }
        while index + 3 <= range.upperBound {
            put(
                UInt64(Base64.group(source.byte(at: index), source.byte(at: index + 1), source.byte(at: index + 2))),
                size: 4
            )
            index += 3
        }
        switch range.upperBound - index {
        case 1: put(UInt64(Base64.group(source.byte(at: index), 0, 0) & 0xffff | 0x3d3d_0000), size: 4)
        case 2:
            let group = Base64.group(source.byte(at: index), source.byte(at: index + 1), 0)
            put(UInt64(group & 0xff_ffff | 0x3d00_0000), size: 4)
        default: break
        }
        put(UInt8(ascii: "\""))
    }
}
