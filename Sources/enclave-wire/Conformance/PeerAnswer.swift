// Whether an answer of a peer is what a case says.
extension PeerQuestion {
    /// Where and why something is refused is compared if the peer says it.
    private static let optionalNames = ["code", "rule", "offset", "path"]
    /// Members whose text is bytes in hexadecimal.
    private static let byteNames = ["bytes", "sign_doc", "digest", "signature", "public_key"]

    /// Compares an answer; one that the peer does not support is no answer.
    func compare(_ answer: JSONValue, _ comparison: inout Comparison) {
        if case .bool(true)? = answer["unsupported"] { return }
        let (wanted, found) = outcomes(answer)
        comparison.expect(wanted, from: operation, found)
    }

    private var isRefusalExpected: Bool { expected.contains { $0.0 == "ok" && $0.1.means(.bool(false)) } }

    /// What is wanted and what is there: the same two, or those that differ first.
    private func outcomes(_ answer: JSONValue) -> (Outcome, Outcome) {
        let isRefused = !(answer["ok"]?.means(.bool(true)) ?? false)
        if isRefusalExpected {
            let wanted = refusal(of: answer)
            return isRefused ? wanted : (wanted.0, Self.accepted(answer))
        }
        let values = expected.filter { $0.0 != "ok" }
        if isRefused {
            let reason = Self.refused(answer)
            return (values.first.map { Self.outcome($0.0, $0.1) } ?? .accepted, .failed(reason))
        }
        for (name, value) in values where !Self.isSame(name, value, answer[name]) {
            return (Self.outcome(name, value), Self.outcome(name, answer[name] ?? .null))
        }
        return (.accepted, .accepted)
    }

    /// The refusal that is wanted, and the one that is there, in the members that the peer gives.
    private func refusal(of answer: JSONValue) -> (Outcome, Outcome) {
        let stated = expected.filter { Self.optionalNames.contains($0.0) && answer[$0.0] != nil }
        if stated.isEmpty { return (.failed("a refusal"), .failed("a refusal")) }
        let wanted = stated.map { "\($0.0) \($0.1.plainText)" }.joined(separator: ", ")
        let found = stated.map { "\($0.0) \((answer[$0.0] ?? .null).plainText)" }.joined(separator: ", ")
        return (.failed(wanted), .failed(found))
    }

    private static func isSame(_ name: String, _ wanted: JSONValue, _ found: JSONValue?) -> Bool {
        guard let found else { return false }
        if wanted.means(found) { return true }
        guard name == "answers", case .array(let wanted) = wanted, case .array(let found) = found else { return false }
        return wanted.count == found.count && zip(wanted, found).allSatisfy(isSameVerdict)
    }

    /// A peer may say `reject` for every reason.
    private static func isSameVerdict(_ wanted: JSONValue, _ found: JSONValue) -> Bool {
        if wanted.means(found) { return true }
        guard let text = wanted.string else { return false }
        return found.string == "reject" && text != "accept"
    }

    // MARK: For the report

    private static func outcome(_ name: String, _ value: JSONValue) -> Outcome {
        if byteNames.contains(name), let text = value.string, let bytes = Hex.bytes(of: text) { return .bytes(bytes) }
        return .text("\(name) \(value.plainText)")
    }

    private static func accepted(_ answer: JSONValue) -> Outcome {
        for name in byteNames { if let value = answer[name] { return outcome(name, value) } }
        return .accepted
    }

    private static func refused(_ answer: JSONValue) -> String {
        let place = optionalNames.compactMap { name in answer[name].map { "\(name) \($0.plainText)" } }
        let reason = answer["error"]?.string.map { "refused: \($0)" } ?? "refused"
        return place.isEmpty ? reason : reason + " (" + place.joined(separator: ", ") + ")"
    }
}

extension JSONValue {
    /// A text without its quotation marks, anything else as JSON.
    fileprivate var plainText: String { string.map { $0.isEmpty ? "\"\"" : $0 } ?? line }
}
