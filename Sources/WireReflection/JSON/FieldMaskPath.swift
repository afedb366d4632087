/// The paths of a FieldMask, which JSON has in lowerCamelCase. Only paths that come back the same are converted.
enum FieldMaskPath {
    /// Appends the snake_case form; false where the path is empty or has anything but letters, digits and dots.
    static func appendSnakeCase(of path: ArraySlice<UInt8>, to target: inout [UInt8]) -> Bool {
        for byte in path {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                target.append(UInt8(ascii: "_"))
                target.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
                target.append(byte)
            default: return false
            }
        }
        return !path.isEmpty
    }

    /// Appends the lowerCamelCase form; false where it would not come back the same: an empty path, anything but
    /// small letters, digits, dots and `_`, or a `_` with no small letter after it.
    static func appendCamelCase(of path: ArraySlice<UInt8>, to target: inout [UInt8]) -> Bool {
        var raises = false
        for byte in path {
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            if raises, !isLetter { return false }
            switch byte {
            case UInt8(ascii: "_"): raises = true
            case _ where isLetter:
                target.append(raises ? byte & ~0x20 : byte)
                raises = false
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): target.append(byte)
            default: return false
            }
        }
        return !raises && !path.isEmpty
    }
}
