import Foundation
import TestSupport

/// A program of Debian that a test asks for its judgement.
enum Program {
    /// Runs it; files are named by their names, in a folder of their own.
    static func run(
        _ arguments: [String],
        input: String = "",
        files: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        try TemporaryDirectory.with { folder in
            for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
            let inputFile = folder.appending(path: "standard-input")
            let outputFile = folder.appending(path: "standard-output")
            try Data(input.utf8).write(to: inputFile)
            try Data().write(to: outputFile)
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = arguments
            process.currentDirectoryURL = folder
            process.standardInput = try FileHandle(forReadingFrom: inputFile)
            let output = try FileHandle(forWritingTo: outputFile)
            process.standardOutput = output
            process.standardError = output
            try process.run()
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: try Data(contentsOf: outputFile), as: UTF8.self))
        }
    }
}
