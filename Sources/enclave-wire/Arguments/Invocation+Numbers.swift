extension Invocation {
    /// The option's value as a whole number of 64 bits; nil where it was not given.
    func number(_ option: String) throws(CommandError) -> UInt64? {
        guard let text = self[option] else { return nil }
        return try Self.number(text, of: option)
    }

    /// The numbers between the commas of the option's value; none where it was not given.
    func numbers(_ option: String) throws(CommandError) -> [UInt64] {
        var numbers: [UInt64] = []
        for text in list(option) { numbers.append(try Self.number(text, of: option)) }
        return numbers
    }

    /// What stands between the commas of the option's value; none where it was not given.
    func list(_ option: String) -> [String] {
        self[option]?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
    }

    private static func number(_ text: String, of option: String) throws(CommandError) -> UInt64 {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt64(text) else {
            throw .usage("--\(option) cannot be `\(text)`", hint: "a whole number from 0 to \(UInt64.max)")
        }
        return number
    }
}
