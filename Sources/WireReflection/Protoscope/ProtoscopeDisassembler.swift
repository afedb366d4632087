import WireFormat

/// Writes bytes as Protoscope text, record by record, with a stack of its own for what is nested.
struct ProtoscopeDisassembler {
    /// Records that are being written.
    struct Frame {
        /// Where they end; for a group, where what holds it ends.
        let end: Int
        let closing: Closing
        let content: ProtoscopeContent
    }

    /// What ends a frame.
    enum Closing {
        /// The end of the bytes.
        case nothing
        /// A brace.
        case brace
        /// The end tag that ends at this byte.
        case endTag(Int)
        /// The end of the bytes, in which a level of indentation ends.
        case indent
    }

    let bytes: [UInt8]
    let options: Protoscope.WriteOptions
    var output: ProtoscopeOutput
    var survey: ProtoscopeSurvey
    var frames: [Frame] = []
    var position = 0

    init(_ bytes: [UInt8], options: Protoscope.WriteOptions) {
        self.bytes = bytes
        self.options = options
        output = ProtoscopeOutput(isOneLine: options.isOneLine, lineWidth: options.lineWidth)
        survey = ProtoscopeSurvey(bytes)
    }

    mutating func text(as schema: MessageSchema?) -> String {
        _ = survey.scan(0..<bytes.count)
        begin(0..<bytes.count, .nothing, content(of: schema, in: 0..<bytes.count))
        while let frame = frames.last {
            if position >= frame.end {
                close(frame.closing)
            } else if let record = ProtoscopeRecord(bytes, in: position..<frame.end) {
                write(record, in: frame)
            } else {
                // Nothing behind these bytes can be told apart.
                literals(position..<frame.end)
                output.newLine()
                position = frame.end
            }
        }
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// Whether another pair of braces stays within the limit.
    private var hasDepth: Bool { frames.count <= options.depthLimit }

    // MARK: Frames

    private mutating func begin(_ range: Range<Int>, _ closing: Closing, _ content: ProtoscopeContent) {
        frames.append(Frame(end: range.upperBound, closing: closing, content: content))
        position = range.lowerBound
    }

    private mutating func close(_ closing: Closing) {
        frames.removeLast()
        switch closing {
        case .nothing: return
        case .indent: output.indent -= 1
        case .brace, .endTag:
            output.indent -= 1
            output.close()
            output.newLine()
        }
    }

    // MARK: Records

    private mutating func write(_ record: ProtoscopeRecord, in frame: Frame) {
        let field = frame.content.field(record.number)
        switch record.value {
        case .startGroup: return startGroup(record, field, in: frame)
        case .endGroup: return endGroup(record, field, in: frame)
        case .content(let length, let range): return write(record, field, length, range)
        case .cutContent(let length, let range): return write(cut: record, field, length, range)
        case .varint(let value):
            tag(record, field, valueName: field?.type == .enumeration ? field?.valueName(value.value) : nil)
            output.token(ProtoscopeValueText.varint(value, as: field?.type))
        case .fixed32(let bits):
            tag(record, field)
            output.token(ProtoscopeValueText.fixed32(bits, as: field?.type))
        case .fixed64(let bits):
            tag(record, field)
            output.token(ProtoscopeValueText.fixed64(bits, as: field?.type))
        case .wideVarint, .broken:
            tag(record, field, isExplicit: true)
            output.hex(bytes[record.valueRange])
        }
        output.newLine()
        position = record.end
    }

    /// A tag, with the wire type where what follows does not tell it.
    private mutating func tag(
        _ record: ProtoscopeRecord,
        _ field: ProtoscopeField?,
        valueName: String? = nil,
        isExplicit: Bool = false
    ) {
        let names = ["VARINT", "I64", "LEN", "SGROUP", "EGROUP", "I32", "6", "7"]
        let number = ProtoscopeValueText.prefix(record.tag) + String(record.number) + ":"
        output.token(isExplicit ? number + names[Int(record.wireType)] : number)
        guard options.showsNames, let field else { return }
        output.remark(valueName.map { field.name + ": " + $0 } ?? field.name)
    }

    private mutating func startGroup(_ record: ProtoscopeRecord, _ field: ProtoscopeField?, in frame: Frame) {
        guard let end = survey.groups[position] else {
            tag(record, field, isExplicit: true)
            output.newLine()
            position = record.end
            return
        }
        guard hasDepth else {
            output.hex(bytes[position..<end])
            output.newLine()
            position = end
            return
        }
        tag(record, field)
        output.open("!{")
        output.indent += 1
        output.newLine()
        begin(record.end..<frame.end, .endTag(end), groupContent(field, record.end..<end, in: frame))
    }

    private mutating func endGroup(_ record: ProtoscopeRecord, _ field: ProtoscopeField?, in frame: Frame) {
        if case .endTag(record.end) = frame.closing {
            if record.tag.longForm > 0 {
                output.token("long-form:" + String(record.tag.longForm))
                output.newLine()
            }
            close(frame.closing)
        } else {
            tag(record, field, isExplicit: true)
            output.newLine()
        }
        position = record.end
    }

    // MARK: Length-delimited

    private mutating func write(
        _ record: ProtoscopeRecord,
        _ field: ProtoscopeField?,
        _ length: ProtoscopeVarint,
        _ range: Range<Int>
    ) {
        position = range.upperBound
        guard hasDepth else {
            tag(record, field, isExplicit: true)
            output.token(ProtoscopeValueText.varint(length, as: .uint64))
            output.hex(bytes[range])
            return output.newLine()
        }
        tag(record, field)
        if length.longForm > 0 { output.token("long-form:" + String(length.longForm)) }
        switch form(of: range, field) {
        case .empty: output.token("{}")
        case .text: quoted(range)
        case .packed(let field): packed(range, field)
        case .bytes: hex(range)
        case .message(let content):
            openBlock()
            return begin(range, .brace, content)
        }
        output.newLine()
    }

    /// Bytes that are fewer than their length says, without braces.
    private mutating func write(
        cut record: ProtoscopeRecord,
        _ field: ProtoscopeField?,
        _ length: ProtoscopeVarint,
        _ range: Range<Int>
    ) {
        tag(record, field, isExplicit: true)
        output.token(ProtoscopeValueText.varint(length, as: .uint64))
        output.remark("cut off after " + String(range.count) + (range.count == 1 ? " byte" : " bytes"))
        output.newLine()
        output.indent += 1
        let form = hasDepth ? form(of: range, field) : .bytes
        if case .message(let content) = form {
            return begin(range, .indent, content)
        }
        switch form {
        case .text: lines(of: range)
        case .packed(let field): elements(range, field)
        default: output.hex(bytes[range])
        }
        output.newLine()
        output.indent -= 1
        position = range.upperBound
    }

    mutating func openBlock() {
        output.open("{")
        output.indent += 1
        output.newLine()
    }

    mutating func closeBlock() {
        output.newLine()
        output.indent -= 1
        output.close()
    }
}
