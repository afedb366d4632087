/// Why a file of alert rules is refused.
public struct AlertRuleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where it is, as `rules[2].comparison`; empty where it is the file as a whole.
    public let path: String
    /// One sentence.
    public let reason: String

    /// An error of its parts.
    public init(path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// `rules[2].comparison: …`.
    public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}
