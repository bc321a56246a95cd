/** Follows a running plan: a reload or a second tab joins the same run, and leaving does not end it. */
import { progressChart } from "./charts";
import { ask, explain, fill, words } from "./page";

interface Point {
  seconds: number;
  best: number | null;
  bound: number;
  gap: number | null;
}

interface Ending {
  sentence: string;
  next: string | null;
}

function follow(panel: HTMLElement): void {
  const say = words(panel);
  const draw = progressChart(panel.querySelector<HTMLElement>("[data-progress]") as HTMLElement, {
    best: say["best"] ?? "",
    bound: say["bound"] ?? "",
    seconds: say["seconds"] ?? "",
  });
  const status = panel.querySelector<HTMLElement>("[data-status]") as HTMLElement;
  const spoken = panel.querySelector<HTMLElement>("[data-spoken]") as HTMLElement;
  const bar = panel.querySelector<HTMLProgressElement>("progress");
  const limit = Number(panel.dataset["limit"]);
  const started = performance.now() - Number(panel.dataset["elapsed"]) * 1000;
  const points: Point[] = [];
  let saidAt = 0;

  const show = () => {
    const seconds = (performance.now() - started) / 1000;
    const last = points.at(-1);
    const found = last && last.best !== null;
    const sentence = found
      ? fill(say["found"], Math.floor(seconds), limit, ((last.gap ?? 0) * 100).toFixed(2))
      : fill(say["searching"], Math.floor(seconds), limit);
    status.textContent = sentence;
    if (bar) {
      bar.value = Math.min(seconds, limit);
    }
    if (performance.now() - saidAt > 5000) {
      saidAt = performance.now();
      spoken.textContent = sentence;
    }
    const shown = last ? [...points, { ...last, seconds: Math.max(seconds, last.seconds) }] : [];
    draw(shown);
  };
  const ticking = window.setInterval(show, 500);
  const source = new EventSource(panel.dataset["events"] ?? "");
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
      const samePage = new URL(ending.next, window.location.href).pathname === window.location.pathname;
      window.location.assign(ending.next);
      if (samePage && ending.next.includes("#")) {
        window.location.reload(); // another place on the same page loads nothing by itself
      }
    }
  });

  const stop = panel.querySelector<HTMLFormElement>("form[data-stop]");
  stop?.addEventListener("submit", async (event) => {
    event.preventDefault();
    stop.querySelector("button")?.setAttribute("disabled", "");
    try {
      await ask(panel.dataset["stop"] ?? "", "POST");
    } catch (error) {
      explain(error, say["offline"] ?? "");
    }
  });
}

for (const panel of document.querySelectorAll<HTMLElement>("[data-run]")) {
  follow(panel);
}
