import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WireFormat

/// Runs the heartbeats of a stream through a monitor: a block for each batch, a line for each heartbeat, in order, and
/// totals at the end.
final class HeartbeatIntake {
    private var blocks: BlockSequence
    private var records: HeartbeatRecords
    private let blockSize: Int
    private let isMachineReadable: Bool
    private var totals = Totals()

    /// An intake of the input that the call names.
    init(
        _ blocks: BlockSequence,
        _ framing: RecordReader.Framing,
        _ invocation: Invocation
    ) throws(CommandError) {
        self.blocks = blocks
        records = try HeartbeatRecords(framing, invocation)
        blockSize = invocation.integer("block-size") ?? 512
        isMachineReadable = invocation.isMachineReadable
    }

    /// Runs all of them.
    func run(_ output: Output) throws(CommandError) -> ExitStatus {
        var progress = Progress(isMachineReadable: isMachineReadable)
        while true {
            let batch = try records.next(limit: blockSize)
            if batch.isEmpty { break }
            for answer in try answers(to: batch) {
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

    /// What the monitor says of a batch, which is in the store now.
    private func answers(to batch: [HeartbeatRecords.Record]) throws(CommandError) -> [HeartbeatAnswer] {
        let heartbeats = batch.compactMap { try? $0.get() }
        // A batch without a heartbeat is no block.
        var verdicts =
            heartbeats.isEmpty ? [][...] : try blocks.run(heartbeats.map(HealthMessage.heartbeat)).outcomes[...]
        var answers: [HeartbeatAnswer] = []
        for record in batch {
            switch record {
            case .failure(let refusal): answers.append(.unreadable(refusal))
            case .success(let carried):
                guard let verdict = verdicts.popFirst() else { throw .io("the monitor gave too few answers") }
                answers.append(try HeartbeatAnswer(to: carried, verdict))
            }
        }
        return answers
    }
}

/// What the monitor says of a record.
enum HeartbeatAnswer {
    case accepted(MsgEnclaveHeartbeatResponse, validator: String, nonce: UInt64)
    case refused(EnclaveError)
    case unreadable(UnreadableRecord)

    /// The answer to the bytes of a heartbeat.
    init(to carried: [UInt8], _ verdict: Result<HealthResponse, EnclaveError>) throws(CommandError) {
        switch verdict {
        case .failure(let refusal): self = .refused(refusal)
        case .success(.heartbeat(let response)):
            do throws(WireError) {
                let heartbeat = try MsgEnclaveHeartbeat(serializedBytes: carried.rawSpan)
                self = .accepted(response, validator: heartbeat.validatorAddress, nonce: heartbeat.nonce)
            } catch {
                throw .refused(error)
            }
        case .success: throw .io("the monitor gave another answer than one to a heartbeat")
        }
    }

    /// Why it was refused, if it was: the chain's code or a word, and a sentence.
    var refusal: (code: String, message: String)? {
        switch self {
        case .accepted: nil
        case .refused(let error): (String(error.code.rawValue), error.description)
        case .unreadable(let record): (record.code, record.message)
        }
    }

    /// For people.
    func line(_ number: Int) -> String {
        if let refusal { return "\(number) reject \(refusal.code) \(refusal.message)" }
        guard case .accepted(let response, let validator, let nonce) = self else { return "" }
        let status = response.currentStatus.text
        // Only a failed attestation is worth more words.
        let remark = response.message == HeartbeatAnswer.plain ? "" : "; " + response.message
        return "\(number) accept \(status) \(validator) nonce \(nonce)\(remark)"
    }

    /// For scripts.
    func json(_ number: Int) -> JSONValue {
        var members: [(String, JSONValue)] = [("record", .integer(number)), ("ok", .bool(refusal == nil))]
        if case .accepted(let response, let validator, let nonce) = self {
            members += [
                ("status", .string(response.currentStatus.text)), ("validator", .string(validator)),
                ("nonce", .string(String(nonce))), ("message", .string(response.message)),
            ]
        }
        if let refusal { members += [("code", .string(refusal.code)), ("message", .string(refusal.message))] }
        return .object(members)
    }

    /// What the monitor says of a heartbeat of which nothing more is to be said.
    private static let plain = "heartbeat accepted"
}
