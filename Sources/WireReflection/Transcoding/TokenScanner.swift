import WireFormat

/// What reads the tokens of a text one after the other.
protocol TokenScanner {
    /// The code of its errors.
    static var errorCode: WireError.Code { get }
    var text: [UInt8] { get }
    var position: Int { get set }
    /// The first byte of the next token, with the position there; 0 at the end.
    mutating func next() -> UInt8
}

extension TokenScanner {
    /// The byte at the position; 0, which no token starts with, at the end.
    @inline(__always)
    var byte: UInt8 { byte(at: position) }

    @inline(__always)
    func byte(at offset: Int) -> UInt8 { offset < text.count ? text[offset] : 0 }

    /// Whether the next token is this byte; if so, it is read.
    @inline(__always)
    mutating func consume(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        position += 1
        return true
    }

    func error(_ message: String, at offset: Int? = nil) -> WireError {
        WireError(Self.errorCode, offset: offset ?? position, message: message)
    }

    /// The error for a token that cannot stand here.
    func unexpected(_ wanted: String) -> WireError {
        error(position < text.count ? "expected " + wanted : "the text ends here; expected " + wanted)
    }
}
