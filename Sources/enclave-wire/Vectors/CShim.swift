import CEnclaveWire

// The functions of enclave_wire.h for Swift. The only unsafe code of the program: pointers to arrays
// and structs that live as long as the call they are passed to, with their own sizes beside them.

/// Why the C shim refused.
struct CShimError: Error {
    let code: UInt32
    let rule: Int
    let offset: Int
    let path: String
    let message: String

    /// Whether libprotobuf-c cannot hold the message, though it is canonical.
    var isUnrepresentable: Bool { code == EW_ERROR_UNREPRESENTABLE.rawValue }
}

/// The C shim.
enum CShim {
    /// The names of the types that it knows.
    static let typeNames: Set<String> = {
        var names: Set<String> = []
        for index in 0..<ew_type_count() {
            // Not null below the count; a constant of the library.
            if let name = unsafe ew_type_name(index) { names.insert(unsafe String(cString: name)) }
        }
        return names
    }()

    /// `ew_check`.
    static func check(_ bytes: [UInt8], as type: String, _ limits: VectorCase.Limits) throws(CShimError) {
        var limits = cLimits(limits)
        unsafe try call { error in
            unsafe bytes.withUnsafeBufferPointer { unsafe ew_check(type, slice($0), &limits, &error) }
        }
    }

    /// `ew_reencode`: libprotobuf-c unpacks and packs.
    static func reencode(_ bytes: [UInt8], as type: String, _ limits: VectorCase.Limits) throws(CShimError) -> [UInt8] {
        var limits = cLimits(limits)
        var scratchSize = 0
        unsafe try call { error in
            unsafe bytes.withUnsafeBufferPointer {
                unsafe ew_reencode_scratch_size(type, slice($0), &limits, &scratchSize, &error)
            }
        }
        var scratch = [UInt64](repeating: 0, count: scratchSize / 8 + 1)
        return unsafe try filled { buffer, size, error in
            unsafe bytes.withUnsafeBufferPointer { input in
                unsafe scratch.withUnsafeMutableBytes { scratch in
                    unsafe ew_reencode(
                        type,
                        slice(input),
                        &limits,
                        scratch.baseAddress,
                        scratch.count,
                        buffer.baseAddress,
                        buffer.count,
                        &size,
                        &error
                    )
                }
            }
        }
    }

    /// `ew_heartbeat_parse`, then `ew_heartbeat_encode`.
    static func heartbeat(_ bytes: [UInt8], _ limits: VectorCase.Limits) throws(CShimError) -> [UInt8] {
        unsafe try parsed(bytes, limits) { heartbeat, buffer, size, error in
            unsafe ew_heartbeat_encode(&heartbeat, buffer.baseAddress, buffer.count, &size, &error)
        }
    }

    /// `ew_heartbeat_signed_bytes`.
    static func signedBytes(_ bytes: [UInt8]) throws(CShimError) -> [UInt8] {
        unsafe try parsed(bytes, VectorCase.Limits()) { heartbeat, buffer, size, error in
            unsafe ew_heartbeat_signed_bytes(&heartbeat, buffer.baseAddress, buffer.count, &size, &error)
        }
    }

    /// `ew_sign_doc`.
    static func signDocument(_ bytes: [UInt8], chainID: String) throws(CShimError) -> [UInt8] {
        let chain = Array(chainID.utf8)
        return unsafe try parsed(bytes, VectorCase.Limits()) { heartbeat, buffer, size, error in
            unsafe chain.withUnsafeBufferPointer {
                unsafe ew_sign_doc(&heartbeat, slice($0), buffer.baseAddress, buffer.count, &size, &error)
            }
        }
    }

    /// `ew_sign_doc_from_heartbeat_bytes`.
    static func signDocument(carried bytes: [UInt8], chainID: String) throws(CShimError) -> [UInt8] {
        let chain = Array(chainID.utf8)
        return unsafe try filled { buffer, size, error in
            unsafe bytes.withUnsafeBufferPointer { input in
                unsafe chain.withUnsafeBufferPointer { chain in
                    unsafe ew_sign_doc_from_heartbeat_bytes(
                        slice(input),
                        slice(chain),
                        nil,
                        buffer.baseAddress,
                        buffer.count,
                        &size,
                        &error
                    )
                }
            }
        }
    }

    /// `ew_digest_input_from_heartbeat_bytes`, its pieces joined.
    static func digestInput(carried bytes: [UInt8], chainID: String) throws(CShimError) -> [UInt8] {
        let chain = Array(chainID.utf8)
        var joined: [UInt8] = []
        unsafe try call { error in
            unsafe withUnsafeMutablePointer(to: &joined) { target in
                unsafe bytes.withUnsafeBufferPointer { input in
                    unsafe chain.withUnsafeBufferPointer { chain in
                        unsafe ew_digest_input_from_heartbeat_bytes(
                            slice(input),
                            slice(chain),
                            nil,
                            append,
                            target,
                            &error
                        )
                    }
                }
            }
        }
        return joined
    }

    // MARK: Calls

    /// The `ew_update` that appends to the array its context points to.
    private static let append: ew_update = { context, data, size in
        // The context is the array of `digestInput`, which waits for the call.
        unsafe context?.assumingMemoryBound(to: [UInt8].self).pointee.append(
            contentsOf: UnsafeBufferPointer(start: data, count: size)
        )
    }

    private static func slice(_ buffer: UnsafeBufferPointer<UInt8>) -> ew_bytes {
        unsafe ew_bytes(data: buffer.baseAddress, size: buffer.count)
    }

    private static func cLimits(_ limits: VectorCase.Limits) -> ew_limits {
        // 0 stands for the default there, and the greatest number for 0.
        ew_limits(
            depth: limits.depth == 0 ? Int(bitPattern: UInt.max) : limits.depth,
            size: limits.size == 0 ? Int(bitPattern: UInt.max) : limits.size
        )
    }

    private static func call(_ body: (inout ew_error) -> ew_code) throws(CShimError) {
        var error = unsafe ew_error()
        let code = unsafe body(&error)
        guard code != EW_OK else { return }
        let path = unsafe withUnsafeBytes(of: &error.path) {
            unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        throw CShimError(
            code: code.rawValue,
            rule: unsafe Int(error.rule),
            offset: unsafe error.offset,
            path: path,
            message: unsafe error.message.map { unsafe String(cString: $0) } ?? ""
        )
    }

    /// What a call writes that is asked for the size first.
    private static func filled(
        _ body: (UnsafeMutableBufferPointer<UInt8>, inout Int, inout ew_error) -> ew_code
    ) throws(CShimError) -> [UInt8] {
        var size = 0
        var empty: [UInt8] = []
        do throws(CShimError) {
            unsafe try call { error in unsafe empty.withUnsafeMutableBufferPointer { unsafe body($0, &size, &error) } }
            return []
        } catch {
            guard error.code == EW_ERROR_BUFFER_TOO_SMALL.rawValue else { throw error }
        }
        var result = [UInt8](repeating: 0, count: size)
        unsafe try call { error in unsafe result.withUnsafeMutableBufferPointer { unsafe body($0, &size, &error) } }
        return Array(result.prefix(size))
    }

    /// What a call writes about a heartbeat in these bytes.
    private static func parsed(
        _ bytes: [UInt8],
        _ limits: VectorCase.Limits,
        _ body: (inout ew_heartbeat, UnsafeMutableBufferPointer<UInt8>, inout Int, inout ew_error) -> ew_code
    ) throws(CShimError) -> [UInt8] {
        var limits = cLimits(limits)
        return unsafe try filled { buffer, size, error in
            unsafe bytes.withUnsafeBufferPointer { input in
                // The heartbeat points into the input, which lives until this closure ends.
                var heartbeat = unsafe ew_heartbeat()
                let code = unsafe ew_heartbeat_parse(slice(input), &limits, &heartbeat, &error)
                return code == EW_OK ? unsafe body(&heartbeat, buffer, &size, &error) : code
            }
        }
    }
}
