import Glibc
import WireFormat

/// Files that hold a secret key: nobody but their owner may read them.
public enum KeyFile {
    /// Bytes that are read of a file, at most.
    public static let greatestSize = 1 << 16

    /// The contents of a file. A pipe is read too, so that a key need not touch a disk.
    ///
    /// - Throws: ``KeyFileError``, also where group or others can read or write the file.
    public static func read(_ path: String) throws(KeyFileError) -> SecretBytes {
        // Only the C string that Swift makes of the path is unsafe, and it lives as long as the call.
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system("open", path, errno) }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw .system("open", path, errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw .system("read", path, EISDIR) }
        if status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 {
            throw .tooOpen(path, mode: UInt16(truncatingIfNeeded: status.st_mode & 0o777))
        }
        var contents = SecretBytes(count: greatestSize + 1)
        var count = 0
        while count <= greatestSize {
            var buffer = contents.mutableBytes
            // Writes at most what is left of the buffer.
            let added = unsafe buffer.withUnsafeMutableBytes {
                unsafe Glibc.read(file, $0.baseAddress! + count, $0.count - count)
            }
            if added < 0, errno == EINTR { continue }
            guard added >= 0 else { throw .system("read", path, errno) }
            if added == 0 { break }
            count += added
        }
        guard count <= greatestSize else { throw .tooLarge(path) }
        return SecretBytes(copying: contents.bytes.extracting(0..<count))
    }

    /// Makes a file, mode 0600, that is there as a whole or not at all.
    ///
    /// - Parameters:
    ///   - contents: What the file holds.
    ///   - path: Where it is made; the folder has to be there.
    ///   - replacing: Whether a file of that name loses its place; otherwise it is left as it is.
    /// - Throws: ``KeyFileError``; nothing has changed then.
    public static func write(_ contents: borrowing SecretBytes, to path: String, replacing: Bool = false)
        throws(KeyFileError)
    {
        try refuseOccupied(path, replacing: replacing)
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
        let temporary = directory + ".enclave-wire-key-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let file = unsafe open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .system("make a file beside", path, errno) }
        do throws(KeyFileError) {
            defer { close(file) }
            try write(contents.bytes, to: file, path)
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        try place(temporary, at: path, replacing: replacing)
        // The name is on the disk only when the directory is; where that cannot be had the key is still there.
        let folder = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// Only a regular file may be replaced: not a device, not what a link leads to.
    private static func refuseOccupied(_ path: String, replacing: Bool) throws(KeyFileError) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT != S_IFREG { throw .notAFile(path) }
        if !replacing { throw .exists(path) }
    }

    private static func write(_ bytes: RawSpan, to file: Int32, _ path: String) throws(KeyFileError) {
        var count = 0
        while count < bytes.byteCount {
            // Reads no more than what is left of the bytes.
            let added = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(file, $0.baseAddress! + count, $0.count - count)
            }
            if added < 0, errno == EINTR { continue }
            guard added > 0 else { throw .system("write", path, errno) }
            count += added
        }
        guard fsync(file) == 0 else { throw .system("write", path, errno) }
    }

    /// Gives a file its name, in one step that fails where the name is taken, unless told to replace.
    private static func place(_ temporary: String, at path: String, replacing: Bool) throws(KeyFileError) {
        let done = unsafe replacing ? rename(temporary, path) : link(temporary, path)
        let code = errno
        if !(replacing && done == 0) { unsafe unlink(temporary) }
        if done == 0 { return }
        throw code == EEXIST ? .exists(path) : .system("write", path, code)
    }
}

/// Why a key file was not read or made.
public enum KeyFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is a file of that name, and it was not said that it may be replaced.
    case exists(String)
    /// The path leads to a directory, a device or a link.
    case notAFile(String)
    /// Group or others may read or write the file; the mode is that of `chmod`.
    case tooOpen(String, mode: UInt16)
    /// The file is longer than ``KeyFile/greatestSize``.
    case tooLarge(String)
    /// The system refused what was tried, with this error number.
    case system(String, String, Int32)

    /// One sentence, and what to do where that is known.
    public var description: String {
        switch self {
        case .exists(let path): "\(path) is there already, and a key in it would be lost"
        case .notAFile(let path): "\(path) is no regular file"
        case .tooOpen(let path, let mode):
            "\(path) can be read or changed by others than its owner (mode 0\(String(mode, radix: 8))); "
                + "`chmod 600 \(path)` puts that right"
        case .tooLarge(let path): "\(path) has more than \(KeyFile.greatestSize) bytes, which no key file has"
        case .system(let attempt, let path, let code):
            // The text is libc's own and lives until the next call of this thread.
            "cannot \(attempt) \(path): \(unsafe String(cString: strerror(code)))"
        }
    }
}
