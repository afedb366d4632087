import EnclaveProto
import EnclaveSigning

// Options that the commands for transactions have.
extension CommandOption {
    static let transactionChainID = CommandOption(
        name: "chain-id",
        value: .text(placeholder: "ID"),
        help: "the chain that the transaction is for, as virtengine-1",
        isRequired: true
    )
    static let accountNumber = CommandOption(
        name: "account-number",
        value: .text(placeholder: "N"),
        help: "number of the signer's account on that chain",
        isRequired: true
    )
    static let signMode = CommandOption(
        name: "sign-mode",
        value: .text(placeholder: "MODE"),
        help: "what is signed: \(SignModes.words.joined(separator: ", "))",
        fallback: SignModes.words[0]
    )
    static let addressPrefix = CommandOption(
        name: "prefix",
        value: .text(placeholder: "PREFIX"),
        help: "what addresses begin with",
        fallback: AccountPrefix.text
    )
    /// The options of every command that reads a transaction.
    static let transactionInput: [CommandOption] = [.input(.hex, ByteFormat.plainNames), .inFile, .sizeLimit]
}

/// The sign modes by the words that `simd` has for them.
enum SignModes {
    private static let all: [(word: String, mode: CosmosSignMode)] = [
        ("direct", .direct), ("amino-json", .legacyAminoJson), ("direct-aux", .directAux),
    ]
    static let words = all.map(\.word)

    /// The mode of a word.
    static func mode(_ word: String) throws(CommandError) -> CosmosSignMode {
        guard let found = all.first(where: { $0.word == word }) else {
            throw .usage(
                "--sign-mode cannot be `\(word)`",
                hint: NearestNames.hint(for: word, among: words) ?? "one of: " + words.joined(separator: ", ")
            )
        }
        return found.mode
    }

    /// The word of a mode, or its name in the schema.
    static func word(_ mode: CosmosSignMode) -> String {
        all.first { $0.mode == mode }?.word ?? mode.debugDescription
    }
}

extension Invocation {
    /// The number of `--account-number`.
    func accountNumber() throws(CommandError) -> UInt64 { try number("account-number") ?? 0 }

    /// The signer of `--signer`, which the parser has checked to be a number.
    func signer(of transaction: Transaction) throws(CommandError) -> Int? {
        guard let signer = integer("signer") else { return nil }
        let count = transaction.authInfo.signerInfos.count
        guard signer < count else {
            throw .usage(
                "--signer cannot be \(signer)",
                hint: "the transaction has \(TransactionError.count(count, "signer")), counted from 0"
            )
        }
        return signer
    }

    /// An address with the prefix of `--prefix`.
    func text(of address: AddressBytes) throws(CommandError) -> String {
        do throws(Bech32Error) {
            return try address.bech32(prefix: self["prefix"] ?? AccountPrefix.text)
        } catch {
            throw .usage("--prefix cannot be `\(self["prefix"] ?? "")`", hint: error.message)
        }
    }
}

/// What a person should know of a transaction though it can be made.
enum TransactionNotes {
    /// A heartbeat whose validator does not sign: the chain refuses it.
    static func strangers(in transaction: Transaction) -> [String] {
        let infos = transaction.authInfo.signerInfos
        let signers = infos.compactMap { try? AccountKey(packed: $0.publicKey).address.bytes }
        guard signers.count == infos.count else { return [] }
        return transaction.body.messages.enumerated().compactMap { index, any in
            guard let heartbeat = try? any.unpacked(as: MsgEnclaveHeartbeat.self) else { return nil }
            let address = (try? Bech32.decode(heartbeat.validatorAddress))?.bytes
            if let address, signers.contains(address) { return nil }
            return "message \(index) is a heartbeat of \(heartbeat.validatorAddress), which is none of the signers; "
                + "the chain will refuse it"
        }
    }
}
