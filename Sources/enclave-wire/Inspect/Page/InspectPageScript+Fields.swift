extension InspectPageScript {
    /// The fields, as a tree.
    static let tree = #"""
        const tree = document.getElementById("tree");
        const items = [];

        function badgesOf(field) {
          const ids = new Set((field.marks || []).map((mark) => mark.rule ?? "missing"));
          if (field.kind === "unreadable" && field.value !== "") ids.add("wire");
          return [...ids];
        }
        function nameOf(field) {
          if (field.name) return field.name;
          if (field.kind === "unreadable") return field.end > field.start ? "unreadable" : "missing";
          if (field.kind === "elided") return "…";
          return field.kind === "endGroup" ? "end of group" : "unnamed";
        }
        function valueOf(field) {
          if (!field.guess || !field.type) return field.value;
          return field.type + "?" + (field.value ? " " + field.value : "");
        }

        function drawTree() {
          const list = document.createDocumentFragment();
          fields.forEach((field, index) => {
            const item = make("div", "field h" + field.hue);
            item.dataset.field = String(index);
            item.tabIndex = index === 0 ? 0 : -1;
            item.setAttribute("role", "treeitem");
            item.setAttribute("aria-level", String(field.depth + 1));
            item.setAttribute("aria-selected", "false");
            const what = make("span", "what");
            for (const ancestor of ancestorsOf(field).slice(-8)) {
              const guide = make("span", "guide h" + fields[ancestor].hue);
              guide.setAttribute("aria-hidden", "true");
              what.append(guide);
            }
            const swatch = make("span", "swatch");
            swatch.setAttribute("aria-hidden", "true");
            what.append(swatch, make("span", "name", nameOf(field)));
            if (field.number !== undefined) what.append(make("span", "number", String(field.number)));
            const ids = badgesOf(field);
            if (ids.length) {
              const badges = make("span", "badges");
              for (const id of ids) badges.append(make("span", "badge", id));
              what.append(badges);
            }
            const value = make("span", "value", valueOf(field).slice(0, 120));
            if (isAround(field)) value.classList.add("message");
            if (field.guess) value.classList.add("guess");
            item.append(make("span", "offset", String(field.start)), what, value);
            items.push(item);
            list.append(item);
          });
          if (fields.length === 0) list.append(make("p", "empty", "No field is set."));
          tree.append(list);
        }

        function ancestorsOf(field) {
          const all = [];
          for (let index = field.parent; index >= 0; index = fields[index].parent) all.unshift(index);
          return all;
        }
        """#

    /// The panel that tells all about one field, or about the whole while there is none.
    static let detail = #"""
        const panel = document.getElementById("detail");

        function fault(badge, message, law, where, name) {
          const element = make(name, "fault");
          if (name === "button") element.type = "button";
          element.append(make("span", "badge", badge));
          const text = make("p", "", message);
          if (where) text.append(make("small", "hint", " " + where));
          element.append(text);
          if (law) element.append(make("p", "law", law));
          return element;
        }
        function faultsOf(field, name) {
          const all = (field.marks || []).map((mark) => {
            const where = mark.end > mark.offset + 1 ? `bytes ${mark.offset} to ${mark.end - 1}` : `byte ${mark.offset}`;
            const law = mark.rule ? `${mark.rule}: ${data.rules[mark.rule]}` : "a required field has to be there";
            const condition = mark.condition ? " (" + mark.condition + ")" : "";
            return fault(mark.rule ?? "missing", mark.message + condition, law, where, name);
          });
          if (field.kind === "unreadable" && field.value !== "") {
            all.unshift(fault("wire", field.value, "", `from byte ${field.start}`, name));
          }
          return all;
        }

        function term(list, name, ...content) {
          const value = make("dd");
          value.append(...content);
          list.append(make("dt", "", name), value);
        }

        function showField(index) {
          const field = fields[index];
          const body = make("div", "detail-body h" + field.hue);
          const head = make("div", "detail-head");
          const title = make("h3");
          const last = nameOf(field);
          const path = field.path || last;
          if (path.endsWith(last) && path !== last) {
            title.append(make("span", "around", path.slice(0, -last.length)), last);
          } else {
            title.append(path);
          }
          head.append(title);
          if (kept !== null) {
            const close = make("button", "close", "×");
            close.type = "button";
            close.setAttribute("aria-label", "Let go of the field");
            close.addEventListener("click", release);
            head.append(close);
          }
          const list = make("dl");
          describe(list, field);
          body.append(head, list);
          const faults = faultsOf(field, "div");
          if (faults.length) {
            const box = make("div", "faults");
            box.append(...faults);
            body.append(box);
          }
          panel.replaceChildren(body);
        }

        function describe(list, field) {
          const size = field.end - field.start;
          const range = make("small", "", ` 0x${hex(field.start, 4)}, ${size === 1 ? "1 byte" : size + " bytes"}`);
          if (field.number !== undefined) term(list, "Number", String(field.number));
          term(list, "Offset", String(field.start), range);
          if (field.wire && field.wire !== "?") {
            const length = field.length === undefined ? "" : `, length ${field.length}`;
            term(list, "Wire type", field.wire, make("small", "", length));
          }
          if (field.declared) {
            term(list, "Type", field.declared);
          } else if (field.type) {
            term(list, "Type", field.type, make("small", "", field.guess ? ", a guess" : ""));
          }
          if (field.value !== "" && field.kind !== "unreadable") term(list, "Value", field.value);
          if (size > 0 && field.start < count) term(list, "Bytes", partsOf(field));
        }

        function partsOf(field) {
          const parts = make("div", "parts");
          const add = (name, start, end, className) => {
            if (end <= start) return;
            const part = make("span", className);
            part.append(make("small", "", name), dump(start, end, 24));
            parts.append(part);
          };
          add("tag", field.start, field.tagEnd, "head");
          add("length", field.tagEnd, field.valueStart, "head");
          add(isAround(field) ? "content" : "value", field.valueStart, field.end, "");
          return parts;
        }

        function showOverview() {
          const body = make("div", "detail-body");
          const faulty = fields.map((field, index) => [field, index]).filter(([field]) => field.marks || isBroken(field));
          const text = make("div", "overview");
          text.append(make("h2", "", faulty.length ? "What is broken" : "Nothing is broken here"));
          const keys = wide.matches ? "Point at a byte or a field; a click keeps it. Arrow keys move." : "Tap a byte or a field.";
          text.append(make("p", "hint", keys));
          body.append(text);
          const box = make("div", "faults");
          for (const [field, index] of faulty.slice(0, 200)) {
            for (const button of faultsOf(field, "button")) {
              if (field.path) {
                const text = button.querySelector("p");
                text.prepend(make("strong", "", field.path + ": "));
              }
              button.addEventListener("click", () => keep(index, field.marks?.[0]?.offset ?? field.start, true));
              box.append(button);
            }
          }
          if (faulty.length) body.append(box);
          if (faulty.length > 200) body.append(make("p", "hint", `${faulty.length - 200} more`));
          panel.replaceChildren(body);
        }
        """#

    /// What is pointed at and what is kept, by mouse, finger and keyboard.
    static let selection = #"""
        /** A field and a byte: what is pointed at, and what stays when nothing is. */
        let pointed = null;
        let kept = null;
        let shown = null;
        let painted = null;

        function scrollWithin(box, element, margin) {
          const outer = box.getBoundingClientRect();
          const inner = element.getBoundingClientRect();
          if (inner.top < outer.top + margin) box.scrollTop -= outer.top + margin - inner.top;
          else if (inner.bottom > outer.bottom - margin) box.scrollTop += inner.bottom - outer.bottom + margin;
        }
        function showByte(byte) {
          if (byte >= count) return;
          const row = Math.floor(byte / columns);
          const block = grid.children[Math.floor(row / blockRows)];
          fill(block);
          const element = rendered.get(row);
          if (wide.matches) scrollWithin(grid, element, 30);
          else {
            const { top, bottom } = element.getBoundingClientRect();
            if (top < 20 || bottom > innerHeight * .5) scrollBy({ top: top - innerHeight * .25 });
          }
        }

        function paintRows(first, end) {
          if (!shown) return;
          const field = fields[shown.field];
          for (let index = first; index < end; index += 1) {
            const row = rendered.get(index);
            if (!row) continue;
            for (const element of row.querySelectorAll("[data-byte]")) {
              const byte = Number(element.dataset.byte);
              element.classList.toggle("on", byte >= field.start && byte < field.end);
              element.classList.toggle("at", byte === shown.byte && element.classList.contains("c"));
            }
            for (const bar of row.querySelectorAll(".bar")) bar.classList.toggle("on", bar.dataset.field === String(shown.field));
          }
        }

        function paint() {
          const target = pointed ?? kept;
          for (const row of rendered.values()) {
            for (const element of row.querySelectorAll(".on, .at")) element.classList.remove("on", "at");
          }
          if (painted !== null) {
            items[painted].classList.remove("on");
            items[painted].setAttribute("aria-selected", "false");
            for (let index = painted + 1; index < fields.length && fields[index].depth > fields[painted].depth; index += 1) {
              items[index].classList.remove("within");
            }
          }
          shown = target;
          painted = target?.field ?? null;
          panel.classList.toggle("kept", target !== null);
          document.body.classList.toggle("kept", target !== null);
          if (!target) return;
          const field = fields[target.field];
          paintRows(Math.floor(field.start / columns), Math.floor(Math.max(field.start, field.end - 1) / columns) + 1);
          items[painted].classList.add("on");
          items[painted].setAttribute("aria-selected", "true");
          for (let index = painted + 1; index < fields.length && fields[index].depth > field.depth; index += 1) {
            items[index].classList.add("within");
          }
        }

        function refresh() {
          const before = shown?.field;
          paint();
          if (!shown) showOverview();
          else if (shown.field !== before || !panel.querySelector("dl") || kept !== null) showField(shown.field);
        }
        function point(target) {
          if (target?.field === pointed?.field && target?.byte === pointed?.byte) return;
          pointed = target;
          refresh();
        }
        function keep(field, byte, scrolls) {
          pointed = null;
          kept = { field, byte };
          refresh();
          moveTabStop(field);
          if (byte >= 0 && byte < count) grid.setAttribute("aria-activedescendant", "b" + byte);
          if (scrolls) showByte(fields[field].start < count ? Math.max(byte, fields[field].start) : 0);
          if (wide.matches) scrollWithin(tree, items[field], 30);
        }
        function release() {
          kept = null;
          pointed = null;
          grid.removeAttribute("aria-activedescendant");
          refresh();
        }
        let tabStop = 0;
        function moveTabStop(field) {
          if (items[tabStop]) items[tabStop].tabIndex = -1;
          items[field].tabIndex = 0;
          tabStop = field;
        }

        /** What an event in the grid is about. */
        function targetIn(event) {
          const element = event.target.closest("[data-byte], [data-field]");
          if (!element) return null;
          if (element.dataset.field) return { field: Number(element.dataset.field), byte: -1 };
          const byte = Number(element.dataset.byte);
          return owner[byte] < 0 ? null : { field: owner[byte], byte };
        }
        for (const box of [grid, tree]) {
          box.addEventListener("pointerover", (event) => {
            if (event.pointerType === "touch") return;
            const target = targetIn(event);
            if (!target) return;
            point(target);
            if (!wide.matches) return;
            if (box === grid) scrollWithin(tree, items[target.field], 4);
          });
          box.addEventListener("pointerleave", () => point(null));
          box.addEventListener("click", (event) => {
            const target = targetIn(event);
            if (target) keep(target.field, target.byte, box === tree && wide.matches);
          });
        }

        grid.addEventListener("keydown", (event) => {
          const at = kept && kept.byte >= 0 ? kept.byte : -1;
          const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns, PageDown: columns * 16, PageUp: -columns * 16 };
          let next = null;
          if (event.key in steps) next = at < 0 ? 0 : at + steps[event.key];
          else if (event.key === "Home") next = event.ctrlKey ? 0 : at - (at % columns);
          else if (event.key === "End") next = event.ctrlKey ? count - 1 : at - (at % columns) + columns - 1;
          if (next === null || count === 0 || event.altKey) return;
          event.preventDefault();
          next = Math.min(Math.max(next, 0), count - 1);
          if (owner[next] >= 0) keep(owner[next], next, true);
        });
        tree.addEventListener("keydown", (event) => {
          const at = Number(event.target.closest("[data-field]")?.dataset.field ?? -1);
          if (at < 0) return;
          const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: fields.length - 1, ArrowLeft: fields[at].parent };
          let next = moves[event.key];
          if (event.key === "ArrowRight" && fields[at + 1]?.parent === at) next = at + 1;
          if (event.key === "Enter" || event.key === " ") next = at;
          if (next === undefined) return;
          event.preventDefault();
          if (next < 0 || next >= fields.length) return;
          keep(next, -1, true);
          items[next].focus({ preventScroll: wide.matches });
        });
        tree.addEventListener("focusin", (event) => {
          const at = Number(event.target.closest("[data-field]")?.dataset.field ?? -1);
          if (at >= 0 && event.target.matches(":focus-visible") && kept?.field !== at) keep(at, -1, true);
        });
        document.addEventListener("keydown", (event) => { if (event.key === "Escape") release(); });

        /** The buttons of the rules go from one broken place to the next. */
        for (const button of document.querySelectorAll("[data-rule]")) {
          button.addEventListener("click", () => {
            const rule = button.dataset.rule;
            const places = [];
            fields.forEach((field, index) => {
              for (const mark of field.marks || []) if (mark.rule === rule) places.push([index, mark.offset]);
            });
            if (places.length === 0) return;
            const now = places.findIndex(([index, byte]) => kept && kept.field === index && kept.byte === byte);
            const [index, byte] = places[(now + 1) % places.length];
            keep(index, byte, true);
          });
        }

        drawTree();
        layOut();
        showOverview();
        many.addEventListener("change", layOut);
        wide.addEventListener("change", () => { layOut(); refresh(); });
        """#
}
