import EnclaveSigning

// Options and arguments that several commands of `health` have.
extension CommandOption {
    /// Where the monitor keeps what it knows.
    static let healthStore = CommandOption(
        name: "store",
        value: .text(placeholder: "FILE"),
        help: "SQLite file of the monitor; `health init` makes one, and several processes may share it",
        isRequired: true
    )
    static let blockHeight = CommandOption(
        name: "height",
        value: .integer(placeholder: "H", 1...(1 << 60) - 1),
        help: "height of the block (default: one above the last)"
    )
    static let alertRules = CommandOption(
        name: "rules",
        value: .text(placeholder: "FILE"),
        help:
            "alert rules, looked at after every block (default: those of the block before, at first the built-in ones)"
    )
    static let expectedChainID = CommandOption(
        name: "chain-id",
        value: .text(placeholder: "ID"),
        help: "refuse a store of another chain than this one"
    )
    static let blockSeconds = CommandOption(
        name: "block-seconds",
        value: .integer(placeholder: "N", 1...86_400),
        help: "seconds from one block to the next",
        fallback: "6"
    )
}

extension CommandParameter {
    static let validator = CommandParameter(name: "ADDRESS", help: "bech32 address of the validator, prefix ve")
    static let optionalValidator = CommandParameter(
        name: validator.name,
        help: validator.help + "; without it, the sums of all",
        isRequired: false
    )
}

extension Invocation {
    /// The validator that the first argument names; nil where there is none.
    func validator() throws(CommandError) -> AccountAddress? {
        guard let text = argument(0) else { return nil }
        do throws(Bech32Error) {
            return try AccountAddress(bech32: text)
        } catch {
            throw .usage(
                "`\(text)` is no address of a validator: \(error)",
                hint: "as in `ve1…`; `health list` shows them"
            )
        }
    }

    /// The validator that the first argument, which is required, names.
    func requiredValidator() throws(CommandError) -> AccountAddress {
        guard let validator = try validator() else { throw .usage("an address is missing", hint: "as in `ve1…`") }
        return validator
    }
}
