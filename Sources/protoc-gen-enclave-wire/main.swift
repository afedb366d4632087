import Foundation
import WireFormat
import WireReflection

// A protoc plugin: a google.protobuf.compiler.CodeGeneratorRequest on standard input, a
// CodeGeneratorResponse on standard output. A schema that cannot be handled is an error in the
// response; only input that is no request ends with a non-zero status.

let usage = """
    protoc-gen-enclave-wire: the protoc plugin that makes Swift of .proto files

    protoc finds it on PATH, or by --plugin:
      protoc --plugin=protoc-gen-enclave-wire=PATH --enclave-wire_out=DIR \\
             --enclave-wire_opt=Visibility=Public,FileNaming=PathToUnderscores FILE.proto

    Options (--enclave-wire_opt):
      Visibility=Public|Package|Internal   access of the generated types (Internal)
      FileNaming=FullPath|PathToUnderscores|DropPath   names of the generated files (FullPath)

    Handles proto2, proto3 and editions 2023 and 2024. `option swift_prefix` replaces the prefix made of the package.
    """

if CommandLine.arguments.count > 1 {
    let wantsHelp = ["--help", "-h"].contains(CommandLine.arguments[1])
    (wantsHelp ? FileHandle.standardOutput : FileHandle.standardError).write(Data((usage + "\n").utf8))
    exit(wantsHelp ? 0 : 2)
}

do {
    let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    let response = Plugin.respond(to: try PluginRequest(serializedBytes: input))
    FileHandle.standardOutput.write(Data(response))
} catch {
    FileHandle.standardError.write(
        Data("protoc-gen-enclave-wire: standard input is no request of protoc: \(error)\n".utf8)
    )
    exit(1)
}
