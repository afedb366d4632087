/// What a reader was asked to do, and the place of the message that it reads. Constant within one message.
@usableFromInline
struct ReaderSettings {
    /// Levels left from bit 40 on, flags from bit 32 on, and below the field number of the group.
    @usableFromInline let bits: UInt64

    @inlinable static var canonicalBit: UInt64 { 1 << 32 }
    @inlinable static var trustedBit: UInt64 { 1 << 33 }
    @inlinable static var keepingBit: UInt64 { 1 << 34 }
    @inlinable static var groupMask: UInt64 { 1 << 32 - 1 }

    @inlinable @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    @inlinable @inline(__always)
    init(_ options: DecodeOptions) {
        bits =
            UInt64(truncatingIfNeeded: options.depthLimit) &<< 40
            | (options.mode == .canonical ? Self.canonicalBit : 0)
            | (options.unknownFields == .keep ? Self.keepingBit : 0)
    }

    /// Those for bytes that were checked before.
    @inlinable static var trusted: ReaderSettings {
        ReaderSettings(bits: UInt64(DecodeOptions.greatestDepthLimit) << 40 | trustedBit)
    }

    @inlinable var isCanonical: Bool { bits & Self.canonicalBit != 0 }
    /// Whether the bytes were checked before.
    @inlinable var isTrusted: Bool { bits & Self.trustedBit != 0 }
    @inlinable var keepsUnknownFields: Bool { bits & Self.keepingBit != 0 }
    /// Levels that messages may still go down.
    @inlinable var remainingDepth: Int { Int(truncatingIfNeeded: bits &>> 40) }
    /// The field number of the group that is being read, 0 outside of groups.
    @inlinable var group: UInt32 { UInt32(truncatingIfNeeded: bits) }

    /// Those of a message one level below, or of the group with this field number. A level has to be left.
    @inlinable @inline(__always)
    func within(group: UInt32 = 0) -> ReaderSettings {
        ReaderSettings(bits: bits & ~Self.groupMask &- 1 << 40 | UInt64(group))
    }
}

/// What a reader met on its way.
@usableFromInline
struct ReaderFindings: OptionSet {
    @usableFromInline let rawValue: UInt8
    @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
    /// An Any, whose value the schema of its type has to judge.
    @inlinable static var any: ReaderFindings { ReaderFindings(rawValue: 1) }
    /// The end of the group that is being read.
    @inlinable static var endOfGroup: ReaderFindings { ReaderFindings(rawValue: 2) }
}
