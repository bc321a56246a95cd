/** What every page tells its modules: language, tokens, words. */

export const language = document.documentElement.lang === "ko" ? "ko" : "en";

function cookie(name: string): string {
  const pair = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
  return pair === undefined ? "" : decodeURIComponent(pair.slice(name.length + 1));
}

/** The words a module needs, given by the server in the reader's language. */
export function words(element: HTMLElement): Record<string, string> {
  return JSON.parse(element.dataset["words"] ?? "{}") as Record<string, string>;
}

/** Replaces {0}, {1} … in a sentence. */
export function fill(sentence: string | undefined, ...values: (string | number)[]): string {
  return (sentence ?? "").replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}

/** What the server says when it refuses: RFC 9457 with reasons for people. */
export interface Problem {
  title: string;
  detail: string;
  reasons?: string[];
  status: number;
}

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Asks the API; throws `Refused` with the server's sentence for anything but success. */
export async function ask<T>(path: string, method = "GET", body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { Accept: "application/json, application/problem+json" };
  if (method !== "GET") {
    headers["X-XSRF-TOKEN"] = cookie("XSRF-TOKEN");
  }
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  const response = await fetch(path, {
    method,
    headers,
    credentials: "same-origin",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  const answer: unknown = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) {
    throw new Refused(answer as Problem);
  }
  return answer as T;
}

/** A short message in the corner, read aloud, with an optional action such as undo. */
export function toast(tone: "good" | "bad", title: string, reasons: string[] = [], action?: [string, () => void]): void {
  document.querySelector(".toast")?.remove();
  const box = document.createElement("div");
  box.className = `toast ${tone}`;
  box.setAttribute("role", tone === "bad" ? "alert" : "status");
  const heading = document.createElement("strong");
  heading.textContent = title;
  box.append(heading);
  if (reasons.length > 0) {
    box.append(list(reasons));
  }
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = action[0];
    button.addEventListener("click", () => {
      box.remove();
      action[1]();
    });
    box.append(" ", button);
  }
  document.body.append(box);
  window.setTimeout(() => box.remove(), tone === "bad" ? 12_000 : 8_000);
}

export function list(lines: string[]): HTMLUListElement {
  const element = document.createElement("ul");
  for (const line of lines) {
    const item = document.createElement("li");
    item.textContent = line;
    element.append(item);
  }
  return element;
}

/** Says what went wrong where the server's sentence is missing, too. */
export function explain(error: unknown, otherwise: string): void {
  if (error instanceof Refused) {
    toast("bad", error.problem.detail || error.problem.title, error.problem.reasons ?? []);
  } else {
    toast("bad", otherwise);
  }
}
