import EnclaveProto
import EnclaveSigning
import Foundation
import Testing
import WellKnownTypes
import WireFormat

/// A transaction that a Cosmos SDK node made (cosmjs, packages/proto-signing/src/testutils.ts).
@Suite("sign-direct.json: a transaction of a Cosmos SDK node")
struct SignDirectVectorTests {
    private enum CosmosPrefix: AddressPrefix { static let text = "cosmos" }

    private struct Vector: Decodable {
        let source: String
        let chain_id: String
        let account_number: UInt64
        let sequence: UInt64
        let public_key_base64: String
        let address: String
        let body_bytes: String
        let auth_info_bytes: String
        let sign_bytes: String
        let signature: String
        let tx_bytes: String
        let tx_hash: String
    }

    private let vector: Vector

    init() throws {
        vector = try JSONDecoder().decode(Vector.self, from: try Files.data("Vectors/sign-direct.json"))
    }

    @Test("The copy is the shared file", .enabled(if: Self.isShared, "the shared vectors are not beside the project"))
    func copy() throws {
        let (shared, own) = (
            try Files.data("../shared/vectors/sign-direct.json"), try Files.data("Vectors/sign-direct.json")
        )
        #expect(shared == own)
    }

    private static let isShared = FileManager.default.fileExists(
        atPath: Files.root.appending(path: "../shared/vectors/sign-direct.json").path
    )

    @Test("Sign bytes, address and hash come out byte for byte, and the signature verifies")
    func vectorComesOut() throws {
        let transaction = try Transaction(serializedBytes: hex(vector.tx_bytes))
        #expect(transaction.bodyBytes == hex(vector.body_bytes))
        #expect(transaction.authInfoBytes == hex(vector.auth_info_bytes))
        #expect(transaction.signatures == [hex(vector.signature)])
        #expect(transaction.serializedBytes == hex(vector.tx_bytes))
        #expect(transaction.hashText == vector.tx_hash)
        let signer = SignerData(chainID: vector.chain_id, accountNumber: vector.account_number)
        #expect(try transaction.signBytes(.direct, for: signer) == hex(vector.sign_bytes))

        let verifier = TransactionVerifier(chainID: vector.chain_id, algorithms: [.secp256k1])
        let keys = try verifier.verify(transaction, accounts: [.init(number: vector.account_number)])
        let bytes = try #require(Data(base64Encoded: vector.public_key_base64))
        #expect(keys == [.single(try PublicKey([UInt8](bytes)))])
        #expect(Address<CosmosPrefix>(keys[0].address).description == vector.address)
    }

    @Test("The same transaction made here from its parts has the same bytes")
    func made() throws {
        let key = try PublicKey([UInt8](try #require(Data(base64Encoded: vector.public_key_base64))))
        let carried = try Transaction(serializedBytes: hex(vector.tx_bytes))
        var draft = TransactionDraft()
        draft.messages = carried.body.messages
        draft.fee.amount = try CosmosCoin.coins(text: "2000ucosm")
        draft.fee.gasLimit = 200_000
        draft.signers = [.init(key: .single(key), sequence: vector.sequence)]
        let made = try draft.transaction()
        #expect(made.bodyBytes == hex(vector.body_bytes))
        #expect(made.authInfoBytes == hex(vector.auth_info_bytes))
    }

    @Test("Another chain id, account number, signature or bit of the transaction does not verify")
    func refusals() throws {
        let bytes = hex(vector.tx_bytes)
        let transaction = try Transaction(serializedBytes: bytes)
        let verifier = TransactionVerifier(chainID: vector.chain_id, algorithms: [.secp256k1])
        for (chain, number) in [("simd-testing-2", 1), ("", 1), (vector.chain_id, UInt64(2))] {
            let other = TransactionVerifier(chainID: chain, algorithms: [.secp256k1])
            #expect(
                transactionError { try other.verify(transaction, accounts: [.init(number: number)]) }?.code
                    == .invalidSignature
            )
        }
        var changed = bytes
        changed[bytes.count - 1] ^= 1
        let wrongSignature = try Transaction(serializedBytes: changed)
        let error = transactionError { try verifier.verify(wrongSignature, accounts: [.init(number: 1)]) }
        #expect(error?.code == .invalidSignature)
        #expect(error?.path == "signatures[0]")
    }
}
