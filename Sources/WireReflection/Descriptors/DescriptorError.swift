/// Why a descriptor cannot be used.
public struct DescriptorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path of the file; nil where there is none to name.
    public let file: String?
    /// The full name of the element; nil where the file as a whole is at fault.
    public let element: String?
    /// One sentence, with the file and the element.
    public let message: String
    /// The sentence.
    public var description: String { message }

    init(_ message: String, file: String? = nil, element: String? = nil) {
        self.file = file
        self.element = element
        self.message = [file, element, message].compactMap(\.self).joined(separator: ": ")
    }
}
