// As in MapLibre's examples: a GeoJSON source, a fill layer that reads each feature's state, states set anew.
import { Map, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { at, control, load } from "./atlas.js";

setWorkerUrl(new URL("maplibre-gl-worker.mjs", location).href);
const [districts, backdrop, atlas] = await load();
const ring = atlas.frame.coordinates;
const style = {
  version: 8,
  sources: {
    backdrop: { type: "geojson", data: backdrop },
    districts: { type: "geojson", data: districts, promoteId: "key" },
  },
  layers: [
    { id: "page", type: "background", paint: { "background-color": "#efebe1" } },
    { id: "lake", type: "fill", source: "backdrop", filter: ["==", ["get", "layer"], "lake"], paint: { "fill-color": "#a9c7d8" } },
    { id: "districts", type: "fill", source: "districts", paint: { "fill-color": ["to-color", ["feature-state", "fill"], "#e4dfd2"], "fill-outline-color": "#fff" } },
    { id: "lines", type: "line", source: "backdrop", filter: ["in", ["get", "layer"], ["literal", ["river", "border", "road"]]], paint: { "line-color": "#2b2b2b" } },
  ],
};
// A map for each account.
const maps = atlas.solids.map((solids) => {
  const container = document.getElementById("map").appendChild(document.createElement("div"));
  const map = new Map({
    container, style, bounds: [ring[0], ring[1]], attributionControl: false, fadeDuration: 0, interactive: false,
  });
  return { solids, map };
});
Promise.all(maps.map(({ map }) => map.once("idle"))).then(() => { window.drawn = true; });
Promise.all(maps.map(({ map }) => map.once("load"))).then(() => {
  control(atlas, (day) => {
    for (const { solids, map } of maps)
      for (const { id, properties } of districts.features) {
        map.setFeatureState({ source: "districts", id: properties.key }, { fill: at(solids[id], day) });
      }
  });
});
