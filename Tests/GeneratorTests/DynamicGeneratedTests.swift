import TestSupport
import Testing
import WireFormat
import WireReflection

@Suite("Dynamic messages and generated code of proto2 and editions")
struct DynamicGeneratedTests {
    private static let registry: TypeRegistry = {
        var registry = TypeRegistry()
        File_editions.register(in: &registry)
        File_legacy.register(in: &registry)
        File_names.register(in: &registry)
        File_shapes.register(in: &registry)
        return registry
    }()

    @Test("They accept, refuse and write the same, over random messages and mutations")
    func agree() throws {
        for name in Self.registry.names {
            let entry = try #require(Self.registry.entry(named: name))
            let result = DynamicAgreement(entry, Self.registry).firstDisagreement(seeds: 0..<1500)
            #expect(result.disagreement == nil)
        }
    }
}
