/** The stripboard: strips are dragged; what an order costs and breaks is shown before the drop; undo and redo. */
import Sortable from "sortablejs";
import { offer } from "./alternatives";
import { dressBreak, Marks, showDay, tellWhy, type DayLine } from "./days";
import { ask, explain, words } from "./page";
import { followSearch } from "./search";

interface Order {
  units: string[][];
  boneyard: string[];
}

interface Count {
  amount: number;
  total: string;
  terms: { name: string; amount: number; text: string }[];
  paid: number;
  days: DayLine[];
  broken: string[];
  brokenCount: number;
  withoutDay: number;
  wrap: string;
  launch: string;
}

const board = document.getElementById("board") as HTMLElement;
const url = board.dataset["url"] ?? "";
const locked = board.dataset["locked"] === "true";
const say = words(board);
const units = [...board.querySelectorAll<HTMLOListElement>("ol[data-unit]")];
const boneyard = board.querySelector<HTMLOListElement>("ol[data-boneyard]") as HTMLOListElement;
const panel = document.getElementById("count") as HTMLElement;
const part = (name: string): HTMLElement => panel.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;

let revision = Number(board.dataset["revision"]);
let kept: Order = order();
let keptAmount = 0;
const done: Order[] = [];
const undone: Order[] = [];

const marks = new Marks(
  board,
  document.querySelector<HTMLInputElement>("input[name=from]") as HTMLInputElement,
  document.querySelector<HTMLInputElement>("input[name=to]") as HTMLInputElement,
);
for (const strip of board.querySelectorAll<HTMLElement>(".break")) {
  dressBreak(strip, locked, say);
}

function keys(list: HTMLElement): string[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > [data-key]")].map((strip) => strip.dataset["key"] ?? "");
}

function order(): Order {
  return { units: units.map(keys), boneyard: keys(boneyard) };
}

const same = (one: Order, other: Order): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Puts the strips where an order has them; day breaks come and go with it. */
function arrange(wanted: Order): void {
  const strips = new Map<string, HTMLElement>();
  for (const strip of board.querySelectorAll<HTMLElement>("[data-key]")) {
    const key = strip.dataset["key"] ?? "";
    if (key.startsWith("d:")) {
      strip.remove();
    } else {
      strips.set(key, strip);
    }
  }
  const fillList = (list: HTMLElement, rows: string[]) =>
    list.append(...rows.map((key) => (key.startsWith("d:") ? dayBreak(key) : (strips.get(key) as HTMLElement))));
  units.forEach((list, index) => fillList(list, wanted.units[index] ?? []));
  fillList(boneyard, wanted.boneyard);
}

function dayBreak(key: string): HTMLElement {
  const strip = document.createElement("li");
  strip.className = "strip-row break";
  strip.tabIndex = 0;
  strip.dataset["key"] = key;
  dressBreak(strip, locked, say);
  return strip;
}

function show(count: Count, before: number | null): void {
  part("total").textContent = count.total;
  const change = part("change");
  const difference = before === null ? 0 : count.amount - before;
  change.hidden = difference === 0;
  change.className = `tag ${difference < 0 ? "good" : "bad"}`;
  change.textContent = `${difference < 0 ? "▼" : "▲"} ${Math.abs(difference).toLocaleString()}`;
  part("terms").replaceChildren(
    ...count.terms.flatMap((term) => {
      const name = document.createElement("dt");
      name.textContent = term.name;
      const value = document.createElement("dd");
      value.textContent = term.text;
      return [name, value];
    }),
  );
  part("paid").textContent = String(count.paid);
  part("wrap").textContent = count.wrap;
  part("launch").textContent = count.launch;
  part("without-day").textContent = String(count.withoutDay);
  part("broken").hidden = count.brokenCount === 0;
  part("broken-count").textContent = String(count.brokenCount);
  part("broken")
    .querySelector("ul")
    ?.replaceChildren(
      ...count.broken.map((line) => {
        const item = document.createElement("li");
        item.textContent = line;
        return item;
      }),
    );
  const breaks = board.querySelectorAll<HTMLElement>("ol[data-unit] > .break");
  breaks.forEach((strip, index) => {
    showDay(strip, count.days[index], say);
  });
  marks.show();
}

let asking: AbortController | undefined;

/** What the order on the screen would cost; the newest question wins. */
async function check(): Promise<void> {
  asking?.abort();
  asking = new AbortController();
  try {
    show(await ask<Count>(`${url}/check`, "POST", order(), asking.signal), keptAmount);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) {
      explain(error, say["offline"] ?? "");
    }
  }
}

let saving: Promise<void> = Promise.resolve();

/** Keeps the order on the screen; goes back to the last kept one where that is refused. */
function keep(remember: "done" | "undone" | "nothing" = "done"): Promise<void> {
  const wanted = order();
  if (same(wanted, kept)) {
    return saving;
  }
  saving = saving.then(async () => {
    asking?.abort();
    try {
      const answer = await ask<{ revision: number; count: Count }>(url, "PUT", { revision, order: wanted });
      if (remember === "done") {
        done.push(kept);
        undone.splice(0);
      }
      revision = answer.revision;
      kept = wanted;
      show(answer.count, null);
      keptAmount = answer.count.amount;
    } catch (error) {
      arrange(kept);
      await check();
      explain(error, say["offline"] ?? "");
    }
    showSteps();
  });
  return saving;
}

function showSteps(): void {
  part("undo").toggleAttribute("disabled", done.length === 0);
  part("redo").toggleAttribute("disabled", undone.length === 0);
}

async function step(from: Order[], to: Order[]): Promise<void> {
  await saving;
  const wanted = from.pop();
  if (wanted !== undefined) {
    to.push(kept);
    arrange(wanted);
    await keep("nothing");
  }
}

const undo = (): Promise<void> => step(done, undone);
const redo = (): Promise<void> => step(undone, done);

/** Alt and an arrow moves a strip, Alt and Delete sends it to the boneyard and back. */
function moveByKey(strip: HTMLElement, key: string): boolean {
  if (key === "ArrowUp" && strip.previousElementSibling) {
    strip.previousElementSibling.before(strip);
  } else if (key === "ArrowDown" && strip.nextElementSibling) {
    strip.nextElementSibling.after(strip);
  } else if (key === "Delete" && !(strip.dataset["key"] ?? "").startsWith("d:")) {
    (strip.parentElement === boneyard ? (units[0] as HTMLElement) : boneyard).append(strip);
  } else {
    return false;
  }
  strip.focus();
  return true;
}

function listen(): void {
  for (const list of [...units, boneyard]) {
    Sortable.create(list, {
      group: { name: "strips", put: (to, _, strip) => to.el !== boneyard || !strip.classList.contains("break") },
      animation: 80,
      ghostClass: "ghost",
      filter: ".remove, .mark",
      preventOnFilter: false,
      scrollSensitivity: 80,
      scrollSpeed: 18,
      onChange: () => void check(),
      onEnd: () => void keep(),
    });
  }
  board.addEventListener("keydown", (event) => {
    const strip = event.target as HTMLElement;
    if (event.altKey && strip.matches("[data-key]") && moveByKey(strip, event.key)) {
      event.preventDefault();
      void keep();
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      void (event.shiftKey ? redo() : undo());
    }
  });
  part("undo").addEventListener("click", () => void undo());
  part("redo").addEventListener("click", () => void redo());
  board.addEventListener("click", (event) => {
    const target = event.target as HTMLElement;
    if (target.matches(".remove")) {
      target.closest("[data-key]")?.remove();
      void keep();
    }
    if (target.matches("[data-add-break]")) {
      const list = units[Number(target.dataset["of"])] as HTMLElement;
      list.append(dayBreak("d:"));
      void keep();
    }
  });
}

/** Shows the search; then the board it left, or the boards it offers. */
function follow(number: number, limit: number, wantsOffers: boolean): void {
  const run = `/api/board-runs/${number}`;
  const against = url.slice(url.lastIndexOf("/") + 1);
  const box = document.querySelector("[data-search]") as HTMLElement;
  box.hidden = false;
  for (const part of box.querySelectorAll<HTMLElement>("[data-progress], [data-stop]")) {
    part.hidden = wantsOffers;
  }
  followSearch(
    box,
    { events: `${run}/events`, stop: `${run}/stop`, limit, elapsed: 0 },
    { ...say, seconds: "s" },
    (next) => window.location.assign(`${next}&against=${against}`),
    () => wantsOffers && void offer(document.querySelector("[data-alternatives]") as HTMLElement, run, against, say),
  );
}

const form = document.querySelector<HTMLFormElement>("form[data-optimize]");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  await saving;
  const wish = new FormData(form);
  const seconds = Number(wish.get("seconds"));
  const alternatives = (event.submitter as HTMLButtonElement | null)?.value === "alternatives";
  const day = (name: string): string | null => String(wish.get(name) ?? "") || null;
  try {
    const range = { from: day("from"), to: day("to") };
    const run = await ask<{ number: number }>(`${url}/runs`, "POST", { seconds, ...range, alternatives });
    follow(run.number, seconds, alternatives);
  } catch (error) {
    explain(error, say["offline"] ?? "");
  }
});

tellWhy(board, url, () => saving, say["offline"] ?? "");

void ask<{ revision: number; count: Count }>(url)
  .then((answer) => {
    revision = answer.revision;
    keptAmount = answer.count.amount;
    show(answer.count, null);
    if (!locked) {
      listen();
    }
  })
  .catch((error: unknown) => explain(error, say["offline"] ?? ""));

