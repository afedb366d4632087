import WireFormat
import WireReflection

/// Compares ``DynamicMessage`` with generated code over the same bytes.
package struct DynamicAgreement {
    let entry: TypeRegistry.Entry
    let registry: TypeRegistry

    package init(_ entry: TypeRegistry.Entry, _ registry: TypeRegistry) {
        self.entry = entry
        self.registry = registry
    }

    /// What the two disagree about; nil where they say the same, be it bytes or code, rule, byte and field of an error.
    package func disagreement(about bytes: [UInt8], _ decode: DecodeOptions, _ encode: EncodeOptions) -> String? {
        let generated = outcome { () throws(WireError) in try entry.reencode(bytes, decode, encode) }
        let dynamic = outcome { () throws(WireError) in
            try DynamicMessage(serializedBytes: bytes, as: entry.schema, options: decode)
                .serializedBytes(options: encode)
        }
        switch (generated, dynamic) {
        case (.success(let left), .success(let right)):
            // Text that is no UTF-8 is repaired by generated code, and kept by a dynamic message.
            let repaired = outcome { () throws(WireError) in
                try entry.reencode(right, DecodeOptions(depthLimit: DecodeOptions.greatestDepthLimit), encode)
            }
            if left == right || (try? repaired.get()) == left { return nil }
        case (_, .failure(let error)) where error.rule == .c9 && decode.mode == .standard:
            // What generated code has repaired, a dynamic message refuses to write as canonical.
            return nil
        case (.failure(let left), .failure(let right)):
            if left.code == right.code, left.rule == right.rule, left.offset == right.offset, left.path == right.path {
                return nil
            }
        default: break
        }
        return entry.schema.fullName + ": generated \(generated), dynamic \(dynamic), bytes \(bytes)"
    }

    /// The first disagreement about random messages of the type and their mutations, in both modes.
    package func firstDisagreement(seeds: Range<UInt64>) -> (disagreement: String?, compared: Int) {
        var compared = 0
        for seed in seeds {
            var generator = SeededGenerator(seed: seed)
            var random = RandomMessage(seed: seed &* 31, sloppiness: generator.pick([0, 2, 15]))
            var mutation = Mutation(seed: seed)
            var bytes = random.bytes(of: entry.schema)
            if generator.chance(70) { bytes = mutation.mutated(bytes) }
            for mode in [DecodeOptions.Mode.standard, .canonical] {
                let decode = DecodeOptions(
                    mode: mode,
                    depthLimit: generator.pick([100, 100, 3, 2, 1, 0]),
                    sizeLimit: generator.pick([DecodeOptions.greatestSizeLimit, 40]),
                    unknownFields: generator.chance(80) ? .keep : .drop,
                    registry: generator.chance(50) ? registry : nil
                )
                let encode = EncodeOptions(
                    mode: generator.chance(50) ? .standard : .canonical,
                    depthLimit: generator.pick([100, 2]),
                    registry: generator.chance(50) ? registry : nil
                )
                compared += 1
                if let text = disagreement(about: bytes, decode, encode) { return ("seed \(seed): " + text, compared) }
            }
        }
        return (nil, compared)
    }

    private func outcome(_ body: () throws(WireError) -> [UInt8]) -> Result<[UInt8], WireError> {
        do throws(WireError) { return .success(try body()) } catch { return .failure(error) }
    }
}
