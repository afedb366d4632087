import EnclaveProto
import EnclaveSigning

extension Command {
    /// `tx verify`.
    static let txVerify = Command(
        name: "verify",
        summary: "verify the signatures of a transaction",
        discussion: [
            """
            Verifies every signature over the bytes that are carried, as a chain does: secp256k1 keys and multisigs of \
            them, in the modes direct, amino-json and direct-aux. Exit status 0 if all verify, 1 otherwise.
            """,
            """
            What only the chain knows is not checked: whether the sequence is the account's next one, and whether the \
            fee is enough.
            """,
        ],
        options: [
            .transactionChainID,
            CommandOption(
                name: "account-number",
                value: .text(placeholder: "N[,N…]"),
                help: "number of the account on that chain, one a signer",
                isRequired: true
            ),
            CommandOption(
                name: "public-key",
                value: .text(placeholder: "KEY[,KEY…]"),
                help:
                    "the accounts' keys, one a signer, where the transaction leaves them out: hexadecimal, base64 after `base64:`, or files with digits or PEM"
            ),
            .addressPrefix,
        ] + CommandOption.transactionInput + [.outFile],
        examples: [
            CommandExample(
                call: "enclave-wire tx verify --chain-id virtengine-1 --account-number 7 --in tx.hex",
                meaning: "one signer"
            ),
            CommandExample(
                call: "enclave-wire tx verify --chain-id virtengine-1 --account-number 7,12 --in tx.hex --json",
                meaning: "two signers, for a script"
            ),
        ],
        run: { invocation, console throws(CommandError) in try TxVerifyCommand.run(invocation, console) }
    )
}

/// `tx verify`.
enum TxVerifyCommand {
    /// What was found of one signer.
    private struct Verdict {
        let signer: Int
        let info: CosmosSignerInfo
        let address: String?
        let key: AccountKey?
        let error: TransactionError?
    }

    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let numbers = try invocation.numbers("account-number")
        let keys = try invocation.signerKeys()
        let transaction = try invocation.readTransaction()
        let verifier = TransactionVerifier(chainID: invocation["chain-id"] ?? "", algorithms: [.secp256k1])
        do throws(TransactionError) {
            try verifier.checkCounts(transaction)
        } catch {
            throw .refused(error, hint: "`enclave-wire tx sign` adds a signature")
        }
        try checkCount(numbers.count, "account-number", transaction)
        if !keys.isEmpty { try checkCount(keys.count, "public-key", transaction) }
        var verdicts: [Verdict] = []
        for (signer, number) in numbers.enumerated() {
            let account = TransactionVerifier.Account(number: number, key: keys.isEmpty ? nil : keys[signer])
            verdicts.append(try verdict(of: signer, account, transaction, verifier, invocation))
        }
        for note in TransactionNotes.strangers(in: transaction) { console.note(note) }
        return try write(verdicts, transaction, invocation)
    }

    private static func checkCount(_ count: Int, _ option: String, _ transaction: Transaction) throws(CommandError) {
        let signers = transaction.authInfo.signerInfos.count
        if count == signers { return }
        throw .usage(
            "--\(option) has \(TransactionError.count(count, "value")), and the transaction \(TransactionError.count(signers, "signer"))",
            hint: "give one a signer, in their order, with commas between them"
        )
    }

    private static func verdict(
        of signer: Int,
        _ account: TransactionVerifier.Account,
        _ transaction: Transaction,
        _ verifier: TransactionVerifier,
        _ invocation: Invocation
    ) throws(CommandError) -> Verdict {
        let info = transaction.authInfo.signerInfos[signer]
        let key = (try? AccountKey(packed: info.publicKey)) ?? account.key
        let address = try key.map { key throws(CommandError) in try invocation.text(of: key.address) }
        var failure: TransactionError?
        do throws(TransactionError) {
            try verifier.verify(transaction, signer: signer, account: account)
        } catch {
            failure = error
        }
        return Verdict(signer: signer, info: info, address: address, key: key, error: failure)
    }

    // MARK: The report

    private static func write(
        _ verdicts: [Verdict],
        _ transaction: Transaction,
        _ invocation: Invocation
    ) throws(CommandError) -> ExitStatus {
        let output = Output(path: FilePath.output(invocation["out"]))
        let failures = verdicts.compactMap { verdict in verdict.error.map { (verdict.signer, $0) } }
        if invocation.isMachineReadable {
            let report: [(String, JSONValue)] = [
                ("ok", .bool(failures.isEmpty)), ("hash", .string(transaction.hashText)),
                ("signers", .array(verdicts.map(json))),
            ]
            try output.writeLine(JSONValue.object(report).line)
        } else {
            var table = TextTable(columns: [.right, .left, .left, .left, .right, .left])
            table.add(["signer", "address", "key", "mode", "sequence", "verdict"])
            for verdict in verdicts { table.add(row(verdict)) }
            for line in table.lines { try output.writeLine(line) }
        }
        try output.finish()
        Console.warn(failures.lazy.map { "enclave-wire: signer \($0): \($1)" })
        return failures.isEmpty ? .done : .refused
    }

    private static func row(_ verdict: Verdict) -> [String] {
        [
            String(verdict.signer), verdict.address ?? "-", verdict.key.map(describe) ?? "-",
            mode(verdict.info.modeInfo),
            String(verdict.info.sequence), verdict.error == nil ? "valid" : "refused",
        ]
    }

    private static func json(_ verdict: Verdict) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("signer", .integer(verdict.signer)), ("ok", .bool(verdict.error == nil)),
            ("address", verdict.address.map { .string($0) } ?? .null),
            ("key", verdict.key.map { .string(describe($0)) } ?? .null),
            ("mode", .string(mode(verdict.info.modeInfo))), ("sequence", .string(String(verdict.info.sequence))),
        ]
        if let error = verdict.error {
            members.append(("error", .object([("message", .string(error.message))] + error.members)))
        }
        return .object(members)
    }

    private static func describe(_ key: AccountKey) -> String {
        switch key {
        case .single(let key): key.algorithm.rawValue
        case .multisig(let key): "multisig \(key.threshold) of \(key.keys.count)"
        }
    }

    /// The mode; of a multisig those of its members, each once.
    private static func mode(_ info: CosmosModeInfo) -> String {
        switch info.sum {
        case .single(let single)?: return SignModes.word(single.mode)
        case .multi(let multi)?:
            var words: [String] = []
            for word in multi.modeInfos.map(mode) where !words.contains(word) { words.append(word) }
            return words.joined(separator: "+")
        case nil: return "-"
        }
    }
}
