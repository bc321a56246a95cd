/** The breakdown page: loads the breakdown once, then starts the editor of its sheets or of its elements. */
import { explain } from "./page";
import { load, say } from "./desk";
import * as sheetEditor from "./sheets";
import * as elementEditor from "./elements";

async function start(): Promise<void> {
  const desk = document.getElementById("desk") as HTMLElement;
  try {
    await load();
  } catch (error) {
    explain(error, say["offline"] ?? "");
    return;
  }
  if (desk.dataset["view"] === "elements") {
    elementEditor.start();
  } else {
    sheetEditor.start();
  }
  desk.dataset["ready"] = "yes";
}

void start();
