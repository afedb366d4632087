// Tags, lengths and values.
extension CanonicalPass {
    /// The next tag.
    @inline(__always)
    func tag(_ position: inout Int, _ end: Int) -> UInt32? {
        let byte = bytes.byte(at: position)
        if byte < 0x80 {
            position &+= 1
            return UInt32(byte)
        }
        var value: UInt64 = 0
        guard varint(&position, end, &value), value <= UInt64(UInt32.max) else { return nil }
        return UInt32(truncatingIfNeeded: value)
    }

    /// A varint in its shortest form.
    @inline(__always)
    func varint(_ position: inout Int, _ end: Int, _ value: inout UInt64) -> Bool {
        if position < end {
            let byte = bytes.byte(at: position)
            if byte < 0x80 {
                position &+= 1
                value = UInt64(byte)
                return true
            }
        }
        let long = longVarint(at: position, end)
        value = long.value
        position = long.end
        return long.end >= 0
    }

    /// A varint of more than one byte, and its end; −1 where there is none.
    @inline(never)
    func longVarint(at start: Int, _ end: Int) -> (value: UInt64, end: Int) {
        if bytes.byteCount >= 8 {
            // Eight bytes from `start`, or the last eight without those before it.
            let left = bytes.byteCount &- start
            let word =
                left >= 8
                ? bytes.littleEndian64(at: start)
                : bytes.littleEndian64(at: bytes.byteCount &- 8) &>> UInt64(truncatingIfNeeded: 8 &* (8 &- left))
            let varint = Varint.first(in: word)
            let next = start &+ varint.count
            if varint.count <= min(left, 8), next <= end {
                return bytes.byte(at: next &- 1) == 0 ? (0, -1) : (varint.value, next)
            }
        }
        let canonical = ReaderSettings(DecodeOptions(mode: .canonical))
        return (try? bytes.longVarint(at: start, end: end, canonical)) ?? (0, -1)
    }

    /// The length of a value, with the position behind it.
    @inline(__always)
    func slice(_ position: inout Int, _ end: Int) -> UInt64? {
        var length: UInt64 = 0
        if end &- position >= 2, bytes.byte(at: position) >= 0x80, bytes.byte(at: position &+ 1) &- 1 < 0x7f {
            // Two bytes, the second from 1 to 127: what most long values take.
            length = UInt64(bytes.byte(at: position) & 0x7f) | UInt64(bytes.byte(at: position &+ 1)) &<< 7
            position &+= 2
        } else if !varint(&position, end, &length) {
            return nil
        }
        guard length <= UInt64(bitPattern: Int64(end &- position)) else { return nil }
        position &+= Int(truncatingIfNeeded: length)
        return length
    }

    /// The length of a text that is UTF-8, with the position behind it.
    @inline(__always)
    func text(_ position: inout Int, _ end: Int) -> UInt64? {
        guard let length = slice(&position, end) else { return nil }
        let start = position &- Int(truncatingIfNeeded: length)
        return bytes.firstInvalidUTF8(from: start, to: position) == nil ? length : nil
    }

    /// The bits of a number that the field can hold.
    @inline(__always)
    func scalar(_ field: WireFieldPlan, _ position: inout Int, _ end: Int, _ value: inout UInt64) -> Bool {
        switch field.kind {
        case .fixed32, .float:
            guard end &- position >= 4 else { return false }
            let bits = bytes.littleEndian32(at: position)
            position &+= 4
            value = UInt64(bits)
            return field.kind == .fixed32 || !Float(bitPattern: bits).isNaN || bits == 0x7fc0_0000
        case .fixed64, .double:
            guard end &- position >= 8 else { return false }
            value = bytes.littleEndian64(at: position)
            position &+= 8
            return field.kind == .fixed64 || !Double(bitPattern: value).isNaN || value == 0x7ff8_0000_0000_0000
        default:
            guard varint(&position, end, &value) else { return false }
            switch field.kind {
            case .int32: return isInt32(value)
            case .closedEnum: return isInt32(value) && isListed(value, field)
            case .uint32: return value <= UInt64(UInt32.max)
            case .bool: return value <= 1
            default: return true
            }
        }
    }

    @inline(__always)
    func isInt32(_ value: UInt64) -> Bool {
        let signed = Int64(bitPattern: value)
        return signed == Int64(Int32(truncatingIfNeeded: signed))
    }

    @inline(never)
    func isListed(_ value: UInt64, _ field: WireFieldPlan) -> Bool {
        unsafe plan._withUnsafeGuaranteedRef {
            $0.enums[Int(field.child)].contains(Int32(truncatingIfNeeded: Int64(bitPattern: value)))
        }
    }
}
