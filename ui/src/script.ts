/** The script page: the words of a scene open below its row, loaded when they are asked for. */
import { ask, explain } from "./page";
import { paragraphs, type Line } from "./play";

const table = document.querySelector<HTMLTableElement>("table.scenes");

function textRow(lines: Line[]): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.className = "text";
  const wide = document.createElement("td");
  wide.colSpan = 4;
  const play = document.createElement("div");
  play.className = "play";
  play.append(...paragraphs(lines));
  wide.append(play);
  row.append(document.createElement("td"), wide);
  return row;
}

async function toggle(link: HTMLAnchorElement, texts: string, offline: string): Promise<void> {
  const row = link.closest("tr");
  const next = row?.nextElementSibling;
  if (next?.classList.contains("text")) {
    next.remove();
    link.setAttribute("aria-expanded", "false");
    return;
  }
  link.setAttribute("aria-expanded", "true");
  try {
    row?.after(textRow(await ask<Line[]>(`${texts}${link.dataset["scene"] ?? ""}`)));
  } catch (error) {
    link.setAttribute("aria-expanded", "false");
    explain(error, offline);
  }
}

table?.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-scene]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    void toggle(link, table.dataset["texts"] ?? "", table.dataset["offline"] ?? "");
  }
});
