/// Counts the bytes that a message takes, and finds what it must not hold.
public struct WireSizer: WireSink, ~Copyable {
    @inlinable public static var isWriter: Bool { false }

    // Two numbers in all: so much a call passes and returns in registers as it is.

    /// Bytes so far.
    @usableFromInline package var size = 0
    @usableFromInline var state: State

    /// The first rule found to be broken, which ends in a refusal.
    @inlinable package var brokenRule: CanonicalRule? { state.brokenRule }
    /// Whether there was an Any, whose value the schema of its type has to judge.
    @inlinable package var sawAny: Bool { state.sawAny }

    /// What the message is measured for, and what was found.
    @usableFromInline
    struct State {
        /// Levels left from bit 16 on, flags from bit 8 on, and below the rule that was broken first.
        @usableFromInline var bits: UInt64

        @inlinable static var level: UInt64 { 1 << 16 }
        @inlinable static var canonicalBit: UInt64 { 1 << 8 }
        @inlinable static var anyBit: UInt64 { 1 << 9 }

        @inlinable @inline(__always)
        init(depth: Int, isCanonical: Bool) {
            bits = UInt64(truncatingIfNeeded: depth) &* Self.level | (isCanonical ? Self.canonicalBit : 0)
        }

        @inlinable var isCanonical: Bool { bits & Self.canonicalBit != 0 }
        /// Whether a message may go down a level.
        @inlinable var hasDepth: Bool { bits >= Self.level }
        /// Whether there was an Any, whose value the schema of its type has to judge.
        @inlinable var sawAny: Bool { bits & Self.anyBit != 0 }
        /// The first rule found to be broken, which ends in a refusal.
        @inlinable var brokenRule: CanonicalRule? { CanonicalRule(rawValue: UInt8(truncatingIfNeeded: bits)) }

        @inlinable @inline(__always)
        mutating func note(_ rule: CanonicalRule) {
            if UInt8(truncatingIfNeeded: bits) == 0 { bits |= UInt64(rule.rawValue) }
        }
    }

    /// A count of nothing yet.
    @inlinable @inline(__always)
    package init(depth: Int, isCanonical: Bool) { state = State(depth: depth, isCanonical: isCanonical) }

    @inlinable @inline(__always)
    public mutating func varint(_ value: UInt64) { size &+= Varint.size(of: value) }
    @inlinable @inline(__always)
    public mutating func varint(_ value: UInt64, tag: UInt32) {
        size &+= Varint.size(of: value) &+ Varint.size(of: UInt64(tag))
    }
    @inlinable @inline(__always)
    public mutating func fixed32(_ value: UInt32) { size &+= 4 }
    @inlinable @inline(__always)
    public mutating func fixed64(_ value: UInt64) { size &+= 8 }
    @inlinable @inline(__always)
    public mutating func data(_ value: [UInt8], tag: UInt32) { add(length: value.count, tag: tag) }
    @inlinable @inline(__always)
    public mutating func data(_ value: RawSpan, tag: UInt32) { add(length: value.byteCount, tag: tag) }
    @inlinable @inline(__always)
    public mutating func text(_ value: String, tag: UInt32) { add(length: value.utf8.count, tag: tag) }
    @inlinable @inline(__always)
    public mutating func raw(_ value: [UInt8]) { size &+= value.count }
    @inlinable @inline(__always)
    public mutating func raw(_ value: RawSpan) { size &+= value.byteCount }

    @inlinable @inline(__always)
    mutating func add(length: Int, tag: UInt32) {
        size &+= length
        varint(UInt64(truncatingIfNeeded: length), tag: tag)
    }

    @inlinable @inline(__always)
    public mutating func message<M: Message>(_ value: M, tag: UInt32) {
        let before = size
        groupFields(value)
        varint(UInt64(truncatingIfNeeded: size &- before), tag: tag)
    }

    @inlinable @inline(__always)
    public mutating func groupFields<M: Message>(_ value: M) {
        guard enter() else { return }
        self = value.measure(in: self)
        leave()
    }

    @inlinable @inline(__always)
    public mutating func delimited(tag: UInt32, _ body: (inout WireSizer) -> Void) {
        let before = size
        body(&self)
        varint(UInt64(truncatingIfNeeded: size &- before), tag: tag)
    }

    @inlinable @inline(__always)
    public mutating func within(_ body: (inout WireSizer) -> Void) {
        guard enter() else { return }
        body(&self)
        leave()
    }

    /// Goes down a level, if one is left; notes where none is.
    @inlinable @inline(__always)
    package mutating func enter() -> Bool {
        guard state.hasDepth else {
            state.note(.c15)
            return false
        }
        state.bits &-= State.level
        return true
    }

    /// Goes back up a level.
    @inlinable @inline(__always)
    package mutating func leave() { state.bits &+= State.level }

    @inlinable @inline(__always)
    public mutating func refuse(_ rule: CanonicalRule, if isBroken: @autoclosure () -> Bool) {
        if state.isCanonical, isBroken() { state.note(rule) }
    }

    @inlinable @inline(__always)
    public mutating func noteAny(hasType: @autoclosure () -> Bool) {
        guard state.isCanonical else { return }
        state.bits |= State.anyBit
        if !hasType() { state.note(.c17) }
    }
}
