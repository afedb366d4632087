import Synchronization
import WireFormat

/// The types of a pool as its schemas find each other.
///
/// A schema keeps this table, and the table keeps no schema: types may contain themselves, and no cycle of references
/// keeps them alive. The schema of a type is made anew where nobody holds it any more.
final class PoolSchemas: Sendable {
    /// What the schema of a message type is made of.
    struct Source: Sendable {
        let descriptor: MessageDescriptor
        let extensions: [FieldDescriptor]
    }

    private struct Place: Sendable {
        weak var schema: MessageSchema?
    }

    private let sources: [Source]
    private let enums: [EnumSchema]
    private let symbols: SymbolTable
    private let places: Mutex<[Place]>

    init(_ sources: [Source], enums: [EnumDescriptor], symbols: SymbolTable) {
        self.sources = sources
        self.enums = enums.map { type in
            EnumSchema(
                fullName: type.fullName,
                values: type.values.map { ($0.name, $0.number) },
                isClosed: type.isClosed
            )
        }
        self.symbols = symbols
        places = Mutex(Array(repeating: Place(schema: nil), count: sources.count))
    }

    /// The schema of a message type. As long as somebody holds it, it is the same one.
    func schema(at index: Int) -> MessageSchema {
        places.withLock { places in
            if let known = places[index].schema { return known }
            let schema = makeSchema(of: sources[index])
            places[index].schema = schema
            return schema
        }
    }

    private func makeSchema(of source: Source) -> MessageSchema {
        let message = source.descriptor
        let real = message.fields.lazy.compactMap(\.oneof).max().map { $0 + 1 } ?? 0
        return MessageSchema(
            fullName: message.fullName,
            fields: (message.fields + source.extensions).map(makeField),
            oneofs: message.oneofs.prefix(real).map(\.name),
            isMapEntry: message.isMapEntry,
            isMessageSet: message.isMessageSet,
            reservedNames: message.reservedNames
        )
    }

    private func makeField(_ field: FieldDescriptor) -> FieldSchema {
        let isExtension = field.extendee != nil
        let fullName = isExtension ? field.fullName : field.name
        var child: SchemaReference?
        var isMap = false
        switch symbols[field.typeName] {
        case .message(let index)? where field.type == .message || field.type == .group:
            child = .message { self.schema(at: index) }
            isMap = symbols.mapEntries[index]
        case .enumeration(let index)? where field.type == .enumeration:
            let schema = enums[index]
            child = .enumeration { schema }
        default: break
        }
        return FieldSchema(
            number: field.number,
            name: fullName,
            jsonName: isExtension ? "[" + fullName + "]" : field.jsonName,
            type: field.type,
            cardinality: field.cardinality,
            oneof: field.oneof,
            validatesUTF8: field.validatesUTF8,
            isMap: isMap,
            isExtension: isExtension,
            isDeclaredPacked: field.isDeclaredPacked,
            defaultText: field.defaultValue,
            child: child
        )
    }
}
