/// Counts the bytes that a message takes, and finds what it must not hold.
public struct WireSizer: WireSink, ~Copyable {
    @inlinable public static var isWriter: Bool { false }

    /// Bytes so far.
    @usableFromInline var size = 0
    /// The first rule found to be broken, which ends in a refusal.
    @usableFromInline var brokenRule: CanonicalRule?
    @usableFromInline var remainingDepth: Int
    @usableFromInline let isCanonical: Bool
    /// Whether an Any was seen, whose value the schema of its type has to judge.
    @usableFromInline var sawAny = false

    /// A count of nothing yet.
    @inlinable @inline(__always)
    init(depth: Int, isCanonical: Bool) {
        self.remainingDepth = depth
        self.isCanonical = isCanonical
    }

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
    public mutating func text(_ value: String, tag: UInt32) { add(length: value.utf8.count, tag: tag) }
    @inlinable @inline(__always)
    public mutating func raw(_ value: [UInt8]) { size &+= value.count }

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
        guard remainingDepth > 0 else { return note(.c15) }
        remainingDepth &-= 1
        value.measure(in: &self)
        remainingDepth &+= 1
    }

    @inlinable @inline(__always)
    public mutating func delimited(tag: UInt32, _ body: (inout WireSizer) -> Void) {
        let before = size
        body(&self)
        varint(UInt64(truncatingIfNeeded: size &- before), tag: tag)
    }

    @inlinable @inline(__always)
    public mutating func refuse(_ rule: CanonicalRule, if isBroken: Bool) {
        if isBroken, isCanonical { note(rule) }
    }

    @inlinable
    public mutating func noteAny(typeURL: String) {
        guard isCanonical else { return }
        sawAny = true
        if !typeURL.withBytes({ WellKnown.isTypeURL($0) }) { note(.c17) }
    }

    @usableFromInline @inline(never)
    mutating func note(_ rule: CanonicalRule) {
        if brokenRule == nil { brokenRule = rule }
    }
}
