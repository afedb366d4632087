// Made by protoc-gen-enclave-wire from google/protobuf/duration.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// A Duration represents a signed, fixed-length span of time represented
/// as a count of seconds and fractions of seconds at nanosecond
/// resolution. It is independent of any calendar and concepts like "day"
/// or "month". It is related to Timestamp in that the difference between
/// two Timestamp values is a Duration and it can be added or subtracted
/// from a Timestamp. Range is approximately +-10,000 years.
///
/// # Examples
///
/// Example 1: Compute Duration from two Timestamps in pseudo code.
///
///     Timestamp start = ...;
///     Timestamp end = ...;
///     Duration duration = ...;
///
///     duration.seconds = end.seconds - start.seconds;
///     duration.nanos = end.nanos - start.nanos;
///
///     if (duration.seconds < 0 && duration.nanos > 0) {
///       duration.seconds += 1;
///       duration.nanos -= 1000000000;
///     } else if (duration.seconds > 0 && duration.nanos < 0) {
///       duration.seconds -= 1;
///       duration.nanos += 1000000000;
///     }
///
/// Example 2: Compute Timestamp from Timestamp + Duration in pseudo code.
///
///     Timestamp start = ...;
///     Duration duration = ...;
///     Timestamp end = ...;
///
///     end.seconds = start.seconds + duration.seconds;
///     end.nanos = start.nanos + duration.nanos;
///
///     if (end.nanos < 0) {
///       end.seconds -= 1;
///       end.nanos += 1000000000;
///     } else if (end.nanos >= 1000000000) {
///       end.seconds += 1;
///       end.nanos -= 1000000000;
///     }
///
/// Example 3: Compute Duration from datetime.timedelta in Python.
///
///     td = datetime.timedelta(days=3, minutes=10)
///     duration = Duration()
///     duration.FromTimedelta(td)
///
/// # JSON Mapping
///
/// In JSON format, the Duration type is encoded as a string rather than an
/// object, where the string ends in the suffix "s" (indicating seconds) and
/// is preceded by the number of seconds, with nanoseconds expressed as
/// fractional seconds. For example, 3 seconds with 0 nanoseconds should be
/// encoded in JSON format as "3s", while 3 seconds and 1 nanosecond should
/// be expressed in JSON format as "3.000000001s", and 3 seconds and 1
/// microsecond should be expressed in JSON format as "3.000001s".
///
/// `google.protobuf.Duration`.
public struct Google_Protobuf_Duration: Message {
    /// Signed seconds of the span of time. Must be from -315,576,000,000
    /// to +315,576,000,000 inclusive. Note: these bounds are computed from:
    /// 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years
    ///
    /// Field 1, `int64 seconds`.
    public var seconds: Int64 = 0
    /// Signed fractions of a second at nanosecond resolution of the span
    /// of time. Durations less than one second are represented with a 0
    /// `seconds` field and a positive or negative `nanos` field. For durations
    /// of one second or more, a non-zero value for the `nanos` field must be
    /// of the same sign as the `seconds` field. Must be from -999,999,999
    /// to +999,999,999 inclusive.
    ///
    /// Field 2, `int32 nanos`.
    public var nanos: Int32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_Duration {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Duration",
        fields: "1 int64 seconds\n2 int32 nanos")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_duration.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        if let (first, second) = input.readInt64AndInt32() {
            self.seconds = first
            if second != 0 { self.nanos = second }
            return
        }
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                self.seconds = try Int64Field.read(from: &reader)
                try reader.refuseDefault(self.seconds == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                self.nanos = try Int32Field.read(from: &reader)
                try reader.refuseDefault(self.nanos == 0)
            default: if try reader.readUnknown(tag, into: &unknownFields) { break fields }
            }
        }
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.putUnknown(unknownFields)
        if self.nanos != 0 { sink.put(Int32Field.self, self.nanos, tag: 16) }
        if self.seconds != 0 { sink.put(Int64Field.self, self.seconds, tag: 8) }
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

/// `google.protobuf.Duration`, read in place.
public struct Google_Protobuf_DurationView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _seconds: Int64 = 0
    @usableFromInline var _nanos: Int32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Duration.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Signed seconds of the span of time. Must be from -315,576,000,000
    /// to +315,576,000,000 inclusive. Note: these bounds are computed from:
    /// 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years
    ///
    /// Field 1, `int64 seconds`.
    @inlinable @inline(__always) public var seconds: Int64 { _seconds }
    /// Signed fractions of a second at nanosecond resolution of the span
    /// of time. Durations less than one second are represented with a 0
    /// `seconds` field and a positive or negative `nanos` field. For durations
    /// of one second or more, a non-zero value for the `nanos` field must be
    /// of the same sign as the `seconds` field. Must be from -999,999,999
    /// to +999,999,999 inclusive.
    ///
    /// Field 2, `int32 nanos`.
    @inlinable @inline(__always) public var nanos: Int32 { _nanos }
    /// Reads fields up to the end of the innermost message of `input`, which reads the same bytes.
    @inline(never)
    @_lifetime(self: copy self)
    @_lifetime(input: copy input)
    public mutating func readFields(from input: inout WireReader) throws(WireError) {
        if let (first, second) = input.readInt64AndInt32() {
            _seconds = first
            if second != 0 { _nanos = second }
            return
        }
        var reader = input
        var last: UInt32 = 0
        fields: while true {
            let tag = try reader.nextTag(after: &last)
            switch tag {
            case 0: break fields
            case 8:
                _seconds = try Int64Field.read(from: &reader)
                try reader.refuseDefault(_seconds == 0)
                if reader.consume(16, after: &last) { fallthrough }
            case 16:
                _nanos = try Int32Field.read(from: &reader)
                try reader.refuseDefault(_nanos == 0)
            default: if try reader.skipUnknown(tag) { break fields }
            }
        }
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of google/protobuf/duration.proto.
public enum File_google_protobuf_duration {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "google/protobuf/duration.proto",
        descriptor: """
        \n\u{1e}google/protobuf/duration.proto\u{12}\u{f}google.protobuf\":\n\u{8}Duration\u{12}\u{18}\n\
        \u{7}seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\
        \u{5}nanosB\u{83}\u{1}\n\u{13}com.google.protobufB\rDurationProtoP\u{1}Z1google.golang.org/protobuf/\
        types/known/durationpb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownT\
        ypesb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(Google_Protobuf_Duration.self, Google_Protobuf_DurationView.self)
    }
}
