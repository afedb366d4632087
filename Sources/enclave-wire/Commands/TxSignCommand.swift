import EnclaveSigning

extension Command {
    /// `tx sign`.
    static let txSign = Command(
        name: "sign",
        summary: "add a signature to a transaction",
        discussion: [
            """
            Signs for the signer whose key it is, in the mode that `tx build` has chosen. A member of a multisig signs \
            in the same way; the members sign one after the other, or each a copy, and `tx combine` puts the copies \
            together.
            """
        ],
        options: [
            .key(isRequired: true), .keyAlgorithm,
            .transactionChainID, .accountNumber,
            CommandOption(
                name: "signer",
                value: .integer(placeholder: "I", 0...Int(Int32.max)),
                help: "which signer, counted from 0, where the key can sign for several"
            ),
        ] + CommandOption.transactionInput + [.output(.hex, ByteFormat.plainNames), .outFile],
        examples: [
            CommandExample(
                call:
                    "enclave-wire tx sign --key account.pem --chain-id virtengine-1 --account-number 7 --in tx.hex --out signed.hex",
                meaning: "sign"
            ),
            CommandExample(
                call:
                    "enclave-wire tx sign --key account.pem --chain-id virtengine-1 --account-number 7 --in tx.hex --output base64",
                meaning: "as a node's broadcast_tx_sync takes it"
            ),
        ],
        run: { invocation, console throws(CommandError) in try TxSignCommand.run(invocation, console) }
    )

    /// `tx combine`.
    static let txCombine = Command(
        name: "combine",
        summary: "put signatures together that were made on copies of a transaction",
        options: [
            CommandOption(
                name: "with",
                value: .text(placeholder: "FILE[,FILE…]"),
                help: "copies of the transaction that others have signed, written as the input is",
                isRequired: true
            )
        ] + CommandOption.transactionInput + [.output(.hex, ByteFormat.plainNames), .outFile],
        examples: [
            CommandExample(
                call: "enclave-wire tx combine --in alice.hex --with bob.hex,carol.hex --out signed.hex",
                meaning: "the signatures of three members"
            )
        ],
        run: { invocation, console throws(CommandError) in try TxCombineCommand.run(invocation, console) }
    )
}

/// `tx sign`.
enum TxSignCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let accountNumber = try invocation.accountNumber()
        let output = try invocation.makeOutput()
        let key = try invocation.secretKey(in: invocation["key"] ?? "")
        var transaction = try invocation.readTransaction()
        let signer = try invocation.signer(of: transaction)
        do throws(TransactionError) {
            try transaction.sign(
                with: key,
                for: signer,
                chainID: invocation["chain-id"] ?? "",
                accountNumber: accountNumber
            )
        } catch {
            throw .refused(error, hint: hint(for: error))
        }
        if key.algorithm == .ed25519 { console.note("the Cosmos SDK accepts no Ed25519 key for a transaction") }
        try invocation.write(transaction, to: output)
        return .done
    }

    private static func hint(for error: TransactionError) -> String? {
        switch error.code {
        case .foreignKey: "`enclave-wire tx decode` shows the signers' keys"
        case .noSuchSigner: "as in `--signer 0`"
        case .noAminoName: "build the transaction with `--sign-mode direct`"
        default: nil
        }
    }
}

/// `tx combine`.
enum TxCombineCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        var transaction = try invocation.readTransaction()
        for path in invocation.list("with") {
            let copy = try invocation.readTransaction(file: path)
            do throws(TransactionError) {
                try transaction.merge(copy)
            } catch {
                var refusal = CommandError.refused(error)
                refusal.message = path + ": " + refusal.message
                throw refusal
            }
        }
        try invocation.write(transaction, to: output)
        return .done
    }
}
