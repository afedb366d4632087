import WireFormat
import WireReflection

/// Protoscope, both ways, guided by the schema.
struct ProtoscopeImplementation: LocalImplementation {
    let name = "protoscope"

    func check(_ vector: VectorCase.Rejected, _ comparison: inout Comparison) {
        guard let type = try? MessageType.named(vector.type) else { return }
        let assembled = Outcome { () throws(WireError) in
            .bytes(try Protoscope.bytes(from: Array(vector.protoscope.utf8)))
        }
        comparison.expect(.bytes(vector.bytes), from: "text to bytes", assembled)
        let text = Outcome { () throws(WireError) in .text(try Self.text(of: vector.bytes, type)) }
        comparison.expect(.text(vector.protoscope), from: "bytes to text", text)
    }

    /// The text of a case, one line.
    static func text(of bytes: [UInt8], _ type: MessageType) throws(WireError) -> String {
        let options = Protoscope.WriteOptions(isOneLine: true, registry: MessageType.registry)
        return try Protoscope.text(of: bytes, as: type.schema, options: options)
    }
}
