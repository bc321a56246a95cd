/** Sets the lines of a scene as screenplays are set. */

export interface Line {
  kind: string;
  text: string;
}

export function paragraphs(lines: Line[]): HTMLParagraphElement[] {
  return lines.map((line) => {
    const paragraph = document.createElement("p");
    paragraph.className = line.kind;
    paragraph.textContent = line.text;
    return paragraph;
  });
}
