import EnclaveProto
import EnclaveSigning
import Foundation
import WellKnownTypes
import WireFormat

/// Transactions that tests build on.
enum TransactionSamples {
    static let chainID = "virtengine-localnet-1"

    /// The same bytes in every run.
    static func key(_ seed: UInt8) throws -> SecretKey {
        try SecretKey(algorithm: .secp256k1, rawBytes: [UInt8](repeating: seed, count: 32).rawSpan)
    }

    static func account(_ seed: UInt8) throws -> AccountKey { .single(try key(seed).publicKey) }

    static var heartbeat: MsgEnclaveHeartbeat {
        .with {
            $0.validatorAddress = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
            $0.timestamp = .with { $0.seconds = 1_768_480_245 }
            $0.nonce = 1042
        }
    }

    /// A heartbeat and a fee, with no signer.
    static func draft() throws -> TransactionDraft {
        var draft = TransactionDraft()
        draft.messages = [try Google_Protobuf_Any(packing: heartbeat)]
        draft.fee.amount = try CosmosCoin.coins(text: "200uve")
        draft.fee.gasLimit = 200_000
        return draft
    }

    static func draft(_ signers: TransactionDraft.Signer...) throws -> TransactionDraft {
        var draft = try draft()
        draft.signers = signers
        return draft
    }
}

/// Raw wire bytes, for what no encoder writes.
enum Raw {
    static func varint(_ value: UInt64) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest > 0x7f {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    static func field(_ number: UInt64, _ content: [UInt8]) -> [UInt8] {
        varint(number << 3 | 2) + varint(UInt64(content.count)) + content
    }

    static func field(_ number: UInt64, varint value: UInt64) -> [UInt8] { varint(number << 3) + varint(value) }

    static func any(_ type: String, _ value: [UInt8]) -> [UInt8] { field(1, Array(type.utf8)) + field(2, value) }

    /// A TxRaw of body and auth info.
    static func transaction(body: [UInt8] = [], authInfo: [UInt8] = []) -> [UInt8] {
        (body.isEmpty ? [] : field(1, body)) + (authInfo.isEmpty ? [] : field(2, authInfo))
    }
}

/// The error that `body` ends with; nil where it ends with none.
func transactionError(_ body: () throws -> Void) -> TransactionError? {
    do {
        try body()
        return nil
    } catch {
        return error as? TransactionError
    }
}

/// The files that tests read.
enum Files {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func data(_ path: String) throws -> Data { try Data(contentsOf: root.appending(path: path)) }
}
