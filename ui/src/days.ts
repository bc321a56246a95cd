/** The day heads of a stripboard: they tell why their day is where it is, and mark the days that a search may change. */
import { ask, explain, fill } from "./page";

interface Why {
  head: string;
  sentence: string;
  moves: { to: string; change: string; isBetter: boolean; terms: string; broken: string[] }[];
}

export interface DayLine {
  label: string;
  load: string;
  date: string;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Fills a day break with its mark, its day, its load and, where strips may move, the button that removes it. */
export function dressBreak(strip: HTMLElement, locked: boolean, say: Record<string, string>): void {
  const mark = element("input", "mark");
  mark.type = "checkbox";
  const day = element("button", "quiet day");
  day.type = "button";
  day.title = say["why"] ?? "";
  strip.replaceChildren(mark, day, element("span", "load"));
  if (!locked) {
    const remove = element("button", "quiet remove", "×");
    remove.type = "button";
    remove.setAttribute("aria-label", say["remove-break"] ?? "");
    strip.append(remove);
  }
}

export function showDay(strip: HTMLElement, line: DayLine | undefined, say: Record<string, string>): void {
  const label = line?.label ?? "";
  const day = strip.querySelector<HTMLElement>(".day") as HTMLElement;
  day.textContent = label;
  day.setAttribute("aria-label", `${label}: ${say["why"] ?? ""}`);
  (strip.querySelector(".load") as HTMLElement).textContent = line?.load ?? "";
  strip.dataset["date"] = line?.date ?? "";
  strip.setAttribute("aria-label", `${label} ${line?.load ?? ""}`);
  strip.querySelector(".mark")?.setAttribute("aria-label", fill(say["mark"], label));
}

/** Pressing the day of a break shows what would rise, fall and break if the day moved. */
export function tellWhy(board: HTMLElement, url: string, ready: () => Promise<void>, offline: string): void {
  const panel = document.getElementById("why") as HTMLElement;
  const part = (name: string): HTMLElement => panel.querySelector<HTMLElement>(`[data-why-${name}]`) as HTMLElement;
  board.addEventListener("click", async (event) => {
    const day = (event.target as HTMLElement).closest<HTMLElement>(".break .day");
    const date = day?.closest<HTMLElement>(".break")?.dataset["date"] ?? "";
    if (date === "") {
      return;
    }
    await ready();
    try {
      const why = await ask<Why>(`${url}/why?date=${date}`);
      part("head").textContent = why.head;
      part("sentence").textContent = why.sentence;
      part("moves").replaceChildren(...why.moves.map(moveLine));
      panel.hidden = false;
      part("head").focus();
      panel.scrollIntoView({ block: "nearest" });
    } catch (error) {
      explain(error, offline);
    }
  });
}

function moveLine(move: Why["moves"][number]): HTMLLIElement {
  const line = element("li", "");
  line.append(`→ ${move.to} `, element("span", `tag ${move.isBetter ? "good" : "bad"}`, move.change));
  if (move.terms !== "") {
    line.append(element("div", "soft", move.terms));
  }
  for (const broken of move.broken) {
    line.append(element("div", "broken", `✗ ${broken}`));
  }
  return line;
}

/** Ticked days and all between them are what a search may change; the two dates of the form say the same. */
export class Marks {
  constructor(
    private readonly board: HTMLElement,
    private readonly from: HTMLInputElement,
    private readonly to: HTMLInputElement,
  ) {
    board.addEventListener("click", (event) => {
      const target = event.target as HTMLElement;
      const strip = target.closest<HTMLElement>(".break");
      const isMark = target.matches(".mark");
      if (strip && (isMark || (event.shiftKey && !target.matches(".day, .remove")))) {
        this.toggle(strip.dataset["date"] ?? "", isMark ? (target as HTMLInputElement).checked : true);
      }
    });
    for (const input of [from, to]) {
      input.addEventListener("change", () => this.show());
    }
  }

  /** A tick lengthens the range to its day; taking one away ends the range before its day, or after it at its start. */
  private toggle(date: string, ticked: boolean): void {
    const { from, to } = this;
    if (ticked) {
      from.value = from.value === "" || date < from.value ? date : from.value;
      to.value = to.value === "" || date > to.value ? date : to.value;
    } else {
      const inside = this.dates().filter((one) => one >= from.value && one <= to.value);
      const left = date === from.value ? inside.filter((one) => one > date) : inside.filter((one) => one < date);
      from.value = left[0] ?? "";
      to.value = left.at(-1) ?? "";
    }
    this.show();
  }

  private breaks(): HTMLElement[] {
    return [...this.board.querySelectorAll<HTMLElement>("ol[data-unit] > .break")];
  }

  private dates(): string[] {
    return [...new Set(this.breaks().map((strip) => strip.dataset["date"] ?? ""))].filter((date) => date !== "").sort();
  }

  /** Ticks the days of the range, and shades their strips. */
  show(): void {
    const { from, to } = this;
    const has = (date: string): boolean => from.value !== "" && to.value !== "" && date >= from.value && date <= to.value;
    for (const list of this.board.querySelectorAll<HTMLElement>("ol[data-unit]")) {
      let marked = false;
      for (const strip of [...list.querySelectorAll<HTMLElement>(":scope > [data-key]")].reverse()) {
        if (strip.classList.contains("break")) {
          marked = has(strip.dataset["date"] ?? "");
          (strip.querySelector(".mark") as HTMLInputElement).checked = marked;
        }
        strip.classList.toggle("marked", marked);
      }
    }
  }
}
