/** The Top 10 by keyboard: weeks by arrow keys and slider, countries on the map, works by typing. */
import { ask } from "./page";
import { Zoom } from "./zoom";

const TYPING = "input, select, textarea, [contenteditable], [data-map], summary, .scroll";

/* The week before and the next, from anywhere but where arrow keys have a meaning of their own. */
document.addEventListener("keydown", (event) => {
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (rel === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  if (event.target instanceof Element && event.target.closest(TYPING)) {
    return;
  }
  const link = document.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});

/* A country is shown as soon as its whole name stands there. */
for (const field of document.querySelectorAll<HTMLInputElement>("input[data-choose]")) {
  const before = field.value;
  field.addEventListener("focus", () => field.select());
  field.addEventListener("input", () => {
    const isChosen = [...(field.list?.options ?? [])].some((option) => option.value === field.value);
    if (isChosen && field.value !== before) {
      field.form?.requestSubmit();
    }
  });
}

/** What the server knows of a work. */
interface Work {
  work: number;
  title: string;
  season: string;
}

function label(work: Work): string {
  if (work.season === "") {
    return work.title;
  }
  return work.season.startsWith(work.title) ? work.season : `${work.title}: ${work.season}`;
}

/* Names of works come while somebody types. */
const MOST_NAMES = 30;
const PAUSE = 150;
for (const field of document.querySelectorAll<HTMLInputElement>("input[data-works]")) {
  let asked: AbortController | undefined;
  let timer = 0;
  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    asked?.abort();
    if ([...(field.list?.options ?? [])].some((option) => option.value === field.value)) {
      field.form?.requestSubmit();
      return;
    }
    const words = field.value.trim();
    if (words.length < 2) {
      return;
    }
    timer = window.setTimeout(async () => {
      asked = new AbortController();
      try {
        const found = await ask<Work[]>(`/api/top10/works?search=${encodeURIComponent(words)}`, "GET", undefined, asked.signal);
        field.list?.replaceChildren(...found.slice(0, MOST_NAMES).map((work) => new Option("", label(work))));
      } catch {
        // Asked again with the next letter; the form finds the name without this, too.
      }
    }, PAUSE);
  });
}

let shown: Zoom | undefined;

/* The week of the map, by a slider: the page of the week comes from the server, its middle takes the place of this one's. */
const form = document.querySelector<HTMLFormElement>("form[data-weeks]");
const slider = form?.querySelector<HTMLInputElement>("input[type=range]");
const select = form?.querySelector<HTMLSelectElement>("select");
if (form && slider && select) {
  const weeks = (form.dataset["all"] ?? "").split(" ");
  const name = (week: string) => [...select.options].find((option) => option.value === week)?.text ?? week;
  const say = () => slider.setAttribute("aria-valuetext", name(weeks[slider.valueAsNumber] ?? ""));
  let asked: AbortController | undefined;
  form.querySelector<HTMLElement>("[data-slider]")?.removeAttribute("hidden");
  say();
  slider.addEventListener("input", async () => {
    say();
    asked?.abort();
    asked = new AbortController();
    const address = `?week=${weeks[slider.valueAsNumber] ?? ""}`;
    try {
      const answer = await fetch(address, { signal: asked.signal, credentials: "same-origin" });
      if (answer.ok) {
        take(new DOMParser().parseFromString(await answer.text(), "text/html"));
        window.history.replaceState(null, "", address);
      }
    } catch {
      // Another week was asked for meanwhile, or the next move of the slider asks again.
    }
  });

  const take = (page: Document) => {
    const inMap = document.activeElement?.matches("[data-map]") === true;
    document.querySelector("[data-swap]")?.replaceWith(page.querySelector("[data-swap]") ?? "");
    select.value = page.querySelector<HTMLSelectElement>("#week")?.value ?? select.value;
    for (const old of document.querySelectorAll("[data-same-week]")) {
      const twin = [...page.querySelectorAll("[data-same-week]")].find((one) => one.textContent === old.textContent);
      old.setAttribute("href", twin?.getAttribute("href") ?? "");
    }
    for (const rel of ["prev", "next"]) {
      form.querySelector(`a[rel=${rel}]`)?.remove();
      const link = page.querySelector(`form[data-weeks] a[rel=${rel}]`);
      if (link) {
        form.append(link);
      }
    }
    map(shown);
    if (inMap) {
      document.querySelector<SVGElement>("[data-map]")?.focus();
    }
  };
}

/** Countries of the map by arrow keys, by rank; Enter opens the list. Another week shows the same part of the world. */
function map(before?: Zoom): void {
  const picture = document.querySelector<SVGSVGElement>("[data-map]");
  const zoom = picture ? new Zoom(picture, before?.part) : undefined;
  shown = zoom;
  document.querySelectorAll("[data-zoom]").forEach((part) => part.removeAttribute("hidden"));
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-zoom] button")) {
    button.addEventListener("click", () => zoom?.turn(button.value));
  }
  const spoken = document.querySelector("[data-spoken]");
  const countries = [...(picture?.querySelectorAll<SVGAElement>("a") ?? [])];
  let at = -1;
  picture?.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.shiftKey) {
      return; // moves the part of the world that is seen
    }
    if (step !== undefined && countries.length > 0) {
      event.preventDefault();
      countries[at]?.classList.remove("here");
      at = at < 0 && step < 0 ? countries.length - 1 : (at + step + countries.length) % countries.length;
      const country = countries[at];
      if (country) {
        country.classList.add("here");
        country.parentNode?.append(country); // above its neighbors, so that its whole outline shows
        zoom?.reveal(country);
      }
      if (spoken) {
        spoken.textContent = country?.getAttribute("aria-label") ?? "";
      }
    } else if (event.key === "Enter" && at >= 0) {
      window.location.assign(countries[at]?.getAttribute("href") ?? "");
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      document.querySelector<HTMLAnchorElement>(`a[rel=${event.key === "ArrowLeft" ? "prev" : "next"}]`)?.click();
    }
  });
}
map();

/* What is being counted is there soon; whoever is choosing something is not disturbed. */
const AGAIN = 3000;
if (document.querySelector("[data-again]")) {
  window.setInterval(() => {
    if (!document.activeElement?.matches("input, select")) {
      window.location.reload();
    }
  }, AGAIN);
}
