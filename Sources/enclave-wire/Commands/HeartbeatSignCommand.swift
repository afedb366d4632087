import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `heartbeat sign`.
    static let heartbeatSign = Command(
        name: "sign",
        summary: "sign a heartbeat",
        discussion: [
            """
            The signature is over SHA-256 of the sign document, which `heartbeat sign-doc` shows, and takes the place \
            of one that is there. Ed25519 signs the 32 bytes of the digest as a message, secp256k1 the digest itself. \
            What no verifier accepts is not signed: bytes that are not canonical, no timestamp, no account address.
            """
        ],
        options: [
            .key(isRequired: true), .keyAlgorithm, .chainID, .scheme, .input(.json), .inFile, .output(.json), .outFile,
        ] + CommandOption.limits,
        examples: [
            CommandExample(
                call:
                    "enclave-wire heartbeat sign --key enclave.pem --chain-id virtengine-localnet-1 --in Vectors/sample/heartbeat.json",
                meaning: "the sample with a signature of one's own"
            ),
            CommandExample(
                call:
                    "enclave-wire heartbeat new --validator-address ve1… | enclave-wire heartbeat sign --key enclave.pem --chain-id virtengine-1 --output hex",
                meaning: "a heartbeat of this moment, as it is carried"
            ),
        ],
        run: { invocation, console throws(CommandError) in try HeartbeatSignCommand.run(invocation, console) }
    )
}

/// `heartbeat sign`.
enum HeartbeatSignCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let scheme = invocation.scheme
        let chainID = try invocation.chainID(for: [scheme], console) ?? ""
        let output = try invocation.makeOutput()
        let type = try MessageType.named(MsgEnclaveHeartbeat.messageName)
        let key = try invocation.secretKey(in: invocation["key"] ?? "")
        let signer = HeartbeatSigner(key: key, chainID: chainID, scheme: scheme)
        let publicKey = signer.publicKey

        let input = try invocation.readMessage(of: type, console)
        let carried = invocation.inputFormat.isDescription ? try invocation.form(of: type).canonicalize(input) : input
        try invocation.form(of: type).refuseUncanonical(carried)
        try invocation.write(
            try signed(carried, signer, console),
            of: type,
            to: output,
            details: [("publicKey", .string(publicKey.description)), ("scheme", .string(scheme.rawValue))]
        )
        return .done
    }

    private static func signed(_ carried: [UInt8], _ signer: borrowing HeartbeatSigner, _ console: Console)
        throws(CommandError) -> [UInt8]
    {
        do {
            let heartbeat = try MsgEnclaveHeartbeat(serializedBytes: carried, options: .canonical)
            if !heartbeat.signature.isEmpty { console.note("the signature that was there is replaced") }
            return try signer.sign(heartbeat).serializedBytes(options: .canonical)
        } catch let error as WireError {
            throw .refused(error)
        } catch {
            throw .refused("the heartbeat cannot be signed: \(error)")
        }
    }
}
