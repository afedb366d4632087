import EnclaveSigning
import FuzzSupport
import WireFormat

// Key files: PEM of whatever is in it, PEM around any DER, and hexadecimal digits.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeys(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let labels = ["PRIVATE KEY", "EC PRIVATE KEY", "PUBLIC KEY"]
    let choice = Int(input.selector) % (labels.count + 1)
    let text = choice < labels.count ? pem(labels[choice], input.bytes) : input.bytes
    let algorithm = [nil, KeyAlgorithm.ed25519, .secp256k1][Int(input.flags) % 3]
    checkSecret(text, algorithm)
    checkPublic(text)
    return 0
}

/// A key that is read is written, and is the same when it is read again.
private func checkSecret(_ text: [UInt8], _ algorithm: KeyAlgorithm?) {
    do throws(KeyError) {
        let key = try SecretKey(text: text.rawSpan, algorithm: algorithm)
        let pem = try key.pem()
        let again = try SecretKey(text: pem.bytes)
        let digits = key.hex()
        let fromDigits = try SecretKey(text: digits.bytes, algorithm: key.algorithm)
        let isSame = again == key && fromDigits == key
        demand(isSame && again.publicKey == key.publicKey, "a key is another one after it was written")
    } catch {
        demand(!error.description.isEmpty && error.code != "unavailable", "\(error)")
    }
}

private func checkPublic(_ text: [UInt8]) {
    do throws(KeyError) {
        let key = try PublicKey(text: text.rawSpan)
        let pem = Array(try key.pem().utf8)
        demand(try PublicKey(text: pem.rawSpan) == key.compressed, "\(key) is another key after it was written")
        demand(try PublicKey(hex: key.description) == key, "\(key)")
        demand(AddressBytes(key) == AddressBytes(key.compressed), "\(key)")
    } catch {
        demand(!error.description.isEmpty && error.code != "unavailable", "\(error)")
    }
}

private func pem(_ label: String, _ der: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text = Array("-----BEGIN \(label)-----\n".utf8)
    var column = 0
    for start in stride(from: 0, to: der.count, by: 3) {
        let group = (0..<3).reduce(UInt32(0)) { $0 << 8 | (start + $1 < der.count ? UInt32(der[start + $1]) : 0) }
        for digit in 0..<4 {
            text.append(start + digit > der.count ? 0x3d : digits[Int(group >> (18 - 6 * UInt32(digit)) & 63)])
        }
        column += 4
        if column == 64 {
            text.append(0x0a)
            column = 0
        }
    }
    return text + Array("\n-----END \(label)-----\n".utf8)
}
