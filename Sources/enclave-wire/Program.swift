import CEnclaveWire
import Foundation

/// The program from its arguments to its exit status.
enum Program {
    /// Runs the command that `arguments`, without the program's name, ask for.
    static func run(_ arguments: [String]) -> ExitStatus {
        let isMachineReadable = arguments.prefix { $0 != "--" }.contains("--json")
        do throws(CommandError) {
            switch try ArgumentParser.parse(arguments, root: .root) {
            case .run(let command, let invocation):
                guard let run = command.run else { return .wrongUse }
                return try run(invocation, Console(isMachineReadable: isMachineReadable))
            case .help(let command, let path): try show(HelpText.text(for: command, path: path))
            case .version:
                let version = JSONValue.object([("ok", .bool(true)), ("version", .string(EW_VERSION))])
                try show(isMachineReadable ? version.line + "\n" : "enclave-wire \(EW_VERSION)\n")
            }
            return .done
        } catch {
            report(error, isMachineReadable: isMachineReadable)
            return error.status
        }
    }

    private static func show(_ text: String) throws(CommandError) {
        let output = Output(path: nil)
        try output.write(text)
        try output.finish()
    }

    private static func report(_ error: CommandError, isMachineReadable: Bool) {
        if error.kind == .closedPipe { return }
        if isMachineReadable { try? show(error.json.line + "\n") }
        Console.warn("enclave-wire: " + error.message)
        if let hint = error.hint { Console.warn("  " + hint) }
    }
}
