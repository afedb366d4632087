import WireFormat

/// The serialized descriptor of an element, written record by record.
struct DescriptorBytes {
    var bytes: [UInt8] = []

    mutating func number(_ field: UInt32, _ value: Int32?) {
        guard let value else { return }
        varint(UInt64(field) << 3)
        varint(UInt64(bitPattern: Int64(value)))
    }

    mutating func data(_ field: UInt32, _ value: [UInt8]?) {
        guard let value else { return }
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(value.count))
        bytes += value
    }

    mutating func text(_ field: UInt32, _ value: String?) { data(field, value.map { Array($0.utf8) }) }

    mutating func all(_ field: UInt32, _ values: [DescriptorBytes]) {
        for value in values { data(field, value.bytes) }
    }

    private mutating func varint(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    private static func made(_ body: (inout DescriptorBytes) -> Void) -> DescriptorBytes {
        var result = DescriptorBytes()
        body(&result)
        return result
    }

    static func set(_ files: [DescriptorBytes]) -> [UInt8] { made { $0.all(1, files) }.bytes }

    static func file(
        _ name: String,
        package: String? = nil,
        syntax: String = "proto3",
        edition: Int32? = nil,
        features: [UInt8]? = nil,
        imports: [String] = [],
        publicImports: [Int32] = [],
        messages: [DescriptorBytes] = [],
        enums: [DescriptorBytes] = [],
        services: [DescriptorBytes] = [],
        extensions: [DescriptorBytes] = []
    ) -> DescriptorBytes {
        made { file in
            file.text(1, name)
            file.text(2, package)
            for name in imports { file.text(3, name) }
            file.all(4, messages)
            file.all(5, enums)
            file.all(6, services)
            file.all(7, extensions)
            for place in publicImports { file.number(10, place) }
            if let features { file.data(8, made { $0.data(50, features) }.bytes) }
            file.text(12, syntax)
            file.number(14, edition)
        }
    }

    static func message(
        _ name: String,
        fields: [DescriptorBytes] = [],
        messages: [DescriptorBytes] = [],
        enums: [DescriptorBytes] = [],
        oneofs: [String] = [],
        extensionRanges: [(Int32, Int32)] = [],
        extensions: [DescriptorBytes] = [],
        isMapEntry: Bool = false,
        isMessageSet: Bool = false,
        features: [UInt8]? = nil
    ) -> DescriptorBytes {
        made { message in
            message.text(1, name)
            message.all(2, fields)
            message.all(3, messages)
            message.all(4, enums)
            for range in extensionRanges {
                let range = made {
                    $0.number(1, range.0)
                    $0.number(2, range.1)
                }
                message.data(5, range.bytes)
            }
            message.all(6, extensions)
            let options = made { options in
                if isMessageSet { options.number(1, 1) }
                if isMapEntry { options.number(7, 1) }
                options.data(12, features)
            }
            message.data(7, options.bytes)
            for name in oneofs { message.data(8, made { $0.text(1, name) }.bytes) }
        }
    }

    static func field(
        _ name: String,
        _ number: Int32,
        _ type: FieldType?,
        label: Int32 = 1,
        typeName: String? = nil,
        extendee: String? = nil,
        oneof: Int32? = nil,
        jsonName: String? = nil,
        isProto3Optional: Bool = false,
        defaultText: String? = nil,
        packed: Bool? = nil,
        features: [UInt8]? = nil
    ) -> DescriptorBytes {
        made { field in
            field.text(1, name)
            field.text(2, extendee)
            field.number(3, number)
            field.number(4, label)
            field.number(5, type.map { Int32($0.rawValue) })
            field.text(6, typeName)
            field.text(7, defaultText)
            let options = made { options in
                if let packed { options.number(2, packed ? 1 : 0) }
                options.data(21, features)
            }
            field.data(8, options.bytes)
            field.number(9, oneof)
            field.text(10, jsonName)
            if isProto3Optional { field.number(17, 1) }
        }
    }

    static func enumeration(
        _ name: String,
        _ values: [(String, Int32)],
        allowsAlias: Bool = false,
        features: [UInt8]? = nil
    ) -> DescriptorBytes {
        made { type in
            type.text(1, name)
            for (name, number) in values {
                let value = made {
                    $0.text(1, name)
                    $0.number(2, number)
                }
                type.data(2, value.bytes)
            }
            let options = made { options in
                if allowsAlias { options.number(2, 1) }
                options.data(7, features)
            }
            type.data(3, options.bytes)
        }
    }

    static func service(_ name: String, _ methods: [(String, String, String)]) -> DescriptorBytes {
        made { service in
            service.text(1, name)
            for (name, input, output) in methods {
                let method = made {
                    $0.text(1, name)
                    $0.text(2, input)
                    $0.text(3, output)
                }
                service.data(2, method.bytes)
            }
        }
    }
}
