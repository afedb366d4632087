import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WireFormat

extension Invocation {
    /// A message as JSON, for a member of what scripts are told.
    func json(of message: some Message, as type: MessageType) throws(CommandError) -> JSONValue {
        let bytes: [UInt8]
        do throws(WireError) {
            bytes = try message.serializedBytes(options: .canonical)
        } catch {
            throw .refused(error)
        }
        return .text(try text(of: type).json(of: bytes, isPretty: false))
    }
}
