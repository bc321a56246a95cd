// Draws the outlines of all countries once, when the application is built: a picture whose parts pages color by country.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const find = createRequire(import.meta.url).resolve;
const read = (name) => JSON.parse(readFileSync(find(name), "utf8"));

/** Width and height of the picture; pages show it with the same view box. */
const WIDTH = 2000;
const HEIGHT = 940;
const SCALE = 356;
const EQUATOR = 530;

/** The meridian in the middle; its other side runs through the Bering Strait and cuts no country in two. */
const MIDDLE = 11;

/** Smaller than this, a country gets a dot beside its outline, or nobody would see it. */
const VISIBLE = 14;
const DOT = 6;

/** Islands smaller than this, in square units, are not drawn. */
const SPECK = 2;

/** Points nearer than this to the one before are left out. */
const STEP = 2;

/**
 * Territories with lists of their own that Natural Earth draws as a part of France, where they lie (longitude, latitude);
 * the outlines of France go to the nearest of these.
 */
const FRANCE = { FR: [2.5, 46.5], GP: [-61.55, 16.25], MQ: [-61.02, 14.64], GF: [-53.1, 3.9], RE: [55.53, -21.12], YT: [45.15, -12.8] };

/** The Natural Earth projection, as a polynomial (Šavrič and others, 2011). */
function project([longitude, latitude]) {
  const turn = ((longitude - MIDDLE) * Math.PI) / 180;
  const rise = (latitude * Math.PI) / 180;
  const square = rise * rise;
  const fourth = square * square;
  const across = turn * (0.8707 - 0.131979 * square + fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth)));
  const up = rise * (1.007226 + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth)));
  return [WIDTH / 2 + SCALE * across, EQUATOR - SCALE * up];
}

const nearest = ([x, y]) =>
  Object.entries(FRANCE)
    .map(([code, [left, low]]) => [Math.hypot(x - left, y - low), code])
    .sort(([one], [other]) => one - other)[0][1];

/** Countries by two letters with their polygons. */
function countries() {
  const letters = new Map(read("i18n-iso-countries/codes.json").map(([two, , number]) => [number, two]));
  const atlas = read("world-atlas/countries-50m.json");
  const found = new Map(Object.keys(FRANCE).map((code) => [code, []]));
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = letters.get(id);
    if (code === undefined || code === "AQ") {
      continue; // lands without a code, and Antarctica
    }
    for (const polygon of geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) {
      const owner = code === "FR" ? nearest(polygon[0][0]) : code;
      found.set(owner, [...(found.get(owner) ?? []), polygon]);
    }
  }
  return found;
}

/** A ring on whole numbers; where it crosses the edge of the picture it goes on beyond it, in one piece. */
function ring(points) {
  const steps = [];
  let before = 0;
  for (const [longitude, latitude] of points.slice(0, -1)) {
    const start = steps.length === 0 ? MIDDLE : before;
    before = longitude - 360 * Math.round((longitude - start) / 360);
    const [x, y] = project([before, latitude]).map(Math.round);
    const last = steps.at(-1);
    if (last === undefined || Math.hypot(last[0] - x, last[1] - y) >= STEP) {
      steps.push([x, y]);
    }
  }
  return steps;
}

function outline(code, polygons) {
  const rings = polygons.flat().map(ring);
  const path = rings.filter((steps) => steps.length > 2 && (area(steps) > SPECK || rings.length === 1)).map(drawn).join("");
  const points = rings.flat();
  const span = (axis) => Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]));
  if (path !== "" && Math.max(span(0), span(1)) >= VISIBLE) {
    return `<path id="${code}" d="${path}"/>`;
  }
  const [x, y] = middle(code, points);
  return `<g id="${code}">${path === "" ? "" : `<path d="${path}"/>`}<circle cx="${x}" cy="${y}" r="${DOT}"/></g>`;
}

/** From point to point by differences, which are short to write. */
const drawn = (steps) => `M${steps.map(([x, y], at) => (at === 0 ? `${x} ${y}l` : `${x - steps[at - 1][0]} ${y - steps[at - 1][1]}`)).join(" ")}z`;

function area(steps) {
  const twice = steps.reduce((sum, [x, y], at) => {
    const [left, above] = steps.at(at - 1);
    return sum + left * y - x * above;
  }, 0);
  return Math.abs(twice) / 2;
}

function middle(code, points) {
  const [x, y] = points.length === 0 ? project(FRANCE[code]) : [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return [Math.round(x), Math.round(y)];
}

/** The picture; the outline of South Korea is `#KR`, all together are `#world`. */
export function world() {
  const all = [...countries()].sort(([one], [other]) => one.localeCompare(other)).map(([code, polygons]) => outline(code, polygons));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><g id="world">${all.join("\n")}</g></svg>\n`;
}
