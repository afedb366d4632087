import FuzzSupport
import WireReflection

// What protoc hands to a plugin: requests and file descriptors.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDescriptors(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    if input.flags & 1 == 0 {
        checkFile(input.bytes)
    } else if let request = try? PluginRequest(serializedBytes: input.bytes) {
        for file in request.protoFiles { checkFile(file) }
    }
    return 0
}

private func checkFile(_ bytes: [UInt8]) {
    do throws(DescriptorError) {
        let file = try FileDescriptor(serializedProto: bytes)
        for message in file.messages { check(message, of: file) }
        for type in file.enums { check(type, of: file) }
        for field in file.extensions { _ = file.comments.text(at: field.path) }
    } catch {
        demand(!error.message.isEmpty, "a refusal says nothing")
    }
}

private func check(_ message: MessageDescriptor, of file: FileDescriptor) {
    for field in message.fields + message.extensions {
        _ = file.comments.text(at: field.path)
        if let oneof = field.oneof {
            demand(message.oneofs.indices.contains(oneof), "\(field.fullName): oneof \(oneof)")
        }
    }
    for oneof in message.oneofs { _ = file.comments.text(at: oneof.path) }
    for type in message.enums { check(type, of: file) }
    for inner in message.messages { check(inner, of: file) }
}

private func check(_ type: EnumDescriptor, of file: FileDescriptor) {
    for value in type.values { _ = file.comments.text(at: value.path) }
}
