#!/usr/bin/env python3
"""undocumented.py FOLDER: lists the symbols in the symbol graphs of FOLDER that have no doc comment.

A doc comment counts that the compiler takes over from the requirement of a protocol.
"""

import json
import os
import sys
from pathlib import Path
from urllib.parse import unquote, urlparse


def has_text(symbol):
    return any(line["text"].strip() for line in symbol.get("docComment", {}).get("lines", []))


def place(symbol):
    location = symbol.get("location")
    if location is None:
        return "", 0
    return os.path.relpath(unquote(urlparse(location["uri"]).path)), location["position"]["line"] + 1


def main(folder):
    count = 0
    missing = set()
    for graph in Path(folder).rglob("*.symbols.json"):
        for symbol in json.loads(graph.read_text())["symbols"]:
            # The page of an extension of a foreign type is the compiler's; its members are not.
            if symbol["kind"]["identifier"] == "swift.extension":
                continue
            count += 1
            if not has_text(symbol):
                missing.add((*place(symbol), ".".join(symbol["pathComponents"])))
    if count == 0:
        sys.exit(f"error: no symbols in {folder}")
    for path, line, name in sorted(missing):
        print(f"{path or 'made by the compiler'}:{line}: error: {name} has no doc comment")
    print(f"{count} public symbols, {len(missing)} of them without a doc comment")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
