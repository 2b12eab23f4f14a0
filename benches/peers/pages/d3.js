// As on d3js.org: a projection fitted to the data, a path generator, joined elements, attributes set anew.
import { geoMercator, geoPath } from "d3-geo";
import { create, select } from "d3-selection";
import { at, control, load } from "./atlas.js";

const [districts, backdrop, atlas] = await load();
const projection = geoMercator().fitExtent([[0, 0], [510, 620]], atlas.frame);
const path = geoPath(projection);
const of = (...layers) => backdrop.features.filter((feature) => layers.includes(feature.properties.layer));

// A map for each account.
const maps = atlas.fills.map((fills) => {
  const svg = create("svg").attr("class", "map").attr("viewBox", [0, 0, 510, 620]);
  const layer = (features) =>
    svg.append("g").selectAll("path").data(features).join("path").attr("d", path);
  layer(of("land", "lake")).attr("class", (feature) => feature.properties.layer);
  const shapes = layer(districts.features).attr("class", "area").attr("data-area", (feature) => feature.id);
  layer(of("river", "border", "road")).attr("class", (feature) => feature.properties.layer);
  svg.append("g").selectAll("text").data(of("name")).join("text")
    .attr("class", "name")
    .attr("transform", (feature) => `translate(${projection(feature.geometry.coordinates)})`)
    .text((feature) => feature.properties.name);
  select("#map").append(() => svg.node());
  return { fills, shapes };
});

control(atlas, (day) => {
  for (const { fills, shapes } of maps) shapes.attr("fill", (feature) => at(fills[feature.id], day));
});
