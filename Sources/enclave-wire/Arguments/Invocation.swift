/// What was typed, after the parser has checked it against the command's declaration.
struct Invocation: Sendable {
    /// The words of the command, as `enclave-wire heartbeat new`.
    let path: [String]
    /// The arguments without a name.
    var arguments: [String] = []
    /// Values by option name, those of defaults included; an empty text for an option without value.
    var values: [String: String] = [:]
    /// All values of options that may be given more than once, in order.
    var repeated: [String: [String]] = [:]
    /// Options that were typed.
    var given: Set<String> = []

    /// Whether the output is for a script.
    var isMachineReadable: Bool { has("json") }

    /// Whether the option was typed.
    func has(_ option: String) -> Bool { given.contains(option) }

    /// The option's value or its default.
    subscript(option: String) -> String? { values[option] }

    /// The option's value as the number that the parser has checked it to be.
    func integer(_ option: String) -> Int? { values[option].flatMap { Int($0) } }

    /// The argument at a position, if there is one.
    func argument(_ index: Int) -> String? { arguments.indices.contains(index) ? arguments[index] : nil }
}
