import WireFormat

extension TypeRegistry {
    /// The types of google/protobuf that have a form of their own in ProtoJSON.
    public static let wellKnown: TypeRegistry = {
        var registry = TypeRegistry()
        File_google_protobuf_any.register(in: &registry)
        File_google_protobuf_duration.register(in: &registry)
        File_google_protobuf_empty.register(in: &registry)
        File_google_protobuf_field_mask.register(in: &registry)
        File_google_protobuf_struct.register(in: &registry)
        File_google_protobuf_timestamp.register(in: &registry)
        File_google_protobuf_wrappers.register(in: &registry)
        return registry
    }()
}
