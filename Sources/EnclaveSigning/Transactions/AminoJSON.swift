import Foundation
import WellKnownTypes
import WireFormat

/// Writes messages as amino JSON, from their schema (x/tx/signing/aminojson, `Encoder`): no white space, the names of
/// the `.proto` file in the order of their bytes, 64-bit numbers in quotes, fields without a value left out.
struct AminoJSON {
    let types: AminoTypes

    /// `{"type":…,"value":…}` of the message in an Any.
    ///
    /// - Parameter path: The path of the Any, for errors.
    func text(of any: Google_Protobuf_Any, path: String) throws(TransactionError) -> [UInt8] {
        guard let name = types.aminoName(of: any.messageName), let entry = types.registry.entry(named: any.messageName)
        else {
            throw TransactionError(
                .noAminoName,
                path: path,
                "\(any.typeURL) has no amino name that is known here; sign it with SIGN_MODE_DIRECT"
            )
        }
        // Amino knows values, not bytes: of a field that comes several times the last counts, pieces of a message
        // are merged, and the fields ascend.
        let bytes = try TransactionError.wrapping(path: path) { () throws(WireError) in
            try entry.reencode(any.value, .standard, .standard)
        }
        var text = Array("{\"type\":".utf8)
        text += try quoted(name, path: path)
        text += ",\"value\":".utf8
        text += try message(bytes.rawSpan, entry.schema, path: path + ".value")
        text.append(UInt8(ascii: "}"))
        return text
    }

    /// A JSON string as Go writes it.
    func quoted(_ string: String, path: String) throws(TransactionError) -> [UInt8] {
        var text = [UInt8(ascii: "\"")]
        do throws(SigningError) {
            try GoJSON.appendEscaped(string, field: path, to: &text)
        } catch {
            throw Self.unrepresentable(error, path: path)
        }
        text.append(UInt8(ascii: "\""))
        return text
    }

    /// A Timestamp in quotes.
    func timestamp(seconds: Int64, nanos: Int32, path: String) throws(TransactionError) -> [UInt8] {
        do throws(SigningError) {
            return Array("\"\(try GoJSON.time(seconds: seconds, nanos: nanos))\"".utf8)
        } catch {
            throw Self.unrepresentable(error, path: path)
        }
    }

    /// A message, from bytes that the encoder here has written.
    func message(_ bytes: RawSpan, _ schema: MessageSchema, path: String) throws(TransactionError) -> [UInt8] {
        switch schema.fullName {
        case "google.protobuf.Timestamp":
            let value: Google_Protobuf_Timestamp = try decoded(bytes, path: path)
            return try timestamp(seconds: value.seconds, nanos: value.nanos, path: path)
        case "google.protobuf.Duration": return try duration(try decoded(bytes, path: path), path: path)
        case "google.protobuf.Any": return try text(of: try decoded(bytes, path: path), path: path)
        default: return Self.object(try members(of: bytes, schema, path: path))
        }
    }

    /// An object of members, which are put in order.
    static func object(_ members: [(name: String, value: [UInt8])]) -> [UInt8] {
        var text = [UInt8(ascii: "{")]
        let ordered = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for (index, member) in ordered.enumerated() {
            // The names of a `.proto` file need no escape.
            text += "\(index > 0 ? "," : "")\"\(member.name)\":".utf8
            text += member.value
        }
        text.append(UInt8(ascii: "}"))
        return text
    }

    /// An array of values.
    static func array(_ values: [[UInt8]]) -> [UInt8] {
        [UInt8(ascii: "[")] + values.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
    }

    // MARK: Fields

    private func members(
        of bytes: RawSpan,
        _ schema: MessageSchema,
        path: String
    ) throws(TransactionError) -> [(name: String, value: [UInt8])] {
        var members: [(name: String, value: [UInt8])] = []
        var list: (field: FieldSchema, values: [[UInt8]])?
        var reader = try self.reader(bytes, path: path)
        while !reader.isAtEnd {
            var last: UInt32 = 0
            let tag = try TransactionError.wrapping(path: path) { () throws(WireError) in
                try reader.nextTag(after: &last)
            }
            guard let field = schema.field(number: tag >> 3) else {
                throw TransactionError(.notSignable, path: path, "amino JSON has no form for unknown fields")
            }
            let inner = path + "." + field.name
            try refuseFormless(field, path: inner)
            if let finished = list, finished.field.number != field.number {
                members.append((finished.field.name, Self.array(finished.values)))
                list = nil
            }
            let values = try self.values(of: field, tag, &reader, path: inner)
            if field.cardinality == .repeated {
                if list == nil { list = (field, []) }
                list?.values += values
            } else {
                members += values.map { (field.name, $0) }
            }
        }
        if let list { members.append((list.field.name, Self.array(list.values))) }
        // The SDK's number of coins is an `Int`, which writes its zero.
        if schema.fullName == "cosmos.base.v1beta1.Coin", !members.contains(where: { $0.name == "amount" }) {
            members.append(("amount", Array("\"0\"".utf8)))
        }
        return members
    }

    private func refuseFormless(_ field: FieldSchema, path: String) throws(TransactionError) {
        let what: String
        switch field.type {
        case .float, .double: what = "floating-point numbers"
        case .group: what = "groups"
        default:
            if field.isMap { what = "maps" } else if field.oneof != nil { what = "oneofs" } else { return }
        }
        throw TransactionError(.notSignable, path: path, "amino JSON has no form for \(what)")
    }

    /// The values of a record: one, or those of a packed one.
    @_lifetime(reader: copy reader)
    private func values(
        of field: FieldSchema,
        _ tag: UInt32,
        _ reader: inout WireReader,
        path: String
    ) throws(TransactionError) -> [[UInt8]] {
        guard tag & 7 == 2 else { return [try scalar(field, &reader, path: path)] }
        let slice = try TransactionError.wrapping(path: path) { () throws(WireError) in try reader.readSlice() }
        let bytes = reader.bytes.bytes(in: slice)
        switch field.type {
        case .string:
            return [try quoted(String(copying: bytes.text(in: FieldSlice(start: 0, count: slice.count))), path: path)]
        case .bytes: return [Self.base64(bytes)]
        case .message:
            guard let schema = field.message else { return [] }
            return [try message(bytes, schema, path: path)]
        default:
            var values: [[UInt8]] = []
            var packed = try self.reader(bytes, path: path)
            while !packed.isAtEnd { values.append(try scalar(field, &packed, path: path)) }
            return values
        }
    }

    @_lifetime(reader: copy reader)
    private func scalar(
        _ field: FieldSchema,
        _ reader: inout WireReader,
        path: String
    ) throws(TransactionError) -> [UInt8] {
        let bits = try TransactionError.wrapping(path: path) { () throws(WireError) in
            switch field.type.wireType {
            case .fixed32: UInt64(try reader.readFixed32())
            case .fixed64: try reader.readFixed64()
            default: try reader.readVarint()
            }
        }
        let text = ScalarText.text(of: bits, type: field.type)
        switch field.type {
        case .int64, .uint64, .sint64, .fixed64, .sfixed64: return Array("\"\(text)\"".utf8)
        default: return Array(text.utf8)
        }
    }

    // MARK: Values

    /// Nanoseconds in quotes, as Go counts a `time.Duration`.
    private func duration(_ value: Google_Protobuf_Duration, path: String) throws(TransactionError) -> [UInt8] {
        let (product, overflows) = value.seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, sumOverflows) = product.addingReportingOverflow(Int64(value.nanos))
        if overflows || sumOverflows {
            throw TransactionError(.notSignable, path: path, "amino JSON counts a Duration in 64 bits of nanoseconds")
        }
        return Array("\"\(sum)\"".utf8)
    }

    private static func base64(_ bytes: RawSpan) -> [UInt8] {
        Array("\"\(Data([UInt8](copying: bytes)).base64EncodedString())\"".utf8)
    }

    // MARK: Errors

    private func decoded<M: Message>(_ bytes: RawSpan, path: String) throws(TransactionError) -> M {
        try TransactionError.wrapping(path: path) { () throws(WireError) in try M(serializedBytes: bytes) }
    }

    @_lifetime(copy bytes)
    private func reader(_ bytes: RawSpan, path: String) throws(TransactionError) -> WireReader {
        do throws(WireError) { return try WireReader(bytes) } catch {
            throw TransactionError(error, start: nil, path: path)
        }
    }

    private static func unrepresentable(_ error: SigningError, path: String) -> TransactionError {
        guard case .unrepresentable(_, let reason) = error else {
            return TransactionError(.notSignable, path: path, error.description)
        }
        return TransactionError(.notSignable, path: path, reason)
    }
}
