import EnclaveSigning
import WireFormat

/// Keys as options name them.
enum KeyInput {
    /// The secret key in a file of PEM, as `keys generate` writes it.
    static func secretKey(file path: String) throws(CommandError) -> SecretKey {
        let contents: SecretBytes
        do throws(KeyFileError) {
            contents = try KeyFile.read(path)
        } catch {
            throw .io("\(error)")
        }
        do throws(KeyError) {
            return try SecretKey(pem: contents.bytes)
        } catch {
            throw .refused("\(path) holds no secret key: \(error)", hint: "`enclave-wire keys generate` makes one")
        }
    }

    /// A public key: hexadecimal text, base64 after `base64:`, or a file of PEM, of which a secret key will do too.
    static func publicKey(_ text: String, of option: String) throws(CommandError) -> PublicKey {
        let isText = text.hasPrefix("base64:") || Hex.bytes(of: text) != nil
        do throws(KeyError) {
            if isText { return try PublicKey(try bytes(text, of: option)) }
        } catch {
            throw .usage("--\(option): \(error)", hint: hint)
        }
        if text.isEmpty || FileKind(path: text) == .missing {
            throw .usage("--\(option): `\(text)` is neither a key nor a file", hint: hint)
        }
        return try publicKey(file: text)
    }

    private static let hint = "33 bytes (secp256k1) in hexadecimal, base64 after `base64:`, or a file of PEM"

    /// The bytes of a text that was told to be one. A wrong one is a wrong option.
    private static func bytes(_ text: String, of option: String) throws(KeyError) -> [UInt8] {
        (try? OptionText.bytes(text, of: option)) ?? []
    }

    private static func publicKey(file path: String) throws(CommandError) -> PublicKey {
        do throws(KeyFileError) {
            let contents = try KeyFile.read(path)
            if let key = try? SecretKey(pem: contents.bytes) { return key.publicKey }
            if let key = try? PublicKey(pem: contents.bytes) { return key }
        } catch {
            // A file that others may read holds no secret key.
            guard case .tooOpen = error else { throw .io("\(error)") }
            let contents = try InputReader(path: path, format: .binary, sizeLimit: KeyFile.greatestSize).read()
            if let key = try? PublicKey(pem: contents.rawSpan) { return key }
        }
        throw .refused("\(path) holds no key", hint: hint)
    }
}
