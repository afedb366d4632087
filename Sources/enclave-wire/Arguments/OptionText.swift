import WellKnownTypes
import WireFormat
import WireReflection

/// Values of options that are more than a word.
enum OptionText {
    /// A whole number of 64 bits.
    static func number(_ text: String, of option: String) throws(CommandError) -> UInt64 {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt64(text) else {
            throw .usage("--\(option) cannot be `\(text)`", hint: "a whole number from 0 to \(UInt64.max)")
        }
        return number
    }

    /// A time in RFC 3339.
    static func timestamp(_ text: String, of option: String) throws(CommandError) -> Google_Protobuf_Timestamp {
        do throws(WireError) {
            return try .init(jsonString: JSONValue.string(text).line)
        } catch {
            throw .usage(
                "--\(option) cannot be `\(text)`",
                hint: "RFC 3339, as 2026-01-15T12:30:45.123456789Z; \(error.message)"
            )
        }
    }

    /// Bytes as hexadecimal text, or as base64 after `base64:`.
    static func bytes(_ text: String, of option: String) throws(CommandError) -> [UInt8] {
        let isBase64 = text.hasPrefix("base64:")
        var decoder: any TextDecoder = isBase64 ? Base64Decoder() : HexDecoder()
        var bytes: [UInt8] = []
        do throws(CommandError) {
            try decoder.decode(Array(text.utf8.dropFirst(isBase64 ? 7 : 0)), to: &bytes)
            try decoder.finish(&bytes)
        } catch {
            throw .usage("--\(option): \(error.message)", hint: "hexadecimal text, or base64 after `base64:`")
        }
        return bytes
    }
}

extension Invocation {
    /// The option's value as a whole number of 64 bits.
    func number(_ option: String) throws(CommandError) -> UInt64? {
        guard let text = self[option] else { return nil }
        return try OptionText.number(text, of: option)
    }

    /// The option's value as bytes.
    func bytes(_ option: String) throws(CommandError) -> [UInt8]? {
        guard let text = self[option] else { return nil }
        return try OptionText.bytes(text, of: option)
    }

    /// What stands between the commas of the option's value; none where it is not given.
    func list(_ option: String) -> [String] {
        self[option]?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
    }

    /// The numbers between the commas of the option's value.
    func numbers(_ option: String) throws(CommandError) -> [UInt64] {
        var numbers: [UInt64] = []
        for text in list(option) { numbers.append(try OptionText.number(text, of: option)) }
        return numbers
    }
}
