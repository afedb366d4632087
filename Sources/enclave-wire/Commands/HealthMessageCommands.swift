import EnclaveAttestation
import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `health register`.
    static let healthRegister = message(
        "register",
        "register the enclave of a validator",
        MsgRegisterEnclaveIdentity.messageName,
        """
        Its code has to be an allowed measurement (`health measurement add`), and its quote has to verify up to the \
        root that is named, unless the parameter require_attestation_chain is off and there is none.
        """
    )

    /// `health rotate`.
    static let healthRotate = message(
        "rotate",
        "give an enclave new keys",
        MsgRotateEnclaveIdentity.messageName,
        "Heartbeats under the old key count until the overlap ends."
    )

    /// `health revoke`.
    static let healthRevoke = Command(
        name: "revoke",
        summary: "withdraw the identity of an enclave for good",
        discussion: [
            """
            A block of its own. The validator's heartbeats are refused from then on, none that is missed is counted, \
            and its keys cannot be registered again.
            """
        ],
        parameters: [.validator],
        options: [.healthStore, .blockHeight, .blockTime, .alertRules],
        examples: [
            CommandExample(call: "enclave-wire health revoke ve1… --store monitor.db", meaning: "no way back")
        ],
        run: { invocation, _ throws(CommandError) in try HealthMessageCommands.revoke(invocation) }
    )

    private static func message(_ name: String, _ summary: String, _ type: String, _ rest: String) -> Command {
        Command(
            name: name,
            summary: summary,
            discussion: ["The input is a `\(type)`. It is a block of its own. " + rest],
            options: [.healthStore, .input(.json), .inFile, .blockHeight, .blockTime, .alertRules]
                + AttestationOptions.all + CommandOption.limits,
            examples: [
                CommandExample(
                    call: "enclave-wire health \(name) --store monitor.db --in \(name).json --sgx-root intel.pem",
                    meaning: "a message from a file"
                )
            ],
            run: { invocation, console throws(CommandError) in
                let type = try MessageType.named(type)
                let input = try invocation.readMessage(of: type, console)
                let bytes = try invocation.form(of: type).canonicalize(input)
                return try HealthMessageCommands.run(type, bytes, invocation)
            }
        )
    }

    /// `health measurement …`.
    static let healthMeasurement = Command(
        name: "measurement",
        summary: "allow and revoke the code of enclaves",
        subcommands: [.healthMeasurementAdd, .healthMeasurementRevoke]
    )

    private static let measurementHash = CommandParameter(
        name: "HASH",
        help: "SHA-256 of what the technology measures, 64 hexadecimal digits"
    )

    /// `health measurement add`.
    static let healthMeasurementAdd = Command(
        name: "add",
        summary: "allow the code of an enclave",
        discussion: ["A block of its own, in the name of the chain's governance account."],
        parameters: [measurementHash],
        options: [
            .healthStore,
            CommandOption(
                name: "tee",
                value: .choice(placeholder: "TYPE", HealthMessageCommands.technologies.map(\.name)),
                help: "the technology that it is for",
                isRequired: true
            ),
            CommandOption(name: "description", value: .text(placeholder: "TEXT"), help: "a word for people"),
            CommandOption(
                name: "min-isv-svn",
                value: .integer(placeholder: "N", 0...Int(UInt32.max)),
                help: "the lowest security version that is allowed",
                fallback: "0"
            ),
            CommandOption(
                name: "expiry-blocks",
                value: .integer(placeholder: "N", 0...1 << 40),
                help: "blocks after which it is no longer allowed; 0 for never",
                fallback: "0"
            ),
            .blockHeight, .blockTime, .alertRules,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health measurement add 5feceb66… --store monitor.db --tee sgx",
                meaning: "an SGX enclave, for ever"
            )
        ],
        run: { invocation, _ throws(CommandError) in try HealthMessageCommands.addMeasurement(invocation) }
    )

    /// `health measurement revoke`.
    static let healthMeasurementRevoke = Command(
        name: "revoke",
        summary: "take allowed code back",
        discussion: ["A block of its own, in the name of the chain's governance account."],
        parameters: [measurementHash],
        options: [
            .healthStore,
            CommandOption(name: "reason", value: .text(placeholder: "TEXT"), help: "why, for people"),
            .blockHeight, .blockTime, .alertRules,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health measurement revoke 5feceb66… --store monitor.db --reason \"leaks keys\"",
                meaning: "its attestation fails from now on"
            )
        ],
        run: { invocation, _ throws(CommandError) in try HealthMessageCommands.revokeMeasurement(invocation) }
    )
}

/// The commands of `health` that are one message of the chain's.
enum HealthMessageCommands {
    static let technologies: [(name: String, type: TEEType)] = [
        ("sgx", .sgx), ("sev-snp", .sevSnp), ("nitro", .nitro), ("trustzone", .trustzone),
    ]

    static func addMeasurement(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        var message = MsgProposeMeasurement()
        message.authority = HealthKeeper.Configuration.localAuthority
        message.measurementHash = try hash(invocation)
        message.teeType = technologies.first { $0.name == invocation["tee"] }?.type ?? .unspecified
        message.description_p = invocation["description"] ?? ""
        message.minIsvSvn = UInt32(invocation.integer("min-isv-svn") ?? 0)
        message.expiryBlocks = Int64(invocation.integer("expiry-blocks") ?? 0)
        return try run(message, invocation)
    }

    static func revokeMeasurement(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        var message = MsgRevokeMeasurement()
        message.authority = HealthKeeper.Configuration.localAuthority
        message.measurementHash = try hash(invocation)
        message.reason = invocation["reason"] ?? ""
        return try run(message, invocation)
    }

    static func revoke(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let validator = try invocation.requiredValidator()
        let output = Output(path: nil)
        let store = try invocation.openHealthStore(alertRules: try invocation.alertRules())
        var blocks = try BlockSequence(store, invocation)
        let outcome = try blocks.run { (monitor, block) throws(HealthError) in
            try monitor.revokeIdentity(of: validator, in: block)
        }
        var report = report(of: outcome.block)
        report.add("revoked", "validator", validator.description)
        try report.write(to: output, isMachineReadable: invocation.isMachineReadable)
        try output.finish()
        return .done
    }

    private static func hash(_ invocation: Invocation) throws(CommandError) -> [UInt8] {
        let text = invocation.argument(0) ?? ""
        guard let bytes = Hex.bytes(of: text), bytes.count == 32 else {
            throw .usage("`\(text)` is no measurement", hint: "64 hexadecimal digits, a SHA-256")
        }
        return bytes
    }

    private static func run(_ message: some Message, _ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let bytes: [UInt8]
        do throws(WireError) {
            bytes = try message.serializedBytes(options: .canonical)
        } catch {
            throw .refused(error)
        }
        return try run(try MessageType.named(type(of: message).messageName), bytes, invocation)
    }

    /// Runs a message in a block of its own, and says what the chain would answer.
    static func run(_ type: MessageType, _ bytes: [UInt8], _ invocation: Invocation) throws(CommandError) -> ExitStatus
    {
        let output = Output(path: nil)
        var configuration = HealthKeeper.Configuration.local
        configuration.attestation = AttestationVerifier(roots: try AttestationOptions.roots(invocation))
        let message: HealthMessage
        do throws(HealthError) {
            message = try HealthMessage(typeURL: "/" + type.name, bytes: bytes)
        } catch {
            throw CommandError(error)
        }
        let store = try invocation.openHealthStore(configuration, alertRules: try invocation.alertRules())
        var blocks = try BlockSequence(store, invocation)
        let outcome = try blocks.run([message])
        let report: HealthReport
        switch outcome.outcomes.first {
        case .success(let response)?: report = answered(response, outcome.block)
        case .failure(let refusal)?: throw CommandError(refusal)
        case nil: throw .io("the monitor gave no answer")
        }
        try report.write(to: output, isMachineReadable: invocation.isMachineReadable)
        try output.finish()
        return .done
    }

    private static func report(of block: BlockContext) -> HealthReport {
        var report = HealthReport()
        report.add("block", "height", block.height, "\(block.height), \(block.time.text)")
        return report
    }

    private static func answered(_ response: HealthResponse, _ block: BlockContext) -> HealthReport {
        var report = report(of: block)
        switch response {
        case .registerEnclaveIdentity(let answer):
            report.add("key", "keyFingerprint", answer.keyFingerprint)
            report.add("expires", "expiryHeight", answer.expiryHeight, "at block \(answer.expiryHeight)")
        case .rotateEnclaveIdentity(let answer):
            report.add("new key", "newKeyFingerprint", answer.newKeyFingerprint)
            report.add(
                "old key",
                "overlapEndHeight",
                answer.overlapEndHeight,
                "counts until block \(answer.overlapEndHeight)"
            )
        case .proposeMeasurement(let answer): report.add("allowed", "measurementHash", answer.measurementHash)
        case .revokeMeasurement, .updateParams: report.say("done", "in the store")
        case .heartbeat(let answer): report.add("status", "status", answer.currentStatus.text)
        }
        return report
    }
}
