import Foundation

extension Style {
    /// Colour on a terminal that shows it, unless the person does not want any (no-color.org).
    static func automatic(_ output: Output) -> Style {
        let environment = ProcessInfo.processInfo.environment
        let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Style(isOn: output.isTerminal && !isRefused && environment["TERM"] != "dumb")
    }

    /// As `--color` says.
    static func chosen(_ invocation: Invocation, _ output: Output) -> Style {
        let color = invocation["color"]
        return color == "auto" ? automatic(output) : Style(isOn: color == "always")
    }
}
