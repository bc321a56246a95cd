/** A breakdown in the browser: what the server keeps of it, and changes on their way there, one after the other. */
import { ask, explain, Refused, toast, words } from "./page";

export interface Category {
  number: number;
  name: { english: string; korean: string };
  color: string;
  place: boolean;
}

export interface Sheet {
  id: string;
  number: string;
  setting: string;
  set: string;
  location: string;
  time: string;
  scriptDay: string;
  unit: string;
  pages: string;
  estimated: boolean;
  minutes: number;
  minutesSaid: boolean;
  synopsis: string;
  notes: string;
  elements: string[];
}

export interface Element {
  id: string;
  name: string;
  category: number;
  boardId: string;
  hold: boolean;
  drop: boolean;
  leastDropDays: number;
  weekdaysOff: string[];
  daysOff: string[];
  linked: string[];
  dailyRate: string;
  minor: boolean;
}

interface Whole {
  revision: number;
  categories: Category[];
  sheets: Sheet[];
  elements: Element[];
}

interface Change extends Whole {
  gone: string[];
}

const box = document.getElementById("desk") as HTMLElement;
const status = document.getElementById("saved") as HTMLElement;

export const say = words(box);
export const api = box.dataset["api"] ?? "";
export const sheets = new Map<string, Sheet>();
export const elements = new Map<string, Element>();
export const categories = new Map<number, Category>();

let revision = 0;
let waiting = 0;
let queue: Promise<unknown> = Promise.resolve();

export async function load(): Promise<void> {
  const whole = await ask<Whole>(api);
  revision = whole.revision;
  whole.categories.forEach((category) => categories.set(category.number, category));
  whole.sheets.forEach((sheet) => sheets.set(sheet.id, sheet));
  whole.elements.forEach((element) => elements.set(element.id, element));
}

/** Asks once the changes before are through, over the revision they led to; false where it was refused. */
export function change(
  method: "PATCH" | "POST" | "DELETE",
  path: string,
  body: Record<string, unknown>,
  refused: (sentence: string) => void,
): Promise<boolean> {
  waiting++;
  status.textContent = say["saving"] ?? "";
  const asked = queue.then(async () => {
    try {
      const done =
        method === "DELETE"
          ? await ask<Change>(`${api}${path}?revision=${revision}`, method)
          : await ask<Change>(`${api}${path}`, method, { ...body, revision });
      take(done);
      return true;
    } catch (error) {
      refuse(error, refused);
      return false;
    } finally {
      waiting--;
      if (waiting === 0) {
        status.textContent = (say["saved"] ?? "").replace("{0}", String(revision));
      }
    }
  });
  queue = asked;
  return asked;
}

function take(done: Change): void {
  revision = done.revision;
  done.categories.forEach((category) => categories.set(category.number, category));
  done.elements.forEach((element) => elements.set(element.id, element));
  done.gone.forEach((id) => elements.delete(id));
  done.sheets.forEach((sheet) => sheets.set(sheet.id, sheet));
  document.dispatchEvent(
    new CustomEvent<string[]>("breakdown", { detail: [...done.sheets, ...done.elements].map((one) => one.id).concat(done.gone) }),
  );
}

function refuse(error: unknown, refused: (sentence: string) => void): void {
  if (error instanceof Refused && error.problem.status === 409) {
    toast("bad", error.problem.detail, [], [say["reload"] ?? "", () => window.location.reload()]);
    refused(error.problem.detail);
  } else if (error instanceof Refused) {
    refused(error.problem.detail || error.problem.title);
  } else {
    explain(error, say["offline"] ?? "");
    refused(say["offline"] ?? "");
  }
}

/** A small round sign in a category's color; its name always stands beside it. */
export function dot(category: Category | undefined): HTMLElement {
  const sign = document.createElement("i");
  sign.className = "dot";
  sign.style.background = category?.color ?? "";
  return sign;
}

export function categoryName(category: Category | undefined): string {
  return category ? (document.documentElement.lang === "ko" ? category.name.korean : category.name.english) : "";
}

/** Says below a field what is wrong with it; an empty sentence takes it away. */
export function mark(field: HTMLElement, sentence: string): void {
  const place = field.closest(".field")?.querySelector<HTMLElement>(".error");
  if (sentence === "") {
    field.removeAttribute("aria-invalid");
  } else {
    field.setAttribute("aria-invalid", "true");
  }
  if (place) {
    place.id ||= `${field.id}-error`;
    place.textContent = sentence;
    place.hidden = sentence === "";
    field.setAttribute("aria-describedby", place.id);
  } else if (sentence !== "") {
    toast("bad", sentence);
  }
}

/** Options of a list of known words, most used first. */
export function suggest(list: string, all: Iterable<string>): void {
  const counts = new Map<string, number>();
  for (const one of all) {
    if (one !== "") {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  const options = [...counts.entries()].sort((one, other) => other[1] - one[1]).map(([word]) => {
    const option = document.createElement("option");
    option.value = word;
    return option;
  });
  document.getElementById(list)?.replaceChildren(...options);
}

/** The rows of a table through which keys and buttons lead. */
export class Rows {
  constructor(
    private readonly table: HTMLTableElement,
    private readonly key: string,
    private readonly open: (id: string) => void,
  ) {
    table.addEventListener("click", (event) => {
      const row = (event.target as globalThis.Element).closest<HTMLTableRowElement>("tbody tr");
      if (row) {
        this.show(row);
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        this.step(event.key === "ArrowDown" ? 1 : -1);
      }
    });
    for (const button of document.querySelectorAll<HTMLElement>("[data-step]")) {
      button.addEventListener("click", () => this.step(Number(button.dataset["step"])));
    }
  }

  all(): HTMLTableRowElement[] {
    return [...this.table.tBodies[0]!.rows];
  }

  of(id: string): HTMLTableRowElement | undefined {
    return this.all().find((row) => row.dataset[this.key] === id);
  }

  current(): string | undefined {
    return this.table.querySelector<HTMLElement>("tr[aria-selected=true]")?.dataset[this.key];
  }

  /** What was typed last is saved before the next row opens. */
  step(by: number): void {
    const rows = this.all();
    const at = rows.findIndex((row) => row.getAttribute("aria-selected") === "true");
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next && rows.indexOf(next) !== at) {
      this.show(next);
    }
  }

  show(row: HTMLTableRowElement): void {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.dispatchEvent(new Event("change"));
    }
    this.table.querySelector("tr[aria-selected=true]")?.removeAttribute("aria-selected");
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    const id = row.dataset[this.key] ?? "";
    history.replaceState(null, "", `#${encodeURIComponent(id)}`);
    this.open(id);
  }

  /** The row that the address names, or else the first. */
  showFirst(): void {
    const named = this.of(decodeURIComponent(window.location.hash.slice(1)));
    const first = named ?? this.all()[0];
    if (first) {
      this.show(first);
    }
  }
}
