import Foundation

/// What the system says about a file that cannot be used.
enum FileFailure {
    /// The reason, as `no space left on the device`.
    static func reason(_ error: any Error) -> String {
        let error = error as NSError
        if let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { return reason(inner) }
        if error.domain == NSPOSIXErrorDomain { return text(Int32(truncatingIfNeeded: error.code)) }
        switch CocoaError.Code(rawValue: error.code) {
        case .fileNoSuchFile, .fileReadNoSuchFile: return text(ENOENT)
        case .fileReadNoPermission, .fileWriteNoPermission: return text(EACCES)
        case .fileWriteOutOfSpace: return text(ENOSPC)
        case .fileWriteVolumeReadOnly: return text(EROFS)
        default: return error.localizedDescription
        }
    }

    /// Whether the reader at the other end of a pipe is gone.
    static func isClosedPipe(_ error: any Error) -> Bool {
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain { return error.code == Int(EPIPE) }
        return (error.userInfo[NSUnderlyingErrorKey] as? NSError).map { isClosedPipe($0) } ?? false
    }

    /// The system's sentence for an error number.
    private static func text(_ code: Int32) -> String {
        switch code {
        case ENOSPC: "no space left on the device"
        case EACCES: "permission denied"
        case EROFS: "the file system is read-only"
        case EFBIG: "the file would become too large"
        case EDQUOT: "the disk quota is used up"
        case EIO: "input/output error"
        case ENOENT: "no such file or directory"
        case EISDIR: "it is a directory"
        case ENOTDIR: "a part of the path is no directory"
        case EBADF: "the stream is closed"
        case EPIPE: "nobody reads it"
        default: NSError(domain: NSPOSIXErrorDomain, code: Int(code)).localizedDescription
        }
    }
}
