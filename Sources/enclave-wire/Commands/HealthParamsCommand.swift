import EnclaveHealth
import EnclaveProto
import EnclaveSigning

extension Command {
    /// `health params …`.
    static let healthParams = Command(
        name: "params",
        summary: "show and change the thresholds",
        subcommands: [.healthParamsGet, .healthParamsSet]
    )

    /// `health params get`.
    static let healthParamsGet = Command(
        name: "get",
        summary: "show the thresholds",
        options: [.healthStore, .outFile],
        examples: [
            CommandExample(call: "enclave-wire health params get --store monitor.db", meaning: "all seven of them")
        ],
        run: { invocation, _ throws(CommandError) in try HealthParamsCommand.get(invocation) }
    )

    /// `health params set`.
    static let healthParamsSet = Command(
        name: "set",
        summary: "change thresholds",
        discussion: [
            """
            What is not named stays as it is. The change is a block of its own, in the name of the chain's governance \
            account. It judges an enclave from its next event on; a period that runs ends when it would have.
            """
        ],
        options: [.healthStore] + HealthParamsCommand.thresholds.map(\.option) + [
            .blockHeight, .blockTime, .alertRules,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health params set --store monitor.db --heartbeat-timeout-blocks 50",
                meaning: "a heartbeat every 50 blocks"
            )
        ],
        run: { invocation, _ throws(CommandError) in try HealthParamsCommand.set(invocation) }
    )
}

/// `health params …`.
enum HealthParamsCommand {
    /// One of the parameters.
    struct Threshold: Sendable {
        let name: String
        let help: String
        let greatest: Int
        let get: @Sendable (HealthCheckParams) -> Int64
        let set: @Sendable (inout HealthCheckParams, Int64) -> Void

        /// The option that changes it.
        var option: CommandOption {
            CommandOption(
                name: name.replacing("_", with: "-"),
                value: .integer(placeholder: "N", 0...greatest),
                help: help
            )
        }
    }

    static let thresholds = [
        count("max_missed_heartbeats", "missed heartbeats that make an enclave degraded", \.maxMissedHeartbeats),
        count("max_attestation_failures", "failed attestations that make it unhealthy", \.maxAttestationFailures),
        count("max_signature_failures", "failed signatures that make it unhealthy", \.maxSignatureFailures),
        blocks("heartbeat_timeout_blocks", "blocks in which a heartbeat has to come", \.heartbeatTimeoutBlocks),
        blocks("attestation_timeout_blocks", "blocks after which an attestation is old", \.attestationTimeoutBlocks),
        count("degraded_threshold", "failed attestations or signatures that make it degraded", \.degradedThreshold),
        count("unhealthy_threshold", "missed heartbeats that make it unhealthy", \.unhealthyThreshold),
    ]

    private static func count(
        _ name: String,
        _ help: String,
        _ path: any WritableKeyPath<HealthCheckParams, UInt32> & Sendable
    ) -> Threshold {
        Threshold(name: name, help: help, greatest: Int(UInt32.max)) {
            Int64($0[keyPath: path])
        } set: {
            $0[keyPath: path] = UInt32(truncatingIfNeeded: $1)
        }
    }

    private static func blocks(
        _ name: String,
        _ help: String,
        _ path: any WritableKeyPath<HealthCheckParams, Int64> & Sendable
    ) -> Threshold {
        Threshold(name: name, help: help, greatest: Int.max) {
            $0[keyPath: path]
        } set: {
            $0[keyPath: path] = $1
        }
    }

    // MARK: get

    static func get(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let store = try invocation.openHealthStore()
        let params = try store.monitor.reading { (keeper, context) throws(HealthError) in
            try keeper.healthCheckParams(in: context)
        }
        try show(params, output, invocation)
        return .done
    }

    private static func show(
        _ params: HealthCheckParams,
        _ output: Output,
        _ invocation: Invocation
    ) throws(CommandError) {
        if invocation.isMachineReadable {
            let members = thresholds.map { ($0.name, JSONValue.integer($0.get(params))) }
            try output.writeLine(JSONValue.object([("ok", .bool(true)), ("params", .object(members))]).line)
        } else {
            var table = TextTable(columns: [.left, .right, .left])
            for threshold in thresholds {
                table.add([threshold.name, String(threshold.get(params)), threshold.help])
            }
            for line in table.lines { try output.writeLine(line) }
        }
        try output.finish()
    }

    // MARK: set

    static func set(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let changes = thresholds.compactMap { threshold in
            invocation.integer(threshold.option.name).map { (threshold, Int64($0)) }
        }
        if changes.isEmpty {
            throw .usage("nothing is to be changed", hint: "as in `--heartbeat-timeout-blocks 50`")
        }
        let output = Output(path: nil)
        let store = try invocation.openHealthStore(alertRules: try invocation.alertRules())
        var message = MsgUpdateParams()
        message.authority = HealthKeeper.Configuration.localAuthority
        message.params = try store.monitor.reading { (keeper, context) throws(HealthError) in
            var params = try keeper.moduleParams(in: context)
            params.healthCheckParams = try keeper.healthCheckParams(in: context)
            return params
        }
        for (threshold, value) in changes { threshold.set(&message.params.healthCheckParams, value) }
        do throws(EnclaveError) {
            try message.params.validate()
        } catch {
            // Before it is a block, so that nothing at all is written.
            throw unchanged(error)
        }
        var blocks = try BlockSequence(store, invocation)
        if case .failure(let refusal)? = try blocks.run([.updateParams(message)]).outcomes.first {
            throw unchanged(refusal)
        }
        try show(message.params.healthCheckParams, output, invocation)
        return .done
    }

    private static func unchanged(_ refusal: EnclaveError) -> CommandError {
        var error = CommandError(refusal)
        error.hint = "nothing was changed"
        return error
    }
}
