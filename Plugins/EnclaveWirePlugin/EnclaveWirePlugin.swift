import Foundation
import PackagePlugin

/// Makes Swift of the `.proto` files in a target's folder, before the target is built.
///
/// protoc has to be on PATH; `protoc-gen-enclave-wire` is built from this package.
@main
struct EnclaveWirePlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else {
            throw PluginFailure("EnclaveWirePlugin: \(target.name) is no target with sources")
        }
        let folder = module.directoryURL
        let (configuration, configurationFile) = try Configuration.read(
            in: module,
            packageFolder: context.package.directoryURL
        )
        let protos = module.sourceFiles(withSuffix: ".proto").map(\.url)
        if protos.isEmpty {
            Diagnostics.warning("EnclaveWirePlugin: \(target.name) has no .proto file in \(folder.path)")
            return []
        }
        let root = configuration.root
        let names = try protos.map { try Self.path(of: $0, in: root) }.sorted()
        try Self.refuseSameOutput(names)
        let output = context.pluginWorkDirectoryURL
        let generator = try context.tool(named: "protoc-gen-enclave-wire").url
        var arguments = [
            "--plugin=protoc-gen-enclave-wire=\(generator.path)",
            "--enclave-wire_out=\(output.path)",
            "--enclave-wire_opt=Visibility=\(configuration.visibility.option),FileNaming=PathToUnderscores",
            "-I\(root.path)",
        ]
        arguments += configuration.importPaths.map { "-I\($0.path)" }
        return [
            .buildCommand(
                displayName: "Swift of \(names.count) .proto files for \(target.name)",
                executable: try Protoc.find(),
                arguments: arguments + names,
                inputFiles: protos + (configurationFile.map { [$0] } ?? []) + [generator]
                    + configuration.importedFiles,
                outputFiles: names.map { output.appending(path: Self.outputName(of: $0)) }
            )
        ]
    }

    /// The path by which a file is imported.
    private static func path(of file: URL, in root: URL) throws -> String {
        let start = root.standardizedFileURL.path + "/"
        let path = file.standardizedFileURL.path
        guard path.hasPrefix(start) else {
            throw PluginFailure(
                "EnclaveWirePlugin: \(path) is not below \(start), the root of the target's .proto files; "
                    + "set \"root\" in \(Configuration.fileName)"
            )
        }
        return String(path.dropFirst(start.count))
    }

    /// Files of one module have names of their own: `a_b.proto` cannot be beside `a/b.proto`.
    private static func refuseSameOutput(_ names: [String]) throws {
        for (output, same) in Dictionary(grouping: names, by: outputName(of:)) where same.count > 1 {
            throw PluginFailure(
                "EnclaveWirePlugin: \(same.joined(separator: " and ")) would both become \(output); rename one"
            )
        }
    }

    /// The name that the generator gives a file with `FileNaming=PathToUnderscores`.
    private static func outputName(of proto: String) -> String {
        proto.dropLast(".proto".count).split(separator: "/").joined(separator: "_") + ".pb.swift"
    }
}

/// Why no code is made: one sentence.
struct PluginFailure: Error, CustomStringConvertible, LocalizedError {
    let description: String
    var errorDescription: String? { description }

    init(_ description: String) { self.description = description }
}
