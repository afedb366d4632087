/// How the process ends.
enum ExitStatus: Int32, Sendable {
    /// What was asked is done.
    case done = 0
    /// The input was refused.
    case refused = 1
    /// The command was not used rightly, or a file could not be read or written.
    case wrongUse = 2
}
