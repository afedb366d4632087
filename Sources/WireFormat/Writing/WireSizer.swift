/// Counts the bytes that a message takes, and finds what it must not hold.
public struct WireSizer: WireSink, ~Copyable {
    @inlinable public static var isWriter: Bool { false }

    /// Bytes so far.
    @usableFromInline var size = 0
    /// The first reason found why the message cannot be written.
    @usableFromInline var refusal: WireError?
    @usableFromInline let isCanonical: Bool
    @usableFromInline var remainingDepth: Int
    private let registry: TypeRegistry?

    /// A count of nothing yet.
    @usableFromInline
    init(options: EncodeOptions) {
        isCanonical = options.mode == .canonical
        remainingDepth = options.depthLimit
        registry = options.registry
    }

    @inlinable @inline(__always)
    public mutating func varint(_ value: UInt64) { size &+= Varint.size(of: value) }
    @inlinable @inline(__always)
    public mutating func fixed32(_ value: UInt32) { size &+= 4 }
    @inlinable @inline(__always)
    public mutating func fixed64(_ value: UInt64) { size &+= 8 }
    @inlinable @inline(__always)
    public mutating func data(_ value: [UInt8]) { add(length: value.count) }
    @inlinable @inline(__always)
    public mutating func text(_ value: String) { add(length: value.utf8.count) }
    @inlinable @inline(__always)
    public mutating func raw(_ value: [UInt8]) { size &+= value.count }

    @inlinable @inline(__always)
    mutating func add(length: Int) { size &+= length &+ Varint.size(of: UInt64(bitPattern: Int64(length))) }

    @inlinable
    public mutating func message<M: Message>(_ value: M) {
        let before = size
        groupFields(value)
        size &+= Varint.size(of: UInt64(bitPattern: Int64(size &- before)))
    }

    @inlinable
    public mutating func groupFields<M: Message>(_ value: M) {
        guard remainingDepth > 0 else { return refuseDepth() }
        remainingDepth &-= 1
        value.measure(in: &self)
        remainingDepth &+= 1
    }

    @inlinable @inline(__always)
    public mutating func delimited(_ body: (inout WireSizer) -> Void) {
        let before = size
        body(&self)
        size &+= Varint.size(of: UInt64(bitPattern: Int64(size &- before)))
    }

    @inlinable @inline(__always)
    public mutating func refuse(_ rule: CanonicalRule, if isBroken: Bool) {
        if isBroken, isCanonical { note(rule) }
    }

    @inlinable
    public mutating func checkAny(typeURL: String, value: [UInt8]) {
        if isCanonical { checkCanonicalAny(typeURL: typeURL, value: value) }
    }

    @usableFromInline @inline(never)
    mutating func note(_ rule: CanonicalRule) {
        if refusal == nil { refusal = WireError(.notCanonical, rule: rule, offset: 0, message: rule.summary) }
    }

    @usableFromInline @inline(never)
    mutating func refuseDepth() {
        if refusal != nil { return }
        refusal = WireError(
            .depthLimitExceeded,
            rule: .c15,
            offset: 0,
            message: "messages are nested deeper than the limit"
        )
    }

    @usableFromInline @inline(never)
    mutating func checkCanonicalAny(typeURL: String, value: [UInt8]) {
        guard typeURL.withBytes({ WellKnown.isTypeURL($0) }) else { return note(.c17) }
        guard refusal == nil, !value.isEmpty, let registry, let schema = registry.schema(named: String(typeURL.dropFirst())) else { return }
        guard remainingDepth > 0 else { return refuseDepth() }
        let checker = CanonicalChecker(schema: schema, registry: registry)
        if let broken = checker.firstViolation(in: value.rawSpan, depthLimit: remainingDepth - 1) {
            refusal = WireError(.notCanonical, rule: .c17, offset: 0, message: broken.message)
        }
    }
}
