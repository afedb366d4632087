import EnclaveProto
import EnclaveSigning
import Foundation
import WireFormat

/// What is said of a record of a stream.
protocol StreamAnswer {
    /// Why it was refused, if it was: a word that counts together what was refused for the same, and a sentence.
    var refusal: (code: String, message: String)? { get }
    /// For people.
    func line(_ number: Int) -> String
    /// For scripts.
    func json(_ number: Int) -> JSONValue
}

/// Answers the heartbeats of a stream: a line for each, in order, and totals at the end.
final class HeartbeatStream {
    private let isMachineReadable: Bool
    private let batchSize: Int
    private var records: HeartbeatRecords
    private var totals = Totals()

    /// A stream of the input that the call names.
    ///
    /// - Parameter batchSize: How many records are answered together, at most.
    init(_ framing: RecordReader.Framing, _ invocation: Invocation, batchSize: Int) throws(CommandError) {
        self.batchSize = batchSize
        isMachineReadable = invocation.isMachineReadable
        records = try HeartbeatRecords(framing, invocation)
    }

    /// Answers all of it.
    ///
    /// - Parameter answers: An answer for each record of a batch.
    func run(
        _ output: Output,
        _ answers: ([HeartbeatRecords.Record]) throws(CommandError) -> [some StreamAnswer]
    ) throws(CommandError) -> ExitStatus {
        var progress = Progress(isMachineReadable: isMachineReadable)
        while true {
            let batch = try records.next(limit: batchSize)
            if batch.isEmpty { break }
            for answer in try answers(batch) {
                totals.add(refusal: answer.refusal?.code)
                try output.writeLine(isMachineReadable ? answer.json(totals.count).line : answer.line(totals.count))
            }
            try output.flush()
            progress.show(totals.sentence)
        }
        progress.clear()
        if isMachineReadable {
            try output.writeLine(totals.json.line)
        } else {
            Console.warn(totals.sentence)
        }
        try output.finish()
        return totals.refused.isEmpty ? .done : .refused
    }
}

/// What a verifier says of a record.
enum Verdict: StreamAnswer {
    case verified(HeartbeatVerifier.Outcome)
    case unreadable(UnreadableRecord)

    /// The verdicts on records, which are verified together, on all cores.
    static func all(
        on batch: [HeartbeatRecords.Record],
        by verifier: HeartbeatVerifier,
        at time: BlockTime
    ) -> [Verdict] {
        var verdicts = [Verdict?](repeating: nil, count: batch.count)
        var heartbeats: [[UInt8]] = []
        var places: [Int] = []
        for (index, record) in batch.enumerated() {
            switch record {
            case .success(let bytes):
                heartbeats.append(bytes)
                places.append(index)
            case .failure(let refusal): verdicts[index] = .unreadable(refusal)
            }
        }
        let work = heartbeats
        let outcomes = Blocking.wait { (try? await verifier.verifyBatch(work, at: time)) ?? [] }
        for (place, outcome) in zip(places, outcomes) { verdicts[place] = .verified(outcome) }
        return verdicts.compactMap { $0 }
    }

    var refusal: (code: String, message: String)? {
        switch self {
        case .verified(.success): nil
        case .verified(.failure(let refusal)): (refusal.code, refusal.description)
        case .unreadable(let record): (record.code, record.message)
        }
    }

    func line(_ number: Int) -> String {
        if case .verified(.success(let heartbeat)) = self {
            return "\(number) accept \(heartbeat.validator) nonce \(heartbeat.nonce)"
        }
        return refusal.map { "\(number) reject \($0.code): \($0.message)" } ?? ""
    }

    func json(_ number: Int) -> JSONValue {
        var members: [(String, JSONValue)] = [("record", .integer(number)), ("ok", .bool(refusal == nil))]
        if case .verified(.success(let heartbeat)) = self { members += heartbeat.members }
        if let refusal { members += [("code", .string(refusal.code)), ("message", .string(refusal.message))] }
        return .object(members)
    }
}

/// How many were accepted, and how many refused for what.
struct Totals {
    private(set) var accepted = 0
    private(set) var refused: [String: Int] = [:]
    private let clock = ContinuousClock()
    private let start = ContinuousClock().now

    var count: Int { accepted + refused.values.reduce(0, +) }

    /// Counts a heartbeat, accepted or refused with a code.
    mutating func add(refusal code: String?) {
        if let code { refused[code, default: 0] += 1 } else { accepted += 1 }
    }

    private var seconds: Double { (clock.now - start) / .seconds(1) }

    /// As `3 heartbeats, 2 accepted, 1 refused (1 replay), 5100 a second`.
    var sentence: String {
        let codes = refused.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        let reasons = codes.isEmpty ? "" : " (" + codes.joined(separator: ", ") + ")"
        let noun = count == 1 ? "heartbeat" : "heartbeats"
        let speed = seconds > 0 ? Int(Double(count) / seconds) : 0
        return "\(count) \(noun), \(accepted) accepted, \(count - accepted) refused\(reasons), \(speed) a second"
    }

    /// For scripts.
    var json: JSONValue {
        let codes = refused.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.integer($0.value)) }
        return .object([
            ("ok", .bool(refused.isEmpty)), ("records", .integer(count)), ("accepted", .integer(accepted)),
            ("refused", .object(codes)),
        ])
    }
}
