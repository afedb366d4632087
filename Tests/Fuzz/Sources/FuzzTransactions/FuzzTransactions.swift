import EnclaveProto
import EnclaveSigning
import FuzzSupport
import WireFormat
import WireReflection

// Transactions: decoding, which keeps every byte; documents and signatures of what was decoded; JSON and back.

private let registry = TypeRegistry.enclave
private let secrets = [UInt8(1), 2].map { Secret($0) }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTransactions(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    guard let transaction = decoded(input.bytes) else { return 0 }
    demand(transaction.serializedBytes == input.bytes, "another encoding than \(hex(input.bytes))")
    checkParts(transaction)
    checkJSON(transaction)
    checkSigning(transaction, input.flags)
    return 0
}

/// The transaction, if it is one; the place of an error lies within the bytes.
private func decoded(_ bytes: [UInt8]) -> Transaction? {
    do throws(TransactionError) {
        return try Transaction(serializedBytes: bytes)
    } catch {
        demand(error.offset.map { (0...bytes.count).contains($0) } ?? false, "\(error) of \(hex(bytes))")
        return nil
    }
}

/// Body and auth info are those of their bytes, and are the parts of the same transaction.
private func checkParts(_ transaction: Transaction) {
    demand((try? CosmosTxBody(serializedBytes: transaction.bodyBytes)) == transaction.body, "another body")
    demand(
        (try? CosmosAuthInfo(serializedBytes: transaction.authInfoBytes)) == transaction.authInfo,
        "another auth info"
    )
    let again = try? Transaction(bodyBytes: transaction.bodyBytes, authInfoBytes: transaction.authInfoBytes)
    demand(again?.body == transaction.body, "the parts are no transaction")
}

/// What is written as JSON can be read, and is written the same again.
private func checkJSON(_ transaction: Transaction) {
    let writing = ProtoJSON.WriteOptions(registry: registry, keepsUnknownAny: true)
    let reading = ProtoJSON.ReadOptions(registry: registry, keepsUnknownAny: true)
    guard let text = try? ProtoJSON.text(of: transaction.serializedBytes, as: CosmosTx.schema, options: writing) else {
        return
    }
    guard let bytes = try? ProtoJSON.bytes(from: [UInt8](text.utf8), as: CosmosTx.schema, options: reading) else {
        return demand(false, "cannot be read: \(text)")
    }
    demand((try? ProtoJSON.text(of: bytes, as: CosmosTx.schema, options: writing)) == text, "another text: \(text)")
}

/// Verifying and signing end with a verdict; a signature that was made is decoded as it was.
private func checkSigning(_ transaction: Transaction, _ flags: UInt8) {
    let count = transaction.authInfo.signerInfos.count
    let verifier = TransactionVerifier(chainID: "c", algorithms: [.secp256k1, .ed25519])
    for signer in 0..<min(count, 4) {
        _ = try? verifier.verify(transaction, signer: signer, account: .init(number: UInt64(flags)))
    }
    for secret in secrets {
        var signed = transaction
        let signer = flags & 1 == 0 || count == 0 ? nil : Int(flags) % count
        do throws(TransactionError) {
            try signed.sign(with: secret.key, for: signer, chainID: "c", accountNumber: 1)
        } catch {
            demand(signed == transaction, "changed by \(error)")
            continue
        }
        demand(decoded(signed.serializedBytes) == signed, "signed, and no transaction")
        var merged = transaction
        _ = try? merged.merge(signed)
    }
}

/// A secret key that every input can use.
private final class Secret: Sendable {
    let key: SecretKey

    init(_ seed: UInt8) {
        let bytes = [UInt8](repeating: seed, count: 32)
        guard let key = try? SecretKey(algorithm: .secp256k1, rawBytes: bytes.span.bytes) else { fatalError("no key") }
        self.key = key
    }
}
