import EnclaveSigning

extension Command {
    /// `keys address`.
    static let keysAddress = Command(
        name: "address",
        summary: "show the addresses of a key, or one address with other prefixes",
        discussion: [
            """
            An address is RIPEMD-160 of SHA-256 of a secp256k1 key, or the first 20 bytes of SHA-256 of an Ed25519 \
            key, in bech32. Accounts begin with ve, operators of validators with vevaloper, consensus keys with \
            vevalcons; account and operator of a validator are the same bytes.
            """
        ],
        options: [
            .key(), .publicKey, .keyAlgorithm,
            CommandOption(
                name: "address",
                value: .text(placeholder: "ADDRESS"),
                help: "an address with any prefix, in place of a key"
            ),
            CommandOption(
                name: "prefix",
                value: .text(placeholder: "PREFIX"),
                help: "print the address with this prefix alone, as cosmos"
            ),
            .outFile,
        ],
        examples: [
            CommandExample(call: "enclave-wire keys address --key account.pem", meaning: "the addresses of a key"),
            CommandExample(
                call:
                    "enclave-wire keys address --address ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3 --prefix vevaloper",
                meaning: "the operator that an account belongs to"
            ),
        ],
        run: { invocation, console throws(CommandError) in try KeysAddressCommand.run(invocation, console) }
    )
}

/// `keys address`.
enum KeysAddressCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let bytes = try address(invocation)
        var rows: [(String, String)]
        if let prefix = invocation["prefix"] {
            rows = [("address", try text(of: bytes, prefix: prefix))]
        } else {
            let list = AddressList(bytes)
            rows = [
                ("account", list.account), ("operator", list.operatorAddress), ("consensus", list.consensus),
                ("bytes", bytes.description),
            ]
        }
        if invocation.isMachineReadable {
            let members = rows.map { ($0.0, JSONValue.string($0.1)) }
            try output.writeLine(JSONValue.object([("ok", .bool(true))] + members).line)
        } else if rows.count == 1 {
            try output.writeLine(rows[0].1)
        } else {
            for (label, text) in rows { try output.writeLine(label.padded(to: 12) + text) }
        }
        try output.finish()
        return .done
    }

    private static func address(_ invocation: Invocation) throws(CommandError) -> AddressBytes {
        guard let text = invocation["address"] else { return AddressBytes(try KeysShowCommand.key(invocation)) }
        if invocation.has("key") || invocation.has("public-key") {
            throw .usage("an address and a key are both given", hint: "choose one")
        }
        do throws(Bech32Error) {
            let (prefix, _) = try Bech32.decode(text)
            return try AddressBytes(bech32: Array(text.utf8).rawSpan, prefix: prefix)
        } catch {
            throw .refused("\(text): \(error)")
        }
    }

    private static func text(of bytes: AddressBytes, prefix: String) throws(CommandError) -> String {
        do throws(Bech32Error) {
            return try bytes.bech32(prefix: prefix)
        } catch {
            throw .usage("--prefix cannot be `\(prefix)`", hint: error.description)
        }
    }
}
