import WireFormat

/// A message of any type whose schema is known at run time.
///
/// It does what a generated message does: the same bytes are accepted and refused, at the same byte and with the same
/// rule, and written. Fields are read and set by name or number; see ``FieldSelector``.
///
/// Strings and bytes stay as they were encoded until they are asked for, in a copy of all bytes of the input.
/// A message taken out of another one shares its memory until one of the two changes.
public struct DynamicMessage: Sendable {
    // One reference where it is a whole message: so much is counted when one is made, copied and dropped.

    var store: DynamicStore
    /// The place of the message in the store, which may hold more than it.
    var node: Int
    /// The index of the message type in the plan.
    let type: Int
    /// The message type of a message that was taken out of another one; nil where it is that of the store.
    private let inner: MessageSchema?

    /// Names, numbers and types of the fields.
    public var schema: MessageSchema { inner ?? store.schema }
    var plan: WirePlan { store.plan }

    /// A message with no field set.
    public init(_ schema: MessageSchema) { self.init(schema, 0, by: schema) }

    /// A message with no field set, of a type that the plan of another one contains.
    init(_ schema: MessageSchema, _ type: Int, by outer: MessageSchema) {
        let store = DynamicStore(outer, rootSize: outer.plan.layouts[type].size)
        self.init(schema, type, in: store, at: DynamicStore.root)
    }

    /// The message of this type at a place in a store.
    init(_ schema: MessageSchema, _ type: Int, in store: DynamicStore, at node: Int) {
        self.store = store
        self.node = node
        self.type = type
        inner = schema
    }

    /// The message that a store was made of.
    private init(_ store: DynamicStore) {
        self.store = store
        node = DynamicStore.root
        type = 0
        inner = nil
    }

    var layout: MessageLayout { plan.layouts[type] }

    // MARK: Reading

    /// The message of this type in `bytes`.
    ///
    /// - Throws: ``/WireFormat/WireError`` with code, rule, byte and field of the first thing that is wrong.
    public init(
        serializedBytes bytes: [UInt8],
        as schema: borrowing MessageSchema,
        options: borrowing DecodeOptions = .standard
    ) throws(WireError) {
        try self.init(bytes.rawSpan, schema, options)
    }

    /// The message of this type in `bytes`.
    ///
    /// - Throws: ``/WireFormat/WireError`` with code, rule, byte and field of the first thing that is wrong.
    public init(
        serializedBytes bytes: RawSpan,
        as schema: borrowing MessageSchema,
        options: borrowing DecodeOptions = .standard
    ) throws(WireError) {
        try self.init(bytes, schema, options)
    }

    private init(
        _ bytes: RawSpan,
        _ schema: borrowing MessageSchema,
        _ options: borrowing DecodeOptions,
        requiresAll: Bool = true
    ) throws(WireError) {
        let decoded: Result<DynamicStore, WireError> = schema.withPlan { plan in
            unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: WordBuffer.lentCapacity) { lent in
                // The buffer does not leave the closure. Few messages take more words than these.
                let expected = min(16 + bytes.byteCount / 8, 1 << 16)
                let words = unsafe WordBuffer(rootSize: plan.layouts[0].size, expected: expected, lent: lent)
                let decoder = DynamicDecoder(plan, words, heap: bytes, count: bytes.byteCount)
                do throws(WireError) {
                    return .success(try decoder.store(of: schema, 0, at: DynamicStore.root, in: schema, options))
                } catch {
                    return .failure(error)
                }
            }
        }
        self.init(try decoded.get())
        if requiresAll { try requireAll(bytes, options) }
    }

    private func requireAll(_ bytes: RawSpan, _ options: borrowing DecodeOptions) throws(WireError) {
        if isInitialized { return }
        throw WireError.missingRequired(at: bytes.byteCount).located(in: bytes, schema: schema, options: options)
    }

    /// Merges the message in `bytes` into this one: singular fields are replaced, messages within
    /// merged, repeated fields appended.
    ///
    /// - Throws: ``/WireFormat/WireError``; the message is then as it was before.
    public mutating func merge(
        serializedBytes bytes: [UInt8],
        options: DecodeOptions = .standard
    ) throws(WireError) {
        let merged = try merged(with: bytes, options)
        try merged.requireAll(bytes.rawSpan, options)
        self = merged
    }

    /// The message merged with that in `bytes`, where a required field may be missing.
    func merged(with bytes: [UInt8], _ options: DecodeOptions) throws(WireError) -> DynamicMessage {
        var merged = self
        if options.mode == .canonical {
            // The rules are about these bytes alone.
            let span = bytes.rawSpan
            merged.merge(try DynamicMessage(span, schema, options, requiresAll: false))
        } else {
            merged.own()
            // Behind the keys of maps that are there, with which those that are read are compared.
            if bytes.count <= options.sizeLimit { _ = merged.store.add(bytes.rawSpan) }
            let words = WordBuffer(merged.store.words, spare: bytes.count / 8)
            let decoder = DynamicDecoder(plan, words, heap: merged.store.heap, count: bytes.count)
            merged.store = try decoder.store(of: schema, type, at: merged.node, in: merged.store.schema, options)
        }
        return merged
    }

    /// Whether every required field is set, here and in the messages within.
    public var isInitialized: Bool {
        store.withPlan { plan in
            !plan.layouts[type].canLackRequired || store.isInitialized(plan, type, node)
        }
    }

    // MARK: Writing

    /// The encoded message: canonical, wherever the message has a canonical form, but for repeated numbers that the
    /// schema declares as not packed, which standard mode writes so.
    ///
    /// - Throws: A message that is too deep or too large (C15) or lacks a required field; in canonical
    ///   mode also one that has no canonical form.
    public func serializedBytes(options: EncodeOptions = .standard) throws(WireError) -> [UInt8] {
        try serializedBytes(options, packsAll: options.mode == .canonical)
    }

    /// Writes the encoded message to the first bytes of `buffer`, with no allocation.
    ///
    /// - Returns: How many bytes it takes.
    /// - Throws: As ``serializedBytes(options:)``, and ``/WireFormat/WireError/Code/bufferTooSmall``.
    public func serialize(
        into buffer: inout MutableRawSpan,
        options: EncodeOptions = .standard
    ) throws(WireError) -> Int {
        let packsAll = options.mode == .canonical
        let size = try measure(options, packsAll: packsAll)
        guard size <= buffer.byteCount else { throw WireError.buffer(of: buffer.byteCount, for: size) }
        let plan = plan
        var writer = WireWriter(buffer._mutatingExtracting(0..<size))
        writer = encoder(plan, packsAll: packsAll).message(type, node, to: writer)
        return size
    }

    @_lifetime(borrow self, borrow plan)
    private func encoder(_ plan: borrowing WirePlan, packsAll: Bool) -> DynamicEncoder {
        DynamicEncoder(plan, words: store.words, heap: store.heap, packsAll: packsAll)
    }

    /// The bytes that standard mode writes, if a required field is missing too.
    func partialBytes() throws(WireError) -> [UInt8] {
        let options = EncodeOptions(depthLimit: DecodeOptions.greatestDepthLimit)
        return try serializedBytes(options, packsAll: false, requiresAll: false)
    }

    private func serializedBytes(
        _ options: EncodeOptions,
        packsAll: Bool,
        requiresAll: Bool = true
    ) throws(WireError) -> [UInt8] {
        // What was decoded takes as many bytes as there are.
        let expected = node == DynamicStore.root ? store.heap.byteCount : 0
        if expected > GrowingWriter.lentCapacity, expected > 16 * store.top {
            // Long values in few fields: measuring them takes less time than copying them once more.
            let size = try measure(options, packsAll: packsAll, requiresAll: requiresAll)
            return store.withPlan { plan in
                let encoder = encoder(plan, packsAll: packsAll)
                return [UInt8](count: size) { writer in writer = encoder.message(type, node, to: writer) }
            }
        }
        let outcome = store.withPlan { plan in
            let encoder = encoder(plan, packsAll: packsAll)
            return GrowingWriter.write(
                expected: expected,
                depth: options.depthLimit,
                isCanonical: options.mode == .canonical
            ) { writer in writer = encoder.message(type, node, to: writer) }
        }
        try check(outcome.size, outcome.brokenRule, outcome.sawAny, options, requiresAll: requiresAll)
        return outcome.bytes
    }

    /// Bytes of the encoded message.
    private func measure(
        _ options: EncodeOptions,
        packsAll: Bool,
        requiresAll: Bool = true
    ) throws(WireError) -> Int {
        let (size, brokenRule, sawAny) = store.withPlan { plan in
            var sizer = WireSizer(depth: options.depthLimit, isCanonical: options.mode == .canonical)
            sizer = encoder(plan, packsAll: packsAll).message(type, node, to: sizer)
            return (sizer.size, sizer.brokenRule, sizer.sawAny)
        }
        try check(size, brokenRule, sawAny, options, requiresAll: requiresAll)
        return size
    }

    /// Refuses a message of which an encoder noted this.
    @inline(__always)
    private func check(
        _ size: Int,
        _ brokenRule: CanonicalRule?,
        _ sawAny: Bool,
        _ options: EncodeOptions,
        requiresAll: Bool = true
    ) throws(WireError) {
        if let brokenRule { throw refusal(brokenRule, options) }
        guard size <= DecodeOptions.greatestSizeLimit else { throw WireError.size(DecodeOptions.greatestSizeLimit) }
        guard !requiresAll || isInitialized else { throw missingRequired() }
        if sawAny, options.registry != nil { try checkAny(options) }
    }

    /// The error for a required field that is not set, with its path.
    @inline(never)
    private func missingRequired() -> WireError {
        let error = WireError.missingRequired(at: 0)
        guard let bytes = try? partialBytes() else { return error }
        return error.at(path: MissingFieldLocator.path(in: bytes.rawSpan, schema: schema))
    }

    /// The error for a rule that the message breaks, with the field: the checker finds it in the bytes that
    /// standard mode writes.
    @inline(never)
    private func refusal(_ rule: CanonicalRule, _ options: EncodeOptions) -> WireError {
        let lenient = EncodeOptions(depthLimit: DecodeOptions.greatestDepthLimit)
        if options.mode == .canonical, let bytes = try? serializedBytes(lenient, packsAll: true) {
            let checker = CanonicalChecker(schema: schema, registry: options.registry)
            let first = checker.firstViolation(in: bytes.rawSpan, depthLimit: options.depthLimit)
            if let first { return first.error }
        }
        let code: WireError.Code = rule == .c15 ? .depthLimitExceeded : .notCanonical
        return WireError(code, rule: rule, offset: 0, message: rule.summary)
    }

    /// Checks the values of the Anys within, by the schemas of their types.
    @inline(never)
    private func checkAny(_ options: EncodeOptions) throws(WireError) {
        let bytes = try serializedBytes(EncodeOptions(depthLimit: options.depthLimit), packsAll: true)
        let checker = CanonicalChecker(schema: schema, registry: options.registry)
        let first = checker.firstViolation(in: bytes.rawSpan, depthLimit: options.depthLimit)
        if let first { throw first.error }
    }

    // MARK: Generated messages

    /// The content of a generated message.
    ///
    /// - Throws: A message that is too deep or too large, or lacks a required field.
    public init<M: Message>(_ message: M) throws(WireError) {
        let depth = DecodeOptions.greatestDepthLimit
        let bytes = try message.serializedBytes(options: EncodeOptions(depthLimit: depth))
        try self.init(serializedBytes: bytes, as: M.schema, options: DecodeOptions(depthLimit: depth))
    }
}

extension Message {
    /// The content of a dynamic message, whose type should be this one: fields are carried over by number.
    ///
    /// - Throws: A message that is too deep or too large, or lacks a required field, and values that this type does
    ///   not have.
    public init(_ message: DynamicMessage) throws(WireError) {
        let depth = DecodeOptions.greatestDepthLimit
        let bytes = try message.serializedBytes(options: EncodeOptions(depthLimit: depth))
        try self.init(serializedBytes: bytes, options: DecodeOptions(depthLimit: depth))
    }
}

extension DynamicStore {
    /// Whether every required field is set, in a message and those within.
    func isInitialized(_ plan: WirePlan, _ type: Int, _ node: Int) -> Bool {
        let fields = plan.fields(of: type)
        for index in fields.indices {
            let field = fields[index]
            if field.isRequired, !isSet(field, node) { return false }
            guard field.kind.isMessage || field.shape == .map else { continue }
            let child = Int(field.child)
            if !plan.layouts[child].canLackRequired || !isSet(field, node) { continue }
            if !children(of: field, node, plan).allSatisfy({ isInitialized(plan, $0.type, $0.node) }) { return false }
        }
        return true
    }

    /// The messages that a field holds, those of a map's values too.
    private func children(
        of field: WireFieldPlan,
        _ node: Int,
        _ plan: WirePlan
    ) -> [(type: Int, node: Int)] {
        let slot = node + Int(field.slot)
        switch field.shape {
        case .message, .group: return [(Int(field.child), Int(self[slot]))]
        case .messages, .groups: return elements(at: slot).map { (Int(field.child), Int(self[$0])) }
        default:
            let value = plan.entry(of: field).value
            if !value.kind.isMessage { return [] }
            return stride(from: elements(at: slot).lowerBound + 1, to: elements(at: slot).upperBound, by: 2)
                .map { (Int(value.child), Int(self[$0])) }
        }
    }

    /// Whether messages are nested in a message at most so deep.
    func isWithin(_ depth: Int, _ plan: WirePlan, _ type: Int, _ node: Int) -> Bool {
        let fields = plan.fields(of: type)
        for index in fields.indices {
            let field = fields[index]
            if !field.kind.isMessage || !isSet(field, node) { continue }
            if depth == 0 { return false }
            let children = children(of: field, node, plan)
            if !children.allSatisfy({ isWithin(depth - 1, plan, $0.type, $0.node) }) { return false }
        }
        return true
    }

    /// Whether a singular field is set, or a repeated one has elements.
    func isSet(_ field: WireFieldPlan, _ node: Int) -> Bool {
        let word = self[node + Int(field.slot)]
        switch field.presence {
        case .implicit: return word != 0
        case .place: return word != 0 && (!field.isRepeated || count(at: node + Int(field.slot)) > 0)
        case .bit: return self[node + Int(field.presenceIndex >> 6)] & 1 << UInt64(field.presenceIndex & 63) != 0
        case .oneof: return self[node + Int(field.presenceIndex)] == UInt64(field.number)
        }
    }
}
