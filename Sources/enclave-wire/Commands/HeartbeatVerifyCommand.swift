import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Foundation
import WellKnownTypes
import WireFormat

extension Command {
    /// `heartbeat verify`.
    static let heartbeatVerify = Command(
        name: "verify",
        summary: "verify heartbeats, one or a stream of them",
        discussion: [
            """
            The steps are the chain's: canonical bytes, fields, address, identity, timestamp (at most 5 minutes before \
            and 1 minute after block time), nonce, signature. The nonce is claimed last, so that a forged heartbeat \
            uses up none. With `--state` nonces are remembered in FILE, which several processes may share; without it, \
            for this call alone. Bytes are verified as they were carried; JSON as the canonical bytes of what it says.
            """,
            """
            With `--stream` every record of the input is verified and answered by a line, in order: its number, \
            `accept` or `reject` with a code, and what there is to say. A bad record does not end the stream. Records \
            are lines of JSON, or binary heartbeats each with its length as a varint before it.
            """,
            IdentityFile.format,
        ],
        options: [
            .publicKey,
            CommandOption(
                name: "identities",
                value: .text(placeholder: "FILE"),
                help: "whose keys sign for whom, in place of one key for all"
            ),
            .chainID,
            CommandOption(
                name: "schemes",
                value: .text(placeholder: "LIST"),
                help: "schemes that are accepted, with commas between: canonical, go-json",
                fallback: SigningScheme.canonical.rawValue
            ),
            CommandOption(
                name: "algorithms",
                value: .text(placeholder: "LIST"),
                help: "kinds of keys that are accepted, with commas between",
                fallback: KeyAlgorithm.allCases.map(\.rawValue).joined(separator: ",")
            ),
            .blockTime,
            CommandOption(
                name: "state",
                value: .text(placeholder: "FILE"),
                help: "SQLite file that remembers nonces; made if it is not there"
            ),
            CommandOption(
                name: "stream",
                value: .choice(placeholder: "FRAMING", RecordReader.Framing.names),
                help: "verify a stream of heartbeats"
            ),
            .input(.json), .inFile, .outFile,
            .heartbeatSizeLimit,
        ],
        examples: [
            CommandExample(
                call:
                    "enclave-wire heartbeat verify --public-key enclave.pub.pem --chain-id virtengine-1 --state nonces.db --in hb.json",
                meaning: "one heartbeat, which is refused when it comes a second time"
            ),
            CommandExample(
                call:
                    "enclave-wire heartbeat verify --identities ids.json --chain-id virtengine-1 --stream delimited --in block.bin",
                meaning: "all heartbeats of a file"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HeartbeatVerifyCommand.run(invocation, console) }
    )
}

/// `heartbeat verify`.
enum HeartbeatVerifyCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let time = try invocation.blockTime()
        let verifier = try makeVerifier(invocation, console, time: time ?? .now)
        if let framing = invocation["stream"].flatMap(RecordReader.Framing.init) {
            if invocation.has("input"), framing == .delimited || invocation.inputFormat != .json {
                throw .usage("--stream \(framing.rawValue) says how the input is written", hint: "leave out `--input`")
            }
            let stream = try HeartbeatStream(framing, invocation, batchSize: 512)
            return try stream.run(output) { Verdict.all(on: $0, by: verifier, at: time ?? .now) }
        }
        return try verifyOne(verifier, invocation, console, output, time: time ?? .now)
    }

    private static func verifyOne(
        _ verifier: HeartbeatVerifier,
        _ invocation: Invocation,
        _ console: Console,
        _ output: Output,
        time: BlockTime
    ) throws(CommandError) -> ExitStatus {
        let type = try MessageType.named(MsgEnclaveHeartbeat.messageName)
        let input = try invocation.readMessage(of: type, console)
        let carried = invocation.inputFormat.isDescription ? try invocation.form(of: type).canonicalize(input) : input
        let heartbeat: VerifiedHeartbeat
        do throws(HeartbeatRefusal) {
            heartbeat = try verifier.verify(carried.rawSpan, at: time)
        } catch {
            throw refusal(error)
        }
        if invocation.isMachineReadable {
            try output.writeLine(JSONValue.object([("ok", .bool(true))] + heartbeat.members).line)
        } else {
            try output.writeLine("accepted".padded(to: 12) + heartbeat.validator.description)
            try output.writeLine("nonce".padded(to: 12) + String(heartbeat.nonce))
            try output.writeLine("timestamp".padded(to: 12) + heartbeat.timestamp.text)
            try output.writeLine("scheme".padded(to: 12) + heartbeat.scheme.rawValue)
            try output.writeLine("key".padded(to: 12) + heartbeat.publicKey.description)
        }
        try output.finish()
        return .done
    }

    private static func refusal(_ refusal: HeartbeatRefusal) -> CommandError {
        var error = CommandError.refused(refusal.description)
        error.code = refusal.code
        switch refusal {
        case .notCanonical(let wire):
            error.wire = wire
            error.hint = "`enclave-wire inspect \(MsgEnclaveHeartbeat.messageName)` shows the bytes"
        case .tooOld, .tooEarly: error.hint = "`--time` sets another block time"
        case .unknownValidator: error.hint = "is it in the identities file?"
        case .guardFailed(let cause): return .io("the state file: \(cause)")
        default: break
        }
        return error
    }

    // MARK: The verifier

    private static func makeVerifier(_ invocation: Invocation, _ console: Console, time: BlockTime)
        throws(CommandError) -> HeartbeatVerifier
    {
        let schemes = try list("schemes", invocation) { SigningScheme(rawValue: $0) }
        let algorithms = try list("algorithms", invocation) { KeyAlgorithm(rawValue: $0) }
        var policy = HeartbeatVerifier.Policy(schemes: schemes, algorithms: Set(algorithms))
        policy.sizeLimit = invocation.sizeLimit
        return HeartbeatVerifier(
            chainID: try invocation.chainID(for: schemes, console) ?? "",
            policy: policy,
            identities: try identities(invocation),
            replayGuard: try replayGuard(invocation, time: time)
        )
    }

    private static func replayGuard(_ invocation: Invocation, time: BlockTime) throws(CommandError)
        -> any ReplayGuard
    {
        guard let path = invocation["state"] else { return InMemoryReplayGuard() }
        do throws(ReplayGuardError) {
            let replayGuard = try SQLiteReplayGuard(path: path)
            // A block time that somebody mistyped must not make the file forget what it needs by the clock.
            try replayGuard.expire(before: min(time, .now).seconds)
            return replayGuard
        } catch {
            throw .io("the state file \(path): \(error)")
        }
    }

    private static func identities(_ invocation: Invocation) throws(CommandError) -> any IdentitySource {
        switch (invocation["public-key"], invocation["identities"]) {
        case (let key?, nil): return SingleKey(key: try invocation.publicKey(key))
        case (nil, let path?): return try IdentityFile.read(path)
        case (nil, nil):
            throw .usage(
                "verify needs to know whose signature it is",
                hint: "`--public-key KEY` for one key, `--identities FILE` for those of many validators"
            )
        default: throw .usage("--public-key and --identities are both given", hint: "choose one")
        }
    }

    /// The words of an option, with commas between.
    private static func list<Value: RawRepresentable & CaseIterable>(
        _ option: String,
        _ invocation: Invocation,
        _ make: (String) -> Value?
    ) throws(CommandError) -> [Value] where Value.RawValue == String {
        var values: [Value] = []
        for word in (invocation[option] ?? "").split(separator: ",") {
            guard let value = make(String(word)) else {
                let names = Value.allCases.map(\.rawValue)
                throw .usage(
                    "--\(option) cannot hold `\(word)`",
                    hint: NearestNames.hint(for: String(word), among: names)
                        ?? "some of, with commas between: " + names.joined(separator: ", ")
                )
            }
            values.append(value)
        }
        if values.isEmpty { throw .usage("--\(option) is empty", hint: "nothing would be accepted") }
        return values
    }
}

extension BlockTime {
    /// This moment by the clock of the machine.
    static var now: BlockTime { BlockTime(seconds: Int64(Date().timeIntervalSince1970)) }

    /// RFC 3339, in UTC.
    var text: String {
        let timestamp = Google_Protobuf_Timestamp.with {
            $0.seconds = seconds
            $0.nanos = nanos
        }
        return (try? timestamp.jsonString().filter { $0 != "\"" }) ?? "\(seconds) s \(nanos) ns"
    }
}

extension VerifiedHeartbeat {
    /// What it says, for scripts.
    var members: [(String, JSONValue)] {
        [
            ("validator", .string(validator.description)), ("nonce", .string(String(nonce))),
            ("timestamp", .string(timestamp.text)), ("scheme", .string(scheme.rawValue)),
            ("publicKey", .string(publicKey.description)),
        ]
    }
}
