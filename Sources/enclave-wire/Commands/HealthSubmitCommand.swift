import EnclaveAttestation
import EnclaveHealth
import EnclaveProto
import EnclaveSigning

extension Command {
    /// `health submit`.
    static let healthSubmit = Command(
        name: "submit",
        summary: "run heartbeats through the monitor, one or a stream of them",
        discussion: [
            """
            The steps are the chain's: canonical bytes, fields, address, identity, timestamp (at most 5 minutes before \
            and 1 minute after block time), nonce, signature, attestation. A signature or an attestation that is wrong \
            is counted against the validator. Each batch of heartbeats is a block, which is in the store as a whole \
            before its verdicts are written: what was answered stays, whatever happens to the program.
            """,
            """
            With `--stream` every record of the input is answered by a line, in order: its number, `accept` with the \
            validator's status, or `reject` with the chain's code and the reason. A bad record does not end the \
            stream. Records are lines of JSON, or binary heartbeats each with its length as a varint before it.
            """,
            AttestationOptions.discussion,
        ],
        options: [
            .healthStore,
            CommandOption(
                name: "stream",
                value: .choice(placeholder: "FRAMING", RecordReader.Framing.names),
                help: "read a stream of heartbeats"
            ),
            .input(.json), .inFile, .outFile, .blockHeight, .blockTime,
            CommandOption(
                name: "block-size",
                value: .integer(placeholder: "N", 1...100_000),
                help: "heartbeats of a block, at most; a block does not wait for more",
                fallback: "512"
            ),
            .expectedChainID, .alertRules,
        ] + AttestationOptions.all + [.heartbeatSizeLimit],
        examples: [
            CommandExample(
                call: "enclave-wire health submit --store monitor.db --stream json-lines --in heartbeats.ndjson",
                meaning: "all heartbeats of a file, a verdict a line"
            ),
            CommandExample(
                call: "enclave-wire health submit --store monitor.db --time 2026-01-15T12:31:00Z --in hb.json",
                meaning: "one heartbeat, in a block of that time"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HealthSubmitCommand.run(invocation, console) }
    )
}

/// `health submit`.
enum HealthSubmitCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        var configuration = HealthKeeper.Configuration.local
        configuration.policy.sizeLimit = invocation.sizeLimit
        configuration.attestation = AttestationVerifier(roots: try AttestationOptions.roots(invocation))
        let store = try invocation.openHealthStore(configuration, alertRules: try invocation.alertRules())
        let blocks = try BlockSequence(store, invocation)
        if let framing = invocation["stream"].flatMap(RecordReader.Framing.init) {
            if invocation.has("input"), framing == .delimited || invocation.inputFormat != .json {
                throw .usage("--stream \(framing.rawValue) says how the input is written", hint: "leave out `--input`")
            }
            var intake = HeartbeatIntake(blocks)
            let stream = try HeartbeatStream(framing, invocation, batchSize: invocation.integer("block-size") ?? 512)
            return try stream.run(output) { (batch) throws(CommandError) in try intake.answers(to: batch) }
        }
        return try submitOne(blocks, invocation, console, output)
    }

    private static func submitOne(
        _ blocks: BlockSequence,
        _ invocation: Invocation,
        _ console: Console,
        _ output: Output
    ) throws(CommandError) -> ExitStatus {
        var blocks = blocks
        let type = try MessageType.named(MsgEnclaveHeartbeat.messageName)
        let input = try invocation.readMessage(of: type, console)
        let carried = invocation.inputFormat.isDescription ? try invocation.form(of: type).canonicalize(input) : input
        let outcome = try blocks.run([.heartbeat(carried)])
        let response: MsgEnclaveHeartbeatResponse
        switch outcome.outcomes.first {
        case .success(.heartbeat(let answer))?: response = answer
        case .failure(let refusal)?: throw CommandError(refusal)
        case .success?, nil: throw .io("the monitor gave no answer to a heartbeat")
        }
        if invocation.isMachineReadable {
            let members: [(String, JSONValue)] = [
                ("ok", .bool(true)), ("height", .integer(outcome.block.height)),
                ("status", .string(response.currentStatus.text)), ("message", .string(response.message)),
            ]
            try output.writeLine(JSONValue.object(members).line)
        } else {
            try output.writeLine("accepted".padded(to: 12) + response.message)
            try output.writeLine("status".padded(to: 12) + response.currentStatus.text)
            try output.writeLine("block".padded(to: 12) + "\(outcome.block.height), \(outcome.block.time.text)")
        }
        try output.finish()
        return .done
    }
}
