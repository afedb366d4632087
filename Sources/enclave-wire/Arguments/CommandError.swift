import EnclaveSigning
import WireFormat

/// Why a command ended without doing what was asked. The message says what is wrong, the hint what to do.
struct CommandError: Error {
    /// What kind of failure it is, for scripts.
    enum Kind: String, Sendable {
        /// Wrong arguments.
        case usage
        /// The input is not what it should be.
        case refused
        /// A file or stream cannot be read or written.
        case io
        /// Nobody reads the output any more: not worth a word.
        case closedPipe
    }

    let kind: Kind
    var message: String
    var hint: String?
    /// A word for scripts, where the input was refused for a reason that has one.
    var code: String?
    /// The codec's own account, where it refused the input.
    var wire: WireError?
    /// The library's own account, where it refused a transaction.
    var transaction: TransactionError?

    /// How the process ends, where the kind does not tell.
    var statusOverride: ExitStatus?

    /// How the process ends.
    var status: ExitStatus {
        if let statusOverride { return statusOverride }
        return switch kind {
        case .usage, .io: .wrongUse
        case .refused: .refused
        case .closedPipe: .done
        }
    }

    /// The command was not used rightly.
    static func usage(_ message: String, hint: String? = nil) -> CommandError {
        CommandError(kind: .usage, message: message, hint: hint)
    }

    /// The input is not what it should be.
    static func refused(_ message: String, hint: String? = nil) -> CommandError {
        CommandError(kind: .refused, message: message, hint: hint)
    }

    /// The codec refused the input.
    static func refused(_ error: WireError, hint: String? = nil) -> CommandError {
        CommandError(kind: .refused, message: error.description, hint: hint, wire: error)
    }

    /// The library refused a transaction.
    static func refused(_ error: TransactionError, hint: String? = nil) -> CommandError {
        CommandError(kind: .refused, message: error.description, hint: hint, transaction: error)
    }

    /// A file or stream cannot be read or written.
    static func io(_ message: String, hint: String? = nil) -> CommandError {
        CommandError(kind: .io, message: message, hint: hint)
    }

    /// The error for scripts.
    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("kind", .string(kind.rawValue)),
            ("message", .string(wire?.message ?? transaction?.message ?? message)),
        ]
        if let code = code ?? wire.map({ String(describing: $0.code) }) { members.append(("code", .string(code))) }
        if let wire {
            if let rule = wire.rule { members.append(("rule", .string(rule.id))) }
            members.append(("offset", .number(String(wire.offset))))
            members.append(("path", .string(wire.path)))
        }
        if let transaction { members += transaction.members }
        if let hint { members.append(("hint", .string(hint))) }
        return .object([("ok", .bool(false)), ("error", .object(members))])
    }
}

extension TransactionError {
    /// Code, rule, offset and path, as far as there are any, for scripts.
    var members: [(String, JSONValue)] {
        var members: [(String, JSONValue)] = [("code", .string(code.rawValue))]
        if let rule { members.append(("rule", .string(rule.id))) }
        if let offset { members.append(("offset", .integer(offset))) }
        return members + [("path", .string(path))]
    }
}
