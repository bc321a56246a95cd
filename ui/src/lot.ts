/** The lot: stages × time. Bookings can be dragged; what a move breaks and costs is shown before the drop. */
import moment from "moment";
import "moment/locale/ko";
import { DataSet } from "vis-data/peer";
import { Timeline } from "vis-timeline/peer";
import type { DataGroup, DataItem, TimelineOptions } from "vis-timeline/peer";
import { ask, explain, fill, language, list, Refused, toast, words } from "./page";

interface Stage {
  id: string;
  name: string;
  facts: string;
}

interface Studio {
  id: string;
  name: string;
  stages: Stage[];
}

interface LotView {
  studios: Studio[];
  leases: { id: string; stage: string; from: string; to: string; label: string }[];
}

interface Bar {
  id: string;
  stage: string;
  from: string;
  to: string;
  shootFrom: string | null;
  shootTo: string | null;
  kind: "set" | "maintenance" | "other" | "plan";
  level: string;
  rank: number;
  tone: number;
  label: string;
  facts: string;
  link: string;
}

interface Window {
  bars: Bar[];
}

interface Check {
  fits: boolean;
  reasons: string[];
  effects: { text: string; tone: "good" | "warn" | "bad" | "" }[];
}

interface BarItem extends DataItem {
  bar?: Bar;
}

const dayMillis = 86_400_000;
const box = document.getElementById("timeline") as HTMLElement;
const say = words(box);
const panel = document.getElementById("consequences") as HTMLElement;
const details = document.getElementById("selected") as HTMLElement;

const groups = new DataSet<DataGroup>();
const items = new DataSet<BarItem>();
let bars = new Map<string, Bar>();
let stageNames = new Map<string, string>();

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);
const wholeDay = (date: Date): Date => new Date(Math.round(date.getTime() / dayMillis) * dayMillis);
const days = (from: string, to: string): number => (day(to).getTime() - day(from).getTime()) / dayMillis;

function groupLabel(name: string, facts: string): HTMLElement {
  const element = document.createElement("div");
  const strong = document.createElement("strong");
  strong.textContent = name;
  const small = document.createElement("small");
  small.textContent = facts;
  element.append(strong, small);
  return element;
}

function showGroups(lot: LotView): void {
  stageNames = new Map(lot.studios.flatMap((studio) => studio.stages.map((stage) => [stage.id, stage.name])));
  const rows: DataGroup[] = [];
  for (const studio of lot.studios) {
    rows.push({
      id: `studio:${studio.id}`,
      content: groupLabel(studio.name, fill(say["stages"], studio.stages.length)),
      className: "studio",
      nestedGroups: studio.stages.map((stage) => stage.id),
      showNested: true,
      order: rows.length,
    } as DataGroup);
    for (const stage of studio.stages) {
      rows.push({ id: stage.id, content: groupLabel(stage.name, stage.facts), order: rows.length } as DataGroup);
    }
  }
  groups.add(rows);
  items.add(
    lot.leases.map((lease) => ({
      id: `lease:${lease.id}:${lease.stage}`,
      group: lease.stage,
      type: "background",
      start: day(lease.from),
      end: day(lease.to),
      className: "lease",
      content: "",
      title: lease.label,
    })),
  );
}

/** Shares of the bar that are build and strike, for the hatches. */
function shares(bar: Bar): string {
  if (bar.shootFrom === null || bar.shootTo === null) {
    return "";
  }
  const all = days(bar.from, bar.to);
  const build = (days(bar.from, bar.shootFrom) / all) * 100;
  const strike = (days(bar.shootTo, bar.to) / all) * 100;
  return `--build: ${build.toFixed(2)}%; --strike: ${strike.toFixed(2)}%;`;
}

function item(bar: Bar): BarItem {
  const movable = bar.kind !== "plan";
  return {
    id: bar.id,
    group: bar.stage,
    start: day(bar.from),
    end: day(bar.to),
    type: "range",
    content: bar.label,
    title: bar.facts,
    className: `stand kind-${bar.kind} level-${bar.level} tone-${bar.tone}`,
    style: shares(bar),
    editable: movable ? { updateTime: true, updateGroup: true, remove: false } : false,
    limitSize: false,
    bar,
  } as BarItem;
}

let loading: AbortController | undefined;
let loaded: { from: number; to: number } | undefined;
let dragging = false;

/** Loads what the window shows and as much again on both sides, so that small scrolls ask nothing. */
async function load(from: Date, to: Date, again = false): Promise<void> {
  if (!again && loaded && loaded.from <= from.getTime() && loaded.to >= to.getTime()) {
    return;
  }
  const margin = to.getTime() - from.getTime();
  const wide = { from: from.getTime() - margin, to: to.getTime() + margin };
  loading?.abort();
  loading = new AbortController();
  const query = new URLSearchParams({ from: text(new Date(wide.from)), to: text(new Date(wide.to + dayMillis)) });
  if (box.dataset["plan"]) {
    query.set("plan", box.dataset["plan"]);
  }
  try {
    const window = await ask<Window>(`${box.dataset["bars"]}?${query.toString()}`, "GET", undefined, loading.signal);
    if (dragging) {
      return;
    }
    loaded = wide;
    const fresh = new Map(window.bars.map((bar) => [bar.id, bar]));
    items.remove([...bars.keys()].filter((id) => !fresh.has(id)));
    items.update(window.bars.filter((bar) => JSON.stringify(bars.get(bar.id)) !== JSON.stringify(bar)).map(item));
    bars = fresh;
  } catch (error) {
    if (!(error instanceof DOMException)) {
      explain(error, say["offline"] ?? "");
    }
  }
}

async function reload(): Promise<void> {
  const shown = timeline.getWindow();
  loaded = undefined;
  await load(shown.start, shown.end, true);
}

function showCheck(title: string, check: Check | undefined): void {
  panel.replaceChildren();
  panel.className = check ? (check.fits ? "note-box good" : "note-box bad") : "note-box";
  const heading = document.createElement("strong");
  heading.textContent = title;
  panel.append(heading);
  if (!check) {
    return;
  }
  const verdict = document.createElement("span");
  verdict.className = check.fits ? "tag good" : "tag bad";
  verdict.textContent = check.fits ? `✓ ${say["fits"]}` : `✕ ${say["clashes"]}`;
  panel.append(" ", verdict, list([...check.reasons, ...check.effects.map((effect) => effect.text)]));
}

let checking: AbortController | undefined;
let waiting: number | undefined;
let lastAsked = "";

function checkSoon(bar: Bar, stage: string, from: string): void {
  const key = `${bar.id}|${stage}|${from}`;
  if (key === lastAsked) {
    return;
  }
  lastAsked = key;
  const where = fill(say["moving"], bar.label, stageNames.get(stage) ?? stage, from);
  if (panel.childElementCount === 0) {
    showCheck(where, undefined);
  }
  window.clearTimeout(waiting);
  waiting = window.setTimeout(async () => {
    try {
      checking?.abort();
      checking = new AbortController();
      const check = await checkMove(bar.id, stage, from, checking.signal);
      if (key === lastAsked) {
        showCheck(where, check);
        box.classList.toggle("refuses", !check.fits);
      }
    } catch (error) {
      if (!(error instanceof DOMException)) {
        showCheck(where, { fits: false, reasons: [error instanceof Refused ? error.problem.detail : (say["offline"] ?? "")], effects: [] });
      }
    }
  }, 60);
}

function checkMove(id: string, stage: string, from: string, signal?: AbortSignal): Promise<Check> {
  return ask<Check>(`/api/bookings/${encodeURIComponent(id)}/check`, "POST", { stage, from }, signal);
}

async function move(bar: Bar, stage: string, from: string, undo: boolean): Promise<boolean> {
  try {
    await ask(`/api/bookings/${encodeURIComponent(bar.id)}`, "PUT", { stage, from });
    const title = fill(say["moved"], bar.label, stageNames.get(stage) ?? stage, from);
    const back: [string, () => void] | undefined = undo
      ? [say["undo"] ?? "", () => void move(bar, bar.stage, bar.from, false).then(reload)]
      : undefined;
    toast("good", title, [], back);
    return true;
  } catch (error) {
    explain(error, say["offline"] ?? "");
    return false;
  }
}

function options(): TimelineOptions {
  const many = stageNames.size > 24;
  return {
    start: day(box.dataset["from"] ?? ""),
    end: day(box.dataset["to"] ?? ""),
    min: day(box.dataset["min"] ?? ""),
    max: day(box.dataset["max"] ?? ""),
    zoomMin: 5 * dayMillis,
    zoomMax: 12 * 366 * dayMillis,
    maxHeight: many ? "72vh" : "",
    verticalScroll: many,
    horizontalScroll: true,
    zoomKey: "ctrlKey",
    orientation: { axis: "both", item: "top" },
    stack: true,
    groupOrder: "order",
    margin: { item: { horizontal: 0, vertical: 3 }, axis: 4 },
    editable: { updateTime: true, updateGroup: true, add: false, remove: false, overrideItems: false },
    itemsAlwaysDraggable: { item: true, range: false },
    multiselect: false,
    selectable: true,
    showCurrentTime: false,
    locale: language,
    locales: {
      en: { current: "current", time: "time", deleteSelected: "delete" },
      ko: { current: "현재", time: "시각", deleteSelected: "삭제" },
    },
    moment: (date: Date | string | number) => moment.utc(date),
    snap: (date: Date) => wholeDay(date),
    tooltip: { followMouse: false, delay: 350 },
    xss: { disabled: false },
    onMoving: (moved: BarItem, callback: (item: BarItem | null) => void) => {
      const bar = bars.get(String(moved.id));
      const stage = String(moved.group);
      if (!bar || stage.startsWith("studio:")) {
        callback(null);
        return;
      }
      dragging = true;
      const length = days(bar.from, bar.to) * dayMillis;
      moved.start = wholeDay(new Date(moved.start));
      moved.end = new Date(moved.start.getTime() + length);
      checkSoon(bar, stage, text(moved.start));
      callback(moved);
    },
    onMove: async (moved: BarItem, callback: (item: BarItem | null) => void) => {
      window.clearTimeout(waiting);
      checking?.abort();
      lastAsked = "";
      dragging = false;
      const bar = bars.get(String(moved.id));
      if (!bar) {
        callback(null);
        return;
      }
      const from = text(wholeDay(new Date(moved.start)));
      const kept = await move(bar, String(moved.group), from, true);
      callback(kept ? moved : null);
      panel.replaceChildren();
      panel.className = "";
      box.classList.remove("refuses");
      await reload();
    },
  } as unknown as TimelineOptions;
}

const timeline = new Timeline(box, items as never, groups as never, {});

function showSelected(id: string | undefined): void {
  const bar = id === undefined ? undefined : bars.get(id);
  details.hidden = bar === undefined;
  if (!bar) {
    return;
  }
  const link = document.createElement("a");
  link.href = bar.link;
  link.className = "button";
  link.textContent = say["open"] ?? "";
  const name = document.createElement("strong");
  name.textContent = bar.label;
  const facts = document.createElement("span");
  facts.className = "soft";
  facts.textContent = ` ${bar.facts} `;
  details.replaceChildren(name, facts, link);
}

function zoomTo(length: string): void {
  const shown = timeline.getWindow();
  const middle = (shown.start.getTime() + shown.end.getTime()) / 2;
  const half = (Number(length) * dayMillis) / 2;
  timeline.setWindow(new Date(middle - half), new Date(middle + half), { animation: false });
}

async function start(): Promise<void> {
  moment.locale(language);
  try {
    showGroups(await ask<LotView>(box.dataset["lot"] ?? ""));
  } catch (error) {
    explain(error, say["offline"] ?? "");
    return;
  }
  timeline.setOptions(options());
  if (box.dataset["today"]) {
    timeline.addCustomTime(day(box.dataset["today"]), "today");
    timeline.setCustomTimeTitle(say["today"] ?? "", "today");
  }
  const shown = timeline.getWindow();
  await load(shown.start, shown.end);
  timeline.on("rangechanged", (range: { start: Date; end: Date }) => void load(range.start, range.end));
  timeline.on("select", (event: { items: (string | number)[] }) => showSelected(event.items.map(String)[0]));
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-days]")) {
    button.addEventListener("click", () => zoomTo(button.dataset["days"] ?? "90"));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-step]")) {
    button.addEventListener("click", () => {
      const range = timeline.getWindow();
      const step = (range.end.getTime() - range.start.getTime()) * Number(button.dataset["step"]);
      timeline.setWindow(new Date(range.start.getTime() + step), new Date(range.end.getTime() + step), { animation: false });
    });
  }
  box.dataset["ready"] = "yes";
}

void start();
