import Synchronization
import WireFormat

/// What ProtoJSON does with a message type.
enum JSONForm {
    /// An object with a member for each field.
    case object
    case any
    case timestamp
    case duration
    case fieldMask
    case structure
    case value
    case list
    /// The value of field 1.
    case wrapper

    /// Whether an Any holds the value in a member of its own.
    var isSpecial: Bool { self != .object }
}

/// A message type and all that it contains, compiled for reading and writing ProtoJSON.
final class JSONPlan: Sendable {
    /// The message types; the first is the root.
    let messages: [JSONMessagePlan]
    /// The enum types.
    let enums: [JSONEnumPlan]

    /// The message type that the plan was made for.
    var root: JSONMessagePlan { messages[0] }

    private init(messages: [JSONMessagePlan], enums: [JSONEnumPlan]) {
        self.messages = messages
        self.enums = enums
    }

    private static let cache = Mutex<[ObjectIdentifier: JSONPlan]>([:])
    private static let cacheLimit = 1024

    /// The plan of a message type, made the first time it is asked for.
    static func plan(for schema: MessageSchema) -> JSONPlan {
        // A plan keeps its schema, so that no other schema can get the same identifier meanwhile.
        if let known = cache.withLock({ $0[ObjectIdentifier(schema)] }) { return known }
        var builder = Builder()
        _ = builder.index(of: schema)
        var next = 0
        while next < builder.schemas.count {
            let message = builder.compile(builder.schemas[next])
            builder.messages.append(message)
            next += 1
        }
        let plan = JSONPlan(messages: builder.messages, enums: builder.enums)
        cache.withLock { plans in
            if plans.count >= cacheLimit { plans.removeAll() }
            plans[ObjectIdentifier(schema)] = plan
        }
        return plan
    }

    /// Collects the types that a type contains, by name: a recursive type contains itself.
    private struct Builder {
        var schemas: [MessageSchema] = []
        var messages: [JSONMessagePlan] = []
        var enums: [JSONEnumPlan] = []
        private var messageIndexes: [String: Int] = [:]
        private var enumIndexes: [String: Int] = [:]

        mutating func index(of schema: MessageSchema) -> Int {
            if let known = messageIndexes[schema.fullName] { return known }
            messageIndexes[schema.fullName] = schemas.count
            schemas.append(schema)
            return schemas.count - 1
        }

        mutating func index(of schema: EnumSchema) -> Int {
            if let known = enumIndexes[schema.fullName] { return known }
            enumIndexes[schema.fullName] = enums.count
            enums.append(JSONEnumPlan(schema))
            return enums.count - 1
        }

        mutating func compile(_ schema: MessageSchema) -> JSONMessagePlan {
            var fields: [JSONFieldPlan] = []
            for field in schema.fields {
                switch field.type {
                case .message, .group:
                    // A field whose type the schema does not have is as good as unknown.
                    guard let message = field.message else { continue }
                    fields.append(
                        JSONFieldPlan(field, child: index(of: message), isMap: Self.isMap(field, of: message))
                    )
                case .enumeration:
                    fields.append(JSONFieldPlan(field, child: field.enumeration.map { index(of: $0) } ?? -1))
                default: fields.append(JSONFieldPlan(field))
                }
            }
            return JSONMessagePlan(schema, fields: fields)
        }

        /// Whether a field is a map and its entries have a key and a value.
        private static func isMap(_ field: FieldSchema, of entry: MessageSchema) -> Bool {
            guard field.isMap, entry.fields.count == 2, entry.fields[0].number == 1, entry.fields[1].number == 2 else {
                return false
            }
            switch entry.fields[0].type {
            case .message, .group, .bytes, .float, .double, .enumeration: return false
            default: return entry.fields.allSatisfy { $0.cardinality != .repeated }
            }
        }
    }
}

/// A message type of a plan.
final class JSONMessagePlan: Sendable {
    /// Names and numbers, and what keeps the plan's place in the cache its own.
    let schema: MessageSchema
    let form: JSONForm
    /// The fields, ascending by number.
    let fields: [JSONFieldPlan]
    /// Both names of the fields.
    let names: JSONNameTable
    /// The fields that must be there.
    let required: [Int]

    init(_ schema: MessageSchema, fields: [JSONFieldPlan]) {
        self.schema = schema
        self.fields = fields
        form = JSONForm(schema.fullName, fields)
        var names = JSONNameTable(capacity: 2 * fields.count)
        // The JSON names first: one may be another field's name in the file.
        for (index, field) in fields.enumerated() { names.insert(field.jsonName, index) }
        for (index, field) in fields.enumerated() { names.insert(field.name, index) }
        self.names = names
        required = fields.indices.filter { fields[$0].cardinality == .required }
    }

    /// The index of the field with this number.
    func field(number: UInt32) -> Int? {
        // Most messages number their fields without gaps.
        let guess = Int(number) - 1
        if guess < fields.count, fields[guess].number == number { return guess }
        var low = 0
        var high = fields.count
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < fields.count && fields[low].number == number ? low : nil
    }
}

/// A field of a plan.
final class JSONFieldPlan: Sendable {
    let number: UInt32
    let name: String
    let jsonName: String
    let type: FieldType
    let cardinality: FieldCardinality
    let oneof: Int?
    let validatesUTF8: Bool
    let isMap: Bool
    /// The index of the message or enum type; −1 for other types, and for an enum that the schema does not have.
    let child: Int
    /// `,"jsonName":`, as it is written.
    let jsonKey: [UInt8]
    /// `,"name":`, as it is written.
    let protoKey: [UInt8]

    init(_ field: FieldSchema, child: Int = -1, isMap: Bool = false) {
        number = field.number
        name = field.name
        jsonName = field.jsonName
        type = field.type
        cardinality = field.cardinality
        oneof = field.oneof
        validatesUTF8 = field.validatesUTF8
        self.isMap = isMap
        self.child = child
        jsonKey = Self.key(field.jsonName)
        protoKey = Self.key(field.name)
    }

    private static func key(_ name: String) -> [UInt8] {
        var output = JSONOutput(isPretty: false)
        output.put(UInt8(ascii: ","))
        output.string([UInt8](name.utf8))
        output.put(UInt8(ascii: ":"))
        return Array(output[0..<output.count])
    }

    var isMessage: Bool { type == .message || type == .group }
}

/// An enum type of a plan.
struct JSONEnumPlan: Sendable {
    let isClosed: Bool
    /// Whether it is `google.protobuf.NullValue`, which JSON writes as null.
    let isNull: Bool
    /// The number that stands for an absent value.
    let first: Int32
    private let names: JSONNameTable
    private let numbers: [Int32]
    private let texts: [[UInt8]]
    private let values: [Int32]

    init(_ schema: EnumSchema) {
        isClosed = schema.isClosed
        isNull = schema.fullName == "google.protobuf.NullValue"
        first = schema.isClosed ? schema.values.first?.number ?? 0 : 0
        var names = JSONNameTable(capacity: schema.values.count)
        for (index, value) in schema.values.enumerated() { names.insert(value.name, index) }
        self.names = names
        values = schema.values.map(\.number)
        // The first of several names of a number is the one that is written; sorting keeps their order.
        let ascending = schema.values.sorted { $0.number < $1.number }
        var numbers: [Int32] = []
        var texts: [[UInt8]] = []
        for value in ascending where numbers.last != value.number {
            numbers.append(value.number)
            texts.append([UInt8](("\"" + value.name + "\"").utf8))
        }
        self.numbers = numbers
        self.texts = texts
    }

    /// The number of a name.
    func number(of name: ArraySlice<UInt8>) -> Int32? { names[name].map { values[$0] } }

    /// Whether the number is listed.
    func contains(_ number: Int32) -> Bool { index(of: number) != nil }

    /// The name of a number in quotes; nil where none is listed.
    func text(of number: Int32) -> [UInt8]? { index(of: number).map { texts[$0] } }

    private func index(of number: Int32) -> Int? {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number ? low : nil
    }
}

/// Names of fields or enum values, looked up by their bytes.
struct JSONNameTable: Sendable {
    private var names: [(name: [UInt8], index: Int)] = []
    private var slots: [Int32]
    private let mask: Int

    init(capacity: Int) {
        var size = 4
        while size < 2 * capacity { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// Adds a name, unless it is there.
    mutating func insert(_ name: String, _ index: Int) {
        let name = [UInt8](name.utf8)
        guard let slot = slot(of: name[...]), slots[slot] < 0 else { return }
        slots[slot] = Int32(names.count)
        names.append((name, index))
    }

    /// What was added with this name.
    subscript(name: ArraySlice<UInt8>) -> Int? {
        guard let slot = slot(of: name), slots[slot] >= 0 else { return nil }
        return names[Int(slots[slot])].index
    }

    /// The slot that holds the name, or the free one where it would go. Half of the slots stay free.
    private func slot(of name: ArraySlice<UInt8>) -> Int? {
        var hash: UInt32 = 0x811c_9dc5
        for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        var slot = Int(hash) & mask
        for _ in 0...mask {
            if slots[slot] < 0 || names[Int(slots[slot])].name[...] == name { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

extension JSONForm {
    /// The form of a message type; an object where a well-known name has other fields than the well-known ones.
    init(_ fullName: String, _ fields: [JSONFieldPlan]) {
        let isNumberedFromOne = fields.enumerated().allSatisfy { Int($1.number) == $0 + 1 }
        let isRepeated = fields.contains { $0.cardinality == .repeated }
        let prefix = "google.protobuf."
        guard isNumberedFromOne, fullName.hasPrefix(prefix) else {
            self = .object
            return
        }
        switch (String(fullName.dropFirst(prefix.count)), fields.map(\.type), isRepeated) {
        case ("Any", [.string, .bytes], false): self = .any
        case ("Timestamp", [.int64, .int32], false): self = .timestamp
        case ("Duration", [.int64, .int32], false): self = .duration
        case ("FieldMask", [.string], true): self = .fieldMask
        case ("Struct", [.message], true): self = fields[0].isMap ? .structure : .object
        case ("Value", [.enumeration, .double, .string, .bool, .message, .message], false): self = .value
        case ("ListValue", [.message], true): self = fields[0].isMap ? .object : .list
        case ("DoubleValue", [.double], false), ("FloatValue", [.float], false),
            ("Int64Value", [.int64], false), ("UInt64Value", [.uint64], false),
            ("Int32Value", [.int32], false), ("UInt32Value", [.uint32], false),
            ("BoolValue", [.bool], false), ("StringValue", [.string], false), ("BytesValue", [.bytes], false):
            self = .wrapper
        default: self = .object
        }
    }
}
