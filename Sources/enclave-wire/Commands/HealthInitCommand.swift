import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `health init`.
    static let healthInit = Command(
        name: "init",
        summary: "make a store from a genesis",
        discussion: [
            """
            A genesis is the `GenesisState` of the enclave module: identities, allowed measurements, rotations, \
            parameters and records of health, as `health export` writes it. It is checked as a whole first, and all \
            that is wrong is told with its place. A file that has a genesis is left as it is.
            """
        ],
        options: [
            .healthStore,
            CommandOption(
                name: "genesis",
                value: .text(placeholder: "FILE"),
                help: "the genesis; `-` is standard input"
            ),
            CommandOption(name: "default", value: .none, help: "the chain's default genesis, which has no identities"),
            .input(.json),
            CommandOption(
                name: "chain-id",
                value: .text(placeholder: "ID"),
                help: "the chain whose enclaves are watched, as virtengine-1",
                isRequired: true
            ),
            CommandOption(
                name: "time",
                value: .text(placeholder: "TIME"),
                help: "time of the genesis in RFC 3339, as 2026-01-15T12:00:00Z (default: now)"
            ),
            .sizeLimit,
        ],
        examples: [
            CommandExample(
                call: "enclave-wire health init --store monitor.db --genesis genesis.json --chain-id virtengine-1",
                meaning: "a store with the identities of a genesis"
            ),
            CommandExample(
                call: "enclave-wire health init --store monitor.db --default --chain-id virtengine-localnet-1",
                meaning: "an empty one, for which enclaves are then registered"
            ),
        ],
        run: { invocation, _ throws(CommandError) in try HealthInitCommand.run(invocation) }
    )
}

/// `health init`.
enum HealthInitCommand {
    static func run(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let genesis = try genesis(invocation)
        let chainID = invocation["chain-id"] ?? ""
        if chainID.isEmpty { throw .usage("--chain-id is empty", hint: "as in `--chain-id virtengine-1`") }
        let block = BlockContext(height: 0, time: try invocation.blockTime() ?? .now, chainID: chainID)
        let path = invocation["store"] ?? ""
        if FileKind(path: path) == .directory { throw .io("\(path) is a directory", hint: "name a file in it") }
        let store = try HealthStore(path: path)
        if let last = store.lastBlock {
            throw .refused(
                "\(path) holds the chain \(last.chainID) already, up to block \(last.height)",
                hint: "name another file; this one was left as it is"
            )
        }
        do throws(HealthError) {
            try store.monitor.initGenesis(genesis, at: block)
        } catch {
            throw CommandError(error)
        }
        let output = Output(path: nil)
        var report = HealthReport()
        report.add("store", "store", path)
        report.add("chain", "chainId", chainID)
        report.add("time", "time", block.time.text)
        let identities = genesis.enclaveIdentities.count
        report.add("identities", "identities", identities, "\(identities)")
        report.add(
            "measurements",
            "measurements",
            genesis.measurementAllowlist.count,
            "\(genesis.measurementAllowlist.count)"
        )
        try report.write(to: output, isMachineReadable: invocation.isMachineReadable)
        try output.finish()
        return .done
    }

    /// The genesis that the call names, in which nothing is wrong.
    private static func genesis(_ invocation: Invocation) throws(CommandError) -> GenesisState {
        switch (invocation["genesis"], invocation.has("default")) {
        case (nil, true): return .standard
        case (let path?, false): return try genesis(in: path, invocation)
        case (nil, false): throw .usage("init needs a genesis", hint: "`--genesis FILE`, or `--default`")
        case (_?, true): throw .usage("--genesis and --default are both given", hint: "choose one")
        }
    }

    private static func genesis(in path: String, _ invocation: Invocation) throws(CommandError) -> GenesisState {
        let type = try MessageType.named(GenesisState.messageName)
        let format = invocation.inputFormat
        let input = try InputReader(path: FilePath.input(path), format: format, sizeLimit: invocation.sizeLimit).read()
        if input.isEmpty { throw .refused("\(path) is empty", hint: "`--default` is the chain's default genesis") }
        let bytes = format.isDescription ? try invocation.text(of: type).bytes(from: input, format) : input
        let genesis: GenesisState
        do throws(WireError) {
            genesis = try GenesisState(serializedBytes: bytes.rawSpan)
        } catch {
            throw .refused(error, hint: "is it a \(type.name)? `--input` says how it is written")
        }
        let problems = genesis.validate()
        if problems.isEmpty { return genesis }
        let count = problems.count == 1 ? "1 thing is" : "\(problems.count) things are"
        throw .refused(
            "\(count) wrong in \(path):\n" + problems.map { "    \($0)" }.joined(separator: "\n"),
            hint: "no store was made"
        )
    }
}
