import WireFormat

/// An enum type of a plan.
struct TextEnumPlan: Sendable {
    let isClosed: Bool
    /// Whether it is `google.protobuf.NullValue`, which JSON writes as null.
    let isNull: Bool
    /// The number that stands for an absent value.
    let first: Int32
    private let names: NameTable
    private let numbers: [Int32]
    private let texts: [[UInt8]]
    private let values: [Int32]

    init(_ schema: EnumSchema) {
        isClosed = schema.isClosed
        isNull = schema.fullName == "google.protobuf.NullValue"
        first = schema.isClosed ? schema.values.first?.number ?? 0 : 0
        var names = NameTable(capacity: schema.values.count)
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

    /// Writes the name of a number, in quotes or without; false where none is listed.
    func put(_ number: Int32, isQuoted: Bool, to output: inout TextOutput) -> Bool {
        guard let index = index(of: number) else { return false }
        let text = texts[index]
        output.put(text.rawSpan, isQuoted ? 0..<text.count : 1..<text.count - 1)
        return true
    }

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
