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

    /// The text in a tone.
    func callAsFunction(_ text: String, _ tone: Tone) -> String {
        isOn && !text.isEmpty ? "\u{1b}[\(tone.rawValue)m\(text)\u{1b}[0m" : text
    }
}
