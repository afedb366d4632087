import EnclaveSigning

// Keys that options name, and how they are read.
extension CommandOption {
    /// A file with a secret key.
    static func key(isRequired: Bool = false) -> CommandOption {
        CommandOption(
            name: "key",
            value: .text(placeholder: "FILE"),
            help: "file with the secret key: PEM, or hexadecimal digits and `--algorithm`",
            isRequired: isRequired
        )
    }

    static let publicKey = CommandOption(
        name: "public-key",
        value: .text(placeholder: "KEY"),
        help: "the public key: digits of 32, 33 or 65 bytes, or a file with digits or PEM"
    )

    /// What kind of key is meant where a file does not say.
    static let keyAlgorithm = CommandOption(
        name: "algorithm",
        value: .choice(placeholder: "NAME", KeyAlgorithm.allCases.map(\.rawValue)),
        help: "what kind of secret key it is, where its file holds digits"
    )
}

extension Invocation {
    /// The value of `--algorithm`.
    var algorithm: KeyAlgorithm? { values["algorithm"].flatMap(KeyAlgorithm.init) }

    /// The secret key in a file.
    func secretKey(in path: String) throws(CommandError) -> SecretKey {
        let contents: SecretBytes
        do throws(KeyFileError) {
            contents = try KeyFile.read(path)
        } catch {
            throw .io(error.description)
        }
        if contents.count == 0 { throw .refused("\(path) is empty", hint: "a key file holds PEM or digits") }
        do throws(KeyError) {
            return try SecretKey(text: contents.bytes, algorithm: algorithm)
        } catch {
            throw refusal(error, of: path)
        }
    }

    private func refusal(_ error: KeyError, of path: String) -> CommandError {
        switch error {
        case .noAlgorithm:
            .usage("\(path): \(error)", hint: "`--algorithm` says it, as in `--algorithm ed25519`")
        case .noKeyInPEM: .refused("\(path): \(error)", hint: "`enclave-wire keys generate` makes such a file")
        default: .refused("\(path): \(error)")
        }
    }

    /// The public key that an option holds: digits, or the name of a file.
    func publicKey(_ value: String) throws(CommandError) -> PublicKey {
        let isDigits = value.utf8.allSatisfy { Hex.values[Int($0)] != Hex.noDigit }
        if isDigits, FileKind(path: value) == .missing {
            do throws(KeyError) {
                return try PublicKey(hex: value)
            } catch {
                throw .usage("--public-key cannot be `\(value)`", hint: error.description)
            }
        }
        let text = try InputReader(path: value, format: .binary, sizeLimit: KeyFile.greatestSize).read()
        do throws(KeyError) {
            return try PublicKey(text: text.rawSpan)
        } catch {
            let hint = "`enclave-wire keys show --key FILE --part pem` prints the public key of a secret one"
            throw .refused("\(value): \(error)", hint: hint)
        }
    }
}
