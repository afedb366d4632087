/// How bytes, or the message in them, are written.
enum ByteFormat: String, CaseIterable, Sendable {
    /// The message as ProtoJSON.
    case json
    /// Two digits a byte.
    case hex
    /// RFC 4648.
    case base64
    /// The bytes themselves.
    case binary
    /// The message in protobuf's text format.
    case text
    /// The bytes in Protoscope: any bytes, also broken ones.
    case protoscope

    /// The words that options accept.
    static let names = allCases.map(\.rawValue)
    /// The formats of bytes that are no message, or of an input that has more than one message in it.
    static let plainNames = [json, hex, base64, binary].map(\.rawValue)

    /// Whether the text says what is in a message, of which it takes the type, and not which bytes it has.
    var isDescription: Bool { self == .json || self == .text }

    /// The bytes as text; nil for the formats that a message is described in, and for binary, which is no text.
    func text(of bytes: [UInt8]) -> String? {
        digits(of: bytes[...]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same as ASCII. The texts of slices of a multiple of three bytes can be put one behind the other.
    func digits(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
        switch self {
        case .hex: Hex.digits(of: bytes)
        case .base64: Base64.digits(of: bytes)
        case .json, .text, .protoscope, .binary: nil
        }
    }

    /// A decoder of text in this format; nil where the input is taken as it is.
    func makeDecoder() -> (any TextDecoder)? {
        switch self {
        case .hex: HexDecoder()
        case .base64: Base64Decoder()
        case .json, .text, .protoscope, .binary: nil
        }
    }
}

/// Turns text that comes in pieces into bytes.
protocol TextDecoder {
    /// Takes the next piece.
    mutating func decode(_ piece: [UInt8], to bytes: inout [UInt8]) throws(CommandError)
    /// Says that no piece follows.
    mutating func finish(_ bytes: inout [UInt8]) throws(CommandError)
}

/// Where in a text a decoder is, for its errors.
struct TextPosition {
    private(set) var offset = 0
    private var line = 1
    private var column = 1

    /// Moves beyond text.
    mutating func advance(over text: ArraySlice<UInt8>) {
        offset += text.count
        column += text.count
        for (index, byte) in zip(text.indices, text) where byte == 0x0a {
            line += 1
            column = text.endIndex - index
        }
    }

    /// As `offset 12 (line 1, column 13)`.
    var text: String { "offset \(offset) (line \(line), column \(column))" }
}

/// A byte of somebody else's text, as an error shows it.
func described(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7e: "`" + String(Unicode.Scalar(byte)) + "`"
    default: "the byte 0x" + Hex.text(of: [byte])
    }
}

extension UInt8 {
    /// Whether it is a space, a tab or the end of a line.
    var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0d).contains(self) }
}
