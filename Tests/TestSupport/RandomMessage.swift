import WireFormat

/// Makes encoded messages of any schema. With `sloppiness` 0 they are canonical by construction;
/// otherwise that percentage of the choices breaks some rule.
package struct RandomMessage {
    var generator: SeededGenerator
    let sloppiness: Int

    package init(seed: UInt64, sloppiness: Int) {
        generator = SeededGenerator(seed: seed)
        self.sloppiness = sloppiness
    }

    private mutating func isSloppy() -> Bool { sloppiness > 0 && generator.chance(sloppiness) }

    package mutating func bytes(of schema: MessageSchema, depth: Int = 3) -> [UInt8] {
        var records: [[UInt8]] = []
        var oneofs: Set<Int> = []
        for field in schema.fields {
            let isWanted = field.cardinality == .required || generator.chance(field.type == .message ? 35 : 45)
            // A group has no canonical form.
            guard isWanted, field.type != .group || sloppiness > 0 else { continue }
            if field.message != nil, depth == 0 { continue }
            if let oneof = field.oneof, !oneofs.insert(oneof).inserted, !isSloppy() { continue }
            records.append(self.records(of: field, in: schema, depth: depth))
        }
        if schema.fullName == "google.protobuf.Any", !isSloppy() { return anyBytes() }
        if isSloppy() { records.append(varintRecord(number: 19_000, UInt64.random(in: 0...300, using: &generator))) }
        if isSloppy() { records.shuffle(using: &generator) }
        return records.flatMap(\.self)
    }

    private mutating func anyBytes() -> [UInt8] {
        let name = generator.pick(["/google.protobuf.Timestamp", "/unknown.Type", "/a"])
        var bytes = lengthDelimited(number: 1, Array(name.utf8))
        if name == "/google.protobuf.Timestamp" { bytes += lengthDelimited(number: 2, varintRecord(number: 1, 5)) }
        return bytes
    }

    private mutating func records(of field: FieldSchema, in schema: MessageSchema, depth: Int) -> [UInt8] {
        if field.isMap { return mapRecords(of: field, depth: depth) }
        if field.cardinality != .repeated { return record(of: field, in: schema, depth: depth) }
        let count = Int.random(in: 1...4, using: &generator)
        if field.isPacked, !isSloppy() {
            var content: [UInt8] = []
            for _ in 0..<count { content += scalar(field, in: schema) }
            return lengthDelimited(number: field.number, isSloppy() ? [] : content)
        }
        var result: [UInt8] = []
        for _ in 0..<count { result += record(of: field, in: schema, depth: depth) }
        return result
    }

    private mutating func record(of field: FieldSchema, in schema: MessageSchema, depth: Int) -> [UInt8] {
        switch field.type {
        case .message:
            let content = field.message.map { bytes(of: $0, depth: depth - 1) } ?? []
            return lengthDelimited(number: field.number, content)
        case .group:
            let content = field.message.map { bytes(of: $0, depth: depth - 1) } ?? []
            return varint(UInt64(field.number << 3 | 3)) + content + varint(UInt64(field.number << 3 | 4))
        case .string, .bytes:
            var content = text(isString: field.type == .string)
            if content.isEmpty, field.cardinality == .implicit, !isSloppy() { content = [0x61] }
            return lengthDelimited(number: field.number, content)
        default:
            var value = scalar(field, in: schema)
            while field.cardinality == .implicit, value.allSatisfy({ $0 == 0 }), !isSloppy() {
                value = scalar(field, in: schema)
            }
            return varint(UInt64(field.number << 3 | UInt32(field.type.wireType.rawValue))) + value
        }
    }

    private mutating func mapRecords(of field: FieldSchema, depth: Int) -> [UInt8] {
        guard let entry = field.message, let key = entry.field(number: 1), let value = entry.field(number: 2) else {
            return []
        }
        if value.type == .message, depth < 2 { return [] }
        var entries: [(order: [UInt8], bytes: [UInt8])] = []
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            var content: [UInt8]
            let order: [UInt8]
            if key.type == .string {
                let text = text(isString: true)
                content = lengthDelimited(number: 1, text)
                order = text
            } else {
                // Small non-negative numbers: their order is that of one byte.
                let number = UInt8.random(in: 0...(key.type == .bool ? 1 : 60), using: &generator)
                order = [number]
                content = varint(UInt64(8 | key.type.wireType.rawValue)) + small(number, key.type)
            }
            content += entryValue(value, depth: depth)
            entries.append((order, lengthDelimited(number: field.number, content)))
        }
        if !isSloppy() {
            entries.sort { $0.order.lexicographicallyPrecedes($1.order) }
            var unique: [(order: [UInt8], bytes: [UInt8])] = []
            for entry in entries where unique.last?.order != entry.order { unique.append(entry) }
            entries = unique
        }
        return entries.flatMap(\.bytes)
    }

    private mutating func entryValue(_ value: FieldSchema, depth: Int) -> [UInt8] {
        if isSloppy() { return [] }
        switch value.type {
        case .message: return lengthDelimited(number: 2, value.message.map { bytes(of: $0, depth: depth - 2) } ?? [])
        case .string, .bytes: return lengthDelimited(number: 2, text(isString: value.type == .string))
        default: return varint(UInt64(16 | value.type.wireType.rawValue)) + scalar(value, in: nil)
        }
    }

    private func small(_ number: UInt8, _ type: FieldType) -> [UInt8] {
        switch type.wireType {
        case .fixed32: [number, 0, 0, 0]
        case .fixed64: [number, 0, 0, 0, 0, 0, 0, 0]
        default: [type == .sint32 || type == .sint64 ? number * 2 : number]
        }
    }

    private mutating func scalar(_ field: FieldSchema, in schema: MessageSchema?) -> [UInt8] {
        if schema?.fullName == "google.protobuf.Timestamp", !isSloppy() {
            return varint(UInt64.random(in: 1...(field.number == 1 ? 253_402_300_799 : 999_999_999), using: &generator))
        }
        let bits = generator.pick([
            0, 1, 2, 127, 128, 300, UInt64(UInt32.max) >> 1, UInt64(UInt32.max), UInt64.max, generator.next(),
        ])
        switch field.type {
        case .bool: return isSloppy() ? varint(bits) : [UInt8(bits & 1)]
        case .int32: return varint(isSloppy() ? bits : UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits))))
        case .enumeration:
            if let type = field.enumeration, type.isClosed, !isSloppy() {
                return varint(UInt64(bitPattern: Int64(generator.pick(type.values).number)))
            }
            return varint(isSloppy() ? bits : UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits))))
        case .uint32, .sint32: return varint(isSloppy() ? bits : bits & UInt64(UInt32.max))
        case .float: return littleEndian(bits, 4).withoutNaN(isFloat: true, keeps: isSloppy())
        case .double: return littleEndian(bits, 8).withoutNaN(isFloat: false, keeps: isSloppy())
        case .fixed32, .sfixed32: return littleEndian(bits, 4)
        case .fixed64, .sfixed64: return littleEndian(bits, 8)
        default: return varint(bits)
        }
    }

    private mutating func text(isString: Bool) -> [UInt8] {
        if !isString || isSloppy() {
            return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
        }
        return Array(
            generator.pick([
                "", "a", "ve1abc", "é", "e\u{301}", "🌳 tree", "～", "\u{10ffff}", "zz", "a longer string of ascii",
            ]).utf8
        )
    }

    // MARK: Wire

    private func littleEndian(_ bits: UInt64, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
    }

    private mutating func varint(_ value: UInt64) -> [UInt8] {
        var result: [UInt8] = []
        var rest = value
        while rest > 0x7f {
            result.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        result.append(UInt8(rest))
        if result.count < 9, sloppiness > 0, generator.chance(max(1, sloppiness / 4)) {
            result[result.count - 1] |= 0x80
            result.append(0)
        }
        return result
    }

    private mutating func varintRecord(number: UInt32, _ value: UInt64) -> [UInt8] {
        varint(UInt64(number << 3)) + varint(value)
    }

    private mutating func lengthDelimited(number: UInt32, _ content: [UInt8]) -> [UInt8] {
        varint(UInt64(number << 3 | 2)) + varint(UInt64(content.count)) + content
    }
}

extension [UInt8] {
    /// The bytes of a float, one bit changed where they are a NaN of another pattern than the canonical one.
    fileprivate func withoutNaN(isFloat: Bool, keeps: Bool) -> [UInt8] {
        let bits = enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
        let isNaN = isFloat ? Float(bitPattern: UInt32(truncatingIfNeeded: bits)).isNaN : Double(bitPattern: bits).isNaN
        if !isNaN || keeps { return self }
        return isFloat ? [0, 0, 0xc0, 0x7f] : [0, 0, 0, 0, 0, 0, 0xf8, 0x7f]
    }
}

/// Changes a few bytes.
package struct Mutation {
    var generator: SeededGenerator

    package init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let place = result.isEmpty ? 0 : Int.random(in: 0..<result.count, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: if !result.isEmpty { result[place] = UInt8.random(in: 0...255, using: &generator) }
            case 1: if !result.isEmpty { result[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
            case 2: result.insert(UInt8.random(in: 0...255, using: &generator), at: place)
            case 3: if !result.isEmpty { result.remove(at: place) }
            case 4: result.removeLast(min(result.count, Int.random(in: 1...4, using: &generator)))
            default:
                let end = min(result.count, place + Int.random(in: 1...12, using: &generator))
                result.insert(contentsOf: result[place..<end], at: Int.random(in: 0...result.count, using: &generator))
            }
        }
        return result
    }
}
