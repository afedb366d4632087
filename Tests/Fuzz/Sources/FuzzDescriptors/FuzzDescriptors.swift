import FuzzSupport
import WireReflection

// What protoc hands to a plugin: requests and file descriptors.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDescriptors(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    if input.flags & 2 != 0 {
        // A set of one file, or a set as it is.
        checkPool(input.flags & 1 == 0 ? setOfOne(input.bytes) : input.bytes)
    } else if input.flags & 1 == 0 {
        checkFile(input.bytes)
    } else if let request = try? PluginRequest(serializedBytes: input.bytes) {
        for file in request.protoFiles { checkFile(file) }
    }
    return 0
}

private func setOfOne(_ file: [UInt8]) -> [UInt8] {
    var set: [UInt8] = [0x0a]
    var size = file.count
    while size >= 0x80 {
        set.append(UInt8(truncatingIfNeeded: size) | 0x80)
        size >>= 7
    }
    return set + [UInt8(size)] + file
}

/// A pool keeps its promises: every name leads somewhere, and every schema reads bytes.
private func checkPool(_ set: [UInt8]) {
    do throws(DescriptorError) {
        let pool = try DescriptorPool(serializedFileDescriptorSet: set)
        for file in pool.files {
            demand(pool.file(named: file.name) != nil, "\(file.name) is not found")
            for field in file.extensions {
                let extendee = field.extendee ?? ""
                demand(pool.fieldExtension(of: extendee, number: field.number) != nil, "\(field.fullName) is lost")
            }
        }
        for name in pool.registry.names {
            guard let schema = pool.schema(named: name), let message = pool.message(named: name) else {
                demand(false, "\(name) is not found")
                continue
            }
            for field in message.fields {
                let isMessage = field.type == .message || field.type == .group
                let known = schema.field(number: field.number)
                demand((known?.message != nil) == isMessage, "\(field.fullName): message")
                demand((known?.enumeration != nil) == (field.type == .enumeration), "\(field.fullName): enum")
            }
            _ = try? DynamicMessage(serializedBytes: Array(set.prefix(64)), as: schema)
        }
    } catch {
        demand(!error.message.isEmpty, "a refusal says nothing")
    }
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
