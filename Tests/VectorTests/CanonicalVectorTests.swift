import EnclaveProto
import Testing
import WireFormat

@Suite("Vectors of the canonical form")
struct CanonicalVectorTests {
    private func entry(_ vector: VectorCase) throws -> (TypeRegistry.Entry, [UInt8]) {
        let entry = try #require(TypeRegistry.enclave.entry(named: vector.type ?? ""))
        let bytes = try #require(hexBytes(vector.bytes))
        return (entry, bytes)
    }

    private func options(_ vector: VectorCase) -> DecodeOptions {
        DecodeOptions(
            mode: .canonical,
            depthLimit: vector.limits?.depth ?? 100,
            sizeLimit: vector.limits?.size ?? DecodeOptions.greatestSizeLimit,
            registry: .enclave
        )
    }

    @Test("The owned type accepts canonical bytes and writes them again", arguments: ["heartbeat", "canonical"])
    func ownedAccepts(file: String) throws {
        for vector in try VectorFile.cases(file) {
            let (entry, bytes) = try entry(vector)
            let again = try entry.reencode(bytes, options(vector), EncodeOptions(mode: .canonical, registry: .enclave))
            #expect(hex(again) == vector.bytes, "\(vector.id)")
        }
    }

    @Test("The view and the checker accept canonical bytes", arguments: ["heartbeat", "canonical"])
    func viewAccepts(file: String) throws {
        for vector in try VectorFile.cases(file) {
            let (entry, bytes) = try entry(vector)
            #expect(throws: Never.self, "\(vector.id)") { try entry.view(bytes, options(vector)) }
            let checker = CanonicalChecker(schema: entry.schema, registry: .enclave)
            #expect(
                checker.firstViolation(in: bytes.rawSpan, depthLimit: options(vector).depthLimit) == nil,
                "\(vector.id)"
            )
        }
    }

    @Test("The owned type refuses what is not canonical, with rule, offset and path")
    func ownedRefuses() throws {
        for vector in try VectorFile.cases("non-canonical") {
            let (entry, bytes) = try entry(vector)
            let error = #expect(throws: WireError.self, "\(vector.id)") {
                _ = try entry.reencode(bytes, options(vector), .standard)
            }
            expect(error, vector)
        }
    }

    @Test("The view refuses what is not canonical, with rule, offset and path")
    func viewRefuses() throws {
        for vector in try VectorFile.cases("non-canonical") {
            let (entry, bytes) = try entry(vector)
            let error = #expect(throws: WireError.self, "\(vector.id)") { try entry.view(bytes, options(vector)) }
            expect(error, vector)
        }
    }

    private func expect(_ error: WireError?, _ vector: VectorCase) {
        #expect(error?.rule?.id == vector.rule, "\(vector.id): \(String(describing: error))")
        #expect(error?.offset == vector.offset, "\(vector.id): \(String(describing: error))")
        #expect(error?.path == vector.path, "\(vector.id): \(String(describing: error))")
    }

    @Test("Standard mode accepts and refuses as the peers do, and canonicalizes to the same bytes")
    func standardMode() throws {
        for vector in try VectorFile.cases("non-canonical") {
            guard let standard = vector.standard else { continue }
            let (entry, bytes) = try entry(vector)
            var options = options(vector)
            options.mode = .standard
            let accepts = (try? entry.reencode(bytes, options, .standard)) != nil
            #expect(accepts == (standard.outcome == "accept"), "\(vector.id)")
            let encoding = EncodeOptions(mode: .canonical, depthLimit: options.depthLimit, registry: .enclave)
            let canonical = try? entry.reencode(bytes, options, encoding)
            #expect(canonical.map(hex) == standard.canonical, "\(vector.id)")
        }
    }
}
