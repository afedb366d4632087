import EnclaveHealth
import EnclaveProto
import WireFormat

extension Command {
    /// `health export`.
    static let healthExport = Command(
        name: "export",
        summary: "write what a store holds as genesis",
        discussion: [
            """
            Identities, measurements, rotations, parameters and the records of health, as another monitor or a chain \
            starts with them. Two stores with the same genesis have the same bytes.
            """
        ],
        options: [.healthStore, .output(.json), .outFile],
        examples: [
            CommandExample(
                call: "enclave-wire health export --store monitor.db --out genesis.json",
                meaning: "as JSON"
            ),
            CommandExample(
                call: "enclave-wire health export --store monitor.db --output binary | sha256sum",
                meaning: "the digest of the canonical bytes"
            ),
        ],
        run: { invocation, _ throws(CommandError) in try HealthExportCommand.run(invocation) }
    )
}

/// `health export`.
enum HealthExportCommand {
    static func run(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let store = try invocation.openHealthStore()
        let genesis = try store.monitor.genesisBytes()
        try invocation.write(genesis, of: try MessageType.named(GenesisState.messageName), to: output)
        return .done
    }
}

extension HealthMonitor {
    /// What the store holds, as canonical bytes of a `GenesisState`.
    func genesisBytes() throws(CommandError) -> [UInt8] {
        let genesis = try reading { (keeper, context) throws(HealthError) in try keeper.exportGenesis(in: context) }
        do throws(WireError) {
            return try genesis.serializedBytes(options: .canonical)
        } catch {
            throw .refused(error)
        }
    }
}
