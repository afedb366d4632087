import WireFormat
import WireReflection

/// The bytes of a text in hex; nil where it is refused.
func assembled(_ text: String) -> String? { (try? Protoscope.bytes(from: [UInt8](text.utf8))).map(hexText) }

/// The error that assembling a text ends with; nil where there is none.
func assemblyError(_ text: String, depthLimit: Int = 100) -> WireError? {
    do throws(WireError) {
        _ = try Protoscope.bytes(from: [UInt8](text.utf8), options: Protoscope.ReadOptions(depthLimit: depthLimit))
        return nil
    } catch {
        return error
    }
}

/// The text of bytes that Protoscope itself says.
func disassembled(
    _ source: String,
    as schema: MessageSchema? = nil,
    options: Protoscope.WriteOptions = Protoscope.WriteOptions()
) throws(WireError) -> String {
    let bytes = try Protoscope.bytes(from: [UInt8](source.utf8))
    return try Protoscope.text(of: bytes, as: schema, options: options)
}

/// Whether the text of these bytes is assembled to them again, with the options of every kind.
func roundTrips(_ bytes: [UInt8], as schema: MessageSchema? = nil, depthLimit: Int = 100) -> Bool {
    for isOneLine in [false, true] {
        let options = Protoscope.WriteOptions(
            isOneLine: isOneLine,
            lineWidth: 40,
            depthLimit: depthLimit,
            registry: .enclave
        )
        let text = try? Protoscope.text(of: bytes, as: schema, options: options)
        let again = text.flatMap {
            try? Protoscope.bytes(from: [UInt8]($0.utf8), options: Protoscope.ReadOptions(depthLimit: depthLimit))
        }
        if again != bytes { return false }
    }
    return true
}

func hexText(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
