import EnclaveSigning

extension Command {
    /// `tx decode`.
    static let txDecode = Command(
        name: "decode",
        summary: "show what is in a transaction",
        discussion: [
            """
            Prints ProtoJSON of cosmos.tx.v1beta1.Tx. Messages and keys of known types are shown in full; of a type \
            that is not known, `@type` is, and the bytes in base64 as `@value`. What comes out can be read again with \
            `--input json`.
            """,
            """
            Refuses what the Cosmos SDK's decoder refuses, with the byte and the field: TxRaw that is not as ADR-027 \
            says, unknown fields (in the body those whose number has bit 11 pass), wrong wire types, too deep nesting.
            """,
        ],
        options: CommandOption.transactionInput + [.outFile],
        examples: [
            CommandExample(call: "enclave-wire tx decode --in tx.hex", meaning: "as JSON"),
            CommandExample(
                call: "enclave-wire tx decode --input base64 --in tx.b64 --json | jq .hash",
                meaning: "with hash and size, for a script"
            ),
        ],
        run: { invocation, console throws(CommandError) in try TxDecodeCommand.run(invocation, console) }
    )
}

/// `tx decode`.
enum TxDecodeCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let transaction = try invocation.readTransaction()
        let output = Output(path: FilePath.output(invocation["out"]))
        let text = try invocation.transactionText
        let offsets = transaction.unknownFieldOffsets
        if let first = offsets.first {
            let count =
                offsets.count == 1
                ? "1 field that no schema names is" : "\(offsets.count) fields that no schema names are"
            console.note("\(count) left out, the first at byte \(first); `enclave-wire inspect` shows them")
        }
        let bytes = transaction.serializedBytes
        if invocation.isMachineReadable {
            var members = TransactionJSON.head(of: transaction)
            if !offsets.isEmpty { members.append(("unknownFields", .array(offsets.map { .integer($0) }))) }
            members.append(("transaction", .text(try text.json(of: bytes, isPretty: false))))
            try output.writeLine(JSONValue.object(members).line)
        } else {
            try output.writeLine(try text.json(of: bytes, isPretty: true))
        }
        try output.finish()
        return .done
    }
}
