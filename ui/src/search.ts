/** Follows a running search: its curve, its time, its ending; leaving the page does not end it. */
import { progressChart } from "./charts";
import { ask, explain, fill } from "./page";

interface Point {
  seconds: number;
  best: number | null;
  bound: number;
  gap: number | null;
}

/** How a search ended, and where its answer is to be seen. */
export interface Ending {
  sentence: string;
  next: string | null;
}

/** Where a search is followed and stopped, and how long it has run. */
export interface Search {
  events: string;
  stop: string;
  limit: number;
  elapsed: number;
}

/** Shows the search in the parts of `panel` until it ends; the best answer so far stays when somebody stops it. */
export function followSearch(
  panel: HTMLElement,
  search: Search,
  say: Record<string, string>,
  ended: (next: string) => void,
  endedHere: () => void = () => {},
): void {
  const draw = progressChart(panel.querySelector<HTMLElement>("[data-progress]") as HTMLElement, {
    best: say["best"] ?? "",
    bound: say["bound"] ?? "",
    seconds: say["seconds"] ?? "",
  });
  const status = panel.querySelector<HTMLElement>("[data-status]") as HTMLElement;
  const spoken = panel.querySelector<HTMLElement>("[data-spoken]") as HTMLElement;
  const bar = panel.querySelector("progress") as HTMLProgressElement;
  const started = performance.now() - search.elapsed * 1000;
  const points: Point[] = [];
  let saidAt = 0;
  bar.max = search.limit;

  const show = () => {
    const seconds = (performance.now() - started) / 1000;
    const last = points.at(-1);
    const found = last && last.best !== null;
    const sentence = found
      ? fill(say["found"], Math.floor(seconds), search.limit, ((last.gap ?? 0) * 100).toFixed(2))
      : fill(say["searching"], Math.floor(seconds), search.limit);
    status.textContent = sentence;
    bar.value = Math.min(seconds, search.limit);
    if (performance.now() - saidAt > 5000) {
      saidAt = performance.now();
      spoken.textContent = sentence;
    }
    draw(last ? [...points, { ...last, seconds: Math.max(seconds, last.seconds) }] : []);
  };
  const ticking = window.setInterval(show, 500);
  const source = new EventSource(search.events);
  source.addEventListener("progress", (event) => {
    points.push(JSON.parse((event as MessageEvent<string>).data) as Point);
  });
  source.addEventListener("open", () => points.splice(0));
  source.addEventListener("done", (event) => {
    const ending = JSON.parse((event as MessageEvent<string>).data) as Ending;
    source.close();
    window.clearInterval(ticking);
    show();
    status.textContent = ending.sentence;
    spoken.textContent = ending.sentence;
    if (ending.next !== null) {
      ended(ending.next);
    } else {
      endedHere();
    }
  });

  const stop = panel.querySelector<HTMLFormElement>("form[data-stop]");
  stop?.addEventListener("submit", async (event) => {
    event.preventDefault();
    stop.querySelector("button")?.setAttribute("disabled", "");
    try {
      await ask(search.stop, "POST");
    } catch (error) {
      explain(error, say["offline"] ?? "");
    }
  });
}
