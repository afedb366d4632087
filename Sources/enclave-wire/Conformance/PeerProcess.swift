import Dispatch
import Foundation
import Synchronization

/// Why a peer gave no answer.
struct PeerFailure: Error {
    /// One sentence.
    let reason: String
}

/// A peer that runs: a command of the shell that reads a request a line and writes an answer a line.
final class PeerProcess {
    private let process = Process()
    private let input: FileHandle
    private let output: PipeReader
    private let errors: PipeReader
    /// Writes, so that a peer which does not read keeps nobody waiting.
    private let writing = DispatchQueue(label: "peer")
    private var asked = 0
    /// The process groups that run, for the end of this program.
    private static let running = Mutex<Set<Int32>>([])

    /// Starts a command.
    init(command: String) throws(PeerFailure) {
        let (requests, answers, complaints) = (Pipe(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardInput = requests
        process.standardOutput = answers
        process.standardError = complaints
        do {
            try process.run()
        } catch {
            throw PeerFailure(reason: "cannot be started: \(FileFailure.reason(error))")
        }
        input = requests.fileHandleForWriting
        output = PipeReader(answers.fileHandleForReading)
        errors = PipeReader(complaints.fileHandleForReading)
        let group = process.processIdentifier
        Self.running.withLock { _ = $0.insert(group) }
    }

    deinit { end() }

    /// Ends every peer, for a process that ends before its time.
    static func endAll() {
        for group in running.withLock({ $0 }) { kill(-group, SIGKILL) }
    }

    /// Ends the peer, and what it has started.
    private func end() {
        let group = process.processIdentifier
        // The shell leads a group of its own.
        kill(-group, SIGKILL)
        Self.running.withLock { _ = $0.remove(group) }
    }

    // MARK: Asking

    /// The answer to a request, of which the members are given without the id.
    func ask(_ request: [(String, JSONValue)], within seconds: Double) throws(PeerFailure) -> JSONValue {
        asked += 1
        let line = JSONValue.object([("id", .integer(asked))] + request).line + "\n"
        let input = input
        // A peer that has ended says so by the end of its output.
        writing.async { try? input.write(contentsOf: Array(line.utf8)) }
        switch output.next(within: seconds) {
        case nil: throw PeerFailure(reason: "says nothing for \(Self.text(seconds)) s" + said)
        case .end?: throw PeerFailure(reason: endOfProcess + said)
        case .flood?: throw PeerFailure(reason: "writes more than 64 MiB without an answer in it" + said)
        case .line(let line)?: return try answer(in: line)
        }
    }

    private func answer(in line: [UInt8]) throws(PeerFailure) -> JSONValue {
        let answer: JSONValue
        do throws(JSONSyntaxError) {
            answer = try JSONParser.parse(line)
        } catch {
            throw PeerFailure(reason: "writes what is no JSON: \(PipeReader.excerpt(line, limit: 60))" + said)
        }
        guard case .object? = Optional(answer), case .bool? = answer["ok"] else {
            throw PeerFailure(reason: "answers without `ok`: \(PipeReader.excerpt(line, limit: 60))")
        }
        guard answer["id"]?.integer == asked else {
            let id = answer["id"]?.line ?? "nothing"
            throw PeerFailure(reason: "answers out of order: request \(asked) was asked, and \(id) is answered")
        }
        return answer
    }

    /// What the peer has written to its standard error, for the end of a sentence.
    private var said: String {
        let tail = errors.tail()
        return tail.isEmpty ? "" : "; it wrote: \(tail)"
    }

    private var endOfProcess: String {
        // The output is closed; the process follows at once, if it does.
        for _ in 0..<100 where process.isRunning { usleep(10_000) }
        if process.isRunning { return "closes its output" }
        let status = process.terminationStatus
        return process.terminationReason == .uncaughtSignal
            ? "was killed by signal \(status)" : "ended with status \(status)"
    }

    private static func text(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    }
}
