import WireFormat

/// A Protoscope text that is being written: tokens, lines, indentation and comments.
struct ProtoscopeOutput {
    private(set) var bytes: [UInt8] = []
    let isOneLine: Bool
    let lineWidth: Int
    /// Levels of indentation.
    var indent = 0
    private var lineStart = 0
    /// Whether the next token needs no space before it.
    private var isTight = true
    private var comment = ""

    /// Deeper levels are not indented further, so that a line takes no more for being nested.
    private static let greatestIndent = 20

    init(isOneLine: Bool, lineWidth: Int) {
        self.isOneLine = isOneLine
        self.lineWidth = lineWidth
    }

    /// The columns that are left in this line; many where there is but one line.
    var room: Int {
        if isOneLine { return .max }
        return bytes.count == lineStart ? room(at: indent) : max(lineWidth - (bytes.count - lineStart) - 1, 0)
    }

    /// The columns of a line that is a level deeper than this one.
    var roomInside: Int { isOneLine ? .max : room(at: indent + 1) }

    private func room(at indent: Int) -> Int { max(lineWidth - 2 * min(indent, Self.greatestIndent), 16) }

    // MARK: Tokens

    /// A token, with a space between it and the one before.
    mutating func token(_ text: some Sequence<UInt8>) {
        if bytes.count == lineStart, !isOneLine {
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * min(indent, Self.greatestIndent)))
        } else if !isTight {
            bytes.append(UInt8(ascii: " "))
        }
        isTight = false
        bytes.append(contentsOf: text)
    }

    mutating func token(_ text: String) { token(text.utf8) }

    /// An opening brace; the next token follows it without a space.
    mutating func open(_ brace: String) {
        token(brace)
        isTight = true
    }

    /// A closing brace, right behind the token before it.
    mutating func close() {
        isTight = true
        token("}")
    }

    // MARK: Lines

    /// Says what stands behind the line in a comment, after what was said before.
    mutating func remark(_ text: String) {
        if isOneLine || text.isEmpty { return }
        comment += comment.isEmpty ? "" : ", "
        // Whatever would end the line, or hide it, is no part of a comment.
        for scalar in text.unicodeScalars { comment.unicodeScalars.append(scalar.isGraphic ? scalar : "?") }
    }

    /// Ends the line, if something is in it.
    mutating func newLine() {
        if isOneLine || bytes.count == lineStart { return }
        if !comment.isEmpty { bytes.append(contentsOf: "  # \(comment)".utf8) }
        comment = ""
        bytes.append(UInt8(ascii: "\n"))
        lineStart = bytes.count
        isTight = true
    }

    // MARK: Literals

    /// Bytes in hex, on as many lines as they take.
    mutating func hex(_ source: ArraySlice<UInt8>) {
        var rest = source
        while !rest.isEmpty {
            if rest.startIndex > source.startIndex { newLine() }
            let piece = rest.prefix(max((room - 2) / 2, 4))
            token("`" + Self.hexDigits(piece) + "`")
            rest = rest.dropFirst(piece.count)
        }
    }

    static func hexDigits(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }, as: UTF8.self)
    }

    static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
}

extension Unicode.Scalar {
    /// Whether a person sees it where it stands, and nothing else because of it.
    var isGraphic: Bool {
        if value < 0x7f { return value >= 0x20 }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
