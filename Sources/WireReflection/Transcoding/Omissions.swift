import WireFormat

/// What a text of a message does not show, by where it is in the bytes of the message, ascending.
package struct Omissions: Sendable {
    /// Records, and packed numbers, that neither the schema nor, in an Any, the registry names.
    package fileprivate(set) var unknownFields: [Int] = []
    /// Strings that are not UTF-8, which the schema allows: JSON shows U+FFFD for what it cannot.
    package fileprivate(set) var repairedStrings: [Int] = []

    package init() {}
}

extension ProtoJSON {
    /// What ``text(of:as:options:)`` does not show of the message in `bytes`.
    package static func omissions(
        of bytes: [UInt8],
        as schema: MessageSchema,
        options: WriteOptions
    ) throws(WireError) -> Omissions {
        var finder = OmissionFinder(bytes, .plan(for: schema)) { url in
            options.registry?.schema(ofTypeURL: url)
        }
        return try finder.find(depthLimit: options.depthLimit)
    }
}

extension TextFormat {
    /// What ``text(of:as:options:)`` does not show of the message in `bytes`.
    package static func omissions(
        of bytes: [UInt8],
        as schema: MessageSchema,
        options: WriteOptions
    ) throws(WireError) -> Omissions {
        var finder = OmissionFinder(bytes, .plan(for: schema)) { url in
            TextScanner.isTypeURL(url) ? options.registry?.schema(ofTypeURL: url) : nil
        }
        var omissions = try finder.find(depthLimit: options.depthLimit)
        // Text format escapes what is not UTF-8.
        omissions.repairedStrings = []
        return omissions
    }
}

/// Reads a message as the writers of texts do, and looks at what they pass over.
private struct OmissionFinder: ~Copyable {
    private var records: WireRecords
    /// The types of the message, or of the Any value, that is being read.
    private var plan: TextPlan
    /// The type of an Any value by its URL, if it is shown as a message.
    private let anyType: (ArraySlice<UInt8>) -> MessageSchema?
    private var omissions = Omissions()

    init(_ bytes: [UInt8], _ plan: TextPlan, anyType: @escaping (ArraySlice<UInt8>) -> MessageSchema?) {
        records = WireRecords(bytes, keepsUnknown: true)
        self.plan = plan
        self.anyType = anyType
    }

    mutating func find(depthLimit: Int) throws(WireError) -> Omissions {
        records.push(try records.whole())
        try message(0..<1, as: plan.root, depthLimit: depthLimit)
        omissions.unknownFields.sort()
        omissions.repairedStrings.sort()
        return omissions
    }

    private mutating func message(
        _ pieces: Range<Int>,
        as message: TextMessagePlan,
        depthLimit: Int
    ) throws(WireError) {
        let found = try records.collect(pieces, as: message, in: plan, depthLimit: depthLimit)
        var next = found.lowerBound
        while next < found.upperBound {
            let record = records[next]
            if record.isUnknown {
                if record.isRange { omissions.unknownFields.append(record.range.lowerBound) }
                next += 1
                continue
            }
            let field = message.fields[Int(record.field)]
            let start = next
            next += 1
            // The pieces of a singular message are one, and of other values the last counts.
            while field.cardinality != .repeated, next < found.upperBound, records[next].field == record.field {
                next += 1
            }
            if field.isMessage {
                guard depthLimit > 0 else { throw WireError.tooDeep(at: record.range.lowerBound) }
                try self.message(start..<next, as: plan.messages[field.child], depthLimit: depthLimit - 1)
            } else {
                try value(records[next - 1], field)
            }
        }
        if message.form == .any { try any(found, depthLimit: depthLimit) }
        records.pop(to: found.lowerBound)
    }

    private mutating func value(_ record: WireRecords.Record, _ field: TextFieldPlan) throws(WireError) {
        if field.type == .string, !field.validatesUTF8, let bad = records.input.firstInvalidUTF8(in: record.range) {
            omissions.repairedStrings.append(bad)
        }
        guard field.type == .enumeration, record.isRange else { return }
        var reader = records.reader(of: record.range)
        while !reader.isAtEnd {
            let start = reader.offset
            if records.isUnlisted(try reader.readBits(of: field.type), field, plan) {
                omissions.unknownFields.append(start)
            }
        }
    }

    /// Looks into the value of an Any; one that cannot be read is shown as bytes, with all that is in it.
    private mutating func any(_ found: Range<Int>, depthLimit: Int) throws(WireError) {
        let url = found.last { records[$0].field == 0 }.map { records[$0].range } ?? 0..<0
        let content = found.last { records[$0].field == 1 }.map { records[$0].range } ?? 0..<0
        guard depthLimit > 0, let schema = anyType(records.bytes[url]) else { return }
        let (outer, top) = (plan, records.count)
        let (fields, strings) = (omissions.unknownFields.count, omissions.repairedStrings.count)
        plan = .plan(for: schema)
        records.push(content)
        do throws(WireError) {
            try message(top..<top + 1, as: plan.root, depthLimit: depthLimit - 1)
        } catch {
            if error.code == .depthLimitExceeded { throw error }
            omissions.unknownFields.removeSubrange(fields...)
            omissions.repairedStrings.removeSubrange(strings...)
        }
        records.pop(to: top)
        plan = outer
    }
}
