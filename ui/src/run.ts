/** Follows a running plan: a reload or a second tab joins the same run, and leaving does not end it. */
import { words } from "./page";
import { followSearch } from "./search";

for (const panel of document.querySelectorAll<HTMLElement>("[data-run]")) {
  const search = {
    events: panel.dataset["events"] ?? "",
    stop: panel.dataset["stop"] ?? "",
    limit: Number(panel.dataset["limit"]),
    elapsed: Number(panel.dataset["elapsed"]),
  };
  followSearch(panel, search, words(panel), (next) => {
    const samePage = new URL(next, window.location.href).pathname === window.location.pathname;
    window.location.assign(next);
    if (samePage && next.includes("#")) {
      window.location.reload(); // another place on the same page loads nothing by itself
    }
  });
}
