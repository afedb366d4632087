import WireFormat

// Singular fields, presence and oneofs.
extension DynamicMessage {
    /// A field as schema and plan know it.
    struct Known {
        let schema: FieldSchema
        let field: WireFieldPlan
    }

    /// The field that a selector names.
    func known(_ selector: FieldSelector) throws(DynamicError) -> Known {
        let found: FieldSchema?
        switch selector {
        case .name(let name): found = schema.field(jsonName: name)
        case .number(let number): found = schema.field(number: number)
        }
        guard let found, let field = plan.field(number: found.number, of: type) else {
            let name =
                switch selector {
                case .name(let name): name
                case .number(let number): String(number)
                }
            throw error(.unknownField, name, "the message type has no such field")
        }
        return Known(schema: found, field: field)
    }

    func error(_ code: DynamicError.Code, _ name: String, _ message: String) -> DynamicError {
        DynamicError(code: code, field: schema.fullName + "." + name, message: message)
    }

    func singular(_ selector: FieldSelector) throws(DynamicError) -> Known {
        let known = try known(selector)
        if known.field.isRepeated {
            throw error(.wrongCardinality, known.schema.name, "the field is repeated; it has values, not one value")
        }
        return known
    }

    func slot(_ field: WireFieldPlan) -> Int { node + Int(field.slot) }

    // MARK: Presence

    /// Whether the field is set: a field with presence has a value, one without another than its default, a repeated
    /// one or a map an element.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``.
    public func has(_ field: FieldSelector) throws(DynamicError) -> Bool { store.isSet(try known(field).field, node) }

    /// Takes the value of a field away, or all elements of a repeated one.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``.
    public mutating func clear(_ field: FieldSelector) throws(DynamicError) {
        let known = try known(field)
        own()
        store.clear(known.field, node)
    }

    /// The fields that are set, ascending by number; see ``has(_:)``.
    public var setFields: [FieldSchema] {
        schema.fields.filter { field in
            plan.field(number: field.number, of: type).map { store.isSet($0, node) } ?? false
        }
    }

    /// The member of a oneof that is set; nil for none.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``.
    public func whichOneof(_ name: String) throws(DynamicError) -> FieldSchema? {
        guard let index = schema.oneofs.firstIndex(where: { $0.hasSameBytes(as: name) }) else {
            throw error(.unknownField, name, "the message type has no such oneof")
        }
        return schema.field(number: UInt32(truncatingIfNeeded: store[node + layout.firstOneof + index]))
    }

    // MARK: Values

    /// The value of a singular field; its default where it is not set.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``, ``DynamicError/Code/wrongCardinality``.
    public func value(of field: FieldSelector) throws(DynamicError) -> DynamicValue {
        if let text = text(of: field) { return text }
        let known = try singular(field)
        guard store.isSet(known.field, node) else { return defaultValue(of: known) }
        return value(store[slot(known.field)], known)
    }

    /// The value of a singular string or bytes field that is set and named by its number: read with no look at the
    /// schema, which costs as much as the rest.
    private func text(of field: FieldSelector) -> DynamicValue? {
        guard case .number(let number) = field, let field = plan.field(number: number, of: type), field.shape == .text,
            store.isSet(field, node)
        else { return nil }
        return text(store[slot(field)], field.kind)
    }

    /// The string or bytes that a word of the store holds.
    private func text(_ word: UInt64, _ kind: WireFieldPlan.Kind) -> DynamicValue {
        kind == .bytes
            ? .bytes([UInt8](copying: store.bytes(word)))
            : unsafe store.bytes(word).withUnsafeBytes { .string(unsafe String(decoding: $0, as: UTF8.self)) }
    }

    /// Sets a singular field. Of a oneof, the other members are taken away. A field without presence is taken away by
    /// its default.
    ///
    /// - Throws: ``DynamicError``: no such field, a value of another type, an unlisted number of a closed enum, a
    ///   message that would be nested too deep.
    public mutating func set(_ field: FieldSelector, to value: DynamicValue) throws(DynamicError) {
        let known = try singular(field)
        own()
        let word = try word(value, known)
        store.mark(known.field, node)
        store[slot(known.field)] = word
        compactIfWasteful()
    }

    /// The value that a word of the store holds.
    func value(_ word: UInt64, _ known: Known) -> DynamicValue {
        switch known.field.kind {
        case .string, .uncheckedString, .bytes: text(word, known.field.kind)
        case .message, .group:
            known.schema.message.map {
                .message(DynamicMessage($0, Int(known.field.child), in: store, at: Int(word)))
            } ?? .bytes([])
        default: DynamicValue(word: word, as: known.schema.type)
        }
    }

    /// A value as a word of the store, to which its bytes are added.
    mutating func word(_ value: DynamicValue, _ known: Known) throws(DynamicError) -> UInt64 {
        switch (known.field.kind, value) {
        case (.string, .string(let text)), (.uncheckedString, .string(let text)):
            return text.withBytes { store.add($0) }
        case (.bytes, .bytes(let bytes)): return store.add(bytes.rawSpan)
        case (.message, .message(let message)), (.group, .message(let message)): return try graft(message, known)
        default:
            guard let word = value.word(as: known.schema.type) else {
                throw error(.wrongType, known.schema.name, "the value is not of the type " + typeName(known))
            }
            if known.field.kind == .closedEnum, let type = known.schema.enumeration,
                !type.contains(Int32(truncatingIfNeeded: Int64(bitPattern: word)))
            {
                let number = String(Int64(bitPattern: word))
                throw error(.unlistedEnumValue, known.schema.name, type.fullName + " is closed and has no " + number)
            }
            return word
        }
    }

    private func typeName(_ known: Known) -> String {
        known.schema.message?.fullName ?? known.schema.enumeration?.fullName ?? known.schema.type.name
    }

    /// Copies a message into the store.
    private mutating func graft(_ message: DynamicMessage, _ known: Known) throws(DynamicError) -> UInt64 {
        let child = Int(known.field.child)
        guard let expected = known.schema.message,
            message.schema === expected || message.schema.fullName == expected.fullName
        else {
            throw error(
                .wrongType,
                known.schema.name,
                "the message is a " + message.schema.fullName + ", and the field takes " + typeName(known)
            )
        }
        let limit = DecodeOptions.greatestDepthLimit - 1
        guard message.store.isWithin(limit, message.plan, message.type, message.node) else {
            throw error(.depthLimitExceeded, known.schema.name, "messages would be nested deeper than the limit")
        }
        if message.schema === expected {
            let place = store.allocate(plan.layouts[child].size)
            store.merge(from: message.store, message.node, message.plan, message.type, into: place, plan, child)
            return UInt64(place)
        }
        var copy = DynamicMessage(expected, child, by: store.schema)
        copy.merge(message)
        let place = store.allocate(plan.layouts[child].size)
        store.merge(from: copy.store, copy.node, plan, child, into: place, plan, child)
        return UInt64(place)
    }

    /// Copies the message into a new store once the store has doubled, so that what was replaced is freed.
    mutating func compactIfWasteful() {
        if store.isWorthCompacting {
            compact()
            store.noteCompacted()
        }
    }

    // MARK: Defaults

    /// What a singular field is where it is not set.
    func defaultValue(of known: Known) -> DynamicValue {
        let text = known.schema.defaultText
        switch known.schema.type {
        case .string: return .string(text ?? "")
        case .bytes: return .bytes(text.flatMap { DefaultText.bytes($0) } ?? [])
        case .message, .group:
            return known.schema.message.map {
                .message(DynamicMessage($0, Int(known.field.child), by: store.schema))
            } ?? .bytes([])
        case .enumeration:
            let type = known.schema.enumeration
            let named = text.flatMap { type?.number(of: $0) }
            return .enumeration(named ?? type?.values.first?.number ?? 0)
        case .bool: return .bool(text == "true")
        case .float: return .float(text.flatMap { Float($0) } ?? 0)
        case .double: return .double(text.flatMap { Double($0) } ?? 0)
        case .int32, .sint32, .sfixed32: return .int32(text.flatMap { Int32($0) } ?? 0)
        case .int64, .sint64, .sfixed64: return .int64(text.flatMap { Int64($0) } ?? 0)
        case .uint32, .fixed32: return .uint32(text.flatMap { UInt32($0) } ?? 0)
        case .uint64, .fixed64: return .uint64(text.flatMap { UInt64($0) } ?? 0)
        }
    }

    // MARK: Unknown fields

    /// Fields that the schema does not name, as they were read, in that order.
    public var unknownFields: UnknownFields {
        get { UnknownFields(bytes: store.unknownBytes(at: node + layout.unknown)) }
        set {
            own()
            store[node + layout.unknown] = 0
            if newValue.isEmpty { return }
            let range = HeapWord.range(store.add(newValue.bytes.rawSpan))
            store.appendUnknown(offset: range.lowerBound, count: range.count, at: node + layout.unknown)
            compactIfWasteful()
        }
    }
}
