/// Swift source, line by line.
struct CodePrinter {
    private(set) var text = ""
    private var level = 0

    mutating func line(_ content: String = "") {
        if !content.isEmpty { text += String(repeating: "    ", count: level) + content }
        text += "\n"
    }

    mutating func lines(_ contents: [String]) { for content in contents { line(content) } }

    /// `header {`, what `body` prints, and `}`.
    mutating func block(_ header: String, _ body: (inout CodePrinter) -> Void) {
        line(header + " {")
        level += 1
        body(&self)
        level -= 1
        line("}")
    }

    /// `header {`, cases at the level of the header, and `}`.
    mutating func cases(_ header: String, _ body: (inout CodePrinter) -> Void) {
        line(header + " {")
        body(&self)
        line("}")
    }

    mutating func indented(_ body: (inout CodePrinter) -> Void) {
        level += 1
        body(&self)
        level -= 1
    }

    /// Doc comments: the comment of the `.proto`, then what is known of the element.
    mutating func documentation(_ comment: String?, _ fact: String) {
        let own = comment.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(Self.trimmed) } ?? []
        let kept = own.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
        for text in kept { line(text.isEmpty ? "///" : "/// " + text) }
        if !kept.isEmpty { line("///") }
        line("/// " + fact)
    }

    private static func trimmed(_ line: Substring) -> String {
        var rest = line.first == " " ? line.dropFirst() : line
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
