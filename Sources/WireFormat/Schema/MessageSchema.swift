/// A message type: what error paths, the canonical checker and the printers know of it.
///
/// The hot paths are generated code and do not look here.
public final class MessageSchema: Sendable {
    /// The full name, as `google.protobuf.Timestamp`.
    public let fullName: String
    /// The fields, ascending by number.
    public let fields: [FieldSchema]
    /// The names of the oneofs, without the synthetic ones.
    public let oneofs: [String]
    /// Whether this is the entry of a map.
    public let isMapEntry: Bool
    /// Whether its fields are written as the items of a message set: groups of a number and a message.
    public let isMessageSet: Bool
    /// Names that no field may have; text format skips fields with them.
    public let reservedNames: [String]
    @usableFromInline let planSlot = PlanSlot<WirePlan>()
    /// The plan of the text forms, which another module makes.
    package let textPlanSlot = PlanSlot<AnyObject & Sendable>()

    /// A message type of its fields, which may come in any order.
    public init(
        fullName: String,
        fields: [FieldSchema],
        oneofs: [String] = [],
        isMapEntry: Bool = false,
        isMessageSet: Bool = false,
        reservedNames: [String] = []
    ) {
        self.fullName = fullName
        self.fields = fields.sorted { $0.number < $1.number }
        self.oneofs = oneofs
        self.isMapEntry = isMapEntry
        self.isMessageSet = isMessageSet
        self.reservedNames = reservedNames
    }

    /// The field with this number.
    public func field(number: UInt32) -> FieldSchema? {
        var low = 0
        var high = fields.count
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < fields.count && fields[low].number == number ? fields[low] : nil
    }

    /// The field with this name in the `.proto` file.
    public func field(named name: String) -> FieldSchema? { fields.first { $0.name.hasSameBytes(as: name) } }

    /// The field with this name in ProtoJSON, which may be either of its names.
    public func field(jsonName name: String) -> FieldSchema? {
        fields.first { $0.jsonName.hasSameBytes(as: name) } ?? field(named: name)
    }

    var isTimestamp: Bool { fullName == "google.protobuf.Timestamp" }
    var isAny: Bool { fullName == "google.protobuf.Any" }
}

/// An enum type.
public final class EnumSchema: Sendable {
    /// The full name, as `google.protobuf.NullValue`.
    public let fullName: String
    /// Names and numbers in the order of the `.proto` file; several names may have one number.
    public let values: [(name: String, number: Int32)]
    /// Whether numbers that are not listed are unknown fields (proto2).
    public let isClosed: Bool
    private let numbers: [Int32]

    /// An enum type of its values.
    public init(fullName: String, values: [(name: String, number: Int32)], isClosed: Bool = false) {
        self.fullName = fullName
        self.values = values
        self.isClosed = isClosed
        self.numbers = values.map { $0.number }.sorted()
    }

    /// Whether the number is listed.
    public func contains(_ number: Int32) -> Bool {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number
    }

    /// The first name of a number.
    public func name(of number: Int32) -> String? { values.first { $0.number == number }?.name }

    /// The number of a name.
    public func number(of name: String) -> Int32? { values.first { $0.name.hasSameBytes(as: name) }?.number }
}
