/// What the arguments ask for.
enum Request {
    /// To run a command.
    case run(Command, Invocation)
    /// To explain a command.
    case help(Command, path: [String])
    /// To tell the version.
    case version
}

/// Reads arguments by the declaration of the commands.
struct ArgumentParser {
    private var command: Command
    private var invocation: Invocation
    private var rest: ArraySlice<String>
    /// A group waits for the name of its command; in a command, words are arguments.
    private var optionsEnded = false

    private init(root: Command, arguments: [String]) {
        command = root
        invocation = Invocation(path: [root.name])
        rest = arguments[...]
    }

    /// What `arguments`, without the name of the program, ask of `root`.
    static func parse(_ arguments: [String], root: Command) throws(CommandError) -> Request {
        var parser = ArgumentParser(root: root, arguments: arguments)
        return try parser.parse()
    }

    /// The words of the command; those of a message begin with the name of the program anyway.
    private var name: String {
        invocation.path.count > 1 ? invocation.path.dropFirst().joined(separator: " ") : "enclave-wire"
    }
    private var seeHelp: String { "`\(invocation.path.joined(separator: " ")) --help` shows the options" }

    private mutating func parse() throws(CommandError) -> Request {
        while let word = rest.popFirst() {
            if word == "--", !optionsEnded {
                optionsEnded = true
            } else if word == "-h" || word == "--help", !optionsEnded {
                return .help(command, path: invocation.path)
            } else if word == "--version", invocation.path.count == 1, !optionsEnded {
                return .version
            } else if word.hasPrefix("-"), word.count > 1, !optionsEnded {
                try option(word)
            } else if !command.subcommands.isEmpty {
                if word == "help", invocation.path.count == 1 { return try help() }
                try enter(word)
            } else {
                try argument(word)
            }
        }
        guard command.run != nil else {
            throw .usage(
                invocation.path.count == 1 ? "a command is missing" : "\(name) needs a command",
                hint: "one of: " + command.subcommands.map(\.name).joined(separator: ", ")
            )
        }
        try complete()
        return .run(command, invocation)
    }

    /// `help heartbeat new`, the other spelling of `heartbeat new --help`.
    private mutating func help() throws(CommandError) -> Request {
        while let word = rest.popFirst() {
            guard !word.hasPrefix("-") else { continue }
            try enter(word)
        }
        return .help(command, path: invocation.path)
    }

    private mutating func enter(_ word: String) throws(CommandError) {
        guard let next = command.subcommands.first(where: { $0.name == word }) else {
            let names = command.subcommands.map(\.name)
            throw .usage(
                invocation.path.count == 1 ? "there is no command `\(word)`" : "\(name) has no command `\(word)`",
                hint: NearestNames.hint(for: word, among: names)
                    ?? (names.isEmpty ? seeHelp : "one of: " + names.joined(separator: ", "))
            )
        }
        command = next
        invocation = Invocation(
            path: invocation.path + [next.name],
            values: invocation.values,
            repeated: invocation.repeated,
            given: invocation.given
        )
    }

    private mutating func argument(_ word: String) throws(CommandError) {
        guard invocation.arguments.count < command.parameters.count else {
            let reads = command.option(named: "in") != nil
            throw .usage(
                "\(name) does not know what to do with `\(word)`",
                hint: reads ? "a file to read is given as `--in \(word)`" : seeHelp
            )
        }
        invocation.arguments.append(word)
    }

    // MARK: Options

    private mutating func option(_ word: String) throws(CommandError) {
        let word = spelledOut(word)
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let typed = parts[0].hasPrefix("--") ? String(parts[0].dropFirst(2)) : ""
        guard let option = command.option(named: typed) else {
            let names = command.allOptions.map(\.spelling)
            throw .usage(
                "\(name) has no option `\(parts[0])`",
                hint: NearestNames.hint(for: parts[0], among: names) ?? seeHelp
            )
        }
        if !invocation.given.insert(typed).inserted, option.takesValue, !option.isRepeatable {
            throw .usage("\(option.spelling) is given twice", hint: "give it once")
        }
        guard option.takesValue else {
            if parts.count > 1 { throw .usage("\(option.spelling) takes no value", hint: "leave out `=\(parts[1])`") }
            invocation.values[typed] = ""
            return
        }
        if case .optionalText = option.value, parts.count == 1, !isValueNext { return }
        let value = parts.count > 1 ? parts[1] : try following(option)
        try check(value, of: option)
        invocation.values[typed] = value
        if option.isRepeatable { invocation.repeated[typed, default: []].append(value) }
    }

    /// `--proto-path` for `-I`, and `--proto-path=DIR` for `-IDIR`.
    private func spelledOut(_ word: String) -> String {
        let rest = word.dropFirst()
        guard let letter = rest.first, let option = command.allOptions.first(where: { $0.letter == letter }) else {
            return word
        }
        return rest.count == 1 ? option.spelling : option.spelling + "=" + rest.dropFirst()
    }

    /// Whether a word follows that can be a value.
    private var isValueNext: Bool { rest.first.map { !($0.hasPrefix("--") && $0.count > 2) } ?? false }

    /// The word after an option. What looks like another option is none: a value was forgotten.
    private mutating func following(_ option: CommandOption) throws(CommandError) -> String {
        guard isValueNext, let next = rest.first else {
            throw .usage("\(option.spelling) needs a value", hint: "as in `\(option.usage)`; \(option.help)")
        }
        rest.removeFirst()
        return next
    }

    private func check(_ value: String, of option: CommandOption) throws(CommandError) {
        switch option.value {
        case .none, .text, .optionalText: return
        case .choice(_, let words):
            if words.contains(value) { return }
            let all = "one of: " + words.joined(separator: ", ")
            throw .usage(
                "\(option.spelling) cannot be `\(value)`",
                hint: NearestNames.hint(for: value, among: words) ?? all
            )
        case .integer(_, let range):
            if let number = Int(value), range.contains(number) { return }
            throw .usage(
                "\(option.spelling) cannot be `\(value)`",
                hint: "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
    }

    // MARK: The end

    private mutating func complete() throws(CommandError) {
        if let missing = command.parameters.dropFirst(invocation.arguments.count).first(where: \.isRequired) {
            throw .usage("\(name) needs \(missing.name)", hint: missing.help)
        }
        for option in command.options where invocation.values[option.name] == nil {
            if option.isRequired {
                throw .usage("\(name) needs \(option.spelling)", hint: "as in `\(option.usage)`; \(option.help)")
            }
            if let fallback = option.fallback { invocation.values[option.name] = fallback }
        }
    }
}
