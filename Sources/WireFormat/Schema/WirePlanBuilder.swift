/// Compiles a message type and those that it contains, each once: a recursive type contains itself.
struct WirePlanBuilder {
    var layouts: [MessageLayout] = []
    var fields: [WireFieldPlan] = []
    var numbers: [UInt32] = []
    private var schemas: [MessageSchema] = []
    var enums: [EnumSchema] = []
    private var messageIndexes: [String: Int] = [:]
    private var enumIndexes: [String: Int] = [:]

    init(_ root: MessageSchema) {
        _ = index(of: root)
        var next = 0
        while next < schemas.count {
            layouts.append(compile(schemas[next]))
            next += 1
        }
        markRequired()
        markTimestamps()
    }

    private mutating func index(of schema: MessageSchema) -> Int {
        if let known = messageIndexes[schema.fullName] { return known }
        messageIndexes[schema.fullName] = schemas.count
        schemas.append(schema)
        return schemas.count - 1
    }

    private mutating func index(of schema: EnumSchema) -> Int {
        if let known = enumIndexes[schema.fullName] { return known }
        enumIndexes[schema.fullName] = enums.count
        enums.append(schema)
        return enums.count - 1
    }

    private mutating func compile(_ schema: MessageSchema) -> MessageLayout {
        // A field whose type the schema does not have is as good as unknown.
        let known = schema.fields.filter { !($0.type == .message || $0.type == .group) || $0.message != nil }
        let bits = known.filter { Self.presence(of: $0) == .bit }.count
        let presenceWords = (bits + 63) / 64
        let firstOneof = presenceWords + 1
        let firstSlot = firstOneof + schema.oneofs.count
        let firstField = fields.count
        var bit = 0
        for (index, field) in known.enumerated() {
            let presence = Self.presence(of: field)
            fields.append(
                compile(field, presence, bit: bit, slot: firstSlot + index, firstOneof: firstOneof)
            )
            if presence == .bit { bit += 1 }
        }
        let firstNumber = numbers.count
        let numberCount = appendNumbers(from: firstField)
        return MessageLayout(
            firstField: firstField,
            fieldCount: known.count,
            size: firstSlot + known.count,
            presenceWords: presenceWords,
            firstOneof: firstOneof,
            firstNumber: firstNumber,
            numberCount: numberCount,
            requiredCount: known.filter { $0.cardinality == .required }.count,
            form: form(of: schema, from: firstField),
            canLackRequired: known.contains { $0.cardinality == .required }
        )
    }

    private static func presence(of field: FieldSchema) -> WireFieldPlan.Presence {
        if field.cardinality == .repeated { return .place }
        if field.oneof != nil { return .oneof }
        if field.type == .message || field.type == .group { return .place }
        return field.cardinality == .implicit ? .implicit : .bit
    }

    private mutating func compile(
        _ field: FieldSchema,
        _ presence: WireFieldPlan.Presence,
        bit: Int,
        slot: Int,
        firstOneof: Int
    ) -> WireFieldPlan {
        let kind = WireFieldPlan.Kind(field)
        var child = 0
        if let message = field.message { child = index(of: message) }
        if kind == .closedEnum, let type = field.enumeration { child = index(of: type) }
        var flags: WireFieldPlan.Flags = []
        if field.isExtension { flags.insert(.isExtension) }
        if field.cardinality == .required { flags.insert(.isRequired) }
        if field.isPacked, field.isDeclaredPacked { flags.insert(.isPacked) }
        let shape = Self.shape(of: field, kind)
        return WireFieldPlan(
            number: field.number,
            tag: field.number << 3 | UInt32(field.wireType.rawValue),
            unpackedTag: field.isPacked ? field.number << 3 | UInt32(field.type.wireType.rawValue) : 0,
            slot: UInt32(slot),
            child: UInt32(child),
            presenceIndex: presence == .oneof ? UInt32(firstOneof + (field.oneof ?? 0)) : UInt32(bit),
            check: WireFieldPlan.Check(kind, shape, presence, flags),
            shape: shape,
            kind: kind,
            presence: presence,
            order: WireFieldPlan.Order(field.type),
            flags: flags
        )
    }

    private static func shape(of field: FieldSchema, _ kind: WireFieldPlan.Kind) -> WireFieldPlan.Shape {
        let isRepeated = field.cardinality == .repeated
        if field.isMap, isMap(field.message) { return .map }
        switch kind {
        case .string, .uncheckedString, .bytes: return isRepeated ? .texts : .text
        case .message: return isRepeated ? .messages : .message
        case .group: return isRepeated ? .groups : .group
        default: return isRepeated ? .scalars : .scalar
        }
    }

    /// Whether a message type is the entry of a map: a key and a value.
    private static func isMap(_ entry: MessageSchema?) -> Bool {
        guard let entry, entry.fields.count == 2, entry.fields[0].number == 1, entry.fields[1].number == 2 else {
            return false
        }
        switch entry.fields[0].type {
        case .message, .group, .bytes, .float, .double, .enumeration: return false
        default: return entry.fields.allSatisfy { $0.cardinality != .repeated && $0.oneof == nil }
        }
    }

    /// Adds the table of the small numbers of a type, and says how many they are.
    private mutating func appendNumbers(from firstField: Int) -> Int {
        let limit = UInt32(64 + 4 * (fields.count - firstField))
        let dense = fields[firstField...].prefix { $0.number < limit }
        guard let greatest = dense.last?.number else { return 0 }
        var table = [UInt32](repeating: 0, count: Int(greatest) + 1)
        for (index, field) in dense.enumerated() { table[Int(field.number)] = UInt32(firstField + index + 1) }
        numbers += table
        return table.count
    }

    private func form(of schema: MessageSchema, from firstField: Int) -> MessageLayout.Form {
        if schema.isMessageSet { return .messageSet }
        let first = Array(fields[firstField...].prefix(2))
        guard first.count == 2, first[0].number == 1, first[1].number == 2 else { return .plain }
        if schema.fullName == "google.protobuf.Timestamp" {
            return first[0].kind == .varint && first[1].kind == .int32 && first.allSatisfy { $0.presence == .implicit }
                ? .timestamp : .plain
        }
        if schema.fullName == "google.protobuf.Any" {
            return first.allSatisfy { $0.presence == .implicit && $0.kind.isText } ? .any : .plain
        }
        return .plain
    }

    /// Marks the fields whose messages are Timestamps of the usual layout.
    private mutating func markTimestamps() {
        for index in fields.indices where fields[index].kind == .message && fields[index].shape != .map {
            let layout = layouts[Int(fields[index].child)]
            if layout.form == .timestamp, layout.size == 3 { fields[index].flags.insert(.isTimestamp) }
        }
    }

    /// Marks the types that contain one with a required field.
    private mutating func markRequired() {
        var containers = [[Int]](repeating: [], count: layouts.count)
        for (type, layout) in layouts.enumerated() {
            for field in fields[layout.range] where field.kind.isMessage { containers[Int(field.child)].append(type) }
        }
        var canLack = layouts.map { $0.canLackRequired }
        var open = canLack.indices.filter { canLack[$0] }
        while let type = open.popLast() {
            for container in containers[type] where !canLack[container] {
                canLack[container] = true
                open.append(container)
            }
        }
        for type in layouts.indices { layouts[type].canLackRequired = canLack[type] }
    }
}
