import Foundation

/// Colour, where it is wanted.
struct Style: Sendable {
    /// Whether text is coloured.
    let isOn: Bool

    /// What to highlight.
    enum Tone: String, Sendable {
        case faint = "2"
        case bold = "1"
        case wrong = "1;31"
        case guess = "33"
        case added = "32"
        case removed = "31"
    }

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

    /// The text in a tone.
    func callAsFunction(_ text: String, _ tone: Tone) -> String {
        isOn && !text.isEmpty ? "\u{1b}[\(tone.rawValue)m\(text)\u{1b}[0m" : text
    }
}
