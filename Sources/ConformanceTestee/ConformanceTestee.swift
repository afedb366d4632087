import Foundation
import WireFormat
import WireReflection

/// A program under the test of protobuf's `conformance_test_runner`: reads requests, each with a message in one format,
/// and answers each with the same message in another.
///
/// The definitions of the protocol come from a descriptor set at run time, as those of the test messages.
package struct ConformanceTestee {
    private let request: MessageSchema
    private let response: MessageSchema
    private let types: TypeRegistry

    /// Why there is no testee.
    package struct SetupError: Error, CustomStringConvertible {
        package let description: String
    }

    /// A testee of a descriptor set.
    ///
    /// - Parameters:
    ///   - pool: Has the messages of `conformance.proto`.
    ///   - types: The types that messages can have, and their decoders; all of the pool unless told.
    package init(pool: DescriptorPool, types: TypeRegistry? = nil) throws(SetupError) {
        guard let request = pool.schema(named: "conformance.ConformanceRequest"),
            let response = pool.schema(named: "conformance.ConformanceResponse")
        else {
            throw SetupError(
                description: "the descriptor set does not have conformance.ConformanceRequest and "
                    + "conformance.ConformanceResponse; make it with protoc --include_imports --descriptor_set_out "
                    + "from conformance/conformance.proto and the test messages"
            )
        }
        self.request = request
        self.response = response
        self.types = types ?? pool.registry
    }

    /// Answers requests until the input ends.
    package func serve(input: FileHandle, output: FileHandle) throws {
        let frames = FrameStream(input: input, output: output)
        while let bytes = try frames.next() {
            try frames.write(try answer(bytes).serializedBytes(as: response))
        }
    }

    /// The answer to the request in these bytes.
    func answer(_ bytes: [UInt8]) -> ConformanceResponse {
        let request: ConformanceRequest
        do { request = try ConformanceRequest(serializedBytes: bytes, as: self.request) } catch {
            let reason = (error as? ConformanceRequest.Unclear)?.reason ?? "no conformance.ConformanceRequest: \(error)"
            return .runtimeError(reason)
        }
        if request.payloadFormat == .jspb || request.outputFormat == .jspb {
            return .skipped("JSPB is known to Google alone")
        }
        // The runner asks first which tests are known to fail. None are.
        if request.messageType == "conformance.FailureSet" { return .binary([]) }
        guard let format = request.outputFormat else { return .runtimeError("the request names no output format") }
        guard let type = types.entry(named: request.messageType) else {
            return .runtimeError("the descriptor set has no message type \(request.messageType)")
        }
        let message: [UInt8]
        do { message = try parse(request, type) } catch { return .parseError("\(error)") }
        do { return try print(message, format, request, type) } catch { return .serializeError("\(error)") }
    }

    /// The message as bytes of the standard encoder, whatever it came in.
    private func parse(_ request: ConformanceRequest, _ type: TypeRegistry.Entry) throws(WireError) -> [UInt8] {
        let wire: [UInt8]
        switch request.payloadFormat {
        case .binary, .jspb: wire = request.payload
        case .json:
            let options = ProtoJSON.ReadOptions(ignoresUnknownFields: request.ignoresUnknownJSON, registry: types)
            wire = try ProtoJSON.bytes(from: request.payload, as: type.schema, options: options)
        case .text:
            wire = try TextFormat.bytes(
                from: request.payload,
                as: type.schema,
                options: TextFormat.ReadOptions(registry: types)
            )
        }
        return try type.reencode(wire, .standard, .standard)
    }

    private func print(
        _ message: [UInt8],
        _ format: ConformanceRequest.Format,
        _ request: ConformanceRequest,
        _ type: TypeRegistry.Entry
    ) throws(WireError) -> ConformanceResponse {
        switch format {
        case .binary, .jspb: return .binary(message)
        case .json:
            return .json(
                try ProtoJSON.text(of: message, as: type.schema, options: ProtoJSON.WriteOptions(registry: types))
            )
        case .text:
            let options = TextFormat.WriteOptions(
                writesUnknownFields: request.printsUnknownFields,
                registry: types
            )
            return .text(try TextFormat.text(of: message, as: type.schema, options: options))
        }
    }
}
