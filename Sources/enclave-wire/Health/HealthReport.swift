import EnclaveHealth
import EnclaveProto
import EnclaveSigning

/// Labels and values for people, and the same as members for scripts.
struct HealthReport {
    private static let labelWidth = 13
    private var lines: [(label: String, text: String)] = []
    private var members: [(String, JSONValue)] = []

    /// Adds a text, for both.
    mutating func add(_ label: String, _ member: String, _ text: String) {
        lines.append((label, text))
        members.append((member, .string(text)))
    }

    /// Adds a moment, which there may not be.
    mutating func add(_ label: String, _ member: String, _ time: BlockTime?) {
        lines.append((label, time?.text ?? "never"))
        members.append((member, time.map { .string($0.text) } ?? .null))
    }

    /// Adds a number, and what people are told of it.
    mutating func add(_ label: String, _ member: String, _ number: some BinaryInteger, _ text: String) {
        lines.append((label, text))
        members.append((member, .integer(number)))
    }

    /// Adds what only scripts are told.
    mutating func add(_ member: String, _ value: JSONValue) { members.append((member, value)) }

    /// Adds what only people are told.
    mutating func say(_ label: String, _ text: String) { lines.append((label, text)) }

    /// Writes it.
    func write(to output: Output, isMachineReadable: Bool) throws(CommandError) {
        if isMachineReadable {
            try output.writeLine(JSONValue.object([("ok", .bool(true))] + members).line)
            return
        }
        for line in lines { try output.writeLine(line.label.padded(to: Self.labelWidth) + line.text) }
    }
}
