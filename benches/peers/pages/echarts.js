// As in ECharts' handbook: a registered map, a map series, its data set anew. SVG renderer.
import * as echarts from "echarts/core";
import { MapChart } from "echarts/charts";
import { GeoComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { at, control, load } from "./atlas.js";

echarts.use([MapChart, GeoComponent, SVGRenderer]);
const [districts, backdrop, atlas] = await load();
const areas = backdrop.features.filter((feature) => feature.properties.layer === "land");
echarts.registerMap("map", { type: "FeatureCollection", features: [...areas, ...districts.features] });
// A map for each account.
const maps = atlas.solids.map((solids) => {
  const place = document.getElementById("map").appendChild(document.createElement("div"));
  const chart = echarts.init(place, null, { renderer: "svg" });
  chart.on("finished", () => { window.drawn = true; });
  return { solids, chart };
});
const data = (solids, day) =>
  districts.features.map((feature) => ({
    name: feature.properties.name,
    itemStyle: { areaColor: at(solids[feature.id], day) },
  }));
const option = (solids, day) => ({
  animation: false,
  series: [{ type: "map", map: "map", silent: true, data: data(solids, day), itemStyle: { areaColor: "#efebe1", borderColor: "#fff" } }],
});
control(atlas, (day) => {
  for (const { solids, chart } of maps) chart.setOption(option(solids, day));
});
