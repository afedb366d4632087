public import WireFormat

/// Ends the process with a report that libFuzzer takes for a crash, unless the property holds.
@inline(__always)
public func demand(_ holds: Bool, _ property: @autoclosure () -> String) {
    if !holds { fatalError(property()) }
}

/// An input: what the first two bytes choose, and the bytes that are decoded.
public struct Input {
    /// The first byte: which type.
    public let selector: UInt8
    /// The second byte: which options.
    public let flags: UInt8
    /// The rest, in an allocation of exactly this size, so that reading past its end is found.
    public let bytes: [UInt8]

    /// Nil for an input that is too short to choose.
    public init?(_ data: UnsafePointer<UInt8>?, _ size: Int) {
        guard let data, size >= 2 else { return nil }
        selector = data[0]
        flags = data[1]
        bytes = [UInt8](UnsafeBufferPointer(start: data + 2, count: size - 2))
    }

    /// The type of a registry that the first byte chooses.
    public func entry(in registry: TypeRegistry, _ names: [String]) -> TypeRegistry.Entry {
        guard let entry = registry.entry(named: names[Int(selector) % names.count]) else { fatalError("no such type") }
        return entry
    }

    /// Levels below the outermost message: mostly the usual ones.
    public var depthLimit: Int { [100, 100, 100, 100, 3, 1, 0, 1000][Int(flags & 7)] }

    /// Options of decoding under this input's limits.
    public func decoding(_ mode: DecodeOptions.Mode, registry: TypeRegistry?) -> DecodeOptions {
        DecodeOptions(
            mode: mode,
            depthLimit: depthLimit,
            sizeLimit: flags & 8 == 0 ? DecodeOptions.greatestSizeLimit : 64,
            unknownFields: flags & 16 == 0 ? .keep : .drop,
            registry: registry
        )
    }

    /// Options of encoding under this input's limits.
    public func encoding(_ mode: EncodeOptions.Mode, registry: TypeRegistry?) -> EncodeOptions {
        EncodeOptions(mode: mode, depthLimit: depthLimit, registry: registry)
    }
}

/// What a decoder did: a value or the reason why there is none.
public func outcome<T>(_ body: () throws(WireError) -> T) -> Result<T, WireError> {
    do throws(WireError) {
        return .success(try body())
    } catch {
        return .failure(error)
    }
}

extension Result where Failure == WireError {
    /// The value; nil where there is none.
    public var value: Success? { if case .success(let value) = self { value } else { nil } }
    /// The reason why there is none.
    public var error: WireError? { if case .failure(let error) = self { error } else { nil } }
}

extension WireError {
    /// What two decoders have to agree on.
    public var place: String { "\(code) \(rule?.id ?? "-") at \(offset), \(path)" }
}

/// Bytes in hexadecimal.
public func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
