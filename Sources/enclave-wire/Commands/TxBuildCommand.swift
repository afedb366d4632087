import EnclaveProto
import EnclaveSigning
import WireFormat

extension Command {
    /// `tx build`.
    static let txBuild = Command(
        name: "build",
        summary: "make a transaction, to be signed",
        discussion: [
            """
            The input is what the transaction is to do: a heartbeat in JSON, or any message in JSON with `@type`, or \
            an array of those; a message of a type that is not known here as {"@type":"/full.name","@value":"base64"}. \
            With `--input hex` (base64, binary) it is the bytes of one message of `--type`, which are carried on as \
            they are; a type that is not known is given as /full.name.
            """,
            """
            Several keys are several signers, each with a sequence of its own; with `--threshold` they are the members \
            of one multisig, whose address depends on their order.
            """,
        ],
        options: options,
        examples: [
            CommandExample(
                call:
                    "enclave-wire tx build --in heartbeat.json --public-key account.pem --sequence 3 --fee 200uve --gas 200000 --out tx.hex",
                meaning: "a heartbeat, to be signed by the account's key"
            ),
            CommandExample(
                call:
                    "enclave-wire tx build --in heartbeat.json --public-key 02…,03…,03… --threshold 2 --sign-mode amino-json --sequence 3 --fee 200uve --gas 300000",
                meaning: "for a multisig of two of three"
            ),
        ],
        run: { invocation, console throws(CommandError) in try TxBuildCommand.run(invocation, console) }
    )

    private static let options: [CommandOption] = [
        CommandOption(
            name: "public-key",
            value: .text(placeholder: "KEY[,KEY…]"),
            help: "the signers' keys: hexadecimal, base64 after `base64:`, or files with digits or PEM",
            isRequired: true
        ),
        CommandOption(
            name: "sequence",
            value: .text(placeholder: "N[,N…]"),
            help: "the signers' sequences (default: 0, that of a new account and of an unordered transaction)"
        ),
        CommandOption(
            name: "sign-mode",
            value: .text(placeholder: "MODE[,MODE…]"),
            help: "what is signed, one for all or one a signer: \(SignModes.words.joined(separator: ", "))",
            fallback: SignModes.words[0]
        ),
        CommandOption(name: "fee", value: .text(placeholder: "COINS"), help: "what is paid, as 200uve or 5mve,200uve"),
        CommandOption(
            name: "gas",
            value: .text(placeholder: "N"),
            help: "the most gas that it may use",
            fallback: "200000"
        ),
        CommandOption(
            name: "fee-payer",
            value: .text(placeholder: "ADDRESS"),
            help: "who pays (default: the first signer)"
        ),
        CommandOption(name: "fee-granter", value: .text(placeholder: "ADDRESS"), help: "whose fee allowance is used"),
        CommandOption(name: "memo", value: .text(placeholder: "TEXT"), help: "a note for people"),
        CommandOption(
            name: "timeout-height",
            value: .text(placeholder: "N"),
            help: "the last block that it is valid in"
        ),
        CommandOption(
            name: "timeout-timestamp",
            value: .text(placeholder: "TIME"),
            help: "when it is no longer valid, in RFC 3339"
        ),
        CommandOption(
            name: "unordered",
            value: .none,
            help: "leave sequences out of account; needs --timeout-timestamp"
        ),
        CommandOption(
            name: "threshold",
            value: .integer(placeholder: "K", 1...Transaction.greatestAnyCount),
            help: "make the keys one multisig, K members of which have to sign"
        ),
        CommandOption(
            name: "members",
            value: .text(placeholder: "I[,I…]"),
            help: "which members will sign, counted from 0; sign mode direct needs it"
        ),
        CommandOption(
            name: "type",
            value: .text(placeholder: "TYPE"),
            help: "type of the message that the input holds the bytes of",
            fallback: MsgEnclaveHeartbeat.messageName
        ),
        .input(.json, ByteFormat.plainNames), .inFile, .sizeLimit, .output(.hex, ByteFormat.plainNames), .outFile,
    ]
}

/// `tx build`.
enum TxBuildCommand {
    /// What chains take by default, in bytes (x/auth, `MaxMemoCharacters`).
    private static let usualMemo = 256

    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        var draft = TransactionDraft()
        try setParts(of: &draft, invocation)
        draft.signers = try signers(invocation)
        draft.messages = try MessageList(invocation: invocation).messages()
        let transaction: Transaction
        do throws(TransactionError) {
            transaction = try draft.transaction()
        } catch {
            throw error.offset == nil ? .usage(error.description) : .refused(error)
        }
        if draft.memo.utf8.count > usualMemo {
            console.note("the memo has \(draft.memo.utf8.count) bytes; chains take at most \(usualMemo) by default")
        }
        for note in TransactionNotes.strangers(in: transaction) { console.note(note) }
        try invocation.write(transaction, to: output)
        return .done
    }

    private static func setParts(of draft: inout TransactionDraft, _ invocation: Invocation) throws(CommandError) {
        draft.memo = invocation["memo"] ?? ""
        draft.timeoutHeight = try invocation.number("timeout-height") ?? 0
        draft.isUnordered = invocation.has("unordered")
        if let text = invocation["timeout-timestamp"] {
            draft.timeoutTimestamp = try Invocation.timestamp(text, option: "timeout-timestamp")
        } else if draft.isUnordered {
            throw .usage(
                "--unordered needs --timeout-timestamp",
                hint: "as in `--timeout-timestamp 2026-01-15T12:30:45Z`, at most 10 minutes ahead on most chains"
            )
        }
        draft.fee.gasLimit = try invocation.number("gas") ?? 0
        draft.fee.payer = invocation["fee-payer"] ?? ""
        draft.fee.granter = invocation["fee-granter"] ?? ""
        do throws(TransactionError) {
            draft.fee.amount = try CosmosCoin.coins(text: invocation["fee"] ?? "")
        } catch {
            throw .usage("--fee: \(error.message)")
        }
    }

    // MARK: Signers

    private static func signers(_ invocation: Invocation) throws(CommandError) -> [TransactionDraft.Signer] {
        let keys = try keys(invocation)
        let sequences = try spread(try invocation.numbers("sequence"), "sequence", over: keys.count, default: 0)
        var modes: [CosmosSignMode] = []
        for word in invocation.list("sign-mode") { modes.append(try SignModes.mode(word)) }
        if modes.count == 1 { modes = [CosmosSignMode](repeating: modes[0], count: keys.count) }
        modes = try spread(modes, "sign-mode", over: keys.count, default: .direct)
        let members = try invocation.numbers("members").map { Int(clamping: $0) }
        if !members.isEmpty, invocation["threshold"] == nil {
            throw .usage("--members without --threshold", hint: "only a multisig has members")
        }
        if invocation["threshold"] != nil, modes.contains(.direct), members.isEmpty {
            throw .usage(
                "sign mode direct covers which members of a multisig sign",
                hint: "name them, as in `--members 0,1`, or choose `--sign-mode amino-json`"
            )
        }
        return keys.indices.map {
            TransactionDraft.Signer(key: keys[$0], sequence: sequences[$0], mode: modes[$0], members: members)
        }
    }

    private static func keys(_ invocation: Invocation) throws(CommandError) -> [AccountKey] {
        let keys = try invocation.signerKeys()
        guard let threshold = invocation.integer("threshold") else { return keys }
        do throws(TransactionError) {
            return [.multisig(try MultisigKey(threshold: threshold, keys: keys))]
        } catch {
            throw .usage("\(error)")
        }
    }

    /// A value a signer: those that were given, or the default where none was.
    private static func spread<T>(
        _ values: [T],
        _ option: String,
        over count: Int,
        default fallback: T
    ) throws(CommandError) -> [T] {
        if values.isEmpty { return [T](repeating: fallback, count: count) }
        guard values.count == count else {
            throw .usage(
                "--\(option) has \(TransactionError.count(values.count, "value")), and there are \(TransactionError.count(count, "signer"))",
                hint: "give one a signer, with commas between them"
            )
        }
        return values
    }
}
