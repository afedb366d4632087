import EnclaveSigning

extension Command {
    /// `keys generate`.
    static let keysGenerate = Command(
        name: "generate",
        summary: "make a key file",
        discussion: [
            """
            The key comes from the system's generator, or with `--from` from another key file, which changes its \
            format. The file has mode 0600 and is never replaced without `--force`; the public key and its addresses \
            go to standard output. The secret is printed nowhere.
            """
        ],
        options: [
            CommandOption(
                name: "out",
                value: .text(placeholder: "FILE"),
                help: "the key file that is made",
                isRequired: true
            ),
            CommandOption(
                name: "algorithm",
                value: .choice(placeholder: "NAME", KeyAlgorithm.allCases.map(\.rawValue)),
                help: "what kind of key: ed25519 for an enclave (unless told), secp256k1 for an account"
            ),
            CommandOption(
                name: "format",
                value: .choice(placeholder: "FORMAT", ["pem", "hex"]),
                help: "PKCS#8, or 64 digits of seed or scalar",
                fallback: "pem"
            ),
            CommandOption(
                name: "from",
                value: .text(placeholder: "FILE"),
                help: "take the key of this file: PEM, or hexadecimal digits and `--algorithm`"
            ),
            CommandOption(name: "force", value: .none, help: "replace a file that is there; its key is lost"),
        ],
        examples: [
            CommandExample(call: "enclave-wire keys generate --out enclave.pem", meaning: "a key for an enclave"),
            CommandExample(
                call: "enclave-wire keys generate --algorithm secp256k1 --out account.pem --json",
                meaning: "a key for an account, told to a script"
            ),
            CommandExample(
                call: "enclave-wire keys generate --from seed.hex --algorithm ed25519 --out enclave.pem",
                meaning: "PEM of a seed that is there already"
            ),
        ],
        run: { invocation, console throws(CommandError) in try KeysGenerateCommand.run(invocation, console) }
    )
}

/// `keys generate`.
enum KeysGenerateCommand {
    static func run(_ invocation: Invocation, _ console: Console) throws(CommandError) -> ExitStatus {
        let path = invocation["out"] ?? ""
        if path.isEmpty || FilePath.output(path) == nil {
            throw .usage("a secret key is not printed", hint: "`--out FILE` names a file that only you can read")
        }
        let key = try makeKey(invocation)
        try save(key, at: path, invocation)
        let description = KeyDescription(key: key.publicKey)
        let output = Output(path: nil)
        if invocation.isMachineReadable {
            let members: [(String, JSONValue)] = [("ok", .bool(true)), ("file", .string(path))]
            try output.writeLine(JSONValue.object(members + description.members).line)
        } else {
            try output.writeLine("key file".padded(to: 12) + path)
            try description.write(to: output)
        }
        try output.finish()
        return .done
    }

    private static func makeKey(_ invocation: Invocation) throws(CommandError) -> SecretKey {
        if let source = invocation["from"] {
            let key = try invocation.secretKey(in: source)
            if let algorithm = invocation.algorithm, algorithm != key.algorithm {
                throw .usage(
                    "\(source) holds a key of \(key.algorithm.rawValue), not \(algorithm.rawValue)",
                    hint: "leave out `--algorithm`, or name another file"
                )
            }
            return key
        }
        do throws(KeyError) {
            return try SecretKey.generate(invocation.algorithm ?? .ed25519)
        } catch {
            throw .io(error.description)
        }
    }

    private static func save(_ key: borrowing SecretKey, at path: String, _ invocation: Invocation)
        throws(CommandError)
    {
        let text = invocation["format"] == "hex" ? key.hex() : key.pem()
        do throws(KeyFileError) {
            try KeyFile.write(text, to: path, replacing: invocation.has("force"))
        } catch {
            if case .exists = error {
                throw .io(error.description, hint: "name another file, or add `--force` to lose that key")
            }
            throw .io(error.description, hint: "no key was made")
        }
    }
}
