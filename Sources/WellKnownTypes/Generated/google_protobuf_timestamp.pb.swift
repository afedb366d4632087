// Made by protoc-gen-enclave-wire from google/protobuf/timestamp.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// A Timestamp represents a point in time independent of any time zone or local
/// calendar, encoded as a count of seconds and fractions of seconds at
/// nanosecond resolution. The count is relative to an epoch at UTC midnight on
/// January 1, 1970, in the proleptic Gregorian calendar which extends the
/// Gregorian calendar backwards to year one.
///
/// All minutes are 60 seconds long. Leap seconds are "smeared" so that no leap
/// second table is needed for interpretation, using a [24-hour linear
/// smear](https://developers.google.com/time/smear).
///
/// The range is from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. By
/// restricting to that range, we ensure that we can convert to and from [RFC
/// 3339](https://www.ietf.org/rfc/rfc3339.txt) date strings.
///
/// # Examples
///
/// Example 1: Compute Timestamp from POSIX `time()`.
///
///     Timestamp timestamp;
///     timestamp.set_seconds(time(NULL));
///     timestamp.set_nanos(0);
///
/// Example 2: Compute Timestamp from POSIX `gettimeofday()`.
///
///     struct timeval tv;
///     gettimeofday(&tv, NULL);
///
///     Timestamp timestamp;
///     timestamp.set_seconds(tv.tv_sec);
///     timestamp.set_nanos(tv.tv_usec * 1000);
///
/// Example 3: Compute Timestamp from Win32 `GetSystemTimeAsFileTime()`.
///
///     FILETIME ft;
///     GetSystemTimeAsFileTime(&ft);
///     UINT64 ticks = (((UINT64)ft.dwHighDateTime) << 32) | ft.dwLowDateTime;
///
///     // A Windows tick is 100 nanoseconds. Windows epoch 1601-01-01T00:00:00Z
///     // is 11644473600 seconds before Unix epoch 1970-01-01T00:00:00Z.
///     Timestamp timestamp;
///     timestamp.set_seconds((INT64) ((ticks / 10000000) - 11644473600LL));
///     timestamp.set_nanos((INT32) ((ticks % 10000000) * 100));
///
/// Example 4: Compute Timestamp from Java `System.currentTimeMillis()`.
///
///     long millis = System.currentTimeMillis();
///
///     Timestamp timestamp = Timestamp.newBuilder().setSeconds(millis / 1000)
///         .setNanos((int) ((millis % 1000) * 1000000)).build();
///
///
/// Example 5: Compute Timestamp from Java `Instant.now()`.
///
///     Instant now = Instant.now();
///
///     Timestamp timestamp =
///         Timestamp.newBuilder().setSeconds(now.getEpochSecond())
///             .setNanos(now.getNano()).build();
///
///
/// Example 6: Compute Timestamp from current time in Python.
///
///     timestamp = Timestamp()
///     timestamp.GetCurrentTime()
///
/// # JSON Mapping
///
/// In JSON format, the Timestamp type is encoded as a string in the
/// [RFC 3339](https://www.ietf.org/rfc/rfc3339.txt) format. That is, the
/// format is "{year}-{month}-{day}T{hour}:{min}:{sec}[.{frac_sec}]Z"
/// where {year} is always expressed using four digits while {month}, {day},
/// {hour}, {min}, and {sec} are zero-padded to two digits each. The fractional
/// seconds, which can go up to 9 digits (i.e. up to 1 nanosecond resolution),
/// are optional. The "Z" suffix indicates the timezone ("UTC"); the timezone
/// is required. A proto3 JSON serializer should always use UTC (as indicated by
/// "Z") when printing the Timestamp type and a proto3 JSON parser should be
/// able to accept both UTC and other timezones (as indicated by an offset).
///
/// For example, "2017-01-15T01:30:15.01Z" encodes 15.01 seconds past
/// 01:30 UTC on January 15, 2017.
///
/// In JavaScript, one can convert a Date object to this format using the
/// standard
/// [toISOString()](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date/toISOString)
/// method. In Python, a standard `datetime.datetime` object can be converted
/// to this format using
/// [`strftime`](https://docs.python.org/2/library/time.html#time.strftime) with
/// the time format spec '%Y-%m-%dT%H:%M:%S.%fZ'. Likewise, in Java, one can use
/// the Joda Time's [`ISODateTimeFormat.dateTime()`](
/// http://www.joda.org/joda-time/apidocs/org/joda/time/format/ISODateTimeFormat.html#dateTime%2D%2D
/// ) to obtain a formatter capable of generating timestamps in this format.
///
/// `google.protobuf.Timestamp`.
public struct Google_Protobuf_Timestamp: Message {
    /// Represents seconds of UTC time since Unix epoch
    /// 1970-01-01T00:00:00Z. Must be from 0001-01-01T00:00:00Z to
    /// 9999-12-31T23:59:59Z inclusive.
    ///
    /// Field 1, `int64 seconds`.
    public var seconds: Int64 = 0
    /// Non-negative fractions of a second at nanosecond resolution. Negative
    /// second values with fractions must still have non-negative nanos values
    /// that count forward in time. Must be from 0 to 999,999,999
    /// inclusive.
    ///
    /// Field 2, `int32 nanos`.
    public var nanos: Int32 = 0
    /// Fields that the schema does not name.
    public var unknownFields = UnknownFields()
    /// A message with no field set.
    public init() {}
}

extension Google_Protobuf_Timestamp {
    /// Names, numbers and types of the fields.
    public static let schema: MessageSchema = MessageSchema(
        fullName: "google.protobuf.Timestamp",
        fields: "1 int64 seconds\n2 int32 nanos")
    /// The `.proto` file that declares the type.
    public static var file: GeneratedFile { File_google_protobuf_timestamp.file }
    /// Reads fields up to the end of the innermost message of `input`.
    @inline(never)
    @_lifetime(input: copy input)
    public mutating func decodeFields(from input: inout WireReader) throws(WireError) {
        if let (first, second) = input.readInt64AndInt32() {
            self.seconds = first
            if second != 0 { self.nanos = second }
            try input.checkTimestamp(seconds: self.seconds, nanos: self.nanos)
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
        try reader.checkTimestamp(seconds: self.seconds, nanos: self.nanos)
        input.resume(after: reader)
    }
    @inlinable @inline(__always)
    @_lifetime(sink: copy sink)
    func putFields<Sink: WireSink & ~Copyable & ~Escapable>(to sink: inout Sink) {
        sink.checkTimestamp(seconds: seconds, nanos: nanos)
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

/// `google.protobuf.Timestamp`, read in place.
public struct Google_Protobuf_TimestampView: MessageView, ~Escapable {
    @usableFromInline let viewedBytes: RawSpan
    @usableFromInline var _seconds: Int64 = 0
    @usableFromInline var _nanos: Int32 = 0
    /// Names, numbers and types of the fields.
    public static var schema: MessageSchema { Google_Protobuf_Timestamp.schema }
    /// A view over `bytes` that has read no field.
    @inlinable @inline(__always) @_lifetime(copy bytes)
    public init(unread bytes: RawSpan) {
        viewedBytes = bytes
    }
    /// Represents seconds of UTC time since Unix epoch
    /// 1970-01-01T00:00:00Z. Must be from 0001-01-01T00:00:00Z to
    /// 9999-12-31T23:59:59Z inclusive.
    ///
    /// Field 1, `int64 seconds`.
    @inlinable @inline(__always) public var seconds: Int64 { _seconds }
    /// Non-negative fractions of a second at nanosecond resolution. Negative
    /// second values with fractions must still have non-negative nanos values
    /// that count forward in time. Must be from 0 to 999,999,999
    /// inclusive.
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
            try input.checkTimestamp(seconds: _seconds, nanos: _nanos)
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
        try reader.checkTimestamp(seconds: _seconds, nanos: _nanos)
        input.resume(after: reader)
    }
}

/// The descriptor and the message types of google/protobuf/timestamp.proto.
public enum File_google_protobuf_timestamp {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "google/protobuf/timestamp.proto",
        descriptor: """
        \n\u{1f}google/protobuf/timestamp.proto\u{12}\u{f}google.protobuf\";\n\tTimestamp\u{12}\u{18}\n\u{7}\
        seconds\u{18}\u{1} \u{1}(\u{3}R\u{7}seconds\u{12}\u{14}\n\u{5}nanos\u{18}\u{2} \u{1}(\u{5}R\u{5}nano\
        sB\u{85}\u{1}\n\u{13}com.google.protobufB\u{e}TimestampProtoP\u{1}Z2google.golang.org/protobuf/types\
        /known/timestamppb\u{f8}\u{1}\u{1}\u{a2}\u{2}\u{3}GPB\u{aa}\u{2}\u{1e}Google.Protobuf.WellKnownTypes\
        b\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
        registry.register(Google_Protobuf_Timestamp.self, Google_Protobuf_TimestampView.self)
    }
}
