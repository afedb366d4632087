import EnclaveSigning

extension Command {
    /// `keys show`.
    static let keysShow = Command(
        name: "show",
        summary: "show the public key of a key, and its addresses",
        options: [
            .key(), .publicKey, .keyAlgorithm,
            CommandOption(
                name: "part",
                value: .choice(placeholder: "PART", KeyDescription.names),
                help: "print this part alone; pem is the public key as SubjectPublicKeyInfo"
            ),
            .outFile,
        ],
        examples: [
            CommandExample(call: "enclave-wire keys show --key enclave.pem", meaning: "all there is to tell"),
            CommandExample(
                call: "enclave-wire keys show --key enclave.pem --part pem --out enclave.pub.pem",
                meaning: "the public key for others"
            ),
        ],
        run: { invocation, console throws(CommandError) in try KeysShowCommand.run(invocation, console) }
    )
}

/// `keys show`.
enum KeysShowCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let output = try invocation.makeOutput()
        let description = KeyDescription(key: try key(invocation))
        if let part = invocation["part"] {
            let text = description.part(part)
            if invocation.isMachineReadable {
                try output.writeLine(JSONValue.object([("ok", .bool(true)), (part, .string(text))]).line)
            } else {
                try output.write(text.hasSuffix("\n") ? text : text + "\n")
            }
        } else if invocation.isMachineReadable {
            try output.writeLine(JSONValue.object([("ok", .bool(true))] + description.members).line)
        } else {
            try description.write(to: output)
        }
        try output.finish()
        return .done
    }

    /// The public key that is asked about.
    static func key(_ invocation: Invocation) throws(CommandError) -> PublicKey {
        switch (invocation["key"], invocation["public-key"]) {
        case (let path?, nil): return try invocation.secretKey(in: path).publicKey
        case (nil, let text?): return try invocation.publicKey(text)
        case (nil, nil):
            throw .usage("a key is missing", hint: "`--key FILE` for a secret key, `--public-key KEY` for a public one")
        default: throw .usage("--key and --public-key are both given", hint: "choose one")
        }
    }
}
