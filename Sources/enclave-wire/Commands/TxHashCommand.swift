import EnclaveSigning

extension Command {
    /// `tx hash`.
    static let txHash = Command(
        name: "hash",
        summary: "show the hash of a transaction",
        discussion: [
            "SHA-256 of the carried bytes of TxRaw, in upper-case hexadecimal: what nodes and explorers know it by."
        ],
        options: CommandOption.transactionInput + [.outFile],
        examples: [
            CommandExample(call: "enclave-wire tx hash --in tx.hex", meaning: "of hexadecimal text"),
            CommandExample(
                call: "curl -s $NODE/tx?hash=0x$HASH | jq -r .result.tx | enclave-wire tx hash --input base64",
                meaning: "of a transaction as CometBFT gives it"
            ),
        ],
        run: { invocation, console throws(CommandError) in
            let transaction = try invocation.readTransaction()
            let output = Output(path: FilePath.output(invocation["out"]))
            try output.writeLine(
                invocation.isMachineReadable
                    ? JSONValue.object(TransactionJSON.head(of: transaction)).line : transaction.hashText
            )
            try output.finish()
            return .done
        }
    )
}
