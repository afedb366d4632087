import EnclaveProto
import Testing
import WireFormat
import WireReflection

@Suite("Vectors as Protoscope")
struct ProtoscopeVectorTests {
    @Test("The text of a case is assembled to its bytes, and its bytes have that text")
    func nonCanonical() throws {
        for vector in try VectorFile.cases("non-canonical") {
            let text = try #require(vector.protoscope, "\(vector.id)")
            #expect(try hex(Protoscope.bytes(from: [UInt8](text.utf8))) == vector.bytes, "\(vector.id)")
            let schema = TypeRegistry.enclave.schema(named: vector.type ?? "")
            let bytes = try #require(hexBytes(vector.bytes))
            let options = Protoscope.WriteOptions(isOneLine: true, registry: .enclave)
            #expect(try Protoscope.text(of: bytes, as: schema, options: options) == text, "\(vector.id)")
        }
    }

    @Test("Every vector comes back from its text, guessed and guided")
    func everyMessage() throws {
        for file in ["heartbeat", "canonical", "non-canonical", "sign-doc"] {
            for vector in try VectorFile.cases(file) {
                let bytes = try #require(hexBytes(vector.bytes))
                for schema in [nil, TypeRegistry.enclave.schema(named: vector.type ?? "")] {
                    let text = try Protoscope.text(of: bytes, as: schema)
                    #expect(try Protoscope.bytes(from: [UInt8](text.utf8)) == bytes, "\(vector.id)")
                }
            }
        }
    }
}
