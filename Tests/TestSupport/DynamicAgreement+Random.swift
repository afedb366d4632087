import WireFormat

extension DynamicAgreement {
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
}
