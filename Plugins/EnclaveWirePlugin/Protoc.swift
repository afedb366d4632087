import Foundation

/// protoc, the compiler of `.proto` files.
enum Protoc {
    /// The first executable of this name in a folder of PATH.
    static func find() throws -> URL {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        for folder in path.split(separator: ":") {
            let file = URL(filePath: String(folder)).appending(path: "protoc")
            if FileManager.default.isExecutableFile(atPath: file.path) { return file }
        }
        throw PluginFailure(
            "EnclaveWirePlugin: protoc is not on PATH, and .proto files cannot be compiled without it. "
                + "Install it: 'apt-get install protobuf-compiler' (Debian, Ubuntu), 'brew install protobuf' (macOS), "
                + "or a release of https://github.com/protocolbuffers/protobuf/releases"
        )
    }
}
