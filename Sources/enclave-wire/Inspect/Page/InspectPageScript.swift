/// What ``InspectPage`` does in the browser: draws the bytes and the fields, and shows what is pointed at.
/// Nothing from the input becomes markup: every text goes in as text.
enum InspectPageScript {
    /// The data, and whose each byte is.
    static let model = #"""
        const data = JSON.parse(document.getElementById("data").textContent);
        const fields = data.fields;
        const bytes = Uint8Array.from(atob(data.bytes), (letter) => letter.charCodeAt(0));
        const count = bytes.length;
        /** The innermost field of each byte, and whether the byte breaks a rule. */
        const owner = new Int32Array(count).fill(-1);
        const broken = new Uint8Array(count);
        const isBroken = (field) => field.kind === "unreadable" && (field.marks || field.value !== "");
        const isAround = (field) => field.end > field.headEnd;

        const colours = new Map();
        let levels = 0;
        fields.forEach((field, index) => {
          owner.fill(index, Math.min(field.start, count), Math.min(field.end, count));
          for (const mark of field.marks || []) broken.fill(1, Math.min(mark.offset, count), Math.min(mark.end, count));
          if (field.kind === "unreadable") broken.fill(1, Math.min(field.start, count), Math.min(field.end, count));
          // Brothers of one number share a hue; the next number takes the next one.
          const key = field.parent + "/" + (field.number ?? field.name ?? "");
          const brothers = field.parent + "/#";
          if (!colours.has(key)) {
            const next = colours.get(brothers) ?? (field.parent < 0 ? 0 : fields[field.parent].hue + 1);
            colours.set(key, next % 8);
            colours.set(brothers, next + 1);
          }
          field.hue = colours.get(key);
          if (isAround(field)) levels = Math.min(5, Math.max(levels, field.depth + 1));
        });

        /** The message or packed list that is around a byte at a level; -1 for none. */
        function around(byte, level) {
          let index = owner[byte];
          while (index >= 0 && fields[index].depth > level) index = fields[index].parent;
          return index >= 0 && fields[index].depth === level && isAround(fields[index]) ? index : -1;
        }

        const hex = (value, width) => value.toString(16).padStart(width, "0");
        function dump(start, end, limit) {
          const part = Array.from(bytes.subarray(start, Math.min(end, start + limit)), (byte) => hex(byte, 2));
          return part.join(" ") + (end > start + part.length ? " …" : "");
        }
        function make(name, className, text) {
          const element = document.createElement(name);
          if (className) element.className = className;
          if (text !== undefined) element.textContent = text;
          return element;
        }
        """#

    /// The bytes, in blocks of rows that are filled while they are near the screen.
    static let grid = #"""
        const grid = document.getElementById("grid");
        const wide = matchMedia("(min-width: 60rem)");
        const many = matchMedia("(min-width: 44rem)");
        const blockRows = 16;
        const offsetDigits = Math.max(4, hex(Math.max(0, count - 1), 1).length);
        let columns = 16;
        let rowHeight = 22;
        let rendered = new Map();
        let observer = null;

        function layOut() {
          observer?.disconnect();
          rendered = new Map();
          grid.textContent = "";
          if (count === 0) {
            grid.append(make("p", "empty", "There are no bytes, which is a message with no field set."));
            return;
          }
          columns = many.matches ? 16 : 8;
          const half = "repeat(8, var(--cell))";
          const middle = columns === 16 ? half + " .5rem " + half : half;
          grid.style.setProperty("--columns", `${offsetDigits + 2.5}ch ${middle} .9rem max-content`);
          grid.style.setProperty("--levels", String(levels));
          rowHeight = 22 + levels * 5 + 3;
          grid.style.setProperty("--row", rowHeight + "px");
          const rows = Math.ceil(count / columns);
          grid.setAttribute("aria-rowcount", String(rows));
          grid.setAttribute("aria-colcount", String(columns));
          observer = new IntersectionObserver(reveal, { root: wide.matches ? grid : null, rootMargin: "400px 0px" });
          for (let first = 0; first < rows; first += blockRows) {
            const block = make("div", "block");
            block.setAttribute("role", "rowgroup");
            block.dataset.first = String(first);
            block.style.height = Math.min(blockRows, rows - first) * rowHeight + "px";
            grid.append(block);
            if (first === 0) fill(block);
            observer.observe(block);
          }
          paint();
        }

        function reveal(entries) {
          for (const entry of entries) if (entry.isIntersecting) fill(entry.target); else clear(entry.target);
        }
        function fill(block) {
          if (block.firstChild) return;
          const first = Number(block.dataset.first);
          const end = Math.min(first + blockRows, Math.ceil(count / columns));
          for (let index = first; index < end; index += 1) {
            const row = drawRow(index);
            rendered.set(index, row);
            block.append(row);
          }
          paintRows(first, end);
        }
        function clear(block) {
          const first = Number(block.dataset.first);
          for (let index = first; index < first + blockRows; index += 1) rendered.delete(index);
          block.textContent = "";
        }

        const place = (column) => 2 + column + (column >= 8 ? 1 : 0);
        function drawRow(index) {
          const start = index * columns;
          const end = Math.min(start + columns, count);
          const row = make("div", "row");
          row.setAttribute("role", "row");
          row.setAttribute("aria-rowindex", String(index + 1));
          const offset = make("span", "off", hex(start, offsetDigits));
          offset.setAttribute("role", "rowheader");
          const letters = make("span", "asc");
          letters.setAttribute("aria-hidden", "true");
          row.append(offset);
          for (let byte = start; byte < end; byte += 1) {
            row.append(drawByte(byte, byte - start));
            letters.append(drawLetter(byte));
            if (broken[byte]) row.classList.add("wrong");
          }
          row.append(letters);
          for (let level = 0; level < levels; level += 1) drawBars(row, start, end, level);
          return row;
        }

        function drawByte(byte, column) {
          const field = fields[owner[byte]];
          const cell = make("span", "c", hex(bytes[byte], 2));
          cell.id = "b" + byte;
          cell.dataset.byte = String(byte);
          cell.setAttribute("role", "gridcell");
          cell.style.gridColumn = String(place(column));
          if (!field) {
            cell.classList.add("none");
            return cell;
          }
          cell.classList.add("h" + field.hue);
          const isHead = byte < field.valueStart || isAround(field);
          if (isHead) cell.classList.add("head");
          if (byte === field.start || owner[byte - 1] !== owner[byte]) cell.classList.add("first");
          if (byte === field.end - 1 || owner[byte + 1] !== owner[byte]) cell.classList.add("last");
          if (broken[byte]) {
            cell.classList.add("bad");
            cell.setAttribute("aria-label", hex(bytes[byte], 2) + ", broken");
          }
          return cell;
        }

        function drawLetter(byte) {
          const value = bytes[byte];
          const letter = make("span", "", value >= 0x20 && value < 0x7f ? String.fromCharCode(value) : "·");
          letter.dataset.byte = String(byte);
          if (broken[byte]) letter.classList.add("bad");
          if (owner[byte] >= 0) letter.classList.add("h" + fields[owner[byte]].hue);
          return letter;
        }

        /** The bars under a row that hold together what is in one message. */
        function drawBars(row, start, end, level) {
          let byte = start;
          while (byte < end) {
            const index = around(byte, level);
            let next = byte + 1;
            while (next < end && around(next, level) === index) next += 1;
            if (index >= 0) {
              const field = fields[index];
              const bar = make("i", "bar h" + field.hue);
              bar.dataset.field = String(index);
              if (byte === field.start) bar.classList.add("first");
              if (next === field.end) bar.classList.add("last");
              bar.style.gridColumn = `${place(byte - start)} / ${place(next - 1 - start) + 1}`;
              bar.style.gridRow = String(level + 2);
              row.append(bar);
            }
            byte = next;
          }
        }
        """#
}
