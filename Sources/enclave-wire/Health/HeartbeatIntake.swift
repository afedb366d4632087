import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WireFormat

/// Runs the heartbeats of a stream through a monitor: a block for each batch.
struct HeartbeatIntake {
    private var blocks: BlockSequence

    /// An intake into these blocks.
    init(_ blocks: BlockSequence) { self.blocks = blocks }

    /// What the monitor says of a batch, which is in the store now.
    mutating func answers(to batch: [HeartbeatRecords.Record]) throws(CommandError) -> [HeartbeatAnswer] {
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
enum HeartbeatAnswer: StreamAnswer {
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
        let remark = response.message == MsgEnclaveHeartbeatResponse.accepted ? "" : "; " + response.message
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
}
