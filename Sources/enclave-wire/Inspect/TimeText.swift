import WireFormat
import WireReflection

/// The time that a Timestamp is.
enum TimeText {
    /// RFC 3339; nil for other messages, and for a Timestamp that cannot be read or is out of range.
    static func text(ofTimestamp schema: MessageSchema, _ content: ArraySlice<UInt8>) -> String? {
        guard schema.fullName == "google.protobuf.Timestamp", content.count < 64,
            let json = try? ProtoJSON.text(of: Array(content), as: schema)
        else { return nil }
        return json.filter { $0 != "\"" }
    }
}
