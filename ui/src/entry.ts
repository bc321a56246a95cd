/** Fast entry: a category's beginning and a name, or only a name that is known; arrows and Enter choose. */
import { categories, categoryName, dot, elements, say, type Category, type Element } from "./desk";
import { fill } from "./page";

export interface Choice {
  category: number;
  name: string;
  known: Element | undefined;
}

const most = 9;

const folded = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/** The first category whose name in either language begins with a word. */
function begins(word: string): Category | undefined {
  const start = folded(word);
  return [...categories.values()]
    .filter((category) => !category.place)
    .sort((one, other) => one.number - other.number)
    .find((category) => folded(category.name.english).startsWith(start) || folded(category.name.korean).startsWith(start));
}

function known(category: number | undefined, start: string): Element[] {
  const text = folded(start);
  const fits = [...elements.values()].filter(
    (element) =>
      (category === undefined ? !categories.get(element.category)?.place : element.category === category) &&
      folded(element.name).includes(text),
  );
  const rank = (element: Element): number => {
    const name = folded(element.name);
    return name === text ? 0 : name.startsWith(text) ? 1 : 2;
  };
  return fits.sort((one, other) => rank(one) - rank(other)).slice(0, most);
}

/** What a typed line may mean, the likeliest first. */
export function choices(typed: string, lastCategory: number): Choice[] {
  const line = typed.trim().replace(/\s+/g, " ");
  if (line === "") {
    return [];
  }
  const all: Choice[] = [];
  const add = (category: number, name: string, element?: Element): void => {
    if (!all.some((one) => one.category === category && folded(one.name) === folded(name))) {
      all.push({ category, name, known: element });
    }
  };
  const addKnown = (found: Element[]): void => found.forEach((element) => add(element.category, element.name, element));
  const space = line.search(/[ :]/);
  const category = space > 0 ? begins(line.slice(0, space)) : undefined;
  const rest = space > 0 ? line.slice(space + 1).replace(/^[ :]+/, "") : "";
  const exact = known(undefined, line).filter((element) => folded(element.name) === folded(line));
  addKnown(exact);
  if (category && rest !== "") {
    const inside = known(category.number, rest);
    addKnown(inside.filter((element) => folded(element.name).startsWith(folded(rest))));
    add(category.number, rest);
    addKnown(inside);
  }
  addKnown(known(undefined, line));
  add(lastCategory, line);
  return all.slice(0, most);
}

/** A text field with its choices. */
export class Entry {
  private shown: Choice[] = [];
  private at = 0;

  constructor(
    private readonly field: HTMLInputElement,
    private readonly list: HTMLElement,
    private readonly lastCategory: () => number,
    private readonly choose: (choice: Choice) => void,
  ) {
    field.addEventListener("input", () => this.show());
    field.addEventListener("blur", () => window.setTimeout(() => this.hide(), 150));
    field.addEventListener("keydown", (event) => this.key(event));
    list.addEventListener("mousedown", (event) => {
      const index = [...list.children].indexOf((event.target as globalThis.Element).closest("li") as HTMLElement);
      event.preventDefault();
      this.take(index);
    });
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (this.shown.length === 0) {
        this.show();
      }
      this.take(this.at);
    } else if (event.key === "Escape") {
      this.hide();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.shown.length > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.at = (this.at + step + this.shown.length) % this.shown.length;
      this.point();
    }
  }

  private take(index: number): void {
    const choice = this.shown[index];
    if (choice) {
      this.field.value = "";
      this.hide();
      this.choose(choice);
    }
  }

  private hide(): void {
    this.shown = [];
    this.list.hidden = true;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  private show(): void {
    this.shown = choices(this.field.value, this.lastCategory());
    this.at = 0;
    this.list.replaceChildren(
      ...this.shown.map((choice, index) => {
        const item = document.createElement("li");
        item.id = `choice-${index}`;
        item.setAttribute("role", "option");
        const category = categories.get(choice.category);
        const name = document.createElement("strong");
        name.textContent = choice.name;
        const where = document.createElement("small");
        where.textContent = `${categoryName(category)} · ${fill(say[choice.known ? "known" : "new"])}`;
        item.append(dot(category), name, " ", where);
        return item;
      }),
    );
    this.list.hidden = this.shown.length === 0;
    this.field.setAttribute("aria-expanded", String(this.shown.length > 0));
    this.point();
  }

  private point(): void {
    [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === this.at)));
    if (this.shown.length > 0) {
      this.field.setAttribute("aria-activedescendant", `choice-${this.at}`);
      this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
    }
  }
}
