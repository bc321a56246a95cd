/** The element editor: its name, category and rules, each saved when it is left. */
import { fill } from "./page";
import { categories, categoryName, change, elements, mark, Rows, say, sheets, suggest, type Element } from "./desk";

type Field = HTMLInputElement | HTMLSelectElement;

const fields = [...document.querySelectorAll<Field>("#fields [data-field]")];
const weekdays = [...document.querySelectorAll<HTMLInputElement>("#fields [data-weekday]")];
const link = document.getElementById("e-link") as HTMLInputElement;
const links = document.getElementById("links") as HTMLElement;

let current = "";
let rows: Rows;

function value(element: Element, field: string): string {
  const held = element[field as keyof Element];
  return Array.isArray(held) ? held.join(", ") : String(held);
}

function open(id: string): void {
  current = id;
  const element = elements.get(id);
  if (!element) {
    return;
  }
  for (const field of fields) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") {
      field.checked = value(element, field.dataset["field"] ?? "") === "true";
    } else {
      field.value = value(element, field.dataset["field"] ?? "");
    }
    mark(field, "");
  }
  const isPlace = categories.get(element.category)?.place ?? false;
  (document.getElementById("e-category") as HTMLSelectElement).disabled = isPlace;
  weekdays.forEach((day) => (day.checked = element.weekdaysOff.includes(day.value)));
  link.value = "";
  mark(link, "");
  (document.getElementById("element-name") as HTMLElement).textContent = element.name;
  showLinks(element);
  showSheets(element);
  suggest("link-names", [...elements.values()].filter((other) => other.id !== id).map((other) => other.name));
}

function showSheets(element: Element): void {
  const numbers = [...sheets.values()].filter((sheet) => sheet.elements.includes(element.id)).map((sheet) => sheet.number);
  (document.getElementById("needed-by") as HTMLElement).textContent = fill(say["sheets"], numbers.length, numbers.join(", "));
}

function showLinks(element: Element): void {
  links.replaceChildren(
    ...element.linked.map((id) => {
      const item = document.createElement("li");
      const name = document.createElement("span");
      name.textContent = elements.get(id)?.name ?? id;
      const remove = document.createElement("button");
      remove.type = "button";
      remove.textContent = "×";
      remove.setAttribute("aria-label", fill(say["unlink"], name.textContent));
      remove.addEventListener("click", () => put("linked", element.linked.filter((other) => other !== id).join(" "), link));
      item.append(name, remove);
      return item;
    }),
  );
}

function put(field: string, typed: string, place: Field): void {
  const id = current;
  void change("PATCH", `/elements/${encodeURIComponent(id)}`, { field, value: typed }, (sentence) => {
    if (id === current) {
      mark(place, sentence);
    }
  }).then((done) => {
    if (done && id === current) {
      mark(place, "");
    }
  });
}

function save(field: Field): void {
  const element = elements.get(current);
  const name = field.dataset["field"] ?? "";
  const typed = field instanceof HTMLInputElement && field.type === "checkbox" ? String(field.checked) : field.value;
  if (element && typed !== value(element, name)) {
    put(name, typed, field);
  } else {
    mark(field, "");
  }
}

function addLink(): void {
  const element = elements.get(current);
  const name = link.value.trim();
  if (!element || name === "") {
    return;
  }
  const other = [...elements.values()].find((one) => one.id !== current && one.name.toLowerCase() === name.toLowerCase());
  if (other) {
    link.value = "";
    put("linked", [...element.linked, other.id].join(" "), link);
  } else {
    mark(link, fill(say["needed"], name));
  }
}

function showRow(element: Element): void {
  const row = rows.of(element.id);
  if (!row) {
    return;
  }
  const cells: Record<string, string> = {
    boardId: element.boardId,
    name: element.name,
    rate: element.dailyRate,
    linked: element.linked.map((id) => elements.get(id)?.name ?? "").join(", "),
    off: weekdays
      .filter((day) => element.weekdaysOff.includes(day.value))
      .map((day) => day.closest("label")?.textContent?.trim() ?? "")
      .join(", "),
  };
  for (const [cell, words] of Object.entries(cells)) {
    const place = row.querySelector<HTMLElement>(`[data-cell=${cell}]`);
    if (place) {
      place.textContent = words;
    }
  }
  const category = row.querySelector<HTMLElement>("[data-cell=category] span");
  if (category) {
    category.textContent = categoryName(categories.get(element.category));
  }
  row.querySelector("circle")?.setAttribute("fill", categories.get(element.category)?.color ?? "");
  showRules(row, element);
}

function showRules(row: HTMLTableRowElement, element: Element): void {
  const words = (field: string): string =>
    document.querySelector<HTMLElement>(`#fields [data-field=${field}]`)?.dataset["short"] ?? "";
  const signs = (["hold", "drop", "minor"] as const)
    .filter((field) => element[field])
    .map((field) => {
      const sign = document.createElement("span");
      sign.className = field === "minor" ? "tag warn" : "tag";
      sign.textContent = words(field);
      return sign;
    });
  row.querySelector("[data-cell=rules]")?.replaceChildren(...signs.flatMap((sign) => [sign, " "]));
}

function remove(): void {
  const element = elements.get(current);
  const id = current;
  if (element && window.confirm(fill(say["remove-ask"], element.name))) {
    void change("DELETE", `/elements/${encodeURIComponent(id)}`, {}, (sentence) => mark(link, sentence)).then((done) => {
      if (done) {
        const row = rows.of(id);
        rows.step(1);
        row?.remove();
        if (rows.current() === undefined) {
          rows.showFirst();
        }
      }
    });
  }
}

export function start(): void {
  const table = document.getElementById("elements");
  if (!(table instanceof HTMLTableElement)) {
    return;
  }
  rows = new Rows(table, "element", open);
  fields.forEach((field) => field.addEventListener("change", () => save(field)));
  weekdays.forEach((day) =>
    day.addEventListener("change", () =>
      put("weekdaysOff", weekdays.filter((one) => one.checked).map((one) => one.value).join(" "), day),
    ),
  );
  link.addEventListener("change", addLink);
  document.getElementById("fields")?.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("remove")?.addEventListener("click", remove);
  document.addEventListener("breakdown", (event) => {
    const changed = (event as CustomEvent<string[]>).detail;
    changed.flatMap((id) => elements.get(id) ?? []).forEach(showRow);
    const element = elements.get(current);
    if (element && changed.includes(current)) {
      (document.getElementById("element-name") as HTMLElement).textContent = element.name;
      showLinks(element);
      fields
        .filter((field) => field !== document.activeElement && !field.hasAttribute("aria-invalid"))
        .forEach((field) => {
          if (!(field instanceof HTMLInputElement && field.type === "checkbox")) {
            field.value = value(element, field.dataset["field"] ?? "");
          }
        });
    }
  });
  rows.showFirst();
}
