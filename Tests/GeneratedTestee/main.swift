import ConformanceTestee
import Foundation
import WellKnownTypes
import WireFormat
import WireReflection

// enclave-wire-conformance with generated code in place of dynamic messages: every message goes through the owned
// type that protoc-gen-enclave-wire made of the official test messages. The argument, a descriptor set, is not read:
// the descriptors are those that the generated code carries.

let files = [
    File_conformance_conformance.file,
    File_conformance_test_protos_test_messages_edition2023.file,
    File_conformance_test_protos_test_messages_edition_unstable.file,
    File_editions_golden_test_messages_proto2_editions.file,
    File_editions_golden_test_messages_proto3_editions.file,
    File_google_protobuf_test_messages_proto2.file,
    File_google_protobuf_test_messages_proto3.file,
]

func registry() -> TypeRegistry {
    var types = TypeRegistry.wellKnown
    File_conformance_test_protos_test_messages_edition2023.register(in: &types)
    File_conformance_test_protos_test_messages_edition_unstable.register(in: &types)
    File_editions_golden_test_messages_proto2_editions.register(in: &types)
    File_editions_golden_test_messages_proto3_editions.register(in: &types)
    File_google_protobuf_test_messages_proto2.register(in: &types)
    File_google_protobuf_test_messages_proto3.register(in: &types)
    return types
}

// Unoptimized code takes more stack a level than a main thread has for the deepest messages.
let thread = Thread {
    do {
        let pool = try DescriptorPool(files: files)
        let testee = try ConformanceTestee(pool: pool, types: registry().withExtensions(of: pool))
        try testee.serve(input: .standardInput, output: .standardOutput)
        exit(0)
    } catch {
        FileHandle.standardError.write(Data("generated-testee: \(error)\n".utf8))
        exit(1)
    }
}
thread.stackSize = 1 << 28
thread.start()
while true { sleep(1000) }
