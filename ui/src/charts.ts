/** Charts of numbers that the same page also shows as a table; the table is what a screen reader reads. */
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

/** What the server draws: names along one axis, one row of numbers per series. */
interface Drawing {
  kind: "stacked" | "bars" | "across" | "lines";
  names: string[];
  series: { name: string; numbers: (number | null)[]; tone: string }[];
  /** Divide by this for the axis, and say so. */
  unit: number;
  unitName?: string;
}

export function color(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const answer = getComputedStyle(probe).color;
  probe.remove();
  return answer;
}

/** Hatches tell series apart without their colors. */
const patterns = [undefined, { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 }];

/** Shapes and strokes tell lines apart without their colors. */
const strokes = ["solid", "dashed", "dotted", [12, 4, 2, 4], [3, 6]] as const;
const symbols = ["circle", "rect", "triangle", "diamond", "pin"] as const;

function lineSeries(drawing: Drawing) {
  return drawing.series.map((series, index) => ({
    type: "line" as const,
    name: series.name,
    data: series.numbers.map((number) => (number === null ? null : number / drawing.unit)),
    symbol: symbols[index % symbols.length],
    symbolSize: 6,
    showSymbol: series.numbers.length < 60,
    lineStyle: { color: color(series.tone), width: 2.5, type: strokes[index % strokes.length] },
    itemStyle: { color: color(series.tone) },
  }));
}

function barSeries(drawing: Drawing) {
  return drawing.series.map((series, index) => ({
    type: "bar" as const,
    name: series.name,
    ...(drawing.kind === "stacked" ? { stack: "all" } : {}),
    barMaxWidth: 26,
    data: series.numbers.map((number) => (number === null ? null : number / drawing.unit)),
    itemStyle: {
      color: color(series.tone),
      borderColor: color("card"),
      borderWidth: 1,
      decal: patterns[index % patterns.length] && {
        ...patterns[index % patterns.length],
        color: color("card"),
      },
    },
  }));
}

function option(drawing: Drawing): echarts.EChartsCoreOption {
  const across = drawing.kind === "across";
  const soft = color("ink-soft");
  const names = {
    type: "category" as const,
    data: drawing.names,
    inverse: across,
    axisLine: { lineStyle: { color: color("line-strong") } },
    axisTick: { show: false },
    axisLabel: { color: soft, hideOverlap: !across, width: across ? 170 : undefined, overflow: "truncate" as const },
  };
  const numbers = {
    type: "value" as const,
    name: drawing.unitName ?? "",
    nameTextStyle: { color: soft, align: across ? ("right" as const) : ("left" as const) },
    splitLine: { lineStyle: { color: color("line") } },
    axisLabel: { color: soft },
  };
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: across ? 48 : 12, top: 34, bottom: across ? 20 : 4, containLabel: true },
    legend: { top: 0, textStyle: { color: soft }, ...(drawing.kind === "lines" ? { type: "scroll" as const, left: 0 } : { right: 0, icon: "rect" }), show: drawing.series.length > 1 },
    tooltip: {
      trigger: "axis" as const,
      renderMode: "richText" as const,
      axisPointer: { type: drawing.kind === "lines" ? ("line" as const) : ("shadow" as const) },
      backgroundColor: color("card"),
      borderColor: color("line-strong"),
      textStyle: { color: color("ink") },
    },
    xAxis: across ? numbers : names,
    yAxis: across ? names : numbers,
    series: drawing.kind === "lines" ? lineSeries(drawing) : barSeries(drawing),
  };
}

for (const element of document.querySelectorAll<HTMLElement>("[data-chart]")) {
  const drawing = JSON.parse(element.dataset["chart"] ?? "") as Drawing;
  const chart = echarts.init(element);
  chart.setOption(option(drawing));
  new ResizeObserver(() => chart.resize()).observe(element);
  const again = () => chart.setOption(option(drawing), true);
  document.addEventListener("theme", again);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
}

/** The moving picture of a search: best plan and bound over the seconds. */
export function progressChart(element: HTMLElement, names: { best: string; bound: string; seconds: string }) {
  const chart = echarts.init(element);
  new ResizeObserver(() => chart.resize()).observe(element);
  return (points: { seconds: number; best: number | null; bound: number }[]) => {
    const soft = color("ink-soft");
    const line = (name: string, tone: string, type: "solid" | "dashed", data: (number | null)[][]) => ({
      type: "line" as const,
      name,
      step: "end" as const,
      symbol: "none",
      lineStyle: { color: color(tone), width: 2.5, type },
      itemStyle: { color: color(tone) },
      data,
    });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: 16, top: 34, bottom: 24, containLabel: true },
      legend: { top: 0, right: 0, textStyle: { color: soft } },
      xAxis: { type: "value", name: names.seconds, nameLocation: "middle", nameGap: 22, min: 0, axisLabel: { color: soft }, nameTextStyle: { color: soft }, splitLine: { show: false } },
      yAxis: { type: "value", scale: true, axisLabel: { show: false }, splitLine: { lineStyle: { color: color("line") } } },
      series: [
        line(names.best, "accent", "solid", points.map((point) => [point.seconds, point.best])),
        line(names.bound, "warn", "dashed", points.map((point) => [point.seconds, point.bound])),
      ],
    });
  };
}
