import WireFormat

/// One `.proto` file.
public struct FileDescriptor: Sendable {
    /// The path by which others import it.
    public let name: String
    /// The package; empty for none.
    public let package: String
    /// The files it imports, by path.
    public let dependencies: [String]
    /// Which of the imports it passes on to those who import it: indices into ``dependencies``.
    public let publicDependencies: [Int]
    /// The edition.
    public let edition: Edition
    /// `option swift_prefix`; nil where the file does not set it.
    public let swiftPrefix: String?
    /// The messages at the top level.
    public internal(set) var messages: [MessageDescriptor]
    /// The enums at the top level.
    public let enums: [EnumDescriptor]
    /// The extensions at the top level.
    public internal(set) var extensions: [FieldDescriptor]
    /// The services.
    public internal(set) var services: [ServiceDescriptor]
    /// What the file's edition and options decide.
    public let features: FeatureSet
    /// The serialized `google.protobuf.FileOptions`.
    public let options: [UInt8]
    /// The comments of the file's elements.
    public let comments: SourceComments

    /// The file that a serialized `google.protobuf.FileDescriptorProto` describes.
    ///
    /// - Throws: ``DescriptorError`` where the bytes are none, or the edition is not known.
    public init(serializedProto bytes: [UInt8]) throws(DescriptorError) {
        do throws(WireError) {
            try self.init(RawMessage(bytes))
        } catch {
            throw DescriptorError("not a file descriptor: \(error)")
        }
        if bytes.isEmpty { throw DescriptorError("not a file descriptor: no bytes") }
        if let field = Self.fieldOfNoOneof(in: messages) {
            throw DescriptorError("\(name): \(field) is in a oneof that its message does not have")
        }
        if let unknown = unknownEdition { throw DescriptorError("\(name): \(unknown) is not supported") }
    }

    let unknownEdition: String?
    /// Which of the imports need not be there: indices into ``dependencies``.
    let weakDependencies: [Int]

    private init(_ raw: RawMessage) throws(WireError) {
        name = raw.string(1) ?? ""
        package = raw.string(2) ?? ""
        dependencies = raw.strings(3)
        publicDependencies = try raw.numbers(10).map { Int(truncatingIfNeeded: $0) }
        weakDependencies = try raw.numbers(11).map { Int(truncatingIfNeeded: $0) }
        let (edition, unknown) = Self.edition(of: raw)
        self.edition = edition
        unknownEdition = unknown
        options = raw.joined(8)
        let options = try raw.message(8)
        swiftPrefix = options?.string(39)
        features = FeatureSet(edition: edition).overridden(by: try options?.message(50))
        let scope = Scope(prefix: package, features: features, edition: edition)
        var messages: [MessageDescriptor] = []
        for (index, message) in try raw.messages(4).enumerated() {
            messages.append(try MessageDescriptor(message, scope, path: [4, Int32(index)]))
        }
        self.messages = messages
        var enums: [EnumDescriptor] = []
        for (index, type) in try raw.messages(5).enumerated() {
            enums.append(try EnumDescriptor(type, scope, path: [5, Int32(index)]))
        }
        self.enums = enums
        var extensions: [FieldDescriptor] = []
        for (index, field) in try raw.messages(7).enumerated() {
            extensions.append(try FieldDescriptor(field, scope, path: [7, Int32(index)]))
        }
        self.extensions = extensions
        var services: [ServiceDescriptor] = []
        for (index, service) in try raw.messages(6).enumerated() {
            services.append(try ServiceDescriptor(service, scope, path: [6, Int32(index)]))
        }
        self.services = services
        comments = try SourceComments(try raw.message(9))
    }

    private static func fieldOfNoOneof(in messages: [MessageDescriptor]) -> String? {
        for message in messages {
            for field in message.fields {
                if let oneof = field.oneof, !message.oneofs.indices.contains(oneof) { return field.fullName }
            }
            if let inner = fieldOfNoOneof(in: message.messages) { return inner }
        }
        return nil
    }

    private static func edition(of raw: RawMessage) -> (Edition, unknown: String?) {
        switch raw.string(12) ?? "proto2" {
        case "proto2": return (.proto2, nil)
        case "proto3": return (.proto3, nil)
        case "editions":
            let number = raw.int32(14) ?? 0
            if let edition = Edition(rawValue: number) { return (edition, nil) }
            return (.edition2024, "edition \(number)")
        case let other: return (.proto2, "syntax \(other)")
        }
    }
}

/// What an element inherits from those around it.
struct Scope {
    let prefix: String
    let features: FeatureSet
    let edition: Edition
    /// Messages around it.
    var depth = 0

    /// Messages within messages that a file may have.
    static let depthLimit = 100

    func fullName(_ name: String) -> String { prefix.isEmpty ? name : prefix + "." + name }
}

/// The comments of a `.proto` file, by the path of the element (`google.protobuf.SourceCodeInfo`).
public struct SourceComments: Sendable {
    private var texts: [[Int32]: String] = [:]

    init(_ raw: RawMessage?) throws(WireError) {
        guard let raw else { return }
        for location in try raw.messages(1) {
            let path = try location.numbers(1).map { Int32(truncatingIfNeeded: $0) }
            let text = [location.string(3), location.string(4)].compactMap(\.self).joined(separator: "\n")
            if !text.isEmpty { texts[path] = text }
        }
    }

    /// The comment before the element, and the one behind it.
    public func text(at path: [Int32]) -> String? { texts[path] }
}
