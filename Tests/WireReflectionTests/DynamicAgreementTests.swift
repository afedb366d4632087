import EnclaveProto
import TestSupport
import Testing
import WireFormat
import WireReflection

@Suite("Dynamic messages and generated ones")
struct DynamicAgreementTests {
    @Test("They accept, refuse and write the same, over random messages of every registered type and mutations")
    func agree() throws {
        var compared = 0
        for name in TypeRegistry.enclave.names {
            let entry = try #require(TypeRegistry.enclave.entry(named: name))
            let result = DynamicAgreement(entry, .enclave).firstDisagreement(seeds: 0..<400)
            #expect(result.disagreement == nil)
            compared += result.compared
        }
        #expect(compared > 20_000)
    }
}
