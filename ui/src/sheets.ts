/** The sheet editor: fields that save themselves, fast entry of elements, and words of the scene that become elements. */
import { ask, fill } from "./page";
import { paragraphs, type Line } from "./play";
import {
  api, categories, categoryName, change, dot, elements, mark, Rows, say, sheets, suggest, type Element, type Sheet,
} from "./desk";
import { Entry } from "./entry";

const props = 104;
const cast = 100;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fields = [...document.querySelectorAll<Field>("#fields [data-field]")];
const needed = document.getElementById("needed") as HTMLElement;
const play = document.getElementById("play") as HTMLElement;
const tagger = document.getElementById("tagger") as HTMLFormElement;
const tagCategory = document.getElementById("tag-category") as HTMLSelectElement;
const tagged = document.getElementById("tagged") as HTMLElement;
const quick = document.getElementById("quick") as HTMLInputElement;
const texts = new Map<string, Promise<Line[]>>();

let current = "";
let lastCategory = props;
let rows: Rows;

function value(sheet: Sheet, field: string): string {
  if (field === "minutes") {
    return sheet.minutesSaid ? String(sheet.minutes) : "";
  }
  return String(sheet[field as keyof Sheet]);
}

function open(id: string): void {
  current = id;
  const sheet = sheets.get(id);
  if (!sheet) {
    return;
  }
  for (const field of fields) {
    field.value = value(sheet, field.dataset["field"] ?? "");
    mark(field, "");
    if (field.dataset["field"] === "minutes" && field instanceof HTMLInputElement) {
      field.placeholder = fill(say["estimated"], sheet.minutes);
    }
  }
  mark(quick, "");
  showNeeded(sheet);
  showName(sheet);
  void showText(id);
}

function showName(sheet: Sheet): void {
  const name = document.getElementById("sheet-name") as HTMLElement;
  const list = [...sheets.keys()];
  name.textContent = `${sheet.number} · ${sheet.set}`;
  name.title = fill(say["of"], list.indexOf(sheet.id) + 1, list.length);
}

function needs(sheet: Sheet): Element[] {
  return sheet.elements.flatMap((id) => elements.get(id) ?? []);
}

function showNeeded(sheet: Sheet): void {
  const groups = new Map<number, Element[]>();
  needs(sheet).forEach((element) => groups.set(element.category, [...(groups.get(element.category) ?? []), element]));
  needed.replaceChildren(
    ...[...groups.entries()]
      .sort(([one], [other]) => one - other)
      .map(([number, members]) => {
        const group = document.createElement("section");
        const category = categories.get(number);
        const heading = document.createElement("h3");
        heading.append(dot(category), categoryName(category));
        const list = document.createElement("ul");
        list.className = "chips";
        list.append(...members.map((element) => chip(sheet, element)));
        group.append(heading, list);
        return group;
      }),
  );
  if (groups.size === 0) {
    needed.textContent = say["nobody"] ?? "";
  }
}

function chip(sheet: Sheet, element: Element): HTMLLIElement {
  const item = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = element.boardId === "" ? element.name : `${element.boardId}. ${element.name}`;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "×";
  remove.setAttribute("aria-label", fill(say["remove"], element.name));
  remove.addEventListener("click", () => {
    const path = `/sheets/${encodeURIComponent(sheet.id)}/elements/${encodeURIComponent(element.id)}`;
    void change("DELETE", path, {}, (sentence) => mark(quick, sentence));
    quick.focus();
  });
  item.append(name, remove);
  return item;
}

function need(category: number, name: string, place: HTMLElement): Promise<boolean> {
  lastCategory = category;
  mark(place, "");
  const path = `/sheets/${encodeURIComponent(current)}/elements`;
  return change("POST", path, { category, name }, (sentence) => mark(place, sentence));
}

function save(field: Field): void {
  const sheet = sheets.get(current);
  const name = field.dataset["field"] ?? "";
  if (!sheet || field.value === value(sheet, name)) {
    mark(field, "");
    return;
  }
  const id = current;
  void change("PATCH", `/sheets/${encodeURIComponent(id)}`, { field: name, value: field.value }, (sentence) => {
    if (id === current) {
      mark(field, sentence);
    }
  }).then((done) => {
    if (done && id === current) {
      mark(field, "");
    }
  });
}

function showRow(sheet: Sheet): void {
  const row = rows.of(sheet.id);
  if (!row) {
    return;
  }
  const all = needs(sheet);
  const people = all.filter((element) => element.category === cast);
  const words: Record<string, string> = {
    setting: document.querySelector(`#f-setting option[value=${sheet.setting}]`)?.textContent?.replace("–", "") ?? "",
    set: sheet.set,
    time: sheet.time,
    scriptDay: sheet.scriptDay,
    pages: sheet.pages,
    minutes: String(sheet.minutes),
    cast: people.map((element) => element.boardId || element.name).join(", "),
    others: String(all.length - people.length),
  };
  for (const cell of row.querySelectorAll<HTMLElement>("[data-cell]")) {
    cell.textContent = words[cell.dataset["cell"] ?? ""] ?? "";
  }
  const button = row.querySelector("button");
  if (button) {
    button.textContent = sheet.number;
  }
}

function lists(): void {
  suggest("sets", [...sheets.values()].map((sheet) => sheet.set));
  suggest("locations", [...sheets.values()].map((sheet) => sheet.location));
  suggest("times", [...sheets.values()].map((sheet) => sheet.time));
  suggest("units", [...sheets.values()].map((sheet) => sheet.unit));
}

function text(id: string): Promise<Line[]> {
  const known = texts.get(id);
  if (known) {
    return known;
  }
  const asked = ask<Line[]>(`${api}/sheets/${encodeURIComponent(id)}/text`).catch(() => {
    texts.delete(id);
    return [];
  });
  texts.set(id, asked);
  return asked;
}

/** Also asks for the next scene, which is likely wanted next. */
async function showText(id: string): Promise<void> {
  tagger.hidden = true;
  const lines = await text(id);
  if (id !== current) {
    return;
  }
  if (lines.length === 0) {
    play.textContent = say["no-text"] ?? "";
    return;
  }
  play.replaceChildren(...paragraphs(lines));
  play.scrollTop = 0;
  highlight();
  const keys = [...sheets.keys()];
  const next = keys[keys.indexOf(id) + 1];
  if (next !== undefined) {
    void text(next);
  }
}

/** Underlines what the sheet needs, in the color of its category. */
function highlight(): void {
  const sheet = sheets.get(current);
  if (!sheet) {
    return;
  }
  play.querySelectorAll("mark").forEach((one) => one.replaceWith(...one.childNodes));
  play.normalize();
  const names = needs(sheet)
    .filter((element) => element.name.length > 1)
    .sort((one, other) => other.name.length - one.name.length);
  for (const paragraph of play.querySelectorAll("p")) {
    names.forEach((element) => underline(paragraph, element));
  }
}

function underline(paragraph: HTMLElement, element: Element): void {
  const name = element.name.toLowerCase();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.tagName === "MARK" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.textContent ?? "").toLowerCase();
    for (let at = words.indexOf(name); at >= 0 && words.length === (node.textContent ?? "").length; at = words.indexOf(name, at + 1)) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(words.charAt(at - 1))) {
        continue;
      }
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + name.length);
      found.push(range);
    }
  }
  for (const range of found.reverse()) {
    const sign = document.createElement("mark");
    sign.style.borderColor = categories.get(element.category)?.color ?? "";
    sign.title = categoryName(categories.get(element.category));
    range.surroundContents(sign);
  }
}

/** Offers to make an element of the words that are selected. */
function offer(): void {
  const selection = window.getSelection();
  const words = selection?.toString().trim().replace(/\s+/g, " ") ?? "";
  const inside = selection?.anchorNode && play.contains(selection.anchorNode) && play.contains(selection.focusNode);
  if (!inside || words === "" || words.length > 100) {
    return;
  }
  tagged.textContent = words;
  tagCategory.value = String(lastCategory === cast ? props : lastCategory);
  tagger.hidden = false;
  tagCategory.focus();
}

export function start(): void {
  rows = new Rows(document.getElementById("sheets") as HTMLTableElement, "sheet", open);
  fields.forEach((field) => field.addEventListener("change", () => save(field)));
  document.getElementById("fields")?.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("entry")?.addEventListener("submit", (event) => event.preventDefault());
  new Entry(
    quick,
    document.getElementById("choices") as HTMLElement,
    () => lastCategory,
    (choice) => void need(choice.category, choice.name, quick),
  );
  play.addEventListener("mouseup", offer);
  play.addEventListener("keyup", (event) => {
    if (event.shiftKey || event.key === "Enter") {
      offer();
    }
  });
  tagger.addEventListener("submit", (event) => {
    event.preventDefault();
    tagger.hidden = true;
    void need(Number(tagCategory.value), tagged.textContent ?? "", tagCategory);
  });
  tagger.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      tagger.hidden = true;
      play.focus();
    }
  });
  document.addEventListener("breakdown", (event) => {
    const changed = (event as CustomEvent<string[]>).detail;
    changed.flatMap((id) => sheets.get(id) ?? []).forEach(showRow);
    const sheet = sheets.get(current);
    if (sheet && changed.includes(current)) {
      showNeeded(sheet);
      showName(sheet);
      highlight();
      fields
        .filter((field) => field !== document.activeElement && !field.hasAttribute("aria-invalid"))
        .forEach((field) => (field.value = value(sheet, field.dataset["field"] ?? "")));
    }
    lists();
  });
  lists();
  rows.showFirst();
}
