import EnclaveProto
import EnclaveSigning
import OpenSSLPeer

/// The digest of the sign document of a heartbeat as it was carried, that of a transaction too.
enum SignDoc {
    /// EnclaveWire, and libcrypto over the document that lies ready; none for a message without a heartbeat.
    static func groups<S: Subject>(_ name: String, _ subject: S.Type, _ bytes: [UInt8]) throws -> [Group] {
        let document = try S.withHeartbeat(in: bytes.rawSpan) {
            try MsgEnclaveHeartbeat.signDocument(carried: $0, chainID: Samples.chainID)
        }
        guard let document else { return [] }
        var digester = HeartbeatDigester(chainID: Samples.chainID)
        let own = try S.withHeartbeat(in: bytes.rawSpan) { try digester.digest(carried: $0) }
        guard try own?.bytes == openSSL(document, count: 1) else {
            throw Disagreement("\(name): libcrypto makes another digest")
        }
        let peer = Contestant(name, "openssl", bytes: bytes.count) { _ in
            { keep(try openSSL(document, count: $0)) }
        }
        return [Group(operation: .signDocDigest, contestants: [Case.own(name, .signDocDigest, S.self, bytes), peer])]
    }

    static func digest<S: Subject>(_ subject: S.Type, _ bytes: RawSpan, count: Int) throws {
        var digester = HeartbeatDigester(chainID: Samples.chainID)
        for _ in 0..<count {
            keep(try S.withHeartbeat(in: bytes) { try digester.digest(carried: $0) })
        }
    }

    private static func openSSL(_ document: [UInt8], count: Int) throws -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        guard bench_openssl_sha256(document, document.count, &digest, UInt64(count)) == 1 else {
            throw Disagreement("libcrypto has no SHA-256")
        }
        return digest
    }
}
