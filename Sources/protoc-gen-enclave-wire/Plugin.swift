import WireFormat
import WireReflection

/// Answers a request of protoc.
enum Plugin {
    /// The serialized response: the files, or what is wrong.
    static func respond(to request: PluginRequest) -> [UInt8] {
        do throws(GeneratorError) {
            return response(files: try generate(request), error: nil)
        } catch {
            return response(files: [], error: error.description)
        }
    }

    private static func generate(_ request: PluginRequest) throws(GeneratorError) -> [(name: String, content: String)] {
        let options = try GeneratorOptions(parameter: request.parameter)
        var files: [FileDescriptor] = []
        for bytes in request.protoFiles {
            do throws(DescriptorError) {
                files.append(try FileDescriptor(serializedProto: bytes))
            } catch {
                throw GeneratorError(error.message)
            }
        }
        let generated = Set(request.filesToGenerate)
        var types = TypeTable(files: files, generated: generated)
        var result: [(name: String, content: String)] = []
        for name in request.filesToGenerate {
            guard let index = files.firstIndex(where: { $0.name == name }) else {
                throw GeneratorError("protoc asked for \(name) and did not send it")
            }
            let file = files[index]
            var generator = FileGenerator(
                file: file,
                imports: Self.imports(of: file, among: files),
                generatedFiles: generated,
                descriptor: request.protoFiles[index],
                types: types,
                options: options
            )
            let content = try generator.generate()
            types = generator.types
            result.append((options.fileName(of: name), content))
        }
        return result
    }

    /// The files that a file imports, and those that they import publicly.
    private static func imports(of file: FileDescriptor, among files: [FileDescriptor]) -> Set<String> {
        var result: Set<String> = []
        var waiting = file.dependencies
        while let name = waiting.popLast() {
            guard result.insert(name).inserted, let next = files.first(where: { $0.name == name }) else { continue }
            for index in next.publicDependencies where next.dependencies.indices.contains(index) {
                waiting.append(next.dependencies[index])
            }
        }
        return result
    }

    /// CodeGeneratorResponse: 1 error, 2 supported_features, 3 minimum_edition, 4 maximum_edition, 15 file {1 name, 15 content}.
    private static func response(files: [(name: String, content: String)], error: String?) -> [UInt8] {
        let proto3Optional: UInt64 = 1
        let editions: UInt64 = 2
        var bytes: [UInt8] = []
        if let error { append(1, Array(error.utf8), to: &bytes) }
        append(2, proto3Optional | editions, to: &bytes)
        append(3, UInt64(Edition.proto2.rawValue), to: &bytes)
        append(4, UInt64(Edition.unstable.rawValue), to: &bytes)
        for file in files {
            var content: [UInt8] = []
            append(1, Array(file.name.utf8), to: &content)
            append(15, Array(file.content.utf8), to: &content)
            append(15, content, to: &bytes)
        }
        return bytes
    }

    private static func append(_ number: UInt32, _ value: [UInt8], to bytes: inout [UInt8]) {
        appendVarint(UInt64(Tag(number: number, wireType: .lengthDelimited).rawValue), to: &bytes)
        appendVarint(UInt64(value.count), to: &bytes)
        bytes += value
    }

    private static func append(_ number: UInt32, _ value: UInt64, to bytes: inout [UInt8]) {
        appendVarint(UInt64(Tag(number: number, wireType: .varint).rawValue), to: &bytes)
        appendVarint(value, to: &bytes)
    }

    private static func appendVarint(_ value: UInt64, to bytes: inout [UInt8]) {
        bytes += [UInt8](count: Varint.size(of: value)) { $0.varint(value) }
    }
}
