/// The text of `--help`, made from a command's declaration.
enum HelpText {
    private static let width = 80

    /// Everything there is to know about the command.
    static func text(for command: Command, path: [String]) -> String {
        var sections = [capitalized(command.summary) + "."]
        sections.append(section("Usage", ["  " + usage(of: command, path: path)]))
        sections += command.discussion.map { wrapped($0, indent: 0) }
        if !command.subcommands.isEmpty {
            sections.append(section("Commands", command.subcommands.map { ($0.name, $0.summary) }))
        }
        if !command.parameters.isEmpty {
            sections.append(section("Arguments", command.parameters.map { ($0.name, $0.help) }))
        }
        sections.append(section("Options", options(of: command, isRoot: path.count == 1)))
        if !command.examples.isEmpty { sections.append(examples(command.examples)) }
        sections.append(
            section(
                "Exit status",
                [
                    ("0", "done"), ("1", "the input was refused"),
                    ("2", "wrong use, or a file that cannot be read or written"),
                ]
            )
        )
        return sections.joined(separator: "\n\n") + "\n"
    }

    private static func usage(of command: Command, path: [String]) -> String {
        var words = path
        if !command.subcommands.isEmpty { words.append("COMMAND") }
        words += command.parameters.map { $0.isRequired ? $0.name : "[" + $0.name + "]" }
        words += command.options.filter(\.isRequired).map(\.usage)
        words.append("[options]")
        return words.joined(separator: " ")
    }

    private static func options(of command: Command, isRoot: Bool) -> [(String, String)] {
        var rows = command.allOptions.map { option in (option.usage, describe(option)) }
        if isRoot { rows.append(("--version", "show the version")) }
        return rows
    }

    private static func describe(_ option: CommandOption) -> String {
        var text = option.help
        if case .choice(_, let words) = option.value { text += ": " + words.joined(separator: ", ") }
        if let fallback = option.fallback { text += " (default: \(fallback))" }
        if option.isRequired { text += " (required)" }
        return text
    }

    private static func examples(_ examples: [CommandExample]) -> String {
        section("Examples", examples.flatMap { ["  # " + $0.meaning, "  " + $0.call] })
    }

    // MARK: Layout

    private static func section(_ title: String, _ lines: [String]) -> String {
        ([title + ":"] + lines).joined(separator: "\n")
    }

    private static func section(_ title: String, _ rows: [(String, String)]) -> String {
        let column = min(30, (rows.map(\.0.count).max() ?? 0) + 4)
        let lines = rows.map { name, help in
            let text = wrapped(help, indent: column)
            let start = "  " + name
            if start.count + 2 > column { return start + "\n" + text }
            return start + text.dropFirst(start.count)
        }
        return section(title, lines)
    }

    private static func wrapped(_ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = margin
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > width, line.count > indent {
                lines.append(line)
                line = margin
            }
            line += (line.count == indent ? "" : " ") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
