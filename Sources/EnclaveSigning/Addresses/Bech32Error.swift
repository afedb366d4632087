/// Why text is no bech32, or not the address that it should be.
public struct Bech32Error: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for a program to act on.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// Longer than ``Bech32/greatestLength``.
        case tooLong
        /// A character that cannot stand in its place.
        case invalidCharacter
        /// Letters of both cases.
        case mixedCase
        /// No `1` between prefix and data.
        case missingSeparator
        /// Nothing before the separator.
        case emptyPrefix
        /// Fewer characters after the separator than the checksum has.
        case truncated
        /// The checksum does not belong to the rest; a character was mistyped, as a rule.
        case wrongChecksum
        /// The bits that fill up the last character are more than four, or not zero.
        case invalidPadding
        /// Another prefix than was asked for.
        case wrongPrefix
        /// Another number of bytes than an address has.
        case wrongLength
    }

    /// What went wrong.
    public let code: Code
    /// The byte of the text at which it was seen, counted from 0.
    public let offset: Int
    /// One sentence for a person.
    public let message: String

    init(_ code: Code, at offset: Int, _ message: String) {
        self.code = code
        self.offset = offset
        self.message = message
    }

    /// The place and the sentence.
    public var description: String { "at character \(offset + 1): \(message)" }
}
