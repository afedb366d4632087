/// Why a store did not read or write.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for a program to act on.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Another committed since the version that the writer expected; nothing was written. Read again, and try again.
        case conflict
        /// The key or the value is none that can be stored.
        case invalidEntry
        /// The store holds as many bytes as it was allowed to.
        case capacityExceeded
        /// The disk is full.
        case diskFull
        /// The file cannot be written to.
        case readOnly
        /// The file cannot be opened or made.
        case cannotOpen
        /// The file is no database, or is damaged.
        case notADatabase
        /// The file is a database of another program, or of another version of this one.
        case otherSchema
        /// Others kept the file locked for too long.
        case locked
        /// Reading or writing failed.
        case inputOutput
    }

    /// What went wrong.
    public let code: Code
    /// One sentence for a person.
    public let message: String

    /// An error of its parts.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence.
    public var description: String { message }

    /// What a store throws whose version is not the expected one.
    package static func conflict(at version: UInt64, expected: UInt64) -> StoreError {
        StoreError(
            .conflict,
            "another has written to the store: it is at version \(version), not \(expected); nothing was written, try again"
        )
    }
}
