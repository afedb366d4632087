import Foundation
import TestSupport

/// A process that claims nonces; see Tests/ReplayClaimer.
final class Claimer {
    /// The validator whose nonces it claims.
    static let validator = [UInt8](repeating: 0x56, count: 20)

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    /// What was read of its output.
    private var heard = Data()

    init(_ arguments: String...) throws {
        process.executableURL = URL(fileURLWithPath: BuiltProgram.path("replay-claimer"))
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    /// Sends it a line.
    func start() throws { try input.fileHandleForWriting.write(contentsOf: Data("start\n".utf8)) }

    /// Waits for what it says first.
    func firstWord() throws -> String {
        String(decoding: try output.fileHandleForReading.read(upToCount: 6) ?? Data(), as: UTF8.self)
    }

    /// Waits until it has said so many lines that start with `word`, or has ended.
    func wait(for count: Int, _ word: String) {
        while true {
            let lines = String(decoding: heard, as: UTF8.self).split(separator: "\n").map(Line.init)
            if lines.count(where: { $0.word == word }) >= count { return }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return }
            heard += more
        }
    }

    /// Kills it as `kill -9` does, at any instant of so many microseconds from now.
    func kill(within time: UInt32, _ generator: inout SeededGenerator) {
        usleep(UInt32.random(in: 0...time, using: &generator))
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// What it says until its end.
    func lines() throws -> [Line] {
        heard += try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: heard, as: UTF8.self).split(separator: "\n").map(Line.init)
    }

    /// A word and what stands behind it.
    struct Line {
        let word: Substring
        let rest: Substring

        init(_ text: Substring) {
            let parts = text.split(separator: " ", maxSplits: 1)
            word = parts.first ?? ""
            rest = parts.count > 1 ? parts[1] : ""
        }

        /// The number behind the word.
        var number: UInt64? { UInt64(rest) }
    }
}
