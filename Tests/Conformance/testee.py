"""The process under test: requests go in, answers come out, in the frames of conformance_test_runner."""

import os
import pathlib
import struct
import subprocess
import threading

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

ROOT = pathlib.Path(__file__).resolve().parents[2]
DESCRIPTORS = pathlib.Path(__file__).resolve().parent / "Schemas/conformance_descriptors.binpb"
PROGRAM = os.environ.get("CONFORMANCE_TESTEE", str(ROOT / ".build/debug/enclave-wire-conformance"))

BINARY, JSON, JSPB, TEXT = 1, 2, 3, 4
CATEGORIES = {BINARY: 1, JSON: 2, TEXT: 5}
IGNORE_UNKNOWN = 3


def conformance_files():
    """The files of the official descriptor set."""
    return list(descriptor_pb2.FileDescriptorSet.FromString(DESCRIPTORS.read_bytes()).file)


class Types:
    """The message classes of a descriptor set, in a pool of their own."""

    def __init__(self, files):
        self.files = list(files)
        self.pool = descriptor_pool.DescriptorPool()
        for file in self.files:
            self.pool.Add(file)
        self.extensions = [extension for file in self.files for extension in self._extensions(file)]

    def _extensions(self, file):
        found = [f"{file.package}.{e.name}" for e in file.extension]
        scopes = [(f"{file.package}.{m.name}", m) for m in file.message_type]
        while scopes:
            scope, message = scopes.pop()
            found += [f"{scope}.{e.name}" for e in message.extension]
            scopes += [(f"{scope}.{m.name}", m) for m in message.nested_type]
        return [self.pool.FindExtensionByName(name) for name in found]

    def descriptor(self, name):
        return self.pool.FindMessageTypeByName(name)

    def fields(self, descriptor):
        """The fields of a type, and behind them its extensions, by number."""
        extensions = self.pool.FindAllExtensions(descriptor) if descriptor.is_extendable else []
        return list(descriptor.fields) + sorted(extensions, key=lambda field: field.number)

    def message(self, name):
        return message_factory.GetMessageClass(self.descriptor(name))

    def is_ordered(self, message):
        """Whether upb can write it deterministically: 7.36.2 crashes over extensions inside extensions."""
        file = message.DESCRIPTOR.file
        return not file.extensions_by_name and not any(
            extension.file is file for extension in self.extensions if extension.containing_type.file is file)

    def bytes(self, message):
        """The message as upb writes it; in an order of its own where that is possible."""
        return message.SerializePartialToString(deterministic=self.is_ordered(message))

    def serialized(self):
        return descriptor_pb2.FileDescriptorSet(file=self.files).SerializeToString()


PROTOCOL = Types(f for f in conformance_files() if f.name == "conformance/conformance.proto")
Request = PROTOCOL.message("conformance.ConformanceRequest")
Response = PROTOCOL.message("conformance.ConformanceResponse")


def request(type_name, payload, input_format, output_format, ignore_unknown=False, print_unknown=False):
    """A ConformanceRequest; the payload is bytes for binary and a str for text."""
    made = Request(message_type=type_name, requested_output_format=output_format, print_unknown_fields=print_unknown)
    made.test_category = IGNORE_UNKNOWN if ignore_unknown else CATEGORIES[input_format]
    if input_format == BINARY:
        made.protobuf_payload = payload
    elif input_format == JSON:
        made.json_payload = payload
    else:
        made.text_payload = payload
    return made


class Died(Exception):
    """The testee ended, or wrote what is no answer."""


class Testee:
    """A running testee of a descriptor set."""

    def __init__(self, descriptors, folder, program=PROGRAM):
        self.path = pathlib.Path(folder) / f"set-{os.getpid()}-{id(self)}.binpb"
        self.path.write_bytes(descriptors)
        self.process = subprocess.Popen([program, str(self.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask_all(self, requests):
        """The answers to many requests, in their order; a thread writes while this one reads."""
        frames = b"".join(struct.pack("<I", len(data)) + data for data in (r.SerializeToString() for r in requests))

        def send():
            try:
                self.process.stdin.write(frames)
                self.process.stdin.flush()
            except BrokenPipeError:
                pass  # The reader below says so, with the request at which it happened.

        sender = threading.Thread(target=send)
        sender.start()
        try:
            return [self._answer(number) for number in range(len(requests))]
        finally:
            sender.join()

    def ask(self, one):
        return self.ask_all([one])[0]

    def _answer(self, number):
        head = self.process.stdout.read(4)
        body = self.process.stdout.read(struct.unpack("<I", head)[0]) if len(head) == 4 else b""
        if len(head) != 4:
            raise Died(number)
        return Response.FromString(body)

    def close(self):
        """Ends the input; the status that the testee ends with."""
        self.process.stdin.close()
        self.process.stdout.close()
        status = self.process.wait(timeout=30)
        self.path.unlink(missing_ok=True)
        return status
