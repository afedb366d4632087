import EnclaveSigning

extension Invocation {
    /// The keys between the commas of `--public-key`: digits, base64 after `base64:`, or files with digits or PEM, of
    /// which a secret key will do too.
    func signerKeys() throws(CommandError) -> [AccountKey] {
        var keys: [AccountKey] = []
        for text in list("public-key") { keys.append(.single(try signerKey(text))) }
        return keys
    }

    private func signerKey(_ text: String) throws(CommandError) -> PublicKey {
        if text.hasPrefix("base64:") { return try base64Key(text) }
        if let contents = try? KeyFile.read(text), let key = try? SecretKey(text: contents.bytes) {
            return key.publicKey
        }
        if Hex.bytes(of: text) == nil, FileKind(path: text) == .missing {
            throw .usage("--public-key: `\(text)` is neither a key nor a file", hint: Self.keyHint)
        }
        return try publicKey(text)
    }

    private func base64Key(_ text: String) throws(CommandError) -> PublicKey {
        var decoder = Base64Decoder()
        var bytes: [UInt8] = []
        try decoder.decode(Array(text.utf8.dropFirst("base64:".utf8.count)), to: &bytes)
        try decoder.finish(&bytes)
        do throws(KeyError) {
            return try PublicKey(bytes)
        } catch {
            throw .usage("--public-key cannot be `\(text)`", hint: error.description)
        }
    }

    private static let keyHint = "33 bytes in hexadecimal, base64 after `base64:`, or a file with digits or PEM"
}
