import EnclaveProto
import EnclaveSigning
import Testing
import WireFormat

@Suite("Vectors of the sign documents")
struct SignDocumentVectorTests {
    @Test("Document and digest are those of the peers, from a message and from carried bytes")
    func documents() throws {
        for vector in try VectorFile.cases("sign-doc") {
            let carried = try #require(hexBytes(vector.bytes))
            let scheme = try #require(vector.scheme.flatMap(SigningScheme.init))
            let chainID = vector.chain_id ?? ""
            let heartbeat = try MsgEnclaveHeartbeat(serializedBytes: carried)
            let document = try heartbeat.signDocument(chainID: chainID, scheme: scheme)
            #expect(hex(document) == vector.sign_doc, "\(vector.id)")
            #expect(hex(try heartbeat.signedBytes()) == vector.heartbeat_bytes, "\(vector.id)")
            #expect(SHA256.digest(of: document).description == vector.digest, "\(vector.id)")
            let fromCarried = try MsgEnclaveHeartbeat.signDocument(
                carried: carried.rawSpan,
                chainID: chainID,
                scheme: scheme
            )
            #expect(fromCarried == document, "\(vector.id)")
            if scheme == .canonical {
                var digester = HeartbeatDigester(chainID: chainID)
                #expect(try digester.digest(carried: carried.rawSpan).description == vector.digest, "\(vector.id)")
            }
        }
    }
}
