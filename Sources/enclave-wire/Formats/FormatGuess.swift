/// What a text that is not in the format it was said to be in may be instead.
enum FormatGuess {
    /// What to type, judged by a piece of the text.
    static func hint(for piece: [UInt8], not format: ByteFormat) -> String {
        let start = piece.prefix(4096)
        if start.contains(where: { ($0 < 0x20 && !$0.isWhiteSpace) || $0 >= 0x7f }) {
            return "for raw bytes add `--input binary`"
        }
        if let first = start.first(where: { !$0.isWhiteSpace }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "\"")
        {
            return "for JSON add `--input json`"
        }
        let isBase64 = start.allSatisfy {
            $0.isWhiteSpace || $0 == Base64.padding || Base64.values[Int($0)] != Base64.noDigit
        }
        if format != .base64, isBase64 { return "for base64 add `--input base64`" }
        return format == .hex
            ? "hexadecimal text holds 0-9, a-f and white space; `--input` names another format"
            : "base64 holds A-Z, a-z, 0-9, +, / and = at the end; `--input` names another format"
    }
}
