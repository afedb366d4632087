import WireFormat
import WireReflection

// The options that bring message types which are not registered in this program.
extension CommandOption {
    static let schemas = [
        CommandOption(
            name: "proto",
            value: .text(placeholder: "FILE"),
            help: "take the types from this .proto file and what it imports, read by protoc; may be repeated",
            isRepeatable: true
        ),
        CommandOption(
            name: "proto-path",
            value: .text(placeholder: "DIR"),
            help: "where protoc looks for files and imports (default: the directory of the file); may be repeated",
            isRepeatable: true,
            letter: "I"
        ),
        CommandOption(
            name: "descriptors",
            value: .text(placeholder: "FILE"),
            help: "take the types from a FileDescriptorSet, as protoc --descriptor_set_out writes it"
        ),
    ]
}

extension Invocation {
    /// The types that the call can name.
    func knownTypes() throws(CommandError) -> KnownTypes {
        let protos = repeated["proto"] ?? []
        let directories = repeated["proto-path"] ?? []
        if protos.isEmpty, !directories.isEmpty {
            throw .usage("-I says where the file of --proto is", hint: "add `--proto FILE`")
        }
        guard let path = self["descriptors"] else {
            if protos.isEmpty { return .registered }
            let set = try ProtocRun(files: protos, directories: directories).descriptorSet()
            return try Self.types(of: set, from: protos.joined(separator: ", "))
        }
        if !protos.isEmpty {
            throw .usage("--descriptors and --proto are both given", hint: "choose one of them")
        }
        let set = try InputReader(path: path, format: .binary, sizeLimit: DecodeOptions.greatestSizeLimit).read()
        if set.isEmpty {
            throw .refused(
                "\(path) is empty",
                hint: "`protoc --include_imports --descriptor_set_out=FILE` writes a set"
            )
        }
        return try Self.types(of: set, from: path)
    }

    /// The type that a name given or left out stands for; a format that describes a message has to have one.
    func type(ifNamed name: String?, in types: KnownTypes, hint: String) throws(CommandError) -> MessageType? {
        guard let name else {
            if !inputFormat.isDescription { return nil }
            throw .usage("\(inputFormat.rawValue) cannot be read without a TYPE", hint: hint)
        }
        return try types.type(named: name)
    }

    /// The type that an argument names.
    func type(_ name: String) throws(CommandError) -> MessageType { try knownTypes().type(named: name) }

    private static func types(of set: [UInt8], from file: String) throws(CommandError) -> KnownTypes {
        do throws(DescriptorError) {
            return KnownTypes(pool: try DescriptorPool(serializedFileDescriptorSet: set), file: file)
        } catch {
            throw .refused(
                "\(file): \(error.message)",
                hint: "`protoc --include_imports --descriptor_set_out=FILE` writes a set that is whole"
            )
        }
    }
}
