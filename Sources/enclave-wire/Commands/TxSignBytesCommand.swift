import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `tx sign-bytes`.
    static let txSignBytes = Command(
        name: "sign-bytes",
        summary: "show what a signer of a transaction signs",
        discussion: [
            """
            Prints the bytes whose SHA-256 a secp256k1 key signs, for a signer that is kept elsewhere. Body and auth \
            info are given as they are carried, or with the transaction as input. Sign mode direct is the SignDoc; \
            amino-json is JSON, and shown as such with `--output binary`.
            """
        ],
        options: [
            .transactionChainID, .accountNumber,
            CommandOption(name: "body", value: .text(placeholder: "HEX"), help: "TxRaw.body_bytes"),
            CommandOption(name: "auth-info", value: .text(placeholder: "HEX"), help: "TxRaw.auth_info_bytes"),
            .signMode,
            CommandOption(
                name: "signer",
                value: .integer(placeholder: "I", 0...Int(Int32.max)),
                help: "which signer, counted from 0: its key and sequence are signed in the modes other than direct",
                fallback: "0"
            ),
            .input(.hex, ByteFormat.plainNames), .inFile, .sizeLimit,
            CommandOption(
                name: "output",
                value: .choice(placeholder: "FORMAT", ByteFormat.plainNames.filter { $0 != ByteFormat.json.rawValue }),
                help: "how the bytes are written",
                fallback: ByteFormat.hex.rawValue
            ),
            .outFile,
        ],
        examples: [
            CommandExample(
                call:
                    "enclave-wire tx sign-bytes --body 0a90… --auth-info 0a4e… --chain-id virtengine-1 --account-number 7",
                meaning: "the SignDoc of these parts"
            ),
            CommandExample(
                call:
                    "enclave-wire tx sign-bytes --in tx.hex --chain-id virtengine-1 --account-number 7 --sign-mode amino-json --output binary",
                meaning: "the JSON that a hardware wallet signs"
            ),
        ],
        run: { invocation, console throws(CommandError) in try TxSignBytesCommand.run(invocation, console) }
    )
}

/// `tx sign-bytes`.
enum TxSignBytesCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let mode = try SignModes.mode(invocation["sign-mode"] ?? "")
        let accountNumber = try invocation.accountNumber()
        let output = try invocation.makeOutput()
        let bytes = try signBytes(invocation, mode, accountNumber, console)
        if invocation.isMachineReadable {
            try output.writeLine(report(bytes, mode, invocation).line)
        } else if invocation.outputFormat == .binary {
            try output.write(bytes)
        } else {
            try output.writeLine(bytes, as: invocation.outputFormat)
        }
        try output.finish()
        return .done
    }

    private static func report(_ bytes: [UInt8], _ mode: CosmosSignMode, _ invocation: Invocation) -> JSONValue {
        .object([
            ("ok", .bool(true)), ("signMode", .string(SignModes.word(mode))),
            ("format", .string(invocation.outputFormat.rawValue)),
            ("signBytes", .string(invocation.outputFormat.text(of: bytes) ?? "")),
            ("digest", .string(SHA256.digest(of: bytes).description)),
        ])
    }

    private static func signBytes(
        _ invocation: Invocation,
        _ mode: CosmosSignMode,
        _ accountNumber: UInt64,
        _ console: Console
    ) throws(CommandError) -> [UInt8] {
        let body = try invocation.bytes(of: "body")
        let authInfo = try invocation.bytes(of: "auth-info")
        let chainID = invocation["chain-id"] ?? ""
        do throws(TransactionError) {
            if let body, let authInfo, mode == .direct {
                if let error = refusal(body, authInfo) { console.note("no chain takes these parts: \(error)") }
                return try Transaction.directSignBytes(
                    bodyBytes: body,
                    authInfoBytes: authInfo,
                    chainID: chainID,
                    accountNumber: accountNumber
                )
            }
        } catch {
            throw .refused(error)
        }
        let transaction = try transaction(body, authInfo, invocation, console)
        return try signBytes(of: transaction, mode, invocation, chainID, accountNumber)
    }

    /// Why a transaction of these parts would be refused.
    private static func refusal(_ body: [UInt8], _ authInfo: [UInt8]) -> TransactionError? {
        do throws(TransactionError) {
            _ = try Transaction(bodyBytes: body, authInfoBytes: authInfo)
            return nil
        } catch {
            return error
        }
    }

    private static func transaction(
        _ body: [UInt8]?,
        _ authInfo: [UInt8]?,
        _ invocation: Invocation,
        _ console: Console
    ) throws(CommandError) -> Transaction {
        if body == nil, authInfo == nil { return try invocation.readTransaction() }
        guard let body, let authInfo else {
            throw .usage(
                "--body and --auth-info belong together",
                hint: "give both, or neither and the transaction as input"
            )
        }
        do throws(TransactionError) {
            return try Transaction(bodyBytes: body, authInfoBytes: authInfo)
        } catch {
            throw .refused(error)
        }
    }

    private static func signBytes(
        of transaction: Transaction,
        _ mode: CosmosSignMode,
        _ invocation: Invocation,
        _ chainID: String,
        _ accountNumber: UInt64
    ) throws(CommandError) -> [UInt8] {
        var data = SignerData(chainID: chainID, accountNumber: accountNumber)
        if mode != .direct {
            guard let signer = try invocation.signer(of: transaction) else { return [] }
            let info = transaction.authInfo.signerInfos[signer]
            data.sequence = info.sequence
            data.key = try? AccountKey(packed: info.publicKey)
        }
        do throws(TransactionError) {
            return try transaction.signBytes(mode, for: data)
        } catch {
            throw .refused(error)
        }
    }
}
