// Made by protoc-gen-enclave-wire from google/protobuf/empty.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// A generic empty message that you can re-use to avoid defining duplicated
/// empty messages in your APIs. A typical example is to use it as the request
/// or the response type of an API method. For instance:
///
///     service Foo {
///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
///     }
///
/// `google.protobuf.Empty`.
public struct Google_Protobuf_Empty: Message {
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_Empty {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Empty",
        fields: "")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_empty.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
    }
    /// Counts the bytes of the fields.
    @inlinable
    public func measure(in sizer: consuming WireSizer) -> WireSizer {
        putFields(to: &sizer)
        return sizer
    }
    /// Writes the fields, last first.
    @inlinable
    @_lifetime(copy writer)
    public func write(to writer: consuming WireWriter) -> WireWriter {
        putFields(to: &writer)
        return writer
    }
}

/// `google.protobuf.Empty`, read in place.
public struct Google_Protobuf_EmptyView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Empty.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of google/protobuf/empty.proto.
public enum File_google_protobuf_empty {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "google/protobuf/empty.proto",
        descriptor: """
        \n\u{1b}google/protobuf/empty.proto\u{12}\u{f}google.protobuf\"\u{7}\n\u{5}EmptyB}\n\u{13}com.google\
        .protobufB\nEmptyProtoP\u{1}Z.google.golang.org/protobuf/types/known/emptypb\u{f8}\u{1}\u{1}\u{a2}\
        \u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypesb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(Google_Protobuf_Empty.self, Google_Protobuf_EmptyView.self)
    }
}
