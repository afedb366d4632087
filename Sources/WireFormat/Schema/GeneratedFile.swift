/// A `.proto` file as generated code carries it: its descriptor without the source information.
///
/// The descriptor lies in a string constant, a character for a byte, which costs nothing until it is asked for and
/// is left out of a program in which nothing refers to it.
public final class GeneratedFile: Sendable {
    /// The path by which others import it.
    public let name: String
    /// The files it imports for which there is generated code. Those imported for their options alone are left out.
    public let dependencies: [GeneratedFile]
    private let text: String

    /// A file from the text that generated code carries: the characters U+0000 to U+00FF stand for the bytes.
    public init(name: String, dependencies: [GeneratedFile] = [], descriptor text: String) {
        self.name = name
        self.dependencies = dependencies
        self.text = text
    }

    /// The serialized `google.protobuf.FileDescriptorProto`, made anew each time it is asked for.
    public var serializedDescriptor: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        // In UTF-8 a character from U+0080 on is two bytes, whose first holds the upper two bits.
        var high: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x80 {
                bytes.append(byte)
            } else if byte >= 0xc0 {
                high = byte &<< 6
            } else {
                bytes.append(high | byte & 0x3f)
            }
        }
        return bytes
    }

    /// This file and all that it needs, each after those it imports.
    public var withDependencies: [GeneratedFile] {
        var found: [GeneratedFile] = []
        var seen: Set<ObjectIdentifier> = []
        var waiting: [(file: GeneratedFile, next: Int)] = [(self, 0)]
        seen.insert(ObjectIdentifier(self))
        while let (file, next) = waiting.popLast() {
            guard next < file.dependencies.count else {
                found.append(file)
                continue
            }
            waiting.append((file, next + 1))
            let dependency = file.dependencies[next]
            if seen.insert(ObjectIdentifier(dependency)).inserted { waiting.append((dependency, 0)) }
        }
        return found
    }
}
