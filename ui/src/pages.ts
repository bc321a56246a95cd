/** On every page: the theme switch, forms that ask before they act, selects that act at once. */

const themes = ["", "light", "dark"] as const;

function currentTheme(): string {
  return document.documentElement.dataset["theme"] ?? "";
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-switch]")) {
  button.hidden = false;
  const labels = JSON.parse(button.dataset["words"] ?? "[]") as string[];
  const show = () => {
    button.textContent = labels[themes.indexOf(currentTheme() as (typeof themes)[number])] ?? "";
  };
  show();
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(currentTheme() as (typeof themes)[number]) + 1) % themes.length] ?? "";
    document.cookie = `theme=${next}; path=/; max-age=31536000; SameSite=Lax`;
    if (next === "") {
      delete document.documentElement.dataset["theme"];
    } else {
      document.documentElement.dataset["theme"] = next;
    }
    show();
    document.dispatchEvent(new CustomEvent("theme"));
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-confirm]")) {
  form.addEventListener("submit", (event) => {
    if (!window.confirm(form.dataset["confirm"])) {
      event.preventDefault();
    }
  });
}

for (const select of document.querySelectorAll<HTMLElement>("[data-submit]")) {
  select.addEventListener("change", () => select.closest("form")?.requestSubmit());
}

/* A form may be shown only to people who need it: the file is read into the text field they see. */
for (const file of document.querySelectorAll<HTMLInputElement>("input[type=file][data-into]")) {
  file.addEventListener("change", async () => {
    const target = document.getElementById(file.dataset["into"] ?? "");
    const chosen = file.files?.[0];
    if (chosen && target instanceof HTMLTextAreaElement) {
      target.value = await chosen.text();
    }
  });
}

document.querySelector("[data-print]")?.addEventListener("click", () => window.print());

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  const source = document.querySelector<HTMLInputElement>(button.dataset["copy"] ?? "");
  button.hidden = false;
  source?.addEventListener("focus", () => source.select());
  button.addEventListener("click", async () => {
    source?.select();
    await navigator.clipboard.writeText(source?.value ?? "");
    button.textContent = button.dataset["copied"] ?? "";
  });
}
