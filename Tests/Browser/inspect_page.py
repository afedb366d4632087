"""Opens the page of `enclave-wire inspect --html` in a browser and checks what it shows, light and dark, wide and
narrow, by mouse, finger and keyboard. Screenshots go to a folder.

    inspect_page.py PROGRAM FOLDER
"""

import os
import random
import subprocess
import sys

from devtools import Browser

PROGRAM, FOLDER = sys.argv[1:3]
HEARTBEAT = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
WIDE, NARROW = (1280, 800), (375, 812)
# A varint that is longer than it must be, fields out of order, text that is no UTF-8, a field that is not known.
BROKEN = bytes.fromhex("2885000a02c328120408f8ac01a00601")
failures = []
checks = 0


def check(condition, what):
    global checks
    checks += 1
    if not condition:
        failures.append(what)
        print("FAILED:", what)


def page(name, data, *arguments):
    """Writes the page for bytes, and returns its path."""
    path = os.path.join(FOLDER, name + ".html")
    subprocess.run([PROGRAM, "inspect", *arguments, "--input", "binary", "--html", path], input=data, check=True,
                   stderr=subprocess.DEVNULL)
    return path


def encode(type_name, json):
    return subprocess.run([PROGRAM, "encode", type_name, "--output", "binary"], input=json.encode(), check=True,
                          stdout=subprocess.PIPE).stdout


def nested_message():
    """A transaction with a heartbeat in it, four levels deep, and text that would be markup if it could."""
    message = f'{{"@type":"/{HEARTBEAT}","validatorAddress":"ve1abc","timestamp":"2026-01-15T12:30:45Z","nonce":"7"}}'
    body = encode("cosmos.tx.v1beta1.TxBody", f'{{"messages":[{message}],"memo":"</script><img src=x onerror=alert(1)>"}}')
    return b"\x0a" + bytes([len(body) % 128 | 128 if len(body) > 127 else len(body)]) + \
        (bytes([len(body) >> 7]) if len(body) > 127 else b"") + body + bytes.fromhex("1a10") + bytes(range(16))


def panel(browser):
    """The panel, as terms with their texts."""
    return browser.run("""Object.fromEntries([["title", document.querySelector("#detail h3")?.textContent ?? ""],
        ["faults", [...document.querySelectorAll("#detail .fault")].map(f => f.innerText)],
        ...[...document.querySelectorAll("#detail dt")].map(t => [t.textContent, t.nextSibling.innerText])])""")


def has(browser, name, **expected):
    shown = panel(browser)
    for key, value in expected.items():
        check(value in str(shown.get(key.replace("_", " "), "")), f"{name}: {key} is {value!r} in {shown}")


def selected(browser):
    """The bytes that are highlighted, and the field in the tree that is."""
    return browser.run("""[[...document.querySelectorAll(".c.on")].map(c => Number(c.dataset.byte)),
        document.querySelector(".field.on .name")?.textContent]""")


def sound(browser, name):
    """What holds for every page."""
    check(browser.complaints() == [], f"{name}: {browser.complaints()}")
    check(browser.run("document.documentElement.scrollWidth <= innerWidth"), f"{name}: wider than the screen")
    check(browser.run("""[...document.querySelectorAll(".card, .card-head, .row, .field, .chip")].every(e =>
        e.getBoundingClientRect().right <= innerWidth + .5)"""), f"{name}: something sticks out on the right")


CONTRAST = """(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const known = new Map();
  let worst = [21, ""];
  for (const element of document.querySelectorAll("h1, h1 *, h2, h3, p, .chip, .rule, .c, .off, .asc span, .name, .number, .value, .badge, .offset, dt, dd, dd *")) {
    if (!element.innerText?.trim() || element.checkVisibility?.() === false) continue;
    const backs = [];
    for (let e = element; e; e = e.parentElement) backs.unshift(getComputedStyle(e).backgroundColor);
    const key = [...backs, getComputedStyle(element).color].join();
    if (known.has(key)) continue;
    known.set(key, true);
    const a = light(over(backs)), b = light(over([...backs, getComputedStyle(element).color]));
    const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (contrast < worst[0]) worst = [contrast, element.className + " " + element.innerText.slice(0, 20)];
  }
  return worst;
})()"""


def looks(browser, pages):
    """Every page in every form, with a screenshot."""
    for name, path in pages.items():
        colours = {}
        for size, width in ((WIDE, "wide"), (NARROW, "narrow")):
            for dark in (False, True):
                scheme = "dark" if dark else "light"
                form = f"{name}-{width}-{scheme}"
                browser.view(*size, dark=dark, touch=width == "narrow")
                seconds = browser.open(path)
                check(seconds < 5, f"{form}: took {seconds:.1f} s")
                sound(browser, form)
                colours[scheme] = browser.run("""[getComputedStyle(document.body).backgroundColor,
                    getComputedStyle(document.body).color, ...[...document.querySelectorAll(".row .c")].slice(0, 1)
                    .map(c => getComputedStyle(c).backgroundColor)]""")
                contrast, where = browser.run(CONTRAST)
                check(contrast >= 4.5, f"{form}: contrast {contrast:.2f} of {where}")
                browser.screenshot(os.path.join(FOLDER, form + ".png"))
        for light, dark in zip(colours["light"], colours["dark"]):
            check(light != dark, f"{name}: {light} in light and in dark")


def mouse(browser, broken, nested):
    browser.view(*WIDE)
    browser.open(broken)
    check("C9" in browser.run("document.querySelector('.verdict').innerText"), "the rules stand at the top")
    browser.hover("#b1")
    has(browser, "hover on a byte", title="nonce", Number="5", Offset="0", Wire_type="varint", Type="uint64", Value="5")
    has(browser, "hover on a broken byte", faults="C1", Bytes="85 00")
    check("every varint" in str(panel(browser)["faults"]), "the rule is there with its text")
    check(selected(browser) == [[0, 1, 2], "nonce"], f"hover on a byte lights the field: {selected(browser)}")
    check(browser.run("""(() => { const s = getComputedStyle(document.querySelector("#b1"));
        return s.textDecorationLine === "underline" && Number(s.fontWeight) >= 700; })()"""),
        "a broken byte is marked by more than colour")
    browser.hover(".field[data-field='1']")
    has(browser, "hover on a row", title="validator_address", Offset="3", Wire_type="len, length 2", Type="string")
    check(selected(browser) == [[3, 4, 5, 6], "validator_address"], "hover on a row lights the bytes")
    browser.hover(".field[data-field='3']")
    has(browser, "hover on a field within", title="timestamp.seconds", Offset="9", Type="int64", Value="22136")
    check(selected(browser) == [[9, 10, 11, 12], "seconds"], f"a field within: {selected(browser)}")
    check(browser.run("document.querySelectorAll('.bar').length") > 0, "a bar is under what is in a message")
    browser.click("#b14")
    browser.hover("h1")
    has(browser, "a click keeps the field", title="100", Number="100", faults="C4")
    browser.screenshot(os.path.join(FOLDER, "broken-wide-kept.png"))
    browser.press("Escape", 27)
    check(panel(browser)["title"] == "" and len(panel(browser)["faults"]) == 5, f"Escape lets go: {panel(browser)}")
    browser.click("button[data-rule='C9']")
    has(browser, "a button of a rule", title="validator_address", faults="C9")
    browser.open(nested)
    browser.hover(".field[data-field='6']")
    has(browser, "four levels deep", title="timestamp.seconds")
    check(browser.run("document.querySelectorAll('img').length") == 0, "text of the input is no markup")
    check("</script><img" in browser.run("document.querySelector('#tree').innerText"), "text of the input is shown")


def keyboard(browser, broken):
    browser.view(*WIDE)
    browser.open(broken)
    browser.run("document.querySelector('#grid').focus()")
    for _ in range(4):
        browser.press("ArrowRight", 39)
    has(browser, "arrows in the bytes", title="validator_address")
    check(browser.run("document.querySelector('#grid').getAttribute('aria-activedescendant')") == "b3",
          "the grid says which byte is active")
    browser.run("document.querySelector('.field').focus()")
    browser.press("ArrowDown", 40)
    browser.press("ArrowDown", 40)
    has(browser, "arrows in the tree", title="timestamp")
    check(browser.run("document.activeElement.dataset.field") == "2", "the focus goes along")
    order = browser.run("""[...document.querySelectorAll("button, [tabindex='0']")].map(e => e.id || e.className.split(" ")[0])""")
    check(order[:4] == ["rule"] * 4 and order[4:6] == ["grid", "field"], f"the order of the focus: {order}")
    check(browser.run("""[...document.querySelectorAll("[role=treeitem]")].every(i => i.ariaLevel >= 1)
        && document.querySelectorAll("[role=gridcell]").length === %d""" % len(BROKEN)), "roles are there")


def finger(browser, broken):
    browser.view(*NARROW, touch=True)
    browser.open(broken)
    browser.run("document.querySelector('#grid').scrollIntoView({ block: 'center' })")
    browser.tap("#b1")
    has(browser, "tap on a byte", title="nonce", Value="5", faults="C1")
    check(browser.run("getComputedStyle(document.querySelector('#detail')).position") == "fixed", "a sheet comes up")
    check(browser.run("""(() => { const r = document.querySelector("#detail").getBoundingClientRect();
        return r.bottom <= innerHeight + 1 && r.width <= innerWidth; })()"""), "the sheet is on the screen")
    browser.screenshot(os.path.join(FOLDER, "broken-narrow-kept.png"))
    browser.tap(".field[data-field='0']")
    has(browser, "tap on a row", title="nonce")
    browser.tap("#detail .close")
    check(panel(browser)["title"] == "", "the sheet can be closed")


def large(browser, path):
    browser.view(*WIDE)
    browser.open(path)
    check("65,536 of 1,048,576 bytes" in browser.run("document.querySelector('.note').innerText"), "a limit is told")
    check(browser.run("document.querySelectorAll('.c').length") < 5000, "what is off the screen is not drawn")
    browser.run("document.querySelector('#grid').scrollTop = 1e9")
    browser.settle()
    browser.settle()
    check(browser.run("document.querySelector('#b65535') !== null"), "the last byte is drawn when it is scrolled to")
    browser.run("document.querySelector('#grid').scrollTop = 0")
    browser.settle()
    browser.hover("#b33")
    has(browser, "hover on a page with much", Number="1", Offset="32")


def main():
    os.makedirs(FOLDER, exist_ok=True)
    sample = os.path.join(os.path.dirname(__file__), "../../Vectors/sample/heartbeat.json")
    generator = random.Random(5)
    varints = b"".join(b"\x08" + bytes([generator.randrange(128)]) for _ in range(1 << 19))
    pages = {
        "canonical": page("canonical", encode(HEARTBEAT, open(sample).read()), HEARTBEAT),
        "broken": page("broken", BROKEN, HEARTBEAT),
        "nested": page("nested", nested_message(), "cosmos.tx.v1beta1.TxRaw"),
        "untyped": page("untyped", bytes.fromhex("0a03616263120208011a02fffe2a002d0000803f0b08010c")),
        "truncated": page("truncated", bytes.fromhex("28050a7f6162"), HEARTBEAT),
        "garbage": page("garbage", generator.randbytes(700)),
        "empty": page("empty", b"", HEARTBEAT),
        "large": page("large", varints),
    }
    with Browser() as browser:
        looks(browser, pages)
        mouse(browser, pages["broken"], pages["nested"])
        keyboard(browser, pages["broken"])
        finger(browser, pages["broken"])
        large(browser, pages["large"])
    print(f"{checks - len(failures)} of {checks} checks of {len(pages)} pages hold")
    if failures:
        sys.exit(1)


main()
