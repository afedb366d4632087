import EnclaveProto
import EnclaveSigning
import WireFormat

/// Transactions as commands read and write them.
extension Invocation {
    /// The converter for transactions: an Any of a type that is not known here is kept, its value in base64.
    var transactionText: MessageText {
        get throws(CommandError) {
            MessageText(
                type: try MessageType.named(CosmosTx.messageName),
                depthLimit: Transaction.greatestDepth,
                keepsUnknownAny: true
            )
        }
    }

    /// The transaction in the input: the TxRaw that was carried, or what JSON describes.
    func readTransaction() throws(CommandError) -> Transaction {
        try transaction(in: try readInput(), format: inputFormat)
    }

    /// The transaction in a file, written as the input is.
    func readTransaction(file path: String) throws(CommandError) -> Transaction {
        let reader = InputReader(path: FilePath.input(path), format: inputFormat, sizeLimit: sizeLimit)
        do throws(CommandError) {
            return try transaction(in: try reader.read(), format: inputFormat)
        } catch {
            var located = error
            if error.kind == .refused { located.message = path + ": " + error.message }
            throw located
        }
    }

    private func transaction(in input: [UInt8], format: ByteFormat) throws(CommandError) -> Transaction {
        if input.isEmpty { throw .refused("the input is empty", hint: "a transaction has at least a body") }
        let encoded = format == .json ? try transactionText.bytes(fromJSON: input) : input
        do throws(TransactionError) {
            guard format == .json else { return try Transaction(serializedBytes: encoded) }
            // JSON has no bytes of its own; a part without fields is left out.
            let parts = try TransactionJSON.parts(encoded)
            return try Transaction(body: parts.body, authInfo: parts.authInfo, signatures: parts.signatures)
        } catch {
            throw .refused(error, hint: Self.hint(for: error, format))
        }
    }

    private static func hint(for error: TransactionError, _ format: ByteFormat) -> String? {
        switch error.code {
        case .notCanonical, .malformed, .wrongWireType, .unknownField, .typeURL:
            format == .json ? nil : "`enclave-wire inspect cosmos.tx.v1beta1.TxRaw` shows how far the bytes can be read"
        default: nil
        }
    }

    /// Writes a transaction in the format of `--output`, and ends the output.
    func write(_ transaction: Transaction, to output: Output) throws(CommandError) {
        let bytes = transaction.serializedBytes
        if isMachineReadable {
            var members = TransactionJSON.head(of: transaction)
            if let encoded = outputFormat.text(of: bytes) {
                members += [("format", .string(outputFormat.rawValue)), ("bytes", .string(encoded))]
            } else {
                members.append(("transaction", .text(try transactionText.json(of: bytes, isPretty: false))))
            }
            try output.writeLine(JSONValue.object(members).line)
        } else if outputFormat == .json {
            try output.writeLine(try transactionText.json(of: bytes, isPretty: true))
        } else if outputFormat == .binary {
            try output.write(bytes)
        } else {
            try output.writeLine(bytes, as: outputFormat)
        }
        try output.finish()
    }
}

/// A transaction in JSON.
enum TransactionJSON {
    /// What every report of a transaction begins with.
    static func head(of transaction: Transaction) -> [(String, JSONValue)] {
        [
            ("ok", .bool(true)), ("hash", .string(transaction.hashText)),
            ("size", .integer(transaction.serializedBytes.count)), ("signed", .bool(transaction.isSigned)),
        ]
    }

    /// The parts of a transaction that JSON described.
    static func parts(_ bytes: [UInt8]) throws(TransactionError) -> CosmosTx {
        do throws(WireError) {
            return try CosmosTx(serializedBytes: bytes, options: DecodeOptions(depthLimit: Transaction.greatestDepth))
        } catch {
            throw TransactionError(error)
        }
    }
}
