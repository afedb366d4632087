import ConformanceTestee
import Foundation
import WireReflection

let usage = """
    enclave-wire-conformance: a program for protobuf's conformance_test_runner to test

    conformance_test_runner starts it and writes requests to its standard input; the answers go to standard output:
      CONFORMANCE_DESCRIPTORS=set.binpb conformance_test_runner enclave-wire-conformance
      enclave-wire-conformance set.binpb < requests > responses

    The descriptor set has conformance.proto, the test messages and what they import:
      protoc --include_imports --descriptor_set_out=set.binpb conformance/conformance.proto \\
             google/protobuf/test_messages_proto3.proto google/protobuf/test_messages_proto2.proto

    Every message type of the set can be tested, in binary, ProtoJSON and text format.
    """

/// Ends the program with a message.
func fail(_ reason: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("enclave-wire-conformance: \(reason)\n".utf8))
    exit(status)
}

// conformance_test_runner passes the name of the program twice: as a program's name and as its first argument.
let isNamedTwice = CommandLine.arguments.count > 1 && CommandLine.arguments[1] == CommandLine.arguments[0]
let arguments = CommandLine.arguments.dropFirst(isNamedTwice ? 2 : 1)
if arguments.contains(where: { $0 == "--help" || $0 == "-h" }) {
    print(usage)
    exit(0)
}
guard arguments.count <= 1 else { fail("one argument at most, the descriptor set; see --help", status: 2) }
guard let path = arguments.first ?? ProcessInfo.processInfo.environment["CONFORMANCE_DESCRIPTORS"] else {
    fail("no descriptor set: name a file as the argument or in CONFORMANCE_DESCRIPTORS; see --help", status: 2)
}

// A runner that has gone comes back as an error of the write.
signal(SIGPIPE, SIG_IGN)
do {
    let bytes: [UInt8]
    do { bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) } catch {
        fail("\(path) cannot be read: \(error.localizedDescription)", status: 2)
    }
    let testee: ConformanceTestee
    do { testee = try ConformanceTestee(pool: DescriptorPool(serializedFileDescriptorSet: bytes)) } catch {
        fail("\(path): \(error)", status: 2)
    }
    try testee.serve(input: .standardInput, output: .standardOutput)
} catch {
    fail("\(error)", status: 1)
}
