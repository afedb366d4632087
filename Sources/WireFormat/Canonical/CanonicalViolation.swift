/// A place where bytes are not in canonical form.
public struct CanonicalViolation: Hashable, Sendable {
    /// The rule that is broken; nil for a required field that is missing.
    public let rule: CanonicalRule?
    /// The bytes that break it; the first is the offset that errors carry.
    public let range: Range<Int>
    /// The field, as `timestamp.nanos`.
    public let path: String
    /// One sentence.
    public let message: String

    /// The same as an error.
    public var error: WireError {
        WireError(
            rule == nil ? .missingRequiredField : code,
            rule: rule,
            offset: range.lowerBound,
            path: path,
            message: message
        )
    }

    private var code: WireError.Code {
        guard rule == .c15 else { return .notCanonical }
        return range.isEmpty ? .sizeLimitExceeded : .depthLimitExceeded
    }
}

/// One step of the path to a field.
enum PathStep {
    case field(String)
    case index(Int)
    case key(String)

    static func joined(_ steps: [PathStep]) -> String {
        var text = ""
        for step in steps {
            switch step {
            case .field(let name): text += text.isEmpty ? name : "." + name
            case .index(let index): text += "[" + String(index) + "]"
            case .key(let key): text += "[" + key + "]"
            }
        }
        return text
    }
}
