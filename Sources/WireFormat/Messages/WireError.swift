/// Why bytes were refused, or why a message could not be written.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for a program to act on.
    public enum Code: UInt8, Sendable, Hashable, CaseIterable {
        /// The input ends inside a record.
        case truncated
        /// A varint is longer than ten bytes, or is no 64-bit number.
        case malformedVarint
        /// A tag has field number 0, wire type 6 or 7, or lies beyond 2³² − 1.
        case invalidTag
        /// An end-group without its group, or a group without its end.
        case unmatchedGroup
        /// A string field holds bytes that are not UTF-8.
        case invalidUTF8
        /// Messages are nested deeper than ``DecodeOptions/depthLimit``.
        case depthLimitExceeded
        /// The input is longer than ``DecodeOptions/sizeLimit``.
        case sizeLimitExceeded
        /// The buffer of the caller is smaller than the message.
        case bufferTooSmall
        /// A rule of the canonical form is broken; ``WireError/rule`` says which.
        case notCanonical
        /// A required field is missing.
        case missingRequiredField
        /// A view cannot show a singular message that comes in several pieces.
        case splitMessage
        /// Text that is no ProtoJSON of the message type; the offset counts bytes of the text.
        case invalidJSON
        /// Text that is no text format of the message type; the offset counts bytes of the text.
        case invalidText
        /// Text that is no Protoscope; the offset counts bytes of the text.
        case invalidProtoscope
        /// The type is not among those that are registered.
        case unknownType
    }

    /// The parts, behind one pointer: an error that is never thrown costs the decoder nothing.
    private final class Storage: Sendable {
        let code: Code
        let rule: CanonicalRule?
        let offset: Int
        let path: String
        let message: String

        init(code: Code, rule: CanonicalRule?, offset: Int, path: String, message: String) {
            self.code = code
            self.rule = rule
            self.offset = offset
            self.path = path
            self.message = message
        }
    }

    private let storage: Storage

    /// What went wrong.
    public var code: Code { storage.code }
    /// The rule of the canonical form that was broken, where one was.
    public var rule: CanonicalRule? { storage.rule }
    /// The byte, counted from the start of the input, at which it was seen; 0 for a message that is written.
    public var offset: Int { storage.offset }
    /// The field, as `timestamp.nanos` or `statuses[2].status`; empty outside of any known field.
    public var path: String { storage.path }
    /// One sentence for a person.
    public var message: String { storage.message }

    /// An error of its parts.
    public init(_ code: Code, rule: CanonicalRule? = nil, offset: Int, path: String = "", message: String) {
        storage = Storage(code: code, rule: rule, offset: offset, path: path, message: message)
    }

    /// The same error with the field that it happened in.
    package func at(path: String) -> WireError {
        WireError(code, rule: rule, offset: offset, path: path, message: message)
    }

    /// `C5 at byte 12, nonce: …`.
    public var description: String {
        var text = rule.map { $0.id + " at byte " } ?? "at byte "
        text += String(offset)
        if !path.isEmpty { text += ", " + path }
        return text + ": " + message
    }

    public static func == (left: WireError, right: WireError) -> Bool {
        left.code == right.code && left.rule == right.rule && left.offset == right.offset && left.path == right.path
            && left.message == right.message
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(rule)
        hasher.combine(offset)
        hasher.combine(path)
        hasher.combine(message)
    }
}
