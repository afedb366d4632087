/// A command, or a group of commands: parsing, `--help` and running are all made from this value.
struct Command: Sendable {
    /// The word that is typed.
    let name: String
    /// One sentence, without a full stop.
    let summary: String
    /// Paragraphs for `--help`.
    var discussion: [String] = []
    /// Arguments without a name, in order; those that are required come first.
    var parameters: [CommandParameter] = []
    /// Options beside those that every command has.
    var options: [CommandOption] = []
    /// Calls for `--help`.
    var examples: [CommandExample] = []
    /// The commands of a group; none for a command.
    var subcommands: [Command] = []
    /// What the command does; nil for a group.
    var run: (@Sendable (Invocation, Console) throws(CommandError) -> ExitStatus)?

    /// The options that every command has.
    static let commonOptions = [
        CommandOption(name: "json", value: .none, help: "write one JSON object, for scripts"),
        CommandOption(name: "help", value: .none, help: "show this help (also -h)"),
    ]

    /// Every option that may be given.
    var allOptions: [CommandOption] { options + Command.commonOptions }

    /// The option of this name.
    func option(named name: String) -> CommandOption? { allOptions.first { $0.name == name } }
}
