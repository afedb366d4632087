/// An option of a command: the parser and `--help` are both made from it.
struct CommandOption: Sendable {
    /// What follows the name.
    enum Value: Sendable {
        /// Nothing: the option is on when it is given.
        case none
        /// Any text.
        case text(placeholder: String)
        /// Any text, or nothing where no word follows that can be one.
        case optionalText(placeholder: String)
        /// One of these words.
        case choice(placeholder: String, [String])
        /// A whole number.
        case integer(placeholder: String, ClosedRange<Int>)
    }

    /// The name after the two dashes.
    let name: String
    /// What follows the name.
    let value: Value
    /// One sentence for `--help`.
    let help: String
    /// The value where the option is not given.
    var fallback: String?
    /// Whether the command cannot do without it.
    var isRequired = false
    /// Whether it may be given more than once.
    var isRepeatable = false
    /// A letter that says the same after one dash, its value with or without a space between: as in `-I DIR`.
    var letter: Character?

    /// How errors and help write it.
    var spelling: String { "--" + name }

    /// The name with the placeholder of its value.
    var usage: String {
        let spelling = letter.map { "-\($0), " + self.spelling } ?? self.spelling
        return switch value {
        case .none: spelling
        case .optionalText(let placeholder): spelling + " [" + placeholder + "]"
        case .text(let placeholder), .choice(let placeholder, _), .integer(let placeholder, _):
            spelling + " " + placeholder
        }
    }

    /// Whether a value follows the name.
    var takesValue: Bool { if case .none = value { false } else { true } }
}

/// An argument of a command that has no name: the message type, as a rule.
struct CommandParameter: Sendable {
    /// The word that stands for it in `--help`.
    let name: String
    /// One sentence for `--help`.
    let help: String
    /// Whether the command cannot do without it.
    var isRequired = true
}

/// A call of a command that `--help` shows.
struct CommandExample: Sendable {
    /// What is typed.
    let call: String
    /// What it does.
    let meaning: String
}
