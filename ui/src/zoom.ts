/** A picture made larger, part by part: by wheel, buttons, keys, two fingers. Only its view box changes; links stay links. */

interface Point {
  x: number;
  y: number;
}

/** The part that is seen, in units of the picture; its height follows from its width. */
interface Part extends Point {
  width: number;
}

const MOST = 12;
const STEP = 1.5;
/** A press that moves further than this many pixels is a drag, and no click on a link. */
const DRAG = 5;

export class Zoom {
  private readonly whole: Part;
  private readonly ratio: number;
  private readonly fingers = new Map<number, Point>();
  private travelled = 0;

  /** Takes over the part that another picture of the same size shows. */
  constructor(
    private readonly picture: SVGSVGElement,
    private seen?: Part,
  ) {
    const { x, y, width, height } = picture.viewBox.baseVal;
    this.whole = { x, y, width };
    this.ratio = height / width;
    this.listen();
    this.show(seen ?? this.whole);
  }

  get part(): Part {
    return this.seen ?? this.whole;
  }

  /** By a button: `in`, `out`, or the left, upper, width and height that must be seen. */
  turn(to: string): void {
    const [x, y, width, height] = to.split(" ").map(Number);
    if (x === undefined || y === undefined || width === undefined || height === undefined) {
      this.scale(to === "in" ? STEP : 1 / STEP);
    } else {
      const wide = Math.max(width, height / this.ratio);
      this.show({ x: x + (width - wide) / 2, y: y + (height - wide * this.ratio) / 2, width: wide });
    }
  }

  /** Moves no more than is needed for a piece of the picture to be seen. */
  reveal(piece: SVGGraphicsElement): void {
    const box = piece.getBBox();
    const { x, y, width } = this.part;
    const into = (from: number, length: number, low: number, span: number) =>
      span > length ? low + (span - length) / 2 : Math.min(Math.max(from, low + span - length), low);
    this.show({ x: into(x, width, box.x, box.width), y: into(y, width * this.ratio, box.y, box.height), width });
  }

  private listen(): void {
    const { picture } = this;
    picture.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    picture.addEventListener("keydown", (event) => this.key(event));
    picture.addEventListener("pointerdown", (event) => this.press(event));
    picture.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel", "pointerleave"] as const) {
      picture.addEventListener(end, (event) => this.fingers.delete(event.pointerId));
    }
    picture.addEventListener("dragstart", (event) => event.preventDefault());
    picture.addEventListener("click", (event) => this.travelled > DRAG && event.preventDefault(), { capture: true });
  }

  /** At the whole and at the largest the wheel scrolls the page, as everywhere else. */
  private wheel(event: WheelEvent): void {
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    if (this.scale(2 ** (-pixels / (event.ctrlKey ? 100 : 300)), this.at(event)) || event.ctrlKey) {
      event.preventDefault();
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = this.part.width / 5;
    const way = event.shiftKey ? { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] : undefined;
    if (way) {
      this.show({ ...this.part, x: this.part.x + step * (way[0] ?? 0), y: this.part.y + step * (way[1] ?? 0) });
    } else if (event.key === "0") {
      this.show(this.whole);
    } else if (["+", "=", "-"].includes(event.key)) {
      this.scale(event.key === "-" ? 1 / STEP : STEP);
    } else {
      return;
    }
    event.preventDefault();
  }

  private press(event: PointerEvent): void {
    if (event.button === 0) {
      this.travelled = this.fingers.size === 0 ? 0 : this.travelled;
      this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    }
  }

  /** One finger or the mouse moves the picture; two move it and make it larger or smaller. */
  private move(event: PointerEvent): void {
    const from = this.fingers.get(event.pointerId);
    if (from === undefined) {
      return;
    }
    const to = { x: event.clientX, y: event.clientY };
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.travelled += Math.hypot(to.x - from.x, to.y - from.y);
    this.fingers.set(event.pointerId, to);
    if (this.travelled <= DRAG) {
      return;
    }
    if (event.pointerType === "mouse") {
      this.picture.setPointerCapture(event.pointerId); // a finger is held by the browser
    }
    if (other !== undefined) {
      this.scale(apart(to, other) / apart(from, other), this.at(middle(from, other)));
    }
    this.shift(middle(from, other ?? from), middle(to, other ?? to));
  }

  /** What lay under one place of the window lies under the other afterwards. */
  private shift(from: Point, to: Point): void {
    const [one, two] = [this.at(from), this.at(to)];
    this.show({ ...this.part, x: this.part.x + one.x - two.x, y: this.part.y + one.y - two.y });
  }

  /** Larger or smaller around a place of the picture; false: it is as large or as small as can be. */
  private scale(factor: number, around: Point = this.center()): boolean {
    const { x, y, width } = this.part;
    const wide = this.within(width / factor);
    const share = wide / width;
    this.show({ x: around.x - (around.x - x) * share, y: around.y - (around.y - y) * share, width: wide });
    return share !== 1;
  }

  private show(part: Part): void {
    const { picture, whole, ratio } = this;
    const width = this.within(part.width);
    const held = (from: number, low: number, room: number) => Math.min(Math.max(from, low), low + room);
    const x = held(part.x, whole.x, whole.width - width);
    const y = held(part.y, whole.y, (whole.width - width) * ratio);
    this.seen = { x, y, width };
    picture.setAttribute("viewBox", `${x} ${y} ${width} ${width * ratio}`);
    picture.style.setProperty("--larger", String(whole.width / width));
    picture.classList.toggle("larger", width < whole.width);
  }

  private within(width: number): number {
    return Math.min(Math.max(width, this.whole.width / MOST), this.whole.width);
  }

  private center(): Point {
    const { x, y, width } = this.part;
    return { x: x + width / 2, y: y + (width * this.ratio) / 2 };
  }

  /** The place of the picture under a place of the window. */
  private at(place: Point | MouseEvent): Point {
    const { x, y } = place instanceof MouseEvent ? { x: place.clientX, y: place.clientY } : place;
    return new DOMPoint(x, y).matrixTransform(this.picture.getScreenCTM()?.inverse());
  }
}

const apart = (one: Point, other: Point) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
const middle = (one: Point, other: Point) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
