import FuzzSupport
import WellKnownTypes
import WireFormat

/// A view of which every field can be read into the owned type.
protocol CopyingView: MessageView, ~Escapable {
    associatedtype Owned: Message
    /// The message that the view shows.
    func owned() -> Owned
}

func copy(_ text: UTF8Span) -> String { String(copying: text) }

func copy(_ bytes: RawSpan) -> [UInt8] { bytes.withUnsafeBytes { [UInt8]($0) } }

func copy<V: CopyingView & ~Escapable>(_ list: consuming RepeatedView<V>) -> [V.Owned] {
    var list = list
    var values: [V.Owned] = []
    while let value = list.next() { values.append(value.owned()) }
    demand(values.count == list.count, "\(V.schema.fullName): \(list.count) values, \(values.count) shown")
    return values
}

func copy(_ list: consuming RepeatedTextView) -> [String] {
    var list = list
    var values: [String] = []
    while let value = list.next() { values.append(copy(value)) }
    demand(values.count == list.count, "\(list.count) texts, \(values.count) shown")
    return values
}

func copy(_ list: consuming RepeatedBytesView) -> [[UInt8]] {
    var list = list
    var values: [[UInt8]] = []
    while let value = list.next() { values.append(copy(value)) }
    demand(values.count == list.count, "\(list.count) byte strings, \(values.count) shown")
    return values
}

func copy<C>(_ list: consuming RepeatedScalarView<C>) -> [C.Value] {
    var list = list
    var values: [C.Value] = []
    while let value = list.next() { values.append(value) }
    demand(values.count == list.count, "\(list.count) numbers, \(values.count) shown")
    return values
}

extension Google_Protobuf_TimestampView: CopyingView {
    func owned() -> Google_Protobuf_Timestamp {
        .with {
            $0.seconds = seconds
            $0.nanos = nanos
        }
    }
}

extension Google_Protobuf_AnyView: CopyingView {
    func owned() -> Google_Protobuf_Any {
        .with {
            $0.typeURL = copy(typeURL)
            $0.value = copy(value)
        }
    }
}
