import { barChart } from "../charts.ts";
import { type NodePrinter, whole } from "../sheet.ts";

/** A drawing of numbers with its legend. */
export const chart: NodePrinter<"chart"> = {
  above: 14,
  print: ({ spec, legend }, sheet) => [whole(barChart(spec, legend, sheet))],
};
