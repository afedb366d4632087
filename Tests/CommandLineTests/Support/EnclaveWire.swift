import Foundation
import TestSupport
import Testing

/// The built program, run as a process.
enum EnclaveWire {
    static let heartbeat = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
    static let sampler = "enclavewire.vectors.v1.Sampler"

    /// The root of the package.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    /// The sample heartbeat.
    static let sample = root.appendingPathComponent("Vectors/sample/heartbeat.json").path

    /// The program.
    static let path = BuiltProgram.path("enclave-wire")

    /// Runs the program and waits for its end.
    static func run(
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> RunResult {
        try run(arguments, input: Data(input.utf8), environment: environment)
    }

    /// Runs the program and waits for its end.
    static func run(_ arguments: [String], input: Data, environment: [String: String] = [:]) throws -> RunResult {
        try Shell.run(path, arguments, input: input, environment: environment)
    }
}

/// What a process left behind.
struct RunResult {
    let status: Int32
    /// Whether a signal ended it: a trap, as a rule.
    let wasKilled: Bool
    let outputBytes: [UInt8]
    let errors: String

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var lines: [Substring] { output.split(separator: "\n") }

    /// The output as one JSON object.
    var json: [String: Any] {
        get throws {
            let value = try JSONSerialization.jsonObject(with: Data(outputBytes))
            return try #require(value as? [String: Any])
        }
    }
}

/// Other programs.
enum Shell {
    /// Runs a script of bash in which `$EW` is the program. Debian's /bin/sh would wait for its children for ever: the
    /// test's threads have SIGCHLD blocked, and the shell inherits that.
    static func run(script: String, in directory: URL? = nil) throws -> RunResult {
        try run("/bin/bash", ["-c", script], input: Data(), environment: ["EW": EnclaveWire.path], in: directory)
    }

    /// Runs a program. The streams are files, so that no side waits for the other.
    static func run(
        _ path: String,
        _ arguments: [String],
        input: Data,
        environment: [String: String] = [:],
        in directory: URL? = nil
    ) throws -> RunResult {
        try TemporaryDirectory.with { streams in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment
                .merging(["SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"]) { $1 }
                .merging(environment) { $1 }
            if let directory { process.currentDirectoryURL = directory }
            try input.write(to: streams.appendingPathComponent("input"))
            process.standardInput = try FileHandle(forReadingFrom: streams.appendingPathComponent("input"))
            for name in ["output", "errors"] {
                try Data().write(to: streams.appendingPathComponent(name))
            }
            process.standardOutput = try FileHandle(forWritingTo: streams.appendingPathComponent("output"))
            process.standardError = try FileHandle(forWritingTo: streams.appendingPathComponent("errors"))
            try process.run()
            process.waitUntilExit()
            return RunResult(
                status: process.terminationStatus,
                wasKilled: process.terminationReason == .uncaughtSignal,
                outputBytes: [UInt8](try Data(contentsOf: streams.appendingPathComponent("output"))),
                errors: String(decoding: try Data(contentsOf: streams.appendingPathComponent("errors")), as: UTF8.self)
            )
        }
    }
}

/// A directory for one test.
typealias TemporaryDirectory = TestSupport.TemporaryDirectory
