/** Boards that a search offers: each can be kept as a board of its own. */
import { ask, explain } from "./page";

interface Offer {
  place: number;
  sentence: string;
  isCheaper: boolean;
}

export async function offer(box: HTMLElement, run: string, against: string, say: Record<string, string>): Promise<void> {
  const offers = await ask<Offer[]>(`${run}/alternatives`);
  box.hidden = offers.length === 0;
  box.querySelector("ol")?.replaceChildren(
    ...offers.map((one) => {
      const line = document.createElement("li");
      const keep = document.createElement("button");
      keep.type = "button";
      keep.textContent = say["alternative-keep"] ?? "";
      keep.setAttribute("aria-label", `${keep.textContent}: ${one.sentence}`);
      keep.addEventListener("click", async () => {
        try {
          const kept = await ask<{ next: string }>(`${run}/alternatives/${one.place}`, "POST");
          window.location.assign(`${kept.next}&against=${against}`);
        } catch (error) {
          explain(error, say["offline"] ?? "");
        }
      });
      line.append(one.sentence, document.createElement("br"), keep);
      return line;
    }),
  );
}
